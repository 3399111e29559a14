#pragma once

#include "store/sqlite_types.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::store {

/// A statement on a damaged database; empty when what it asks for is not there.
[[nodiscard]] std::optional<SQLite::Statement> tryPrepare(SQLite::Database& source,
                                                          const std::string& sql);

/// Copies rows of one table from a damaged journal, perhaps of an older schema, to a new one. What
/// an older schema does not have becomes 0, empty or NULL.
class TableTransfer {
public:
    TableTransfer(SQLite::Database& source, SQLite::Database& target, const std::string& table);
    TableTransfer(const TableTransfer&) = delete;
    TableTransfer(TableTransfer&&) = delete;
    TableTransfer& operator=(const TableTransfer&) = delete;
    TableTransfer& operator=(TableTransfer&&) = delete;
    ~TableTransfer();

    /// The beginning of a statement on the source, up to the name of the table. A table that cannot
    /// be found there gives one that cannot be prepared.
    [[nodiscard]] const std::string& select() const { return m_select; }

    /// Copies a row of such a statement. Returns whether it fits: only values that this program
    /// writes, only what the new journal has no row of yet, and nothing that belongs to what is not
    /// there. A session without its program fits. Throws SQLite::Exception when the new journal
    /// cannot be written.
    [[nodiscard]] bool take(const SQLite::Statement& row);

private:
    void bind(int column, const SQLite::Statement& row);
    [[nodiscard]] int insert();

    SQLite::Database& m_target;
    std::vector<std::string> m_columns; ///< in both
    std::string m_select;
    std::unique_ptr<SQLite::Statement> m_insert;
};

} // namespace hipwise::store
