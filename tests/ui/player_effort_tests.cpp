#include "support/ui_places.h"

#include <cstddef>
#include <set>

namespace hipwise::test {

namespace {

using session::Effort;
using session::EffortAnswer;
using session::effortOf;
using session::PlayerStatus;
using session::StepKind;

/// One of the three answers, as assistive technology calls it.
QAbstractButton& answer(QWidget& root, const std::string& words)
{
    return buttonSaying(root, "How hard was it?: " + words);
}

Effort kept(UiDesk& desk, std::size_t item = 0)
{
    return newestSession(desk.journal()).items.at(item).effort;
}

bool isAsked(UiDesk& desk)
{
    return shows(desk.window(), "movementEffort");
}

/// One step after another without waiting for it, until the session is over.
void hurryThrough(UiDesk& desk)
{
    constexpr int MostSteps = 100;
    for (int step = 0; step < MostSteps && desk.window().player().isRunning(); ++step)
        press(desk.window(), Qt::Key_Right);
    REQUIRE(shows(desk.window(), "summaryView"));
}

} // namespace

TEST_CASE("how hard a movement was is said with one click, kept at once, and the rest goes on")
{
    UiDesk desk;
    playIntoRest(desk);
    const auto [words, effort] = GENERATE(
        table<std::string, EffortAnswer>({{"Easy", EffortAnswer::Easy},
                                          {"1 or 2 more were possible", EffortAnswer::SomeMore},
                                          {"All I had", EffortAnswer::AllIHad}}));
    CHECK_THAT(test::words(seen(desk.window(), "restQuestions")),
               Catch::Contains("How hard was it?"));
    click(answer(desk.window(), words));
    CHECK(kept(desk) == effortOf(effort));
    CHECK(answer(desk.window(), words).isChecked());
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    const int left = view(desk).player.stepSecondsLeft();
    desk.pass(std::chrono::seconds(2));
    CHECK(view(desk).player.stepSecondsLeft() == left - 2);
    CHECK(answer(desk.window(), words).isChecked());
}

TEST_CASE("an answer about effort can be changed as long as the rest lasts")
{
    UiDesk desk;
    playIntoRest(desk);
    click(answer(desk.window(), "All I had"));
    click(answer(desk.window(), "Easy"));
    CHECK(kept(desk) == effortOf(EffortAnswer::Easy));
    CHECK_FALSE(answer(desk.window(), "All I had").isChecked());
}

TEST_CASE("effort and pain are two answers, and neither takes the other away")
{
    UiDesk desk;
    playIntoRest(desk);
    click(answer(desk.window(), "1 or 2 more were possible"));
    press(desk.window(), Qt::Key_3);
    CHECK(kept(desk) == effortOf(EffortAnswer::SomeMore));
    CHECK(newestSession(desk.journal()).items.front().pain->score == PainScore::from(3));
    CHECK(answer(desk.window(), "1 or 2 more were possible").isChecked());
}

TEST_CASE("how hard a movement was is said with keys alone, and then the keys of the session work")
{
    UiDesk desk;
    playIntoRest(desk);
    tabTo(desk.window(), "segment0"); // from there the arrow keys go from one answer to the next
    press(desk.window(), Qt::Key_Right);
    press(desk.window(), Qt::Key_Space);
    CHECK(kept(desk) == effortOf(EffortAnswer::SomeMore));
    press(desk.window(), Qt::Key_Right);
    press(desk.window(), Qt::Key_Space);
    CHECK(kept(desk) == effortOf(EffortAnswer::AllIHad));
    CHECK(view(desk).player.step.kind == StepKind::Rest); // and not on to the next step

    while (view(desk).player.step.kind != StepKind::Set)
        desk.pass(std::chrono::seconds(1));
    INFO(focused());
    CHECK(hasFocus("playerMain"));
    press(desk.window(), Qt::Key_Space);
    CHECK(view(desk).player.status == PlayerStatus::Paused);
}

TEST_CASE("a click on an answer about effort leaves the keys to the session")
{
    UiDesk desk;
    playIntoRest(desk);
    click(answer(desk.window(), "Easy"));
    INFO(focused());
    CHECK(hasFocus("playerMain"));
    press(desk.window(), Qt::Key_Space);
    CHECK(view(desk).player.status == PlayerStatus::Paused);
    press(desk.window(), Qt::Key_Space);
    press(desk.window(), Qt::Key_Right);
    CHECK(view(desk).player.step.kind == StepKind::Set);
    CHECK(kept(desk) == effortOf(EffortAnswer::Easy));
}

TEST_CASE("how many repetitions there were is put right with keys alone")
{
    UiDesk desk;
    playIntoRest(desk);
    const auto repetitions
        = [&] { return newestSession(desk.journal()).items.front().sets.front().result.reps; };
    const int before = repetitions();
    tabTo(desk.window(), "repsLess");
    press(desk.window(), Qt::Key_Space);
    press(desk.window(), Qt::Key_Space);
    CHECK(repetitions() == before - 2);
    tabTo(desk.window(), "repsMore");
    press(desk.window(), Qt::Key_Space);
    CHECK(repetitions() == before - 1);
    CHECK(view(desk).player.status == PlayerStatus::Playing);
}

TEST_CASE("whoever says nothing about effort is not held up, and nothing is kept")
{
    UiDesk desk;
    playIntoRest(desk);
    while (view(desk).player.step.kind != StepKind::Set)
        desk.pass(std::chrono::seconds(1));
    CHECK(view(desk).item == 2);
    hurryThrough(desk);
    click(desk.window(), "summaryFinish");
    for (const session::ItemRecord& item : newestSession(desk.journal()).items)
        CHECK(item.effort == Effort{});
}

TEST_CASE("how hard it was is asked in the rests between two movements and nowhere else")
{
    UiDesk desk;
    startSession(desk);
    std::set<std::size_t> asked;
    playOn(desk, [&](const app::SessionView& now) {
        INFO(now.name << ", set " << now.set << " of " << now.sets);
        CHECK(isAsked(desk) == now.toRate.has_value());
        if (isAsked(desk)) {
            CHECK(now.player.step.kind == StepKind::Rest);
            asked.insert(now.toRate->item);
        }
        return now.item == now.items && now.player.step.kind == StepKind::Set;
    });
    hurryThrough(desk);
    CHECK_FALSE(isAsked(desk));
    CHECK(asked == std::set<std::size_t>{0, 1, 2}); // the last one has its place in the summary
}

TEST_CASE("effort is not asked where the question after a movement is not wanted")
{
    UiDesk desk;
    desk.change([](person::Settings& settings) { settings.asksAfterMovement = false; });
    playIntoRest(desk);
    CHECK_FALSE(isAsked(desk));
}

TEST_CASE("the answer about one movement is not the answer about the next")
{
    UiDesk desk;
    playIntoRest(desk);
    click(answer(desk.window(), "All I had"));
    playOn(desk, [](const app::SessionView& now) { return now.toRate && now.toRate->item == 1; });
    REQUIRE(isAsked(desk));
    for (const char* words : {"Easy", "1 or 2 more were possible", "All I had"})
        CHECK_FALSE(answer(desk.window(), words).isChecked());
    CHECK(kept(desk, 0) == effortOf(EffortAnswer::AllIHad));
    CHECK(kept(desk, 1) == Effort{});
}

TEST_CASE("where there is little room, effort is asked when the hip has been answered")
{
    UiDesk desk(Before::Accepted, {910, 480});
    playIntoRest(desk);
    REQUIRE(shows(desk.window(), "movementPain"));
    CHECK_FALSE(isAsked(desk));
    press(desk.window(), Qt::Key_2);
    CHECK_FALSE(shows(desk.window(), "movementPain"));
    REQUIRE(isAsked(desk));
    CHECK_THAT(words(seen(desk.window(), "restQuestions")), Catch::Contains("How hard was “"));
    click(answer(desk.window(), "Easy"));
    CHECK(kept(desk) == effortOf(EffortAnswer::Easy));
}

TEST_CASE("the effort of the last movement is said in the summary and can be taken back")
{
    UiDesk desk;
    startSession(desk);
    hurryThrough(desk);
    click(desk.window(), "correct3");
    click(answer(seen(desk.window(), "effort3"), "Easy"));
    CHECK(kept(desk, 3) == effortOf(EffortAnswer::Easy));
    click(desk.window(), "summaryUndo");
    CHECK(kept(desk, 3) == Effort{});
    CHECK_FALSE(answer(seen(desk.window(), "effort3"), "Easy").isChecked());
}

TEST_CASE("an answer about effort is kept when the session breaks off right after it")
{
    UiDesk desk;
    playIntoRest(desk);
    click(answer(desk.window(), "All I had"));
    desk.reopen();
    CHECK(kept(desk) == effortOf(EffortAnswer::AllIHad));
}

} // namespace hipwise::test
