#include "support/records.h"
#include "unit/app/own_week.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::DayMark;
using app::MissedSession;
using app::TodayState;

namespace {

std::string cardsOf(const TodayState& state)
{
    std::string ids;
    for (const app::SessionCard& card : state.sessions)
        ids += card.id + " ";
    return ids;
}

/// On Tuesday, with Monday's session not done.
struct MissedHome : OwnWeek {
    MissedHome()
    {
        begin();
        passUntil("2026-11-24T08:00");
    }

    [[nodiscard]] std::vector<program::Move> moves() { return own().program.moves; }

    [[nodiscard]] MissedSession missed()
    {
        REQUIRE(today().missed);
        return *today().missed;
    }
};

} // namespace

TEST_CASE("a session that was missed is asked about for two days")
{
    MissedHome home;
    CHECK(home.missed() == MissedSession{"bend", "bend", day("2026-11-23")});
    home.passUntil("2026-11-25T08:00");
    CHECK(home.missed().on == day("2026-11-23"));
    home.passUntil("2026-11-26T00:00");
    CHECK(home.missed().id == "press"); // Wednesday's
    home.passUntil("2026-11-30T08:00");
    CHECK_FALSE(home.today().missed);
}

TEST_CASE("a session that was missed and is done today stands on today, and is not asked about")
{
    MissedHome home;
    valueOf(doMissedToday(home.context(), home.missed()));
    CHECK(home.moves()
          == std::vector<program::Move>{{"bend", day("2026-11-23"), day("2026-11-24")}});
    CHECK(cardsOf(home.today()) == "bend ");
    CHECK(home.today().sessions[0].movedFrom == day("2026-11-23"));
    CHECK_FALSE(home.today().missed);
}

TEST_CASE("a session that was missed is moved once, however often that is said")
{
    MissedHome home;
    const MissedSession missed = home.missed();
    valueOf(doMissedToday(home.context(), missed));
    valueOf(doMissedToday(home.context(), missed));
    CHECK(home.moves().size() == 1);
    home.passUntil("2026-11-25T08:00");
    valueOf(doMissedToday(home.context(), missed));
    CHECK(home.moves()
          == std::vector<program::Move>{{"bend", day("2026-11-23"), day("2026-11-25")}});
}

TEST_CASE("a session that was moved and missed there is moved from its own day")
{
    MissedHome home;
    valueOf(doMissedToday(home.context(), home.missed()));
    home.passUntil("2026-11-25T08:00");
    CHECK(home.missed().on == day("2026-11-24"));
    SECTION("to today")
    {
        valueOf(doMissedToday(home.context(), home.missed()));
        CHECK(home.moves()
              == std::vector<program::Move>{{"bend", day("2026-11-23"), day("2026-11-25")}});
        CHECK(cardsOf(home.today()).find("bend") != std::string::npos);
    }
    SECTION("to no day")
    {
        valueOf(leaveMissed(home.context(), home.missed()));
        CHECK(home.moves()
              == std::vector<program::Move>{{"bend", day("2026-11-23"), day("2026-11-23")}});
        CHECK(cardsOf(home.today()) == "press ");
    }
    CHECK_FALSE(home.today().missed);
}

TEST_CASE("a session that was moved to an earlier day and missed there goes back to its own day")
{
    OwnWeek home;
    home.begin();
    home.move("press", day("2026-11-25"), day("2026-11-24"));
    home.passUntil("2026-11-25T08:00");
    REQUIRE(home.today().missed);
    CHECK(home.today().missed->on == day("2026-11-24"));
    valueOf(doMissedToday(home.context(), *home.today().missed));
    CHECK(home.own().program.moves.empty());
    CHECK(cardsOf(home.today()) == "press ");
}

TEST_CASE("a session that is left is not asked about again, and comes as usual the next time")
{
    MissedHome home;
    valueOf(leaveMissed(home.context(), home.missed()));
    CHECK_FALSE(home.today().missed);
    CHECK(cardsOf(home.today()).empty());
    home.passUntil("2026-11-30T08:00");
    CHECK(cardsOf(home.today()) == "bend ");
}

TEST_CASE("a session that is not of the program in use is not found")
{
    MissedHome home;
    const MissedSession other{"other", "other", day("2026-11-23")};
    CHECK(errorOf(doMissedToday(home.context(), other)).code == ErrorCode::NotFound);
    CHECK(errorOf(leaveMissed(home.context(), other)).code == ErrorCode::NotFound);
    CHECK(home.moves().empty());
    Home nobody;
    CHECK(errorOf(leaveMissed(nobody.context(), other)).code == ErrorCode::NotFound);
}

TEST_CASE("what is missed by the rule of the next free day is on no day ahead in the row of days")
{
    OwnWeek home;
    home.program.missed = program::MissedRule::NextFreeDay;
    home.begin();
    CHECK(home.today().week[1].mark == DayMark::Rest);
    home.passUntil("2026-11-24T08:00");
    CHECK(home.today().week[0].mark == DayMark::Open);
    CHECK(home.today().week[1].mark == DayMark::Planned);
    CHECK(home.today().week[3].mark == DayMark::Rest);
    CHECK(cardsOf(home.today()) == "bend ");
}

TEST_CASE("the row of days shows days ahead of the part that is on, until another one begins")
{
    OwnWeek home;
    program::Phase next;
    next.id = "next";
    home.program.phases[0].days = 2;
    home.program.phases.push_back(next);
    home.begin();
    const auto marks = [&] {
        std::string text;
        for (const app::WeekDay& day : home.today().week)
            text += day.mark == DayMark::Planned ? '+' : '-';
        return text;
    };
    CHECK(marks() == "+-+-+--");
    CHECK(home.daysOf() == "bend - press - press - -");
    program::Program program = home.own().program;
    beginPhase(program, "next", home.now().date() + std::chrono::days(3));
    home.keep(program);
    CHECK(marks() == "+-+----");
}

TEST_CASE("a day of which precautions keep out everything is a day of rest")
{
    OwnWeek home;
    home.program = withoutItem(home.program, "press", "side-lying-turn-out");
    home.begin();
    home.about.limits = {"arm-overhead"};
    const TodayState state = todayState(home.contextOf(), home.settings, std::chrono::Monday);
    CHECK(state.week[0].mark == DayMark::Planned);
    CHECK(state.week[2].mark == DayMark::Rest);
}
