#include "support/ui_person.h"
#include "ui/platform/cue_score.h"
#include "ui/platform/cue_sounds.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace hipwise::test {

namespace {

using session::CueKind;
using ui::Note;
using ui::Tune;

constexpr double FullScale = 32767.0;

constexpr std::array AllKinds{
    CueKind::GetReady,     CueKind::Start,       CueKind::Move,       CueKind::Hold,
    CueKind::Back,         CueKind::Run,         CueKind::Walk,       CueKind::HalfWay,
    CueKind::Countdown,    CueKind::SetDone,     CueKind::ChangeSide, CueKind::Rest,
    CueKind::MovementDone, CueKind::SessionDone, CueKind::Waiting,    CueKind::Paused,
    CueKind::Resumed,      CueKind::Skipped,     CueKind::Again,      CueKind::Stopped};

/// The samples of each note of a tune.
std::vector<std::vector<short>> notesOf(const Tune& tune)
{
    const std::vector<short> samples = ui::samplesOf(tune);
    std::vector<std::vector<short>> notes;
    auto from = samples.begin();
    for (const Note& note : tune.notes) {
        const double seconds = std::chrono::duration<double>(note.length).count();
        const auto length = std::lround(seconds * ui::SampleRate);
        REQUIRE(samples.end() - from >= length);
        notes.emplace_back(from, from + length);
        from += length;
    }
    return notes;
}

/// How often a tone swings in a second, from the times at which it rises through zero.
double fundamental(const std::vector<short>& samples)
{
    std::vector<std::size_t> rises;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        if (samples[i - 1] < 0 && samples[i] >= 0)
            rises.push_back(i);
    }
    REQUIRE(rises.size() > 1);
    return static_cast<double>(rises.size() - 1) * ui::SampleRate
        / static_cast<double>(rises.back() - rises.front());
}

int loudest(const std::vector<short>& samples)
{
    int peak = 0;
    for (const short sample : samples)
        peak = std::max(peak, std::abs(static_cast<int>(sample)));
    return peak;
}

std::chrono::milliseconds lengthOf(const Tune& tune)
{
    std::chrono::milliseconds length{0};
    for (const Note& note : tune.notes)
        length += note.length;
    return length;
}

/// What can be told apart by somebody who does not hear which note it is: when tones begin and end,
/// and whether the next one is higher or lower.
std::vector<std::int64_t> shapeOf(const Tune& tune)
{
    std::vector<std::int64_t> shape;
    double before = 0.0;
    for (const Note& note : tune.notes) {
        const bool tone = note.hertz > 0.0;
        shape.push_back(tone ? note.length.count() : -note.length.count());
        if (tone && before > 0.0)
            shape.push_back(note.hertz > before ? 1 : (note.hertz < before ? -1 : 0));
        if (tone)
            before = note.hertz;
    }
    return shape;
}

std::uint32_t number(const std::string& bytes, std::size_t at, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = count; i > 0; --i)
        value = value * 256 + static_cast<unsigned char>(bytes.at(at + i - 1));
    return value;
}

} // namespace

TEST_CASE("tones are low enough for ears that have grown old")
{
    for (const Tune& tune : ui::allTunes()) {
        const auto notes = notesOf(tune);
        for (std::size_t i = 0; i < notes.size(); ++i) {
            INFO(tune.name << ", note " << i);
            if (tune.notes[i].hertz == 0.0) {
                CHECK(loudest(notes[i]) == 0);
                continue;
            }
            CHECK(fundamental(notes[i]) == Approx(tune.notes[i].hertz).epsilon(0.02));
            CHECK(fundamental(notes[i]) >= 250.0);
            CHECK(fundamental(notes[i]) <= 600.0);
        }
    }
}

TEST_CASE("no sound is louder than half of what is possible, and each is loud enough")
{
    for (const Tune& tune : ui::allTunes()) {
        INFO(tune.name);
        CHECK(loudest(ui::samplesOf(tune)) <= FullScale / 2);
        CHECK(loudest(ui::samplesOf(tune)) >= FullScale / 10);
    }
}

TEST_CASE("no tone begins or ends with a click")
{
    constexpr int Quiet = 100; // a third of a percent
    for (const Tune& tune : ui::allTunes()) {
        for (const auto& note : notesOf(tune)) {
            INFO(tune.name);
            CHECK(std::abs(note.front()) < Quiet);
            CHECK(std::abs(note.back()) < Quiet);
        }
        // Nor does anything in it jump: a tone moves little from one sample to the next.
        const std::vector<short> samples = ui::samplesOf(tune);
        int jump = 0;
        for (std::size_t i = 1; i < samples.size(); ++i)
            jump = std::max(jump, std::abs(samples[i] - samples[i - 1]));
        CHECK(jump < FullScale / 10);
    }
}

TEST_CASE("a sound is long enough to be heard and over before the next thing happens")
{
    for (const Tune& tune : ui::allTunes()) {
        INFO(tune.name);
        CHECK(lengthOf(tune) >= std::chrono::milliseconds(90));
        CHECK(lengthOf(tune) <= std::chrono::milliseconds(1600));
        const double seconds = static_cast<double>(ui::samplesOf(tune).size()) / ui::SampleRate;
        CHECK(seconds == Approx(static_cast<double>(lengthOf(tune).count()) / 1000).margin(0.002));
    }
}

TEST_CASE("sounds differ in the number, the direction or the rhythm of their notes")
{
    const auto& tunes = ui::allTunes();
    for (std::size_t i = 0; i < tunes.size(); ++i) {
        for (std::size_t j = i + 1; j < tunes.size(); ++j) {
            INFO(tunes[i].name << " and " << tunes[j].name);
            CHECK(shapeOf(tunes[i]) != shapeOf(tunes[j]));
        }
    }
}

TEST_CASE("every sound is one of the tunes, and every tune is a sound")
{
    std::set<std::string> named;
    for (const CueKind kind : AllKinds) {
        if (!ui::soundOf(kind).isEmpty())
            named.insert(ui::soundOf(kind).toStdString());
    }
    for (const ui::Ring ring : {ui::Ring::Snack, ui::Ring::SnackOver})
        named.insert(ui::soundOf(ring).toStdString());
    std::set<std::string> composed;
    for (const Tune& tune : ui::allTunes()) {
        INFO(tune.name);
        CHECK(composed.insert(tune.name).second); // no name twice
    }
    CHECK(named == composed);
}

TEST_CASE("the program has every tune as a file, as it was composed")
{
    for (const Tune& tune : ui::allTunes()) {
        QFile file(QStringLiteral(":/sounds/%1.wav").arg(QString::fromStdString(tune.name)));
        INFO(tune.name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().toStdString() == ui::wavOf(ui::samplesOf(tune)));
    }
}

TEST_CASE("a WAV file says truly what is in it")
{
    const std::vector<short> samples{0, 1, -1, 32767, -32768, 256};
    const std::string bytes = ui::wavOf(samples);
    REQUIRE(bytes.size() == 44 + 2 * samples.size());
    CHECK(bytes.substr(0, 4) == "RIFF");
    CHECK(number(bytes, 4, 4) == bytes.size() - 8);
    CHECK(bytes.substr(8, 8) == "WAVEfmt ");
    CHECK(number(bytes, 16, 4) == 16);
    CHECK(number(bytes, 20, 2) == 1); // not compressed
    CHECK(number(bytes, 22, 2) == 1); // channel
    CHECK(number(bytes, 24, 4) == ui::SampleRate);
    CHECK(number(bytes, 28, 4) == ui::SampleRate * 2); // bytes a second
    CHECK(number(bytes, 32, 2) == 2); // bytes of a sample of all channels
    CHECK(number(bytes, 34, 2) == 16); // bits
    CHECK(bytes.substr(36, 4) == "data");
    CHECK(number(bytes, 40, 4) == bytes.size() - 44);
    for (std::size_t i = 0; i < samples.size(); ++i)
        CHECK(static_cast<short>(number(bytes, 44 + 2 * i, 2)) == samples[i]);
    CHECK(number(ui::wavOf({}), 40, 4) == 0);
    CHECK(ui::wavOf({}).size() == 44);
}

} // namespace hipwise::test
