#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hipwise::test {

/// A run of letters or a run of digits in a text, and what lies between the one before and it.
struct Token {
    std::string word; ///< as it stands
    std::string lower; ///< in small letters
    std::string gap;
    bool opensSentence = false;

    [[nodiscard]] bool isNumber() const { return word.front() >= '0' && word.front() <= '9'; }

    /// Orders begin at the start of a sentence, and behind a colon or semicolon.
    [[nodiscard]] bool opensClause() const
    {
        return opensSentence || gap.find_first_of(":;") != std::string::npos;
    }
};

/// "Is it 2.5 cm?" has the tokens Is, it, 2, 5 and cm.
[[nodiscard]] std::vector<Token> tokensOf(std::string_view text);

/// In small letters, as far as English and Spanish need it.
[[nodiscard]] std::string lowerCase(std::string_view text);

/// What is between two tokens, without blanks: " - " gives "-".
[[nodiscard]] std::string withoutBlanks(std::string_view gap);

} // namespace hipwise::test
