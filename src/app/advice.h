#pragma once

#include "app/context.h"
#include "app/own_program.h"
#include "guidance/accept.h"
#include "guidance/advise.h"
#include "person/settings.h"

#include <string>
#include <vector>

namespace hipwise::app {

/// The age that somebody born in that year has reached by then; empty when it is not known.
[[nodiscard]] std::optional<int> ageOn(int birthYear, CivilDate day);

/// What the journal and the settings say up to the end of a day.
[[nodiscard]] Result<guidance::Evidence> evidenceOn(const Context& context,
                                                    const person::Settings& settings,
                                                    CivilDate day);

/// A day's plan and everything the rules say about it.
struct DayAdvice {
    guidance::Evidence evidence;
    std::vector<guidance::Decision> decisions;
    program::DayPlan plan; ///< empty while a safety question keeps sessions off
};

[[nodiscard]] Result<DayAdvice> adviceOn(const Context& context,
                                         const person::Settings& settings,
                                         CivilDate day);

/// Keeps what was answered to these decisions, which are one offer, and, when it was accepted,
/// changes the program. Errors: NotFound when no program is in use; those of the journal.
[[nodiscard]] Result<void> answerAdvice(const Context& context,
                                        const std::vector<guidance::Decision>& offer,
                                        guidance::AdviceChoice choice);

} // namespace hipwise::app
