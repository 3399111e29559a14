#include "support/faulty_vfs.h"
#include "support/ui_hand_form.h"

namespace hipwise::test {

namespace {

using session::PainContext;

/// Presses Tab until what assistive technology calls so has the keyboard.
void tabToName(UiDesk& desk, std::string_view name)
{
    constexpr int MostStops = 100;
    for (int stop = 0; stop < MostStops; ++stop) {
        QWidget* widget = QApplication::focusWidget();
        if (widget != nullptr && accessibleName(*widget) == name)
            return;
        press(desk.window(), Qt::Key_Tab);
    }
    FAIL("Tab never leads to " << name);
}

/// Opens the form from Progress with the keyboard.
void openByKeys(UiDesk& desk)
{
    press(desk.window(), Qt::Key_4, Qt::ControlModifier);
    tabTo(desk.window(), "writeDown");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(shows(desk.window(), "handPage"));
}

void goAwayAndComeBack(UiDesk& desk)
{
    QWidget other;
    other.show();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    other.close();
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    settle();
}

/// Writes down an activity of now.
void writeWalk(UiDesk& desk)
{
    openForm(desk);
    pickWhat(desk, "Paced walking");
    click(desk.window(), "handSave");
    REQUIRE(shows(desk.window(), "progressPage"));
}

void writeScore(UiDesk& desk, int score)
{
    openForm(desk);
    pick(desk, "What do you want to write down?: Pain score");
    click(desk.window(), "pain" + std::to_string(score));
    click(desk.window(), "handSave");
    REQUIRE(shows(desk.window(), "progressPage"));
}

} // namespace

TEST_CASE("an activity is written down with the keyboard alone")
{
    UiDesk desk;
    openByKeys(desk);
    tabTo(desk.window(), "handTime");
    type(desk.window(), "0815");
    tabTo(desk.window(), "handWhat");
    press(desk.window(), Qt::Key_End);
    tabToName(desk, "Minutes");
    press(desk.window(), Qt::Key_Up);
    tabTo(desk.window(), "pain0");
    press(desk.window(), Qt::Key_4);
    tabTo(desk.window(), "handNote");
    type(desk.window(), "slow");
    tabTo(desk.window(), "handSave"); // Tab leaves the note
    press(desk.window(), Qt::Key_Space);

    REQUIRE(shows(desk.window(), "progressPage"));
    const auto session = newestSession(desk.journal());
    CHECK(startOf(session) == "2026-11-23T08:15");
    CHECK(session.title == "Water aerobics");
    CHECK(session::workTime(session) == std::chrono::minutes(35));
    CHECK(session.painAfter->score == PainScore::from(4));
    CHECK(session.note == "slow");
    CHECK(hasFocus("pageTitle"));
}

TEST_CASE("a score of yesterday is written down with the keyboard alone, and taken back")
{
    UiDesk desk;
    openByKeys(desk);
    tabToName(desk, "What do you want to write down?: Activity");
    press(desk.window(), Qt::Key_Right);
    press(desk.window(), Qt::Key_Right);
    CHECK(choice(desk, "What do you want to write down?: Pain score").isChecked());
    tabToName(desk, "Which day?: Today");
    press(desk.window(), Qt::Key_Right);
    CHECK(choice(desk, "Which day?: Yesterday").isChecked());
    tabTo(desk.window(), "pain0");
    press(desk.window(), Qt::Key_0, Qt::ShiftModifier);
    tabTo(desk.window(), "handSave");
    press(desk.window(), Qt::Key_Space);
    CHECK_THAT(progress(desk), Catch::Contains("hip 10"));
    REQUIRE(painAnswers(desk.journal(), PainContext::Check) == 1);
    CHECK(valueOf(desk.journal().pain().all()).at(0).askedAt.date()
          == desk.person().context().now().date() - std::chrono::days(1));

    tabTo(desk.window(), "undo");
    press(desk.window(), Qt::Key_Space);
    CHECK_THAT(progress(desk), Catch::Contains("Nothing here yet"));
    CHECK(painAnswers(desk.journal(), PainContext::Check) == 0);
}

TEST_CASE("what was written down is taken away again, once")
{
    UiDesk desk;
    const bool pain = GENERATE(false, true);
    if (pain)
        writeScore(desk, 5);
    else
        writeWalk(desk);
    CHECK_THAT(progress(desk), !Catch::Contains("Nothing here yet"));
    REQUIRE(shows(desk.window(), "undo"));
    SECTION("with the button")
    {
        click(desk.window(), "undo");
    }
    SECTION("with Ctrl+Z")
    {
        press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    }
    SECTION("with Ctrl+Z from another page")
    {
        desk.desk().go(ui::Destination::Learn);
        press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
        desk.desk().go(ui::Destination::Progress);
        settle();
    }
    CHECK_THAT(progress(desk), Catch::Contains("Nothing here yet"));
    CHECK_FALSE(shows(desk.window(), "undo"));
    CHECK(sessions(desk) == 0);
    CHECK(valueOf(desk.journal().pain().all()).empty());
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier); // there is nothing more
    CHECK_THAT(progress(desk), Catch::Contains("Nothing here yet"));
}

TEST_CASE("undo takes back the last entry only")
{
    UiDesk desk;
    writeScore(desk, 2);
    writeScore(desk, 7);
    click(desk.window(), "undo");
    CHECK_THAT(progress(desk), Catch::Contains("hip 2"));
    CHECK_THAT(progress(desk), !Catch::Contains("hip 7"));
    CHECK(painAnswers(desk.journal(), PainContext::Check) == 1);
}

TEST_CASE("Ctrl+Z in the note takes back letters, not the last entry")
{
    UiDesk desk;
    writeWalk(desk);
    openForm(desk);
    typeNote(desk, "x");
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(seen<QPlainTextEdit>(desk.window(), "handNote").toPlainText().isEmpty());
    CHECK(sessions(desk) == 1);
}

TEST_CASE("undo is gone when the program is started again, and the entry is kept")
{
    UiDesk desk;
    writeWalk(desk);
    desk.reopen();
    desk.desk().go(ui::Destination::Progress);
    settle();
    CHECK_THAT(progress(desk), Catch::Contains("Paced walking"));
    CHECK_FALSE(shows(desk.window(), "undo"));
}

TEST_CASE("the form is not a place to go back to once it was saved")
{
    UiDesk desk;
    writeWalk(desk);
    press(desk.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(shows(desk.window(), "todayPage"));
}

TEST_CASE("leaving the form keeps nothing, and it is empty the next time")
{
    UiDesk desk;
    openForm(desk);
    typeNote(desk, "half a sentence");
    pick(desk, "Which day?: Yesterday");
    click(desk.window(), "pain3");
    click(buttonSaying(form(desk), "Minutes: more"));
    click(desk.window(), "backButton");
    REQUIRE(shows(desk.window(), "progressPage"));
    CHECK(sessions(desk) == 0);
    click(desk.window(), "writeDown");
    CHECK(seen<QPlainTextEdit>(desk.window(), "handNote").toPlainText().isEmpty());
    CHECK(choice(desk, "Which day?: Today").isChecked());
    CHECK_FALSE(seen<QAbstractButton>(desk.window(), "pain3").isChecked());
    CHECK(minutes(desk) == 30);
}

TEST_CASE("what was typed is still there when the window comes back to the front")
{
    UiDesk desk;
    desk.useProgram();
    openForm(desk);
    pickWhat(desk, "Swimming lengths");
    typeTime(desk, "0640");
    click(buttonSaying(form(desk), "Minutes: more"));
    click(desk.window(), "pain8");
    pick(desk, "Which hip?: Left");
    pick(desk, "Which day?: Other day");
    typeDate(desk, "01112026");
    typeNote(desk, "cold");
    goAwayAndComeBack(desk);

    INFO(focused());
    CHECK(hasFocus("handNote"));
    CHECK(what(desk).currentText() == QStringLiteral("Swimming lengths"));
    CHECK(seen<QTimeEdit>(desk.window(), "handTime").time() == QTime(6, 40));
    CHECK(minutes(desk) == 35);
    CHECK(seen<QAbstractButton>(desk.window(), "pain8").isChecked());
    CHECK(choice(desk, "Which hip?: Left").isChecked());
    CHECK(choice(desk, "Which day?: Other day").isChecked());
    CHECK(seen<QDateEdit>(desk.window(), "handDate").date() == QDate(2026, 11, 1));
    CHECK(seen<QPlainTextEdit>(desk.window(), "handNote").toPlainText() == QStringLiteral("cold"));
    click(desk.window(), "handSave");
    CHECK(startOf(newestSession(desk.journal())) == "2026-11-01T06:40");
}

TEST_CASE("on a full disk the form says so, keeps what was typed, and saves it later")
{
    FaultyVfs vfs;
    UiDesk desk;
    openForm(desk);
    pickWhat(desk, "Swimming lengths");
    click(desk.window(), "pain1");
    typeNote(desk, "cold");
    vfs.failFrom(1, Fault::DiskFull);
    click(desk.window(), "handSave");
    CHECK_THAT(words(form(desk)), Catch::Contains("Cannot save: the disk is full."));
    CHECK(sessions(desk) == 0);
    CHECK(what(desk).currentText() == QStringLiteral("Swimming lengths"));
    CHECK(seen<QAbstractButton>(desk.window(), "pain1").isChecked());
    CHECK(seen<QPlainTextEdit>(desk.window(), "handNote").toPlainText() == QStringLiteral("cold"));
    vfs.heal();
    click(desk.window(), "handSave");
    CHECK_THAT(progress(desk), Catch::Contains("Written down."));
    CHECK(sessions(desk) == 1);
}

} // namespace hipwise::test
