#pragma once

#include "content/pack.h"
#include "guidance/decision.h"

#include <map>
#include <string>
#include <vector>

namespace hipwise::guidance {

/// What the words in braces of a rule's text stand for; those of the decision itself (its movement,
/// from, to) are filled in by say().
using Words = std::map<std::string, std::string>;

/// Fills in the title and the reason of a decision, in the language of the wording, and the sources
/// of its rule.
void say(Decision& decision,
         const content::Wording& wording,
         const content::GuidanceRules& rules,
         Words words = {});

/// "2 × 10", "30 min", the name of another movement, of a phase, "75 %": a step in a few words.
[[nodiscard]] std::string toText(const Step& step, const content::Wording& wording);

/// The facts of a decision as sentences, those that the pack has words for.
[[nodiscard]] std::vector<std::string> factsOf(const Decision& decision,
                                               const content::Wording& wording);

} // namespace hipwise::guidance
