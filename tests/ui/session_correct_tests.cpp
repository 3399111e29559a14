#include "support/ui_session.h"

#include <QPlainTextEdit>

namespace hipwise::test {

namespace {

using session::SetStatus;

/// A session of one movement in repetitions, one of each side, one that is held, and one in
/// minutes.
std::int64_t doEveryKind(UiDesk& desk)
{
    return doMovements(
        desk, {"pelvic-tilt-lying", "clam", "half-kneeling-hip-flexor-stretch", "paced-walking"});
}

constexpr qsizetype Repetitions = 0;
constexpr qsizetype Sides = 1;
constexpr qsizetype Minutes = 3;

std::string page(UiDesk& desk)
{
    return words(seen(desk.window(), "sessionPage"));
}

/// The scale that puts the score before or after a session right.
QWidget& scale(UiDesk& desk, const char* name)
{
    return seen(desk.window(), name);
}

bool isChosen(UiDesk& desk, const char* name, int score)
{
    return seen<QAbstractButton>(scale(desk, name), "pain" + std::to_string(score)).isChecked();
}

} // namespace

TEST_CASE("a session is put right only after Correct, and shown again without it")
{
    UiDesk desk;
    const auto id = doEveryKind(desk);
    desk.desk().openSession(id);
    settle();
    const int all = keptSet(desk, id, 0).reps;
    const std::string line = "Set 1: " + std::to_string(all) + " of " + std::to_string(all);
    CHECK_THAT(page(desk), Catch::Contains(line));
    CHECK(seen(desk.window(), "sessionPage").findChildren<ui::Stepper*>().empty());
    CHECK_FALSE(shows(desk.window(), "editBefore"));
    CHECK_FALSE(shows(desk.window(), "editNote"));

    click(desk.window(), "correctSession");
    CHECK(number(stepper(desk, Repetitions)).value() == all);
    CHECK(shows(desk.window(), "editBefore"));
    CHECK(shows(desk.window(), "editAfter"));
    CHECK(shows(desk.window(), "editNote"));
    click(less(stepper(desk, Repetitions)));
    click(desk.window(), "correctSession");
    CHECK(seen(desk.window(), "sessionPage").findChildren<ui::Stepper*>().empty());
    CHECK_THAT(page(desk),
               Catch::Contains("Set 1: " + std::to_string(all - 1) + " of " + std::to_string(all)));
}

TEST_CASE("one set that is put right changes the journal once and keeps the old value")
{
    UiDesk desk;
    const auto id = doEveryKind(desk);
    const auto before = kept(desk, id);
    const int reps = keptSet(desk, id, Repetitions).reps;
    correctSession(desk, id);
    click(less(stepper(desk, Repetitions)));

    CHECK(keptSet(desk, id, Repetitions).reps == reps - 1);
    CHECK(keptSet(desk, id, Repetitions).status == SetStatus::Partial);
    const auto made = corrections(desk, "reps");
    REQUIRE(made.size() == 1);
    CHECK(made[0].session == id);
    CHECK(made[0].set == session::SetKey{0, 1, std::nullopt});
    CHECK(made[0].before == std::to_string(reps));
    CHECK(made[0].after == std::to_string(reps - 1));
    CHECK(made[0].madeAt == desk.person().context().now());
    const auto after = kept(desk, id);
    for (std::size_t item = 1; item < after.items.size(); ++item)
        CHECK(after.items[item] == before.items[item]);
    CHECK_THAT(page(desk), Catch::Contains("The set is put right."));
}

TEST_CASE("a number that is typed is put right once, when it is finished")
{
    UiDesk desk;
    const auto id = doEveryKind(desk);
    correctSession(desk, id);
    auto& field = number(stepper(desk, Repetitions));
    field.setFocus();
    field.selectAll();
    type(desk.window(), "12");
    CHECK(corrections(desk, "reps").empty());
    press(desk.window(), Qt::Key_Return);
    CHECK(keptSet(desk, id, Repetitions).reps == 12); // more than was asked for is done too
    CHECK(keptSet(desk, id, Repetitions).status == SetStatus::Done);
    CHECK(corrections(desk, "reps").size() == 1);
    CHECK(QApplication::focusWidget() == &field);
    press(desk.window(), Qt::Key_Tab);
    CHECK(corrections(desk, "reps").size() == 1);
}

TEST_CASE("of a movement one side at a time, one side is put right without the other")
{
    UiDesk desk;
    const auto id = doEveryKind(desk);
    const auto first = keptSet(desk, id, Sides, 0);
    const auto second = keptSet(desk, id, Sides, 1);
    REQUIRE(first.key.side == Side::Right);
    REQUIRE(second.key.side == Side::Left);
    correctSession(desk, id);
    CHECK(accessibleName(number(stepper(desk, Sides, 0))) == "Set 1, right hip");
    CHECK(accessibleName(number(stepper(desk, Sides, 1))) == "Set 1, left hip");
    click(less(stepper(desk, Sides, 1)));
    CHECK(keptSet(desk, id, Sides, 0) == first);
    CHECK(keptSet(desk, id, Sides, 1).reps == second.reps - 1);
}

TEST_CASE("minutes are put right in minutes")
{
    UiDesk desk;
    const auto id = doEveryKind(desk);
    REQUIRE(keptSet(desk, id, Minutes).work == std::chrono::minutes(5));
    correctSession(desk, id);
    CHECK(number(stepper(desk, Minutes)).text() == QStringLiteral("5 min"));
    click(more(stepper(desk, Minutes)));
    CHECK(keptSet(desk, id, Minutes).work == std::chrono::minutes(6));
    CHECK(keptSet(desk, id, Minutes).reps == 0);
    click(less(stepper(desk, Minutes)));
    click(less(stepper(desk, Minutes)));
    CHECK(keptSet(desk, id, Minutes).work == std::chrono::minutes(4));
    CHECK(keptSet(desk, id, Minutes).status == SetStatus::Partial);
}

TEST_CASE("a set of less than a minute is not shown as nothing where it can be put right")
{
    UiDesk desk;
    const auto id = doMovements(desk, {"tennis-ball-wall-glute"});
    REQUIRE(keptSet(desk, id, 0).work == std::chrono::seconds(30));
    correctSession(desk, id);
    CHECK(number(stepper(desk, 0)).value() > 0);
    CHECK(less(stepper(desk, 0)).isEnabled());
}

TEST_CASE("a set that was not reached can be said to be done")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().breakOff();
    desk.desk().refresh();
    settle();
    click(desk.window(), "finishHere");
    const auto session = newestSession(desk.journal());
    const qsizetype last = 3;
    REQUIRE(session.items.at(last).sets.at(0).result.status == SetStatus::Skipped);
    correctSession(desk, session.id);
    CHECK(number(stepper(desk, last)).value() == 0);
    CHECK_FALSE(less(stepper(desk, last)).isEnabled());
    click(more(stepper(desk, last)));
    CHECK(keptSet(desk, session.id, last).status == SetStatus::Done);
    CHECK(keptSet(desk, session.id, last).work == std::chrono::minutes(1));
}

TEST_CASE("putting sets right with the keyboard leaves the keyboard where it is")
{
    UiDesk desk;
    const auto id = doEveryKind(desk);
    const int reps = keptSet(desk, id, Repetitions).reps;
    desk.desk().openSession(id);
    settle();
    tabTo(desk.window(), "correctSession");
    press(desk.window(), Qt::Key_Space);
    INFO(focused());
    REQUIRE(hasFocus("correctSession"));
    QWidget* button = &less(stepper(desk, Repetitions));
    for (int stop = 0; stop < 100 && QApplication::focusWidget() != button; ++stop)
        press(desk.window(), Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == button);
    press(desk.window(), Qt::Key_Space);
    press(desk.window(), Qt::Key_Space);
    CHECK(keptSet(desk, id, Repetitions).reps == reps - 2);
    CHECK(QApplication::focusWidget() == button);
    CHECK_FALSE(button->visibleRegion().isEmpty());
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(keptSet(desk, id, Repetitions).reps == reps - 1);
    CHECK(number(stepper(desk, Repetitions)).value() == reps - 1);
    CHECK(QApplication::focusWidget() == button);
}

TEST_CASE("what is put right stays under the mouse, so that it can be clicked again")
{
    UiDesk desk;
    const auto id = doEveryKind(desk);
    correctSession(desk, id);
    auto& button = less(stepper(desk, Repetitions));
    seen<QScrollArea>(desk.window(), "sessionPage").ensureWidgetVisible(&button);
    settle();
    const int place = button.mapTo(&desk.window(), QPoint()).y();
    click(button);
    CHECK(button.mapTo(&desk.window(), QPoint()).y() == place);
}

TEST_CASE("a score before or after is put right, keeps its hip, and can be taken back")
{
    UiDesk desk;
    const auto id = doEveryKind(desk);
    correctSession(desk, id);
    const bool before = GENERATE(true, false);
    const char* name = before ? "editBefore" : "editAfter";
    const int old = before ? 3 : 2;
    const auto answer
        = [&] { return (before ? kept(desk, id).painBefore : kept(desk, id).painAfter).value(); };
    CHECK(isChosen(desk, name, old));
    click(seen(scale(desk, name), "pain6"));
    CHECK(answer() == session::PainAnswer{PainScore::from(6), HipSide::Right});
    const auto made = corrections(desk, "score");
    REQUIRE(made.size() == 1);
    CHECK(made[0].before == std::to_string(old));
    CHECK(made[0].after == "6");
    CHECK((before ? kept(desk, id).painAfter : kept(desk, id).painBefore)->score
          == PainScore::from(before ? 2 : 3));
    CHECK_THAT(page(desk), Catch::Contains("The score is put right."));
    CHECK(isChosen(desk, name, 6));

    click(desk.window(), "undo");
    CHECK(answer().score == PainScore::from(old));
    CHECK(isChosen(desk, name, old));
}

TEST_CASE("while a score is put right, the page does not go on saying the old one")
{
    UiDesk desk;
    const auto id = doEveryKind(desk);
    correctSession(desk, id);
    REQUIRE_THAT(page(desk), Catch::Contains("3 / 10"));
    click(seen(scale(desk, "editBefore"), "pain6"));
    CHECK_THAT(page(desk), Catch::Contains("6 / 10"));
    CHECK_THAT(page(desk), !Catch::Contains("3 / 10"));
}

TEST_CASE("a note is kept when it is said so, and shown where nothing is put right")
{
    UiDesk desk;
    const auto id = doEveryKind(desk);
    correctSession(desk, id);
    click(desk.window(), "editNote");
    type(desk.window(), "stairs were hard");
    CHECK(kept(desk, id).note.empty());
    click(less(stepper(desk, Repetitions))); // something else meanwhile
    CHECK(seen<QPlainTextEdit>(desk.window(), "editNote").toPlainText()
          == QStringLiteral("stairs were hard"));
    click(desk.window(), "keepNote");
    CHECK(kept(desk, id).note == "stairs were hard");
    click(desk.window(), "correctSession");
    CHECK_THAT(page(desk), Catch::Contains("stairs were hard"));
    desk.reopen();
    desk.desk().openSession(id);
    settle();
    CHECK_THAT(page(desk), Catch::Contains("stairs were hard"));
}

TEST_CASE("another session that is opened is shown, not put right")
{
    UiDesk desk;
    const auto first = doEveryKind(desk);
    const auto second = doMovements(desk, {"clam"});
    correctSession(desk, first);
    desk.desk().openSession(second);
    settle();
    CHECK(seen(desk.window(), "sessionPage").findChildren<ui::Stepper*>().empty());
    CHECK_FALSE(seen<QAbstractButton>(desk.window(), "correctSession").isChecked());
    CHECK_FALSE(shows(desk.window(), "editNote"));
}

} // namespace hipwise::test
