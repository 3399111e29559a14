#include "program/program_build.h"
#include "program/program_edit.h"
#include "program/program_flaws.h"
#include "program/program_json.h"
#include "program/program_phases.h"
#include "support/records.h"
#include "support/results.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using program::Program;

namespace {

CivilDate today()
{
    return day("2026-11-23");
}

/// A program of one's own with one session, and one part.
Program own()
{
    std::string id;
    Program program
        = withSession(program::emptyProgram(shoulderPack(), today()), "phase", "Morning", id);
    return withItem(std::move(program), id, *shoulderPack().movement("table-slide"), today());
}

std::string added(Program& program)
{
    std::string id;
    program = withPhase(std::move(program), "More", id);
    return id;
}

std::vector<std::string> order(const Program& program)
{
    std::vector<std::string> ids;
    for (const program::Phase& phase : program.phases)
        ids.push_back(phase.id);
    return ids;
}

} // namespace

TEST_CASE("a part that is added has the sessions of the last one under ids of their own")
{
    Program program = own();
    program.phases[0].days = 14;
    program.phases[0].snacks = {"table-slide"};
    const std::string id = added(program);
    REQUIRE(program.phases.size() == 2);
    const program::Phase& last = program.phases[1];
    CHECK(last.id == id);
    CHECK(last.name == "More");
    CHECK(last.days == 14);
    CHECK(last.snacks == program.phases[0].snacks);
    CHECK_FALSE(last.startedOn);
    REQUIRE(last.sessions.size() == 1);
    CHECK(last.sessions[0].id != program.phases[0].sessions[0].id);
    CHECK(last.sessions[0].name == "Morning");
    CHECK(last.sessions[0].schedule == program.phases[0].sessions[0].schedule);
    CHECK(last.sessions[0].items == program.phases[0].sessions[0].items);
    const std::string another = added(program);
    CHECK(another != id);
    CHECK(program::flawOf(program).empty());
    CHECK(valueOf(program::parseProgram(program::toJson(program))) == program);
}

TEST_CASE("a part can be taken out while it has not begun, with its sessions and their moves")
{
    Program program = own();
    const std::string id = added(program);
    program.moves = {{program.phases[1].sessions[0].id, today(), today() + std::chrono::days(1)}};
    const Program gone = withoutPhase(program, id);
    CHECK(order(gone) == std::vector<std::string>{"phase"});
    CHECK(gone.moves.empty());
    CHECK(withoutPhase(program, "phase") == program); // it has begun
    CHECK(withoutPhase(program, "nothing") == program);
    Program alone = own();
    alone.phases[0].startedOn.reset();
    CHECK(withoutPhase(alone, "phase") == alone);
}

TEST_CASE("parts that lie ahead can change places, and those that have begun stay")
{
    Program program = own();
    const std::string first = added(program);
    const std::string second = added(program);
    CHECK_FALSE(canBeEarlier(program, "phase"));
    CHECK_FALSE(canBeEarlier(program, first)); // the one before has begun
    CHECK(canBeEarlier(program, second));
    CHECK_FALSE(canBeEarlier(program, "nothing"));
    CHECK(order(withPhaseEarlier(program, second))
          == std::vector<std::string>{"phase", second, first});
    CHECK(withPhaseEarlier(program, first) == program);
}

TEST_CASE("a part has a name and a length within bounds")
{
    const Program program = own();
    CHECK(findPhase(withPhaseName(program, "phase", "Begin"), "phase")->name == "Begin");
    CHECK(findPhase(withPhaseDays(program, "phase", 0), "phase")->days == 0);
    CHECK(findPhase(withPhaseDays(program, "phase", 364), "phase")->days == 364);
    CHECK(withPhaseDays(program, "phase", 365) == program);
    CHECK(withPhaseDays(program, "phase", -1) == program);
    CHECK(withPhaseName(program, "nothing", "Begin") == program);
    CHECK(findPhase(program, "nothing") == nullptr);
    CHECK(withName(program, "Mine").name == "Mine");
    CHECK(withReason(program, "Dance").reason == "Dance");
}
