#include "support/journal_file.h"
#include "support/records.h"
#include "support/ui_first_start.h"
#include "support/ui_person.h"
#include "support/ui_program.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace hipwise::test {

namespace fs = std::filesystem;

TEST_CASE("the window comes back where it was left, in the size it had")
{
    UiProgram program;
    REQUIRE_FALSE(program.start());
    program.window().resize(1000, 650);
    press(program.window(), Qt::Key_4, Qt::ControlModifier);
    program.quit();
    REQUIRE_FALSE(program.start());
    CHECK(shows(program.window(), "progressPage"));
    CHECK(program.window().size() == QSize(1000, 650));
}

TEST_CASE("the program comes back with the page it was closed on")
{
    const auto [place, page] = GENERATE(table<int, std::string>({{0, "todayPage"},
                                                                 {1, "libraryPage"},
                                                                 {2, "programPage"},
                                                                 {3, "progressPage"},
                                                                 {4, "snacksPage"},
                                                                 {5, "learnPage"},
                                                                 {6, "settingsPage"},
                                                                 {7, "helpPage"}}));
    UiProgram program;
    REQUIRE_FALSE(program.start());
    click(program.window(), "nav" + std::to_string(place));
    REQUIRE(shows(program.window(), page));
    program.quit();
    REQUIRE_FALSE(program.start());
    CHECK(shows(program.window(), page));
}

TEST_CASE("settings that cannot be read are set aside, and the person is told")
{
    UiProgram program;
    const std::string broken("\x00\xff\xfe[[[", 6);
    writeBytes(program.settingsFile(), broken);
    REQUIRE_FALSE(program.start());
    REQUIRE(shows(program.window(), "welcomePage")); // nothing is known of the person any more
    skipTo(program.window(), "todayPage");
    CHECK_THAT(words(program.window()), Catch::Contains("Your settings could not be read"));
    bool kept = false;
    for (const auto& entry : fs::directory_iterator(program.folder()))
        kept = kept || (entry.is_regular_file() && bytesOf(entry.path()) == broken);
    CHECK(kept);
}

TEST_CASE("a journal of a newer program is left as it is, and movements can still be tried")
{
    UiProgram program;
    fs::create_directories(program.journalFile().parent_path());
    {
        SQLite::Database newer(program.journalFile().string(),
                               SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        newer.exec("PRAGMA application_id = " + std::to_string(store::ApplicationId));
        newer.exec("PRAGMA user_version = 999");
        newer.exec("CREATE TABLE later (x)");
    }
    const std::string before = bytesOf(program.journalFile());
    REQUIRE_FALSE(program.start());
    CHECK_THAT(words(program.window()), Catch::Contains("written by a newer Hipwise"));
    program.window().desk().openMovement(QStringLiteral("clam"));
    settle();
    click(program.window(), "tryNow");
    click(program.window(), "warmUpStart");
    CHECK(shows(program.window(), "playerMain"));
    press(program.window(), Qt::Key_S); // the only movement: that is the end
    click(program.window(), "summaryFinish");
    program.quit();
    CHECK(bytesOf(program.journalFile()) == before);
}

TEST_CASE("a journal of a newer program can be looked at, and both versions are named")
{
    UiProgram program;
    fs::create_directories(program.journalFile().parent_path());
    {
        auto journal = valueOf(
            store::Journal::open(program.journalFile(), program.folder() / "copies", "20261123"));
        const auto id
            = valueOf(journal.sessions().begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
        valueOf(journal.sessions().end(
            id, session::SessionStatus::Finished, instant("2026-11-23T10:20:00Z")));
    }
    {
        SQLite::Database newer(program.journalFile().string(), SQLite::OPEN_READWRITE);
        newer.exec("CREATE TABLE later (x)");
        newer.exec("PRAGMA user_version = 999");
    }
    const std::string before = bytesOf(program.journalFile());
    REQUIRE_FALSE(program.start());
    press(program.window(), Qt::Key_4, Qt::ControlModifier);
    CHECK(shows(program.window(), "openSession1"));
    press(program.window(), Qt::Key_1, Qt::ControlModifier);
    click(program.window(), "whatNow");
    REQUIRE(shows(program.window(), "journalTrouble"));
    CHECK_THAT(words(program.window()),
               Catch::Contains("version is 999")
                   && Catch::Contains(std::to_string(store::SchemaVersion)));
    CHECK_FALSE(shows(program.window(), "startEmpty"));
    CHECK_FALSE(shows(program.window(), "copyNow"));
    CHECK_FALSE(shows(program.window(), "deleteAll"));
    program.quit();
    CHECK(bytesOf(program.journalFile()) == before);
}

TEST_CASE("a journal that is none is left as it is, and the person is told")
{
    UiProgram program;
    fs::create_directories(program.journalFile().parent_path());
    writeBytes(program.journalFile(), std::string(5000, 'x'));
    REQUIRE_FALSE(program.start());
    CHECK_THAT(words(program.window()),
               Catch::Contains("The file of your journal is not a journal"));
    press(program.window(), Qt::Key_4, Qt::ControlModifier);
    CHECK(shows(program.window(), "progressPage"));
    press(program.window(), Qt::Key_1, Qt::ControlModifier);
    click(program.window(), "whatNow");
    REQUIRE(shows(program.window(), "journalTrouble"));
    CHECK(shows(program.window(), "startEmpty"));
    program.quit();
    CHECK(bytesOf(program.journalFile()) == std::string(5000, 'x'));
}

TEST_CASE("a pack with a broken movement works without it, and the person is told")
{
    UiProgram program;
    const TempDir folder;
    const fs::path pack = folder / "hip";
    fs::copy(HIPWISE_SOURCE_DIR "/data/hip", pack, fs::copy_options::recursive);
    writeBytes(pack / "movements/bird-dog.json", "{ \"id\": \"bird-dog\" }");
    program.line.pack = QString::fromStdString(pack.string());
    REQUIRE_FALSE(program.start());
    CHECK_THAT(words(program.window()),
               Catch::Contains("Part of the movement file could not be used"));
    press(program.window(), Qt::Key_2, Qt::ControlModifier);
    CHECK_THAT(words(program.window()), Catch::Contains("82 movement"));
}

TEST_CASE("instead of a pack that is not there the program uses its own, and the person is told")
{
    UiProgram program;
    program.line.pack = QStringLiteral("/nowhere/hip");
    REQUIRE_FALSE(program.start());
    CHECK_THAT(words(program.window()), Catch::Contains("The movement file cannot be used"));
    press(program.window(), Qt::Key_2, Qt::ControlModifier);
    CHECK_THAT(words(program.window()), Catch::Contains("83 movement"));
}

TEST_CASE("the ends of the ladder are said in words")
{
    UiProgram program;
    program.line.pack = QStringLiteral(HIPWISE_SOURCE_DIR "/tests/fixtures/packs/shoulder");
    REQUIRE_FALSE(program.start());
    program.window().desk().openMovement(QStringLiteral("table-slide"));
    settle();
    CHECK_THAT(words(program.window()), Catch::Contains("This is the easiest form here."));
    program.window().desk().openMovement(QStringLiteral("side-lying-turn-out"));
    settle();
    CHECK_THAT(words(program.window()), Catch::Contains("This is the hardest form here."));
}

} // namespace hipwise::test
