#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::ProgramState;
using app::TodayState;

TEST_CASE("without a program there are programs to choose from")
{
    Home home;
    const TodayState state = home.today();
    CHECK(state.program == ProgramState::None);
    CHECK(state.sessions.empty());
    CHECK(state.snacks.empty());
    REQUIRE(state.offers.size() == 1);
    CHECK(state.offers[0].id == "gentle-shoulder");
    CHECK(state.offers[0].name == "Gentle shoulder");
    CHECK(state.offers[0].summary == "Ten days of small movements.");
    CHECK(state.offers[0].notFor == std::vector<std::string>{"A fresh injury"});
    CHECK(state.offers[0].days == 10);
    CHECK(state.offers[0].longestDay == 5min); // 4:26, rounded up
}

TEST_CASE("a program that is chosen begins today")
{
    Home home;
    home.useProgram();
    const TodayState state = home.today();
    CHECK(state.program == ProgramState::Running);
    CHECK(state.offers.empty());
    CHECK(state.programName == "Gentle shoulder");
    CHECK(state.phaseName == "First days");
    CHECK(state.day == 1);
    CHECK(state.days == 10);
    CHECK(state.snacks == std::vector<std::string>{"Table slide"});
    REQUIRE(state.sessions.size() == 1);
    const app::SessionCard& card = state.sessions[0];
    CHECK(card.id == "loosen");
    CHECK(card.name == "Loosen up");
    CHECK(card.length == 47s);
    CHECK(card.timesPerDay == 2);
    CHECK(card.timesDone == 0);
    REQUIRE(card.items.size() == 1);
    CHECK(card.items[0].name == "Table slide");
    CHECK(card.items[0].dose.reps == 6);
    CHECK(card.equipment == std::vector<std::string>{"Table"}); // the towel is optional
}

TEST_CASE("a program that was given a name is called by it")
{
    Home home;
    home.useProgram();
    program::Program program = valueOf(ownProgram(home.context()))->program;
    program.name = "Reach the shelf";
    REQUIRE(keepProgram(home.context(), program, program::MadeBy::Person));
    CHECK(home.today().programName == "Reach the shelf");
}

TEST_CASE("what is needed for a session is named once")
{
    Home home;
    home.pack.movements[0].equipment = {{"wall", false}, {"pillow", false}}; // side-lying-turn-out
    home.useProgram();
    home.passUntil("2026-11-26T08:00");
    const TodayState state = home.today();
    REQUIRE(state.sessions.size() == 1);
    CHECK(state.sessions[0].equipment == std::vector<std::string>{"Wall", "Pillow"});
}

TEST_CASE("a session that was played counts, as often as it was played")
{
    Home home;
    home.useProgram();
    home.playSession();
    CHECK(home.today().sessions[0].timesDone == 1);
    home.pass(1h);
    home.playSession();
    CHECK(home.today().sessions[0].timesDone == 2);
}

TEST_CASE("a session that was stopped counts when something of it was done")
{
    Home home;
    home.useProgram();
    app::SessionRunner runner(home.context(), home.request());
    (void)runner.start(std::nullopt);
    SECTION("nothing done")
    {
        home.play(runner, 4s);
        (void)runner.stop();
        CHECK(home.today().sessions[0].timesDone == 0);
    }
    SECTION("one repetition done")
    {
        home.play(runner, 13s);
        (void)runner.stop();
        CHECK(home.today().sessions[0].timesDone == 1);
    }
}

TEST_CASE("a request for a session of today asks for what the card says")
{
    Home home;
    home.useProgram();
    const TodayState state = home.today();
    const app::SessionRequest request = requestFor(state, state.sessions[0]);
    CHECK(request.title == "Loosen up");
    CHECK(request.programRun == state.programRun);
    CHECK(request.programDay == 1);
    CHECK(request.programSession == "loosen");
    REQUIRE(request.items.size() == 1);
    CHECK(request.items[0].movement == "table-slide");
    CHECK(request.items[0].dose == state.sessions[0].items[0].dose);
}

TEST_CASE("an easier way to do a movement is told on Today, and goes on in the session")
{
    Home home;
    home.useProgram();
    home.passUntil("2026-11-26T08:00"); // presses against the wall
    program::Program program = valueOf(ownProgram(home.context()))->program;
    program.phases.at(1).sessions.at(0).items.at(0).variant = "just-lean";
    REQUIRE(keepProgram(home.context(), program, program::MadeBy::Person));
    const TodayState state = home.today();
    REQUIRE_FALSE(state.sessions.empty());
    const app::SessionCardItem& item = state.sessions[0].items.at(0);
    CHECK(item.variant == "just-lean");
    CHECK(item.way == "Lean on the wall and breathe.");
    app::SessionRunner runner(home.context(), home.request());
    (void)runner.start(std::nullopt);
    CHECK(runner.record().items.at(0).variant == "just-lean");
    home.play(runner, 6s);
    CHECK(runner.view().startWords == "Lean on the wall and breathe.");
}

TEST_CASE("the day begins at midnight")
{
    Home home;
    home.useProgram();
    home.playSession();
    home.passUntil("2026-11-23T23:59:59");
    CHECK(home.today().day == 1);
    CHECK(home.today().sessions[0].timesDone == 1);
    home.pass(1s);
    CHECK(home.today().day == 2);
    CHECK(home.today().sessions[0].timesDone == 0);
}

TEST_CASE("a session over midnight belongs to the day it began")
{
    Home home;
    home.useProgram();
    home.passUntil("2026-11-23T23:59:50");
    const auto id = home.playSession();
    CHECK(toIso(home.now().date()) == "2026-11-24");
    CHECK(toIso(home.kept(id).startedAt.date()) == "2026-11-23");
    CHECK(home.today().sessions[0].timesDone == 0);
    CHECK(home.today().week[0].mark == app::DayMark::PartDone);
}

TEST_CASE("the sessions of a program follow its days")
{
    Home home;
    home.useProgram();
    const std::vector<std::string> expected{"loosen",
                                            "loosen",
                                            "loosen",
                                            "strengthen", // Thursday
                                            "loosen-more",
                                            "",
                                            "loosen-more",
                                            "strengthen", // Monday
                                            "loosen-more",
                                            ""};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const TodayState state = home.today();
        INFO("day " << i + 1);
        CHECK(state.day == static_cast<int>(i) + 1);
        CHECK(state.sessions.size() == (expected[i].empty() ? 0 : 1));
        CHECK((state.sessions.empty() ? "" : state.sessions[0].id) == expected[i]);
        home.pass(24h);
    }
}

TEST_CASE("after its last day a program is finished, and can be begun again")
{
    Home home;
    home.useProgram();
    home.playSession();
    home.passUntil("2026-12-02T23:59");
    CHECK(home.today().program == ProgramState::Running);
    home.pass(1min);
    const TodayState after = home.today();
    CHECK(after.program == ProgramState::Finished);
    CHECK(after.programName == "Gentle shoulder");
    CHECK(after.sessions.empty());
    CHECK(after.offers.size() == 1);

    home.useProgram();
    const TodayState again = home.today();
    CHECK(again.program == ProgramState::Running);
    CHECK(again.day == 1);
    CHECK(again.programRun != after.programRun);
    CHECK(again.sessions.at(0).timesDone == 0);
}

TEST_CASE("beginning a program again on the same day begins from nothing")
{
    Home home;
    home.useProgram();
    home.playSession();
    home.useProgram();
    CHECK(home.today().sessions[0].timesDone == 0);
}

TEST_CASE("a program counts calendar days over a change of clocks")
{
    Home home("2026-10-24T08:00");
    home.useProgram();
    home.passUntil("2026-10-25T00:00");
    CHECK(home.today().day == 2);
    home.pass(24h); // this day has 25 hours
    CHECK(home.today().day == 2);
    home.pass(1h);
    CHECK(home.today().day == 3);
}

TEST_CASE("a program the pack does not have cannot be begun")
{
    Home home;
    CHECK(errorOf(useProgram(home.context(), "unknown")).code == ErrorCode::NotFound);
    CHECK(home.today().program == ProgramState::None);
}

TEST_CASE("today works without a journal, and keeps nothing")
{
    const Home home;
    const app::Context context = home.contextWithoutJournal();
    const TodayState state = todayState(context, {}, std::chrono::Monday);
    CHECK(state.offers.size() == 1);
    CHECK_FALSE(state.journalError);
    CHECK(errorOf(useProgram(context, "gentle-shoulder")).code == ErrorCode::NotFound);
    CHECK(errorOf(keepPainCheck(context, {})).code == ErrorCode::NotFound);
    CHECK(errorOf(finishBroken(context, 1)).code == ErrorCode::NotFound);
}
