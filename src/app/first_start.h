#pragma once

#include "app/context.h"
#include "person/region.h"
#include "person/settings.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

using person::FirstStep;

inline constexpr std::array FirstSteps{
    FirstStep::Welcome, FirstStep::Safety, FirstStep::Hip, FirstStep::Home, FirstStep::Program};

/// Where somebody is, counted from 1.
[[nodiscard]] int numberOf(FirstStep step);

/// The one before and after; empty where there is none. A pack without safety questions has no step
/// for them.
[[nodiscard]] std::optional<FirstStep> stepBefore(const content::Pack& pack, FirstStep step);
[[nodiscard]] std::optional<FirstStep> stepAfter(const content::Pack& pack, FirstStep step);

/// Whether the first start is over.
[[nodiscard]] bool isStarted(const person::Settings& settings);

/// It is over from that day on, and not shown again.
void finishFirstStart(person::Settings& settings, CivilDate today);

/// Who somebody is, as far as the program asks.
struct WelcomeState {
    std::string language; ///< of the interface; empty for that of the computer
    int textPercent = 100;
    std::string region; ///< empty for somewhere else, or not said
    person::AgeGroup age = person::AgeGroup::Unknown;
    std::string name;

    bool operator==(const WelcomeState&) const = default;
};

[[nodiscard]] WelcomeState welcomeState(const person::Settings& settings);

/// Keeps a name without the spaces around it.
void setName(person::Settings& settings, const std::string& name);

} // namespace hipwise::app
