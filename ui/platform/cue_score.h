#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace hipwise::ui {

/// A soft tone. Neighbours follow without a gap.
struct Note {
    double hertz = 440.0; ///< 0 is silence
    std::chrono::milliseconds length{100};
    double gain = 1.0; ///< against the loudest note of all tunes

    bool operator==(const Note&) const = default;
};

/// The sound of a cue.
struct Tune {
    std::string name; ///< of its file, without .wav
    std::vector<Note> notes;

    bool operator==(const Tune&) const = default;
};

/// All sounds of the program. Low, because high tones are harsh and are lost first with age; no two
/// have the same number, direction or rhythm of notes.
[[nodiscard]] const std::vector<Tune>& allTunes();

inline constexpr int SampleRate = 22050;

/// A tune as 16-bit samples of one channel. The loudest stays well below the limit.
[[nodiscard]] std::vector<short> samplesOf(const Tune& tune);

/// The bytes of a WAV file.
[[nodiscard]] std::string wavOf(const std::vector<short>& samples);

} // namespace hipwise::ui
