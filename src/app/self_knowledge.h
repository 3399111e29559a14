#pragma once

#include "app/context.h"
#include "content/suitability.h"

#include <set>
#include <string>
#include <vector>

namespace hipwise::app {

/// What the library knows about the person who looks at it.
struct SelfKnowledge {
    content::Circumstances about;
    std::set<std::string> favourites; ///< ids of movements
    std::vector<std::string> lastUsed; ///< ids of movements done, the last one first, each once

    bool operator==(const SelfKnowledge&) const = default;
};

/// Movements of which a set was done in the newest sessions, the last one first, each once. Empty
/// when the journal cannot be read.
[[nodiscard]] std::vector<std::string> lastUsedMovements(const Context& context);

/// A rule in words of the pack, as a page shows it.
struct RuleView {
    content::SuitabilityRule rule;
    std::string label; ///< of the condition or limit; empty for a fresh strain
    std::string note; ///< what the movement's own words say to it; may be empty

    bool operator==(const RuleView&) const = default;
};

/// The rules of a verdict on a movement. Words of the movement are for the side that is given.
[[nodiscard]] std::vector<RuleView> ruleViews(const content::Wording& wording,
                                              const content::Movement& movement,
                                              const content::Verdict& verdict,
                                              Side side);

} // namespace hipwise::app
