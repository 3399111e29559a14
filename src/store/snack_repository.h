#pragma once

#include "snacks/record.h"
#include "store/sqlite_types.h"
#include "support/civil_time.h"
#include "support/error.h"

#include <cstdint>
#include <vector>

namespace hipwise::store {

/// What happened with reminders. Writing functions as those of the sessions.
class SnackRepository {
public:
    explicit SnackRepository(SQLite::Database& database);

    /// All of them in one transaction, in their order.
    [[nodiscard]] Result<void> add(const std::vector<snacks::Record>& records);

    /// Those of the days from `first` to `last`, both included, in the order in which they were
    /// kept.
    [[nodiscard]] Result<std::vector<snacks::Record>> between(CivilDate first,
                                                              CivilDate last) const;

    /// All records, oldest first.
    [[nodiscard]] Result<std::vector<snacks::Record>> all() const;

private:
    SQLite::Database* m_database;
};

} // namespace hipwise::store
