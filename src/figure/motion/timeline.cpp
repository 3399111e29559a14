#include "figure/motion/timeline.h"

#include <algorithm>
#include <cmath>

namespace hipwise::figure {

Timeline::Timeline(const Animation& animation, const Tempo& tempo)
{
    constexpr float AtTheStart = 0.8F;
    if (animation.course == Course::Steady) {
        add(Section::Kind::Cycle, animation.period);
        return;
    }
    add(Section::Kind::Start, AtTheStart);
    if (animation.keys.size() < 2)
        return;
    add(Section::Kind::Move, tempo.move);
    if (tempo.hold > 0)
        add(Section::Kind::Hold, tempo.hold);
    add(Section::Kind::Return, tempo.back);
}

void Timeline::add(Section::Kind kind, float seconds)
{
    const float from = m_sections.empty() ? 0.0F : m_sections.back().to;
    m_sections.push_back({kind, from, from + seconds});
}

bool Timeline::moves() const
{
    return m_sections.front().kind == Section::Kind::Cycle || m_sections.size() > 1;
}

float Timeline::within(float seconds) const
{
    return seconds - std::floor(seconds / length()) * length();
}

std::size_t Timeline::sectionAt(float seconds) const
{
    const float time = within(seconds);
    const auto found = std::find_if(
        m_sections.begin(), m_sections.end(), [&](const Section& each) { return time < each.to; });
    return found == m_sections.end() ? m_sections.size() - 1
                                     : static_cast<std::size_t>(found - m_sections.begin());
}

Moment Timeline::at(float seconds) const
{
    const Section& section = m_sections[sectionAt(seconds)];
    const float share = (within(seconds) - section.from) / (section.to - section.from);
    switch (section.kind) {
    case Section::Kind::Start:
        break;
    case Section::Kind::Move:
        return {Phase::Move, share};
    case Section::Kind::Hold:
        return {Phase::Hold, share};
    case Section::Kind::Return:
        return {Phase::Return, share};
    case Section::Kind::Cycle:
        return {Phase::Steady, share};
    }
    return {Phase::Move, 0.0F};
}

float Timeline::keyTime(std::size_t section) const
{
    constexpr float JustBefore = 0.999F;
    const Section& found = m_sections.at(section);
    const bool atEnd = found.kind == Section::Kind::Move || found.kind == Section::Kind::Return;
    const float share = atEnd ? JustBefore : (found.kind == Section::Kind::Hold ? 0.5F : 0.0F);
    return found.from + (found.to - found.from) * share;
}

} // namespace hipwise::figure
