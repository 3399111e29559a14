#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace hipwise::person {

/// Settings as they lie in a file. Keys this version does not know are kept by whoever writes the
/// file.
using StoredSettings = std::map<std::string, std::string>;

/// Empty for a key that is not there.
[[nodiscard]] std::string_view valueOf(const StoredSettings& stored, const char* key);

/// A whole number, or the nearest bound; the fallback for anything else.
[[nodiscard]] int numberOf(
    const StoredSettings& stored, const char* key, int fallback, int lowest, int highest);

/// "true" or "false".
[[nodiscard]] const char* nameOf(bool value);

/// Ids with single spaces between.
[[nodiscard]] std::set<std::string> idsOf(std::string_view text);
[[nodiscard]] std::string joined(const std::set<std::string>& ids);

} // namespace hipwise::person
