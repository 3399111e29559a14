#pragma once

#include "unit/guidance/lived_diary.h"

#include <string>

namespace hipwise::test {

/// A diary with what the program said to it, to be read by somebody who knows hips: a block for
/// every day on which something is offered, answered or changes.
[[nodiscard]] std::string textOf(LivedDiary& lived);

} // namespace hipwise::test
