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
    const float from = m_parts.empty() ? 0.0F : m_parts.back().to;
    m_parts.push_back({kind, from, from + seconds});
}

float Timeline::within(float seconds) const
{
    return seconds - std::floor(seconds / length()) * length();
}

std::size_t Timeline::partAt(float seconds) const
{
    const float time = within(seconds);
    const auto part = std::find_if(
        m_parts.begin(), m_parts.end(), [&](const Section& each) { return time < each.to; });
    return part == m_parts.end() ? m_parts.size() - 1
                                 : static_cast<std::size_t>(part - m_parts.begin());
}

Moment Timeline::at(float seconds) const
{
    const Section& part = m_parts[partAt(seconds)];
    const float share = (within(seconds) - part.from) / (part.to - part.from);
    switch (part.kind) {
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

float Timeline::keyTime(std::size_t part) const
{
    constexpr float JustBefore = 0.999F;
    const Section& found = m_parts.at(part);
    const bool atEnd = found.kind == Section::Kind::Move || found.kind == Section::Kind::Return;
    const float share = atEnd ? JustBefore : (found.kind == Section::Kind::Hold ? 0.5F : 0.0F);
    return found.from + (found.to - found.from) * share;
}

} // namespace hipwise::figure
