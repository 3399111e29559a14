#include "store/damaged_journal.h"

#include "store/database_files.h"
#include "store/inspection.h"
#include "store/opening.h"

#include <SQLiteCpp/Database.h>

#include <system_error>
#include <utility>

namespace hipwise::store {

namespace {

namespace fs = std::filesystem;

using Opened = Result<SQLite::Database>;
using Opening = Opened (*)(const fs::path&, Expect);

struct View {
    SQLite::Database database;
    bool isWhole = false;
};

Opened openAlone(const fs::path& file, Expect expect)
{
    return openUnchanging(file, expect);
}

/// A file with nothing wrong in it.
Opened openWhole(const fs::path& file, Opening open)
{
    return guardedOpening(file, [&]() -> Opened {
        auto database = open(file, Expect::Whole);
        if (database && !quickCheck(*database, 1).empty())
            return failure(ErrorCode::Damaged, "the journal fails its check", file.string());
        return database;
    });
}

/// A journal of a version that is known here.
Result<View> look(const fs::path& file, Opening open)
{
    return guardedOpening(file, [&]() -> Result<View> {
        auto database = openWhole(file, open);
        const bool isWhole = database.has_value();
        if (!isWhole)
            database = open(file, Expect::Anything);
        if (!database)
            return tl::unexpected(database.error());
        if (const auto version = identify(*database, file); !version)
            return tl::unexpected(version.error());
        return View{std::move(*database), isWhole};
    });
}

/// Nothing better can be found without the log.
bool isFinal(const Error& error)
{
    return error.code == ErrorCode::Busy || error.code == ErrorCode::TooNew;
}

} // namespace

Result<std::vector<SQLite::Database>> openDamaged(const fs::path& file)
{
    std::error_code error;
    if (!fs::exists(file, error))
        return failure(ErrorCode::NotFound, "expected a journal, found no file", file.string());
    std::vector<SQLite::Database> ways;
    const bool hasLog = hasChangesBeside(file);
    auto withLog = look(file, hasLog ? openForReading : openAlone);
    if (!withLog && (!hasLog || isFinal(withLog.error())))
        return tl::unexpected(withLog.error());
    if (withLog)
        ways.push_back(std::move(withLog->database));
    if (!hasLog || (withLog && withLog->isWhole))
        return ways;
    auto alone = look(file, openAlone);
    if (!alone && ways.empty())
        return tl::unexpected(withLog.error());
    if (alone && alone->isWhole)
        ways.clear();
    if (alone)
        ways.push_back(std::move(alone->database));
    return ways;
}

} // namespace hipwise::store
