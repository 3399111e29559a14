#include "program/day_plan.h"
#include "program/program_build.h"
#include "support/records.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;

using program::DayPlan;
using program::DoneSession;
using program::MissedRule;
using program::PauseReason;
using program::Program;
using program::Schedule;

namespace {

constexpr auto* Monday = "2026-11-23";

CivilDate on(int number)
{
    return day(Monday) + std::chrono::days(number - 1);
}

/// A program of sessions called a, b, c, that begins on a Monday.
Program programOf(const std::vector<Schedule>& schedules)
{
    Program program = program::emptyProgram(shoulderPack(), on(1));
    for (const Schedule& schedule : schedules) {
        const std::string id(1, static_cast<char>('a' + program.phases[0].sessions.size()));
        program::Item item = program::makeItem(*shoulderPack().movement("table-slide"), on(1));
        program.phases[0].sessions.push_back({id, {}, schedule, {item}, {}});
    }
    return program;
}

Schedule every(int days)
{
    Schedule schedule;
    schedule.everyDays = days;
    return schedule;
}

Schedule onWeekdays(std::vector<std::chrono::weekday> weekdays, int restDays = 0)
{
    Schedule schedule;
    schedule.weekdays = std::move(weekdays);
    schedule.restDaysBetween = restDays;
    return schedule;
}

/// Monday, Wednesday and Friday.
Schedule thrice(int restDays = 1)
{
    return onWeekdays({std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday}, restDays);
}

std::string idsOf(const DayPlan& plan)
{
    std::string ids;
    for (const program::PlannedSession& session : plan.sessions)
        ids += session.id;
    return ids.empty() ? "-" : ids;
}

DayPlan planOn(const Program& program, int number)
{
    return planDay(program, shoulderPack(), {}, on(number));
}

DayPlan planOn(const Program& program, int number, const std::vector<DoneSession>& done)
{
    return planDay(program, shoulderPack(), {}, on(number), done);
}

/// The sessions of the first days, "a" or "-" each.
std::string daysOf(const Program& program, int last)
{
    std::string days;
    for (int number = 1; number <= last; ++number)
        days += idsOf(planOn(program, number)) + " ";
    return days;
}

std::vector<DoneSession> missed(const Program& program, int number, std::vector<DoneSession> done)
{
    return missedBefore(program, shoulderPack(), {}, on(number), done);
}

using Missed = std::vector<DoneSession>;

} // namespace

TEST_CASE("every so many days is counted from the day the part began")
{
    CHECK(daysOf(programOf({every(1)}), 4) == "a a a a ");
    CHECK(daysOf(programOf({every(2)}), 8) == "a - a - a - a - ");
    CHECK(daysOf(programOf({every(3), every(2)}), 7) == "ab - b a b - ab ");
}

TEST_CASE("a session that is moved is done on the other day, once")
{
    Program program = programOf({thrice()});
    program.moves = {{"a", on(3), on(4)}};
    CHECK(daysOf(program, 8) == "a - - a a - - a ");
    CHECK(planOn(program, 4).sessions[0].movedFrom == on(3));
    CHECK_FALSE(planOn(program, 5).sessions[0].movedFrom);
    CHECK(idsOf(planOn(program, 10)) == "a");
}

TEST_CASE("a person may move a session to a day that has another one")
{
    Program program = programOf({thrice(), onWeekdays({std::chrono::Tuesday})});
    program.moves = {{"a", on(3), on(2)}};
    CHECK(idsOf(planOn(program, 2)).size() == 2);
    CHECK(idsOf(planOn(program, 3)) == "-");
}

TEST_CASE("a move of a session that is not there, or to its own day, changes nothing")
{
    Program program = programOf({thrice()});
    const std::string before = daysOf(program, 7);
    program.moves = {{"gone", on(3), on(4)}};
    CHECK(daysOf(program, 7) == before);
}

TEST_CASE("in a pause there is nothing, and it says why")
{
    Program program = programOf({every(1)});
    program.phases[0].snacks = {"table-slide"};
    program.pauses = {{on(2), on(3), PauseReason::Holiday}};
    CHECK(daysOf(program, 4) == "a - - a ");
    const DayPlan plan = planOn(program, 2);
    CHECK(plan.pause == PauseReason::Holiday);
    CHECK(plan.phase == "phase");
    CHECK(plan.snacks.empty());
    CHECK_FALSE(planOn(program, 4).pause);
}

TEST_CASE("in a flare there is the pack's easy plan")
{
    const content::Pack& hip = hipPack().pack.value();
    Program program = makeProgram(*hip.program("hip-oa-12-weeks"), hip, on(1), program::Choices{});
    program.pauses = {{on(2), on(4), PauseReason::Flare}};
    const DayPlan plan = planDay(program, hip, {}, on(2));
    CHECK(plan.pause == PauseReason::Flare);
    REQUIRE(plan.sessions.size() == 2);
    CHECK(plan.sessions[0].easyPlan == "flare-day");
    CHECK(plan.sessions[0].id == "gentle-moves");
    CHECK(plan.sessions[1].id == "short-walks");
    // It knows of precautions too.
    const content::Circumstances about{{}, {"lying-flat-on-back"}};
    for (const auto& item : planDay(program, hip, about, on(2)).sessions[0].items)
        CHECK_FALSE(isLeftOut(verdictOf(*hip.movement(item.movement), about).rating));
    // A pack without one has nothing.
    Program shoulder = programOf({every(1)});
    shoulder.pauses = program.pauses;
    CHECK(planOn(shoulder, 2).sessions.empty());
}

TEST_CASE("what precautions keep out is named with the rule, and not planned")
{
    const content::Pack& hip = hipPack().pack.value();
    Program program = program::emptyProgram(hip, on(1));
    program.phases[0].sessions.push_back({"a", {}, every(1), {}, {}});
    for (const char* movement : {"clam", "bridge-double-leg"})
        program.phases[0].sessions[0].items.push_back(
            program::makeItem(*hip.movement(movement), on(1)));
    const DayPlan plan = planDay(program, hip, {{"hip-osteoarthritis"}, {"lying-on-side"}}, on(1));
    REQUIRE(plan.sessions.size() == 1);
    REQUIRE(plan.sessions[0].items.size() == 1);
    CHECK(plan.sessions[0].items[0].movement == "bridge-double-leg");
    REQUIRE(plan.sessions[0].leftOut.size() == 1);
    CHECK(plan.sessions[0].leftOut[0].movement == "clam");
    CHECK(plan.sessions[0].leftOut[0].verdict.rules.front().id == "lying-on-side");
    CHECK(planDay(program, hip, {}, on(1)).sessions[0].leftOut.empty());
}

TEST_CASE("an item is planned as the person has changed it")
{
    Program program = programOf({every(1)});
    program::Item& item = program.phases[0].sessions[0].items[0];
    item.variant = "small";
    item.pace = program::Pace::Slower;
    item.loadSteps = 2;
    item.note = "slowly";
    const program::PlannedItem planned = planOn(program, 9).sessions[0].items[0];
    CHECK(planned.variant == "small");
    CHECK(planned.pace == program::Pace::Slower);
    CHECK(planned.loadSteps == 2);
    CHECK(planned.note == "slowly");
    item.included = false;
    CHECK(planOn(program, 9).sessions.empty());
}

TEST_CASE("what was planned and not done was missed, the newest first")
{
    const Program program = programOf({thrice()});
    CHECK(missed(program, 1, {}) == Missed());
    CHECK(missed(program, 2, {}) == Missed{{"a", on(1)}});
    CHECK(missed(program, 4, {}) == Missed{{"a", on(3)}});
    CHECK(missed(program, 4, {{"a", on(3)}}) == Missed());
    // Done a day late it was done.
    CHECK(missed(program, 5, {{"a", on(4)}}) == Missed());
    // Six days back, and no further.
    CHECK(missed(programOf({onWeekdays({std::chrono::Monday})}), 7, {}) == Missed{{"a", on(1)}});
    CHECK(missed(programOf({onWeekdays({std::chrono::Monday})}), 8, {}) == Missed());
}

TEST_CASE("nothing was missed in a pause, before it, or in another part")
{
    Program program = programOf({every(1)});
    program.pauses = {{on(3), on(4), PauseReason::Ill}};
    CHECK(missed(program, 5, {}) == Missed());
    CHECK(missed(program, 6, {}) == Missed{{"a", on(5)}});
    program.pauses.clear();
    program.phases.push_back(program.phases[0]);
    program.phases[1].id = "next";
    program.phases[1].sessions[0].id = "b";
    program.phases[1].startedOn = on(5);
    CHECK(missed(program, 5, {}) == Missed());
    CHECK(missed(program, 6, {}) == Missed{{"b", on(5)}});
}

TEST_CASE("what was missed is left, unless the person has it otherwise")
{
    Program program = programOf({thrice()});
    CHECK(planOn(program, 2, {}) == planOn(program, 2));
    program.missed = MissedRule::NextFreeDay;
    const DayPlan plan = planOn(program, 6, {{"a", on(1)}, {"a", on(3)}});
    CHECK(idsOf(plan) == "a");
    CHECK(plan.sessions[0].movedFrom == on(5));
    CHECK(idsOf(planOn(program, 6, {{"a", on(1)}, {"a", on(3)}, {"a", on(5)}})) == "-");
}

TEST_CASE("a session that was missed comes on the first free day only")
{
    Program program = programOf({onWeekdays({std::chrono::Monday, std::chrono::Tuesday})});
    program.missed = MissedRule::NextFreeDay;
    CHECK(idsOf(planOn(program, 3, {{"a", on(1)}})) == "a");
    CHECK(idsOf(planOn(program, 4, {{"a", on(1)}})) == "-");
}

TEST_CASE("a session that was missed does not come where the free days would be too few")
{
    // Missed on Monday: Tuesday is free, but Wednesday has the next one.
    Program program = programOf({thrice(1)});
    program.missed = MissedRule::NextFreeDay;
    CHECK(idsOf(planOn(program, 2, {})) == "-");
    program.phases[0].sessions[0].schedule.restDaysBetween = 0;
    CHECK(idsOf(planOn(program, 2, {})) == "a");
    // Missed on Friday: Saturday and Sunday are free.
    program.phases[0].sessions[0].schedule.restDaysBetween = 1;
    CHECK(idsOf(planOn(program, 6, {{"a", on(1)}, {"a", on(3)}})) == "a");
}

TEST_CASE("by itself nothing ever puts two sessions on a day that has one, or one on a pause")
{
    for (const int restDays : {0, 1}) {
        Program program
            = programOf({thrice(restDays), every(4), onWeekdays({std::chrono::Sunday})});
        program.missed = MissedRule::NextFreeDay;
        program.pauses = {{on(9), on(10), PauseReason::Ill}};
        for (unsigned done = 0; done < 64; ++done) {
            std::vector<DoneSession> sessions;
            for (int number = 1; number <= 21; ++number) {
                const DayPlan alone = planOn(program, number);
                const DayPlan plan = planOn(program, number, sessions);
                CAPTURE(done, number);
                CHECK(plan.sessions.size()
                      == std::max<std::size_t>(alone.sessions.size(), plan.sessions.size() > 0));
                if (alone.pause)
                    CHECK(plan.sessions.empty());
                for (const auto& session : plan.sessions) {
                    if ((done >> (number % 6)) % 2 == 0)
                        sessions.push_back({session.id, on(number)});
                }
            }
        }
    }
}
