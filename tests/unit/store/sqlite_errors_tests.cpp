#include "store/sqlite_errors.h"

#include <SQLiteCpp/Exception.h>
#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace hipwise::test {

TEST_CASE("result codes of SQLite have a kind, extended ones that of their primary code")
{
    using store::errorCodeOf;
    CHECK(errorCodeOf(SQLITE_FULL) == ErrorCode::DiskFull);
    CHECK(errorCodeOf(SQLITE_IOERR_SHMOPEN) == ErrorCode::DiskFull);
    CHECK(errorCodeOf(SQLITE_IOERR_SHMSIZE) == ErrorCode::DiskFull);
    CHECK(errorCodeOf(SQLITE_IOERR_SHMMAP) == ErrorCode::WriteFailed);
    CHECK(errorCodeOf(SQLITE_READONLY) == ErrorCode::ReadOnly);
    CHECK(errorCodeOf(SQLITE_READONLY_DIRECTORY) == ErrorCode::ReadOnly);
    CHECK(errorCodeOf(SQLITE_PERM) == ErrorCode::ReadOnly);
    CHECK(errorCodeOf(SQLITE_BUSY) == ErrorCode::Busy);
    CHECK(errorCodeOf(SQLITE_BUSY_SNAPSHOT) == ErrorCode::Busy);
    CHECK(errorCodeOf(SQLITE_LOCKED) == ErrorCode::Busy);
    CHECK(errorCodeOf(SQLITE_CORRUPT) == ErrorCode::Damaged);
    CHECK(errorCodeOf(SQLITE_NOTADB) == ErrorCode::Damaged);
    CHECK(errorCodeOf(SQLITE_CANTOPEN) == ErrorCode::Unreadable);
    CHECK(errorCodeOf(SQLITE_IOERR_READ) == ErrorCode::Unreadable);
    CHECK(errorCodeOf(SQLITE_IOERR_WRITE) == ErrorCode::WriteFailed);
    CHECK(errorCodeOf(SQLITE_CONSTRAINT_CHECK) == ErrorCode::WriteFailed);
    CHECK(errorCodeOf(SQLITE_CONSTRAINT_FOREIGNKEY) == ErrorCode::NotFound);
}

TEST_CASE("an exception ends as an error that says where")
{
    const auto result = store::guarded(
        "sessions", []() -> Result<int> { throw SQLite::Exception("no room", SQLITE_FULL); });
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::DiskFull);
    CHECK(result.error().where == "sessions");
    CHECK(result.error().message.find("no room") != std::string::npos);
}

TEST_CASE("an exception of another library is a failure to write")
{
    const auto result = store::guarded(
        "sessions", []() -> Result<void> { throw std::runtime_error("something else"); });
    REQUIRE_FALSE(result);
    CHECK(result.error() == Error{ErrorCode::WriteFailed, "something else", "sessions"});
}

} // namespace hipwise::test
