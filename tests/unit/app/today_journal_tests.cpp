#include "support/records.h"
#include "unit/app/home.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::DayMark;
using app::TodayState;

namespace {

/// The marks of a week as letters: Done, part done (p), planned (+), open (o), paused (z), rest
/// (-).
std::string marksOf(const TodayState& state)
{
    std::string marks;
    for (const app::WeekDay& day : state.week) {
        switch (day.mark) {
        case DayMark::Done:
            marks += 'D';
            break;
        case DayMark::PartDone:
            marks += 'p';
            break;
        case DayMark::Planned:
            marks += '+';
            break;
        case DayMark::Open:
            marks += 'o';
            break;
        case DayMark::Paused:
            marks += 'z';
            break;
        case DayMark::Rest:
            marks += '-';
            break;
        }
    }
    return marks;
}

/// A session on Thursday of which one set was done, and then the power went.
std::int64_t breakOff(Home& home)
{
    home.useProgram();
    home.passUntil("2026-11-26T08:00");
    app::SessionRunner runner(home.context(), home.request());
    (void)runner.start(pain(4));
    home.play(runner, 5s + 18s); // the only set of the wall press
    return runner.record().id;
}

} // namespace

TEST_CASE("the days of a pause are paused, unless something was done")
{
    Home home;
    home.useProgram();
    program::Program own = valueOf(app::ownProgram(home.context()))->program;
    own.pauses = {{day("2026-11-24"), day("2026-11-26"), program::PauseReason::Ill}};
    valueOf(app::keepProgram(home.context(), own, program::MadeBy::Person));
    CHECK(marksOf(home.today()) == "+zzz+-+");
    home.passUntil("2026-11-24T08:00");
    CHECK(marksOf(home.today()) == "ozzz+-+");
    app::SessionRunner runner(home.context(), {"Anything", {{"table-slide", {}}}, {}, 0, {}, {}});
    (void)runner.start(std::nullopt);
    home.play(runner, 5min);
    CHECK(marksOf(home.today()) == "oDzz+-+");
}

TEST_CASE("a week shows what was done, what was not, and what is to come")
{
    Home home;
    CHECK(marksOf(home.today()) == "-------");
    home.useProgram();
    CHECK(marksOf(home.today()) == "+++++-+");
    home.playSession();
    CHECK(marksOf(home.today()) == "p++++-+");
    home.playSession();
    CHECK(marksOf(home.today()) == "D++++-+");
    home.passUntil("2026-11-25T08:00"); // nothing on Tuesday
    CHECK(marksOf(home.today()) == "Do+++-+");
    home.playSession();
    home.passUntil("2026-11-26T08:00");
    home.playSession();
    CHECK(marksOf(home.today()) == "DopD+-+");
    home.passUntil("2026-11-30T08:00");
    CHECK(marksOf(home.today()) == "++-----");
}

TEST_CASE("a session outside a program makes its day a day with something done")
{
    Home home;
    app::SessionRequest request;
    request.title = "Table slide";
    program::Dose dose;
    dose.reps = 1;
    request.items = {{"table-slide", dose}};
    app::SessionRunner runner(home.context(), request);
    (void)runner.start(std::nullopt);
    home.play(runner, 1h);
    CHECK(marksOf(home.today()) == "D------");
    home.useProgram();
    CHECK(marksOf(home.today()) == "p++++-+");
    CHECK(home.today().sessions[0].timesDone == 0);
}

TEST_CASE("a week begins on the day people say it does, and today is marked")
{
    Home home("2026-11-29T12:00"); // a Sunday
    const TodayState monday = home.today(std::chrono::Monday);
    CHECK(toIso(monday.week[0].date) == "2026-11-23");
    CHECK(monday.week[6].today);
    const TodayState sunday = home.today(std::chrono::Sunday);
    CHECK(toIso(sunday.week[0].date) == "2026-11-29");
    CHECK(sunday.week[0].today);
    for (std::size_t i = 1; i < 7; ++i) {
        CHECK(sunday.week[i].date == sunday.week[i - 1].date + std::chrono::days(1));
        CHECK_FALSE(sunday.week[i].today);
    }
}

TEST_CASE("a session that was broken off is offered to go on")
{
    Home home;
    const auto id = breakOff(home);
    const TodayState state = home.today();
    REQUIRE(state.broken);
    CHECK(state.broken->id == id);
    CHECK(state.broken->title == "Get stronger");
    CHECK(toIso(state.broken->startedAt) == "2026-11-26T08:00:00.000+00:00");
    CHECK(state.broken->movement == "Side-lying turn-out");
    CHECK(state.broken->set == 1);
    CHECK(state.broken->sets == 2);
    CHECK(state.sessions[0].timesDone == 0);
    CHECK_FALSE(state.lastSession);
}

TEST_CASE("a broken session can be ended where it stopped: what was done stays")
{
    Home home;
    const auto id = breakOff(home);
    valueOf(finishBroken(home.context(), id));
    const TodayState state = home.today();
    CHECK_FALSE(state.broken);
    CHECK(state.sessions[0].timesDone == 1);
    REQUIRE(state.lastSession);
    CHECK(state.lastSession->id == id);
    CHECK(state.lastSession->status == session::SessionStatus::Stopped);
    CHECK(state.lastSession->movements == 1);
    CHECK(state.lastSession->movementsPlanned == 2);
    CHECK(state.lastSession->length == 18s);
    CHECK(home.kept(id).items[0].sets[0].result.status == session::SetStatus::Done);
    CHECK(home.kept(id).items[1].sets[0].result.status == session::SetStatus::Skipped);
    CHECK(errorOf(finishBroken(home.context(), id + 1)).code == ErrorCode::NotFound);
}

TEST_CASE("the last session is the newest that has ended")
{
    Home home;
    home.useProgram();
    const auto first = home.playSession();
    home.pass(1h);
    REQUIRE(home.today().lastSession);
    CHECK(home.today().lastSession->id == first);
    CHECK(home.today().lastSession->title == "Loosen up");
    CHECK(home.today().lastSession->length == 42s);
    const auto second = home.playSession();
    CHECK(home.today().lastSession->id == second);
    app::SessionRunner running(home.context(), home.request());
    (void)running.start(std::nullopt);
    CHECK(home.today().lastSession->id == second);
}

TEST_CASE("pain is that of today, and the newest answer counts")
{
    Home home;
    CHECK_FALSE(home.today().painNow);
    valueOf(keepPainCheck(home.context(), pain(6)));
    home.pass(1h);
    valueOf(keepPainCheck(home.context(), {PainScore::from(2), HipSide::Left}));
    REQUIRE(home.today().painNow);
    CHECK(home.today().painNow->score == PainScore::from(2));
    CHECK(home.today().painNow->side == HipSide::Left);
    home.passUntil("2026-11-24T00:00");
    CHECK_FALSE(home.today().painNow);
}

TEST_CASE("a question that was asked and not answered is kept as that")
{
    Home home;
    valueOf(keepPainCheck(home.context(), {}));
    REQUIRE(home.today().painNow);
    CHECK_FALSE(home.today().painNow->score);
}

TEST_CASE("a session line has the pain before and after")
{
    session::SessionRecord record = plannedSession(instant("2026-11-23T10:00:00Z"));
    CHECK(app::lineOf(record).painBefore == PainScore::from(3));
    CHECK_FALSE(app::lineOf(record).painAfter);
    record.painAfter = session::PainAnswer{};
    CHECK_FALSE(app::lineOf(record).painAfter);
    record.painAfter = pain(0);
    CHECK(app::lineOf(record).painAfter == PainScore::from(0));
}

TEST_CASE("a journal that can no longer be read is reported, and today still shows")
{
    Home home;
    home.useProgram();
    SQLite::Database(home.place.file.string(), SQLite::OPEN_READWRITE)
        .exec("ALTER TABLE sessions RENAME TO gone");
    const TodayState state = home.today();
    CHECK(state.journalError);
    CHECK(state.day == 1);
}
