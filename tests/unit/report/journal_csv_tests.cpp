#include "report/journal_csv.h"
#include "support/records.h"

#include <catch2/catch.hpp>

#include <string>

namespace hipwise::test {

using session::SessionRecord;

namespace {

/// Rows of a table without line ends in its cells.
std::vector<std::string> rowsOf(const std::string& csv)
{
    std::vector<std::string> rows;
    std::size_t begin = 0;
    for (auto end = csv.find("\r\n"); end != std::string::npos; end = csv.find("\r\n", begin)) {
        rows.push_back(csv.substr(begin, end - begin));
        begin = end + 2;
    }
    CHECK(begin == csv.size());
    return rows;
}

/// A session with one set, so a table with one row.
std::string rowOf(const SessionRecord& record)
{
    const auto rows = rowsOf(report::journalCsv({record}));
    REQUIRE(rows.size() == 2);
    return rows.back();
}

SessionRecord oneSet()
{
    SessionRecord record = shortSession(instant("2026-11-23T23:12:05.123Z"));
    record.id = 41;
    record.title = "Evening";
    record.items.front().name = "Bridge";
    return record;
}

} // namespace

TEST_CASE("a table of nothing has its header row")
{
    CHECK(report::journalCsv({})
          == "session,date,started_at,title,program_day,movement,name,set,side,planned_reps,"
             "planned_hold_seconds,planned_duration_seconds,status,reps,work_seconds,finished_at,"
             "pain_before,pain_worst,pain_after,pain_morning,by_hand,note\r\n");
}

TEST_CASE("a set that is planned leaves empty what is not known")
{
    CHECK(rowOf(oneSet())
          == "41,2026-11-24,2026-11-24T00:12:05.123+01:00,Evening,,bridge,Bridge,1,both,12,,,"
             "planned,0,0,,,,,,no,");
}

TEST_CASE("a set that was done has its numbers, and the pain of its session")
{
    SessionRecord record = oneSet();
    record.programDay = 4;
    record.painBefore = pain(0);
    record.painAfter = pain(10);
    record.items[0].pain = pain(4);
    record.hurts.push_back({record.startedAt, 0, pain(7), {}, session::HurtChoice::Fewer});
    record.morning = session::Morning{session::MorningAnswer::AsUsual, pain(2)};
    record.note = "slept well, mostly";
    keep(record, resultsOf(record).front(), instant("2026-11-23T23:20:00.000Z"));
    CHECK(rowOf(record)
          == "41,2026-11-24,2026-11-24T00:12:05.123+01:00,Evening,4,bridge,Bridge,1,both,12,,,"
             "done,10,50,2026-11-24T00:20:00.000+01:00,0,7,10,2,no,\"slept well, mostly\"");
}

TEST_CASE("pain that was asked and not answered is empty")
{
    SessionRecord record = oneSet();
    record.painBefore = session::PainAnswer{};
    CHECK(rowOf(record).ends_with("planned,0,0,,,,,,no,"));
}

TEST_CASE("a table has a row for every set and side, in the order of the plan")
{
    const auto rows = rowsOf(report::journalCsv({plannedSession(instant("2026-11-23T10:00:00Z")),
                                                 plannedSession(instant("2026-11-24T10:00:00Z"))}));
    REQUIRE(rows.size() == 1 + 2 * 8);
    CHECK(rows[3].find(",1,left,5,20,,") != std::string::npos);
    CHECK(rows[4].find(",2,left,5,20,,") != std::string::npos);
    CHECK(rows[5].find(",1,right,5,20,,") != std::string::npos);
    // Minutes count no repetitions, planned or done.
    CHECK(rows[7].find(",1,both,,,300,planned,,0,") != std::string::npos);
}

TEST_CASE("commas, quotes and line ends are quoted")
{
    SessionRecord record = oneSet();
    record.title = "Lunes, \"fácil\"";
    record.items.front().name = "two\nlines";
    const std::string csv = report::journalCsv({record});
    CHECK(csv.find(",\"Lunes, \"\"fácil\"\"\",") != std::string::npos);
    CHECK(csv.find(",\"two\nlines\",") != std::string::npos);
}

TEST_CASE("text is never a formula")
{
    SessionRecord record = oneSet();
    const std::string start = GENERATE(as<std::string>(), "=", "+", "-", "@", "\t");
    record.title = start + "SUM(A1:A9)";
    CHECK(rowOf(record).find(",'" + start + "SUM(A1:A9),") != std::string::npos);
}

TEST_CASE("a formula with a comma is quoted around its apostrophe")
{
    SessionRecord record = oneSet();
    record.title = "=HYPERLINK(\"x\",1)";
    CHECK(rowOf(record).find(",\"'=HYPERLINK(\"\"x\"\",1)\",") != std::string::npos);
}

} // namespace hipwise::test
