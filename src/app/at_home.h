#pragma once

#include "app/context.h"
#include "app/own_hip.h"
#include "person/settings.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// Equipment that is shown together.
struct EquipmentGroup {
    enum class Kind {
        Usual, ///< what most homes have
        Training, ///< bands, weights and the like
        Out ///< for walking, cycling and water
    };
    Kind kind = Kind::Usual;
    std::vector<Option> things;

    bool operator==(const EquipmentGroup&) const = default;
};

/// What somebody has said about where and when they exercise; before that, what is usual.
struct HomeState {
    std::vector<EquipmentGroup> groups; ///< none is empty
    bool floor = true; ///< getting down to the floor or a bed is possible
    std::vector<std::chrono::weekday> days; ///< from Monday on; none: it varies
    std::optional<std::chrono::minutes> time; ///< of the day; empty: it varies

    bool operator==(const HomeState&) const = default;
};

/// A time of the day to exercise after something that happens every day.
enum class DayTime { AfterBreakfast, LateMorning, AfterLunch, AfterWork, Evening };

/// Since midnight; where in the day it usually lies.
[[nodiscard]] std::chrono::minutes minutesOf(DayTime time);
/// The nearest one.
[[nodiscard]] DayTime dayTimeOf(std::chrono::minutes time);

[[nodiscard]] HomeState homeState(const Context& context, const person::Settings& settings);

/// Keeps all of it. Where nothing is at hand nothing was asked: then everything counts as there.
void setHome(person::Settings& settings, const HomeState& home);

} // namespace hipwise::app
