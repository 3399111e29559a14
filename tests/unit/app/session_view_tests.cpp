#include "support/plans.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::NextUp;
using app::SessionRunner;
using app::SessionView;

namespace {

/// A runner of the Thursday session of the program, started.
struct Started : Home {
    explicit Started(const std::string& locale = "en")
        : Home("2026-11-26T08:00")
        , runner(makeRunner(locale))
    {
        (void)runner.start(std::nullopt);
    }

    SessionView after(std::chrono::milliseconds time)
    {
        play(runner, time);
        return runner.view();
    }

    SessionRunner runner;

private:
    SessionRunner makeRunner(const std::string& locale)
    {
        const content::ProgramTemplate& program = *pack.program("gentle-shoulder");
        const auto plan = planOfDay(program, pack, now().date() - std::chrono::days(3), 4);
        return SessionRunner(context(locale),
                             {"Thursday", plan.sessions.at(0).items, {}, 0, {}, Side::Right});
    }
};

} // namespace

TEST_CASE("a view says where in the session the person is")
{
    Started home;
    SessionView view = home.runner.view();
    CHECK(view.title == "Thursday");
    CHECK(view.movement == "wall-press");
    CHECK(view.name == "Wall press");
    CHECK(view.item == 1);
    CHECK(view.items == 2);
    CHECK(view.set == 1);
    CHECK(view.sets == 1);
    CHECK(view.reps == 3);
    CHECK(view.doseType == content::DoseType::RepetitionsWithHold);
    CHECK(view.parts == std::vector{0.0, 0.0});
    CHECK(view.unsavedSets == 0);
    view = home.after(5s + 18s + 15s + 24s);
    CHECK(view.name == "Side-lying turn-out");
    CHECK(view.item == 2);
    CHECK(view.set == 2);
    CHECK(view.sets == 2);
    CHECK(view.parts == std::vector{1.0, 0.25});
}

TEST_CASE("the large words follow the parts of a repetition, set for the side")
{
    Started home;
    CHECK(home.runner.view().phaseWords == "Face the wall");
    CHECK(home.after(5s).phaseWords == "Lean in");
    CHECK(home.after(1s).phaseWords == "Press");
    CHECK(home.after(4s).phaseWords == "Come back");
    CHECK(home.after(13s).phaseWords == "Lie left side down"); // in the rest before
    CHECK(home.after(15s).phaseWords == "Turn up");
    CHECK(home.after(2s).phaseWords == "Stay there");
    CHECK(home.after(1s).phaseWords == "Lower slowly");
    CHECK(home.after(21s + 60s + 24s + 3s).phaseWords == "Lie right side down"); // turning over
}

TEST_CASE("breathing words belong to a set, and are set for the side as well")
{
    Started home;
    CHECK(home.after(5s).breathWords.empty()); // the wall press has none
    CHECK(home.after(18s).breathWords.empty());
    CHECK(home.after(15s).breathWords == "Out, right hand up");
    CHECK(home.after(2s).breathWords == "Go on");
    CHECK(home.after(1s).breathWords == "In");
    CHECK(home.after(21s).breathWords.empty());
    CHECK(home.after(60s + 24s + 12s).breathWords == "Out, left hand up");
}

TEST_CASE("the start position is told for the side")
{
    Started home;
    CHECK(home.runner.view().startWords == "Stand an arm's length from a wall.");
    CHECK(home.after(5s + 18s).startWords
          == "Lie on your left side with a pillow under your right arm.");
}

TEST_CASE("what comes next is the set that is led up to, or the one after this")
{
    Started home;
    const NextUp press{"wall-press", "Wall press", {}, "Face the wall", true};
    const NextUp right{
        "side-lying-turn-out", "Side-lying turn-out", Side::Right, "Lie left side down", false};
    CHECK(home.runner.view().next == press);
    CHECK(home.after(5s).next == right);
    NextUp sameRight = right;
    sameRight.sameMovement = true;
    CHECK(home.after(18s).next == sameRight); // in the rest it is what is waited for
    CHECK(home.after(15s).next == sameRight); // the second set of the right side
    const SessionView last = home.after(24s + 60s + 24s + 12s + 24s + 60s);
    CHECK(last.player.step.side == Side::Left);
    CHECK(last.set == 2);
    CHECK_FALSE(last.next);
    CHECK_FALSE(home.after(1h).next);
}

TEST_CASE("a view speaks the language of the content, and of the default where it has no words")
{
    Started spanish("es");
    CHECK(spanish.runner.view().phaseWords == "Mira a la pared");
    CHECK(spanish.after(5s + 18s).phaseWords == "Lado izquierdo abajo");

    Started fallen("es");
    fallen.pack.texts["es"].movements.erase("side-lying-turn-out");
    CHECK(fallen.after(5s + 18s).phaseWords == "Lie left side down");
}

TEST_CASE("the words of a session stay even when its movement has left the pack")
{
    Started home;
    (void)home.after(5s + 18s);
    session::SessionRecord broken = home.runner.record();
    home.pack.movements.clear();
    home.pack.texts["en"].movements.clear();
    SessionRunner runner(home.context(), broken);
    (void)runner.start(std::nullopt);
    CHECK(runner.view().name == "Side-lying turn-out");
    CHECK(runner.view().phaseWords.empty());
    home.play(runner, 1h);
    CHECK(home.kept(broken.id).status == session::SessionStatus::Finished);
}
