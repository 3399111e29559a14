#pragma once

#include "unit/content/reading_ease.h"
#include "unit/content/word_patterns.h"

#include <set>
#include <string>
#include <vector>

namespace hipwise::test {

/// Why a word does not belong in a pack.
enum class WordFault {
    Fear, ///< frightens
    Blame, ///< orders about, or finds fault
    Promise, ///< promises, or makes a medical claim
    Jargon, ///< there is a common word for it
    ShortForm, ///< Latin, or figures with signs
    Foreign, ///< American spelling, or English in Spanish
    Address, ///< Spanish: another form than "tú"
    OtherPerson, ///< Spanish: "su cadera" where it is the reader's
    Side ///< "right" or "left", which the program fills in
};

using WordFaults = std::set<WordFault>;

/// What no text of a kind may say: everything but what only movements must not.
[[nodiscard]] WordFaults faultsOfText();
[[nodiscard]] WordFaults faultsOfMovement();
/// Names that people search for may be jargon.
[[nodiscard]] WordFaults faultsOfName();

/// Every word of the text that does not belong there, with the reason: "fear: damage". A word that
/// frightens, blames or promises is let through behind a "not" in its sentence, and jargon where
/// the sentence says that it is a name.
[[nodiscard]] std::vector<std::string> forbiddenIn(const std::string& text,
                                                   Language language,
                                                   const WordFaults& faults);

/// Marks that stand for words or are of another typewriter, such as "&" and "’".
[[nodiscard]] std::vector<std::string> forbiddenMarksIn(const std::string& text, Language language);

} // namespace hipwise::test
