#include "support/results.h"
#include "support/ui_places.h"

#include <QLineEdit>

namespace hipwise::test {

namespace {

void openData(UiDesk& desk)
{
    desk.desk().go(ui::Destination::Settings);
    click(desk.window(), "data");
    REQUIRE(shows(desk.window(), "dataPage"));
}

int sessions(UiDesk& desk)
{
    return valueOf(desk.journal().sessions().count());
}

/// A person with one session and a copy of it, looking at their data.
struct WithCopy {
    WithCopy()
    {
        desk.useProgram();
        desk.person().doSession(3, 2);
        openData(desk);
        click(desk.window(), "copyNow");
    }

    UiDesk desk;
};

} // namespace

TEST_CASE("the settings say what is kept, where, and that nothing is sent")
{
    UiDesk desk;
    desk.useProgram();
    desk.person().doSession(3, 2);
    openData(desk);
    const std::string said = words(desk.window());
    CHECK_THAT(said, Catch::Contains("Everything stays on this computer."));
    CHECK_THAT(said, Catch::Contains(desk.person().keeper().state().folder));
    CHECK_THAT(said, Catch::Contains("1 session · 2 pain scores"));
}

TEST_CASE("a copy is made when it is asked for, counted, and listed")
{
    WithCopy place;
    const std::string said = words(place.desk.window());
    CHECK_THAT(said, Catch::Contains("A copy was made, opened and counted: 1 session."));
    CHECK(shows(place.desk.window(), "restore0"));
    CHECK(place.desk.person().keeper().state().copies.size() == 1);
}

TEST_CASE("before a copy comes back it shows what it brings, and nothing has changed")
{
    WithCopy place;
    place.desk.person().doSession(4, 1);
    click(place.desk.window(), "restore0");
    REQUIRE(shows(place.desk.window(), "restorePreview"));
    CHECK_THAT(words(place.desk.window()), Catch::Contains("In the copy: 1 session"));
    CHECK(sessions(place.desk) == 2);
    SECTION("and nothing changes when it is left")
    {
        click(place.desk.window(), "restoreNo");
        CHECK_FALSE(shows(place.desk.window(), "restorePreview"));
        CHECK(sessions(place.desk) == 2);
    }
    SECTION("or everything is as it was then")
    {
        click(place.desk.window(), "restoreYes");
        CHECK(sessions(place.desk) == 1);
        CHECK_THAT(words(place.desk.window()), Catch::Contains("1 session is back."));
        place.desk.desk().go(ui::Destination::Progress);
        CHECK(shows(place.desk.window(), "openSession1"));
        CHECK_FALSE(shows(place.desk.window(), "openSession2"));
    }
}

TEST_CASE("a file that is no copy is refused with a sentence")
{
    WithCopy place;
    place.desk.picked = HIPWISE_SOURCE_DIR "/README.md";
    click(place.desk.window(), "restoreFile");
    CHECK_THAT(words(place.desk.window()), Catch::Contains("That did not work"));
    CHECK_FALSE(shows(place.desk.window(), "restorePreview"));
    CHECK(sessions(place.desk) == 1);
}

TEST_CASE("copies go to the folder that is picked")
{
    WithCopy place;
    QTemporaryDir stick;
    place.desk.picked = stick.path().toStdString();
    click(place.desk.window(), "copyFolder");
    CHECK(place.desk.settings().copiesFolder == place.desk.picked);
    CHECK_THAT(words(place.desk.window()), Catch::Contains(place.desk.picked));
}

TEST_CASE("everything is deleted only after the word was typed, and the copies stay")
{
    WithCopy place;
    click(place.desk.window(), "deleteAll");
    auto& yes = seen<QAbstractButton>(place.desk.window(), "deleteYes");
    CHECK_FALSE(yes.isEnabled());
    CHECK(hasFocus("deleteWord"));
    type(place.desk.window(), "delet");
    CHECK_FALSE(yes.isEnabled());
    SECTION("kept after all")
    {
        click(place.desk.window(), "deleteNo");
        CHECK(sessions(place.desk) == 1);
        CHECK_FALSE(shows(place.desk.window(), "deleteWord"));
    }
    SECTION("deleted")
    {
        type(place.desk.window(), "e");
        REQUIRE(yes.isEnabled());
        click(yes);
        CHECK(sessions(place.desk) == 0);
        CHECK(place.desk.person().keeper().state().copies.size() == 2); // one was made first
        CHECK(shows(place.desk.window(), "welcomePage"));
        CHECK(place.desk.settings().startedOn.empty());
    }
}

TEST_CASE("everything about the data can be done with the keyboard alone")
{
    UiDesk desk;
    openData(desk);
    tabTo(desk.window(), "copyNow");
    press(desk.window(), Qt::Key_Space);
    CHECK(desk.person().keeper().state().copies.size() == 1);
    tabTo(desk.window(), "restore0");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(shows(desk.window(), "restorePreview"));
    tabTo(desk.window(), "restoreNo");
    press(desk.window(), Qt::Key_Space);
    CHECK_FALSE(shows(desk.window(), "restorePreview"));
    tabTo(desk.window(), "deleteAll");
    press(desk.window(), Qt::Key_Space);
    CHECK(hasFocus("deleteWord"));
}

} // namespace hipwise::test
