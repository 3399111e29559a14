#pragma once

#include "figure/motion/animation.h"

#include <cstddef>
#include <vector>

namespace hipwise::figure {

/// How long the parts of a repetition take, in seconds. A hold of 0 is left out.
struct Tempo {
    float move = 2.0F;
    float hold = 1.0F;
    float back = 2.0F;

    bool operator==(const Tempo&) const = default;
};

/// A stretch of a demonstration.
struct Section {
    enum class Kind { Start, Move, Hold, Return, Cycle };

    Kind kind = Kind::Start;
    float from = 0.0F; ///< seconds
    float to = 0.0F;

    bool operator==(const Section&) const = default;
};

/// A movement shown over and over: a moment at the start, there, the hold, and back; or its cycle.
class Timeline {
public:
    /// A movement of one key has nothing but its start.
    Timeline(const Animation& animation, const Tempo& tempo);

    [[nodiscard]] const std::vector<Section>& sections() const { return m_sections; }

    /// Whether there is anything to play: a movement of one key only stands there.
    [[nodiscard]] bool moves() const;

    /// Seconds of one round.
    [[nodiscard]] float length() const { return m_sections.back().to; }

    /// Times beyond the round begin anew.
    [[nodiscard]] Moment at(float seconds) const;
    /// Number of the section that is under way.
    [[nodiscard]] std::size_t sectionAt(float seconds) const;
    /// The time within a section that shows it best: its start, the end of moving, the hold, the
    /// end of returning.
    [[nodiscard]] float keyTime(std::size_t section) const;

private:
    void add(Section::Kind kind, float seconds);
    [[nodiscard]] float within(float seconds) const;

    std::vector<Section> m_sections;
};

} // namespace hipwise::figure
