#include "unit/program/edited_program.h"

#include <catch2/catch.hpp>

#include <cstdint>

using namespace hipwise;
using namespace hipwise::test;

using program::Dose;
using program::Item;
using program::Program;
using program::Schedule;

namespace {

using Ids = std::vector<std::string>;

const Ids Planned{"clam", "bridge-double-leg", "bird-dog"};

Dose repeats(int sets, int reps)
{
    Dose dose = itemOf("bridge-double-leg").dose;
    dose.sets = sets;
    dose.reps = reps;
    return dose;
}

const Item& bridge(const Program& program)
{
    return itemIn(program, "a", "bridge-double-leg");
}

} // namespace

TEST_CASE("a session is found with its part, in whichever part it is")
{
    Program program = editedProgram();
    REQUIRE(findSession(program, "c") != nullptr);
    findSession(program, "c")->name = "Mine";
    CHECK(program.phases[1].sessions[0].name == "Mine");
    CHECK(phaseOf(program, "c") == &program.phases[1]);
    CHECK(findSession(program, "d") == nullptr);
    CHECK(phaseOf(program, "d") == nullptr);
    CHECK(isPlanned(*findSession(program, "a"), "clam"));
    CHECK_FALSE(isPlanned(*findSession(program, "a"), "bridge-offset"));
    CHECK_FALSE(isPlanned(*findSession(program, "a"), "hip-hinge"));
}

TEST_CASE("a movement that is added comes last, with the dose to begin with and its first week")
{
    const Program program = withItem(editedProgram(), "a", movement("hip-hinge"), on(9));
    CHECK(plannedIn(program, "a") == Ids{"clam", "bridge-double-leg", "bird-dog", "hip-hinge"});
    CHECK(itemIn(program, "a", "hip-hinge") == program::makeItem(movement("hip-hinge"), on(9)));
    CHECK(itemIn(program, "a", "hip-hinge").addedOn == on(9));
}

TEST_CASE("a movement that is planned already is not added again")
{
    CHECK(withItem(editedProgram(), "a", movement("clam"), on(9)) == editedProgram());
}

TEST_CASE("an alternative that is added is planned with what the program says about it")
{
    Program before = editedProgram();
    findSession(before, "a")->items[2].dose.reps = 7;
    const Program program = withItem(before, "a", movement("bridge-offset"), on(9));
    CHECK(plannedIn(program, "a") == Ids{"clam", "bridge-double-leg", "bridge-offset", "bird-dog"});
    CHECK(itemIn(program, "a", "bridge-offset").dose.reps == 7);
    CHECK(findSession(program, "a")->items.size() == 4);
}

TEST_CASE("a movement that stands planned behind an alternative of the same name is found")
{
    Program before = editedProgram();
    findSession(before, "a")
        ->items.insert(findSession(before, "a")->items.begin(), itemOf("bird-dog", "other"));
    findSession(before, "a")->items[0].included = false;
    CHECK(withItem(before, "a", movement("bird-dog"), on(9)) == before);
    const Program program = withNote(before, "a", "bird-dog", "slowly");
    CHECK(findSession(program, "a")->items[0].note.empty());
    CHECK(findSession(program, "a")->items[4].note == "slowly");
}

TEST_CASE("a movement that the program began with waits when it is taken out")
{
    const Program program = withoutItem(editedProgram(), "a", "clam");
    Program expected = editedProgram();
    Item& clam = findSession(expected, "a")->items[0];
    clam.included = false;
    clam.leftOut = true;
    CHECK(program == expected);
    CHECK(withItem(program, "a", movement("clam"), on(9)) == editedProgram());
}

TEST_CASE("a movement that was added is gone when it is taken out, and nothing else is")
{
    const Program program = withItem(editedProgram(), "a", movement("hip-hinge"), on(9));
    CHECK(withoutItem(program, "a", "hip-hinge") == editedProgram());
}

TEST_CASE("an alternative that is taken out waits, and can be planned again")
{
    const Program program = withoutItem(editedProgram(), "a", "bridge-double-leg");
    CHECK(plannedIn(program, "a") == Ids{"clam", "bird-dog"});
    CHECK_FALSE(bridge(program).included);
    CHECK_FALSE(itemIn(program, "a", "bridge-offset").included);
    CHECK(withItem(program, "a", movement("bridge-double-leg"), on(9)) == editedProgram());
}

TEST_CASE("an alternative that waits is not lost by taking it or another one out")
{
    CHECK(withoutItem(editedProgram(), "a", "bridge-offset") == editedProgram());
    const Program program = withoutItem(editedProgram(), "a", "bird-dog");
    CHECK(itemIn(program, "a", "bridge-offset").oneOf == "bridge");
}

TEST_CASE("a movement goes to another place among the planned ones")
{
    const auto moved = [](const char* id, std::size_t place) {
        return plannedIn(withItemMoved(editedProgram(), "a", id, place), "a");
    };
    CHECK(moved("clam", 0) == Planned);
    CHECK(moved("clam", 1) == Ids{"bridge-double-leg", "clam", "bird-dog"});
    CHECK(moved("clam", 2) == Ids{"bridge-double-leg", "bird-dog", "clam"});
    CHECK(moved("bird-dog", 0) == Ids{"bird-dog", "clam", "bridge-double-leg"});
    CHECK(moved("bird-dog", 1) == Ids{"clam", "bird-dog", "bridge-double-leg"});
}

TEST_CASE("what is not planned keeps its place when others move")
{
    const Program program = withItemMoved(editedProgram(), "a", "bird-dog", 0);
    CHECK(findSession(program, "a")->items[2] == findSession(editedProgram(), "a")->items[2]);
}

TEST_CASE("a place that is not there changes nothing")
{
    const auto place = GENERATE(as<std::size_t>(), 3, 4, std::size_t{1} << 63, SIZE_MAX);
    CHECK(withItemMoved(editedProgram(), "a", "clam", place) == editedProgram());
}

TEST_CASE("what is not planned has no place to move from")
{
    CHECK(withItemMoved(editedProgram(), "a", "bridge-offset", 0) == editedProgram());
    CHECK(withItemMoved(editedProgram(), "a", "hip-hinge", 0) == editedProgram());
}

TEST_CASE("another movement takes the place of one, with the dose to begin with")
{
    const Program program
        = withItemReplaced(editedProgram(), "a", "clam", movement("hip-hinge"), on(9));
    CHECK(plannedIn(program, "a") == Ids{"hip-hinge", "bridge-double-leg", "bird-dog"});
    Item expected = program::makeItem(movement("hip-hinge"), on(9));
    expected.insteadOf = "clam";
    CHECK(findSession(program, "a")->items[0] == expected);
    REQUIRE(findSession(program, "a")->items.size() == 5);
    CHECK(findSession(program, "a")->items[4].movement == "clam");
    CHECK_FALSE(findSession(program, "a")->items[4].included);
}

TEST_CASE("an alternative that is exchanged can be exchanged back")
{
    Program before = editedProgram();
    findSession(before, "a")->items[1].dose.reps = 11;
    const Program there
        = withItemReplaced(before, "a", "bridge-double-leg", movement("bridge-offset"), on(9));
    CHECK(plannedIn(there, "a") == Ids{"clam", "bridge-offset", "bird-dog"});
    const Program back
        = withItemReplaced(there, "a", "bridge-offset", movement("bridge-double-leg"), on(9));
    CHECK(back == before);
}

TEST_CASE("an alternative that gives way to another movement waits")
{
    const Program program
        = withItemReplaced(editedProgram(), "a", "bridge-double-leg", movement("hip-hinge"), on(9));
    CHECK(plannedIn(program, "a") == Ids{"clam", "hip-hinge", "bird-dog"});
    CHECK(itemIn(program, "a", "hip-hinge").oneOf == "bridge");
    Item waiting = itemOf("bridge-double-leg", "bridge");
    waiting.included = false;
    waiting.leftOut = true;
    CHECK(bridge(program) == waiting);
}

TEST_CASE("a movement is not replaced by one that is planned, nor where it is not")
{
    const auto replaced = [](const char* id, const char* other) {
        return withItemReplaced(editedProgram(), "a", id, movement(other), on(9));
    };
    CHECK(replaced("clam", "bird-dog") == editedProgram());
    CHECK(replaced("clam", "clam") == editedProgram());
    CHECK(replaced("bridge-offset", "hip-hinge") == editedProgram());
    CHECK(replaced("hip-hinge", "mini-squat-supported") == editedProgram());
}

TEST_CASE("a dose holds from then on, and that of the first week by itself")
{
    const Program later
        = withDose(editedProgram(), "a", "bridge-double-leg", repeats(3, 12), false);
    CHECK(bridge(later).dose == repeats(3, 12));
    CHECK(bridge(later).firstWeek == bridge(editedProgram()).firstWeek);
    const Program first = withDose(editedProgram(), "a", "bridge-double-leg", repeats(1, 4), true);
    CHECK(bridge(first).dose == bridge(editedProgram()).dose);
    CHECK(bridge(first).firstWeek == repeats(1, 4));
    CHECK_FALSE(bridge(withoutFirstWeek(first, "a", "bridge-double-leg")).firstWeek);
}

TEST_CASE("a first week that is as all the others is none, whichever of them was changed")
{
    Program program = withDose(editedProgram(), "a", "bridge-double-leg", repeats(2, 9), false);
    CHECK_FALSE(bridge(withDose(program, "a", "bridge-double-leg", repeats(2, 9), true)).firstWeek);
    program = withDose(program, "a", "bridge-double-leg", repeats(1, 4), true);
    CHECK_FALSE(
        bridge(withDose(program, "a", "bridge-double-leg", repeats(1, 4), false)).firstWeek);
}

TEST_CASE("a dose that no program may have changes nothing")
{
    const auto changes = [](const Dose& dose) {
        const bool later
            = withDose(editedProgram(), "a", "bridge-double-leg", dose, false) != editedProgram();
        const bool first
            = withDose(editedProgram(), "a", "bridge-double-leg", dose, true) != editedProgram();
        CHECK(later == first);
        return later;
    };
    CHECK_FALSE(changes(repeats(0, 9)));
    CHECK(changes(repeats(1, 1)));
    CHECK_FALSE(changes(repeats(1, 0)));
    CHECK(changes(repeats(10, 100)));
    CHECK_FALSE(changes(repeats(11, 9)));
    CHECK_FALSE(changes(repeats(1, 101)));
    Dose dose = repeats(1, 1);
    dose.rest = 300s;
    CHECK(changes(dose));
    dose.rest = 301s;
    CHECK_FALSE(changes(dose));
}

TEST_CASE("a note and a goal are of the movement, and can be taken away")
{
    Program program = withNote(editedProgram(), "b", "paced-walking", "to the sea");
    CHECK(itemIn(program, "b", "paced-walking").note == "to the sea");
    CHECK(withNote(program, "b", "paced-walking", "") == editedProgram());
    program = withGoal(editedProgram(), "b", "paced-walking", 45min);
    CHECK(itemIn(program, "b", "paced-walking").goal == 45min);
    CHECK_FALSE(
        itemIn(withGoal(program, "b", "paced-walking", std::nullopt), "b", "paced-walking").goal);
}

TEST_CASE("a goal is a minute at least, and three hours at most")
{
    const auto goal = [](std::chrono::minutes length) {
        return itemIn(withGoal(editedProgram(), "a", "clam", length), "a", "clam").goal;
    };
    CHECK_FALSE(goal(0min));
    CHECK(goal(1min) == 1min);
    CHECK(goal(180min) == 180min);
    CHECK_FALSE(goal(181min));
}

TEST_CASE("what is said of a movement that is not planned, or a session that is not there, is lost")
{
    const auto movement = GENERATE(as<std::string>(), "bridge-offset", "hip-hinge");
    const Program before = editedProgram();
    CHECK(withDose(before, "a", movement, repeats(3, 12), false) == before);
    CHECK(withoutFirstWeek(before, "a", movement) == before);
    CHECK(withNote(before, "a", movement, "slowly") == before);
    CHECK(withGoal(before, "a", movement, 5min) == before);
    CHECK(withItem(before, "z", test::movement("hip-hinge"), on(9)) == before);
    CHECK(withoutItem(before, "z", "clam") == before);
    CHECK(withNote(before, "z", "clam", "slowly") == before);
    CHECK(withSessionName(before, "z", "Mine") == before);
    CHECK(withSessionNote(before, "z", "slowly") == before);
    CHECK(withSchedule(before, "z", everyDay()) == before);
    CHECK(withoutSession(before, "z") == before);
}

TEST_CASE("what the program began with and is taken out or replaced waits, and is known as such")
{
    Program program = editedProgram();
    program::Session& session = program.phases[0].sessions[0];
    for (program::Item& item : session.items)
        item.addedOn.reset();
    const std::string id = session.id;
    const std::string first = session.items[0].movement;
    const auto itemOf = [](const Program& changed, const std::string& movement) {
        const auto& items = changed.phases[0].sessions[0].items;
        return *std::find_if(items.begin(), items.end(), [&](const program::Item& item) {
            return item.movement == movement;
        });
    };
    const Program out = withoutItem(program, id, first);
    CHECK_FALSE(itemOf(out, first).included);
    CHECK(itemOf(out, first).leftOut);
    const content::Pack& pack = hipPack().pack.value();
    const Program again = withItem(out, id, *pack.movement(first), day("2026-11-24"));
    CHECK(itemOf(again, first).included);
    CHECK_FALSE(itemOf(again, first).leftOut);
    const content::Movement& other = *pack.movement("sit-to-stand");
    const Program swapped = withItemReplaced(program, id, first, other, day("2026-11-24"));
    CHECK(itemOf(swapped, "sit-to-stand").insteadOf == first);
    CHECK_FALSE(itemOf(swapped, first).included);
    const Program back
        = withItemReplaced(swapped, id, "sit-to-stand", *pack.movement(first), day("2026-11-25"));
    CHECK(itemOf(back, first).included);
    CHECK(itemOf(back, first).insteadOf.empty());
}
