#include "program/program_swap.h"
#include "unit/program/edited_program.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;

using program::Program;
using program::SwapChoices;

namespace {

using Ids = std::vector<std::string>;

SwapChoices choices(const Program& program,
                    const std::string& movement,
                    const content::Circumstances& about = {},
                    const std::string& session = "a")
{
    return swapChoices(program, hipPack().pack.value(), about, session, movement);
}

bool has(const Ids& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

Ids all(const SwapChoices& choices)
{
    Ids ids = choices.easier;
    ids.insert(ids.end(), choices.harder.begin(), choices.harder.end());
    ids.insert(ids.end(), choices.alike.begin(), choices.alike.end());
    return ids;
}

} // namespace

TEST_CASE("instead of a movement there are the next ones of its ladder, in their order")
{
    const auto ladder = [](const std::vector<content::Rung>& rungs) {
        Ids ids;
        for (const content::Rung& rung : rungs) {
            if (hipPack().pack.value().movement(rung.movement) != nullptr)
                ids.push_back(rung.movement);
        }
        return ids;
    };
    const content::Movement& own = movement("bridge-double-leg");
    const SwapChoices found = choices(editedProgram(), "bridge-double-leg");
    CHECK(has(found.easier, "glute-squeeze"));
    CHECK(found.easier == ladder(own.easier));
    CHECK(has(found.harder, "bridge-offset"));
    CHECK(found.harder == ladder(own.harder));
}

TEST_CASE("the alternatives of the program come before what is only like it")
{
    Program program = editedProgram();
    program::Session& session = *findSession(program, "a");
    session.items.push_back(itemOf("wall-calf-stretch", "bridge"));
    session.items.back().included = false;
    const SwapChoices found = choices(program, "bridge-double-leg");
    REQUIRE_FALSE(found.alike.empty());
    CHECK(found.alike.front() == "wall-calf-stretch");
    // One that is of the ladder as well stands there.
    CHECK_FALSE(has(found.alike, "bridge-offset"));
}

TEST_CASE("what is like a movement has its kind, its first aim and about its level")
{
    const content::Movement& own = movement("clam");
    const SwapChoices found = choices(editedProgram(), "clam");
    Ids expected;
    for (const content::Movement& other : hipPack().pack.value().movements) {
        const bool listed = has(found.easier, other.id) || has(found.harder, other.id);
        if (other.id != "clam" && other.id != "bridge-double-leg" && other.id != "bird-dog"
            && other.id != "bridge-offset" && !listed && other.kind == own.kind
            && other.targets.front() == own.targets.front() && other.level >= own.level - 1
            && other.level <= own.level + 1)
            expected.push_back(other.id);
    }
    REQUIRE_FALSE(expected.empty());
    Ids alike = found.alike;
    std::erase(alike, "bridge-offset"); // waits in the session
    CHECK(alike == expected);
}

TEST_CASE("nothing that is planned in the session is a choice, and nothing is one twice")
{
    for (const content::Movement& each : hipPack().pack.value().movements) {
        const Program program = withItem(editedProgram(), "a", each, on(1));
        Ids ids = all(choices(program, each.id));
        CAPTURE(each.id);
        for (const std::string& planned : plannedIn(program, "a"))
            CHECK_FALSE(has(ids, planned));
        std::sort(ids.begin(), ids.end());
        CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
    }
}

TEST_CASE("what precautions keep out is no choice")
{
    const content::Circumstances about{{}, {"hip-behind-straight"}};
    CHECK(has(all(choices(editedProgram(), "bridge-double-leg")), "bridge-offset"));
    CHECK_FALSE(has(all(choices(editedProgram(), "bridge-double-leg", about)), "bridge-offset"));
    for (const std::string& id : all(choices(editedProgram(), "bridge-double-leg", about)))
        CHECK_FALSE(isLeftOut(verdictOf(movement(id), about).rating));
}

TEST_CASE("there is no choice for what the session does not plan")
{
    CHECK(choices(editedProgram(), "clam", {}, "z") == SwapChoices());
    CHECK(choices(editedProgram(), "no-such-movement") == SwapChoices());
    CHECK(choices(editedProgram(), "sit-to-stand") == SwapChoices());
    CHECK(choices(editedProgram(), "bridge-offset") == SwapChoices());
}

TEST_CASE("every choice can be put in the place of the movement")
{
    for (const std::string& id : all(choices(editedProgram(), "bridge-double-leg"))) {
        const Program program
            = withItemReplaced(editedProgram(), "a", "bridge-double-leg", movement(id), on(1));
        CHECK(plannedIn(program, "a") == Ids{"clam", id, "bird-dog"});
    }
}
