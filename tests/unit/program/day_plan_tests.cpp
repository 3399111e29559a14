#include "support/plans.h"
#include "support/records.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <optional>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using content::Phase;
using content::ProgramTemplate;
using content::Schedule;
using content::SessionTemplate;
using program::DayPlan;

namespace {

constexpr auto* Monday = "2026-11-23";

Schedule timesPerWeek(int times, int restDays = 0)
{
    Schedule schedule;
    schedule.timesPerWeek = {times, times};
    schedule.restDaysBetween = restDays;
    return schedule;
}

Schedule onWeekdays(std::vector<std::chrono::weekday> weekdays)
{
    Schedule schedule;
    schedule.weekdays = std::move(weekdays);
    return schedule;
}

/// A program of one phase; its sessions are called a, b, c.
ProgramTemplate programOf(std::vector<Schedule> schedules, int days = 14)
{
    Phase phase{"only", days, {}, {}};
    for (const Schedule& schedule : schedules)
        phase.sessions.push_back({std::string(1, static_cast<char>('a' + phase.sessions.size())),
                                  schedule,
                                  {{"table-slide", {}, false, {}}},
                                  {}});
    return {"program", {}, {}, {phase}, {}, {}};
}

/// The sessions of each day: "a", "ab", or "-" for a rest day.
std::string daysOf(const ProgramTemplate& program, int last, const char* start = Monday)
{
    std::string days;
    for (int number = 1; number <= last; ++number) {
        const DayPlan plan = planOfDay(program, shoulderPack(), day(start), number);
        for (const program::PlannedSession& session : plan.sessions)
            days += session.id;
        days += plan.sessions.empty() ? "- " : " ";
    }
    return days;
}

} // namespace

TEST_CASE(
    "what is optional, later alternatives and what is beyond the usual number are not planned")
{
    const auto planned = [](std::vector<content::SessionItem> items, std::optional<int> atMost) {
        ProgramTemplate program = programOf({timesPerWeek(7)});
        program.phases[0].sessions[0].items = std::move(items);
        program.phases[0].sessions[0].atMost = atMost;
        std::vector<std::string> ids;
        const DayPlan plan = planOfDay(program, shoulderPack(), day(Monday), 1);
        for (const auto& item : plan.sessions[0].items)
            ids.push_back(item.movement);
        return ids;
    };
    using Ids = std::vector<std::string>;
    const content::SessionItem slide{"table-slide", {}, false, {}};
    const content::SessionItem wall{"wall-press", {}, false, {}};
    const content::SessionItem maybe{"wall-press", {}, true, {}};
    const content::SessionItem either{"table-slide", {}, false, "first"};
    const content::SessionItem orElse{"wall-press", {}, false, "first"};
    CHECK(planned({slide, wall}, {}) == Ids{"table-slide", "wall-press"});
    CHECK(planned({slide, maybe}, {}) == Ids{"table-slide"});
    CHECK(planned({either, orElse}, {}) == Ids{"table-slide"});
    CHECK(planned({maybe, slide, wall}, 1) == Ids{"table-slide"});
    CHECK(planned({slide, wall}, 2) == Ids{"table-slide", "wall-press"});
}

TEST_CASE("phases follow each other from day 1")
{
    const ProgramTemplate& program = *shoulderPack().program("gentle-shoulder");
    CHECK(program::lengthInDays(program) == 10);
    const auto phase
        = [&](int number) { return planOfDay(program, shoulderPack(), day(Monday), number).phase; };
    CHECK(phase(0).empty());
    CHECK(phase(1) == "first-days");
    CHECK(phase(3) == "first-days");
    CHECK(phase(4) == "build-up");
    CHECK(phase(10) == "build-up");
    CHECK(phase(11).empty());
}

TEST_CASE("there is nothing to do before and after a program")
{
    const ProgramTemplate& program = *shoulderPack().program("gentle-shoulder");
    const int number = GENERATE(-1000, -1, 0, 11, 12, 100000);
    DayPlan nothing;
    nothing.day = number;
    CHECK(planOfDay(program, shoulderPack(), day(Monday), number) == nothing);
}

TEST_CASE("a day names its sessions with their amounts, and the snacks of its phase")
{
    const ProgramTemplate& program = *shoulderPack().program("gentle-shoulder");
    const DayPlan first = planOfDay(program, shoulderPack(), day(Monday), 1);
    CHECK(first.day == 1);
    CHECK(first.snacks == std::vector<std::string>{"table-slide"});
    REQUIRE(first.sessions.size() == 1);
    CHECK(first.sessions[0].id == "loosen");
    CHECK(first.sessions[0].timesPerDay == 2);
    REQUIRE(first.sessions[0].items.size() == 1);
    CHECK(first.sessions[0].items[0].movement == "table-slide");
    CHECK(first.sessions[0].items[0].dose.reps == 6); // of the first week
    CHECK(first.sessions[0].items[0].dose.sets == 1);

    // Begun on a Monday, day 4 is a Thursday.
    const DayPlan fourth = planOfDay(program, shoulderPack(), day(Monday), 4);
    CHECK(fourth.snacks.empty());
    REQUIRE(fourth.sessions.size() >= 1);
    CHECK(fourth.sessions[0].id == "strengthen");
    CHECK(fourth.sessions[0].items[0].dose.hold == 4s);
    CHECK(fourth.sessions[0].items[1].dose.reps == 4);
}

TEST_CASE("the first week ends with day 7")
{
    const ProgramTemplate program = programOf({timesPerWeek(7)});
    const auto reps = [&](int number) {
        const DayPlan plan = planOfDay(program, shoulderPack(), day(Monday), number);
        return plan.sessions.at(0).items.at(0).dose.reps;
    };
    CHECK(reps(1) == 6);
    CHECK(reps(7) == 6);
    CHECK(reps(8) == 8);
}

TEST_CASE("weekdays are those of the calendar, whatever day the program is begun on")
{
    const ProgramTemplate program
        = programOf({onWeekdays({std::chrono::Monday, std::chrono::Thursday})});
    CHECK(daysOf(program, 10, Monday) == "a - - a - - - a - - ");
    CHECK(daysOf(program, 10, "2026-11-24") == "- - a - - - a - - a ");
    CHECK(daysOf(program, 10, "2026-11-29") == "- a - - a - - - a - ");
}

TEST_CASE("sessions n times a week are spread over the week")
{
    struct Case {
        int times;
        std::string days;
    };

    const auto [times, days] = GENERATE(values<Case>({{1, "a - - - - - - a - - - - - - "},
                                                      {2, "a - - a - - - a - - a - - - "},
                                                      {3, "a - a - a - - a - a - a - - "},
                                                      {4, "a a - a - a - a a - a - a - "},
                                                      {7, "a a a a a a a a a a a a a a "}}));
    CHECK(daysOf(programOf({timesPerWeek(times)}), 14) == days);
}

TEST_CASE("the days between two sessions hold from week to week as well")
{
    const auto [times, rest] = GENERATE(table<int, int>({{1, 6}, {2, 2}, {3, 1}, {7, 0}, {2, 1}}));
    const std::string days = daysOf(programOf({timesPerWeek(times, rest)}, 28), 28);
    std::size_t last = days.find('a');
    int sessions = 1;
    for (std::size_t next = days.find('a', last + 1); next != std::string::npos;
         next = days.find('a', last + 1)) {
        CHECK(static_cast<int>((next - last) / 2) > rest);
        last = next;
        ++sessions;
    }
    CHECK(sessions == times * 4);
}

TEST_CASE("two sessions that share a week keep out of each other's way")
{
    CHECK(daysOf(programOf({timesPerWeek(3, 1), timesPerWeek(3, 1)}), 7) == "a b a b a b - ");
    CHECK(daysOf(programOf({timesPerWeek(1), timesPerWeek(1), timesPerWeek(1)}), 7)
          == "a b c - - - - ");
    CHECK(daysOf(programOf({timesPerWeek(7), timesPerWeek(1)}), 7) == "ab a a a a a a ");
}

TEST_CASE("sessions that can move keep away from fixed weekdays, whichever is named first")
{
    const Schedule fixed
        = onWeekdays({std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday});
    CHECK(daysOf(programOf({fixed, timesPerWeek(3, 1)}), 7) == "a b a b a b - ");
    CHECK(daysOf(programOf({timesPerWeek(3, 1), fixed}), 7) == "b a b a b a - ");
}

TEST_CASE("sessions of one day come in the order of the program")
{
    const Schedule daily = onWeekdays({std::chrono::Monday, std::chrono::Tuesday});
    CHECK(daysOf(programOf({timesPerWeek(7), daily}), 2) == "ab ab ");
    CHECK(daysOf(programOf({daily, timesPerWeek(7)}), 2) == "ab ab ");
}

TEST_CASE("a movement that the pack does not have is left out")
{
    ProgramTemplate program = programOf({timesPerWeek(7)});
    program.phases[0].sessions[0].items.push_back({"unknown", {}, false, {}});
    const DayPlan plan = planOfDay(program, shoulderPack(), day(Monday), 1);
    REQUIRE(plan.sessions.size() == 1);
    CHECK(plan.sessions[0].items.size() == 1);
}

TEST_CASE("stretches come back into the plan on their day after a strain")
{
    const CivilDate monday = day("2026-11-23");
    program::Program program = program::emptyProgram(hipPack().pack.value(), monday);
    program::Session session;
    session.id = "a";
    session.schedule.everyDays = 1;
    for (const char* movement : {"wall-calf-stretch", "clam"})
        session.items.push_back(
            program::makeItem(*hipPack().pack.value().movement(movement), monday));
    program.phases.front().sessions = {session};
    content::Circumstances strained;
    strained.stretchesFrom = monday + std::chrono::days(2);
    const auto planned = [&](int later) {
        return planDay(program, hipPack().pack.value(), strained, monday + std::chrono::days(later))
            .sessions.at(0);
    };
    CHECK(planned(1).items.size() == 1);
    REQUIRE(planned(1).leftOut.size() == 1);
    CHECK(planned(1).leftOut[0].movement == "wall-calf-stretch");
    CHECK(planned(2).items.size() == 2);
    CHECK(planned(2).leftOut.empty());
}
