#include "support/faulty_vfs.h"
#include "support/results.h"
#include "support/temp_dir.h"
#include "support/ui_places.h"

#include <filesystem>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;

using session::PainContext;
using session::SessionStatus;

constexpr const char* Full = "Cannot save: the disk is full.";

/// A person at a computer whose disk can be full.
struct FullDisk {
    FaultyVfs disk;
    UiDesk desk;

    void fill() { disk.failFrom(1, Fault::DiskFull); }

    void makeRoom() { disk.heal(); }

    /// A session of which one movement is done, up to its summary.
    void doOneMovement()
    {
        askForSession(desk);
        click(desk.window(), "warmUpStart");
        while (desk.window().player().runner()->view().item < 2)
            desk.pass(1s);
        while (desk.window().player().isRunning())
            press(desk.window(), Qt::Key_S);
        REQUIRE(shows(desk.window(), "summaryView"));
    }

    /// A session that ends on a full disk.
    void doOneInVain()
    {
        askForSession(desk);
        click(desk.window(), "warmUpStart");
        fill();
        while (desk.window().player().runner()->view().unsavedSets == 0)
            desk.pass(1s);
        while (desk.window().player().isRunning())
            press(desk.window(), Qt::Key_S);
        REQUIRE(shows(desk.window(), "summaryView"));
    }

    /// Answers the questions of the summary and leaves it.
    void finish()
    {
        click(desk.window(), "pain2");
        click(desk.window(), "sessionNote");
        type(desk.window(), "stiff");
        click(desk.window(), "summaryFinish");
    }

    /// Whether all of the session stands in the journal.
    bool isWhole()
    {
        const auto session = newestSession(desk.journal());
        return session.status == SessionStatus::Finished && session::countSets(session).done == 1
            && session.painAfter && session.painAfter->score == PainScore::from(2)
            && session.note == "stiff";
    }
};

/// Waits until the program has tried again by itself, which it does every five seconds.
template <class Condition>
bool byItself(Condition condition)
{
    constexpr int PatienceMs = 9000;
    return QTest::qWaitFor(condition, PatienceMs);
}

} // namespace

TEST_CASE("the summary says that something waits, and no longer when it is written")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    full.doOneInVain();
    CHECK_THAT(words(desk.window()), Catch::Contains(Full));
    CHECK_THAT(words(desk.window()),
               Catch::Contains("Hipwise keeps trying as long as it is open."));
    CHECK_THAT(words(desk.window()), !Catch::Contains("Saved on this computer only."));
    click(desk.window(), "summarySaveAgain");
    CHECK_THAT(words(desk.window()), Catch::Contains(Full));

    full.makeRoom();
    click(desk.window(), "summarySaveAgain");
    CHECK_FALSE(shows(desk.window(), "summarySaveAgain"));
    CHECK_THAT(words(desk.window()), !Catch::Contains(Full));
    CHECK_THAT(words(desk.window()), Catch::Contains("Saved on this computer only."));
    CHECK(newestSession(desk.journal()).status == SessionStatus::Finished);
    full.finish();
    CHECK(full.isWhole());
    CHECK_FALSE(desk.window().unsaved().waits());
}

TEST_CASE("the summary can be saved to another folder, and says so")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    const TempDir stick;
    desk.picked = stick.path().string();
    full.doOneInVain();
    click(desk.window(), "summarySaveElsewhere");
    CHECK(std::filesystem::exists(stick / "hipwise-session-2026-11-23.json"));
    CHECK_THAT(words(desk.window()), Catch::Contains("Saved as hipwise-session-2026-11-23.json"));
}

TEST_CASE("a session that is finished on a full disk is kept and written later, by itself")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    full.doOneInVain();
    full.finish();
    CHECK(shows(desk.window(), "todayPage"));
    CHECK(desk.window().unsaved().waits());
    CHECK(session::countSets(newestSession(desk.journal())).done == 0);
    full.makeRoom();
    CHECK(byItself([&] { return !desk.window().unsaved().waits(); }));
    CHECK(full.isWhole());
    CHECK(painAnswers(desk.journal(), PainContext::After) == 1);
    CHECK(valueOf(desk.journal().sessions().count()) == 1);
}

TEST_CASE("answers that are given when the disk has just become full are written later too")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    full.doOneMovement();
    full.fill();
    full.finish();
    CHECK(desk.window().unsaved().waits());
    CHECK_FALSE(newestSession(desk.journal()).painAfter);
    full.makeRoom();
    CHECK(byItself([&] { return !desk.window().unsaved().waits(); }));
    CHECK(full.isWhole());
}

TEST_CASE("a correction in the summary that cannot be written is told")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    full.doOneMovement();
    full.fill();
    click(desk.window(), "correct0");
    click(buttonSaying(desk.window(), "Set 1: less"));
    CHECK_THAT(words(desk.window()), Catch::Contains(Full));
    CHECK_THAT(words(desk.window()), !Catch::Contains("Saved on this computer only."));
}

TEST_CASE("another session can be done while one waits, and both are written")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    full.doOneInVain();
    full.finish();
    full.doOneInVain();
    full.makeRoom();
    click(desk.window(), "summarySaveAgain");
    full.finish();
    CHECK_FALSE(desk.window().unsaved().waits());
    const auto sessions = valueOf(desk.journal().sessions().all());
    REQUIRE(sessions.size() == 2);
    for (const auto& session : sessions) {
        CHECK(session.status == SessionStatus::Finished);
        CHECK(session::countSets(session).done == 1);
        CHECK(session.note == "stiff");
    }
}

TEST_CASE("closing asks while something waits that would be lost")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    full.doOneInVain();
    SECTION("in the summary")
    {
    }
    SECTION("on Today")
    {
        full.finish();
    }
    REQUIRE(desk.window().unsaved().waits());
    CHECK_FALSE(desk.window().close());
    CHECK(desk.asked == 1);
    CHECK(desk.window().isVisible());
    desk.answer = true;
    CHECK(desk.window().close());
}

TEST_CASE("closing in the middle of a session on a full disk asks about that as well")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    askForSession(desk);
    click(desk.window(), "warmUpStart");
    full.fill();
    while (desk.window().player().runner()->view().unsavedSets == 0)
        desk.pass(1s);
    desk.answer = true;
    CHECK(desk.window().close());
    CHECK(desk.asked == 1);
    CHECK_THAT(desk.question, Catch::Contains("middle of a session"));
    CHECK_THAT(desk.questionText, Catch::Contains("is lost when Hipwise is closed"));
    CHECK_THAT(desk.questionText, !Catch::Contains("is kept"));
}

TEST_CASE("closing writes what waits where there is room again, and asks nothing")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    full.doOneInVain();
    full.finish();
    full.makeRoom();
    CHECK(desk.window().close());
    CHECK(desk.asked == 0);
    CHECK(full.isWhole());
}

} // namespace hipwise::test
