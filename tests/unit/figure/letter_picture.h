#pragma once

#include "figure/draw/draw_list.h"

#include <string>
#include <vector>

namespace hipwise::test {

/// A drawing as lines of letters, so that it can be read, kept and compared as text: one letter for
/// every `cell` pixels, by what lies on top there, a blank where nothing does.
[[nodiscard]] std::vector<std::string> letterPicture(const figure::DrawList& list,
                                                     int columns,
                                                     int rows,
                                                     float cell);

/// Letters of one picture that do not occur at their place in the other or right beside it.
[[nodiscard]] int lettersOff(const std::vector<std::string>& picture,
                             const std::vector<std::string>& other);

} // namespace hipwise::test
