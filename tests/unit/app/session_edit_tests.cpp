#include "app/session_edit.h"
#include "program/program_edit.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::SessionEditState;
using app::SessionNote;
using program::Program;

namespace {

/// Somebody with the hip pack and a program of their own, of one session.
struct EditHome : Home {
    explicit EditHome(std::initializer_list<const char*> movements)
    {
        pack = hipPack().pack.value();
        program = program::emptyProgram(pack, now().date());
        const std::string phase = program.phases.front().id;
        program = withSession(std::move(program), phase, "Mine", session);
        for (const char* id : movements)
            program = withItem(std::move(program), session, *pack.movement(id), now().date());
    }

    [[nodiscard]] app::Context contextOf()
    {
        app::Context own = context();
        own.about = about;
        return own;
    }

    [[nodiscard]] SessionEditState state()
    {
        return editState(contextOf(), program, session).value();
    }

    [[nodiscard]] app::SwapViews swaps(const std::string& movement)
    {
        return swapViews(contextOf(), program, session, movement);
    }

    [[nodiscard]] bool notes(SessionNote note)
    {
        const SessionEditState now = state();
        return std::find(now.notes.begin(), now.notes.end(), note) != now.notes.end();
    }

    Program program;
    std::string session;
    content::Circumstances about;
};

std::vector<std::string> idsOf(const std::vector<app::SwapView>& views)
{
    std::vector<std::string> ids;
    for (const app::SwapView& view : views)
        ids.push_back(view.movement);
    return ids;
}

} // namespace

TEST_CASE("there is nothing to change in a session that the program does not have")
{
    EditHome home{"clam"};
    CHECK_FALSE(editState(home.context(), home.program, "another"));
}

TEST_CASE("the planned movements of a session stand in their order, with their words")
{
    EditHome home{"clam", "bridge-double-leg"};
    home.program = withNote(home.program, home.session, "clam", "slowly");
    const SessionEditState state = home.state();
    CHECK(state.name == "Mine");
    CHECK(state.pack == &home.pack);
    REQUIRE(state.rows.size() == 2);
    CHECK(state.rows[0].name == "Clam");
    CHECK(state.rows[0].note == "slowly");
    CHECK(state.rows[0].sides == content::Sides::OneAtATime);
    CHECK(state.rows[0].kind == content::MovementKind::Strength);
    CHECK(state.rows[0].figure == home.pack.figure("clam"));
    CHECK(state.rows[1].movement == "bridge-double-leg");
}

TEST_CASE("what could be added and is not planned is no row")
{
    EditHome home{"clam", "bridge-double-leg"};
    findSession(home.program, home.session)->items.front().included = false;
    REQUIRE(home.state().rows.size() == 1);
    CHECK(home.state().rows[0].movement == "bridge-double-leg");
}

TEST_CASE("the first week of a row lasts seven days from when it was added")
{
    EditHome home{"clam"};
    REQUIRE(home.state().rows[0].firstWeek);
    home.passUntil("2026-11-29T08:00");
    CHECK(home.state().rows[0].hasFirstWeek);
    home.passUntil("2026-11-30T08:00");
    CHECK_FALSE(home.state().rows[0].hasFirstWeek);
    CHECK_FALSE(home.state().rows[0].firstWeek);
}

TEST_CASE("a phase that lies ahead still has its first week")
{
    EditHome home{"clam"};
    home.program.phases.front().startedOn.reset();
    home.passUntil("2027-03-01T08:00");
    CHECK(home.state().rows[0].hasFirstWeek);
}

TEST_CASE("in a part that lies ahead only what is new there has a first week")
{
    EditHome home{"clam"};
    program::Phase next = home.program.phases[0];
    next.id = "next";
    next.startedOn.reset();
    next.sessions[0].id = "later";
    next.sessions[0].items.push_back(
        program::makeItem(*home.pack.movement("bird-dog"), home.now().date()));
    home.program.phases.push_back(next);
    const auto rows = [&] { return editState(home.context(), home.program, "later").value().rows; };
    // It goes on with the dose that it has by then.
    CHECK_FALSE(rows()[0].hasFirstWeek);
    CHECK_FALSE(rows()[0].firstWeek);
    CHECK(rows()[1].hasFirstWeek);
    CHECK(rows()[1].firstWeek == next.sessions[0].items[1].firstWeek);
    // What is not planned is not done.
    findSession(home.program, home.session)->items[0].included = false;
    CHECK(rows()[0].hasFirstWeek);
}

TEST_CASE("equipment and what the movements are for are named once")
{
    EditHome home{"clam", "side-lying-hip-abduction"};
    const SessionEditState state = home.state();
    const auto names = [](std::vector<std::string> labels) {
        std::sort(labels.begin(), labels.end());
        return std::adjacent_find(labels.begin(), labels.end()) == labels.end();
    };
    CHECK(names(state.equipment));
    REQUIRE(state.targets.size() == 1);
    CHECK(state.targets[0]
          == home.context().wording().target(home.pack.movement("clam")->targets.front()));
}

TEST_CASE("a movement that precautions keep out says why, and takes no time")
{
    EditHome home{"bridge-double-leg", "sit-to-stand"};
    const auto length = home.state().length;
    home.about.limits = {home.pack.movement("sit-to-stand")->flags.front()};
    const SessionEditState state = home.state();
    REQUIRE(state.rows.size() == 2);
    CHECK_FALSE(state.rows[1].precautions.empty());
    CHECK(state.length < length);
}

TEST_CASE("a movement that precautions keep out needs nothing, is for nothing and is not too much")
{
    EditHome home{"clam", "bridge-double-leg", "bird-dog", "hip-hinge", "sit-to-stand"};
    REQUIRE(home.notes(SessionNote::ManyMovements));
    const auto before = home.state();
    home.about.limits = {home.pack.movement("sit-to-stand")->flags.front()};
    const SessionEditState state = home.state();
    REQUIRE_FALSE(state.rows[4].precautions.empty());
    CHECK_FALSE(home.notes(SessionNote::ManyMovements));
    CHECK(state.equipment.size() + 1 == before.equipment.size());
    CHECK(state.targets.size() + 1 == before.targets.size());
}

TEST_CASE("more movements than people keep up are noted")
{
    EditHome home{"clam", "bridge-double-leg", "bird-dog", "sit-to-stand"};
    CHECK(home.state().mostMovements == 4);
    CHECK_FALSE(home.notes(SessionNote::ManyMovements));
    home.program
        = withItem(home.program, home.session, *home.pack.movement("hip-hinge"), home.now().date());
    CHECK(home.notes(SessionNote::ManyMovements));
}

TEST_CASE("strength on two days in a row is noted")
{
    EditHome home{"clam"};
    CHECK_FALSE(home.notes(SessionNote::StrengthNextDay));
    program::Schedule daily;
    daily.everyDays = 1;
    home.program = withSchedule(home.program, home.session, daily);
    CHECK(home.notes(SessionNote::StrengthNextDay));
}

TEST_CASE("strength that precautions keep out is none on the day after")
{
    EditHome home{"clam", "wall-calf-stretch"};
    program::Schedule daily;
    daily.everyDays = 1;
    home.program = withSchedule(home.program, home.session, daily);
    REQUIRE(home.notes(SessionNote::StrengthNextDay));
    home.about.limits = {"lying-on-side"};
    CHECK_FALSE(home.notes(SessionNote::StrengthNextDay));
}

TEST_CASE("strength of another session on the day after is noted, on the same day it is not")
{
    EditHome home{"clam"};
    std::string other;
    home.program = withSession(home.program, home.program.phases.front().id, "Other", other);
    home.program
        = withItem(home.program, other, *home.pack.movement("bird-dog"), home.now().date());
    const auto on = [](std::chrono::weekday day) {
        program::Schedule schedule;
        schedule.weekdays = {day};
        return schedule;
    };
    home.program = withSchedule(home.program, home.session, on(std::chrono::Monday));
    home.program = withSchedule(home.program, other, on(std::chrono::Monday));
    CHECK_FALSE(home.notes(SessionNote::StrengthNextDay));
    home.program = withSchedule(home.program, other, on(std::chrono::Tuesday));
    CHECK(home.notes(SessionNote::StrengthNextDay));
    home.program = withSchedule(home.program, other, on(std::chrono::Sunday));
    CHECK_FALSE(home.notes(SessionNote::StrengthNextDay));
}

TEST_CASE("stretches may come every day without a word")
{
    EditHome home{"wall-calf-stretch"};
    program::Schedule daily;
    daily.everyDays = 1;
    home.program = withSchedule(home.program, home.session, daily);
    CHECK_FALSE(home.notes(SessionNote::StrengthNextDay));
}

TEST_CASE("instead of a movement there are easier, harder and like ones, by name")
{
    EditHome home{"bridge-offset"};
    const app::SwapViews swaps = home.swaps("bridge-offset");
    CHECK(idsOf(swaps.harder) == std::vector<std::string>{"bridge-single-leg"});
    CHECK(idsOf(swaps.easier) == std::vector<std::string>{"bridge-double-leg"});
    CHECK(swaps.easier[0].name == "Bridge");
    CHECK(swaps.easier[0].level == home.pack.movement("bridge-double-leg")->level);
}

TEST_CASE("what is in the session already is no choice")
{
    EditHome home{"bridge-offset", "bridge-double-leg"};
    CHECK(home.swaps("bridge-offset").easier.empty());
}

TEST_CASE("there is nothing instead of what is not there")
{
    EditHome home{"clam"};
    CHECK(home.swaps("no-such-movement").empty());
}

TEST_CASE("a movement can be done in an easier way, and in the usual one again")
{
    EditHome home{"clam"};
    const app::SwapViews before = home.swaps("clam");
    REQUIRE(before.ways.size() == 2);
    CHECK(before.ways[1].variant == "with-band"); // harder
    CHECK(before.ways[0].variant == "half-open");
    CHECK(before.ways[0].words == "Open your knee only half way, then lower it slowly.");
    home.program
        = withWay(home.program, home.session, "clam", before.ways[0].variant, before.ways[0].dose);
    CHECK(home.state().rows[0].way == before.ways[0].words);
    CHECK(home.state().rows[0].dose == before.ways[0].dose);
    CHECK_FALSE(home.state().rows[0].firstWeek);
    const app::SwapViews after = home.swaps("clam");
    REQUIRE(after.ways.size() == 2);
    CHECK(after.ways[0].variant == "with-band");
    CHECK(after.ways[1].variant.empty());
    home.program
        = withWay(home.program, home.session, "clam", after.ways[1].variant, after.ways[1].dose);
    CHECK(home.state().rows[0].way.empty());
}
