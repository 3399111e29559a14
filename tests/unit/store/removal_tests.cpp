#include "support/faulty_vfs.h"
#include "support/journal_file.h"
#include "support/records.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <functional>

namespace hipwise::test {

using session::PainContext;
using session::PainRecord;
using session::SessionRecord;
using session::SessionStatus;
using session::SetResult;
using session::SetStatus;
using std::chrono::seconds;

namespace {

/// More changes of files than anything here needs.
constexpr int MostChanges = 500;

constexpr SetResult Right{{0, 1, std::nullopt}, SetStatus::Partial, 8, seconds(41)};

/// All that a journal shows.
struct Content {
    std::vector<SessionRecord> sessions;
    std::vector<PainRecord> pain;
    std::vector<session::Correction> corrections;

    bool operator==(const Content&) const = default;
};

Content contentOf(store::Journal& journal)
{
    return {valueOf(journal.sessions().all()),
            valueOf(journal.pain().all()),
            valueOf(journal.corrections().all())};
}

/// A journal with two sessions that have ended, the second in everything like the first and an hour
/// later, and with two checks of that day. Of the second session and check something was put right.
struct Kept {
    Kept()
    {
        first = session("2026-11-23T10:00:00Z", "2026-11-23T10:30:00Z");
        second = session("2026-11-23T11:00:00Z", "2026-11-23T11:30:00Z");
        (void)check("2026-11-23T08:00:00Z", 2);
        newest = check("2026-11-23T09:00:00Z", 6);
        auto& corrections = journal.corrections();
        valueOf(corrections.correctSet(second, Right, now));
        valueOf(corrections.correctPain(scoresOf(second).at(0).id, pain(4), now));
        valueOf(corrections.correctPain(newest, pain(5), now));
    }

    std::int64_t session(std::string_view from, std::string_view to)
    {
        const auto id = valueOf(journal.sessions().begin(plannedSession(instant(from))));
        for (const PainContext context : {PainContext::After, PainContext::Morning})
            (void)valueOf(journal.pain().add({0, instant(to), context, id, pain(1)}));
        valueOf(journal.sessions().end(id, SessionStatus::Finished, instant(to)));
        return id;
    }

    std::int64_t check(std::string_view at, int score)
    {
        return valueOf(
            journal.pain().add({0, instant(at), PainContext::Check, {}, test::pain(score)}));
    }

    [[nodiscard]] std::vector<PainRecord> scoresOf(std::int64_t id)
    {
        return valueOf(journal.pain().ofSession(id));
    }

    /// What SQL finds, removed or not.
    [[nodiscard]] int rows(const std::string& table) const
    {
        SQLite::Database database(place.file.string());
        return database.execAndGet("SELECT count(*) FROM " + table).getInt();
    }

    JournalFile place;
    store::Journal journal = place.open();
    CivilDate today = day("2026-11-23");
    ZonedInstant now = instant("2026-11-25T18:00:00.500Z");
    std::int64_t first = 0;
    std::int64_t second = 0;
    std::int64_t newest = 0; ///< check
};

} // namespace

TEST_CASE("a session that was removed is in no list until it is brought back")
{
    Kept kept;
    const Content before = contentOf(kept.journal);
    auto& sessions = kept.journal.sessions();
    valueOf(kept.journal.corrections().removeSession(kept.second, kept.now.at));
    CHECK(errorOf(sessions.load(kept.second)).code == ErrorCode::NotFound);
    CHECK(valueOf(sessions.count()) == 1);
    for (const auto& list :
         {sessions.between(kept.today, kept.today), sessions.newest(9), sessions.all()}) {
        const auto records = valueOf(list);
        REQUIRE(records.size() == 1);
        CHECK(records[0].id == kept.first);
    }
    valueOf(kept.journal.corrections().bringBackSession(kept.second));
    CHECK(contentOf(kept.journal) == before);
    CHECK(valueOf(sessions.load(kept.second)) == before.sessions[1]);
    CHECK(valueOf(sessions.count()) == 2);
}

TEST_CASE("a session under way that was removed is not offered to go on")
{
    Kept kept;
    auto& sessions = kept.journal.sessions();
    const auto open = valueOf(sessions.begin(plannedSession(instant("2026-11-23T12:00:00Z"))));
    SECTION("running")
    {
        CHECK(valueOf(sessions.running()).value().id == open);
        valueOf(kept.journal.corrections().removeSession(open, kept.now.at));
        CHECK_FALSE(valueOf(sessions.running()));
        valueOf(kept.journal.corrections().bringBackSession(open));
        CHECK(valueOf(sessions.running()).value().id == open);
    }
    SECTION("interrupted")
    {
        valueOf(sessions.end(open, SessionStatus::Interrupted, instant("2026-11-23T12:05:00Z")));
        CHECK(valueOf(sessions.interrupted(kept.today)).value().id == open);
        valueOf(kept.journal.corrections().removeSession(open, kept.now.at));
        CHECK_FALSE(valueOf(sessions.interrupted(kept.today)));
        valueOf(kept.journal.corrections().bringBackSession(open));
        CHECK(valueOf(sessions.interrupted(kept.today)).value().id == open);
    }
}

TEST_CASE("the scores of a removed session go with it, and no others")
{
    Kept kept;
    const auto scores = kept.scoresOf(kept.second);
    CHECK(scores.size() == 3);
    valueOf(kept.journal.corrections().removeSession(kept.second, kept.now.at));
    CHECK(kept.scoresOf(kept.second).empty());
    CHECK(kept.scoresOf(kept.first).size() == 3);
    for (const PainRecord& record : valueOf(kept.journal.pain().all()))
        CHECK(record.session != kept.second);
    CHECK(valueOf(kept.journal.pain().all()).size() == 5);
    CHECK(valueOf(kept.journal.pain().checksBetween(kept.today, kept.today)).size() == 2);
    valueOf(kept.journal.corrections().bringBackSession(kept.second));
    CHECK(kept.scoresOf(kept.second) == scores);
}

TEST_CASE("what was put right of a removed session is not shown either")
{
    Kept kept;
    const auto corrections = [&] { return valueOf(kept.journal.corrections().all()); };
    const auto before = corrections();
    REQUIRE(before.size() == 6); // three of the set, two of the score, one of the check
    SECTION("of a session with its scores")
    {
        valueOf(kept.journal.corrections().removeSession(kept.second, kept.now.at));
        CHECK(corrections().size() == 1);
        valueOf(kept.journal.corrections().bringBackSession(kept.second));
    }
    SECTION("of a check")
    {
        valueOf(kept.journal.corrections().removePain(kept.newest, kept.now.at));
        CHECK(corrections().size() == 5);
        valueOf(kept.journal.corrections().bringBackPain(kept.newest));
    }
    CHECK(corrections() == before);
}

TEST_CASE("a check that was removed is in no list until it is brought back")
{
    Kept kept;
    const Content before = contentOf(kept.journal);
    auto& scores = kept.journal.pain();
    valueOf(kept.journal.corrections().removePain(kept.newest, kept.now.at));
    CHECK(valueOf(scores.newestCheck(kept.today)).value().answer == pain(2));
    CHECK(valueOf(scores.checksBetween(kept.today, kept.today)).size() == 1);
    CHECK(valueOf(scores.all()).size() == before.pain.size() - 1);
    CHECK(valueOf(kept.journal.sessions().all()) == before.sessions);
    valueOf(kept.journal.corrections().bringBackPain(kept.newest));
    CHECK(contentOf(kept.journal) == before);
    CHECK(valueOf(scores.newestCheck(kept.today)).value().answer == pain(5));
}

TEST_CASE("a score that was removed is missing in its session, as if it was never asked")
{
    Kept kept;
    const auto scores = kept.scoresOf(kept.first);
    REQUIRE(scores.size() == 3);
    for (const PainRecord& score : scores)
        valueOf(kept.journal.corrections().removePain(score.id, kept.now.at));
    const SessionRecord record = valueOf(kept.journal.sessions().load(kept.first));
    CHECK_FALSE(record.painBefore);
    CHECK_FALSE(record.painAfter);
    CHECK_FALSE(record.morning);
    CHECK(kept.scoresOf(kept.first).empty());
    for (const PainRecord& score : scores)
        valueOf(kept.journal.corrections().bringBackPain(score.id));
    CHECK(kept.scoresOf(kept.first) == scores);
}

TEST_CASE("a score that was removed on its own does not come back with its session")
{
    Kept kept;
    const auto gone = kept.scoresOf(kept.first).at(0).id;
    valueOf(kept.journal.corrections().removePain(gone, kept.now.at));
    valueOf(kept.journal.corrections().removeSession(kept.first, kept.now.at));
    valueOf(kept.journal.corrections().bringBackSession(kept.first));
    CHECK_FALSE(valueOf(kept.journal.sessions().load(kept.first)).painBefore);
    CHECK(kept.scoresOf(kept.first).size() == 2);
}

TEST_CASE("a question that is answered anew is there again after its answer was removed")
{
    Kept kept;
    const auto after = kept.scoresOf(kept.first).at(1);
    REQUIRE(after.context == PainContext::After);
    valueOf(kept.journal.corrections().removePain(after.id, kept.now.at));
    const PainRecord fresh{0, kept.now, PainContext::After, kept.first, pain(9)};
    CHECK(valueOf(kept.journal.pain().add(fresh)) == after.id);
    CHECK(valueOf(kept.journal.sessions().load(kept.first)).painAfter == pain(9));
}

TEST_CASE("what was removed is gone for good once it is forgotten, and only that")
{
    Kept kept;
    auto& corrections = kept.journal.corrections();
    CHECK(kept.rows("session_sets") == 16);
    valueOf(corrections.removeSession(kept.second, kept.now.at));
    valueOf(corrections.removePain(kept.newest, kept.now.at));
    const Content shown = contentOf(kept.journal);
    CHECK(kept.rows("sessions") == 2);
    valueOf(corrections.forgetRemoved());
    CHECK(kept.rows("sessions") == 1);
    CHECK(kept.rows("session_items") == 3);
    CHECK(kept.rows("session_sets") == 8);
    CHECK(kept.rows("pain_scores") == 4);
    CHECK(kept.rows("corrections") == 0);
    CHECK(contentOf(kept.journal).sessions == shown.sessions);
    CHECK(contentOf(kept.journal).pain == shown.pain);
    CHECK(errorOf(corrections.bringBackSession(kept.second)).code == ErrorCode::NotFound);
    CHECK(errorOf(corrections.bringBackPain(kept.newest)).code == ErrorCode::NotFound);
    CHECK(valueOf(kept.journal.check()).empty());
}

TEST_CASE("forgetting what was removed leaves alone what was not, or was brought back")
{
    Kept kept;
    const Content before = contentOf(kept.journal);
    auto& corrections = kept.journal.corrections();
    valueOf(corrections.removeSession(kept.second, kept.now.at));
    valueOf(corrections.bringBackSession(kept.second));
    valueOf(corrections.removePain(kept.newest, kept.now.at));
    valueOf(corrections.bringBackPain(kept.newest));
    valueOf(corrections.forgetRemoved());
    CHECK(contentOf(kept.journal) == before);
}

TEST_CASE("a correction or removal that finds no room changes nothing")
{
    using Change = std::function<Result<void>(Kept&)>;
    const auto [name, change] = GENERATE(table<std::string, Change>({
        {"a set",
         [](Kept& kept) {
             return kept.journal.corrections().correctSet(kept.first, Right, kept.now);
         }},
        {"a score",
         [](Kept& kept) {
             return kept.journal.corrections().correctPain(kept.newest, pain(10), kept.now);
         }},
        {"a session",
         [](Kept& kept) {
             return kept.journal.corrections().moveSession(
                 kept.first, kept.now, kept.now, kept.now);
         }},
        {"remove a session",
         [](Kept& kept) {
             return kept.journal.corrections().removeSession(kept.first, kept.now.at);
         }},
        {"remove a score",
         [](Kept& kept) {
             return kept.journal.corrections().removePain(kept.newest, kept.now.at);
         }},
    }));
    INFO(name);
    FaultyVfs vfs;
    int failures = 0;
    for (bool changed = false; !changed && failures < MostChanges; failures += changed ? 0 : 1) {
        Kept kept;
        const Content before = contentOf(kept.journal);
        vfs.failFrom(failures + 1, Fault::DiskFull);
        const Result<void> result = change(kept);
        vfs.heal();
        changed = result.has_value();
        CHECK((contentOf(kept.journal) == before) != changed);
        if (!changed)
            CHECK(result.error().code == ErrorCode::DiskFull);
    }
    CHECK(failures >= 2);
    CHECK(failures < MostChanges);
}

TEST_CASE("what cannot be forgotten for want of room is still there to be brought back")
{
    FaultyVfs vfs;
    Kept kept;
    const Content before = contentOf(kept.journal);
    auto& corrections = kept.journal.corrections();
    valueOf(corrections.removeSession(kept.second, kept.now.at));
    vfs.failFrom(1, Fault::DiskFull);
    CHECK(errorOf(corrections.forgetRemoved()).code == ErrorCode::DiskFull);
    CHECK(errorOf(corrections.bringBackSession(kept.second)).code == ErrorCode::DiskFull);
    vfs.heal();
    valueOf(corrections.bringBackSession(kept.second));
    CHECK(contentOf(kept.journal) == before);
}

TEST_CASE("a journal opened for reading only is not corrected")
{
    const Kept kept;
    auto journal = valueOf(store::Journal::openReadOnly(kept.place.file));
    auto& corrections = journal.corrections();
    CHECK(errorOf(corrections.correctSet(1, Right, kept.now)).code == ErrorCode::ReadOnly);
    CHECK(errorOf(corrections.removeSession(1, kept.now.at)).code == ErrorCode::ReadOnly);
    CHECK(errorOf(corrections.forgetRemoved()).code == ErrorCode::ReadOnly);
    CHECK(valueOf(corrections.all()).size() == 6);
}

} // namespace hipwise::test
