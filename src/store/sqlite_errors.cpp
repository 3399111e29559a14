#include "store/sqlite_errors.h"

#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <utility>

namespace hipwise::store {

int primaryCodeOf(int sqliteCode)
{
    constexpr int Mask = 0xff; // extended codes carry it in their lowest byte
    return sqliteCode & Mask;
}

int codeOf(const std::runtime_error& thrown)
{
    const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&thrown);
    if (sqlite == nullptr)
        return 0;
    // Exceptions thrown without a connection have no extended code.
    const int extended = sqlite->getExtendedErrorCode();
    return extended > 0 ? extended : sqlite->getErrorCode();
}

ErrorCode errorCodeOf(int sqliteCode)
{
    if (sqliteCode == SQLITE_CONSTRAINT_FOREIGNKEY)
        return ErrorCode::NotFound;
    if (sqliteCode == SQLITE_IOERR_READ || sqliteCode == SQLITE_IOERR_SHORT_READ)
        return ErrorCode::Unreadable;
    if (sqliteCode == SQLITE_IOERR_SHMOPEN || sqliteCode == SQLITE_IOERR_SHMSIZE)
        return ErrorCode::DiskFull; // the index of a write-ahead log finds no room
    switch (primaryCodeOf(sqliteCode)) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Damaged;
    case SQLITE_CANTOPEN:
        return ErrorCode::Unreadable;
    default:
        return ErrorCode::WriteFailed;
    }
}

Error toError(const std::runtime_error& thrown, std::string where)
{
    const int code = codeOf(thrown);
    if (code == 0)
        return {ErrorCode::WriteFailed, thrown.what(), std::move(where)};
    return {errorCodeOf(code),
            fmt::format("{} (SQLite code {})", thrown.what(), code),
            std::move(where)};
}

} // namespace hipwise::store
