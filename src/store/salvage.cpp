#include "store/salvage.h"

#include "store/row.h"
#include "store/table_transfer.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <string>
#include <vector>

namespace hipwise::store {

namespace {

using Ids = std::set<std::int64_t>;

/// Where a part of a table cannot be read, every id is tried, but not more than this.
constexpr std::int64_t MostTries = 50'000;

/// Calls a function with every row until there are no more, or one cannot be read. Returns whether
/// it came to the end.
template <class Function>
bool forEachRow(std::optional<SQLite::Statement>& rows,
                const std::vector<std::int64_t>& values,
                const Function& function)
{
    if (!rows)
        return false;
    (void)rows->tryReset(); // says again why the last row could not be read
    int parameter = 1;
    for (const std::int64_t value : values)
        rows->bind(parameter++, value);
    int code = rows->tryExecuteStep();
    for (; code == SQLITE_ROW; code = rows->tryExecuteStep())
        function(*rows);
    return code == SQLITE_DONE;
}

/// Copies one journal, table by table.
class Salvage {
public:
    Salvage(SQLite::Database& source, SQLite::Database& target)
        : m_source(source)
        , m_target(target)
    {
    }

    std::optional<Ids> run()
    {
        (void)copyById("program_runs");
        const std::optional<Ids> seen = copyById("sessions");
        const Ids sessions = sessionIds(m_target);
        copyItems(sessions);
        copySets(sessions);
        (void)copyById("pain_scores");
        (void)copyById("corrections");
        for (const char* table : {"program_versions",
                                  "advice_answers",
                                  "screenings",
                                  "screening_answers",
                                  "activities",
                                  "measures",
                                  "snack_events"})
            (void)copyById(table);
        return seen ? seen : indexedSessions();
    }

private:
    /// A table with a number of its own for every row, which is its first column: from its
    /// beginning, from its end, and in between row by row. Returns the ids of all rows when none
    /// was missing.
    std::optional<Ids> copyById(const std::string& table)
    {
        TableTransfer transfer(m_source, m_target, table);
        const std::string select = transfer.select() + " NOT INDEXED";
        const auto take = [&](const SQLite::Statement& row) { (void)transfer.take(row); };
        Ids seen;
        std::int64_t low = 0;
        auto upwards = tryPrepare(m_source, select + " ORDER BY id");
        if (forEachRow(upwards, {}, [&](const SQLite::Statement& row) {
                seen.insert(Row(row).id());
                if (transfer.take(row))
                    low = std::max(low, Row(row).id());
            }))
            return seen;
        std::int64_t high = low + MostTries;
        auto downwards = tryPrepare(m_source, select + " WHERE id > ? ORDER BY id DESC");
        (void)forEachRow(downwards, {low}, [&](const SQLite::Statement& row) {
            if (transfer.take(row))
                high = std::min(high, Row(row).id());
        });
        auto one = tryPrepare(m_source, select + " WHERE id = ?");
        for (std::int64_t id = low + 1; one && id < high; ++id)
            (void)forEachRow(one, {id}, take);
        return std::nullopt;
    }

    /// The items of a session are numbered from 0. None stay behind one that cannot be read.
    void copyItems(const Ids& sessions)
    {
        TableTransfer transfer(m_source, m_target, "session_items");
        SQLite::Statement count(m_target,
                                "SELECT count(*) FROM session_items WHERE session_id = ?");
        auto items = tryPrepare(
            m_source, transfer.select() + " WHERE session_id = ? AND item >= ? ORDER BY item");
        for (const std::int64_t session : sessions) {
            count.bind(1, session);
            count.executeStep();
            std::int64_t next = Row(count).id();
            count.reset();
            (void)forEachRow(items, {session, next}, [&](const SQLite::Statement& row) {
                if (row.getColumn("item").getInt64() == next && transfer.take(row))
                    ++next;
            });
        }
    }

    void copySets(const Ids& sessions)
    {
        TableTransfer transfer(m_source, m_target, "session_sets");
        const auto take = [&](const SQLite::Statement& row) { (void)transfer.take(row); };
        const std::string select = transfer.select() + " WHERE session_id = ? ORDER BY ";
        auto upwards = tryPrepare(m_source, select + "item, set_number, side");
        auto downwards = tryPrepare(m_source, select + "item DESC, set_number DESC, side DESC");
        for (const std::int64_t session : sessions) {
            if (!forEachRow(upwards, {session}, take))
                (void)forEachRow(downwards, {session}, take);
        }
    }

    /// An index tells which sessions there were where the table cannot.
    std::optional<Ids> indexedSessions()
    {
        Ids ids;
        auto rows
            = tryPrepare(m_source, "SELECT id FROM sessions INDEXED BY sessions_by_program_run");
        const bool complete = forEachRow(
            rows, {}, [&](const SQLite::Statement& row) { ids.insert(Row(row).id()); });
        return complete ? std::optional(ids) : std::nullopt;
    }

    SQLite::Database& m_source;
    SQLite::Database& m_target;
};

} // namespace

std::optional<Ids> salvage(SQLite::Database& source, SQLite::Database& target)
{
    return Salvage(source, target).run();
}

Ids sessionIds(SQLite::Database& database)
{
    SQLite::Statement statement(database, "SELECT id FROM sessions");
    Ids ids;
    while (statement.executeStep())
        ids.insert(Row(statement).id());
    return ids;
}

} // namespace hipwise::store
