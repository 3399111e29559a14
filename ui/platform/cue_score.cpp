#include "ui/platform/cue_score.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>

namespace hipwise::ui {

using std::chrono::milliseconds;

namespace {

// The notes of a pentatonic scale: whatever follows whatever, nothing sounds wrong.
constexpr double C4 = 261.6;
constexpr double D4 = 293.7;
constexpr double E4 = 329.6;
constexpr double G4 = 392.0;
constexpr double A4 = 440.0;
constexpr double C5 = 523.3;
constexpr double D5 = 587.3;
constexpr double Silence = 0.0;

/// A share of the largest sample: far from what hurts at full volume.
constexpr double Loudest = 0.42;
/// The tone swells and fades, so that it neither clicks nor startles.
constexpr double SwellSeconds = 0.018;
constexpr double FadeSeconds = 0.035;
/// Overtones give a tone its colour; few of them, so that it stays soft.
constexpr double SecondPartial = 0.22;
constexpr double ThirdPartial = 0.06;

double tone(double hertz, double seconds)
{
    const double phase = 2.0 * std::numbers::pi * hertz * seconds;
    return (std::sin(phase) + SecondPartial * std::sin(2.0 * phase)
            + ThirdPartial * std::sin(3.0 * phase))
        / (1.0 + SecondPartial + ThirdPartial);
}

double envelope(double seconds, double length)
{
    // Half as loud after so long: like wood that is struck, not like a horn.
    constexpr double HalvedAfter = 0.22;
    const double swell = std::min(1.0, seconds / SwellSeconds);
    const double fade = std::clamp((length - seconds) / FadeSeconds, 0.0, 1.0);
    return swell * fade * std::exp2(-seconds / HalvedAfter);
}

void append(std::string& bytes, std::uint32_t number, int count)
{
    constexpr std::uint32_t Byte = 0xFF;
    constexpr int BitsPerByte = 8;
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>((number >> (BitsPerByte * i)) & Byte);
}

} // namespace

const std::vector<Tune>& allTunes()
{
    constexpr milliseconds Brief{60};
    constexpr milliseconds Short{90};
    constexpr milliseconds Quick{130};
    constexpr milliseconds Middle{190};
    constexpr milliseconds Long{420};
    static const std::vector<Tune> tunes{
        {"get-ready", {{G4, Middle}, {Silence, Short}, {G4, Middle}}},
        {"start", {{G4, Quick}, {C5, Long}}},
        {"lift", {{E4, Brief, 0.55}, {A4, Short, 0.55}}},
        {"lower", {{E4, Quick, 0.55}}},
        {"countdown", {{C5, Short, 0.7}}},
        {"half-way", {{A4, Quick}, {Silence, Short}, {A4, Quick}, {Silence, Short}, {C5, Quick}}},
        {"change-side", {{C5, Middle}, {G4, Middle}, {C5, Middle}}},
        {"set-done", {{C5, Quick}, {G4, Long}}},
        {"rest", {{E4, Middle, 0.8}, {D4, Long, 0.8}}},
        {"waiting", {{E4, Middle}, {A4, Long, 0.8}}},
        {"run", {{D5, Short}, {Silence, Short}, {D5, Short}, {Silence, Short}, {D5, Quick}}},
        {"walk", {{D4, Middle}, {Silence, Quick}, {D4, Long}}},
        {"movement-done", {{G4, Middle}, {A4, Middle}, {C5, Long}}},
        {"session-done", {{C4, Middle}, {E4, Middle}, {G4, Middle}, {C5, Long}}},
        {"snack", {{D4, Long, 0.8}}},
        {"snack-over", {{D4, Long, 0.8}, {Silence, Short}, {D4, Long, 0.8}}}};
    return tunes;
}

std::vector<short> samplesOf(const Tune& tune)
{
    constexpr double LargestSample = 32767.0;
    std::vector<short> samples;
    for (const Note& note : tune.notes) {
        const double length = std::chrono::duration<double>(note.length).count();
        const auto count = static_cast<std::size_t>(std::lround(length * SampleRate));
        for (std::size_t i = 0; i < count; ++i) {
            const double at = static_cast<double>(i) / SampleRate;
            const double value = Loudest * note.gain * envelope(at, length) * tone(note.hertz, at);
            samples.push_back(static_cast<short>(std::lround(value * LargestSample)));
        }
    }
    return samples;
}

std::string wavOf(const std::vector<short>& samples)
{
    constexpr std::uint32_t HeaderSize = 36;
    constexpr std::uint32_t FormatSize = 16;
    constexpr std::uint32_t Pcm = 1;
    constexpr std::uint32_t Channels = 1;
    constexpr std::uint32_t BytesPerSample = 2;
    constexpr std::uint32_t BitsPerSample = 16;
    constexpr std::uint32_t Rate = SampleRate;
    const auto size = static_cast<std::uint32_t>(samples.size() * BytesPerSample);
    std::string bytes = "RIFF";
    append(bytes, HeaderSize + size, 4);
    bytes += "WAVEfmt ";
    append(bytes, FormatSize, 4);
    append(bytes, Pcm, 2);
    append(bytes, Channels, 2);
    append(bytes, Rate, 4);
    append(bytes, Rate * BytesPerSample, 4);
    append(bytes, BytesPerSample, 2);
    append(bytes, BitsPerSample, 2);
    bytes += "data";
    append(bytes, size, 4);
    for (const short sample : samples)
        append(bytes, static_cast<std::uint16_t>(sample), 2);
    return bytes;
}

} // namespace hipwise::ui
