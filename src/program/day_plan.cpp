#include "program/day_plan.h"

#include <algorithm>
#include <array>
#include <set>

namespace hipwise::program {

namespace {

constexpr int DaysPerWeek = 7;

/// For each day of a week of a phase, the indexes of its sessions.
using Week = std::array<std::vector<std::size_t>, DaysPerWeek>;

/// Days of the week (0 = first day of the phase's week) for a session n times a week, moved on by
/// `shift`.
std::vector<int> spread(const content::Schedule& schedule, int shift)
{
    const int times = schedule.timesPerWeek->min;
    std::vector<int> days;
    for (int i = 0; i < times; ++i) {
        const int even = i * DaysPerWeek / times;
        const int spaced = days.empty() ? 0 : days.back() + schedule.restDaysBetween + 1;
        days.push_back(std::max(even, spaced));
    }
    for (int& day : days)
        day = (day + shift) % DaysPerWeek;
    return days;
}

std::size_t load(const Week& week, const std::vector<int>& days)
{
    std::size_t sessions = 0;
    for (const int day : days)
        sessions += week.at(static_cast<std::size_t>(day)).size();
    return sessions;
}

/// The days for a session n times a week on which there is least else.
std::vector<int> leastLoaded(const content::Schedule& schedule, const Week& week)
{
    std::vector<int> best = spread(schedule, 0);
    for (int shift = 1; shift < DaysPerWeek && load(week, best) > 0; ++shift) {
        const auto moved = spread(schedule, shift);
        if (load(week, moved) < load(week, best))
            best = moved;
    }
    return best;
}

std::vector<int> daysOf(const std::vector<std::chrono::weekday>& weekdays, CivilDate firstDay)
{
    std::vector<int> days;
    for (int day = 0; day < DaysPerWeek; ++day) {
        const std::chrono::weekday weekday(firstDay + std::chrono::days(day));
        if (std::find(weekdays.begin(), weekdays.end(), weekday) != weekdays.end())
            days.push_back(day);
    }
    return days;
}

Week weekOf(const content::Phase& phase, CivilDate firstDay)
{
    Week week;
    const auto place = [&](std::size_t session, const std::vector<int>& days) {
        for (const int day : days)
            week.at(static_cast<std::size_t>(day)).push_back(session);
    };
    // Those that can move come last and keep away from the fixed ones.
    for (std::size_t i = 0; i < phase.sessions.size(); ++i)
        place(i, daysOf(phase.sessions[i].schedule.weekdays, firstDay));
    for (std::size_t i = 0; i < phase.sessions.size(); ++i) {
        if (phase.sessions[i].schedule.timesPerWeek)
            place(i, leastLoaded(phase.sessions[i].schedule, week));
    }
    for (std::vector<std::size_t>& sessions : week)
        std::sort(sessions.begin(), sessions.end());
    return week;
}

/// What of a session is usual: not what is optional, of alternatives the first, and no more than it
/// says.
std::vector<content::SessionItem> usualItems(const content::SessionTemplate& session,
                                             const content::Pack& pack)
{
    std::vector<content::SessionItem> usual;
    std::set<std::string> chosen;
    const auto most
        = static_cast<std::size_t>(session.atMost.value_or(static_cast<int>(session.items.size())));
    for (const content::SessionItem& item : session.items) {
        if (item.optional || usual.size() >= most || pack.movement(item.movement) == nullptr)
            continue;
        if (item.oneOf.empty() || chosen.insert(item.oneOf).second)
            usual.push_back(item);
    }
    return usual;
}

PlannedSession planSession(const content::SessionTemplate& session,
                           const content::Pack& pack,
                           bool firstWeek)
{
    PlannedSession planned{session.id, {}, session.schedule.timesPerDay.min};
    for (const content::SessionItem& item : usualItems(session, pack)) {
        const content::Movement* movement = pack.movement(item.movement);
        const auto own = item.dose.value_or(content::DoseOverride{});
        planned.items.push_back({item.movement, startingDose(*movement, own, firstWeek)});
    }
    return planned;
}

} // namespace

int lengthInDays(const content::ProgramTemplate& program)
{
    int days = 0;
    for (const content::Phase& phase : program.phases)
        days += phase.days;
    return days;
}

DayPlan planDay(const content::ProgramTemplate& program,
                const content::Pack& pack,
                CivilDate startedOn,
                int day)
{
    DayPlan plan;
    plan.day = day;
    int phaseStart = 1;
    for (const content::Phase& phase : program.phases) {
        const int dayOfPhase = day - phaseStart;
        if (dayOfPhase >= 0 && dayOfPhase < phase.days) {
            plan.phase = phase.id;
            plan.snacks = phase.snacks;
            const Week week = weekOf(phase, startedOn + std::chrono::days(phaseStart - 1));
            for (const std::size_t index :
                 week.at(static_cast<std::size_t>(dayOfPhase % DaysPerWeek)))
                plan.sessions.push_back(
                    planSession(phase.sessions[index], pack, day <= DaysPerWeek));
        }
        phaseStart += phase.days;
    }
    return plan;
}

} // namespace hipwise::program
