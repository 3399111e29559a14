#include "support/ui_desk.h"

#include <QSlider>

namespace hipwise::test {

namespace {

using ui::VoiceProblem;

/// Settings with sound switched on.
void openSound(UiDesk& desk)
{
    desk.change([](person::Settings& settings) { settings.sound = true; });
    desk.desk().go(ui::Destination::Settings);
    settle();
    REQUIRE(shows(desk.window(), "voiceSwitch"));
}

bool isOn(UiDesk& desk, std::string_view name)
{
    return seen<QAbstractButton>(desk.window(), name).isChecked();
}

std::string problem(UiDesk& desk)
{
    return seen<QLabel>(desk.window(), "voiceProblem").text().toStdString();
}

constexpr const char* NoDevice = "No sound device was found.";

} // namespace

TEST_CASE("a voice that is switched on speaks a sample in the language of the content")
{
    const auto [language, sample] = GENERATE(table<std::string, std::string>(
        {{"", "This is how I speak."}, {"es", "Así es como hablo."}}));
    UiDesk desk(Before::Accepted, {1366, 768}, 100, language);
    openSound(desk);
    CHECK(desk.voice().said.isEmpty());
    click(desk.window(), "voiceSwitch");
    CHECK(isOn(desk, "voiceSwitch"));
    CHECK(desk.settings().voice);
    CHECK(desk.voice().language.toStdString() == (language.empty() ? "en" : language));
    REQUIRE(desk.voice().said.size() == 1);
    CHECK(desk.voice().said.front().toStdString() == sample);
    CHECK_FALSE(shows(desk.window(), "voiceProblem"));
}

TEST_CASE("a voice that is switched off says nothing")
{
    UiDesk desk;
    openSound(desk);
    click(desk.window(), "voiceSwitch");
    const auto said = desk.voice().said.size();
    click(desk.window(), "voiceSwitch");
    CHECK_FALSE(isOn(desk, "voiceSwitch"));
    CHECK_FALSE(desk.settings().voice);
    CHECK(desk.voice().said.size() == said);
}

TEST_CASE("where nothing can speak the switch stays off and says why and what helps")
{
    const auto [trouble, reason] = GENERATE(table<VoiceProblem, std::string>(
        {{VoiceProblem::NoEngine, "Nothing on this computer can speak."},
         {VoiceProblem::NoVoice, "No voice for English is installed."},
         {VoiceProblem::Failed, "The voice of this computer does not answer."}}));
    UiDesk desk;
    desk.voice().trouble = trouble;
    openSound(desk);
    CHECK_FALSE(shows(desk.window(), "voiceProblem")); // nobody wanted one yet
    SECTION("with the mouse")
    {
        click(desk.window(), "voiceSwitch");
    }
    SECTION("with the keyboard")
    {
        tabTo(desk.window(), "voiceSwitch");
        press(desk.window(), Qt::Key_Space);
        CHECK(hasFocus("voiceSwitch"));
    }
    CHECK_FALSE(isOn(desk, "voiceSwitch"));
    CHECK_FALSE(desk.settings().voice);
    CHECK(desk.voice().said.isEmpty());
    CHECK_THAT(problem(desk), Catch::Contains(reason));
    CHECK_THAT(problem(desk), Catch::Contains("Sounds work without it."));

    desk.voice().trouble = VoiceProblem::None; // it was installed
    click(desk.window(), "voiceSwitch");
    CHECK(isOn(desk, "voiceSwitch"));
    CHECK(desk.settings().voice);
    CHECK_FALSE(shows(desk.window(), "voiceProblem"));
    CHECK(desk.voice().said.size() == 1);
}

TEST_CASE("a missing voice is named by the language of the content")
{
    UiDesk desk(Before::Accepted, {1366, 768}, 100, "es");
    desk.voice().trouble = VoiceProblem::NoVoice;
    openSound(desk);
    click(desk.window(), "voiceSwitch");
    CHECK_THAT(problem(desk), Catch::Contains("No voice for Español is installed."));
    CHECK_THAT(problem(desk), Catch::Contains("speech-dispatcher-espeak-ng"));
}

TEST_CASE("without a voice nothing else of the sound is changed")
{
    UiDesk desk;
    desk.voice().trouble = VoiceProblem::NoEngine;
    openSound(desk);
    const person::Settings before = desk.settings();
    click(desk.window(), "voiceSwitch");
    CHECK(desk.settings() == before);
    CHECK(seen(desk.window(), "soundTest").isEnabled());
}

TEST_CASE("without sound its choices and the voice cannot be switched")
{
    UiDesk desk;
    openSound(desk);
    for (const char* name : {"volume", "soundTest", "paceSwitch", "countSwitch", "voiceSwitch"})
        CHECK(seen(desk.window(), name).isEnabled());
    click(desk.window(), "soundSwitch");
    CHECK_FALSE(desk.settings().sound);
    for (const char* name : {"volume", "soundTest", "paceSwitch", "countSwitch", "voiceSwitch"})
        CHECK_FALSE(seen(desk.window(), name).isEnabled());
    CHECK(isOn(desk, "paceSwitch")); // as it will be when sound is on again
}

TEST_CASE("a sound that is tried has the volume that is set")
{
    UiDesk desk;
    openSound(desk);
    seen<QSlider>(desk.window(), "volume").setValue(100);
    click(desk.window(), "soundTest");
    seen<QSlider>(desk.window(), "volume").setValue(20);
    click(desk.window(), "soundTest");
    REQUIRE(desk.sound().played.size() == 2);
    CHECK(desk.sound().played[0] == desk.sound().played[1]);
    CHECK(desk.sound().volumes[0] > desk.sound().volumes[1]);
    CHECK(desk.sound().volumes[1] > 0);
}

TEST_CASE("a device that is lost is said at once, and no more when it is found again")
{
    UiDesk desk;
    openSound(desk);
    const auto page = [&] { return words(seen(desk.window(), "settingsPage")); };
    CHECK_THAT(page(), !Catch::Contains(NoDevice));
    desk.sound().setFound(false);
    settle();
    CHECK_THAT(page(), Catch::Contains(NoDevice));
    CHECK_THAT(page(), Catch::Contains("Every cue is shown on the screen as well."));
    CHECK_FALSE(seen(desk.window(), "soundTest").isEnabled());
    CHECK(seen(desk.window(), "soundSwitch").isEnabled());
    desk.sound().setFound(true);
    settle();
    CHECK_THAT(page(), !Catch::Contains(NoDevice));
    CHECK(seen(desk.window(), "soundTest").isEnabled());
}

TEST_CASE("a device that was missing from the start is said when Settings are opened")
{
    UiDesk desk;
    desk.sound().setFound(false);
    openSound(desk);
    CHECK_THAT(words(desk.window()), Catch::Contains(NoDevice));
    click(desk.window(), "soundSwitch");
    desk.sound().setFound(true);
    settle();
    CHECK_THAT(words(desk.window()), !Catch::Contains(NoDevice));
    CHECK_FALSE(seen(desk.window(), "soundTest").isEnabled()); // sound is off
}

} // namespace hipwise::test
