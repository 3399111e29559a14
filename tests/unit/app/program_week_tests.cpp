#include "support/records.h"
#include "unit/app/own_week.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::PhaseTile;
using app::ProgramWeek;
using app::WeekSession;
using program::PauseReason;

namespace {

constexpr const char* Usual = "bend - press - press - -";

/// A part of so many days, with a session every day.
program::Phase part(const OwnWeek& home, const std::string& id, int days)
{
    program::Phase phase;
    phase.id = id;
    phase.name = id;
    phase.days = days;
    phase.sessions = {home.session(id + "-session", {}, {"table-slide"})};
    phase.sessions[0].schedule.everyDays = 1;
    return phase;
}

std::string statesOf(const ProgramWeek& week)
{
    std::string text;
    for (const PhaseTile& tile : week.phases) {
        text += tile.state == PhaseTile::State::Done ? 'D' : '+';
        if (tile.state == PhaseTile::State::Now)
            text.back() = static_cast<char>('0' + tile.day);
    }
    return text;
}

} // namespace

TEST_CASE("a week shows what is planned on each of its days")
{
    OwnWeek home;
    home.begin();
    CHECK(home.daysOf() == Usual);
    CHECK(home.daysOf(1) == Usual);
    CHECK(home.daysOf(-1) == "- - - - - - -");
    const ProgramWeek week = home.week();
    for (std::size_t i = 0; i < week.week.size(); ++i) {
        CHECK(week.week[i].date == day("2026-11-23") + std::chrono::days(i));
        CHECK(week.week[i].today == (i == 0));
        CHECK_FALSE(week.week[i].pause);
    }
    const WeekSession& press = week.week[2].sessions.at(0);
    CHECK(press.name == "press");
    CHECK(press.movement == "wall-press");
    CHECK(press.figure == home.pack.figure("wall-press"));
    CHECK(press.timesPerDay == 1);
    CHECK(press.timesDone == 0);
    CHECK_FALSE(press.movedFrom);
    CHECK(press.canMove);
}

TEST_CASE("a week says how much it is, and of what")
{
    OwnWeek home;
    home.program.phases[0].sessions[0].schedule.timesPerDay = 2;
    home.begin();
    const ProgramWeek week = home.week();
    CHECK(week.strength == 2);
    CHECK(week.stretch == 1);
    CHECK(week.aerobic == 0);
    CHECK(week.weekLength
          == 2 * week.week[0].sessions[0].length + 2 * week.week[2].sessions[0].length);
    CHECK(week.weekLength > 0s);
}

TEST_CASE("a program has its own name, or the one it was begun with")
{
    OwnWeek home;
    home.program.reason = "the sea";
    home.program.setBy = "the clinic";
    home.program.locked = true;
    home.program.missed = program::MissedRule::NextFreeDay;
    home.begin();
    const ProgramWeek week = home.week();
    CHECK(week.name == "Mine");
    CHECK(week.reason == "the sea");
    CHECK(week.setBy == "the clinic");
    CHECK(week.locked);
    CHECK(week.missed == program::MissedRule::NextFreeDay);
    Home other;
    other.useProgram();
    const auto own = valueOf(ownProgram(other.context())).value();
    CHECK(programWeek(other.context(), own, {}, other.now().date()).name == "Gentle shoulder");
}

TEST_CASE("parts are done, on, or ahead, and the next one is named")
{
    OwnWeek home;
    home.program.phases = {part(home, "one", 3), part(home, "two", 4), part(home, "three", 0)};
    home.program.phases[0].startedOn = home.program.startedOn;
    home.begin();
    CHECK(statesOf(home.week()) == "1++");
    CHECK(home.week().nextPhase == "two");
    CHECK(home.week().nextPhaseName == "two");
    home.passUntil("2026-11-27T08:00");
    CHECK(statesOf(home.week()) == "5++");
    program::Program next = home.own().program;
    beginPhase(next, "two", home.now().date());
    home.keep(next);
    CHECK(statesOf(home.week()) == "D1+");
    CHECK(home.week().phases[1].days == 4);
    CHECK(home.week().nextPhase == "three");
    beginPhase(next, "three", home.now().date());
    home.keep(next);
    CHECK(statesOf(home.week()) == "DD1");
    CHECK(home.week().nextPhase.empty());
}

TEST_CASE("days ahead are of the part that is on until the person begins another one")
{
    OwnWeek home;
    home.program.phases = {part(home, "one", 3), part(home, "two", 0)};
    home.program.phases[0].startedOn = home.program.startedOn;
    home.begin();
    CHECK(home.daysOf()
          == "one-session one-session one-session one-session one-session one-session "
             "one-session");
}

TEST_CASE("after the end of a program there are no sessions, and it says that it is over")
{
    OwnWeek home;
    home.program.phases = {part(home, "one", 3)};
    home.program.phases[0].startedOn = home.program.startedOn;
    home.begin();
    CHECK(home.daysOf() == "one-session one-session one-session - - - -");
    CHECK(home.daysOf(1) == "- - - - - - -");
    home.passUntil("2026-11-25T23:59");
    CHECK_FALSE(home.week().isOver);
    home.pass(1min);
    CHECK(home.week().isOver);
    CHECK(home.week().weekLength == 3 * home.week().week[0].sessions[0].length);
    CHECK(home.daysOf() == "one-session one-session one-session - - - -");
}

TEST_CASE("a pause stands on its days, and on the program while it is on")
{
    OwnWeek home;
    home.program.pauses = {{day("2026-11-25"), day("2026-11-26"), PauseReason::Holiday}};
    home.begin();
    CHECK(home.daysOf() == "bend - - - press - -");
    CHECK_FALSE(home.week().week[1].pause);
    CHECK(home.week().week[2].pause == PauseReason::Holiday);
    CHECK(home.week().week[3].pause == PauseReason::Holiday);
    CHECK_FALSE(home.week().week[4].pause);
    CHECK_FALSE(home.week().pause);
    home.passUntil("2026-11-25T08:00");
    CHECK(home.week().pause == home.program.pauses[0]);
    home.passUntil("2026-11-27T00:00");
    CHECK_FALSE(home.week().pause);
}

TEST_CASE("the sessions that can be changed are those of the part that is on")
{
    OwnWeek home;
    home.begin();
    const ProgramWeek week = home.week();
    REQUIRE(week.sessions.size() == 2);
    CHECK(week.sessions[1].id == "press");
    CHECK(week.sessions[1].name == "press");
    CHECK(week.sessions[1].schedule == home.program.phases[0].sessions[1].schedule);
    CHECK(week.sessions[1].movements == 2);
    CHECK(week.sessions[1].length == week.week[2].sessions[0].length);
}

TEST_CASE("what precautions keep out takes no time and is not counted")
{
    OwnWeek home;
    home.begin();
    const ProgramWeek before = home.week();
    home.about.limits = {"arm-overhead"};
    const ProgramWeek week = home.week();
    CHECK(home.daysOf() == Usual);
    CHECK(week.sessions[1].movements == 1);
    CHECK(week.sessions[1].length < before.sessions[1].length);
    CHECK(week.sessions[1].length == week.week[2].sessions[0].length);
    CHECK(week.week[2].sessions[0].movement == "side-lying-turn-out");
    CHECK(week.sessions[0] == before.sessions[0]);
}

TEST_CASE("a session that precautions keep out altogether is not there, and can be changed")
{
    OwnWeek home;
    home.program = withoutItem(home.program, "press", "side-lying-turn-out");
    home.begin();
    home.about.limits = {"arm-overhead"};
    const ProgramWeek week = home.week();
    CHECK(home.daysOf() == "bend - - - - - -");
    CHECK(week.strength == 0);
    CHECK(week.stretch == 1);
    CHECK(week.weekLength == week.week[0].sessions[0].length);
    REQUIRE(week.sessions.size() == 2);
    CHECK(week.sessions[1].movements == 0);
    CHECK(week.sessions[1].length == 0s);
}
