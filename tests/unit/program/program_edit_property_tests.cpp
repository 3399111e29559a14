#include "program/program_flaws.h"
#include "program/program_json.h"
#include "support/results.h"
#include "unit/program/random_edits.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;

using program::Program;

// Somebody changes a program as chance will have it, with much that does not fit. Whatever they
// do, some things are always so.

namespace {

constexpr int Edits = 1000;

bool plansNothingTwice(const Program& program)
{
    for (const program::Phase& phase : program.phases) {
        for (const program::Session& session : phase.sessions) {
            auto ids = plannedIn(program, session.id);
            std::sort(ids.begin(), ids.end());
            if (std::adjacent_find(ids.begin(), ids.end()) != ids.end())
                return false;
        }
    }
    return true;
}

bool hasOrderedPauses(const Program& program)
{
    for (std::size_t i = 0; i < program.pauses.size(); ++i) {
        const program::Pause& pause = program.pauses[i];
        const bool isLast = i + 1 == program.pauses.size();
        if (pause.until ? *pause.until < pause.from : !isLast)
            return false;
        if (!isLast && *pause.until >= program.pauses[i + 1].from)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("after any number of changes a program can be kept and read")
{
    RandomEdits chance;
    Program program = editedProgram();
    int changed = 0;
    for (int i = 0; i < Edits; ++i) {
        CAPTURE(i);
        Program next = chance.edit(program);
        changed += next == program ? 0 : 1;
        REQUIRE(flawOf(next) == "");
        REQUIRE(valueOf(program::parseProgram(toJson(next))) == next);
        REQUIRE(plansNothingTwice(next));
        REQUIRE(hasOrderedPauses(next));
        REQUIRE_FALSE(chance.idCameTwice);
        program = std::move(next);
    }
    // Many of them have to be changes, or nothing was tried.
    CHECK(changed > Edits / 4);
    CHECK(chance.sessions.size() > 20);
}
