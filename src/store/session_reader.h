#pragma once

#include "session/record.h"
#include "store/sqlite_types.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace hipwise::store {

/// Which sessions to read: a SELECT that gives their ids, and the values of its parameters.
struct Selection {
    std::string ids;
    std::vector<std::variant<std::int64_t, std::string>> values;
};

/// The selected sessions with everything that belongs to them, oldest first, as they were at one
/// moment. Takes the same number of statements for one session and for all. Throws
/// SQLite::Exception.
[[nodiscard]] std::vector<session::SessionRecord> readSessions(SQLite::Database& database,
                                                               const Selection& selection);

} // namespace hipwise::store
