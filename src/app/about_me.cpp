#include "app/about_me.h"

#include "app/advice.h"
#include "person/screening.h"

#include <algorithm>
#include <array>

namespace hipwise::app {

namespace {

std::optional<person::Screening> newestScreening(const Context& context, CivilDate day)
{
    if (context.journal == nullptr)
        return std::nullopt;
    auto newest = context.journal->person().newestScreening(day);
    return newest ? *newest : std::nullopt;
}

} // namespace

std::vector<std::string> surgicalLimits(const content::Pack& pack)
{
    constexpr std::array Known{"hip-flexion-over-90",
                               "crosses-midline",
                               "turns-in",
                               "behind-and-turned-out",
                               "active-side-lift",
                               "single-leg-load",
                               "weight-bearing"};
    std::vector<std::string> limits;
    for (const char* flag : Known) {
        if (std::find(pack.flags.begin(), pack.flags.end(), flag) != pack.flags.end())
            limits.emplace_back(flag);
    }
    return limits;
}

bool isLimitOver(const person::Settings& settings, CivilDate day)
{
    const auto until = parseIsoDate(settings.limitsUntil);
    return until && *until < day;
}

content::Circumstances aboutOn(const Context& context,
                               const person::Settings& settings,
                               CivilDate day)
{
    content::Circumstances about = settings.about;
    if (isLimitOver(settings, day)) {
        for (const std::string& limit : surgicalLimits(context.pack))
            about.limits.erase(limit);
    }
    if (const auto screening = newestScreening(context, day)) {
        content::Circumstances asked = person::circumstancesOf(context.pack, *screening);
        about.conditions.merge(asked.conditions);
        about.limits.merge(asked.limits);
        about.cleared.merge(asked.cleared);
    }
    if (const auto injured = parseIsoDate(settings.injuredOn); injured && context.pack.guidance) {
        const std::chrono::days without{context.pack.guidance->stretching.daysAfterStrain};
        about.stretchesFrom = *injured + without + std::chrono::days(1);
    }
    return about.on(day);
}

void changeAbout(person::Settings& settings,
                 const content::Circumstances& shown,
                 const content::Circumstances& wanted)
{
    for (const auto set : {&content::Circumstances::conditions, &content::Circumstances::limits}) {
        std::set<std::string>& kept = settings.about.*set;
        for (const std::string& id : shown.*set) {
            if (!(wanted.*set).contains(id))
                kept.erase(id);
        }
        for (const std::string& id : wanted.*set) {
            if (!(shown.*set).contains(id))
                kept.insert(id);
        }
    }
}

std::optional<int> leastAge(const person::Settings& settings, CivilDate day)
{
    constexpr int OldFrom = 65;
    constexpr int GrownUp = 18;
    if (settings.birthYear != 0)
        return ageOn(settings.birthYear, day);
    switch (settings.ageGroup) {
    case person::AgeGroup::Adult:
        return GrownUp;
    case person::AgeGroup::Older:
        return OldFrom;
    case person::AgeGroup::Under18:
    case person::AgeGroup::Unknown:
        break;
    }
    return std::nullopt;
}

Hold holdOn(const Context& context, const person::Settings& settings)
{
    if (settings.ageGroup == person::AgeGroup::Under18)
        return Hold::Under18;
    const auto screening = newestScreening(context, context.now().date());
    return screening && !person::stopsOf(context.pack, *screening).empty() ? Hold::CheckFirst
                                                                           : Hold::None;
}

} // namespace hipwise::app
