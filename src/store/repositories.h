#pragma once

#include "program/program_run.h"
#include "program/program_version.h"
#include "session/correction.h"
#include "session/record.h"
#include "store/sqlite_types.h"
#include "support/civil_time.h"
#include "support/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
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
    /// reached them. They stay planned in a session that was interrupted. Ending again replaces how
    /// and when. NotFound for unknown ids.
    [[nodiscard]] Result<void> end(std::int64_t session,
                                   session::SessionStatus status,
                                   const ZonedInstant& endedAt);

    /// An interrupted session is under way again. NotFound for unknown ids.
    [[nodiscard]] Result<void> goOn(std::int64_t session);

    /// A movement that came in while the session was under way; `item` is the number of those it
    /// had.
    [[nodiscard]] Result<void> addItem(std::int64_t session,
                                       std::size_t item,
                                       const session::ItemRecord& record);

    /// How hard a movement was. NotFound for items the session does not have.
    [[nodiscard]] Result<void> setEffort(std::int64_t session,
                                         std::size_t item,
                                         const session::Effort& effort);

    /// NotFound for unknown ids.
    [[nodiscard]] Result<void> setNote(std::int64_t session, const std::string& note);

    /// NotFound for unknown ids.
    [[nodiscard]] Result<session::SessionRecord> load(std::int64_t session) const;

    /// The session that is still running, newest first; empty when there is none.
    [[nodiscard]] Result<std::optional<session::SessionRecord>> running() const;

    /// Sessions that are still running though they began on an earlier day, newest first.
    [[nodiscard]] Result<std::vector<session::SessionRecord>> runningBefore(CivilDate day) const;

    /// The newest session of that day that was interrupted and has open sets; empty when there is
    /// none.
    [[nodiscard]] Result<std::optional<session::SessionRecord>> interrupted(CivilDate on) const;

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

    /// Returns the id. A second Before, After or Morning of the same session, and a second Movement
    /// of the same item, replaces the first and keeps its id.
    [[nodiscard]] Result<std::int64_t> add(const session::PainRecord& record);

    /// The newest check of that day, answered or not; empty when there was none.
    [[nodiscard]] Result<std::optional<session::PainRecord>> newestCheck(CivilDate on) const;

    /// The checks of the days from `first` to `last`, both included, newest first.
    [[nodiscard]] Result<std::vector<session::PainRecord>> checksBetween(CivilDate first,
                                                                         CivilDate last) const;

    /// Everything that was asked or said of one session, oldest first.
    [[nodiscard]] Result<std::vector<session::PainRecord>> ofSession(std::int64_t session) const;

    /// The mornings of these days that were asked about without a session, newest first.
    [[nodiscard]] Result<std::vector<session::PainRecord>> morningsBetween(CivilDate first,
                                                                           CivilDate last) const;

    /// All records, oldest first.
    [[nodiscard]] Result<std::vector<session::PainRecord>> all() const;

private:
    SQLite::Database* m_database;
};

/// Entries that are put right or taken away afterwards. Writing functions as above; NotFound for
/// entries that are not there.
class CorrectionRepository {
public:
    explicit CorrectionRepository(SQLite::Database& database);

    /// What was really done of a set. The old values are kept; the time at which it ended stays.
    [[nodiscard]] Result<void> correctSet(std::int64_t session,
                                          const session::SetResult& result,
                                          const ZonedInstant& at);
    /// The old answer is kept.
    [[nodiscard]] Result<void> correctPain(std::int64_t pain,
                                           const session::PainAnswer& answer,
                                           const ZonedInstant& at);
    /// Another beginning and end. The old beginning is kept; a session without an end gets none.
    [[nodiscard]] Result<void> moveSession(std::int64_t session,
                                           const ZonedInstant& startedAt,
                                           const std::optional<ZonedInstant>& endedAt,
                                           const ZonedInstant& at);

    /// Nothing shows the session any more, nor what belongs to it.
    [[nodiscard]] Result<void> removeSession(std::int64_t session, Instant at);
    [[nodiscard]] Result<void> bringBackSession(std::int64_t session);
    [[nodiscard]] Result<void> removePain(std::int64_t pain, Instant at);
    [[nodiscard]] Result<void> bringBackPain(std::int64_t pain);
    /// What was removed is gone for good.
    [[nodiscard]] Result<void> forgetRemoved();

    /// All corrections of what is not removed, oldest first.
    [[nodiscard]] Result<std::vector<session::Correction>> all() const;

private:
    SQLite::Database* m_database;
};

/// Which program is in use. Writing functions as above.
class ProgramRepository {
public:
    explicit ProgramRepository(SQLite::Database& database);

    /// Begins to use a program; one that is in use ends on that day. Returns the id.
    [[nodiscard]] Result<std::int64_t> start(const program::ProgramRun& run);
    /// The same with what it is from then on; both are kept, or neither. The version's run is that
    /// of the new one.
    [[nodiscard]] Result<std::int64_t> start(const program::ProgramRun& run,
                                             const program::ProgramVersion& first);

    /// NotFound for a run that is not in use. A day before the start counts as the day it started.
    [[nodiscard]] Result<void> end(std::int64_t run, CivilDate on);

    /// Keeps what the program of a run is from now on. Returns the id. NotFound for unknown runs.
    [[nodiscard]] Result<std::int64_t> addVersion(const program::ProgramVersion& version);

    /// Replaces the newest version of a run, while somebody is still at it. NotFound when it is not
    /// the newest one.
    [[nodiscard]] Result<void> replaceVersion(const program::ProgramVersion& version);

    /// Takes the newest version of a run away. NotFound when it is not the newest one.
    [[nodiscard]] Result<void> removeVersion(std::int64_t version);

    /// The program in use; empty when there is none.
    [[nodiscard]] Result<std::optional<program::ProgramRun>> current() const;

    /// What a program is now; empty when it was never changed or kept. Invalid and TooNew for a
    /// version that cannot be read.
    [[nodiscard]] Result<std::optional<program::ProgramVersion>> newestVersion(
        std::int64_t run) const;

    /// The versions of a run that were made on that day or later, and the one before them, oldest
    /// first.
    [[nodiscard]] Result<std::vector<program::ProgramVersion>> versionsSince(std::int64_t run,
                                                                             CivilDate day) const;

    /// All versions of a run, oldest first.
    [[nodiscard]] Result<std::vector<program::ProgramVersion>> versions(std::int64_t run) const;

    /// All runs, oldest first.
    [[nodiscard]] Result<std::vector<program::ProgramRun>> all() const;

private:
    SQLite::Database* m_database;
};

} // namespace hipwise::store
