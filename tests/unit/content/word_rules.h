#pragma once

#include "unit/content/forbidden_words.h"

#include <map>
#include <string>
#include <vector>

namespace hipwise::test {

/// What must not be said in one language, and what lets it through.
struct WordRules {
    std::map<WordFault, WordPatterns> forbidden;
    WordPatterns fine; ///< where a forbidden word is right
    WordPatterns denial; ///< "not", before a word that frightens, blames or promises
    WordPatterns naming; ///< "is called", in a sentence with jargon
    std::vector<std::string> marks;
};

[[nodiscard]] const WordRules& englishWordRules();
[[nodiscard]] const WordRules& spanishWordRules();

} // namespace hipwise::test
