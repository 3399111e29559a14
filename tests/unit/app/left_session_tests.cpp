#include "program/program_edit.h"
#include "support/records.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using program::Move;

namespace {

using Moves = std::vector<Move>;

/// Begins a program of one session on such days of the week, on Monday 16 November. It is Monday
/// the 23rd. Gives the session's id.
std::string plan(Home& home, const std::vector<std::chrono::weekday>& weekdays)
{
    const CivilDate begun = day("2026-11-16");
    std::string id;
    program::Program own = program::emptyProgram(home.pack, begun);
    own = program::withSession(std::move(own), own.phases.front().id, "Slides", id);
    own = program::withItem(std::move(own), id, *home.pack.movement("table-slide"), begun);
    program::Session& session = *program::findSession(own, id);
    session.schedule = {};
    session.schedule.weekdays = weekdays;
    (void)valueOf(app::useProgram(home.context(), own));
    return id;
}

Moves moves(Home& home)
{
    return valueOf(app::ownProgram(home.context()))->program.moves;
}

/// The day of the session that is asked about; empty for none.
std::string asked(Home& home)
{
    const auto missed = home.today().missed;
    return missed ? toIso(missed->on) : std::string();
}

} // namespace

TEST_CASE("a session that is left is not asked about for the day before either")
{
    Home home;
    const auto id = plan(home, {std::chrono::Saturday, std::chrono::Sunday});
    REQUIRE(asked(home) == "2026-11-22");
    valueOf(app::leaveMissed(home.context(), home.today().missed.value()));
    CHECK(asked(home).empty());
    CHECK(moves(home) == Moves{{id, day("2026-11-22"), day("2026-11-22")}});
}

TEST_CASE("another session that was missed is still asked about when one is left")
{
    Home home;
    (void)plan(home, {std::chrono::Sunday});
    program::Program own = valueOf(app::ownProgram(home.context()))->program;
    std::string other;
    own = program::withSession(std::move(own), own.phases.front().id, "Others", other);
    own = program::withItem(
        std::move(own), other, *home.pack.movement("table-slide"), day("2026-11-16"));
    program::findSession(own, other)->schedule = {};
    program::findSession(own, other)->schedule.weekdays = {std::chrono::Saturday};
    valueOf(app::keepProgram(home.context(), own, program::MadeBy::Person));
    valueOf(app::leaveMissed(home.context(), home.today().missed.value()));
    CHECK(asked(home) == "2026-11-21");
}

TEST_CASE("what was said of days to come is no answer about a day that is over")
{
    Home home;
    const auto id = plan(home, {std::chrono::Sunday});
    program::Program own = valueOf(app::ownProgram(home.context()))->program;
    const char* from = GENERATE("2026-11-23", "2026-11-29");
    own.moves = {{id, day(from), day("2026-11-30")}};
    valueOf(app::keepProgram(home.context(), own, program::MadeBy::Person));
    CHECK(asked(home) == "2026-11-22");
}

TEST_CASE("a session that was put to another day and not done there can be left")
{
    Home home;
    const auto id = plan(home, {std::chrono::Sunday});
    valueOf(app::doMissedToday(home.context(), home.today().missed.value()));
    CHECK(moves(home) == Moves{{id, day("2026-11-22"), day("2026-11-23")}});
    CHECK(home.today().sessions.size() == 1);
    home.passUntil("2026-11-24T08:00");
    REQUIRE(asked(home) == "2026-11-23");
    valueOf(app::leaveMissed(home.context(), home.today().missed.value()));
    CHECK(asked(home).empty());
    CHECK(moves(home) == Moves{{id, day("2026-11-22"), day("2026-11-22")}});
}

TEST_CASE("a session that was put to another day and not done there can be done today")
{
    Home home;
    const auto id = plan(home, {std::chrono::Sunday});
    valueOf(app::doMissedToday(home.context(), home.today().missed.value()));
    home.passUntil("2026-11-24T08:00");
    valueOf(app::doMissedToday(home.context(), home.today().missed.value()));
    CHECK(asked(home).empty());
    CHECK(moves(home) == Moves{{id, day("2026-11-22"), day("2026-11-24")}});
    REQUIRE(home.today().sessions.size() == 1);
    CHECK(home.today().sessions[0].movedFrom == day("2026-11-22"));
}

TEST_CASE("without a program nothing was missed and nothing can be moved")
{
    Home home;
    CHECK(asked(home).empty());
    const app::MissedSession some{"some", "Some", day("2026-11-22")};
    CHECK(errorOf(app::doMissedToday(home.context(), some)).code == ErrorCode::NotFound);
    CHECK(errorOf(app::leaveMissed(home.context(), some)).code == ErrorCode::NotFound);
}

TEST_CASE("a session that moved to the next free day is planned once, and counts as done")
{
    Home home;
    (void)plan(home, {std::chrono::Sunday});
    program::Program own = valueOf(app::ownProgram(home.context()))->program;
    own.missed = program::MissedRule::NextFreeDay;
    valueOf(app::keepProgram(home.context(), own, program::MadeBy::Person));
    // Sunday's session stands on Monday.
    REQUIRE(home.today().sessions.size() == 1);
    CHECK(home.today().plannedLately == 1);
    CHECK(home.today().doneLately == 0);
    (void)home.playSession();
    CHECK(home.today().plannedLately == 1);
    CHECK(home.today().doneLately == 1);
}
