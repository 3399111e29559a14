#include "support/ui_person.h"
#include "support/ui_senses.h"
#include "ui/platform/cue_sounds.h"

#include <algorithm>
#include <functional>
#include <set>

namespace hipwise::test {

namespace {

using session::Cue;
using session::CueKind;
using ui::CueSounds;

Cue cue(CueKind kind)
{
    Cue made;
    made.kind = kind;
    return made;
}

/// Sounds on a loudspeaker that remembers, as somebody has set them.
struct Speaker {
    explicit Speaker(const std::function<void(person::Settings&)>& edit = {}) { set(edit); }

    void set(const std::function<void(person::Settings&)>& edit)
    {
        person::Settings settings;
        if (edit)
            edit(settings);
        sounds.set(settings);
    }

    /// What is heard of cues that come together.
    QStringList heard(const std::vector<CueKind>& kinds)
    {
        std::vector<Cue> cues;
        for (const CueKind kind : kinds)
            cues.push_back(cue(kind));
        output->played.clear();
        sounds.play(cues);
        return output->played;
    }

    FakeSound* output = new FakeSound; ///< owned by the sounds
    CueSounds sounds{std::unique_ptr<ui::SoundOutput>(output)};
};

QStringList one(const char* name)
{
    return {QString::fromLatin1(name)};
}

} // namespace

TEST_CASE("of cues that come together the most important one is heard, once")
{
    Speaker speaker;
    CHECK(speaker.heard({CueKind::SetDone, CueKind::MovementDone, CueKind::Rest})
          == one("movement-done"));
    CHECK(speaker.heard({CueKind::Start, CueKind::Move}) == one("start"));
    CHECK(speaker.heard({CueKind::Back, CueKind::SessionDone}) == one("session-done"));
    CHECK(speaker.heard({CueKind::SetDone, CueKind::ChangeSide}) == one("change-side"));
    CHECK(speaker.heard({CueKind::Rest, CueKind::GetReady}) == one("get-ready"));
}

TEST_CASE("a cue without a sound does not keep another one from being heard")
{
    Speaker speaker;
    CHECK(speaker.heard({CueKind::Paused, CueKind::Countdown}) == one("countdown"));
    CHECK(speaker.heard({CueKind::Hold}).isEmpty());
    CHECK(speaker.heard({}).isEmpty());
}

TEST_CASE("sounds for the pace can be switched off alone")
{
    Speaker speaker([](person::Settings& settings) { settings.paceSounds = false; });
    CHECK(speaker.heard({CueKind::Move}).isEmpty());
    CHECK(speaker.heard({CueKind::Back}).isEmpty());
    CHECK(speaker.heard({CueKind::Move, CueKind::HalfWay}) == one("half-way"));
    CHECK(speaker.heard({CueKind::Countdown}) == one("countdown"));
    CHECK(speaker.heard({CueKind::Start, CueKind::Move}) == one("start"));
    CHECK(speaker.heard({CueKind::Run}) == one("run"));
}

TEST_CASE("sounds that count can be switched off alone")
{
    Speaker speaker([](person::Settings& settings) { settings.countSounds = false; });
    CHECK(speaker.heard({CueKind::Countdown}).isEmpty());
    CHECK(speaker.heard({CueKind::HalfWay}).isEmpty());
    CHECK(speaker.heard({CueKind::HalfWay, CueKind::Back}) == one("lower"));
    CHECK(speaker.heard({CueKind::Move}) == one("lift"));
    CHECK(speaker.heard({CueKind::SetDone}) == one("set-done"));
}

TEST_CASE("without sound nothing is heard, whatever the cue, and nothing goes on sounding")
{
    Speaker speaker;
    CHECK(speaker.heard({CueKind::SessionDone}) == one("session-done"));
    const int before = speaker.output->stopped;
    speaker.set([](person::Settings& settings) { settings.sound = false; });
    CHECK(speaker.output->stopped > before);
    CHECK_FALSE(speaker.sounds.heard());
    for (const CueKind kind :
         {CueKind::Start, CueKind::Move, CueKind::Countdown, CueKind::SessionDone})
        CHECK(speaker.heard({kind}).isEmpty());
    speaker.set({});
    CHECK(speaker.sounds.heard());
    CHECK(speaker.heard({CueKind::SessionDone}) == one("session-done"));
}

TEST_CASE("the volume goes from nothing to everything and never back")
{
    Speaker speaker;
    for (int volume = 0; volume <= 100; ++volume) {
        speaker.set([volume](person::Settings& settings) { settings.volume = volume; });
        speaker.sounds.preview(CueKind::Start);
        CHECK(speaker.sounds.heard() == (volume > 0));
    }
    const std::vector<double>& volumes = speaker.output->volumes;
    REQUIRE(volumes.size() == 101);
    CHECK(volumes.front() == 0.0);
    CHECK(volumes.back() == Approx(1.0));
    CHECK(std::is_sorted(volumes.begin(), volumes.end()));
    // Every step can be heard, the last one apart.
    CHECK(std::set<double>(volumes.begin(), volumes.end()).size() >= 100);
}

TEST_CASE("a sound can be tried out, and ten times pressed it is no louder")
{
    Speaker speaker([](person::Settings& settings) {
        settings.sound = false;
        settings.paceSounds = false;
        settings.countSounds = false;
        settings.volume = 60;
    });
    for (int press = 0; press < 10; ++press)
        speaker.sounds.preview(CueKind::Move);
    CHECK(speaker.output->played == QStringList(10, QStringLiteral("lift")));
    const std::set<double> volumes(speaker.output->volumes.begin(), speaker.output->volumes.end());
    REQUIRE(volumes.size() == 1);
    CHECK(*volumes.begin() > 0.0);
    CHECK(*volumes.begin() < 1.0);
}

TEST_CASE("a loudspeaker that is pulled out is noticed, and nothing goes wrong")
{
    Speaker speaker;
    int changes = 0;
    QObject::connect(
        &speaker.sounds, &CueSounds::devicesChanged, &speaker.sounds, [&] { ++changes; });
    CHECK(speaker.sounds.heard());
    speaker.output->setFound(false);
    CHECK(changes == 1);
    CHECK_FALSE(speaker.sounds.deviceFound());
    CHECK_FALSE(speaker.sounds.heard());
    CHECK_NOTHROW(speaker.sounds.prepare());
    CHECK_NOTHROW(speaker.sounds.preview(CueKind::Start));
    CHECK_NOTHROW(speaker.sounds.stop());
    CHECK(speaker.heard({CueKind::Start}).isEmpty());

    speaker.output->setFound(true);
    CHECK(changes == 2);
    CHECK(speaker.sounds.heard());
    CHECK(speaker.heard({CueKind::Start}) == one("start"));
}

TEST_CASE("sounds are made ready only where they will be heard")
{
    Speaker speaker;
    speaker.sounds.prepare();
    CHECK(speaker.output->prepared == 1);
    speaker.set([](person::Settings& settings) { settings.sound = false; });
    speaker.sounds.prepare();
    CHECK(speaker.output->prepared == 1);
}

} // namespace hipwise::test
