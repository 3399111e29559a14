#pragma once

#include <string>
#include <string_view>

namespace hipwise {

/// Text reduced to what a search compares: lower case, without accents, with every run of blanks
/// and punctuation as one space and none at the ends. Text that is not UTF-8 gives an empty string.
[[nodiscard]] std::string foldText(std::string_view text);

/// Whether every word of a query begins some word of a text. Both are folded.
[[nodiscard]] bool hasWords(std::string_view text, std::string_view query);

/// Whether the bytes are well-formed UTF-8 without NUL.
[[nodiscard]] bool isPlainUtf8(std::string_view text);

} // namespace hipwise
