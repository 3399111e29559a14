#include "support/faulty_vfs.h"
#include "support/ui_session.h"

namespace hipwise::test {

namespace {

using session::PainContext;

void showProgress(UiDesk& desk)
{
    desk.desk().go(ui::Destination::Progress);
    settle();
    REQUIRE(shows(desk.window(), "progressPage"));
}

std::string progress(UiDesk& desk)
{
    return words(seen(desk.window(), "progressPage"));
}

std::string page(UiDesk& desk)
{
    return words(seen(desk.window(), "sessionPage"));
}

int sessions(UiDesk& desk)
{
    return valueOf(desk.journal().sessions().count());
}

/// A score of now, outside of sessions; gives its id.
std::int64_t keepScore(UiDesk& desk, int score)
{
    return valueOf(desk.journal().pain().add({0,
                                              desk.person().context().now(),
                                              PainContext::Check,
                                              {},
                                              {PainScore::from(score), HipSide::Left}}));
}

void takeBack(UiDesk& desk, bool byKey)
{
    if (byKey)
        press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    else
        click(desk.window(), "undo");
}

} // namespace

TEST_CASE("a session that is deleted is gone from Progress, and Undo brings it back whole")
{
    UiDesk desk;
    const auto id = doMovements(desk, {"clam", "paced-walking"});
    const auto other = doMovements(desk, {"glute-squeeze"});
    const auto before = kept(desk, id);
    const std::string row = "openSession" + std::to_string(id);
    SECTION("opened from Progress")
    {
        showProgress(desk);
        click(desk.window(), row);
    }
    SECTION("opened from Today")
    {
        desk.desk().openSession(id);
        settle();
    }
    click(desk.window(), "deleteSession");
    CHECK(desk.asked == 0); // it can be taken back
    CHECK_THAT(progress(desk), Catch::Contains("The session is deleted."));
    CHECK_FALSE(shows(desk.window(), row));
    CHECK(shows(desk.window(), "openSession" + std::to_string(other)));
    CHECK(sessions(desk) == 1);
    const bool byKey = GENERATE(false, true);
    takeBack(desk, byKey);
    CHECK(shows(desk.window(), row));
    CHECK_FALSE(shows(desk.window(), "undo"));
    CHECK(kept(desk, id) == before);
    CHECK(sessions(desk) == 2);
}

TEST_CASE("a session that is deleted and not brought back stays deleted")
{
    UiDesk desk;
    const auto id = doMovements(desk, {"clam"});
    desk.desk().openSession(id);
    settle();
    click(desk.window(), "deleteSession");
    desk.reopen();
    showProgress(desk);
    CHECK_THAT(progress(desk), Catch::Contains("Nothing here yet"));
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_THAT(progress(desk), Catch::Contains("Nothing here yet"));
}

TEST_CASE("a session is deleted and brought back with the keyboard alone")
{
    UiDesk desk;
    const auto id = doMovements(desk, {"clam"});
    const std::string row = "openSession" + std::to_string(id);
    press(desk.window(), Qt::Key_4, Qt::ControlModifier);
    tabTo(desk.window(), row);
    press(desk.window(), Qt::Key_Space);
    tabTo(desk.window(), "deleteSession");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(shows(desk.window(), "progressPage"));
    CHECK(sessions(desk) == 0);
    tabTo(desk.window(), "undo");
    press(desk.window(), Qt::Key_Space);
    CHECK(sessions(desk) == 1);
    tabTo(desk.window(), row);
}

TEST_CASE("Today does not count a session that is deleted, and counts it at once with Ctrl+Z")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().doSession(3, 2);
    desk.desk().refresh();
    settle();
    REQUIRE_THAT(words(desk.window()), Catch::Contains("Done for today"));
    click(desk.window(), "openLast");
    click(desk.window(), "deleteSession");
    desk.desk().go(ui::Destination::Today);
    settle();
    CHECK_THAT(words(desk.window()), !Catch::Contains("Done for today"));
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(sessions(desk) == 1);
    CHECK_THAT(words(desk.window()), Catch::Contains("Done for today"));
}

TEST_CASE("a score is deleted from the list and brought back")
{
    UiDesk desk;
    const auto first = keepScore(desk, 4);
    desk.pass(std::chrono::minutes(1));
    const auto second = keepScore(desk, 7);
    showProgress(desk);
    CHECK_THAT(accessibleName(seen(desk.window(), "removePain" + std::to_string(first))),
               Catch::Contains("hip 4 · left"));
    click(desk.window(), "removePain" + std::to_string(first));
    CHECK(desk.asked == 0);
    CHECK_THAT(progress(desk), Catch::Contains("The score is deleted."));
    CHECK_THAT(progress(desk), !Catch::Contains("hip 4"));
    CHECK_THAT(progress(desk), Catch::Contains("hip 7"));
    REQUIRE(valueOf(desk.journal().pain().all()).size() == 1);
    CHECK(valueOf(desk.journal().pain().all())[0].id == second);
    const bool byKey = GENERATE(false, true);
    takeBack(desk, byKey);
    CHECK_THAT(progress(desk), Catch::Contains("hip 4"));
    CHECK(painAnswers(desk.journal(), PainContext::Check) == 2);
}

TEST_CASE("on a full disk a set is not put right, and the page shows what is kept")
{
    FaultyVfs vfs;
    UiDesk desk;
    const auto id = doMovements(desk, {"clam"});
    const auto before = kept(desk, id);
    const int reps = before.items[0].sets[0].result.reps;
    correctSession(desk, id);
    vfs.failFrom(1, Fault::DiskFull);
    click(less(stepper(desk, 0)));
    CHECK_THAT(page(desk), Catch::Contains("Cannot save: the disk is full."));
    CHECK(number(stepper(desk, 0)).value() == reps);
    vfs.heal();
    CHECK(kept(desk, id) == before);
    CHECK(valueOf(desk.journal().corrections().all()).empty());
    click(less(stepper(desk, 0)));
    CHECK(keptSet(desk, id, 0).reps == reps - 1);
}

TEST_CASE("on a full disk a score is not put right, and the page shows what is kept")
{
    FaultyVfs vfs;
    UiDesk desk;
    const auto id = doMovements(desk, {"clam"});
    correctSession(desk, id);
    vfs.failFrom(1, Fault::DiskFull);
    click(seen(seen(desk.window(), "editAfter"), "pain9"));
    CHECK_THAT(page(desk), Catch::Contains("Cannot save: the disk is full."));
    CHECK_FALSE(seen<QAbstractButton>(seen(desk.window(), "editAfter"), "pain9").isChecked());
    vfs.heal();
    CHECK(kept(desk, id).painAfter->score == PainScore::from(2));
}

TEST_CASE("on a full disk a note is not kept, said so, and still there to be kept later")
{
    FaultyVfs vfs;
    UiDesk desk;
    const auto id = doMovements(desk, {"clam"});
    correctSession(desk, id);
    click(desk.window(), "editNote");
    type(desk.window(), "stiff");
    vfs.failFrom(1, Fault::DiskFull);
    click(desk.window(), "keepNote");
    CHECK_THAT(page(desk), Catch::Contains("Cannot save: the disk is full."));
    vfs.heal();
    CHECK(kept(desk, id).note.empty());
    click(desk.window(), "keepNote");
    CHECK(kept(desk, id).note == "stiff");
    CHECK_THAT(page(desk), !Catch::Contains("the disk is full"));
}

TEST_CASE("on a full disk nothing is deleted, and it is said where one is")
{
    FaultyVfs vfs;
    UiDesk desk;
    const auto id = doMovements(desk, {"clam"});
    SECTION("a session")
    {
        desk.desk().openSession(id);
        settle();
        vfs.failFrom(1, Fault::DiskFull);
        click(desk.window(), "deleteSession");
        CHECK_THAT(words(desk.window()), Catch::Contains("Cannot save: the disk is full."));
        CHECK(shows(desk.window(), "sessionPage"));
    }
    SECTION("a score")
    {
        const auto score = keepScore(desk, 4);
        showProgress(desk);
        vfs.failFrom(1, Fault::DiskFull);
        click(desk.window(), "removePain" + std::to_string(score));
        CHECK_THAT(progress(desk), Catch::Contains("Cannot save: the disk is full."));
        CHECK_THAT(progress(desk), Catch::Contains("hip 4"));
    }
    vfs.heal();
    CHECK(sessions(desk) == 1);
}

TEST_CASE("where nothing was changed there is no Undo to press")
{
    FaultyVfs vfs;
    UiDesk desk;
    const auto id = doMovements(desk, {"clam"});
    correctSession(desk, id);
    vfs.failFrom(1, Fault::DiskFull);
    click(less(stepper(desk, 0)));
    REQUIRE_THAT(page(desk), Catch::Contains("the disk is full"));
    CHECK_FALSE(shows(desk.window(), "undo"));
}

TEST_CASE("what could not be taken back on a full disk can be taken back later")
{
    FaultyVfs vfs;
    UiDesk desk;
    const auto id = doMovements(desk, {"clam"});
    desk.desk().openSession(id);
    settle();
    click(desk.window(), "deleteSession");
    vfs.failFrom(1, Fault::DiskFull);
    click(desk.window(), "undo");
    CHECK_THAT(progress(desk), Catch::Contains("Cannot save: the disk is full."));
    CHECK(sessions(desk) == 0);
    vfs.heal();
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(sessions(desk) == 1);
}

TEST_CASE("a change that failed leaves the way back from the one before it")
{
    FaultyVfs vfs;
    UiDesk desk;
    const auto id = doMovements(desk, {"clam"});
    const auto before = kept(desk, id);
    correctSession(desk, id);
    click(less(stepper(desk, 0)));
    vfs.failFrom(1, Fault::DiskFull);
    click(less(stepper(desk, 0)));
    vfs.heal();
    REQUIRE_FALSE(kept(desk, id) == before);
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(kept(desk, id) == before);
}

} // namespace hipwise::test
