#include "figure/draw/film.h"

#include <algorithm>
#include <cmath>

namespace hipwise::figure {

namespace {

/// Frames of one phase have numbers below this, those of the next begin with it.
constexpr int PerPhase = 1000;

} // namespace

void Film::setSubject(const Animation& animation, const Body& body, int frames)
{
    m_animation = &animation;
    m_body = &body;
    m_count = std::clamp(frames, 1, PerPhase - 1);
    m_extent = extentOf(animation, body);
    m_camera.reset();
    m_arrows.reset();
    m_frames.clear();
}

void Film::setPicture(const View& view, const DrawOptions& options)
{
    if (m_view == view && m_options == options)
        return;
    m_view = view;
    m_options = options;
    m_camera.reset();
    m_arrows.reset();
    m_frames.clear();
}

/// The way there and the way back are the same frames, and a hold at the end is one.
int Film::number(const Moment& moment) const
{
    Moment same = moment;
    const bool there = m_animation->course == Course::ThereAndBack;
    if (there && same.phase == Phase::Return)
        same = {Phase::Move, 1 - same.share};
    else if (there && same.phase == Phase::Hold)
        same = {Phase::Move, 1.0F};
    const float share = std::clamp(same.share, 0.0F, 1.0F);
    const int step = static_cast<int>(std::lround(share * static_cast<float>(m_count)));
    // A cycle ends where it begins.
    const bool wraps = same.phase == Phase::Steady && step == m_count;
    return static_cast<int>(same.phase) * PerPhase + (wraps ? 0 : step);
}

Moment Film::momentOf(int number) const
{
    return {static_cast<Phase>(number / PerPhase),
            static_cast<float>(number % PerPhase) / static_cast<float>(m_count)};
}

const Camera& Film::camera()
{
    if (!m_camera)
        m_camera = cameraFor(m_extent, m_view, m_options);
    return *m_camera;
}

DrawList Film::draw(const Moment& moment, const DrawOptions& options)
{
    DrawList list = m_drawer.draw(*m_animation, moment, *m_body, camera(), options);
    if (options.arrows) {
        if (!m_arrows)
            m_arrows = placeArrows(*m_animation, *m_body, camera(), options.size, options.mirrored);
        addArrows(*m_arrows, camera().pixelsPerMetre(), list);
    }
    return list;
}

const DrawList& Film::frame(const Moment& moment)
{
    const int wanted = number(moment);
    auto found = m_frames.find(wanted);
    if (found == m_frames.end())
        found = m_frames.emplace(wanted, draw(momentOf(wanted), m_options)).first;
    return found->second;
}

DrawList Film::still(const Moment& moment, Care care)
{
    DrawOptions options = m_options;
    options.setCare(care);
    return draw(moment, options);
}

} // namespace hipwise::figure
