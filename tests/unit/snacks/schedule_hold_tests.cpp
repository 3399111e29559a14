#include "unit/snacks/desk_day.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using snacks::EventKind;
using snacks::Policy;
using snacks::State;
using snacks::Why;

TEST_CASE("full screen holds it, and it comes once afterwards, with the reason")
{
    DeskDay day("2026-03-30T13:25");
    day.until("14:00");
    day.activity.fullScreen = true;
    day.look();
    day.until("14:30");
    CHECK(day.status().state == State::Held);
    CHECK(day.status().why == Why::FullScreen);
    CHECK(day.status().heldFor == 20min);
    day.until("14:50");
    day.activity.fullScreen = false;
    day.pass(30s);
    CHECK(day.told()
          == Lines{"14:10 due: interval",
                   "14:10 held: full-screen",
                   "14:50 released: full-screen, 40 min",
                   "14:50 shown: interval"});
    day.until("15:30");
    CHECK(day.timesOf(EventKind::Shown).size() == 1);
}

TEST_CASE("settings that are changed, or told again, do not let go of what waits")
{
    DeskDay day("2026-03-30T09:00");
    day.activity.fullScreen = true;
    day.until("10:00");
    day.keep(day.schedule.setPolicy(DeskDay::everyFortyFive(), day.moment()));
    Policy policy = DeskDay::everyFortyFive();
    policy.every = 60min;
    day.keep(day.schedule.setPolicy(policy, day.moment()));
    CHECK(day.status().state == State::Held);
    day.activity.fullScreen = false;
    day.pass(30s);
    CHECK(day.told()
          == Lines{"09:45 due: interval",
                   "09:45 held: full-screen",
                   "10:00 released: full-screen, 16 min",
                   "10:00 shown: interval"});
}

TEST_CASE("do not disturb that is stuck is told of after three hours, and can be passed over")
{
    DeskDay day("2026-03-30T09:00");
    day.activity.doNotDisturb = true;
    day.look();
    day.until("11:59");
    CHECK(day.status().why == Why::DoNotDisturb);
    CHECK_FALSE(day.status().longHold);
    day.until("12:01");
    CHECK(day.status().longHold == Why::DoNotDisturb);
    // Lunch, a night, and whatever is due then: it is still on.
    day.until("12:31");
    CHECK_FALSE(day.status().longHold);
    day.until("14:01");
    CHECK(day.status().longHold == Why::DoNotDisturb);
    day.sleep(16h);
    day.until("09:50");
    CHECK(day.status().longHold == Why::DoNotDisturb);
    day.schedule.passOverDoNotDisturb();
    day.pass(60s);
    CHECK(day.status().state == State::Shown);
    day.keep(day.schedule.done(day.moment()));
    // It holds again once it was off.
    day.activity.doNotDisturb = false;
    day.look();
    day.activity.doNotDisturb = true;
    day.look();
    day.until("12:20");
    CHECK(day.status().state == State::Held);
    CHECK_FALSE(day.status().longHold);
}

TEST_CASE("who does not want it held by full screen or do not disturb is not kept waiting")
{
    Policy policy = DeskDay::everyFortyFive();
    policy.heldByFullScreen = false;
    policy.heldByDoNotDisturb = false;
    DeskDay day("2026-03-30T09:00", policy);
    day.activity.fullScreen = true;
    day.activity.doNotDisturb = true;
    day.until("09:46");
    CHECK(day.status().state == State::Shown);
}

TEST_CASE("a call holds it for as long as was said, and ends by itself")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:30");
    day.keep(day.schedule.pause(day.moment(), 30min, Why::Call));
    CHECK(day.status().state == State::Paused);
    CHECK(day.status().why == Why::Call);
    CHECK(day.next() == "10:00");
    day.until("09:59");
    CHECK(day.timesOf(EventKind::Shown).empty());
    day.pass(2min);
    CHECK(day.told()
          == Lines{"09:45 due: interval",
                   "09:45 held: call",
                   "10:00 released: call, 15 min",
                   "10:00 shown: interval"});
}

TEST_CASE("a call that begins when one is shown takes it back, and it comes once afterwards")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:46");
    day.keep(day.schedule.pause(day.moment(), 30min, Why::Call));
    CHECK(day.status().state == State::Paused);
    day.until("10:17");
    CHECK(day.told()
          == Lines{"09:45 due: interval",
                   "09:45 shown: interval",
                   "09:46 held: call",
                   "10:16 released: call, 30 min",
                   "10:16 shown: interval"});
}

TEST_CASE("a film or a call needs no key, so what it holds is not taken for a break")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:40");
    const bool isFilm = GENERATE(true, false);
    if (isFilm)
        day.activity.fullScreen = true;
    else
        day.keep(day.schedule.pause(day.moment(), 30min, Why::Call));
    day.activity.idle = 10min;
    day.until("10:09");
    CHECK(day.timesOf(EventKind::Credited).empty());
    CHECK(day.timesOf(EventKind::Shown).empty());
    day.activity = {30s, false, false, false, false};
    day.until("10:11");
    CHECK(day.timesOf(EventKind::Shown).size() == 1);
    CHECK(day.timesOf(EventKind::Released).size() == 1);
}

TEST_CASE("what waits is let go of when it is not due any more")
{
    DeskDay day("2026-03-30T09:00");
    day.activity.fullScreen = true;
    day.until("10:00");
    REQUIRE(day.status().state == State::Held);
    Policy policy = DeskDay::everyFortyFive();
    SECTION("hours that begin later")
    {
        policy.hours.fill({{13h + 30min, 17h}});
        day.keep(day.schedule.setPolicy(policy, day.moment()));
        CHECK(day.status().state == State::Outside);
        CHECK(day.told()[2] == "10:00 skipped: outside-hours");
    }
    SECTION("no snacks at all")
    {
        policy.hours = {};
        day.keep(day.schedule.setPolicy(policy, day.moment()));
        CHECK(day.status().state == State::Off);
        day.activity.fullScreen = false;
        day.until("12:00");
        CHECK(day.timesOf(EventKind::Shown).empty());
    }
    SECTION("a break that was taken meanwhile")
    {
        day.activity = {30s, false, false, true, false};
        day.look();
        day.until("10:10");
        day.activity.locked = false;
        day.look();
        CHECK(day.told().back() == "10:10 credited: locked, 10 min");
        CHECK(day.timesOf(EventKind::Skipped) == Lines{"10:10"});
        CHECK(day.status().state == State::Waiting);
    }
}

TEST_CASE("in a pause the desktop is left alone, also outside of hours and with something due")
{
    Policy policy = DeskDay::everyFortyFive();
    DeskDay day("2026-03-30T16:10", policy);
    day.until("17:10");
    day.checks = 0;
    day.keep(day.schedule.pauseUntilTomorrow(day.moment()));
    day.until("07:59");
    CHECK(day.checks < 10);
    CHECK(day.status().state == State::Paused);
}

TEST_CASE("a pause that was slept through is over, whatever is asked first")
{
    DeskDay day("2026-03-30T16:25");
    day.until("16:50");
    day.keep(day.schedule.pause(day.moment(), 60min, Why::Pause));
    day.stand(15h);
    Policy policy = DeskDay::everyFortyFive();
    policy.every = 60min;
    day.keep(day.schedule.setPolicy(policy, day.moment()));
    day.pass(1min);
    CHECK(day.status().state == State::Outside);
}

TEST_CASE("somebody who types after a film is told what it waits for now")
{
    DeskDay day("2026-03-30T09:00");
    day.activity.fullScreen = true;
    day.until("10:00");
    day.activity = {1s, false, false, false, false};
    day.look();
    CHECK(day.status().state == State::Held);
    CHECK(day.status().why == Why::Typing);
    day.pass(61s);
    CHECK(day.status().state == State::Shown);
    CHECK(day.told()[2] == "10:01 released: full-screen, 15 min");
}

TEST_CASE("a pause can be ended early, and nothing follows within ten minutes")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:46");
    day.keep(day.schedule.pause(day.moment(), 60min, Why::Pause));
    day.pass(2min);
    day.keep(day.schedule.resume(day.moment()));
    CHECK(day.status().state == State::Held);
    CHECK(day.status().why == Why::JustShown);
    day.until("09:54");
    CHECK(day.timesOf(EventKind::Shown).size() == 1);
    day.until("09:56");
    CHECK(day.timesOf(EventKind::Shown) == Lines{"09:45", "09:55"});
}

TEST_CASE("off until tomorrow is over at eight o'clock")
{
    DeskDay day("2026-03-30T09:00");
    day.until("11:00");
    day.keep(day.schedule.pauseUntilTomorrow(day.moment()));
    CHECK(day.next() == "08:00");
    CHECK(day.schedule.pausedUntil()->first == day.at("2026-03-31T08:00"));
    const auto before = day.timesOf(EventKind::Shown).size();
    day.until("09:44");
    CHECK(day.timesOf(EventKind::Shown).size() == before);
    day.until("09:46");
    CHECK(day.timesOf(EventKind::Shown).back() == "09:45");
    CHECK_FALSE(day.schedule.pausedUntil());
}

TEST_CASE("after a night asleep nothing comes before a whole interval")
{
    DeskDay day("2026-03-30T18:30");
    day.pass(30min);
    day.sleep(13h + 30min);
    CHECK(day.time() == "08:30");
    CHECK(day.next() == "09:45");
    day.until("12:00");
    CHECK(day.timesOf(EventKind::Shown).front() == "09:45");
}

TEST_CASE("sleep is rest; what it does to the interval can be chosen")
{
    Policy policy = DeskDay::everyFortyFive();
    const auto slept = [&](AfterSleep after) {
        policy.afterSleep = after;
        DeskDay day("2026-03-30T09:00", policy);
        day.until("09:30");
        day.sleep(60min);
        day.until("11:30");
        return day.timesOf(EventKind::Shown).front();
    };
    CHECK(slept(AfterSleep::StartAnew) == "11:15");
    CHECK(slept(AfterSleep::StandStill) == "10:45");
    CHECK(slept(AfterSleep::GoOn) == "10:35"); // not in the first five minutes
}

TEST_CASE("a sleep of less than a minute changes nothing")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:30");
    day.sleep(59s);
    CHECK(day.told().empty());
    CHECK(day.next() == "09:45");
}

TEST_CASE("one that is on the screen when the lid closes is over, and not repeated on waking")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:46");
    day.sleep(2h);
    CHECK(day.told()
          == Lines{"09:45 due: interval",
                   "09:45 shown: interval",
                   "11:46 unanswered: asleep",
                   "11:46 credited: asleep, 120 min"});
    CHECK(day.status().state == State::Waiting);
    CHECK(day.next() == "14:00");
}

TEST_CASE("a lock of twenty seconds changes nothing, one of twelve minutes was a break")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:10");
    day.activity.locked = true;
    day.look();
    day.pass(20s);
    day.activity.locked = false;
    day.look();
    CHECK(day.told().empty());
    CHECK(day.next() == "09:45");
    day.until("09:20");
    day.activity.locked = true;
    day.look();
    day.pass(12min);
    day.activity = {0s, false, false, false, false};
    day.look();
    CHECK(day.told() == Lines{"09:32 credited: locked, 12 min"});
    CHECK(day.next() == "10:17");
}

TEST_CASE("a lock takes what is shown off the screen")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:46");
    day.activity.locked = true;
    day.look();
    CHECK(day.told().back() == "09:46 unanswered: locked");
    CHECK(day.status().state != State::Shown);
}

TEST_CASE("whoever looks at a snack, or does it, touches no key and is there")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:46");
    day.activity.idle = 4min;
    day.look();
    CHECK(day.status().state == State::Shown);
    day.keep(day.schedule.done(day.moment()));
    CHECK(day.told().back() == "09:46 done: asked");
}

TEST_CASE("a session is a break, and nothing comes while it lasts")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:40");
    day.activity.inSession = true;
    day.look();
    day.until("10:00");
    CHECK(day.timesOf(EventKind::Shown).empty());
    day.activity.inSession = false;
    day.look();
    CHECK(day.told().back() == "10:00 credited: session, 20 min");
    CHECK(day.next() == "10:45");
}

TEST_CASE("one that waits when work ends, or lunch begins, does not come any more")
{
    DeskDay day("2026-03-30T11:40");
    day.activity.fullScreen = true;
    day.until("12:31");
    CHECK(day.told().back() == "12:30 skipped: lunch");
    day.activity.fullScreen = false;
    day.until("13:59");
    CHECK(day.timesOf(EventKind::Shown).empty());
    day.until("16:10");
    day.keep(day.schedule.notNow(day.moment()));
    day.until("16:14");
    day.keep(day.schedule.notNow(day.moment()));
    day.activity.fullScreen = true;
    day.until("17:01");
    CHECK(day.told().back() == "17:00 skipped: outside-hours");
}

TEST_CASE("without knowing who is there, two without an answer make it rarer until there is one")
{
    DeskDay day("2026-03-30T09:00");
    day.activity.idle.reset();
    day.look();
    CHECK(day.status().isPlain);
    day.until("10:41");
    CHECK(day.timesOf(EventKind::Unanswered) == Lines{"09:50", "10:40"});
    CHECK(day.status().isTwice);
    CHECK(day.next() == "12:10");
    day.until("12:11");
    day.keep(day.schedule.notNow(day.moment()));
    CHECK_FALSE(day.status().isTwice);
}

TEST_CASE("a source that comes back is believed again")
{
    DeskDay day("2026-03-30T09:00");
    day.activity.idle.reset();
    day.until("09:10");
    day.activity.idle = 30s;
    day.look();
    CHECK_FALSE(day.status().isPlain);
    day.away(5min);
    CHECK(day.told() == Lines{"09:15 credited: away, 5 min"});
}

TEST_CASE("a calendar that somebody sets moves no interval")
{
    DeskDay day("2026-03-30T09:30");
    day.until("10:00");
    day.setCalendar(-24h * 365 * 7);
    day.pass(14min);
    CHECK(day.timesOf(EventKind::Shown).empty());
    day.setCalendar(24h * 365 * 7);
    day.pass(2min);
    CHECK(day.timesOf(EventKind::Shown).size() == 1);
}

TEST_CASE("one minute of full screen does not hide that do not disturb is stuck")
{
    DeskDay day("2026-03-30T09:00");
    day.activity.doNotDisturb = true;
    day.look();
    day.until("10:30");
    day.activity.fullScreen = true;
    day.pass(1min);
    day.activity.fullScreen = false;
    day.until("12:01");
    CHECK(day.status().longHold == Why::DoNotDisturb);
}

TEST_CASE(
    "what is on the screen when the computer is about to sleep is over, also where it does not")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:46");
    REQUIRE(day.status().state == State::Shown);
    day.keep(day.schedule.sleeping(day.moment()));
    CHECK(day.status().state == State::Waiting);
    CHECK(day.told().back() == "09:46 unanswered: asleep");
    day.pass(30s);
    CHECK(day.next() == "10:31");
    day.keep(day.schedule.sleeping(day.moment()));
    CHECK(day.told().back() == "09:46 unanswered: asleep");
}

TEST_CASE("a session that begins closes what is shown")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:46");
    day.activity.inSession = true;
    day.look();
    CHECK(day.told().back() == "09:46 unanswered: session");
    CHECK_FALSE(day.status().isOpen());
}

TEST_CASE("breaks are counted in working hours only")
{
    DeskDay day("2026-03-28T10:00"); // a Saturday
    day.away(10min);
    CHECK(day.told().empty());
}

TEST_CASE("whoever uses the program is there: what came half as often comes as it did before")
{
    DeskDay day("2026-03-30T09:00");
    day.activity.idle.reset();
    day.until("11:00"); // 09:45 and 10:35 go by
    REQUIRE(day.status().isTwice);
    REQUIRE(day.next() == "12:10");
    CHECK(day.schedule.seen(day.moment()));
    CHECK_FALSE(day.status().isTwice);
    CHECK(day.next() == "11:25");
    CHECK_FALSE(day.schedule.seen(day.moment()));
}

TEST_CASE("a calendar that is wrong for a while begins no interval anew")
{
    DeskDay day("2026-03-30T09:00");
    day.until("09:10");
    day.setCalendar(-(24h * 365 * 7 + 5h)); // a night, years ago
    day.look();
    CHECK(day.status().state == State::Outside);
    day.pass(5min);
    day.setCalendar(24h * 365 * 7 + 5h);
    day.look();
    CHECK(day.next() == "09:45");
}
