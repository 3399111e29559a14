#include "content/load/pack_checks.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace std::chrono_literals;

using content::Consequence;
using content::DoseRange;
using content::DoseType;
using content::Problems;
using content::Range;
using content::SecondsRange;
using std::chrono::seconds;

namespace {

/// A dose without fault that has every number.
DoseRange full(DoseType type)
{
    DoseRange dose;
    dose.type = type;
    dose.sets = {2, 3};
    dose.reps = {8, 12};
    dose.hold = {20s, 30s};
    dose.duration = {60s, 120s};
    return dose;
}

/// The places of the problems of a dose.
std::vector<std::string> faults(const DoseRange& dose)
{
    Problems problems;
    content::checkDose(dose, "movements/x.json", "/dose", Consequence::EntryLeftOut, problems);
    std::vector<std::string> pointers;
    for (const content::Problem& problem : problems)
        pointers.push_back(problem.pointer);
    return pointers;
}

using Pointers = std::vector<std::string>;

/// One number of a dose with its bounds.
struct Bounded {
    const char* field;
    int lowest;
    int highest;
    void (*set)(DoseRange&, int min, int max);
};

const std::vector<Bounded> Ranges{
    {"sets",
     1,
     10,
     [](DoseRange& d, int min, int max) {
         d.sets = {min, max};
     }},
    {"reps",
     1,
     100,
     [](DoseRange& d, int min, int max) {
         d.reps = {min, max};
     }},
    {"holdS",
     1,
     600,
     [](DoseRange& d, int min, int max) {
         d.hold = {seconds(min), seconds(max)};
     }},
    {"minutes",
     15,
     10800,
     [](DoseRange& d, int min, int max) {
         d.duration = {seconds(min), seconds(max)};
     }},
    {"restS",
     0,
     300,
     [](DoseRange& d, int min, int max) {
         d.rest = {seconds(min), seconds(max)};
     }},
    {"timesPerDay",
     1,
     24,
     [](DoseRange& d, int min, int max) {
         d.timesPerDay = {min, max};
     }},
    {"daysPerWeek",
     1,
     7,
     [](DoseRange& d, int min, int max) {
         d.daysPerWeek = {min, max};
     }},
    {"effort",
     0,
     10,
     [](DoseRange& d, int min, int max) {
         d.effort = {min, max};
     }},
};

const std::vector<Bounded> Numbers{
    {"changeOverS", 3, 60, [](DoseRange& d, int v, int) { d.changeOver = seconds(v); }},
    {"tempoS/move",
     1,
     20,
     [](DoseRange& d, int v, int) {
         d.tempo = {seconds(v), 1s, 2s};
     }},
    {"tempoS/hold",
     0,
     20,
     [](DoseRange& d, int v, int) {
         d.tempo = {2s, seconds(v), 2s};
     }},
    {"tempoS/return",
     1,
     20,
     [](DoseRange& d, int v, int) {
         d.tempo = {2s, 1s, seconds(v)};
     }},
};

} // namespace

TEST_CASE("a range may reach both of its bounds, but not go past them")
{
    const Bounded& bounded = GENERATE(from_range(Ranges));
    const std::string place = std::string("/dose/") + bounded.field;
    DoseRange dose = full(DoseType::Hold);
    bounded.set(dose, bounded.lowest, bounded.highest);
    CHECK(faults(dose).empty());
    bounded.set(dose, bounded.lowest - 1, bounded.highest);
    CHECK(faults(dose) == Pointers{place + "/min"});
    bounded.set(dose, bounded.lowest, bounded.highest + 1);
    CHECK(faults(dose) == Pointers{place + "/max"});
}

TEST_CASE("a range goes from the smaller number to the larger")
{
    const Bounded& bounded = GENERATE(from_range(Ranges));
    DoseRange dose = full(DoseType::Hold);
    bounded.set(dose, bounded.lowest + 1, bounded.lowest + 1);
    CHECK(faults(dose).empty());
    bounded.set(dose, bounded.lowest + 1, bounded.lowest);
    CHECK(faults(dose) == Pointers{std::string("/dose/") + bounded.field});
}

TEST_CASE("a single number may reach both of its bounds, but not go past them")
{
    const Bounded& bounded = GENERATE(from_range(Numbers));
    const std::string place = std::string("/dose/") + bounded.field;
    DoseRange dose = full(DoseType::Repetitions);
    for (const int inside : {bounded.lowest, bounded.highest}) {
        bounded.set(dose, inside, 0);
        CHECK(faults(dose).empty());
    }
    for (const int outside : {bounded.lowest - 1, bounded.highest + 1}) {
        bounded.set(dose, outside, 0);
        CHECK(faults(dose) == Pointers{place});
    }
}

TEST_CASE("a dose has what its type counts")
{
    struct Case {
        DoseType type;
        Pointers needed;
    };

    const auto [type, needed]
        = GENERATE(values<Case>({{DoseType::Repetitions, {"/dose/reps"}},
                                 {DoseType::Hold, {"/dose/holdS"}},
                                 {DoseType::RepetitionsWithHold, {"/dose/reps", "/dose/holdS"}},
                                 {DoseType::Duration, {"/dose/minutes"}}}));
    CHECK(faults(full(type)).empty());
    DoseRange dose;
    dose.type = type;
    CHECK(faults(dose) == needed);
}

TEST_CASE("no repetition takes more than ten minutes")
{
    DoseRange dose = full(DoseType::RepetitionsWithHold);
    dose.hold = SecondsRange{1s, 596s}; // with 2 to move and 2 to return
    CHECK(faults(dose).empty());
    dose.hold = SecondsRange{1s, 597s};
    CHECK(faults(dose) == Pointers{"/dose/holdS/max"});
    dose.tempo = content::Tempo{1s, 20s, 2s}; // its hold does not count beside a hold of its own
    CHECK(faults(dose).empty());
    dose.type = DoseType::Hold;
    dose.hold = SecondsRange{1s, 600s};
    CHECK(faults(dose).empty());
}

TEST_CASE("the first week starts at or below the usual dose, inside the same bounds")
{
    DoseRange dose = full(DoseType::RepetitionsWithHold);
    content::FirstWeek& first = dose.firstWeek.emplace();
    SECTION("sets")
    {
        first.sets = GENERATE(1, 2, 3);
        CHECK(faults(dose).empty());
        first.sets = GENERATE(0, 4);
        CHECK(faults(dose) == Pointers{"/dose/firstWeek/sets"});
    }
    SECTION("reps")
    {
        first.reps = GENERATE(1, 12);
        CHECK(faults(dose).empty());
        first.reps = GENERATE(0, 13);
        CHECK(faults(dose) == Pointers{"/dose/firstWeek/reps"});
    }
    SECTION("hold")
    {
        first.hold = GENERATE(1s, 30s);
        CHECK(faults(dose).empty());
        first.hold = GENERATE(0s, 31s);
        CHECK(faults(dose) == Pointers{"/dose/firstWeek/holdS"});
    }
    SECTION("minutes")
    {
        first.duration = GENERATE(15s, 120s);
        CHECK(faults(dose).empty());
        first.duration = GENERATE(14s, 121s);
        CHECK(faults(dose) == Pointers{"/dose/firstWeek/minutes"});
    }
    SECTION("effort")
    {
        first.effort = Range<int>{0, 10};
        CHECK(faults(dose).empty());
        first.effort = Range<int>{-1, 11};
        CHECK(faults(dose) == Pointers{"/dose/firstWeek/effort/min", "/dose/firstWeek/effort/max"});
    }
}

TEST_CASE("the first week has no number that the dose does not have")
{
    DoseRange dose = full(DoseType::Repetitions);
    dose.hold.reset();
    dose.firstWeek.emplace().hold = 5s;
    CHECK(faults(dose) == Pointers{"/dose/firstWeek/holdS"});
}

TEST_CASE("every problem of a dose is named at once, with its consequence")
{
    DoseRange dose;
    dose.sets = {0, 11};
    dose.rest = SecondsRange{301s, 301s};
    Problems problems;
    content::checkDose(dose, "x.json", "/easier/0/dose", Consequence::LinkLeftOut, problems);
    REQUIRE(problems.size() == 5);
    for (const content::Problem& problem : problems) {
        CHECK(problem.file == "x.json");
        CHECK(problem.pointer.starts_with("/easier/0/dose/"));
        CHECK(problem.consequence == Consequence::LinkLeftOut);
        CHECK_FALSE(problem.advice.empty());
    }
}
