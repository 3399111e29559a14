#include "store/journal_summary.h"

#include "store/inspection.h"
#include "store/kept_files.h"
#include "store/opening.h"
#include "store/row.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <set>
#include <string>
#include <string_view>

namespace hipwise::store {

namespace {

namespace fs = std::filesystem;

/// The first version in which entries can be removed and corrected, and copies hold files.
constexpr int GuidedSessions = 2;

int countOf(SQLite::Database& database, const std::string& table)
{
    return database.execAndGet("SELECT count(*) FROM " + table).getInt();
}

void readKept(SQLite::Database& database, JournalSummary& summary)
{
    SQLite::Statement statement(database, "SELECT name FROM kept_files");
    std::set<std::string> packs;
    while (statement.executeStep()) {
        const std::string name = Row(statement).text();
        summary.hasSettings = summary.hasSettings || name == KeptSettings;
        if (!name.starts_with(KeptPacks))
            continue;
        // All files of a folder are one pack.
        const auto begin = std::string_view(KeptPacks).size();
        packs.insert(name.substr(begin, name.find('/', begin) - begin));
    }
    summary.packs = static_cast<int>(packs.size());
}

Result<JournalSummary> summaryIn(Result<SQLite::Database> database, const fs::path& file)
{
    if (!database)
        return tl::unexpected(database.error());
    return guardedOpening(file, [&]() -> Result<JournalSummary> { return readSummary(*database); });
}

} // namespace

JournalSummary readSummary(SQLite::Database& database)
{
    const bool canRemove = pragmaNumber(database, "user_version") >= GuidedSessions;
    const std::string there = canRemove ? " WHERE deleted_at IS NULL" : "";
    JournalSummary summary;
    summary.sessions = countOf(database, "sessions" + there);
    summary.programs = countOf(database, "program_runs");
    summary.painScores
        = countOf(database,
                  canRemove ? "pain_scores" + there
                          + " AND NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.id = session_id"
                            " AND sessions.deleted_at IS NOT NULL)"
                            : "pain_scores");
    if (canRemove) {
        summary.corrections = countOf(database, "corrections");
        readKept(database, summary);
    }
    SQLite::Statement newest(database,
                             fmt::format("SELECT started_at, started_offset_min FROM sessions{}"
                                         " ORDER BY started_at DESC, id DESC LIMIT 1",
                                         there));
    if (newest.executeStep())
        summary.lastSession = Row(newest).instant();
    return summary;
}

Result<JournalSummary> summaryOf(const fs::path& file)
{
    return summaryIn(openAnyVersion(file), file);
}

Result<JournalSummary> summaryOfCopy(const fs::path& file)
{
    return summaryIn(openCopy(file), file);
}

} // namespace hipwise::store
