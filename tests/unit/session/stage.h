#pragma once

#include "session/player.h"
#include "unit/session/works.h"

#include <string>
#include <utility>
#include <vector>

namespace hipwise::test {

/// Plays a session in simulated time and remembers all that happened.
class Stage {
public:
    explicit Stage(std::vector<session::Work> work,
                   const std::vector<session::SetKey>& finished = {})
        : player(makePlan(std::move(work)), finished)
    {
    }

    Stage& start() { return take(player.start(m_now)); }

    /// Time passes in one tick.
    Stage& play(std::chrono::milliseconds time)
    {
        m_now += time;
        return take(player.tick(m_now));
    }

    /// Time passes without a tick.
    Stage& wait(std::chrono::milliseconds time)
    {
        m_now += time;
        return *this;
    }

    Stage& pause() { return take(player.pause(m_now)); }

    Stage& resume() { return take(player.resume(m_now)); }

    Stage& next() { return take(player.next(m_now)); }

    Stage& back() { return take(player.back(m_now)); }

    Stage& again(std::chrono::seconds rest = {}) { return take(player.again(m_now, rest)); }

    Stage& skipMovement() { return take(player.skipMovement(m_now)); }

    Stage& halve() { return take(player.halve(m_now)); }

    Stage& replaceWith(session::Work work)
    {
        return take(player.replaceWith(std::move(work), m_now));
    }

    Stage& swapSides() { return take(player.swapSides(m_now)); }

    Stage& adjustReps(int by) { return take(player.adjustReps(by, m_now)); }

    Stage& breakOff() { return take(player.breakOff(m_now)); }

    Stage& stop() { return take(player.stop(m_now)); }

    Stage& leave()
    {
        player.leave();
        return *this;
    }

    Stage& setWaits(bool waits)
    {
        player.setWaits(waits);
        return *this;
    }

    Stage& addRest(std::chrono::seconds more)
    {
        player.addRest(more);
        return *this;
    }

    /// The cues since they were last asked for, one a line.
    std::string newCues()
    {
        std::string lines;
        for (; m_shown < cues.size(); ++m_shown)
            lines += toString(cues[m_shown], player.plan()) + "\n";
        return lines;
    }

    [[nodiscard]] session::PlayerState state() const { return player.state(); }

    session::Player player;
    std::vector<session::Cue> cues;
    std::vector<session::SetResult> sets;

private:
    Stage& take(session::Progress&& progress)
    {
        cues.insert(cues.end(), progress.cues.begin(), progress.cues.end());
        sets.insert(sets.end(), progress.sets.begin(), progress.sets.end());
        return *this;
    }

    SteadyInstant m_now{};
    std::size_t m_shown = 0;
};

inline session::SetKey key(std::size_t item, int set, std::optional<Side> side = {})
{
    return {item, set, side};
}

} // namespace hipwise::test
