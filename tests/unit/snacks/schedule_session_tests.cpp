#include "unit/snacks/desk_day.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using snacks::EventKind;
using snacks::Offer;
using snacks::Policy;
using snacks::State;
using snacks::Why;

namespace {

/// Without snacks, so that only the session is told of.
Policy noSnacks()
{
    Policy policy = DeskDay::everyFortyFive();
    policy.hours = {};
    return policy;
}

DeskDay withSession(std::string_view start, std::string_view at, const Policy& policy = noSnacks())
{
    DeskDay day(start, policy);
    day.keep(day.schedule.setSession(day.at(at)));
    day.look();
    return day;
}

} // namespace

TEST_CASE("the session is told of at its time, once, also where there are no snacks")
{
    DeskDay day = withSession("2026-03-30T07:00", "2026-03-30T18:00");
    CHECK(day.status().state == State::Off);
    day.until("18:01");
    CHECK(day.status().state == State::Shown);
    CHECK(day.status().offer == Offer::Session);
    day.until("23:59");
    CHECK(day.told()
          == Lines{"18:00 due: session-time (session)",
                   "18:00 shown: session-time (session)",
                   "18:05 unanswered: interval (session)"});
}

TEST_CASE("the same time told again brings no second reminder")
{
    DeskDay day = withSession("2026-03-30T17:00", "2026-03-30T18:00");
    day.until("18:10");
    day.keep(day.schedule.setSession(day.at("2026-03-30T18:00")));
    day.until("20:00");
    CHECK(day.timesOf(EventKind::Shown) == Lines{"18:00"});
}

TEST_CASE("a session can be put off three times, and not for today")
{
    DeskDay day = withSession("2026-03-30T17:00", "2026-03-30T18:00");
    day.until("18:01");
    day.keep(day.schedule.later(day.moment(), 30min));
    day.until("18:32");
    CHECK(day.status().state == State::Shown);
    CHECK(day.status().snoozesLeft == 2);
    day.keep(day.schedule.notNow(day.moment()));
    day.until("23:00");
    CHECK(day.timesOf(EventKind::Shown) == Lines{"18:00", "18:31"});
}

TEST_CASE("a session waits under the same rules")
{
    DeskDay day = withSession("2026-03-30T17:00", "2026-03-30T18:00");
    day.activity.fullScreen = true;
    day.until("18:30");
    CHECK(day.status().state == State::Held);
    CHECK(day.status().offer == Offer::Session);
    day.activity.fullScreen = false;
    day.pass(30s);
    CHECK(day.told().back() == "18:30 shown: session-time (session)");
}

TEST_CASE("one whose time was slept over comes after waking, not at once")
{
    DeskDay day = withSession("2026-03-30T17:00", "2026-03-30T18:00");
    day.until("17:30");
    day.sleep(2h);
    CHECK(day.timesOf(EventKind::Shown).empty());
    day.until("20:00");
    CHECK(day.timesOf(EventKind::Shown) == Lines{"19:35"});
}

TEST_CASE("a session that is done meanwhile is not told of any more")
{
    DeskDay day = withSession("2026-03-30T17:00", "2026-03-30T18:00");
    day.keep(day.schedule.setSession(std::nullopt));
    day.until("19:00");
    CHECK(day.told().empty());

    DeskDay held = withSession("2026-03-30T17:00", "2026-03-30T18:00");
    held.activity.doNotDisturb = true;
    held.until("18:10");
    held.keep(held.schedule.setSession(std::nullopt));
    CHECK(held.told().back() == "18:10 skipped: session (session)");
    CHECK(held.status().state == State::Off);
}

TEST_CASE("a session that begins is over for the reminder, and a break for the snacks")
{
    DeskDay day = withSession("2026-03-30T09:00", "2026-03-30T09:30", DeskDay::everyFortyFive());
    day.until("09:31");
    day.keep(day.schedule.start(day.moment()));
    CHECK(day.status().state == State::Waiting);
    day.activity.inSession = true;
    day.look();
    day.pass(20min);
    day.activity.inSession = false;
    day.look();
    CHECK(day.told().back() == "09:51 credited: session, 20 min");
    CHECK(day.next() == "10:36");
}

TEST_CASE("a snack and the session never come within ten minutes")
{
    DeskDay day = withSession("2026-03-30T09:00", "2026-03-30T09:47", DeskDay::everyFortyFive());
    day.until("09:46");
    day.keep(day.schedule.done(day.moment()));
    day.until("09:56");
    CHECK(day.timesOf(EventKind::Shown) == Lines{"09:45", "09:55"});
    CHECK(day.all.back().kind == EventKind::Shown);
    CHECK(day.all.back().offer == Offer::Session);
}

TEST_CASE("where both are due the session comes, and the snack an interval later")
{
    DeskDay day = withSession("2026-03-30T09:00", "2026-03-30T09:45", DeskDay::everyFortyFive());
    day.until("09:46");
    CHECK(day.status().offer == Offer::Session);
    day.keep(day.schedule.later(day.moment(), 30min));
    CHECK(day.next() == "10:31");
    day.until("10:17");
    CHECK(day.status().offer == Offer::Session);
    CHECK(day.timesOf(EventKind::Shown) == Lines{"09:45", "10:16"});
}

TEST_CASE("the reminder comes once on days of 23 and 25 hours")
{
    const auto day = GENERATE(as<std::string>(), "2026-03-29", "2026-10-25");
    DeskDay desk(day + "T00:10", noSnacks());
    desk.keep(desk.schedule.setSession(desk.at(day + "T08:00")));
    desk.until("23:00");
    CHECK(desk.timesOf(EventKind::Shown) == Lines{"08:00"});
}

TEST_CASE("a time that the clock skips is the next one, and one that it shows twice comes once")
{
    DeskDay spring("2026-03-29T00:10", noSnacks());
    spring.keep(spring.schedule.setSession(spring.at("2026-03-29T01:30")));
    spring.until("08:00");
    CHECK(spring.timesOf(EventKind::Shown) == Lines{"02:00"});
    DeskDay autumn("2026-10-25T00:10", noSnacks());
    autumn.keep(autumn.schedule.setSession(autumn.at("2026-10-25T01:30")));
    autumn.until("08:00");
    CHECK(autumn.timesOf(EventKind::Shown) == Lines{"01:30"});
}
