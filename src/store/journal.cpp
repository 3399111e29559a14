#include "store/journal.h"

#include "store/copies.h"
#include "store/database_files.h"
#include "store/inspection.h"
#include "store/migrations.h"
#include "store/newer_journal.h"
#include "store/opening.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <optional>
#include <system_error>
#include <utility>

namespace hipwise::store {

namespace {

namespace fs = std::filesystem;

/// More findings of a check than anybody reads.
constexpr int MostFindings = 100;

/// The name of the file, however it was opened.
std::string nameOf(const SQLite::Database& database)
{
    return sqlite3_db_filename(database.getHandle(), "main");
}

/// Looks at an existing file through a connection that cannot write, so that one that is not ours,
/// damaged or too new stays as it is. Empty when only a writing connection can tell.
Result<std::optional<int>> lookAt(const fs::path& file)
{
    try {
        SQLite::Database database(file.string(), SQLite::OPEN_READONLY, BusyTimeoutMs);
        return inspect(database, file);
    } catch (const SQLite::Exception& thrown) {
        // The making of a journal was broken off before it was in WAL mode, and must be undone.
        if (thrown.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK)
            return std::nullopt;
        throw;
    }
}

/// A connection that can write.
SQLite::Database connect(const fs::path& file, bool isNew)
{
    SQLite::Database database(
        file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, BusyTimeoutMs);
    // Nobody else's business; the files beside it get the same permissions from SQLite. File
    // systems without permissions are no failure.
    std::error_code ignored;
    if (isNew)
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, ignored);
    return database;
}

/// Where the file system cannot do WAL, SQLite keeps its rollback journal, which is as safe.
void configure(SQLite::Database& database)
{
    database.execAndGet("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
}

Result<SQLite::Database> openForWriting(const fs::path& file, const CopyPlace& copies)
{
    std::error_code error;
    const bool isNew = fs::status(file, error).type() == fs::file_type::not_found;
    const auto size = fs::file_size(file, error);
    const bool hasContent = !error && size > 0;
    if (isNew) {
        if (const auto made = makeFolder(file.parent_path()); !made)
            return tl::unexpected(made.error());
    }
    const auto version = hasContent ? lookAt(file) : std::optional<int>(0);
    if (!version)
        return tl::unexpected(version.error());
    SQLite::Database database = connect(file, isNew);
    if (sqlite3_db_readonly(database.getHandle(), "main") != 0)
        return failure(ErrorCode::ReadOnly, "expected a file to write to", file.string());
    if (!*version) {
        if (const auto recovered = inspect(database, file); !recovered)
            return tl::unexpected(recovered.error());
    }
    configure(database);
    if (const auto migrated = migrate(database, allMigrations(), copies); !migrated)
        return tl::unexpected(migrated.error());
    database.exec("PRAGMA foreign_keys = ON");
    return database;
}

Result<SQLite::Database> openOfThisVersion(const fs::path& file)
{
    auto database = openAnyVersion(file);
    if (!database)
        return database;
    return guardedOpening(file, [&]() -> Result<SQLite::Database> {
        const int version = pragmaNumber(*database, "user_version");
        if (version < SchemaVersion)
            return failure(
                ErrorCode::Invalid,
                fmt::format("expected schema version {}, found {}", SchemaVersion, version),
                file.string());
        return std::move(database);
    });
}

} // namespace

/// Repositories point to the database, so both stay where they are.
struct Journal::Parts {
    explicit Parts(SQLite::Database&& opened)
        : database(std::move(opened))
        , sessions(database)
        , pain(database)
        , programs(database)
        , corrections(database)
        , advice(database)
        , person(database)
        , snacks(database)
    {
    }

    SQLite::Database database;
    SessionRepository sessions;
    PainRepository pain;
    ProgramRepository programs;
    CorrectionRepository corrections;
    AdviceRepository advice;
    PersonRepository person;
    SnackRepository snacks;
};

Result<Journal> Journal::open(const fs::path& file,
                              const fs::path& copies,
                              const std::string& stamp)
{
    const fs::path name = absoluteName(file);
    return guardedOpening(name, [&]() -> Result<Journal> {
        auto database = openForWriting(name, {copies, stamp});
        if (!database)
            return tl::unexpected(database.error());
        return Journal(std::make_unique<Parts>(std::move(*database)));
    });
}

Result<Journal> Journal::openReadOnly(const fs::path& file)
{
    auto database = openOfThisVersion(absoluteName(file));
    if (!database)
        return tl::unexpected(database.error());
    return Journal(std::make_unique<Parts>(std::move(*database)));
}

Result<Journal> Journal::openNewer(const fs::path& file)
{
    auto database = openNewerForReading(file);
    if (!database)
        return tl::unexpected(database.error());
    return Journal(std::make_unique<Parts>(std::move(*database)));
}

Journal::Journal(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;
Journal::~Journal() = default;

SessionRepository& Journal::sessions()
{
    return m_parts->sessions;
}

PainRepository& Journal::pain()
{
    return m_parts->pain;
}

ProgramRepository& Journal::programs()
{
    return m_parts->programs;
}

CorrectionRepository& Journal::corrections()
{
    return m_parts->corrections;
}

AdviceRepository& Journal::advice()
{
    return m_parts->advice;
}

PersonRepository& Journal::person()
{
    return m_parts->person;
}

SnackRepository& Journal::snacks()
{
    return m_parts->snacks;
}

Result<std::vector<std::string>> Journal::check() const
{
    return guarded(nameOf(m_parts->database), [&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> findings = quickCheck(m_parts->database, MostFindings);
        for (std::string& finding : foreignKeyCheck(m_parts->database))
            findings.push_back(std::move(finding));
        return findings;
    });
}

Result<int> Journal::schemaVersion() const
{
    return guarded(nameOf(m_parts->database), [&]() -> Result<int> {
        return pragmaNumber(m_parts->database, "user_version");
    });
}

Result<JournalSummary> Journal::summary() const
{
    return guarded(nameOf(m_parts->database),
                   [&]() -> Result<JournalSummary> { return readSummary(m_parts->database); });
}

Result<void> Journal::copyTo(const fs::path& file, const std::vector<KeptFile>& kept) const
{
    return guarded(file.string(),
                   [&]() -> Result<void> { return copyDatabase(m_parts->database, file, kept); });
}

} // namespace hipwise::store
