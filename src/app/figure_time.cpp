#include "app/figure_time.h"

#include <algorithm>
#include <chrono>

namespace hipwise::app {

namespace {

using FloatSeconds = std::chrono::duration<float>;

float seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration_cast<FloatSeconds>(time).count();
}

float shareOf(const session::PlayerState& player)
{
    if (player.phaseDuration.count() <= 0)
        return 1.0F;
    return std::clamp(seconds(player.phaseElapsed) / seconds(player.phaseDuration), 0.0F, 1.0F);
}

/// One long hold: there within the first moments, and back at its end.
figure::Moment longHold(const session::PlayerState& player, const figure::Tempo& tempo)
{
    const float elapsed = seconds(player.phaseElapsed);
    if (elapsed < tempo.move)
        return {figure::Phase::Move, elapsed / tempo.move};
    return {figure::Phase::Hold, shareOf(player)};
}

} // namespace

figure::Tempo shownTempo(const program::Dose& dose)
{
    constexpr float LongestHold = 4.0F;
    figure::Tempo tempo;
    tempo.move = static_cast<float>(dose.tempo.move.count());
    tempo.back = static_cast<float>(dose.tempo.back.count());
    const bool held = dose.type == content::DoseType::Hold
        || dose.type == content::DoseType::RepetitionsWithHold;
    tempo.hold
        = std::min(LongestHold, static_cast<float>((held ? dose.hold : dose.tempo.hold).count()));
    return tempo;
}

figure::Moment momentOf(const figure::Animation& animation,
                        const session::PlayerState& player,
                        const figure::Tempo& tempo)
{
    if (player.status == session::PlayerStatus::Waiting)
        return {figure::Phase::Move, 0.0F};
    if (player.step.kind != session::StepKind::Set || animation.course == figure::Course::Steady
        || player.phase == session::WorkPhase::Steady || player.phase == session::WorkPhase::Run
        || player.phase == session::WorkPhase::Walk)
        return figure::Timeline(animation, tempo).at(seconds(player.stepElapsed));
    switch (player.phase) {
    case session::WorkPhase::Hold:
        return player.rep == 0 ? longHold(player, tempo)
                               : figure::Moment{figure::Phase::Hold, shareOf(player)};
    case session::WorkPhase::Back:
        return {figure::Phase::Return, shareOf(player)};
    case session::WorkPhase::Move:
    case session::WorkPhase::Run:
    case session::WorkPhase::Walk:
    case session::WorkPhase::Steady:
        break;
    }
    return {figure::Phase::Move, shareOf(player)};
}

} // namespace hipwise::app
