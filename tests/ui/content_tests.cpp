#include "content/load/pack_files.h"
#include "support/file.h"
#include "support/ui_desk.h"
#include "ui/shell/application.h"
#include "ui/widgets/language_box.h"

#include <QDir>
#include <QTemporaryDir>

namespace hipwise::test {

namespace {

constexpr const char* Shoulder = HIPWISE_SOURCE_DIR "/tests/fixtures/packs/shoulder";

void openContent(UiDesk& desk)
{
    desk.desk().go(ui::Destination::Settings);
    settle();
    click(desk.window(), "content");
    REQUIRE(shows(desk.window(), "contentPage"));
}

} // namespace

TEST_CASE("Content says which pack is used and what is in it")
{
    UiDesk desk;
    openContent(desk);
    const std::string said = words(seen(desk.window(), "contentPage"));
    CHECK_THAT(said, Catch::Contains("Hip movements"));
    CHECK_THAT(said, Catch::Contains("In use"));
    CHECK_THAT(said, Catch::Contains("Comes with Hipwise"));
    CHECK_THAT(said, Catch::Contains(std::to_string(hipPack().movements.size()) + " movement"));
    CHECK_FALSE(shows(desk.window(), "remove-"));
}

TEST_CASE("a pack is shown before it is added, and nothing changes until then")
{
    UiDesk desk;
    desk.picked = Shoulder;
    openContent(desk);
    click(desk.window(), "pickFolder");
    const std::string offer = words(seen(desk.window(), "packOffer"));
    CHECK_THAT(offer, Catch::Contains("Shoulder movements"));
    CHECK_THAT(offer, Catch::Contains("2.0.1"));
    CHECK(desk.shelf().cards("en").size() == 1);

    SECTION("left")
    {
        click(desk.window(), "leavePack");
        CHECK_FALSE(shows(desk.window(), "packOffer"));
        CHECK(desk.shelf().cards("en").size() == 1);
        CHECK(desk.packChanges == 0);
    }
    SECTION("added, and taken away again")
    {
        click(desk.window(), "addPack");
        CHECK(desk.shelf().cards("en").size() == 2);
        CHECK(desk.settings().pack == "shoulder");
        REQUIRE(soon([&] { return desk.packChanges == 1; }));
        settle();
        REQUIRE(shows(desk.window(), "remove-shoulder"));

        click(desk.window(), "remove-shoulder");
        CHECK(desk.asked == 1);
        CHECK(desk.shelf().cards("en").size() == 2);
        desk.answer = true;
        click(desk.window(), "remove-shoulder");
        CHECK(desk.shelf().cards("en").size() == 1);
        CHECK(desk.settings().pack.empty());
        CHECK(soon([&] { return desk.packChanges == 2; }));
    }
}

TEST_CASE("a file that is no pack is named with its reason")
{
    UiDesk desk;
    desk.picked = HIPWISE_SOURCE_DIR "/README.md";
    openContent(desk);
    click(desk.window(), "pickFile");
    CHECK_THAT(words(seen(desk.window(), "packOffer")), Catch::Contains("cannot be used"));
    CHECK_FALSE(shows(desk.window(), "addPack"));
    click(desk.window(), "leavePack");
    CHECK_FALSE(shows(desk.window(), "packOffer"));
}

TEST_CASE("picking nothing changes nothing")
{
    UiDesk desk;
    openContent(desk);
    click(desk.window(), "pickFile");
    CHECK_FALSE(shows(desk.window(), "packOffer"));
}

TEST_CASE("the words of the pack may be in another language than the program")
{
    UiDesk desk;
    openContent(desk);
    auto& box = seen<ui::LanguageBox>(desk.window(), "contentLanguage");
    box.setCurrentIndex(box.findData(QStringLiteral("es")));
    Q_EMIT box.activated(box.currentIndex());
    REQUIRE(soon([&] { return desk.settings().contentLanguage == "es"; }));
    settle();
    desk.desk().openMovement(QStringLiteral("clam"));
    settle();
    const std::string said = words(seen(desk.window(), "exercisePage"));
    CHECK_THAT(said, Catch::Contains(content::Wording(hipPack(), "es").movement("clam").name));
    CHECK_THAT(said, Catch::Contains("Try it now"));
}

TEST_CASE("the program goes over to another pack while it runs, and back")
{
    const QTemporaryDir home;
    const auto folder = DataFolder::given(home.path().toStdString());
    std::filesystem::create_directories(folder.packs());
    REQUIRE(content::bundlePack(Shoulder, folder.packs() / "shoulder.json"));
    REQUIRE(writeFileDurably(folder.settings(), "[person]\nstartedOn=2026-11-22\n"));
    ui::Application program({}, folder);
    REQUIRE_FALSE(program.open());
    settle();
    ui::MainWindow& window = program.window();
    const auto use = [&](const char* id) {
        window.desk().go(ui::Destination::Settings);
        settle();
        if (shows(window, "content"))
            click(window, "content");
        click(window, std::string("use-") + id);
        settle();
        window.desk().go(ui::Destination::Library);
        settle();
    };
    window.desk().openMovement(QStringLiteral("clam"));
    settle();
    use("shoulder");
    CHECK_THAT(words(window), Catch::Contains("3 movement"));
    // The way back no longer leads to a movement that is not there.
    for (int i = 0; i < 10 && window.desk().goBack(); ++i)
        settle();
    CHECK_FALSE(shows(window, "exercisePage"));
    use("");
    CHECK_THAT(words(window),
               Catch::Contains(std::to_string(hipPack().movements.size()) + " movement"));
}

} // namespace hipwise::test
