#include "program/program_flaws.h"
#include "program/program_json.h"
#include "support/results.h"
#include "unit/program/edited_program.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace hipwise;
using namespace hipwise::test;

using program::PauseReason;
using program::Program;
using program::Schedule;

namespace {

/// What is wrong with the program when it is changed like this; then it is not read either.
std::string flaw(const std::function<void(Program&)>& change)
{
    Program program = editedProgram();
    change(program);
    const std::string found = flawOf(program);
    const auto read = program::parseProgram(toJson(program));
    if (found.empty())
        CHECK(valueOf(read) == program);
    else
        CHECK(errorOf(read).code == ErrorCode::Invalid);
    return found;
}

bool hasFlaw(const std::function<void(Program&)>& change)
{
    return !flaw(change).empty();
}

program::Item& clam(Program& program)
{
    return program.phases[0].sessions[0].items[0];
}

program::Pause ill(int from, std::optional<int> until)
{
    return {on(from), until ? std::optional(on(*until)) : std::nullopt, PauseReason::Ill};
}

/// Where they only meet the reader sorts them out.
bool flawOfPauses(const std::vector<program::Pause>& pauses)
{
    Program program = editedProgram();
    program.pauses = pauses;
    CHECK(flawOf(valueOf(program::parseProgram(toJson(program)))).empty());
    return !flawOf(program).empty();
}

bool flawOfMoves(const std::vector<program::Move>& moves)
{
    return hasFlaw([&](Program& program) { program.moves = moves; });
}

/// A number of a schedule of every second day.
bool flawOfNumber(int Schedule::*number, int value)
{
    return hasFlaw([&](Program& program) {
        Schedule& schedule = program.phases[0].sessions[1].schedule;
        schedule.everyDays = 2;
        schedule.*number = value;
    });
}

} // namespace

TEST_CASE("pauses come in the order of time, without a common day")
{
    CHECK_FALSE(flawOfPauses({}));
    CHECK_FALSE(flawOfPauses({ill(3, 3)}));
    CHECK_FALSE(flawOfPauses({ill(3, 5), ill(6, 6), ill(7, {})}));
    CHECK(flawOfPauses({ill(3, 5), ill(5, 6)}));
    CHECK(flawOfPauses({ill(3, 9), ill(5, 6)}));
    CHECK(flawOfPauses({ill(6, 7), ill(3, 5)}));
    CHECK(flawOfPauses({ill(3, {}), ill(5, 6)}));
    CHECK(flawOfPauses({ill(1, 2), ill(3, {}), ill(3, {})}));
}

TEST_CASE("a pause does not end before it begins")
{
    CHECK_THAT(flaw([](Program& program) { program.pauses = {ill(3, 2)}; }),
               Catch::Contains("ends before it begins"));
}

TEST_CASE("a goal is a minute to three hours")
{
    const auto goal = [](std::chrono::minutes length) {
        return hasFlaw([&](Program& program) { clam(program).goal = length; });
    };
    CHECK(goal(0min));
    CHECK_FALSE(goal(1min));
    CHECK_FALSE(goal(180min));
    CHECK(goal(181min));
}

TEST_CASE("the numbers of a schedule have bounds")
{
    CHECK(flawOfNumber(&Schedule::timesPerDay, 0));
    CHECK_FALSE(flawOfNumber(&Schedule::timesPerDay, 1));
    CHECK_FALSE(flawOfNumber(&Schedule::timesPerDay, 24));
    CHECK(flawOfNumber(&Schedule::timesPerDay, 25));
    CHECK(flawOfNumber(&Schedule::everyDays, 0)); // no schedule at all
    CHECK_FALSE(flawOfNumber(&Schedule::everyDays, 1));
    CHECK_FALSE(flawOfNumber(&Schedule::everyDays, 60));
    CHECK(flawOfNumber(&Schedule::everyDays, 61));
    CHECK_FALSE(flawOfNumber(&Schedule::restDaysBetween, 0));
    CHECK_FALSE(flawOfNumber(&Schedule::restDaysBetween, 6));
    CHECK(flawOfNumber(&Schedule::restDaysBetween, 7));
}

TEST_CASE("numbers below nothing are none, even where they would not be written")
{
    Schedule schedule = everyDay();
    CHECK(flawOf(schedule).empty());
    schedule.restDaysBetween = -1;
    CHECK_FALSE(flawOf(schedule).empty());
    schedule = everyDay();
    schedule.timesPerWeek = -1;
    CHECK_FALSE(flawOf(schedule).empty());
    Program program = editedProgram();
    program.sessionsMade = -1;
    CHECK_FALSE(flawOf(program).empty());
    program = editedProgram();
    program.phases[0].days = -1;
    CHECK_FALSE(flawOf(program).empty());
}

TEST_CASE("times a week are seven at most, with their free days")
{
    const auto times = [](int perWeek, int rest) {
        return hasFlaw([&](Program& program) {
            Schedule schedule;
            schedule.timesPerWeek = perWeek;
            schedule.restDaysBetween = rest;
            program.phases[0].sessions[1].schedule = schedule;
        });
    };
    CHECK_FALSE(times(7, 0));
    CHECK(times(8, 0));
    CHECK_FALSE(times(3, 1));
    CHECK(times(4, 1));
}

TEST_CASE("times of day are in a day")
{
    const auto at = [](std::chrono::minutes time) {
        Schedule schedule = everyDay();
        schedule.at = {time};
        return !flawOf(schedule).empty();
    };
    CHECK(at(-1min));
    CHECK_FALSE(at(0min));
    CHECK_FALSE(at(24h - 1min));
    CHECK(at(24h));
}

TEST_CASE("a session is moved once from a day, and is there")
{
    CHECK_FALSE(flawOfMoves({{"a", on(1), on(2)}, {"a", on(3), on(2)}, {"b", on(1), on(2)}}));
    CHECK_FALSE(flawOfMoves({{"c", on(1), on(1)}}));
    CHECK(flawOfMoves({{"a", on(1), on(2)}, {"a", on(1), on(3)}}));
    CHECK(flawOfMoves({{"z", on(1), on(2)}}));
}

TEST_CASE("every number of a dose has bounds")
{
    const auto dose = [](const std::function<void(program::Dose&)>& change) {
        return hasFlaw([&](Program& program) { change(clam(program).dose); });
    };
    CHECK_FALSE(dose([](program::Dose& each) { each.rest = 300s; }));
    CHECK(dose([](program::Dose& each) { each.rest = 301s; }));
    CHECK_FALSE(dose([](program::Dose& each) { each.changeOver = 300s; }));
    CHECK(dose([](program::Dose& each) { each.changeOver = 301s; }));
    CHECK_FALSE(dose([](program::Dose& each) { each.tempo.back = 20s; }));
    CHECK(dose([](program::Dose& each) { each.tempo.back = 21s; }));
    CHECK_FALSE(dose([](program::Dose& each) { each.intervals = content::Intervals{40, 1h, 1h}; }));
    CHECK(dose([](program::Dose& each) { each.intervals = content::Intervals{41, 1h, 1h}; }));
    CHECK(dose([](program::Dose& each) { each.intervals = content::Intervals{40, 1h, 3601s}; }));
}

TEST_CASE("numbers that a dose does not count are none below nothing")
{
    program::Dose dose = itemOf("bird-dog").dose;
    REQUIRE(flawOf(dose).empty());
    dose.duration = -1s;
    CHECK_FALSE(flawOf(dose).empty());
    dose = itemOf("paced-walking").dose;
    REQUIRE(dose.type == content::DoseType::Duration);
    dose.reps = -1;
    CHECK_FALSE(flawOf(dose).empty());
}

TEST_CASE("small additions, the length of a part and the sessions that were made have bounds")
{
    CHECK_FALSE(hasFlaw([](Program& program) { clam(program).loadSteps = 99; }));
    CHECK(hasFlaw([](Program& program) { clam(program).loadSteps = 100; }));
    CHECK_FALSE(hasFlaw([](Program& program) { program.phases[0].days = 366; }));
    CHECK(hasFlaw([](Program& program) { program.phases[0].days = 367; }));
    const auto made = [](int count) {
        return hasFlaw([&](Program& program) { program.sessionsMade = count; });
    };
    CHECK_FALSE(made(program::MostSessionsMade));
    CHECK(made(program::MostSessionsMade + 1));
}
