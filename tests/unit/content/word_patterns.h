#pragma once

#include "unit/content/text_tokens.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::test {

/// Words to look for in a text. They are written as a list with commas:
///   "danger*"            words that begin like this; "*psoas" those that end like this
///   "heal|heals"         one of these
///   "worn out"           words that follow each other, with a blank, a hyphen or a comma between
///   "#-#", "e.g"         with exactly this mark between, and perhaps blanks; "#" is a number
///   "bone _ heals"       "_" is any word
///   "ROM"                in capitals only; everything else whatever the case
///   "^levante"           with a capital, where a sentence or a part of it begins
class WordPatterns {
public:
    explicit WordPatterns(std::string_view list);

    /// How many tokens the longest match takes that begins here; 0 where nothing matches.
    [[nodiscard]] std::size_t matchAt(const std::vector<Token>& tokens, std::size_t at) const;

    /// Whether anything matches that begins at one of the tokens from `from` to before `to`.
    [[nodiscard]] bool matchesIn(const std::vector<Token>& tokens,
                                 std::size_t from,
                                 std::size_t to) const;

private:
    struct Part {
        std::vector<std::string> words;
        char mark = ' '; ///< what has to stand before it
    };

    struct Pattern {
        std::vector<Part> parts;
        bool order = false; ///< begins with a capital, where a sentence begins
    };

    void add(std::string_view written);
    [[nodiscard]] static bool matches(const std::string& word, const Token& token);
    [[nodiscard]] static bool matches(const Part& part, const Token& token);
    [[nodiscard]] static bool matches(const Pattern& pattern,
                                      const std::vector<Token>& tokens,
                                      std::size_t at);

    std::vector<Pattern> m_patterns;
    /// Indices of patterns by the first letter they want, for speed; 0 stands for any letter.
    std::map<char, std::vector<std::size_t>> m_byLetter;
};

} // namespace hipwise::test
