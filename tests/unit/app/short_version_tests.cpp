#include "app/own_program.h"
#include "app/short_version.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using program::PlannedItem;

namespace {

const content::Pack& pack()
{
    return hipPack().pack.value();
}

PlannedItem planned(const char* movement)
{
    return {movement, program::startingDose(*pack().movement(movement), {}, true)};
}

/// A walk that takes so long with everything around it.
std::vector<PlannedItem> walkOf(std::chrono::seconds whole)
{
    PlannedItem walk = planned("paced-walking");
    walk.dose.duration = whole;
    walk.dose.duration -= app::lengthOf(pack(), {walk}) - whole;
    return {walk};
}

std::vector<PlannedItem> shortened(const std::vector<PlannedItem>& items)
{
    return app::shortVersion(pack(), items, 10min);
}

} // namespace

TEST_CASE("only what is said to take longer than the short version has one")
{
    CHECK(shortened({}).empty());
    CHECK(shortened(walkOf(9min)).empty());
    CHECK(shortened(walkOf(10min)).empty());
    CHECK(shortened(walkOf(10min + 29s)).empty()); // "10 min"
    CHECK_FALSE(shortened(walkOf(10min + 31s)).empty()); // "11 min"
}

TEST_CASE("a walk is cut to the whole minutes that are left")
{
    const auto walk = shortened(walkOf(45min));
    REQUIRE(walk.size() == 1);
    CHECK(app::lengthOf(pack(), walk) <= 10min);
    CHECK(app::lengthOf(pack(), walk) > 9min);
    CHECK(walk[0].dose.duration % 1min == 0s);
}

TEST_CASE("one set of every movement is left, and the last movements are left out first")
{
    std::vector<PlannedItem> items;
    for (const char* movement : {"bridge-double-leg", "clam", "sit-to-stand-high"}) {
        items.push_back(planned(movement));
        items.back().dose.sets = 10;
    }
    const auto all = shortened(items);
    REQUIRE(all.size() == 3);
    for (const PlannedItem& item : all)
        CHECK(item.dose.sets == 1);

    items.back().dose.reps = program::MostReps;
    items.back().dose.tempo = {5s, 5s, 5s};
    CHECK(shortened(items).size() == 2);
    items.front().dose.reps = program::MostReps;
    items.front().dose.tempo = {5s, 5s, 5s};
    CHECK(shortened(items).size() == 1); // one stays, however long it is
}
