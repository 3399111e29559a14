#include "support/ui_person.h"
#include "support/ui_program.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_bar.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QSlider>

namespace hipwise::test {

namespace {

using ui::ThemeId;

void openSettings(UiProgram& program)
{
    REQUIRE_FALSE(program.start());
    press(program.window(), Qt::Key_Comma, Qt::ControlModifier);
    REQUIRE(shows(program.window(), "settingsPage"));
}

void restart(UiProgram& program)
{
    program.quit();
    openSettings(program);
}

/// Goes through the languages with the arrow keys as far as this one. The page may be made anew on
/// the way.
void chooseLanguage(UiProgram& program, const char* code)
{
    const auto box
        = [&]() -> QComboBox& { return seen<QComboBox>(program.window(), "languageBox"); };
    const int wanted = box().findData(QString::fromLatin1(code));
    REQUIRE(wanted > 0);
    for (int step = 0; step < box().count() && box().currentIndex() != wanted; ++step) {
        box().setFocus();
        press(program.window(), box().currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    REQUIRE(box().currentIndex() == wanted);
}

bool looksLike(ThemeId theme)
{
    return QApplication::palette().color(QPalette::Window) == ui::themeOf(theme).bg
        && qApp->styleSheet().contains(ui::themeOf(theme).soft.name());
}

} // namespace

TEST_CASE("a theme that is chosen holds at once and after a restart")
{
    UiProgram program;
    openSettings(program);
    const auto [number, theme] = GENERATE(table<int, ThemeId>({{1, ThemeId::Light},
                                                               {2, ThemeId::Dark},
                                                               {3, ThemeId::ContrastDark},
                                                               {4, ThemeId::ContrastLight}}));
    const std::string button = "theme" + std::to_string(number);
    click(program.window(), button);
    CHECK(looksLike(theme));
    restart(program);
    CHECK(looksLike(theme));
    CHECK(seen<QAbstractButton>(program.window(), button).isChecked());
}

TEST_CASE("themes are chosen with the arrow keys")
{
    UiProgram program;
    openSettings(program);
    click(program.window(), "theme1");
    press(program.window(), Qt::Key_Right);
    CHECK(hasFocus("theme2"));
    CHECK(looksLike(ThemeId::Dark));
}

TEST_CASE("the text size holds at once and after a restart")
{
    UiProgram program;
    openSettings(program);
    const int before = seen(program.window(), "about").height();
    auto& slider = seen<QSlider>(program.window(), "textSize");
    slider.setFocus();
    for (int i = 0; i < 6; ++i)
        press(program.window(), Qt::Key_Right);
    CHECK(slider.value() == 130);
    CHECK(seen(program.window(), "about").height() > before);
    CHECK_THAT(words(program.window()), Catch::Contains("130 %"));
    const int after = seen(program.window(), "about").height();

    restart(program);
    CHECK(seen<QSlider>(program.window(), "textSize").value() == 130);
    CHECK(seen(program.window(), "about").height() == after);
}

TEST_CASE("sound and volume hold after a restart")
{
    UiProgram program;
    openSettings(program);
    seen<QSlider>(program.window(), "volume").setValue(25);
    CHECK(seen(program.window(), "volume").isEnabled());
    click(program.window(), "soundSwitch");
    CHECK_FALSE(seen(program.window(), "volume").isEnabled());

    restart(program);
    CHECK_FALSE(seen<QAbstractButton>(program.window(), "soundSwitch").isChecked());
    CHECK(seen<QSlider>(program.window(), "volume").value() == 25);
    CHECK_FALSE(seen(program.window(), "soundTest").isEnabled());
}

TEST_CASE("the language changes every word at once and holds after a restart")
{
    UiProgram program;
    openSettings(program);
    chooseLanguage(program, "eo");
    CHECK_THAT(words(seen(program.window(), "settingsPage")), Catch::Contains("Agordoj"));
    CHECK(accessibleName(seen(program.window(), "nav0")) == "Hodiaŭ");
    CHECK(accessibleName(seen(program.window(), "textSize")) == "Litergrando");

    restart(program);
    CHECK_THAT(words(seen(program.window(), "settingsPage")), Catch::Contains("Agordoj"));
    chooseLanguage(program, "en");
    CHECK_THAT(words(seen(program.window(), "settingsPage")), Catch::Contains("Settings"));
}

TEST_CASE("a change of language leaves the keyboard on the choice of languages")
{
    UiProgram program;
    openSettings(program);
    chooseLanguage(program, "eo");
    INFO(focused());
    CHECK(hasFocus("languageBox"));
    CHECK_FALSE(seen(program.window(), "languageBox").visibleRegion().isEmpty());
}

TEST_CASE("settings that are changed by keys elsewhere are shown")
{
    UiProgram program;
    openSettings(program);
    press(program.window(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(seen<QSlider>(program.window(), "textSize").value() == 110);
}

} // namespace hipwise::test
