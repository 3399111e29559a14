#include "app/snack_log.h"
#include "support/results.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using app::SnackLine;
using app::snackLines;
using snacks::EventKind;
using snacks::Offer;
using snacks::Record;
using snacks::Why;
using Outcome = SnackLine::Outcome;

namespace {

Record record(const char* time,
              EventKind kind,
              Why why = Why::Interval,
              std::chrono::minutes length = 0min)
{
    Record made;
    const auto at = valueOf(parseIsoInstant(std::string("2026-11-23T") + time + ":00Z"));
    made.event = {TimeZone::utc().at(at), kind, why, Offer::Snack, length};
    made.name = kind == EventKind::Credited ? "" : "Seated march";
    return made;
}

/// "09:45 Done".
std::vector<std::pair<std::string, Outcome>> linesOf(const std::vector<Record>& records)
{
    std::vector<std::pair<std::string, Outcome>> lines;
    constexpr std::size_t TimeAt = 11;
    for (const SnackLine& line : snackLines(records))
        lines.emplace_back(toIso(line.at).substr(TimeAt, 5), line.outcome);
    return lines;
}

using Lines = std::vector<std::pair<std::string, Outcome>>;

} // namespace

TEST_CASE("a snack is one line, with its answer")
{
    const auto answer
        = GENERATE(table<EventKind, Outcome>({{EventKind::Done, Outcome::Done},
                                              {EventKind::NotNow, Outcome::NotNow},
                                              {EventKind::Snoozed, Outcome::Later},
                                              {EventKind::Unanswered, Outcome::Unanswered}}));
    CHECK(linesOf({record("09:45", EventKind::Due),
                   record("09:45", EventKind::Shown),
                   record("09:46", EventKind::Started, Why::Asked),
                   record("09:48", std::get<0>(answer), Why::Asked)})
          == Lines{{"09:45", std::get<1>(answer)}});
}

TEST_CASE("one that is shown now is open")
{
    CHECK(linesOf({record("09:45", EventKind::Due), record("09:45", EventKind::Shown)})
          == Lines{{"09:45", Outcome::Open}});
}

TEST_CASE("what held a snack is a line of its own, with how long")
{
    const auto lines = snackLines({record("14:10", EventKind::Due),
                                   record("14:10", EventKind::Held, Why::FullScreen),
                                   record("14:50", EventKind::Released, Why::FullScreen, 40min),
                                   record("14:50", EventKind::Shown),
                                   record("14:52", EventKind::Done, Why::Asked)});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].outcome == Outcome::Held);
    CHECK(lines[0].why == Why::FullScreen);
    CHECK(lines[0].length == 40min);
    CHECK(lines[1].outcome == Outcome::Done);
}

TEST_CASE("one that waits until lunch is skipped, with the reason")
{
    const auto lines = snackLines({record("12:10", EventKind::Held, Why::DoNotDisturb),
                                   record("12:30", EventKind::Skipped, Why::Lunch)});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].outcome == Outcome::Skipped);
    CHECK(lines[0].why == Why::Lunch);
}

TEST_CASE("one that a call takes back waits")
{
    CHECK(linesOf({record("09:45", EventKind::Shown),
                   record("09:46", EventKind::Held, Why::Call),
                   record("10:16", EventKind::Released, Why::Call, 30min),
                   record("10:16", EventKind::Shown)})
          == Lines{{"09:46", Outcome::Held}, {"10:16", Outcome::Open}});
}

TEST_CASE("moments are no lines, and nobody is told twice that they were away")
{
    CHECK(linesOf({record("09:45", EventKind::Held, Why::Typing),
                   record("09:45", EventKind::Released, Why::Typing),
                   record("09:45", EventKind::Shown),
                   record("09:50", EventKind::Unanswered),
                   record("10:35", EventKind::Held, Why::Away),
                   record("10:50", EventKind::Credited, Why::Away, 20min),
                   record("11:00", EventKind::Rescheduled, Why::Settings),
                   record("12:00", EventKind::Rescheduled, Why::Watchdog)})
          == Lines{{"09:45", Outcome::Unanswered},
                   {"10:50", Outcome::Break},
                   {"12:00", Outcome::StartedAnew}});
}

TEST_CASE("a session that begins from its reminder ends the line")
{
    Record shown = record("18:00", EventKind::Shown, Why::SessionTime);
    Record begun = record("18:01", EventKind::Started, Why::Asked);
    shown.event.offer = Offer::Session;
    begun.event.offer = Offer::Session;
    CHECK(linesOf({shown, begun, record("18:30", EventKind::Held, Why::FullScreen)})
          == Lines{{"18:00", Outcome::Begun}, {"18:30", Outcome::Held}});
}

TEST_CASE("nothing waits any more after a break, an answer, or when the program was closed")
{
    const Record held = record("14:10", EventKind::Held, Why::FullScreen);
    CHECK(linesOf({held,
                   record("14:30", EventKind::Skipped, Why::Away),
                   record("14:30", EventKind::Credited, Why::Away, 10min)})
          == Lines{{"14:30", Outcome::Break}});
    CHECK(linesOf({held, record("14:20", EventKind::Snoozed, Why::Asked, 15min)})
          == Lines{{"14:10", Outcome::Later}});
    CHECK(linesOf({held, record("14:20", EventKind::Skipped, Why::Closed)})
          == Lines{{"14:10", Outcome::Skipped}});
    // Another line may stand between.
    CHECK(linesOf({held,
                   record("14:15", EventKind::Rescheduled, Why::Watchdog),
                   record("14:20", EventKind::Released, Why::FullScreen, 10min)})
          == Lines{{"14:10", Outcome::Held}, {"14:15", Outcome::StartedAnew}});
}
