#pragma once

#include "app/context.h"
#include "app/today.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hipwise::app {

/// A score that was given outside of sessions.
struct PainLine {
    std::int64_t id = 0;
    ZonedInstant askedAt;
    session::PainAnswer answer;

    bool operator==(const PainLine&) const = default;
};

/// The list of sessions and scores, newest first.
struct JournalState {
    std::vector<SessionLine> sessions;
    std::vector<PainLine> checks; ///< of the same time
    bool more = false; ///< there are older ones than were asked for
    std::optional<Error> journalError;

    bool operator==(const JournalState&) const = default;
};

/// The newest `count` sessions that have ended, and the scores since the oldest of them; all scores
/// where there are no older sessions.
[[nodiscard]] JournalState journalState(const Context& context, int count);

/// One session in full. NotFound for unknown ids.
[[nodiscard]] Result<session::SessionRecord> sessionOf(const Context& context, std::int64_t id);

} // namespace hipwise::app
