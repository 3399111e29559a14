#include "support/faulty_vfs.h"
#include "support/file.h"
#include "support/results.h"
#include "support/temp_dir.h"
#include "support/ui_places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;

using session::PainContext;
using session::PlayerStatus;
using session::SessionStatus;
using session::SetStatus;
using session::StepKind;

constexpr const char* Full = "Cannot save: the disk is full.";

/// A person at a computer whose disk can be full.
struct FullDisk {
    FaultyVfs disk;
    UiDesk desk;

    void fill() { disk.failFrom(1, Fault::DiskFull); }

    void makeRoom() { disk.heal(); }

    void begin()
    {
        askForSession(desk);
        click(desk.window(), "warmUpStart");
    }

    /// Until so many sets wait to be written.
    void playUntilWaiting(int sets)
    {
        while (view(desk).unsavedSets < sets) {
            REQUIRE(desk.window().player().isRunning());
            desk.pass(1s);
        }
    }

    /// Leaves out what is left of the session.
    void skipTheRest()
    {
        while (desk.window().player().isRunning())
            press(desk.window(), Qt::Key_S);
        REQUIRE(shows(desk.window(), "summaryView"));
    }

    int kept() { return session::countSets(newestSession(desk.journal())).done; }
};

/// Waits until the program has tried again by itself, which it does every five seconds.
template <class Condition>
bool byItself(Condition condition)
{
    constexpr int PatienceMs = 9000;
    return QTest::qWaitFor(condition, PatienceMs);
}

/// The only file of a folder that ends so.
std::filesystem::path onlyFile(const TempDir& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::directory_iterator(folder.path()))
        files.push_back(file.path());
    REQUIRE(files.size() == 1);
    return files.front();
}

} // namespace

TEST_CASE("a full disk is told in the middle of a session, and the session goes on")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    full.begin();
    CHECK_FALSE(shows(desk.window(), "saveAgain"));
    full.fill();
    full.playUntilWaiting(1);
    CHECK_THAT(words(desk.window()), Catch::Contains(Full));
    CHECK_THAT(words(desk.window()), Catch::Contains("1 set waits. The session goes on."));
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    full.playUntilWaiting(2);
    CHECK_THAT(words(desk.window()), Catch::Contains("2 sets wait. The session goes on."));
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    CHECK(full.kept() == 0);
    CHECK(desk.asked == 0);
}

TEST_CASE("Try again writes what waits as soon as there is room")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    full.begin();
    full.fill();
    full.playUntilWaiting(2);
    click(desk.window(), "saveAgain");
    CHECK_THAT(words(desk.window()), Catch::Contains("2 sets wait."));
    CHECK(full.kept() == 0);
    full.makeRoom();
    click(desk.window(), "saveAgain");
    CHECK_FALSE(shows(desk.window(), "saveAgain"));
    CHECK_THAT(words(desk.window()), !Catch::Contains(Full));
    CHECK(full.kept() == 2);
    CHECK(view(desk).player.status == PlayerStatus::Playing);
}

TEST_CASE("when there is room again everything is written without a click, once")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    full.begin();
    full.fill();
    full.playUntilWaiting(1);
    desk.pass(5s);
    press(desk.window(), Qt::Key_3); // how the movement was, in the rest after it
    full.makeRoom();
    SECTION("after a few seconds")
    {
        CHECK(byItself([&] { return !shows(desk.window(), "saveAgain"); }));
        CHECK(full.kept() == 1);
    }
    SECTION("with the next set")
    {
        while (view(desk).player.step.kind != StepKind::ChangeOver)
            desk.pass(1s);
        CHECK_FALSE(shows(desk.window(), "saveAgain"));
        CHECK(full.kept() == 2);
    }
    CHECK(view(desk).unsavedSets == 0);
    CHECK(valueOf(desk.journal().sessions().count()) == 1);
    CHECK(painAnswers(desk.journal(), PainContext::Before) == 1);
    CHECK(painAnswers(desk.journal(), PainContext::Movement) == 1);
    CHECK(newestSession(desk.journal()).items == desk.window().player().runner()->record().items);
}

TEST_CASE("a session that could not even be begun in the journal is written whole later")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    full.fill();
    full.begin();
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    full.playUntilWaiting(1);
    CHECK(valueOf(desk.journal().sessions().count()) == 0);
    CHECK_THAT(words(desk.window()), Catch::Contains(Full));
    full.makeRoom();
    click(desk.window(), "saveAgain");
    CHECK(valueOf(desk.journal().sessions().count()) == 1);
    CHECK(full.kept() == 1);
}

TEST_CASE("what waits can be saved to another folder, as a file that anybody can read")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    const TempDir stick;
    desk.picked = stick.path().string();
    full.begin();
    full.fill();
    full.playUntilWaiting(1);
    click(desk.window(), "saveElsewhere");

    const auto file = onlyFile(stick);
    CHECK(file.filename() == "hipwise-session-2026-11-23.json");
    constexpr std::size_t Most = 10'000'000;
    const std::string text = valueOf(readFile(file, Most));
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    REQUIRE(json.isObject());
    REQUIRE(json.object()[QStringLiteral("sessions")].toArray().size() == 1);
    CHECK_THAT(text, Catch::Contains("Hips, gently"));
    CHECK_THAT(text, Catch::Contains("bridge-double-leg"));
    CHECK_THAT(text, Catch::Contains("done"));
    CHECK(accessibleName(seen(desk.window(), "liveRegion"))
          == "Saved as hipwise-session-2026-11-23.json");
    CHECK(view(desk).player.status == PlayerStatus::Playing);
    CHECK(view(desk).unsavedSets == 1); // it still belongs into the journal
}

TEST_CASE("whoever saves to another folder in a session can see that it worked")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    const TempDir stick;
    desk.picked = stick.path().string();
    full.begin();
    full.fill();
    full.playUntilWaiting(1);
    SECTION("it worked")
    {
        click(desk.window(), "saveElsewhere");
        CHECK_THAT(words(desk.window()), Catch::Contains("hipwise-session-2026-11-23.json"));
    }
    SECTION("it did not")
    {
        desk.picked = (stick / "gone").string();
        const std::string before = words(desk.window());
        click(desk.window(), "saveElsewhere");
        CHECK(words(desk.window()) != before);
    }
}

TEST_CASE("no folder, and one that is not there, leave everything as it was")
{
    FullDisk full;
    UiDesk& desk = full.desk;
    const TempDir stick;
    full.begin();
    full.fill();
    full.playUntilWaiting(1);
    SECTION("no folder")
    {
        click(desk.window(), "saveElsewhere");
    }
    SECTION("one that is not there")
    {
        desk.picked = (stick / "gone").string();
        click(desk.window(), "saveElsewhere");
        CHECK_THAT(accessibleName(seen(desk.window(), "liveRegion")),
                   Catch::StartsWith("Cannot save"));
    }
    CHECK(std::filesystem::is_empty(stick.path()));
    CHECK(view(desk).unsavedSets == 1);
    CHECK(view(desk).player.status == PlayerStatus::Playing);
}

} // namespace hipwise::test
