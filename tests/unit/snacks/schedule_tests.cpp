#include "unit/snacks/desk_day.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using snacks::EventKind;
using snacks::Offer;
using snacks::Policy;
using snacks::State;
using snacks::Why;

TEST_CASE("an ordinary desk day: coffee, typing, done, put off, ignored, lunch")
{
    DeskDay day("2026-03-30T08:00");
    day.until("10:20");
    day.away(8min);
    day.until("11:12");
    day.activity.idle = 1s; // types hard when one is due
    day.until("11:15");
    day.activity.idle = 30s;
    day.keep(day.schedule.start(day.moment()));
    day.pass(60s);
    day.keep(day.schedule.done(day.moment()));
    day.until("12:01");
    day.keep(day.schedule.later(day.moment(), 15min));
    day.until("12:17");
    day.keep(day.schedule.notNow(day.moment()));
    day.until("23:00");
    CHECK(day.told() == Lines{"09:45 due: interval",          "09:45 shown: interval",
                              "09:50 unanswered: interval",   "10:28 credited: away, 8 min",
                              "11:13 due: interval",          "11:13 held: typing",
                              "11:14 released: typing",       "11:14 shown: interval",
                              "11:15 started: asked",         "11:16 done: asked",
                              "12:01 due: interval",          "12:01 shown: interval",
                              "12:01 snoozed: asked, 15 min", "12:16 due: interval",
                              "12:16 shown: interval",        "12:17 not-now: asked",
                              "14:00 due: interval",          "14:00 shown: interval",
                              "14:05 unanswered: interval",   "14:50 due: interval",
                              "14:50 shown: interval",        "14:55 unanswered: interval",
                              "15:40 due: interval",          "15:40 shown: interval",
                              "15:45 unanswered: interval",   "16:30 due: interval",
                              "16:30 shown: interval",        "16:35 unanswered: interval"});
    CHECK(day.status().state == State::Outside);
    CHECK(day.status().why == Why::OutsideHours);
    CHECK(day.next() == "09:45");
}

TEST_CASE("somebody who is away for less than the length of a snack has had no break")
{
    Policy policy = DeskDay::everyFortyFive();
    policy.length = 90s;
    DeskDay day("2026-03-30T09:00", policy);
    day.until("09:10");
    day.away(80s);
    CHECK(day.told().empty());
    CHECK(day.next() == "09:45");
    day.away(90s);
    CHECK(day.told() == Lines{"09:12 credited: away, 2 min"});
    CHECK(day.next() == "09:57");
}

TEST_CASE("short pauses between keys move nothing")
{
    DeskDay day("2026-03-30T09:00");
    for (int pulse = 0; pulse < 8 * 60; ++pulse) {
        day.activity.idle = pulse % 2 == 0 ? 0s : 5s;
        day.stand(5s);
        day.look();
    }
    CHECK(day.told().empty());
    CHECK(day.next() == "09:45");
}

TEST_CASE("a snack waits for a pause in typing, and a minute at most")
{
    DeskDay day("2026-03-30T09:00");
    day.activity.idle = 4s;
    day.until("09:44");
    day.pass(60s + 59s);
    CHECK(day.timesOf(EventKind::Shown).empty());
    day.pass(1s);
    CHECK(day.timesOf(EventKind::Shown) == Lines{"09:46"});

    DeskDay paused("2026-03-30T09:00");
    paused.activity.idle = 4s;
    paused.pass(45min + 10s);
    CHECK(paused.status().state == State::Held);
    CHECK(paused.status().why == Why::Typing);
    paused.activity.idle = 5s;
    paused.pass(5s);
    CHECK(paused.status().state == State::Shown);
}

TEST_CASE("a snack is done only when the person says so")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:46");
    day.keep(day.schedule.start(day.moment()));
    CHECK(day.status().state == State::Started);
    day.pass(10min);
    CHECK(day.status().state == State::Started);
    CHECK(day.timesOf(EventKind::Done).empty());
    day.pass(10min);
    // One that was begun and left alone goes away, too.
    CHECK(day.told().back() == "10:06 unanswered: interval");
    CHECK(day.status().state == State::Waiting);
}

TEST_CASE("it can be put off three times, also when it has begun, and never gets longer")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:46");
    CHECK(day.status().snoozesLeft == 3);
    day.keep(day.schedule.start(day.moment()));
    day.keep(day.schedule.later(day.moment(), 5min));
    CHECK(day.next() == "09:51");
    day.until("09:52");
    day.keep(day.schedule.later(day.moment(), 15min));
    day.until("10:08");
    CHECK(day.status().snoozesLeft == 1);
    day.keep(day.schedule.later(day.moment(), 30min));
    day.until("10:39");
    CHECK(day.status().state == State::Shown);
    CHECK(day.status().snoozesLeft == 0);
    const auto before = day.told();
    day.keep(day.schedule.later(day.moment(), 5min));
    CHECK(day.told() == before);
    CHECK(day.status().state == State::Shown);
    day.keep(day.schedule.done(day.moment()));
    // The next one can be put off again.
    CHECK(day.status().snoozesLeft == 3);
    CHECK(day.next() == "11:24");
}

TEST_CASE("a break in between takes a snooze back")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:46");
    day.keep(day.schedule.later(day.moment(), 15min));
    day.away(5min);
    CHECK(day.next() == "10:36");
    CHECK(day.status().snoozesLeft == 3);
}

TEST_CASE("the next one can be put off before it comes, and one that waits, too")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:40");
    day.keep(day.schedule.later(day.moment(), 15min));
    CHECK(day.next() == "10:00");
    CHECK(day.status().snoozesLeft == 2);
    day.until("09:59");
    day.activity.fullScreen = true;
    day.until("10:10");
    CHECK(day.status().state == State::Held);
    day.keep(day.schedule.later(day.moment(), 30min));
    day.activity.fullScreen = false;
    CHECK(day.next() == "10:40");
    day.until("12:35");
    const auto before = day.told();
    day.keep(day.schedule.later(day.moment(), 30min)); // at lunch there is nothing to put off
    CHECK(day.told() == before);
}

TEST_CASE("one that the person asked for comes at once, whatever holds it, and cannot be put off")
{
    DeskDay day("2026-03-30T07:00");
    day.activity.fullScreen = true;
    day.look();
    day.keep(day.schedule.showNow(day.moment()));
    CHECK(day.told() == Lines{"07:00 shown: asked"});
    CHECK(day.status().snoozesLeft == 0);
    day.keep(day.schedule.later(day.moment(), 5min));
    CHECK(day.status().state == State::Shown);
    day.keep(day.schedule.showNow(day.moment()));
    CHECK(day.told().size() == 1);
    day.keep(day.schedule.done(day.moment()));
    CHECK(day.status().state == State::Outside);
}

TEST_CASE("another interval counts from where the old one began, and never from the past")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:20");
    Policy policy = DeskDay::everyFortyFive();
    policy.every = 90min;
    day.keep(day.schedule.setPolicy(policy, day.moment()));
    CHECK(day.next() == "10:30");
    policy.every = 20min;
    day.keep(day.schedule.setPolicy(policy, day.moment()));
    CHECK(day.next() == "09:21");
    CHECK(day.told() == Lines{"09:20 rescheduled: settings", "09:20 rescheduled: settings"});
    policy.mode = snacks::Mode::Quiet;
    day.keep(day.schedule.setPolicy(policy, day.moment()));
    CHECK(day.told().size() == 2); // nothing about the time was changed
}

TEST_CASE("what is out of bounds counts as the nearest bound")
{
    Policy policy = DeskDay::everyFortyFive();
    policy.every = 19min;
    policy.mostSnoozes = 4;
    policy.length = 59s;
    CHECK(policy.bounded().every == 20min);
    CHECK(policy.bounded().mostSnoozes == 3);
    CHECK(policy.bounded().length == 60s);
    policy.every = 121min;
    policy.mostSnoozes = -1;
    CHECK(policy.bounded().every == 120min);
    CHECK(policy.bounded().mostSnoozes == 0);
}

TEST_CASE("quietly, a snack stays for longer: nothing but a line tells of it")
{
    Policy policy = DeskDay::everyFortyFive();
    policy.mode = snacks::Mode::Quiet;
    DeskDay day("2026-03-30T09:00", policy);
    day.until("10:06");
    CHECK(day.status().state == State::Shown);
    day.until("10:08");
    CHECK(day.told().back() == "10:07 unanswered: interval");
}

TEST_CASE("nothing asked the schedule for hours: it begins anew and says so")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:30");
    day.stand(17min + 1s); // two minutes late at most
    day.look();
    CHECK(day.told() == Lines{"09:47 rescheduled: watchdog"});
    CHECK(day.next() == "10:32");

    DeskDay late("2026-03-30T09:00");
    late.until("09:30");
    late.stand(16min);
    late.look();
    CHECK(late.timesOf(EventKind::Shown) == Lines{"09:46"});
}

TEST_CASE("the schedule asks seldom: about once in the time that a break takes")
{
    DeskDay day("2026-03-30T09:00");
    day.pass(8h);
    CHECK(day.checks <= 8 * 62);
    day.checks = 0;
    day.until("08:59");
    CHECK(day.checks <= 20); // nobody works
}

TEST_CASE("who put one off chose its time; nothing else comes within ten minutes of another")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:46");
    day.keep(day.schedule.later(day.moment(), 5min));
    day.until("09:52");
    REQUIRE(day.status().state == State::Shown);
    SECTION("a call takes it back")
    {
        day.keep(day.schedule.pause(day.moment(), 60min, Why::Call));
        day.pass(2min);
        day.keep(day.schedule.resume(day.moment()));
        CHECK(day.status().why == Why::JustShown);
        day.until("10:02");
        CHECK(day.status().state == State::Shown);
    }
    SECTION("the session was put off before")
    {
        day.keep(day.schedule.done(day.moment()));
        day.keep(day.schedule.setSession(day.at("2026-03-30T10:05")));
        day.until("10:06");
        REQUIRE(day.status().offer == Offer::Session);
        day.keep(day.schedule.later(day.moment(), 5min));
        day.keep(day.schedule.showNow(day.moment()));
        day.keep(day.schedule.done(day.moment()));
        day.until("10:15");
        CHECK_FALSE(day.status().isOpen());
        day.until("10:17");
        CHECK(day.status().state == State::Shown);
    }
}

TEST_CASE("one that waits when it is asked for comes, and says what it waited for")
{
    DeskDay day("2026-03-30T09:00");
    day.activity.fullScreen = true;
    day.until("10:05");
    day.keep(day.schedule.showNow(day.moment()));
    CHECK(day.told()
          == Lines{"09:45 due: interval",
                   "09:45 held: full-screen",
                   "10:05 released: full-screen, 20 min",
                   "10:05 shown: asked"});
}

TEST_CASE("one that is put off past the end of work is left out, and that is said")
{
    DeskDay day("2026-03-30T16:05");
    day.until("16:51");
    day.keep(day.schedule.later(day.moment(), 15min));
    day.until("17:01");
    CHECK(day.told().back() == "17:00 skipped: outside-hours");
}

TEST_CASE("one that came before the program was closed keeps its distance")
{
    DeskDay day("2026-03-30T09:00");
    day.schedule.wasShown(day.at("2026-03-30T08:58"));
    day.keep(day.schedule.setSession(day.at("2026-03-30T09:00")));
    day.until("09:07");
    CHECK(day.status().why == Why::JustShown);
    day.until("09:09");
    CHECK(day.status().state == State::Shown);
}
