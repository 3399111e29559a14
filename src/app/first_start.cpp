#include "app/first_start.h"

#include <algorithm>
#include <iterator>

namespace hipwise::app {

namespace {

bool exists(const content::Pack& pack, FirstStep step)
{
    return step != FirstStep::Safety || !pack.screening.empty();
}

} // namespace

int numberOf(FirstStep step)
{
    const auto* found = std::find(FirstSteps.begin(), FirstSteps.end(), step);
    return static_cast<int>(std::distance(FirstSteps.begin(), found)) + 1;
}

std::optional<FirstStep> stepBefore(const content::Pack& pack, FirstStep step)
{
    for (int number = numberOf(step) - 1; number > 0; --number) {
        const FirstStep before = FirstSteps.at(static_cast<std::size_t>(number - 1));
        if (exists(pack, before))
            return before;
    }
    return std::nullopt;
}

std::optional<FirstStep> stepAfter(const content::Pack& pack, FirstStep step)
{
    for (auto at = static_cast<std::size_t>(numberOf(step)); at < FirstSteps.size(); ++at) {
        if (exists(pack, FirstSteps.at(at)))
            return FirstSteps.at(at);
    }
    return std::nullopt;
}

bool isStarted(const person::Settings& settings)
{
    return !settings.startedOn.empty();
}

void finishFirstStart(person::Settings& settings, CivilDate today)
{
    settings.startedOn = toIso(today);
    settings.firstStep = FirstStep::Welcome;
    settings.page = person::Settings().page;
}

WelcomeState welcomeState(const person::Settings& settings)
{
    return {
        settings.language, settings.textPercent, settings.region, settings.ageGroup, settings.name};
}

void setName(person::Settings& settings, const std::string& name)
{
    constexpr const char* Spaces = " \t\r\n";
    const auto first = name.find_first_not_of(Spaces);
    settings.name = first == std::string::npos
        ? std::string()
        : name.substr(first, name.find_last_not_of(Spaces) - first + 1);
}

} // namespace hipwise::app
