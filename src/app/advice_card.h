#pragma once

#include "app/advice.h"
#include "content/guidance_rules.h"
#include "guidance/decision.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// One piece of advice as a page shows it: what is offered, why, and who says so.
struct AdviceCard {
    content::Rule rule = content::Rule::NothingYet;
    guidance::Offer offer = guidance::Offer::None;
    std::string title;
    std::string reason;
    std::vector<std::string> details; ///< one line a movement, when it is about several
    std::vector<std::string> facts; ///< that it was decided by, as sentences
    std::string idea; ///< what its group of rules is for
    std::string from; ///< in a few words; may be empty
    std::string to;
    bool ownChoice = false; ///< numbers of the rule are a cautious choice of the pack's authors
    std::vector<std::string> sources; ///< citations
    std::string setBy; ///< the clinician who made the program; empty otherwise
    bool reviewed = false; ///< whether a clinician has looked at the program of the pack
    std::vector<guidance::Decision> decisions; ///< that an answer is given to

    bool operator==(const AdviceCard&) const = default;
};

/// The advice to show first: what concerns safety, then a flare, time away, less, the way back,
/// more. What is to stay as it is, is not shown. Decisions of the same rule that ease are one
/// offer. Empty when there is nothing to say.
[[nodiscard]] std::optional<AdviceCard> firstAdvice(const Context& context,
                                                    const DayAdvice& advice);

} // namespace hipwise::app
