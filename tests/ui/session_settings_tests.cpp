#include "support/ui_places.h"
#include "support/ui_text_recorder.h"
#include "ui/widgets/drawn/pain_mark.h"
#include "ui/widgets/pain_scale.h"

#include <QSpinBox>

#include <algorithm>

namespace hipwise::test {

namespace {

void openSettings(UiDesk& desk)
{
    desk.desk().go(ui::Destination::Settings);
    settle();
    REQUIRE(shows(desk.window(), "settingsPage"));
}

QAbstractButton& toggle(UiDesk& desk, std::string_view name)
{
    return seen<QAbstractButton>(desk.window(), name);
}

/// The number of a stepper.
int valueAt(UiDesk& desk, std::string_view stepper)
{
    return seen(desk.window(), stepper).findChild<QSpinBox*>()->value();
}

QAbstractButton& more(UiDesk& desk, std::string_view stepper)
{
    return *seen(desk.window(), stepper).findChildren<QAbstractButton*>().at(1);
}

QAbstractButton& less(UiDesk& desk, std::string_view stepper)
{
    return *seen(desk.window(), stepper).findChildren<QAbstractButton*>().at(0);
}

PainBands bands(UiDesk& desk)
{
    return desk.settings().painBands;
}

ui::PainScale& scaleOnToday(UiDesk& desk)
{
    desk.desk().go(ui::Destination::Today);
    settle();
    auto* scale = seen(desk.window(), "painCard").findChild<ui::PainScale*>();
    REQUIRE(scale != nullptr);
    return *scale;
}

/// What the scale says of a score: "fine", "OK if it settles", "too much today".
std::string meaning(UiDesk& desk, int score)
{
    const std::string name
        = accessibleName(seen(scaleOnToday(desk), "pain" + std::to_string(score)));
    const auto comma = name.find(", ");
    return name.substr(comma + 2, name.find(": ") - comma - 2);
}

/// The words below the numbers.
std::vector<std::string> legend(ui::PainScale& scale)
{
    std::vector<std::string> words;
    for (const PaintedText& painted : paintedTexts(scale))
        words.push_back(painted.text.toStdString());
    return words;
}

/// The colour of the bar below a score.
QColor barBelow(ui::PainScale& scale, int score)
{
    const QRect button = seen(scale, "pain" + std::to_string(score)).geometry();
    constexpr int IntoTheBar = 8; // a gap of six
    return scale.grab().toImage().pixelColor(button.center().x(), button.bottom() + IntoTheBar);
}

bool contains(const std::vector<std::string>& all, const char* one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

TEST_CASE("what is switched for sessions holds at once and when the program is started again")
{
    struct Switch {
        const char* name;
        bool person::Settings::*setting;
    };

    UiDesk desk;
    desk.change([](person::Settings& settings) { settings.sound = true; });
    const auto [name, setting] = GENERATE(values<Switch>({
        {"waitsSwitch", &person::Settings::waits},
        {"asksSwitch", &person::Settings::asksAfterMovement},
        {"largeSwitch", &person::Settings::largeSession},
        {"offersSwitch", &person::Settings::suggestions},
        {"paceSwitch", &person::Settings::paceSounds},
        {"countSwitch", &person::Settings::countSounds},
        {"voiceSwitch", &person::Settings::voice},
    }));
    CAPTURE(name);
    const person::Settings before = desk.settings();
    openSettings(desk);
    CHECK(toggle(desk, name).isChecked() == before.*setting);
    person::Settings expected = before;
    expected.*setting = !(before.*setting);
    SECTION("with the mouse")
    {
        click(desk.window(), name);
    }
    SECTION("with the keyboard")
    {
        tabTo(desk.window(), name);
        press(desk.window(), Qt::Key_Space);
        CHECK(hasFocus(name));
    }
    CHECK(toggle(desk, name).isChecked() == expected.*setting);
    CHECK(desk.settings() == expected); // and nothing else

    desk.reopen();
    CHECK(desk.settings().*setting == expected.*setting);
    openSettings(desk);
    CHECK(toggle(desk, name).isChecked() == expected.*setting);
    click(desk.window(), name);
    CHECK(desk.settings().*setting == before.*setting);
}

TEST_CASE("the next session waits when that was switched on, and goes on by itself when not")
{
    UiDesk desk;
    const bool waits = GENERATE(true, false);
    if (waits) {
        openSettings(desk);
        click(desk.window(), "waitsSwitch");
    }
    askForSession(desk);
    click(desk.window(), "warmUpStart");
    desk.pass(std::chrono::seconds(8));
    const auto status = desk.window().player().runner()->view().player.status;
    CHECK((status == session::PlayerStatus::Waiting) == waits);
}

TEST_CASE("what a pain score means is usually 0 to 2, 3 to 5, and more")
{
    UiDesk desk;
    auto& scale = scaleOnToday(desk);
    CHECK(contains(legend(scale), "0–2 Fine"));
    CHECK(contains(legend(scale), "3–5 OK if it settles"));
    CHECK(contains(legend(scale), "6–10 Too much today"));
    CHECK(meaning(desk, 2) == "fine");
    CHECK(meaning(desk, 3) == "OK if it settles");
    CHECK(meaning(desk, 5) == "OK if it settles");
    CHECK(meaning(desk, 6) == "too much today");
}

TEST_CASE("other bands change the words and the colours of every scale at once")
{
    UiDesk desk;
    (void)scaleOnToday(desk); // it has been made and shown before
    openSettings(desk);
    click(more(desk, "fineUpTo"));
    click(less(desk, "acceptableUpTo"));
    CHECK(bands(desk) == PainBands{3, 4});
    const auto check = [&] {
        auto& scale = scaleOnToday(desk);
        const ui::Theme& theme = desk.look().theme();
        CHECK(contains(legend(scale), "0–3 Fine"));
        CHECK(contains(legend(scale), "4 OK if it settles"));
        CHECK(contains(legend(scale), "5–10 Too much today"));
        CHECK(meaning(desk, 3) == "fine");
        CHECK(meaning(desk, 4) == "OK if it settles");
        CHECK(meaning(desk, 5) == "too much today");
        CHECK(barBelow(scale, 3) == ui::painFill(theme, PainBand::Fine));
        CHECK(barBelow(scale, 4) == ui::painFill(theme, PainBand::Acceptable));
        CHECK(barBelow(scale, 5) == ui::painFill(theme, PainBand::TooMuch));
        click(seen(scale, "pain5"));
        CHECK(shows(desk.window(), "painHelp"));
        click(seen(scale, "pain4"));
        CHECK_FALSE(shows(desk.window(), "painHelp"));
    };
    check();
    desk.reopen();
    check();
}

TEST_CASE("the bands stay within their bounds and one of them never swallows the other")
{
    UiDesk desk;
    openSettings(desk);
    SECTION("as low as they go")
    {
        click(less(desk, "fineUpTo"));
        CHECK_FALSE(less(desk, "fineUpTo").isEnabled());
        click(less(desk, "acceptableUpTo"));
        click(less(desk, "acceptableUpTo"));
        click(less(desk, "acceptableUpTo"));
        CHECK(bands(desk) == PainBands{1, 2});
        CHECK_FALSE(less(desk, "acceptableUpTo").isEnabled());
    }
    SECTION("as high as they go")
    {
        click(more(desk, "acceptableUpTo"));
        CHECK_FALSE(more(desk, "acceptableUpTo").isEnabled());
        click(more(desk, "fineUpTo"));
        click(more(desk, "fineUpTo"));
        CHECK(bands(desk) == PainBands{4, 6});
        CHECK_FALSE(more(desk, "fineUpTo").isEnabled());
        CHECK(meaning(desk, 7) == "too much today");
    }
    SECTION("what is fine pushes what settles")
    {
        click(less(desk, "acceptableUpTo"));
        click(less(desk, "acceptableUpTo"));
        CHECK(bands(desk) == PainBands{2, 3});
        CHECK_FALSE(less(desk, "acceptableUpTo").isEnabled());
        click(more(desk, "fineUpTo"));
        CHECK(bands(desk) == PainBands{3, 4});
        CHECK(valueAt(desk, "acceptableUpTo") == 4);
    }
    SECTION("what is typed")
    {
        auto* field = seen(desk.window(), "acceptableUpTo").findChild<QSpinBox*>();
        field->setFocus();
        field->selectAll();
        type(desk.window(), "9");
        press(desk.window(), Qt::Key_Return);
        CHECK(bands(desk).acceptableUpTo <= PainBands::HighestAcceptable);
    }
}

TEST_CASE("one button brings the usual bands back")
{
    UiDesk desk;
    openSettings(desk);
    click(more(desk, "fineUpTo"));
    click(more(desk, "acceptableUpTo"));
    REQUIRE(bands(desk) == PainBands{3, 6});
    click(desk.window(), "usualBands");
    CHECK(bands(desk) == PainBands{});
    CHECK(valueAt(desk, "fineUpTo") == 2);
    CHECK(valueAt(desk, "acceptableUpTo") == 5);
    CHECK(meaning(desk, 3) == "OK if it settles");
}

TEST_CASE("a page of a session keeps its scores and shows them in the bands that are set now")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().doSession(3, 3);
    desk.desk().refresh();
    settle();
    const auto id = newestSession(desk.journal()).id;
    openSettings(desk);
    click(more(desk, "fineUpTo"));
    desk.desk().openSession(id);
    settle();
    CHECK_THAT(words(desk.window()), Catch::Contains("3 / 10"));
    click(desk.window(), "correctSession");
    CHECK_THAT(accessibleName(seen(seen(desk.window(), "editBefore"), "pain3")),
               Catch::Contains("fine"));
}

} // namespace hipwise::test
