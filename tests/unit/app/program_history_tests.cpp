#include "app/program_history.h"
#include "support/records.h"
#include "unit/app/own_week.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::ProgramChangeEntry;
using app::ProgramChangeView;
using program::ChangeKind;
using program::MadeBy;
using program::PauseReason;
using program::Program;

namespace {

struct HistoryHome : OwnWeek {
    HistoryHome()
    {
        program.setBy = "the clinic";
        program.phases[0].name = "Beginning";
        program::Phase next;
        next.id = "next";
        next.name = "Going on";
        next.sessions = {session("later", {std::chrono::Monday}, {"table-slide"})};
        program.phases.push_back(next);
        begin();
    }

    /// Changes the program in use.
    template <class Change>
    void change(const Change& change, MadeBy by = MadeBy::Person, const std::string& note = {})
    {
        Program next = own().program;
        change(next);
        pass(1h);
        valueOf(keepProgram(contextOf(), next, by, {}, note));
    }

    [[nodiscard]] std::vector<ProgramChangeEntry> history()
    {
        return valueOf(programHistory(contextOf(), own().run.id));
    }

    /// What the newest entry says.
    [[nodiscard]] std::vector<ProgramChangeView> newest() { return history().front().changes; }

    /// The only thing it says.
    template <class Change>
    [[nodiscard]] ProgramChangeView only(ChangeKind kind, const Change& change)
    {
        this->change(change);
        REQUIRE(newest().size() == 1);
        CHECK(newest()[0].change.kind == kind);
        return newest()[0];
    }
};

program::Session& press(Program& program)
{
    return *findSession(program, "press");
}

} // namespace

TEST_CASE("the history of a program ends with its beginning, which changed nothing")
{
    HistoryHome home;
    const auto history = home.history();
    REQUIRE(history.size() == 1);
    CHECK(history[0].by == MadeBy::Start);
    CHECK(history[0].madeAt == home.now());
    CHECK(history[0].setBy == "the clinic");
    CHECK(history[0].changes.empty());
}

TEST_CASE("without a journal, or of a program that never was, there is no history")
{
    HistoryHome home;
    CHECK(valueOf(programHistory(home.contextWithoutJournal(), 1)).empty());
    CHECK(valueOf(programHistory(home.contextOf(), 4711)).empty());
}

TEST_CASE("every change is an entry, the newest first, with who made it and why")
{
    HistoryHome home;
    home.change([](Program& program) { program.name = "One"; });
    home.change([](Program& program) { program.name = "Two"; }, MadeBy::Advice, "It was easy.");
    const auto history = home.history();
    REQUIRE(history.size() == 3);
    CHECK(history[0].by == MadeBy::Advice);
    CHECK(history[0].why == "It was easy.");
    CHECK(history[0].madeAt == home.now());
    CHECK(history[0].changes.at(0).change.from == "One");
    CHECK(history[0].changes.at(0).change.to == "Two");
    CHECK(history[1].by == MadeBy::Person);
    CHECK(history[1].why.empty());
    CHECK(history[2].by == MadeBy::Start);
}

TEST_CASE("a clinician stands beside what they made, and not beside what others did")
{
    HistoryHome home;
    home.change([](Program& program) { program.name = "One"; });
    home.change([](Program& program) { program.name = "Two"; }, MadeBy::Advice);
    home.change(
        [](Program& program) {
            program.name = "Three";
            program.setBy = "another clinic";
        },
        MadeBy::Clinician);
    home.change([](Program& program) { program.name = "Four"; });
    std::vector<std::string> setBy;
    for (const ProgramChangeEntry& entry : home.history())
        setBy.push_back(entry.setBy);
    CHECK(setBy == std::vector<std::string>{"", "another clinic", "", "", "the clinic"});
}

TEST_CASE("each of several pauses that change at once has its own days")
{
    HistoryHome home;
    const program::Pause first{day("2026-12-01"), day("2026-12-10"), PauseReason::Ill};
    const program::Pause second{day("2026-12-20"), {}, PauseReason::Other};
    home.change([&](Program& program) { program.pauses = {first, second}; });
    REQUIRE(home.newest().size() == 2);
    CHECK(home.newest()[0].change.kind == ChangeKind::PauseBegun);
    CHECK(home.newest()[0].change.pause == first);
    CHECK(home.newest()[1].change.kind == ChangeKind::PauseBegun);
    CHECK(home.newest()[1].change.pause == second);

    const program::Pause holiday{day("2026-12-04"), day("2026-12-25"), PauseReason::Holiday};
    home.change([&](Program& program) { program = withPause(program, holiday); });
    const auto changes = home.newest();
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].change.kind == ChangeKind::PauseRemoved);
    CHECK(changes[0].change.pause == second);
    CHECK(changes[1].change.kind == ChangeKind::PauseChanged);
    CHECK(changes[1].change.pause
          == program::Pause{first.from, day("2026-12-03"), PauseReason::Ill});
    CHECK(changes[2].change.pause == holiday);
    CHECK(changes[3].change.pause == program::Pause{day("2026-12-26"), {}, PauseReason::Other});
}

TEST_CASE("a session that is taken out has the name it had, and the part it was in")
{
    HistoryHome home;
    press(home.program).name = "Press";
    const ProgramChangeView view = home.only(ChangeKind::SessionRemoved, [](Program& program) {
        program = withoutSession(program, "press");
    });
    CHECK(view.session == "press");
    CHECK(view.phase == "Beginning");
}

TEST_CASE("a session of the pack that is taken out has the name of the pack")
{
    Home home;
    home.useProgram();
    const auto own = valueOf(ownProgram(home.context())).value();
    valueOf(
        keepProgram(home.context(), withoutSession(own.program, "loosen-more"), MadeBy::Person));
    const auto history = valueOf(programHistory(home.context(), own.run.id));
    REQUIRE(history[0].changes.size() == 1);
    CHECK(history[0].changes[0].session == "Loosen up again");
    CHECK_FALSE(history[0].changes[0].phase.empty());
}

TEST_CASE("a session that is new, or has another name, has the name it has now")
{
    HistoryHome home;
    std::string id;
    const ProgramChangeView added = home.only(ChangeKind::SessionAdded, [&](Program& program) {
        program = withSession(program, "next", "Evening", id);
    });
    CHECK(added.session == "Evening");
    CHECK(added.phase == "Going on");
    const ProgramChangeView renamed = home.only(ChangeKind::Renamed, [&](Program& program) {
        program = withSessionName(program, id, "Night");
    });
    CHECK(renamed.session == "Night");
}

TEST_CASE("a movement that goes, comes or makes room has its name")
{
    HistoryHome home;
    const ProgramChangeView gone = home.only(ChangeKind::ItemRemoved, [](Program& program) {
        program = withoutItem(program, "press", "side-lying-turn-out");
    });
    CHECK(gone.movement == "Side-lying turn-out");
    CHECK(gone.sides == content::Sides::OneAtATime);
    CHECK(gone.session == "press");
    CHECK(gone.phase == "Beginning");
    const ProgramChangeView swapped = home.only(ChangeKind::ItemReplaced, [&](Program& program) {
        program = withItemReplaced(
            program, "press", "wall-press", *home.pack.movement("table-slide"), home.now().date());
    });
    CHECK(swapped.movement == "Table slide");
    CHECK(swapped.replaced == "Wall press");
    CHECK(swapped.sides == content::Sides::BothTogether);
}

TEST_CASE("a movement that the pack does not have goes by its id")
{
    HistoryHome home;
    home.change([](Program& program) { press(program).items[0].movement = "of-old"; });
    CHECK(home.newest().at(0).movement == "of-old");
    const ProgramChangeView swapped = home.only(ChangeKind::ItemReplaced, [](Program& program) {
        press(program).items[0].movement = "wall-press";
    });
    CHECK(swapped.movement == "Wall press");
    CHECK(swapped.replaced == "of-old");
}

TEST_CASE("a part has the name it has in the program that has it")
{
    HistoryHome home;
    const ProgramChangeView renamed = home.only(
        ChangeKind::Renamed, [](Program& program) { program.phases[1].name = "Further"; });
    CHECK(renamed.phase == "Further");
    const ProgramChangeView begun = home.only(ChangeKind::PhaseBegun, [&](Program& program) {
        beginPhase(program, "next", home.now().date());
    });
    CHECK(begun.phase == "Further");
    const ProgramChangeView gone
        = home.only(ChangeKind::PhaseRemoved, [](Program& program) { program.phases.pop_back(); });
    CHECK(gone.phase == "Further");
    const ProgramChangeView come = home.only(ChangeKind::PhaseAdded, [&](Program& program) {
        program.phases.push_back(home.program.phases[1]);
    });
    CHECK(come.phase == "Going on");
}

TEST_CASE("another schedule is told with both, also where only its times are others")
{
    HistoryHome home;
    const program::Schedule before = press(home.program).schedule;
    program::Schedule after = before;
    after.at = {9h};
    const ProgramChangeView view = home.only(ChangeKind::ScheduleChanged, [&](Program& program) {
        program = withSchedule(program, "press", after);
    });
    CHECK(view.fromSchedule == before);
    CHECK(view.toSchedule == after);
}

TEST_CASE("a session that is moved, moved on and moved back is told each time")
{
    HistoryHome home;
    const auto moved = [&](const char* from, const char* to) {
        const ProgramChangeView view = home.only(ChangeKind::SessionMoved, [&](Program& program) {
            program = withSessionMoved(program, "press", day(from), day(to));
        });
        CHECK(view.session == "press");
        return view.change.from + " " + view.change.to;
    };
    CHECK(moved("2026-11-25", "2026-11-26") == "2026-11-25 2026-11-26");
    CHECK(moved("2026-11-26", "2026-11-28") == "2026-11-25 2026-11-28");
    CHECK(moved("2026-11-28", "2026-11-25") == "2026-11-28 2026-11-25");
}

TEST_CASE("the moves of a session that is taken out are not told")
{
    HistoryHome home;
    home.change([](Program& program) {
        program = withSessionMoved(program, "press", day("2026-11-25"), day("2026-11-26"));
    });
    (void)home.only(ChangeKind::SessionRemoved,
                    [](Program& program) { program = withoutSession(program, "press"); });
}
