#include "program/day_plan.h"
#include "unit/program/edited_program.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using program::Move;
using program::PauseReason;
using program::Program;

namespace {

using Moves = std::vector<Move>;

/// "a" is planned on days 1, 3, 5, 8, 10 and 12.
Program moved(int from, int to)
{
    return withSessionMoved(editedProgram(), "a", on(from), on(to));
}

/// The days of the two weeks on which "a" stands.
std::string daysOf(const Program& program)
{
    std::string days;
    for (int number = 1; number <= 14; ++number) {
        const auto plan = planDay(program, hipPack().pack.value(), {}, on(number));
        for (const program::PlannedSession& planned : plan.sessions) {
            if (planned.id == "a")
                days += std::to_string(number) + " ";
        }
    }
    return days;
}

std::size_t missedOn(const Program& program, int today)
{
    const auto missed = missedBefore(program, hipPack().pack.value(), {}, on(today), {});
    return static_cast<std::size_t>(std::count_if(
        missed.begin(), missed.end(), [](const auto& each) { return each.session == "a"; }));
}

} // namespace

TEST_CASE("a session is moved to another day, once")
{
    CHECK(moved(3, 4).moves == Moves{{"a", on(3), on(4)}});
    CHECK(daysOf(moved(3, 4)) == "1 4 5 8 10 12 ");
    CHECK(daysOf(moved(3, 2)) == "1 2 5 8 10 12 ");
}

TEST_CASE("a session that was moved is moved again from where it stands, or from its own day")
{
    const int from = GENERATE(3, 4);
    const Program program = withSessionMoved(moved(3, 4), "a", on(from), on(6));
    CHECK(program.moves == Moves{{"a", on(3), on(6)}});
}

TEST_CASE("a session that is moved back to its own day was never moved")
{
    const int from = GENERATE(3, 4);
    CHECK(withSessionMoved(moved(3, 4), "a", on(from), on(3)) == editedProgram());
}

TEST_CASE("a session that is moved to where it stands stays there")
{
    CHECK(moved(3, 3) == editedProgram());
    Program program = withSessionMoved(moved(3, 4), "a", on(8), on(9));
    CHECK(withSessionMoved(program, "a", on(3), on(4)) == program);
}

TEST_CASE("sessions of several days are moved without each other")
{
    const Program program = withSessionMoved(moved(3, 4), "a", on(5), on(6));
    CHECK(daysOf(program) == "1 4 6 8 10 12 ");
    // The one of day 3 comes to day 5, from which its own one has gone.
    const Program third = withSessionMoved(program, "a", on(3), on(5));
    CHECK(daysOf(third) == "1 5 6 8 10 12 ");
    CHECK(withSessionMoved(third, "a", on(5), on(7)).moves
          == Moves{{"a", on(3), on(5)}, {"a", on(5), on(7)}});
}

TEST_CASE("a session that is not there is not moved, nor left")
{
    CHECK(withSessionMoved(editedProgram(), "z", on(3), on(4)) == editedProgram());
    CHECK(withSessionLeft(editedProgram(), "z", on(3)) == editedProgram());
}

TEST_CASE("a session stays in the days of its part")
{
    CHECK(moved(3, 0) == editedProgram()); // before the program began
    CHECK(moved(3, 1) != editedProgram());
    CHECK(withSessionMoved(editedProgram(), "c", on(3), on(4)) == editedProgram());
    CHECK(withSessionLeft(editedProgram(), "c", on(3)) == editedProgram());
    Program program = editedProgram();
    beginPhase(program, "second", on(8));
    CHECK(withSessionMoved(program, "a", on(5), on(7)) != program);
    CHECK(withSessionMoved(program, "a", on(5), on(8)) == program);
    CHECK(withSessionMoved(program, "c", on(8), on(7)) == program);
    CHECK(withSessionMoved(program, "c", on(7), on(9)) == program);
    CHECK(withSessionMoved(program, "c", on(8), on(9)) != program);
}

TEST_CASE("a session is not moved to a day after the end")
{
    Program program = editedProgram();
    program.phases.pop_back();
    CHECK(withSessionMoved(program, "a", on(12), on(14)) != program);
    CHECK(withSessionMoved(program, "a", on(12), on(15)) == program);
}

TEST_CASE("a session is not moved into a pause, and is moved out of one")
{
    const Program program = withPause(editedProgram(), {on(5), on(6), PauseReason::Ill});
    CHECK(withSessionMoved(program, "a", on(3), on(4)) != program);
    CHECK(withSessionMoved(program, "a", on(3), on(5)) == program);
    CHECK(withSessionMoved(program, "a", on(3), on(6)) == program);
    CHECK(withSessionMoved(program, "a", on(5), on(7)).moves == Moves{{"a", on(5), on(7)}});
}

TEST_CASE("a session that gets another schedule stands on the days of that one alone")
{
    const Program program = withSchedule(moved(3, 4), "a", onDays({std::chrono::Friday}));
    CHECK(daysOf(program) == "5 12 ");
    // Back to the days that it had, it is moved again.
    CHECK(daysOf(withSchedule(program, "a", editedProgram().phases[0].sessions[0].schedule))
          == "1 4 5 8 10 12 ");
}

TEST_CASE("a day on which precautions keep out everything is free for what was missed")
{
    Program program = editedProgram();
    program.phases[0].sessions[1].schedule = onDays({std::chrono::Tuesday});
    program.missed = program::MissedRule::NextFreeDay;
    const content::Pack& pack = hipPack().pack.value();
    const auto onTuesday = [&](const content::Circumstances& about) {
        std::string ids;
        for (const auto& planned : planDay(program, pack, about, on(2), {}).sessions)
            ids += planned.items.empty() ? "" : planned.id;
        return ids;
    };
    program.phases[0].sessions[0].schedule = onDays({std::chrono::Monday});
    CHECK(onTuesday({}) == "b");
    const auto& flags = movement("paced-walking").flags;
    REQUIRE_FALSE(flags.empty());
    program = withoutItem(program, "a", "bridge-double-leg");
    program = withoutItem(program, "a", "bird-dog");
    CHECK(onTuesday({{}, {flags.front()}}) == "a");
}

TEST_CASE("a session that is left is on no day, and was not missed")
{
    REQUIRE(missedOn(editedProgram(), 4) == 1);
    const Program program
        = withSessionLeft(withSessionLeft(editedProgram(), "a", on(3)), "a", on(1));
    CHECK(program.moves == Moves{{"a", on(3), on(3)}, {"a", on(1), on(1)}});
    CHECK(daysOf(program) == "5 8 10 12 ");
    CHECK(missedOn(program, 4) == 0);
    CHECK(withSessionLeft(program, "a", on(3)) == program);
}

TEST_CASE("a session that was moved is left from where it stands")
{
    const Program program = withSessionLeft(moved(3, 4), "a", on(4));
    CHECK(program.moves == Moves{{"a", on(3), on(3)}});
    CHECK(daysOf(program) == "1 5 8 10 12 ");
}

TEST_CASE("a session that was left can be done on another day after all")
{
    const Program left = withSessionLeft(editedProgram(), "a", on(3));
    CHECK(withSessionMoved(left, "a", on(3), on(4)) == moved(3, 4));
    CHECK(withSessionMoved(left, "a", on(3), on(3)) == editedProgram());
}
