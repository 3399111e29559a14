#include "store/opening.h"

#include "store/database_files.h"
#include "store/inspection.h"
#include "store/journal.h"
#include "store/sqlite_errors.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <cctype>
#include <string>
#include <system_error>

namespace hipwise::store {

namespace {

namespace fs = std::filesystem;

/// SQLite says "cannot open" for folders that cannot be written to as well.
bool isFolderClosed(int code, const fs::path& file)
{
    const bool isRefused
        = code == SQLITE_READONLY_DIRECTORY || primaryCodeOf(code) == SQLITE_CANTOPEN;
    return isRefused && !canWrite(file.parent_path());
}

/// Also what is left of a journal whose making was broken off.
bool isEmpty(SQLite::Database& database)
{
    return pragmaNumber(database, "application_id") == 0
        && pragmaNumber(database, "user_version") == 0
        && database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

/// The address of a file; everything that could mean something in an address is written as a
/// number.
std::string addressOf(const fs::path& file)
{
    std::string address = "file:";
    for (const char letter : file.string()) {
        const auto byte = static_cast<unsigned char>(letter);
        if (std::isalnum(byte) != 0 || byte == '/')
            address += letter;
        else
            address += fmt::format("%{:02x}", byte);
    }
    return address;
}

/// Only now a database is really opened.
void readFirst(SQLite::Database& database, Expect expect)
{
    if (expect == Expect::Anything)
        database.exec("PRAGMA writable_schema = ON"); // forgives; nothing is written
    (void)pragmaNumber(database, "user_version");
}

/// Only a journal with something in it.
Result<SQLite::Database> inspected(Result<SQLite::Database> database, const fs::path& file)
{
    if (!database)
        return database;
    const auto version = inspect(*database, file);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == 0)
        return failure(
            ErrorCode::Invalid, "expected a journal, found nothing in the file", file.string());
    return database;
}

} // namespace

fs::path absoluteName(const fs::path& file)
{
    std::error_code error;
    fs::path absolute = fs::absolute(file, error);
    return error ? file : absolute;
}

Error openingError(const std::runtime_error& thrown, const fs::path& file)
{
    Error error = toError(thrown, file.string());
    const int code = codeOf(thrown);
    if (code == SQLITE_NOTADB)
        error.code = ErrorCode::Invalid;
    if (isFolderClosed(code, file))
        error.code = ErrorCode::ReadOnly;
    return error;
}

Result<int> identify(SQLite::Database& database, const fs::path& file)
{
    const int application = pragmaNumber(database, "application_id");
    const int version = pragmaNumber(database, "user_version");
    if (application != ApplicationId)
        return failure(ErrorCode::Invalid,
                       fmt::format("expected a journal (application id {:#x}), found {:#x}",
                                   ApplicationId,
                                   application),
                       file.string());
    if (version > SchemaVersion)
        return failure(
            ErrorCode::TooNew,
            fmt::format("expected schema version {} at most, found {}", SchemaVersion, version),
            file.string());
    return version;
}

Result<int> inspect(SQLite::Database& database, const fs::path& file)
{
    if (isEmpty(database))
        return 0;
    auto version = identify(database, file);
    if (!version)
        return version;
    const auto findings = quickCheck(database, 1);
    if (!findings.empty())
        return failure(ErrorCode::Damaged, findings.front(), file.string());
    if (*version < 1)
        return failure(ErrorCode::Damaged,
                       fmt::format("expected a schema version, found {}", *version),
                       file.string());
    return version;
}

Result<SQLite::Database> openForReading(const fs::path& file, Expect expect)
{
    std::error_code error;
    if (!fs::exists(file, error))
        return failure(ErrorCode::NotFound, "expected a journal, found no file", file.string());
    return guardedOpening(file, [&]() -> Result<SQLite::Database> {
        try {
            SQLite::Database database(file.string(), SQLite::OPEN_READONLY, BusyTimeoutMs);
            readFirst(database, expect);
            return database;
        } catch (const SQLite::Exception& thrown) {
            const int code = codeOf(thrown);
            if (errorCodeOf(code) != ErrorCode::DiskFull && !isFolderClosed(code, file))
                throw;
        }
        if (hasChangesBeside(file))
            return failure(ErrorCode::ReadOnly,
                           "expected a folder to write to, because there are changes beside the "
                           "file that belong into it",
                           file.string());
        return openUnchanging(file, expect);
    });
}

SQLite::Database openUnchanging(const fs::path& file, Expect expect)
{
    SQLite::Database database(
        addressOf(file) + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI, BusyTimeoutMs);
    readFirst(database, expect);
    return database;
}

Result<SQLite::Database> openAnyVersion(const fs::path& file)
{
    const fs::path name = absoluteName(file);
    return guardedOpening(name, [&] { return inspected(openForReading(name), name); });
}

Result<SQLite::Database> openCopy(const fs::path& file)
{
    const fs::path name = absoluteName(file);
    std::error_code error;
    if (hasChangesBeside(name) || !fs::exists(name, error))
        return openAnyVersion(name);
    return guardedOpening(name, [&] { return inspected(openUnchanging(name), name); });
}

} // namespace hipwise::store
