#include "program/program_flaws.h"
#include "unit/program/edited_program.h"

#include <catch2/catch.hpp>

#include <set>

using namespace hipwise;
using namespace hipwise::test;

using program::Program;
using program::Schedule;

namespace {

std::string add(Program& program, const std::string& phase = "first")
{
    std::string id;
    program = withSession(std::move(program), phase, "Mine", id);
    return id;
}

bool changes(const Schedule& schedule)
{
    return withSchedule(editedProgram(), "b", schedule) != editedProgram();
}

} // namespace

TEST_CASE("a new session comes last in its part, three times a week with a day between")
{
    Program program = editedProgram();
    const std::string id = add(program);
    REQUIRE(program.phases[0].sessions.size() == 3);
    const program::Session& session = program.phases[0].sessions[2];
    CHECK(session.id == id);
    CHECK(session.name == "Mine");
    CHECK(session.items.empty());
    CHECK(session.schedule.timesPerWeek == 3);
    CHECK(session.schedule.restDaysBetween == 1);
    CHECK(flawOf(program).empty());
    const std::string other = add(program, "second");
    CHECK(findSession(program, other) == &program.phases[1].sessions[1]);
}

TEST_CASE("a part that is not there gets no session")
{
    std::string id = "as it was";
    CHECK(withSession(editedProgram(), "third", "Mine", id) == editedProgram());
    CHECK(id == "as it was");
}

TEST_CASE("the id of a session never comes a second time, also when the session is gone")
{
    Program program = editedProgram();
    std::set<std::string> ids;
    for (int i = 0; i < 5; ++i) {
        const std::string id = add(program, i % 2 == 0 ? "first" : "second");
        CHECK(ids.insert(id).second);
        program = withoutSession(std::move(program), id);
    }
    CHECK(program.sessionsMade == 5);
}

TEST_CASE("an id that a program from elsewhere has is passed over")
{
    Program program = editedProgram();
    program.phases[1].sessions[0].id = "session-1";
    CHECK(add(program) == "session-2");
    CHECK(add(program) == "session-3");
}

TEST_CASE("a program in which as many sessions were made as it may have gets no other")
{
    Program program = editedProgram();
    program.sessionsMade = program::MostSessionsMade - 1;
    CHECK_FALSE(add(program).empty());
    const Program full = program;
    CHECK(add(program).empty());
    CHECK(program == full);
}

TEST_CASE("a session that is taken out goes with its moves, and leaves those of others")
{
    Program program = editedProgram();
    program.moves = {{"a", on(1), on(2)}, {"b", on(3), on(4)}};
    program = withoutSession(std::move(program), "a");
    CHECK(findSession(program, "a") == nullptr);
    CHECK(findSession(program, "b") != nullptr);
    CHECK(program.moves == std::vector<program::Move>{{"b", on(3), on(4)}});
}

TEST_CASE("a session has the name and the note that the person gives it")
{
    const Program program
        = withSessionNote(withSessionName(editedProgram(), "a", "Hips"), "a", "before lunch");
    CHECK(findSession(program, "a")->name == "Hips");
    CHECK(findSession(program, "a")->note == "before lunch");
    CHECK(withSessionNote(withSessionName(program, "a", ""), "a", "") == editedProgram());
}

TEST_CASE("a session has another schedule from then on")
{
    const Program program = withSchedule(editedProgram(), "b", onDays({std::chrono::Sunday}));
    CHECK(findSession(program, "b")->schedule == onDays({std::chrono::Sunday}));
}

TEST_CASE("a schedule that no program may have changes nothing")
{
    CHECK_FALSE(changes({}));
    Schedule schedule = onDays({std::chrono::Sunday});
    schedule.everyDays = 2;
    CHECK_FALSE(changes(schedule));
    schedule = {};
    schedule.everyDays = 60;
    CHECK(changes(schedule));
    schedule.everyDays = 61;
    CHECK_FALSE(changes(schedule));
    schedule.everyDays = 2;
    schedule.timesPerDay = 0;
    CHECK_FALSE(changes(schedule));
    schedule.timesPerDay = 24;
    CHECK(changes(schedule));
    schedule.timesPerDay = 25;
    CHECK_FALSE(changes(schedule));
    schedule = {};
    schedule.timesPerWeek = 3;
    schedule.restDaysBetween = 1;
    CHECK(changes(schedule));
    schedule.restDaysBetween = 2;
    CHECK_FALSE(changes(schedule));
}
