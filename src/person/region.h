#pragma once

#include <span>
#include <string_view>

namespace hipwise::person {

/// Where somebody lives, as far as the emergency number goes.
struct Region {
    std::string_view id; ///< as stored: the country's ISO 3166 code, or "EU"
    std::string_view number; ///< for an ambulance
    std::string_view otherNumber; ///< works as well; may be empty

    bool operator==(const Region&) const = default;
};

/// All there are; those who live somewhere else have their local number.
[[nodiscard]] std::span<const Region> regions();

/// Null for ids that are not among them.
[[nodiscard]] const Region* regionOf(std::string_view id);

} // namespace hipwise::person
