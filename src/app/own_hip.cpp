#include "app/own_hip.h"

#include "app/about_me.h"

#include <algorithm>

namespace hipwise::app {

using person::Settings;

namespace {

/// The condition whose first days matter; packs that do not have it never ask for a day.
constexpr const char* Strain = "strain-sprain";

/// Longer ago is not fresh any more (peacelove: protect for 1 to 3 days, then move).
constexpr int FreshDays = 3;

/// Conditions that an operation leaves behind: those that a safety question tells of.
std::set<std::string> afterSurgery(const content::Pack& pack)
{
    std::set<std::string> conditions;
    for (const content::ScreeningQuestion& question : pack.screening)
        conditions.insert(question.conditions.begin(), question.conditions.end());
    return conditions;
}

} // namespace

HipState hipState(const Context& context, const Settings& settings)
{
    const content::Wording wording = context.wording();
    const content::Circumstances about = aboutOn(context, settings, context.now().date());
    HipState state;
    state.today = context.now().date();
    state.hip = settings.hip;
    state.spots = settings.spots;
    state.unsure = settings.causeUnsure;
    for (const std::string& condition : context.pack.conditions)
        state.conditions.push_back({condition,
                                    wording.condition(condition),
                                    settings.about.conditions.contains(condition)});
    state.asksWhen = settings.about.conditions.contains(Strain);
    if (const auto injured = parseIsoDate(settings.injuredOn)) {
        const auto days = static_cast<int>((state.today - *injured).count());
        if (days >= 0 && days <= FreshDays)
            state.daysAgo = days;
    }
    const std::set<std::string> surgery = afterSurgery(context.pack);
    state.asksLimits
        = std::any_of(about.conditions.begin(),
                      about.conditions.end(),
                      [&](const std::string& condition) { return surgery.contains(condition); });
    for (const std::string& limit : surgicalLimits(context.pack))
        state.limits.push_back({limit, wording.flag(limit), settings.about.limits.contains(limit)});
    if (const auto until = parseIsoDate(settings.limitsUntil))
        state.until = *until;
    state.limitsOver = isLimitOver(settings, state.today);
    return state;
}

void setSpot(Settings& settings, const person::HipSpot& spot, bool on)
{
    if (!on) {
        settings.spots.erase(spot);
        return;
    }
    settings.spots.insert(spot);
    if (!spot.side)
        return;
    const HipSide side = *spot.side == Side::Left ? HipSide::Left : HipSide::Right;
    settings.hip = !settings.hip || *settings.hip == side ? side : HipSide::Both;
}

void setCondition(Settings& settings, const std::string& condition, bool on)
{
    if (on) {
        settings.about.conditions.insert(condition);
        settings.causeUnsure = false;
    } else {
        settings.about.conditions.erase(condition);
        if (condition == Strain)
            settings.injuredOn.clear();
    }
}

void setUnsure(Settings& settings, bool on)
{
    settings.causeUnsure = on;
    if (!on)
        return;
    settings.about.conditions.clear();
    settings.injuredOn.clear();
}

void setInjured(Settings& settings, std::optional<int> daysAgo, CivilDate today)
{
    settings.injuredOn = daysAgo ? toIso(today - std::chrono::days(*daysAgo)) : std::string();
}

void setLimit(Settings& settings, const std::string& limit, bool on)
{
    if (on)
        settings.about.limits.insert(limit);
    else
        settings.about.limits.erase(limit);
}

void setLimitsUntil(Settings& settings, std::optional<CivilDate> day)
{
    settings.limitsUntil = day ? toIso(*day) : std::string();
}

} // namespace hipwise::app
