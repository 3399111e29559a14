#include "program/program_flaws.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace hipwise::program {

namespace {

bool isWithin(std::chrono::seconds time, int most)
{
    return time.count() >= 0 && time.count() <= most;
}

bool isWithin(int number, int least, int most)
{
    return number >= least && number <= most;
}

bool isWithin(const content::Tempo& tempo)
{
    return isWithin(tempo.move, MostTempo) && isWithin(tempo.hold, MostTempo)
        && isWithin(tempo.back, MostTempo);
}

bool isWithin(const content::Intervals& intervals)
{
    return isWithin(intervals.rounds, 1, MostRounds) && isWithin(intervals.run, MostInterval)
        && isWithin(intervals.walk, MostInterval);
}

bool isWithin(const Amount& amount, content::DoseType type, int fewestSets)
{
    if (!isWithin(amount.sets, fewestSets, MostSets) || !isWithin(amount.reps, 0, MostReps)
        || !isWithin(amount.hold, MostSeconds) || !isWithin(amount.duration, MostDuration))
        return false;
    switch (type) {
    case content::DoseType::Repetitions:
        return amount.reps > 0;
    case content::DoseType::RepetitionsWithHold:
        return amount.reps > 0 && amount.hold.count() > 0;
    case content::DoseType::Hold:
        return amount.hold.count() > 0;
    case content::DoseType::Duration:
        return amount.duration.count() > 0;
    }
    return false;
}

std::string flawOf(const Session& session)
{
    for (const Item& item : session.items) {
        std::string flaw = flawOf(item.dose);
        if (flaw.empty() && item.firstWeek)
            flaw = flawOf(*item.firstWeek);
        if (flaw.empty() && item.goal && !isGoal(*item.goal))
            flaw = "a goal is outside of its bounds";
        if (flaw.empty() && !isWithin(item.loadSteps, 0, MostLoadSteps))
            flaw = "the number of steps of a load is outside of its bounds";
        if (!flaw.empty())
            return flaw;
    }
    return flawOf(session.schedule);
}

std::string flawOf(const std::vector<Pause>& pauses)
{
    for (const Pause& pause : pauses) {
        if (pause.until && *pause.until < pause.from)
            return "a pause ends before it begins";
    }
    const auto apart = [](const Pause& earlier, const Pause& later) {
        return earlier.until && *earlier.until < later.from;
    };
    // The first pair that is not apart, if there is one.
    const auto meet = std::adjacent_find(
        pauses.begin(), pauses.end(), [&](const Pause& a, const Pause& b) { return !apart(a, b); });
    if (meet != pauses.end())
        return "expected pauses in the order of time, without a common day";
    return {};
}

std::string flawOf(const std::vector<Move>& moves, const std::set<std::string>& sessions)
{
    std::set<std::pair<std::string, CivilDate>> moved;
    for (const Move& move : moves) {
        if (!sessions.contains(move.session))
            return fmt::format("the session \"{}\" is moved and not there", move.session);
        if (!moved.emplace(move.session, move.from).second)
            return fmt::format("the session \"{}\" is moved twice from one day", move.session);
    }
    return {};
}

} // namespace

bool isGoal(std::chrono::minutes goal)
{
    return goal >= std::chrono::minutes(1) && goal <= MostGoal;
}

std::string flawOf(const Dose& dose)
{
    const auto isSideWithin
        = [&](const std::optional<Amount>& side) { return !side || isWithin(*side, dose.type, 0); };
    const bool someSide = dose.amountOf(Side::Left).sets > 0 || dose.amountOf(Side::Right).sets > 0;
    if (!isWithin(dose, dose.type, 1) || !isSideWithin(dose.left) || !isSideWithin(dose.right)
        || !someSide || !isWithin(dose.tempo) || !isWithin(dose.rest, MostRest)
        || !isWithin(dose.changeOver, MostRest) || (dose.intervals && !isWithin(*dose.intervals)))
        return "a dose is outside of what a pack may have";
    return {};
}

std::string flawOf(const Schedule& schedule)
{
    constexpr int DaysPerWeek = 7;
    const auto isTimeOfDay = [](std::chrono::minutes at) {
        return at >= std::chrono::minutes(0) && at < std::chrono::days(1);
    };
    if (!isWithin(schedule.timesPerWeek, 0, MostTimesPerWeek)
        || !isWithin(schedule.everyDays, 0, MostEveryDays)
        || !isWithin(schedule.timesPerDay, 1, MostTimesPerDay)
        || !isWithin(schedule.restDaysBetween, 0, MostRestDays)
        || !std::all_of(schedule.at.begin(), schedule.at.end(), isTimeOfDay))
        return "a number of a schedule is outside of its bounds";
    const int given = (schedule.weekdays.empty() ? 0 : 1) + (schedule.timesPerWeek > 0 ? 1 : 0)
        + (schedule.everyDays > 0 ? 1 : 0);
    if (given != 1)
        return "expected weekdays, times a week or every so many days, and only one of them";
    if (schedule.timesPerWeek * (schedule.restDaysBetween + 1) > DaysPerWeek)
        return "expected the sessions to fit into a week with their free days";
    return {};
}

std::string flawOf(const Program& program)
{
    if (program.phases.empty())
        return "expected at least one phase";
    if (program.sessionsMade < 0 || program.sessionsMade > MostSessionsMade)
        return "the number of sessions that were made is outside of its bounds";
    std::set<std::string> phases;
    std::set<std::string> sessions;
    for (const Phase& phase : program.phases) {
        if (!phases.insert(phase.id).second)
            return fmt::format("the phase \"{}\" is there twice", phase.id);
        if (!isWithin(phase.days, 0, MostPhaseDays))
            return fmt::format("the length of the phase \"{}\" is outside of its bounds", phase.id);
        for (const Session& session : phase.sessions) {
            if (!sessions.insert(session.id).second)
                return fmt::format("the session \"{}\" is there twice", session.id);
            if (std::string flaw = flawOf(session); !flaw.empty())
                return flaw;
        }
    }
    if (std::string flaw = flawOf(program.pauses); !flaw.empty())
        return flaw;
    return flawOf(program.moves, sessions);
}

} // namespace hipwise::program
