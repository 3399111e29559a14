#include "app/own_program.h"
#include "support/results.h"
#include "support/ui_desk.h"
#include "support/ui_first_start.h"

#include <QAccessible>
#include <QScrollArea>

#include <functional>

namespace hipwise::test {

TEST_CASE("everything can be skipped, with five pages at most before Today")
{
    UiDesk desk(Before::Nothing);
    int pages = 1;
    while (!shows(desk.window(), "todayPage") && pages < 10) {
        click(desk.window(), "stepSkip");
        ++pages;
    }
    CHECK(pages == 6); // the last one is Today
    CHECK(desk.settings().startedOn == "2026-11-23");
    CHECK(desk.settings().atHand.empty()); // not asked: everything counts as there
    CHECK(valueOf(desk.journal().person().screenings()).empty());
    CHECK_FALSE(valueOf(app::ownProgram(desk.person().context())));

    desk.reopen();
    CHECK(shows(desk.window(), "todayPage"));
    CHECK_FALSE(shows(desk.window(), "firstStart"));
}

TEST_CASE("next goes the same way as skip, when nothing is answered")
{
    UiDesk desk(Before::Nothing);
    for (const char* page : {"safetyPage", "hipPage", "homePage", "programsPage"}) {
        click(desk.window(), "stepNext");
        REQUIRE(shows(desk.window(), page));
    }
    CHECK_FALSE(seen(desk.window(), "stepNext").isEnabled()); // no program is chosen
    click(desk.window(), "stepSkip");
    CHECK(shows(desk.window(), "todayPage"));
}

TEST_CASE("back leads through the pages and keeps the answers")
{
    UiDesk desk(Before::Nothing);
    click(buttonSaying(desk.window(), "Your age: 18 to 64"));
    click(desk.window(), "stepNext");
    click(desk.window(), "fall-no");
    click(desk.window(), "stepNext");
    click(desk.window(), "spot-left-groin");
    click(desk.window(), "stepNext");
    REQUIRE(shows(desk.window(), "homePage"));

    SECTION("by its button")
    {
        for (int step = 0; step < 3; ++step)
            click(desk.window(), "stepBack");
    }
    SECTION("by Escape and Alt+Left")
    {
        press(desk.window(), Qt::Key_Escape);
        CHECK(seen<QAbstractButton>(desk.window(), "spot-left-groin").isChecked());
        press(desk.window(), Qt::Key_Left, Qt::AltModifier);
        CHECK(seen<QAbstractButton>(desk.window(), "fall-no").isChecked());
        press(desk.window(), Qt::Key_Escape);
    }
    REQUIRE(shows(desk.window(), "welcomePage"));
    press(desk.window(), Qt::Key_Escape); // there is nothing before it
    CHECK(shows(desk.window(), "welcomePage"));
    CHECK(buttonSaying(desk.window(), "Your age: 18 to 64").isChecked());
    click(desk.window(), "stepNext");
    CHECK(seen<QAbstractButton>(desk.window(), "fall-no").isChecked());
}

TEST_CASE("who closes half-way goes on there, with what was answered")
{
    UiDesk desk(Before::Nothing);
    skipTo(desk.window(), "safetyPage");
    click(desk.window(), "unsteady-yes");
    desk.reopen();
    REQUIRE(shows(desk.window(), "safetyPage"));
    CHECK(seen<QAbstractButton>(desk.window(), "unsteady-yes").isChecked());
    click(desk.window(), "stepNext");
    click(desk.window(), "chip-lower-back");
    desk.reopen();
    REQUIRE(shows(desk.window(), "hipPage"));
    CHECK(seen<QAbstractButton>(desk.window(), "spot-lower-back").isChecked());
}

TEST_CASE("the steps stand at the side of a wide window, and are counted on a small one")
{
    SECTION("wide")
    {
        UiDesk desk(Before::Nothing);
        skipTo(desk.window(), "hipPage");
        CHECK(shows(desk.window(), "stepList"));
        CHECK_THAT(words(seen(desk.window(), "stepList")), Catch::Contains("Your hip"));
        CHECK_THAT(words(desk.window()), !Catch::Contains("Step 3 of 5"));
        desk.window().resize(910, 480);
        settle();
        CHECK_FALSE(shows(desk.window(), "stepList"));
        CHECK_THAT(words(desk.window()), Catch::Contains("Step 3 of 5"));
    }
    SECTION("small")
    {
        UiDesk desk(Before::Nothing, {910, 480});
        CHECK_FALSE(shows(desk.window(), "stepList"));
        CHECK_THAT(words(desk.window()), Catch::Contains("Step 1 of 5"));
    }
}

TEST_CASE("no page of the first start needs more than 910x480, and its buttons are in sight")
{
    const int percent = GENERATE(100, 200);
    UiDesk desk(Before::Nothing, {910, 480}, percent);
    for (const char* page : {"welcomePage", "safetyPage", "hipPage", "homePage", "programsPage"}) {
        INFO(page << " at " << percent);
        skipTo(desk.window(), page);
        CHECK(desk.window().size() == QSize(910, 480));
        const auto& area = seen<QScrollArea>(desk.window(), page);
        CHECK(area.widget()->width() <= area.viewport()->width());
        for (const char* button : {"stepSkip", "stepNext"}) {
            const QWidget& way = seen(desk.window(), button);
            const QRect place(way.mapTo(&desk.window(), QPoint(0, 0)), way.size());
            CHECK(desk.window().rect().contains(place));
        }
    }
}

TEST_CASE("the first start can be gone through with the keyboard alone")
{
    UiDesk desk(Before::Nothing, {910, 480});
    tabTo(desk.window(), "stepNext");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(shows(desk.window(), "safetyPage"));
    CHECK(hasFocus("pageTitle"));

    // One stop a question; the arrow keys choose.
    press(desk.window(), Qt::Key_Tab);
    CHECK(hasFocus("fall-no"));
    press(desk.window(), Qt::Key_Space);
    CHECK(seen<QAbstractButton>(desk.window(), "fall-no").isChecked());
    press(desk.window(), Qt::Key_Right);
    CHECK(seen<QAbstractButton>(desk.window(), "fall-yes").isChecked());
    press(desk.window(), Qt::Key_Left);
    CHECK(seen<QAbstractButton>(desk.window(), "fall-no").isChecked());
    press(desk.window(), Qt::Key_Tab);
    CHECK(hasFocus("fever-no"));

    tabTo(desk.window(), "stepNext");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(shows(desk.window(), "hipPage"));
    tabTo(desk.window(), "spot-right-groin");
    press(desk.window(), Qt::Key_Space);
    CHECK(desk.settings().spots.size() == 1);
    CHECK(desk.settings().hip == HipSide::Right);
    tabTo(desk.window(), "stepNext");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(shows(desk.window(), "homePage"));
    tabTo(desk.window(), "chip-loop-band");
    press(desk.window(), Qt::Key_Space);
    CHECK(desk.settings().atHand.contains("loop-band"));
    tabTo(desk.window(), "stepNext");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(shows(desk.window(), "programsPage"));
    tabTo(desk.window(), "program-first-week-gentle-start");
    press(desk.window(), Qt::Key_Space);
    tabTo(desk.window(), "stepNext");
    press(desk.window(), Qt::Key_Space);
    CHECK(shows(desk.window(), "todayPage"));
    CHECK(valueOf(app::ownProgram(desk.person().context())));
}

TEST_CASE("assistive technology finds the ways on at the lower edge of a page")
{
    UiDesk desk(Before::Nothing);
    const std::function<bool(QAccessibleInterface*, const QString&)> has
        = [&](QAccessibleInterface* root, const QString& name) {
              if (root == nullptr)
                  return false;
              if (root->text(QAccessible::Name) == name && !root->state().invisible)
                  return true;
              for (int child = 0; child < root->childCount(); ++child) {
                  if (has(root->child(child), name))
                      return true;
              }
              return false;
          };
    auto* window = QAccessible::queryAccessibleInterface(&desk.window());
    CHECK(has(window, QStringLiteral("Skip this")));
    CHECK(has(window, QStringLiteral("I understand. Next")));
    CHECK(has(window, QStringLiteral("Welcome to Hipwise")));
    CHECK_FALSE(has(window, QStringLiteral("Begin this program")));
}

TEST_CASE("another language makes the page anew, and everything answered stays")
{
    UiDesk desk(Before::Nothing);
    click(buttonSaying(desk.window(), "Your age: 18 to 64"));
    desk.window().changeSettings([&] {
        auto settings = desk.settings();
        settings.language = "es";
        return settings;
    }());
    settle();
    REQUIRE(shows(desk.window(), "welcomePage"));
    CHECK(desk.settings().ageGroup == person::AgeGroup::Adult);
    skipTo(desk.window(), "todayPage");
}

} // namespace hipwise::test
