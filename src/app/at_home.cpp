#include "app/at_home.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace hipwise::app {

namespace {

// What most homes have, by ids of the pack, the things that most movements ask for in front.
// Somebody who was not asked yet is shown these as there.
constexpr std::array UsualThings{"mat",
                                 "firm-chair",
                                 "worktop",
                                 "pillow",
                                 "two-pillows",
                                 "bed",
                                 "wall",
                                 "rail",
                                 "cushion",
                                 "raised-seat",
                                 "strap",
                                 "low-books",
                                 "squeeze-ball",
                                 "low-step",
                                 "walking-shoes"};

constexpr std::array<std::pair<DayTime, std::chrono::minutes>, 5> Times{
    {{DayTime::AfterBreakfast, std::chrono::minutes(8 * 60 + 30)},
     {DayTime::LateMorning, std::chrono::minutes(10 * 60 + 30)},
     {DayTime::AfterLunch, std::chrono::minutes(13 * 60 + 30)},
     {DayTime::AfterWork, std::chrono::minutes(17 * 60 + 30)},
     {DayTime::Evening, std::chrono::minutes(19 * 60 + 30)}}};

bool isUsual(const std::string& thing)
{
    return std::find(UsualThings.begin(), UsualThings.end(), thing) != UsualThings.end();
}

/// Whether only aerobic movements ask for it.
bool isForOut(const content::Pack& pack, const std::string& thing)
{
    bool out = false;
    for (const content::Movement& movement : pack.movements) {
        const bool asked = std::any_of(movement.equipment.begin(),
                                       movement.equipment.end(),
                                       [&](const auto& each) { return each.id == thing; });
        if (asked && movement.kind != content::MovementKind::Aerobic)
            return false;
        out = out || asked;
    }
    return out;
}

EquipmentGroup::Kind kindOf(const content::Pack& pack, const std::string& thing)
{
    if (isUsual(thing))
        return EquipmentGroup::Kind::Usual;
    return isForOut(pack, thing) ? EquipmentGroup::Kind::Out : EquipmentGroup::Kind::Training;
}

/// The pack's equipment, what is usual in the order above.
std::vector<std::string> inOrder(const content::Pack& pack)
{
    std::vector<std::string> things = pack.equipment;
    std::stable_sort(things.begin(), things.end(), [](const auto& a, const auto& b) {
        return std::find(UsualThings.begin(), UsualThings.end(), a)
            < std::find(UsualThings.begin(), UsualThings.end(), b);
    });
    return things;
}

} // namespace

std::chrono::minutes minutesOf(DayTime time)
{
    const auto* found = std::find_if(
        Times.begin(), Times.end(), [time](const auto& pair) { return pair.first == time; });
    return found == Times.end() ? std::chrono::minutes(0) : found->second;
}

DayTime dayTimeOf(std::chrono::minutes time)
{
    const auto* nearest
        = std::min_element(Times.begin(), Times.end(), [time](const auto& a, const auto& b) {
              return std::abs((a.second - time).count()) < std::abs((b.second - time).count());
          });
    return nearest->first;
}

HomeState homeState(const Context& context, const person::Settings& settings)
{
    const content::Wording wording = context.wording();
    const bool asked = !settings.atHand.empty();
    HomeState state;
    for (const auto kind :
         {EquipmentGroup::Kind::Usual, EquipmentGroup::Kind::Training, EquipmentGroup::Kind::Out}) {
        EquipmentGroup group{kind, {}};
        for (const std::string& thing : inOrder(context.pack)) {
            if (kindOf(context.pack, thing) != kind)
                continue;
            const bool there = asked ? settings.atHand.contains(thing) : isUsual(thing);
            group.things.push_back({thing, wording.equipment(thing), there});
        }
        if (!group.things.empty())
            state.groups.push_back(std::move(group));
    }
    state.floor = settings.floor;
    state.days = settings.sessionDays;
    if (!asked && state.days.empty())
        state.days = {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday};
    state.time = settings.sessionTime;
    return state;
}

void setHome(person::Settings& settings, const HomeState& home)
{
    settings.atHand.clear();
    for (const EquipmentGroup& group : home.groups) {
        for (const Option& thing : group.things) {
            if (thing.on)
                settings.atHand.insert(thing.id);
        }
    }
    settings.floor = home.floor;
    settings.sessionDays = home.days;
    settings.sessionTime = home.time;
}

} // namespace hipwise::app
