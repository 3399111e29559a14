#pragma once

#include "program/program_run.h"
#include "session/record.h"
#include "store/sqlite_types.h"
#include "support/civil_time.h"
#include "support/error.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hipwise::store {

/// Sessions with their items and sets. Every writing function is one committed transaction:
/// afterwards the change is on the disk, or nothing is changed. Errors: DiskFull, ReadOnly, Busy,
/// Damaged, WriteFailed; NotFound when the record refers to a session or program that is not there.
class SessionRepository {
public:
    explicit SessionRepository(SQLite::Database& database);

    /// Stores a new session as it is, with all its items and sets and the pain where asked; the id
    /// in the record is not used. Returns its id.
    [[nodiscard]] Result<std::int64_t> begin(const session::SessionRecord& record);

    /// What became of one set. Doing a set again replaces what was kept; a planned one takes it
    /// back and has no finishing time. NotFound for sets the session does not have.
    [[nodiscard]] Result<void> saveSet(std::int64_t session,
                                       const session::SetResult& result,
                                       const ZonedInstant& finishedAt);

    /// Ends a session. Sets that are still planned become skipped, without a finishing time: nobody
    /// reached them. Ending again replaces how and when. NotFound for unknown ids.
    [[nodiscard]] Result<void> end(std::int64_t session,
                                   session::SessionStatus status,
                                   const ZonedInstant& endedAt);

    /// NotFound for unknown ids.
    [[nodiscard]] Result<session::SessionRecord> load(std::int64_t session) const;

    /// The session that is still running, newest first; empty when there is none.
    [[nodiscard]] Result<std::optional<session::SessionRecord>> running() const;

    /// Sessions of the days from `first` to `last`, both included, newest first.
    [[nodiscard]] Result<std::vector<session::SessionRecord>> between(CivilDate first,
                                                                      CivilDate last) const;

    /// The newest sessions, newest first.
    [[nodiscard]] Result<std::vector<session::SessionRecord>> newest(int count) const;

    /// All sessions, oldest first.
    [[nodiscard]] Result<std::vector<session::SessionRecord>> all() const;

    [[nodiscard]] Result<int> count() const;

private:
    SQLite::Database* m_database;
};

/// Pain scores, in and outside of sessions. Writing functions as above.
class PainRepository {
public:
    explicit PainRepository(SQLite::Database& database);

    /// Returns the id. A second Before or After of the same session replaces the first and keeps
    /// its id.
    [[nodiscard]] Result<std::int64_t> add(const session::PainRecord& record);

    /// The newest check of that day, answered or not; empty when there was none.
    [[nodiscard]] Result<std::optional<session::PainRecord>> newestCheck(CivilDate on) const;

    /// All records, oldest first.
    [[nodiscard]] Result<std::vector<session::PainRecord>> all() const;

private:
    SQLite::Database* m_database;
};

/// Which program is in use. Writing functions as above.
class ProgramRepository {
public:
    explicit ProgramRepository(SQLite::Database& database);

    /// Begins to use a program; one that is in use ends on that day. Returns the id.
    [[nodiscard]] Result<std::int64_t> start(const program::ProgramRun& run);

    /// NotFound for a run that is not in use. A day before the start counts as the day it started.
    [[nodiscard]] Result<void> end(std::int64_t run, CivilDate on);

    /// The program in use; empty when there is none.
    [[nodiscard]] Result<std::optional<program::ProgramRun>> current() const;

    /// All runs, oldest first.
    [[nodiscard]] Result<std::vector<program::ProgramRun>> all() const;

private:
    SQLite::Database* m_database;
};

} // namespace hipwise::store
