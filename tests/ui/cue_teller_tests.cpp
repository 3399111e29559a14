#include "support/ui_places.h"
#include "ui/player/cue_teller.h"

namespace hipwise::test {

namespace {

using session::Cue;
using session::CueKind;
using ui::VoiceProblem;

Cue cue(CueKind kind, int number = 0)
{
    Cue made;
    made.kind = kind;
    made.number = number;
    return made;
}

/// Sounds, a voice and a screen reader, and what each of them was told.
struct Ears {
    Ears()
    {
        teller.setLanguage(QStringLiteral("en"));
        view.name = "Bridge";
        view.player.step.amount.reps = 6;
        QObject::connect(&teller, &ui::CueTeller::announced, &teller, [this](const QString& words) {
            announced.append(words);
        });
        QObject::connect(&teller, &ui::CueTeller::pulsed, &teller, [this] { ++pulses; });
    }

    void set(const std::function<void(person::Settings&)>& edit)
    {
        edit(settings);
        sounds.set(settings);
    }

    void tell(const std::vector<CueKind>& kinds, int number = 0)
    {
        std::vector<Cue> cues;
        for (const CueKind kind : kinds)
            cues.push_back(cue(kind, number));
        teller.tell(cues, view);
    }

    person::Settings settings;
    FakeSound* output = new FakeSound; ///< owned by the sounds
    ui::CueSounds sounds{std::unique_ptr<ui::SoundOutput>(output)};
    FakeVoice voice;
    ui::CueTeller teller{sounds, voice};
    app::SessionView view;
    QStringList announced;
    int pulses = 0;
};

QStringList paused()
{
    return {QStringLiteral("Paused")};
}

} // namespace

TEST_CASE("the voice of the program speaks instead of the screen reader")
{
    Ears ears;
    ears.teller.setVoice(true, 0.5);
    CHECK(ears.teller.speaks());
    ears.tell({CueKind::Paused});
    CHECK(ears.voice.said == paused());
    CHECK(ears.announced.isEmpty());
}

TEST_CASE("without a voice the screen reader is told")
{
    Ears ears;
    CHECK_FALSE(ears.teller.speaks());
    SECTION("that was never on")
    {
    }
    SECTION("that was switched off")
    {
        ears.teller.setVoice(true, 1.0);
        ears.teller.setVoice(false, 1.0);
    }
    ears.tell({CueKind::Paused});
    CHECK(ears.voice.said.isEmpty());
    CHECK(ears.announced == paused());
}

TEST_CASE("where the voice cannot speak the screen reader is told")
{
    Ears ears;
    ears.teller.setVoice(true, 1.0);
    ears.voice.trouble
        = GENERATE(VoiceProblem::NoEngine, VoiceProblem::NoVoice, VoiceProblem::Failed);
    CHECK_FALSE(ears.teller.speaks());
    ears.tell({CueKind::Paused});
    CHECK(ears.voice.said.isEmpty());
    CHECK(ears.announced == paused());

    ears.voice.trouble = VoiceProblem::None;
    ears.tell({CueKind::Paused});
    CHECK(ears.voice.said == paused());
    CHECK(ears.announced == paused()); // no second time
}

TEST_CASE("only the voice counts repetitions aloud")
{
    Ears ears;
    ears.tell({CueKind::Move}, 4);
    CHECK(ears.announced.isEmpty());
    ears.teller.setVoice(true, 1.0);
    ears.tell({CueKind::Move}, 5);
    CHECK(ears.voice.said == QStringList{QStringLiteral("5")});
    CHECK(ears.announced.isEmpty());
    ears.voice.trouble = VoiceProblem::Failed;
    ears.tell({CueKind::Move}, 6);
    CHECK(ears.announced.isEmpty());
}

TEST_CASE("the voice is looked for when it is switched on, in the language of the content")
{
    Ears ears;
    ears.teller.setLanguage(QStringLiteral("es"));
    CHECK(ears.voice.language.isEmpty()); // nobody asked for a voice
    ears.teller.setVoice(true, 1.0);
    CHECK(ears.voice.language == QStringLiteral("es"));
    ears.tell({CueKind::Paused});
    CHECK(ears.voice.said == QStringList{QStringLiteral("En pausa")});
    ears.teller.setLanguage(QStringLiteral("en"));
    CHECK(ears.voice.language == QStringLiteral("en"));
}

TEST_CASE("a voice that is switched off falls silent in the middle of a sentence")
{
    Ears ears;
    ears.teller.setVoice(true, 1.0);
    ears.tell({CueKind::Paused});
    const int before = ears.voice.stopped;
    ears.teller.setVoice(false, 1.0);
    CHECK(ears.voice.stopped > before);
}

TEST_CASE("what can be heard does not light up")
{
    Ears ears;
    ears.tell({CueKind::Start});
    ears.tell({CueKind::Move}, 2);
    ears.tell({CueKind::SetDone, CueKind::MovementDone});
    CHECK(ears.output->played.size() == 3);
    CHECK(ears.pulses == 0);
}

TEST_CASE("what cannot be heard lights up, once for cues that come together")
{
    Ears ears;
    SECTION("because the sound is off")
    {
        ears.set([](person::Settings& settings) { settings.sound = false; });
    }
    SECTION("because it is at zero")
    {
        ears.set([](person::Settings& settings) { settings.volume = 0; });
    }
    SECTION("because there is no loudspeaker")
    {
        ears.output->setFound(false);
    }
    ears.tell({CueKind::Start});
    CHECK(ears.pulses == 1);
    ears.tell({CueKind::SetDone, CueKind::MovementDone, CueKind::Rest});
    CHECK(ears.pulses == 2);
    // These have no sound that could be missed.
    ears.tell({CueKind::Paused});
    ears.tell({CueKind::Hold});
    ears.tell({});
    CHECK(ears.pulses == 2);
}

TEST_CASE("a loudspeaker that comes back is heard again instead of seen")
{
    Ears ears;
    ears.output->setFound(false);
    ears.tell({CueKind::Start});
    CHECK(ears.output->played.isEmpty());
    ears.output->setFound(true);
    ears.tell({CueKind::Start});
    CHECK(ears.pulses == 1);
    CHECK(ears.output->played == QStringList{QStringLiteral("start")});
}

TEST_CASE("cues that were switched off are not told by light either")
{
    Ears ears;
    ears.output->setFound(false);
    ears.set([](person::Settings& settings) {
        settings.paceSounds = false;
        settings.countSounds = false;
    });
    ears.tell({CueKind::Move}, 2);
    ears.tell({CueKind::Back}, 2);
    ears.tell({CueKind::Countdown}, 3);
    ears.tell({CueKind::HalfWay});
    CHECK(ears.pulses == 0);
    ears.tell({CueKind::Start, CueKind::Move}, 1);
    CHECK(ears.pulses == 1);
}

TEST_CASE("hush silences sounds and voice")
{
    Ears ears;
    ears.teller.setVoice(true, 1.0);
    ears.tell({CueKind::SessionDone});
    const int sounds = ears.output->stopped;
    const int voice = ears.voice.stopped;
    ears.teller.hush();
    CHECK(ears.output->stopped > sounds);
    CHECK(ears.voice.stopped > voice);
}

TEST_CASE("a session speaks where sound and voice are on, and is silent when it hurts")
{
    UiDesk desk;
    desk.change([](person::Settings& settings) {
        settings.sound = true;
        settings.voice = true;
    });
    playUntil(desk, [](const app::SessionView& view) { return view.player.rep == 2; });
    CHECK(desk.voice().language == QStringLiteral("en"));
    REQUIRE(desk.voice().said.size() >= 2);
    CHECK_THAT(desk.voice().said.front().toStdString(), Catch::StartsWith("Get ready: "));
    CHECK(desk.voice().said.contains(QStringLiteral("Start, 6 times")));
    CHECK(desk.voice().said.back() == QStringLiteral("2"));
    CHECK(desk.sound().played.contains(QStringLiteral("start")));
    const int sounds = desk.sound().stopped;
    const int voice = desk.voice().stopped;
    click(desk.window(), "playerHurt");
    CHECK(desk.sound().stopped > sounds);
    CHECK(desk.voice().stopped > voice);
}

TEST_CASE("a session with the sound off does not speak either: a screen reader may")
{
    UiDesk desk;
    desk.change([](person::Settings& settings) {
        settings.sound = false;
        settings.voice = true;
    });
    playUntil(desk, [](const app::SessionView& view) {
        return view.player.step.kind == session::StepKind::Rest;
    });
    CHECK(desk.voice().said.isEmpty());
    CHECK(desk.sound().played.isEmpty());
    CHECK_THAT(accessibleName(seen(desk.window(), "liveRegion")), Catch::Contains("Rest, "));
}

} // namespace hipwise::test
