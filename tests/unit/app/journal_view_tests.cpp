#include "app/journal_view.h"
#include "support/records.h"
#include "unit/app/home.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::journalState;
using app::JournalState;

namespace {

/// Keeps a session that has ended; gives its id.
std::int64_t keepEnded(Home& home)
{
    home.pass(1h);
    const auto id = valueOf(home.journal.sessions().begin(shortSession(home.now())));
    home.pass(10min);
    valueOf(home.journal.sessions().end(id, session::SessionStatus::Stopped, home.now()));
    return id;
}

std::int64_t keepRunning(Home& home)
{
    home.pass(1h);
    return valueOf(home.journal.sessions().begin(shortSession(home.now())));
}

std::vector<std::int64_t> idsOf(const JournalState& state)
{
    std::vector<std::int64_t> ids;
    for (const app::SessionLine& line : state.sessions)
        ids.push_back(line.id);
    return ids;
}

using Ids = std::vector<std::int64_t>;

} // namespace

TEST_CASE("an empty journal has no sessions and no more")
{
    Home home;
    CHECK(journalState(home.context(), 10) == JournalState{});
}

TEST_CASE("the journal shows the newest sessions first, and whether there are more")
{
    Home home;
    const auto first = keepEnded(home);
    const auto second = keepEnded(home);
    const auto third = keepEnded(home);
    CHECK(idsOf(journalState(home.context(), 2)) == Ids{third, second});
    CHECK(journalState(home.context(), 2).more);
    CHECK(idsOf(journalState(home.context(), 3)) == Ids{third, second, first});
    CHECK_FALSE(journalState(home.context(), 3).more);
    CHECK_FALSE(journalState(home.context(), 4).more);
}

TEST_CASE("sessions that have not ended are not in the list, and hide nothing behind them")
{
    Home home;
    const auto first = keepEnded(home);
    const auto second = keepEnded(home);
    keepRunning(home);
    const auto third = keepEnded(home);
    for (int i = 0; i < 5; ++i)
        keepRunning(home);
    CHECK(idsOf(journalState(home.context(), 1)) == Ids{third});
    CHECK(journalState(home.context(), 1).more);
    CHECK(idsOf(journalState(home.context(), 2)) == Ids{third, second});
    CHECK(journalState(home.context(), 2).more);
    CHECK(idsOf(journalState(home.context(), 3)) == Ids{third, second, first});
    CHECK_FALSE(journalState(home.context(), 3).more);
}

TEST_CASE("only sessions that have not ended make an empty list")
{
    Home home;
    keepRunning(home);
    CHECK(journalState(home.context(), 1) == JournalState{});
}

TEST_CASE("one session can be read in full")
{
    Home home;
    const auto id = keepEnded(home);
    CHECK(valueOf(sessionOf(home.context(), id)) == home.kept(id));
    CHECK(errorOf(sessionOf(home.context(), id + 1)).code == ErrorCode::NotFound);
}

TEST_CASE("without a journal there is nothing to see")
{
    const Home home;
    CHECK(journalState(home.contextWithoutJournal(), 5) == JournalState{});
    CHECK(errorOf(sessionOf(home.contextWithoutJournal(), 1)).code == ErrorCode::NotFound);
}

TEST_CASE("a journal that can no longer be read says so")
{
    Home home;
    SQLite::Database(home.place.file.string(), SQLite::OPEN_READWRITE)
        .exec("ALTER TABLE sessions RENAME TO gone");
    CHECK(journalState(home.context(), 5).journalError);
}
