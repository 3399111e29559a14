#include "store/journal_rescue.h"
#include "support/records.h"
#include "unit/store/filled_journal.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace hipwise::test {

using session::SessionRecord;
using store::rescue;
using store::Rescued;

namespace fs = std::filesystem;

namespace {

constexpr const char* Stamp = "20261124-080000";
constexpr std::size_t PageSize = 4096;

/// A filled journal, and what it held.
struct Place : JournalFile {
    Place()
    {
        makeFilled(file);
        auto journal = valueOf(store::Journal::openReadOnly(file));
        sessions = valueOf(journal.sessions().all());
        pain = valueOf(journal.pain().all());
        corrections = valueOf(journal.corrections().all());
        counts = countsIn(file);
    }

    [[nodiscard]] Result<Rescued> tryRescue() const { return rescue(file, file, Stamp); }

    std::vector<SessionRecord> sessions;
    std::vector<session::PainRecord> pain;
    std::vector<session::Correction> corrections;
    Counts counts;
};

/// A page of a file, counted from 1.
struct Page {
    std::size_t number = 0;
    std::string name; ///< of its table or index
    bool isLeaf = false;
    int rows = 0; ///< that lie on it
};

/// All but the first, which says where everything is.
std::vector<Page> pagesOf(const fs::path& file)
{
    SQLite::Database database(file.string());
    SQLite::Statement rows(database,
                           "SELECT pageno, name, pagetype = 'leaf', ncell FROM dbstat"
                           " WHERE pageno > 1 ORDER BY name, path");
    std::vector<Page> pages;
    while (rows.executeStep())
        pages.push_back({static_cast<std::size_t>(rows.getColumn(0).getInt()),
                         rows.getColumn(1).getString(),
                         rows.getColumn(2).getInt() != 0,
                         rows.getColumn(3).getInt()});
    return pages;
}

/// Overwrites a page, counted from 1.
void overwrite(const fs::path& file, std::size_t page, char with = '\xff')
{
    std::string bytes = bytesOf(file);
    bytes.replace((page - 1) * PageSize, PageSize, std::string(PageSize, with));
    writeBytes(file, bytes);
}

template <class Value>
bool isPartOf(const std::vector<Value>& part, const std::vector<Value>& whole)
{
    return std::all_of(part.begin(), part.end(), [&](const Value& value) {
        return std::find(whole.begin(), whole.end(), value) != whole.end();
    });
}

/// Whether a session is one of the old ones with nothing added, perhaps with parts missing.
bool isPartOf(const SessionRecord& part, const std::vector<SessionRecord>& wholes)
{
    const auto whole = std::find_if(
        wholes.begin(), wholes.end(), [&](const auto& w) { return w.id == part.id; });
    if (whole == wholes.end() || part.items.size() > whole->items.size())
        return false;
    for (std::size_t i = 0; i < part.items.size(); ++i) {
        const auto& item = part.items[i];
        if (item.name != whole->items[i].name || item.words != whole->items[i].words
            || item.work.dose != whole->items[i].work.dose
            || !isPartOf(item.sets, whole->items[i].sets))
            return false;
    }
    return part.startedAt == whole->startedAt && part.endedAt == whole->endedAt
        && part.title == whole->title && part.status == whole->status
        && (part.painBefore == whole->painBefore || !part.painBefore)
        && (part.painAfter == whole->painAfter || !part.painAfter);
}

/// The rescued journal opens, is whole, and has nothing in it that the old one did not have.
void checkRescued(const Place& place, const Rescued& rescued)
{
    auto journal = place.open();
    CHECK(valueOf(journal.check()).empty());
    const auto sessions = valueOf(journal.sessions().all());
    CHECK(static_cast<int>(sessions.size()) == rescued.sessions);
    for (const SessionRecord& session : sessions)
        CHECK(isPartOf(session, place.sessions));
    CHECK(isPartOf(valueOf(journal.corrections().all()), place.corrections));
    CHECK(valueOf(journal.pain().all()).size() <= place.pain.size());
    if (rescued.lostSessions)
        CHECK(rescued.sessions + *rescued.lostSessions == FilledSessions);
    // And it can be used.
    fillShort(journal, 1);
    CHECK(valueOf(journal.sessions().count()) == rescued.sessions + 1);
}

} // namespace

TEST_CASE("everything is rescued of a journal that is not damaged")
{
    const Place place;
    const std::string before = bytesOf(place.file);
    const Rescued rescued = valueOf(place.tryRescue());
    CHECK(rescued.aside == place.folder / "journal.sqlite.aside-20261124-080000");
    CHECK(rescued.sessions == FilledSessions);
    CHECK(rescued.lostSessions == 0);
    CHECK(bytesOf(rescued.aside) == before);
    CHECK(countsIn(place.file) == place.counts);
    auto journal = place.open();
    CHECK(valueOf(journal.sessions().all()) == place.sessions);
    CHECK(valueOf(journal.pain().all()) == place.pain);
    CHECK(valueOf(journal.corrections().all()) == place.corrections);
}

TEST_CASE("whichever page is overwritten, what is on the others is rescued, and nothing made up")
{
    const std::string fillings("\xff\0x\x02\x0d", 5);
    for (const Page& page : pagesOf(Place().file)) {
        INFO("page " << page.number << " of " << page.name << ", leaf " << page.isLeaf);
        const Place place;
        overwrite(place.file, page.number, fillings[page.number % fillings.size()]);
        const std::string before = bytesOf(place.file);
        const Rescued rescued = valueOf(place.tryRescue());
        CHECK(bytesOf(rescued.aside) == before);
        const Counts counts = countsIn(place.file);
        // No items stay behind one that is lost: at most two in the first and the last session.
        const int behind = page.name == "session_items" ? 4 : 0;
        const bool isTable = counts.contains(page.name);
        if (isTable && page.isLeaf)
            CHECK(counts.at(page.name) >= place.counts.at(page.name) - page.rows - behind);
        else if (!isTable && page.name != "sqlite_schema")
            CHECK(counts == place.counts);
        if (page.name == "sessions" && page.isLeaf)
            CHECK(rescued.lostSessions == page.rows);
        else if (page.name != "sessions" && page.name != "sqlite_schema")
            CHECK(rescued.lostSessions == 0);
        checkRescued(place, rescued);
    }
}

TEST_CASE("of a journal that was cut off the beginning is rescued")
{
    const std::size_t pages = pagesOf(Place().file).size() + 1;
    std::int64_t most = 0;
    for (std::size_t kept = pages - 1; kept >= 3; kept -= 3) {
        INFO("pages kept " << kept);
        const Place place;
        fs::resize_file(place.file, kept * PageSize + 100);
        checkRescued(place, valueOf(place.tryRescue()));
        most = std::max(most, rowsIn(place.file));
    }
    CHECK(most > 400);
}

TEST_CASE("the log of another journal does not get into a rescued one")
{
    const Place place;
    addForeignLog(place.file);
    REQUIRE(errorOf(place.tryOpen()).code == ErrorCode::Damaged);
    const Rescued rescued = valueOf(place.tryRescue());
    CHECK(rescued.sessions == FilledSessions);
    CHECK(rescued.lostSessions == 0);
    auto journal = place.open();
    CHECK(valueOf(journal.sessions().all()) == place.sessions);
    CHECK(valueOf(journal.pain().all()) == place.pain);
}

TEST_CASE("what is only in the log of a damaged journal is rescued")
{
    const Place place;
    const JournalFile crashed;
    {
        auto journal = place.open();
        fillShort(journal, 2);
        fs::copy_file(place.file, crashed.file);
        fs::copy_file(place.file.string() + "-wal", crashed.file.string() + "-wal");
    }
    // The first sessions are not in the log, nor are their sets.
    const auto pages = pagesOf(place.file);
    const auto page = std::find_if(pages.begin(), pages.end(), [](const Page& candidate) {
        return candidate.name == "session_sets" && candidate.isLeaf;
    });
    REQUIRE(page != pages.end());
    overwrite(crashed.file, page->number);
    const Rescued rescued = valueOf(rescue(crashed.file, crashed.file, Stamp));
    CHECK(rescued.sessions == FilledSessions + 2);
    CHECK(rescued.lostSessions == 0);
    CHECK(countsIn(crashed.file).at("session_sets")
          == place.counts.at("session_sets") + 2 - page->rows);
}

TEST_CASE("rows between two broken parts of a table are rescued")
{
    const JournalFile place;
    constexpr int Sessions = 300;
    {
        auto journal = place.open();
        fillShort(journal, Sessions);
    }
    int lost = 0;
    bool isBroken = GENERATE(false, true);
    for (const Page& page : pagesOf(place.file)) {
        if (page.name != "sessions" || !page.isLeaf)
            continue;
        if (isBroken) {
            overwrite(place.file, page.number, 'x');
            lost += page.rows;
        }
        isBroken = !isBroken;
    }
    REQUIRE(lost > 60);
    const Rescued rescued = valueOf(rescue(place.file, place.file, Stamp));
    CHECK(rescued.sessions == Sessions - lost);
    CHECK(rescued.lostSessions == lost);
    CHECK(countsIn(place.file).at("session_sets") == Sessions - lost);
    CHECK(valueOf(place.open().check()).empty());
}

} // namespace hipwise::test
