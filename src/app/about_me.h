#pragma once

#include "app/context.h"
#include "content/suitability.h"
#include "person/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// What a surgical team may ask to leave out for a while, by flags that the pack has: bending past
/// 90 degrees, across the middle, turning in, behind and turned out, the active lift to the side,
/// full weight. Which of them hold is asked, never guessed from the operation. Sources:
/// eannucci2019, thrprecautions.
[[nodiscard]] std::vector<std::string> surgicalLimits(const content::Pack& pack);

/// Whether the surgical limits have ended before that day.
[[nodiscard]] bool isLimitOver(const person::Settings& settings, CivilDate day);

/// What holds for the movements on a day: what the person has set, without limits that have ended,
/// what follows from the newest answers to the safety questions, and from a fresh strain. Answers
/// that cannot be read ask nothing.
[[nodiscard]] content::Circumstances aboutOn(const Context& context,
                                             const person::Settings& settings,
                                             CivilDate day);

/// Keeps what somebody has changed of what was shown to them as holding. What follows from the
/// safety questions goes on to hold.
void changeAbout(person::Settings& settings,
                 const content::Circumstances& shown,
                 const content::Circumstances& wanted);

/// Years, at least; from the year of birth, else from the age group.
[[nodiscard]] std::optional<int> leastAge(const person::Settings& settings, CivilDate day);

/// What keeps sessions off.
enum class Hold {
    None,
    Under18, ///< the program is for adults
    CheckFirst ///< a safety question that nobody has cleared yet
};

[[nodiscard]] Hold holdOn(const Context& context, const person::Settings& settings);

} // namespace hipwise::app
