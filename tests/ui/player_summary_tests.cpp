#include "support/results.h"
#include "support/ui_places.h"

#include <QPlainTextEdit>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;

using session::SessionStatus;
using session::SetStatus;
using session::StepKind;

void begin(UiDesk& desk, const std::string& painBefore = {})
{
    askForSession(desk);
    if (!painBefore.empty())
        click(desk.window(), painBefore);
    click(desk.window(), "warmUpStart");
}

/// Plays until the session comes to a movement, counted from 1.
void playTo(UiDesk& desk, int item)
{
    while (view(desk).item < item)
        desk.pass(1s);
}

/// Leaves out what is left of the session, movement by movement.
void skipTheRest(UiDesk& desk)
{
    while (desk.window().player().isRunning())
        press(desk.window(), Qt::Key_S);
    REQUIRE(shows(desk.window(), "summaryView"));
}

void stopHere(UiDesk& desk)
{
    desk.answer = true;
    press(desk.window(), Qt::Key_Escape);
    REQUIRE(shows(desk.window(), "summaryView"));
}

/// The first movement is done, the others are left out.
void doOneMovement(UiDesk& desk, const std::string& painBefore = {})
{
    begin(desk, painBefore);
    playTo(desk, 2);
    skipTheRest(desk);
}

std::string summary(UiDesk& desk)
{
    return words(seen(desk.window(), "summaryView"));
}

/// What stands in the row of a movement, counted from 0.
QWidget& row(UiDesk& desk, int item)
{
    return *seen(desk.window(), "correct" + std::to_string(item)).parentWidget();
}

/// Opens a movement to put it right.
void open(UiDesk& desk, int item)
{
    click(desk.window(), "correct" + std::to_string(item));
}

session::SetResult kept(UiDesk& desk, std::size_t item, std::size_t set = 0)
{
    return newestSession(desk.journal()).items.at(item).sets.at(set).result;
}

/// One repetition less in the first set of the first movement, which is open.
void less(UiDesk& desk)
{
    click(buttonSaying(row(desk, 0), "Set 1: less"));
}

} // namespace

TEST_CASE("the summary says how a session ended")
{
    UiDesk desk;
    begin(desk);
    SECTION("at its end")
    {
        playTo(desk, 2);
        skipTheRest(desk);
        CHECK_THAT(summary(desk), Catch::Contains("Well done. That’s your hip looked after."));
        CHECK(newestSession(desk.journal()).status == SessionStatus::Finished);
    }
    SECTION("before its end")
    {
        playTo(desk, 2);
        stopHere(desk);
        CHECK_THAT(summary(desk), Catch::Contains("Stopped here. Everything you did counts."));
        CHECK(newestSession(desk.journal()).status == SessionStatus::Stopped);
    }
    SECTION("with nothing done, at its end")
    {
        skipTheRest(desk);
        CHECK_THAT(summary(desk), Catch::Contains("Stopped here. Another time is fine."));
    }
    SECTION("with nothing done, before its end")
    {
        stopHere(desk);
        CHECK_THAT(summary(desk), Catch::Contains("Stopped here. Another time is fine."));
    }
}

TEST_CASE("the summary says in numbers what was done")
{
    UiDesk desk;
    doOneMovement(desk);
    CHECK_THAT(summary(desk), Catch::Contains("Time moving\n42 s\n")); // six times 3-1-3
    CHECK_THAT(summary(desk), Catch::Contains("1 of 4"));
    CHECK_THAT(summary(desk), Catch::Contains("the rest can wait"));
    CHECK_THAT(summary(desk), !Catch::Contains("Your hip\n")); // nobody said anything
    CHECK_THAT(words(row(desk, 0)), Catch::Contains("6 times · all done"));
    CHECK_THAT(words(row(desk, 1)), Catch::Contains("left out"));
}

TEST_CASE("a session that was done in full is as planned")
{
    UiDesk desk;
    begin(desk);
    while (desk.window().player().isRunning())
        desk.pass(4s);
    CHECK_THAT(summary(desk), Catch::Contains("4 of 4"));
    CHECK_THAT(summary(desk), Catch::Contains("as planned"));
}

TEST_CASE("where the sides differ, the summary says what each of them did")
{
    UiDesk desk;
    begin(desk);
    playTo(desk, 2);
    const auto first = view(desk).player.step.side;
    REQUIRE(first == Side::Right);
    while (view(desk).player.step.side == first)
        desk.pass(1s);
    skipTheRest(desk);
    CHECK_THAT(words(row(desk, 1)), Catch::Contains("right: all done, left: left out"));
}

TEST_CASE("the summary says how the hip was before, and at its worst")
{
    UiDesk desk;
    SECTION("before only")
    {
        doOneMovement(desk, "pain3");
        CHECK_THAT(summary(desk), Catch::Contains("Your hip\n3\nbefore\n"));
    }
    SECTION("at its worst only")
    {
        doOneMovement(desk);
        open(desk, 0);
        click(row(desk, 0), "pain4");
        CHECK_THAT(summary(desk), Catch::Contains("Your hip\n4\nat its worst\n"));
    }
    SECTION("both")
    {
        doOneMovement(desk, "pain3");
        open(desk, 0);
        click(row(desk, 0), "pain4");
        CHECK_THAT(summary(desk), Catch::Contains("Your hip\n3 → 4\nbefore, and at its worst\n"));
    }
}

TEST_CASE("the worst is the worst of all that was said")
{
    UiDesk desk;
    begin(desk);
    while (!view(desk).toRate)
        desk.pass(1s);
    press(desk.window(), Qt::Key_2); // in the rest
    playTo(desk, 2);
    while (view(desk).player.rep < 3)
        desk.pass(1s);
    press(desk.window(), Qt::Key_H);
    press(desk.window(), Qt::Key_6);
    click(buttonSaying(seen(desk.window(), "hurtView"), "Right"));
    click(buttonSaying(seen(desk.window(), "hurtView"), "Groin, front of the hip"));
    press(desk.window(), Qt::Key_Return);
    press(desk.window(), Qt::Key_4);
    skipTheRest(desk);
    CHECK_THAT(summary(desk), Catch::Contains("Your hip\n6\nat its worst\n"));
    CHECK_THAT(words(row(desk, 0)), Catch::Contains("Hip 2 at its worst"));
    CHECK_THAT(words(row(desk, 1)),
               Catch::Contains("Pain 6, right hip, groin, front of the hip: left it out"));
    CHECK_THAT(summary(desk), Catch::Contains("You listened to your hip."));
}

TEST_CASE("a set can be put right, on the screen and in the journal")
{
    UiDesk desk;
    doOneMovement(desk);
    CHECK_FALSE(shows(desk.window(), "summaryUndo"));
    open(desk, 0);
    less(desk);
    CHECK(kept(desk, 0).reps == 5);
    CHECK(kept(desk, 0).status == SetStatus::Partial);
    CHECK_THAT(words(row(desk, 0)), Catch::Contains("5 of 6 times"));
    CHECK_THAT(summary(desk), Catch::Contains("Time moving\n35 s\n"));
    CHECK(shows(desk.window(), "summaryUndo"));
}

TEST_CASE("a movement that was done without the program can be entered afterwards")
{
    UiDesk desk;
    doOneMovement(desk);
    open(desk, 1);
    for (int press = 0; press < 6; ++press)
        click(buttonSaying(row(desk, 1), "Set 1, right hip: more"));
    CHECK(kept(desk, 1).status == SetStatus::Done);
    CHECK(kept(desk, 1).reps == 6);
    CHECK(kept(desk, 1, 1).status == SetStatus::Skipped);
    CHECK_THAT(words(row(desk, 1)), Catch::Contains("right: all done, left: left out"));
    CHECK_THAT(summary(desk), Catch::Contains("2 of 4"));
}

TEST_CASE("undo takes corrections back, one step after the other")
{
    UiDesk desk;
    doOneMovement(desk);
    const auto before = kept(desk, 0);
    open(desk, 0);
    less(desk);
    less(desk);
    REQUIRE(kept(desk, 0).reps == 4);
    click(desk.window(), "summaryUndo");
    CHECK(kept(desk, 0).reps == 5);
    CHECK_THAT(words(row(desk, 0)), Catch::Contains("5 of 6 times"));
    click(desk.window(), "summaryUndo");
    CHECK(kept(desk, 0) == before);
    CHECK_THAT(words(row(desk, 0)), Catch::Contains("all done"));
    CHECK_FALSE(shows(desk.window(), "summaryUndo"));
}

TEST_CASE("undo makes a set that nobody reached open again, so that it can be gone on with")
{
    UiDesk desk;
    begin(desk);
    playTo(desk, 2);
    desk.person().clock().sleep(9h);
    desk.pass(1s);
    REQUIRE(newestSession(desk.journal()).status == SessionStatus::Interrupted);
    REQUIRE(kept(desk, 1).status == SetStatus::Planned);
    open(desk, 1);
    click(buttonSaying(row(desk, 1), "Set 1, right hip: more"));
    CHECK(kept(desk, 1).status == SetStatus::Partial);
    click(desk.window(), "summaryUndo");
    CHECK(kept(desk, 1).status == SetStatus::Planned);
    click(desk.window(), "summaryFinish");
    click(desk.window(), "goOn");
    CHECK(view(desk).item == 2);
    CHECK(view(desk).player.step.side == Side::Right);
}

TEST_CASE("a score of a movement can be put right, on the screen and in the journal")
{
    UiDesk desk;
    doOneMovement(desk);
    open(desk, 0);
    click(row(desk, 0), "pain4");
    CHECK_THAT(words(row(desk, 0)), Catch::Contains("Hip 4 at its worst"));
    click(row(desk, 0), "pain3");
    CHECK_THAT(words(row(desk, 0)), Catch::Contains("Hip 3 at its worst"));
    CHECK(newestSession(desk.journal()).items[0].pain->score == PainScore::from(3));
    CHECK(painAnswers(desk.journal(), session::PainContext::Movement) == 1);
    CHECK_FALSE(newestSession(desk.journal()).painAfter); // that is another question
}

TEST_CASE("a note is kept as it was written")
{
    UiDesk desk;
    doOneMovement(desk);
    click(desk.window(), "sessionNote");
    type(desk.window(), "It's \"fine\", 100%");
    click(desk.window(), "summaryFinish");
    CHECK(newestSession(desk.journal()).note == "It's \"fine\", 100%");
}

TEST_CASE("what was answered after a session is kept though the window is closed without Finish")
{
    UiDesk desk;
    doOneMovement(desk);
    click(desk.window(), "pain2");
    click(desk.window(), "sessionNote");
    type(desk.window(), "stiff");
    CHECK(desk.window().close());
    const auto session = newestSession(desk.journal());
    CHECK(session.note == "stiff");
    REQUIRE(session.painAfter);
    CHECK(session.painAfter->score == PainScore::from(2));
}

TEST_CASE("a new session begins with an empty summary")
{
    UiDesk desk;
    doOneMovement(desk);
    open(desk, 0);
    less(desk);
    click(desk.window(), "pain2");
    click(desk.window(), "sessionNote");
    type(desk.window(), "first");
    click(desk.window(), "summaryFinish");
    doOneMovement(desk);
    CHECK(seen<QPlainTextEdit>(desk.window(), "sessionNote").toPlainText().isEmpty());
    CHECK_FALSE(seen<QAbstractButton>(desk.window(), "pain2").isChecked());
    CHECK_FALSE(shows(desk.window(), "summaryUndo"));
    click(desk.window(), "summaryFinish");
    CHECK(newestSession(desk.journal()).note.empty());
    CHECK(valueOf(desk.journal().sessions().count()) == 2);
}

} // namespace hipwise::test
