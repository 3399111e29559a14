#include "session/record.h"
#include "support/records.h"
#include "unit/session/works.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using session::countSets;
using session::plannedSets;
using session::SessionRecord;
using session::SetCount;
using session::SetStatus;

TEST_CASE("every set of a movement is planned, in the order of the plan")
{
    const session::Plan plan = session::makePlan({repetitions(2), sidedHold(2, false)});
    const auto first = plannedSets(plan, 0);
    REQUIRE(first.size() == 2);
    CHECK(first[1].result.key == session::SetKey{0, 2, std::nullopt});
    const auto second = plannedSets(plan, 1);
    REQUIRE(second.size() == 4);
    CHECK(second[0].result.key == session::SetKey{1, 1, Side::Right});
    CHECK(second[1].result.key == session::SetKey{1, 1, Side::Left});
    CHECK(second[2].result.key == session::SetKey{1, 2, Side::Right});
    for (const session::SetRecord& set : second) {
        CHECK(set.result.status == SetStatus::Planned);
        CHECK_FALSE(set.finishedAt);
    }
    CHECK(plannedSets(plan, 2).empty());
}

TEST_CASE("sets done in full or in part count, skipped and planned ones do not")
{
    SessionRecord record = plannedSession(instant("2026-11-23T10:00:00Z"));
    CHECK(countSets(record) == SetCount{0, 8});
    for (const session::SetResult& result : resultsOf(record))
        keep(record, result, instant("2026-11-23T10:05:00Z"));
    // One of the eight is done in part, one is skipped.
    CHECK(countSets(record) == SetCount{7, 8});
    CHECK(countSets(record.items[0]) == SetCount{2, 2});
    record.items[0].sets[0].result.status = SetStatus::Planned;
    CHECK(countSets(record.items[0]) == SetCount{1, 2});
    CHECK(countSets(SessionRecord{}) == SetCount{0, 0});
}

TEST_CASE("the time of a session is the time spent in its sets")
{
    SessionRecord record = plannedSession(instant("2026-11-23T10:00:00Z"));
    CHECK(workTime(record) == 0s);
    record.items[0].sets[0].result.work = 40s;
    record.items[2].sets[1].result.work = 300s;
    CHECK(workTime(record) == 340s);
}
