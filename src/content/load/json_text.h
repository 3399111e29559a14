#pragma once

#include "content/load/problem.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace hipwise::content {

/// Parses one JSON text of a pack. Syntax errors (with line and column), nesting that no pack needs
/// and text that is not UTF-8 become a problem of `file`, and the result is empty.
[[nodiscard]] std::optional<nlohmann::json> parseJson(const std::string& text,
                                                      const std::string& file,
                                                      Problems& problems);

/// Says so when the value has a "format" above PackFormat; empty otherwise.
[[nodiscard]] std::optional<std::string> newerFormat(const nlohmann::json& value);

/// A short quotation of a JSON value for a message: at most 60 bytes, cut at a character.
[[nodiscard]] std::string quote(const nlohmann::json& value);

} // namespace hipwise::content
