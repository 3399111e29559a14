#pragma once

#include "store/sqlite_types.h"
#include "support/error.h"

#include <filesystem>
#include <stdexcept>
#include <type_traits>

namespace hipwise::store {

/// How long a statement waits for another connection. The window does not answer meanwhile.
inline constexpr int BusyTimeoutMs = 200;

/// Absolute, because SQLite takes relative names that begin with "file:" for addresses.
[[nodiscard]] std::filesystem::path absoluteName(const std::filesystem::path& file);

/// The failure that an exception of SQLiteCpp stands for while a file is opened: Invalid where it
/// is no database, ReadOnly where its folder cannot be written to, DiskFull.
[[nodiscard]] Error openingError(const std::runtime_error& thrown,
                                 const std::filesystem::path& file);

/// Calls a function that opens a file, returns a Result and may throw exceptions of SQLiteCpp,
/// which end here.
template <class Function>
[[nodiscard]] std::invoke_result_t<Function> guardedOpening(const std::filesystem::path& file,
                                                            const Function& function)
{
    try {
        return function();
    } catch (const std::runtime_error& thrown) {
        return tl::unexpected<Error>(openingError(thrown, file));
    }
}

/// The schema version that a journal says it has, however damaged it is. Invalid for what is no
/// journal, TooNew. Throws SQLite::Exception.
[[nodiscard]] Result<int> identify(SQLite::Database& database, const std::filesystem::path& file);

/// The schema version of a journal, 0 for an empty database. Changes nothing. Invalid, TooNew and
/// Damaged as Journal::open(). Throws SQLite::Exception.
[[nodiscard]] Result<int> inspect(SQLite::Database& database, const std::filesystem::path& file);

/// What a connection takes for a database.
enum class Expect {
    Whole, ///< nothing that is obviously damaged
    Anything ///< also what was cut off, or does not say of every table where it is
};

/// A connection that cannot write, to a file with an absolute name, whatever is in it. Where the
/// files that a write-ahead log needs cannot be made (the folder cannot be written to, or the disk
/// is full), the file is read as one that nobody changes; ReadOnly when there are changes beside it
/// that would be missing then. NotFound, Unreadable, Invalid, Busy.
[[nodiscard]] Result<SQLite::Database> openForReading(const std::filesystem::path& file,
                                                      Expect expect = Expect::Whole);

/// A journal or a copy of one, of any schema version that this program knows, for reading only.
/// Also Invalid for a file with nothing in it, TooNew and Damaged.
[[nodiscard]] Result<SQLite::Database> openAnyVersion(const std::filesystem::path& file);

/// The same for a copy that nobody changes: makes no files beside it either.
[[nodiscard]] Result<SQLite::Database> openCopy(const std::filesystem::path& file);

/// A connection to the file alone: without what is in its write-ahead log, without locks, and
/// without making a file beside it. Throws SQLite::Exception.
[[nodiscard]] SQLite::Database openUnchanging(const std::filesystem::path& file,
                                              Expect expect = Expect::Whole);

} // namespace hipwise::store
