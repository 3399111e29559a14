#include "support/records.h"
#include "unit/app/own_week.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::WeekSession;
using program::MissedRule;

namespace {

/// The only session of a day of the week, counted from 0.
WeekSession sessionOf(OwnWeek& home, std::size_t day, int step = 0)
{
    const auto week = home.week(step);
    REQUIRE(week.week.at(day).sessions.size() == 1);
    return week.week.at(day).sessions[0];
}

/// Moves a session of a day of this week as the page does: from its own day.
void move(OwnWeek& home, std::size_t day, std::string_view to)
{
    const WeekSession session = sessionOf(home, day);
    home.move(session.id, session.movedFrom.value_or(home.week().week.at(day).date), test::day(to));
}

} // namespace

TEST_CASE("a session that was done counts as often as it was, and is not moved any more")
{
    OwnWeek home;
    home.program.phases[0].sessions[0].schedule.timesPerDay = 2;
    home.begin();
    CHECK(sessionOf(home, 0).canMove);
    home.playSession();
    CHECK(sessionOf(home, 0).timesDone == 1);
    CHECK_FALSE(sessionOf(home, 0).isDone());
    CHECK_FALSE(sessionOf(home, 0).canMove);
    home.pass(1h);
    home.playSession();
    CHECK(sessionOf(home, 0).timesDone == 2);
    CHECK(sessionOf(home, 0).isDone());
}

TEST_CASE("a session that is running is not moved, also when it was broken off")
{
    OwnWeek home;
    home.begin();
    app::SessionRunner runner(home.context(), home.request());
    (void)runner.start(std::nullopt);
    CHECK(sessionOf(home, 0).timesDone == 0);
    CHECK_FALSE(sessionOf(home, 0).canMove);
    CHECK(sessionOf(home, 2).canMove);
    // Ended with nothing done it is as before.
    (void)runner.stop();
    CHECK(sessionOf(home, 0).canMove);
}

TEST_CASE("a session of another program that is running says nothing about this one")
{
    OwnWeek home;
    home.begin();
    app::SessionRunner runner(home.context(), home.request());
    (void)runner.start(std::nullopt);
    home.begin();
    CHECK(sessionOf(home, 0).canMove);
}

TEST_CASE("sessions of days that are over stay there")
{
    OwnWeek home;
    home.begin();
    home.passUntil("2026-11-25T00:00");
    CHECK_FALSE(sessionOf(home, 0).canMove);
    CHECK(sessionOf(home, 2).canMove);
    CHECK(sessionOf(home, 4).canMove);
}

TEST_CASE("the easy plan of a flare is not moved")
{
    OwnWeek home;
    home.pack = hipPack().pack.value();
    home.program = program::emptyProgram(home.pack, home.now().date());
    home.program
        = withPause(home.program, {home.now().date(), std::nullopt, program::PauseReason::Flare});
    home.begin();
    const auto week = home.week();
    REQUIRE_FALSE(week.week[0].sessions.empty());
    for (const WeekSession& session : week.week[0].sessions)
        CHECK_FALSE(session.canMove);
}

TEST_CASE("a session that is moved stands on the other day with its own one, and moves again")
{
    OwnWeek home;
    home.begin();
    move(home, 2, "2026-11-26");
    CHECK(home.daysOf() == "bend - - press press - -");
    CHECK(sessionOf(home, 3).movedFrom == day("2026-11-25"));
    CHECK(sessionOf(home, 3).canMove);
    CHECK_FALSE(sessionOf(home, 4).movedFrom);
    move(home, 3, "2026-11-28");
    CHECK(home.daysOf() == "bend - - - press press -");
    CHECK(home.own().program.moves.size() == 1);
    move(home, 5, "2026-11-25");
    CHECK(home.daysOf() == "bend - press - press - -");
    CHECK(home.own().program.moves.empty());
}

TEST_CASE("a session counts as missed when its day is over, not before")
{
    OwnWeek home;
    home.program.missed = MissedRule::NextFreeDay;
    home.begin();
    // Nothing is done yet on Monday, and nothing is known of Tuesday.
    CHECK(home.daysOf() == "bend - press - press - -");
    home.passUntil("2026-11-24T00:00");
    CHECK(home.daysOf() == "bend bend press - press - -");
    CHECK(sessionOf(home, 1).movedFrom == day("2026-11-23"));
    CHECK(home.daysOf(1) == "bend - press - press - -");
}

TEST_CASE("what was missed stands on no day ahead, whatever was done since")
{
    OwnWeek home;
    home.program.missed = MissedRule::NextFreeDay;
    home.begin();
    home.passUntil("2026-11-25T08:00");
    CHECK(home.daysOf() == "bend bend press - press - -");
    home.playSession();
    CHECK(home.daysOf() == "bend bend press - press - -");
    home.passUntil("2026-11-27T08:00");
    CHECK(home.daysOf() == "bend bend press - press - -");
    home.passUntil("2026-11-28T08:00"); // nothing on Friday
    CHECK(home.daysOf() == "bend bend press - press press -");
}

TEST_CASE("a session that was missed can go to yet another day")
{
    OwnWeek home;
    home.program.missed = MissedRule::NextFreeDay;
    home.begin();
    home.passUntil("2026-11-24T08:00");
    CHECK(sessionOf(home, 1).canMove);
    move(home, 1, "2026-11-26");
    CHECK(home.daysOf() == "- - press bend press - -");
    CHECK(sessionOf(home, 3).movedFrom == day("2026-11-23"));
    CHECK(home.own().program.moves
          == std::vector<program::Move>{{"bend", day("2026-11-23"), day("2026-11-26")}});
}

TEST_CASE("a session that was missed and done on the next free day was done there")
{
    OwnWeek home;
    home.program.missed = MissedRule::NextFreeDay;
    home.begin();
    home.passUntil("2026-11-24T08:00");
    home.playSession();
    CHECK(sessionOf(home, 1).isDone());
    CHECK_FALSE(sessionOf(home, 1).canMove);
    home.passUntil("2026-11-26T08:00");
    CHECK(sessionOf(home, 1).isDone());
    CHECK(sessionOf(home, 0).timesDone == 0);
}
