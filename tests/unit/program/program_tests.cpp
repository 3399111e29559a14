#include "program/program.h"
#include "support/records.h"

#include <catch2/catch.hpp>

#include <utility>

using namespace hipwise;
using namespace hipwise::test;

using program::Item;
using program::PauseReason;
using program::Phase;
using program::Program;

namespace {

constexpr auto* Monday = "2026-11-23";

CivilDate on(int number)
{
    return day(Monday) + std::chrono::days(number - 1);
}

/// Two parts of so many days; the second one begins on that day, or not yet.
Program inTwoParts(int first, int second, std::optional<int> secondBegins = {})
{
    Program program;
    program.startedOn = on(1);
    program.phases = {{"first", {}, first, {}, {}, on(1)}, {"second", {}, second, {}, {}, {}}};
    if (secondBegins)
        program.phases[1].startedOn = on(*secondBegins);
    return program;
}

std::string phaseId(const Program& program, int number)
{
    const Phase* phase = phaseOn(program, on(number));
    return phase == nullptr ? "" : phase->id;
}

} // namespace

TEST_CASE("a day belongs to the last part that has begun")
{
    const Program program = inTwoParts(7, 7, 8);
    CHECK(phaseId(program, 0).empty());
    CHECK(phaseId(program, 1) == "first");
    CHECK(phaseId(program, 7) == "first");
    CHECK(phaseId(program, 8) == "second");
    CHECK(phaseId(program, 1000) == "second");
}

TEST_CASE("a part goes on until the next one begins, however long it was meant to last")
{
    const Program program = inTwoParts(7, 7);
    CHECK(phaseId(program, 50) == "first");
    CHECK_FALSE(isOver(program, on(50)));
    CHECK(phaseAfter(program, program.phases[0]) == &program.phases[1]);
    CHECK(phaseAfter(program, program.phases[1]) == nullptr);
}

TEST_CASE("a part of a program can be found to be changed")
{
    Program program = inTwoParts(7, 7, 8);
    Phase* phase = phaseOn(program, on(9));
    REQUIRE(phase != nullptr);
    phase->name = "mine";
    CHECK(program.phases[1].name == "mine");
    CHECK(phaseOn(program, on(0)) == nullptr);
}

TEST_CASE("a pause goes from its first day to its last, or has no end")
{
    Program program = inTwoParts(0, 0);
    program.pauses = {{on(3), on(5), PauseReason::Ill}, {on(9), {}, PauseReason::Holiday}};
    CHECK(pauseOn(program, on(2)) == nullptr);
    CHECK(pauseOn(program, on(3))->reason == PauseReason::Ill);
    CHECK(pauseOn(program, on(5))->reason == PauseReason::Ill);
    CHECK(pauseOn(program, on(6)) == nullptr);
    CHECK(pauseOn(program, on(9))->reason == PauseReason::Holiday);
    CHECK(pauseOn(program, on(900))->reason == PauseReason::Holiday);
}

TEST_CASE("days of a part are counted from 1, without those of a pause")
{
    Program program = inTwoParts(14, 0, 15);
    const auto number = [&](int each) { return dayOfPhase(program, program.phases[0], on(each)); };
    CHECK(number(0) == 0);
    CHECK(number(1) == 1);
    CHECK(number(14) == 14);
    program.pauses = {{on(3), on(5), PauseReason::Other}};
    CHECK(number(2) == 2);
    CHECK(number(3) == 2);
    CHECK(number(5) == 2);
    CHECK(number(6) == 3);
    program.pauses = {{on(-5), on(2), PauseReason::Other}};
    CHECK(number(2) == 0);
    CHECK(number(3) == 1);
    program.pauses = {{on(4), {}, PauseReason::Other}};
    CHECK(number(100) == 3);
    CHECK(dayOfPhase(program, program.phases[1], on(15)) == 0);
}

TEST_CASE("a part that has not begun has no days")
{
    const Program program = inTwoParts(14, 14);
    CHECK(dayOfPhase(program, program.phases[1], on(40)) == 0);
}

TEST_CASE("a program is over when its last part has lasted as long as it was meant to")
{
    Program program = inTwoParts(7, 7, 8);
    CHECK_FALSE(isOver(program, on(14)));
    CHECK(isOver(program, on(15)));
    program.pauses = {{on(9), on(10), PauseReason::Ill}};
    CHECK_FALSE(isOver(program, on(16)));
    CHECK(isOver(program, on(17)));
    CHECK_FALSE(isOver(inTwoParts(7, 0, 8), on(1000)));
    CHECK_FALSE(isOver(Program(), on(1)));
}

TEST_CASE("the first week is that of the program, and of what is added later")
{
    Program program = inTwoParts(14, 14, 15);
    Item item;
    item.dose.reps = 8;
    item.firstWeek = item.dose;
    item.firstWeek->reps = 6;
    const auto reps = [&](std::size_t phase, int number) {
        return doseOn(program, program.phases[phase], item, on(number)).reps;
    };
    CHECK(reps(0, 1) == 6);
    CHECK(reps(0, 7) == 6);
    CHECK(reps(0, 8) == 8);
    CHECK(reps(1, 15) == 8);
    item.addedOn = on(15);
    CHECK(reps(1, 15) == 6);
    CHECK(reps(1, 21) == 6);
    CHECK(reps(1, 22) == 8);
    item.firstWeek.reset();
    CHECK(reps(1, 15) == 8);
}
