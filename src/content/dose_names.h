#pragma once

#include "content/dose.h"
#include "content/movement.h"

#include <optional>
#include <string_view>

namespace hipwise::content {

/// The names of a pack, which journals and program files use as well. Parsing any other text gives
/// nothing.
[[nodiscard]] std::string_view toString(DoseType type);
[[nodiscard]] std::optional<DoseType> parseDoseType(std::string_view text);
[[nodiscard]] std::string_view toString(Sides sides);
[[nodiscard]] std::optional<Sides> parseSides(std::string_view text);
[[nodiscard]] std::optional<DoseBasis> parseDoseBasis(std::string_view text);

} // namespace hipwise::content
