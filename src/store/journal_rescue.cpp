#include "store/journal_rescue.h"

#include "store/copies.h"
#include "store/damaged_journal.h"
#include "store/database_files.h"
#include "store/inspection.h"
#include "store/journal_aside.h"
#include "store/migrations.h"
#include "store/opening.h"
#include "store/repositories.h"
#include "store/salvage.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <cstdint>
#include <set>
#include <system_error>
#include <utility>

namespace hipwise::store {

namespace {

namespace fs = std::filesystem;

/// Writes a journal to a draft with a function, flushes it, and puts it into its place. Returns
/// where the old one is now.
template <class Function>
Result<fs::path> replaceJournal(const fs::path& journalFile,
                                const std::string& stamp,
                                const Function& write)
{
    const fs::path name = absoluteName(journalFile);
    if (const auto made = makeFolder(name.parent_path()); !made)
        return tl::unexpected(made.error());
    const Draft draft(draftName(name));
    const Result<void> written
        = guarded(draft.file().string(), [&]() -> Result<void> { return write(draft.file()); });
    if (!written)
        return tl::unexpected(written.error());
    if (const auto flushed = flushToDisk(draft.file()); !flushed)
        return tl::unexpected(flushed.error());
    return putInPlace(draft.file(), name, stamp);
}

/// Makes a new journal; foreign keys are on.
Result<SQLite::Database> makeEmpty(const fs::path& file)
{
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    std::error_code ignored; // file systems without permissions
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, ignored);
    // A new one needs no copies.
    if (const auto made = migrate(database, allMigrations(), {}); !made)
        return tl::unexpected(made.error());
    database.exec("PRAGMA foreign_keys = ON");
    return database;
}

/// Whether everything in a new journal can be used.
Result<void> prove(SQLite::Database& database, const fs::path& file)
{
    std::vector<std::string> findings = quickCheck(database, 1);
    for (std::string& finding : foreignKeyCheck(database))
        findings.push_back(std::move(finding));
    if (!findings.empty())
        return failure(ErrorCode::Damaged, findings.front(), file.string());
    if (const auto read = SessionRepository(database).all(); !read)
        return tl::unexpected(read.error());
    if (const auto read = PainRepository(database).all(); !read)
        return tl::unexpected(read.error());
    if (const auto read = ProgramRepository(database).all(); !read)
        return tl::unexpected(read.error());
    if (const auto read = CorrectionRepository(database).all(); !read)
        return tl::unexpected(read.error());
    return {};
}

using Ids = std::set<std::int64_t>;

/// Makes a journal of all that can be read. Empties the list of connections.
Result<void> salvageAll(const fs::path& draft,
                        std::vector<SQLite::Database>& sources,
                        Rescued& rescued)
{
    auto made = makeEmpty(draft);
    if (!made)
        return tl::unexpected(made.error());
    SQLite::Transaction transaction(*made);
    std::optional<Ids> known = Ids();
    for (SQLite::Database& source : sources) {
        std::optional<Ids> ids = salvage(source, *made);
        if (known && ids)
            known->merge(*ids);
        else
            known.reset();
    }
    transaction.commit();
    sources.clear();
    if (auto proven = prove(*made, draft); !proven)
        return proven;
    rescued.sessions = readSummary(*made).sessions;
    if (known) {
        for (const std::int64_t id : sessionIds(*made))
            known->erase(id);
        rescued.lostSessions = static_cast<int>(known->size());
    }
    return {};
}

} // namespace

Result<Restored> restore(const fs::path& copy,
                         const fs::path& journalFile,
                         const std::string& stamp)
{
    const fs::path name = absoluteName(copy);
    auto opened = openCopy(name);
    if (!opened)
        return tl::unexpected(opened.error());
    Restored restored;
    const Result<void> read = guardedOpening(name, [&]() -> Result<void> {
        const auto findings = foreignKeyCheck(*opened);
        if (!findings.empty())
            return failure(ErrorCode::Damaged, findings.front(), name.string());
        restored.files = readKeptFiles(*opened);
        restored.summary = readSummary(*opened);
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    auto aside = replaceJournal(journalFile, stamp, [&](const fs::path& draft) {
        SQLite::Database source = std::move(*opened); // closed when its copy is written
        return writeDraft(source, draft, {});
    });
    if (!aside)
        return tl::unexpected(aside.error());
    restored.aside = std::move(*aside);
    return restored;
}

Result<Rescued> rescue(const fs::path& damaged,
                       const fs::path& journalFile,
                       const std::string& stamp)
{
    auto sources = openDamaged(absoluteName(damaged));
    if (!sources)
        return tl::unexpected(sources.error());
    Rescued rescued;
    auto aside = replaceJournal(journalFile, stamp, [&](const fs::path& draft) {
        return salvageAll(draft, *sources, rescued);
    });
    if (!aside)
        return tl::unexpected(aside.error());
    rescued.aside = std::move(*aside);
    return rescued;
}

Result<fs::path> startEmpty(const fs::path& journalFile, const std::string& stamp)
{
    return replaceJournal(journalFile, stamp, [](const fs::path& draft) -> Result<void> {
        if (const auto made = makeEmpty(draft); !made)
            return tl::unexpected(made.error());
        return {};
    });
}

} // namespace hipwise::store
