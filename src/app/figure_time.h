#pragma once

#include "figure/motion/timeline.h"
#include "program/dose.h"
#include "session/player.h"

namespace hipwise::app {

/// How fast a figure shows a movement of this dose over and over: as a repetition takes, but long
/// holds are cut short.
[[nodiscard]] figure::Tempo shownTempo(const program::Dose& dose);

/// What a figure shows at a moment of a session, in time with its count: the lift takes as long as
/// the count says, and the hold holds. For a single long hold it first moves there. Movements
/// counted in minutes go on at their own pace. Before a set it shows what comes, over and
/// over; while the person is waited for, how it begins.
[[nodiscard]] figure::Moment momentOf(const figure::Animation& animation,
                                      const session::PlayerState& player,
                                      const figure::Tempo& tempo);

} // namespace hipwise::app
