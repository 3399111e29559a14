#pragma once

#include "session/plan.h"
#include "support/civil_time.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hipwise::session {

/// One value of the journal that was put right afterwards, with what stood there before. Values are
/// written as the journal stores them, times as local time with its offset; an empty one means that
/// there was none.
struct Correction {
    ZonedInstant madeAt;
    std::optional<std::int64_t> session; ///< the session it belongs to; empty for a score
    std::optional<std::int64_t> pain; ///< the score; empty for a session
    std::optional<SetKey> set; ///< of the session; empty for the session itself
    std::string field; ///< name of the column
    std::optional<std::string> before;
    std::optional<std::string> after;

    bool operator==(const Correction&) const = default;
};

} // namespace hipwise::session
