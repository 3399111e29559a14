#pragma once

#include "app/context.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hipwise::app {

/// A session that was broken off: by a crash or a power cut, or because it was left alone.
struct BrokenSession {
    std::int64_t id = 0;
    std::string title;
    ZonedInstant startedAt;
    std::string movement; ///< name of the one that was next; empty when nothing is open
    int set = 1;
    int sets = 1;

    bool operator==(const BrokenSession&) const = default;
};

/// The one of today that can be gone on with; empty when there is none, or no journal.
[[nodiscard]] Result<std::optional<BrokenSession>> brokenToday(const Context& context);

/// Ends a broken session where it stopped; what was done stays.
[[nodiscard]] Result<void> finishBroken(const Context& context, std::int64_t session);

/// Closes what was under way on an earlier day: it ended when something was done last, not now. The
/// newest one that was closed; empty when there was none.
[[nodiscard]] Result<std::optional<BrokenSession>> closeForgotten(const Context& context);

} // namespace hipwise::app
