#pragma once

#include "app/context.h"
#include "app/today.h"

#include <optional>
#include <vector>

namespace hipwise::app {

/// The list of sessions, newest first.
struct JournalState {
    std::vector<SessionLine> sessions;
    bool more = false; ///< there are older ones than were asked for
    std::optional<Error> journalError;

    bool operator==(const JournalState&) const = default;
};

/// The newest `count` sessions that have ended.
[[nodiscard]] JournalState journalState(const Context& context, int count);

/// One session in full. NotFound for unknown ids.
[[nodiscard]] Result<session::SessionRecord> sessionOf(const Context& context, std::int64_t id);

} // namespace hipwise::app
