#pragma once

#include "content/suitability.h"
#include "person/measures.h"

#include <vector>

namespace hipwise::person {

/// Why somebody leaves a measure out for now.
enum class LeaveOut {
    HipReplacement, ///< and no clinician has said yes yet
    WeightLimit, ///< not all weight on the legs
    SingleLegLimit, ///< not all weight on one leg
    BalanceLimit, ///< nothing that needs balance
    SoreSide ///< at the side of the hip: only advice, as long as it is sore
};

/// What speaks against a measure, most important first; nothing for Psfs, which only asks. After
/// section d of the guidance: chair stand and single-leg stand stay away from everybody who has a
/// limit for one leg or for weight.
[[nodiscard]] std::vector<LeaveOut> reasonsToLeaveOut(MeasureKind kind,
                                                      const content::Circumstances& about);

/// Whether it is for the person to decide.
[[nodiscard]] bool isAdvice(LeaveOut reason);

/// Whether one of them is more than advice.
[[nodiscard]] bool isLeftOut(const std::vector<LeaveOut>& reasons);

} // namespace hipwise::person
