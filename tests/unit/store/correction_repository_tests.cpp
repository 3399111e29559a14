#include "support/journal_file.h"
#include "support/records.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using session::Correction;
using session::PainContext;
using session::SessionRecord;
using session::SessionStatus;
using session::SetKey;
using session::SetResult;
using session::SetStatus;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

using Corrections = std::vector<Correction>;

/// All that a journal shows.
struct Content {
    std::vector<SessionRecord> sessions;
    std::vector<session::PainRecord> pain;
    Corrections corrections;

    bool operator==(const Content&) const = default;
};

Content contentOf(store::Journal& journal)
{
    return {valueOf(journal.sessions().all()),
            valueOf(journal.pain().all()),
            valueOf(journal.corrections().all())};
}

/// A journal with one session that has ended, of which the first set was done, and a check.
struct Kept {
    Kept()
    {
        record.id = id = valueOf(journal.sessions().begin(record));
        const SetResult first = resultsOf(record).front();
        valueOf(journal.sessions().saveSet(id, first, setAt));
        valueOf(journal.sessions().end(id, SessionStatus::Finished, ended));
        keep(record, first, setAt);
        finish(record, ended);
        check = valueOf(journal.pain().add({0, checkedAt, PainContext::Check, {}, pain(0)}));
        before = valueOf(journal.pain().ofSession(id)).at(0).id;
    }

    [[nodiscard]] SessionRecord load() { return valueOf(journal.sessions().load(id)); }

    [[nodiscard]] Corrections made() { return valueOf(journal.corrections().all()); }

    JournalFile place;
    store::Journal journal = place.open();
    ZonedInstant started = instant("2026-11-23T10:00:00.250Z");
    ZonedInstant setAt = instant("2026-11-23T10:05:00.750Z");
    ZonedInstant ended = instant("2026-11-23T10:30:00.250Z");
    ZonedInstant checkedAt = instant("2026-11-23T09:00:00Z");
    ZonedInstant now = instant("2026-11-25T18:00:00.500Z", minutes(-210));
    SessionRecord record = plannedSession(started);
    std::int64_t id = 0;
    std::int64_t check = 0; ///< 0 on the scale
    std::int64_t before = 0; ///< the score before the session: 3, left
};

} // namespace

TEST_CASE("a set that is put right keeps its old values, and the time at which it ended")
{
    Kept kept;
    const SetResult right{{0, 1, std::nullopt}, SetStatus::Partial, 8, seconds(41)};
    valueOf(kept.journal.corrections().correctSet(kept.id, right, kept.now));
    keep(kept.record, right, kept.setAt);
    CHECK(kept.load() == kept.record);
    const Correction common{kept.now, kept.id, {}, right.key, {}, {}, {}};
    Corrections expected(3, common);
    expected[0].field = "status";
    expected[0].before = "done";
    expected[0].after = "partial";
    expected[1].field = "reps";
    expected[1].before = "10";
    expected[1].after = "8";
    expected[2].field = "work_s";
    expected[2].before = "50";
    expected[2].after = "41";
    CHECK(kept.made() == expected);
}

TEST_CASE("only the values of a set that change are kept as corrections")
{
    Kept kept;
    SetResult right = kept.record.items[0].sets[0].result;
    std::vector<std::string> fields;
    SECTION("none")
    {
    }
    SECTION("repetitions")
    {
        right.reps = 12;
        fields = {"reps"};
    }
    SECTION("time")
    {
        right.work = seconds(0);
        fields = {"work_s"};
    }
    SECTION("what became of it")
    {
        right.status = SetStatus::Partial;
        fields = {"status"};
    }
    valueOf(kept.journal.corrections().correctSet(kept.id, right, kept.now));
    keep(kept.record, right, kept.setAt);
    CHECK(kept.load() == kept.record);
    std::vector<std::string> found;
    for (const Correction& correction : kept.made())
        found.push_back(correction.field);
    CHECK(found == fields);
}

TEST_CASE("a set of one side is put right without the other side")
{
    Kept kept;
    const SetResult right{{1, 2, Side::Left}, SetStatus::Done, 5, seconds(135)};
    valueOf(kept.journal.corrections().correctSet(kept.id, right, kept.now));
    keep(kept.record, right, kept.now);
    CHECK(kept.load() == kept.record);
    const Corrections made = kept.made();
    REQUIRE(made.size() == 3);
    for (const Correction& correction : made)
        CHECK(correction.set == SetKey{1, 2, Side::Left});
}

TEST_CASE("a set that nobody had reached is done at the time at which it was put right")
{
    Kept kept;
    const SetResult done{{2, 1, std::nullopt}, SetStatus::Done, 0, seconds(300)};
    SECTION("skipped, because the session ended before it")
    {
    }
    SECTION("planned")
    {
        valueOf(kept.journal.sessions().saveSet(
            kept.id, {done.key, SetStatus::Planned, 0, {}}, kept.setAt));
    }
    valueOf(kept.journal.corrections().correctSet(kept.id, done, kept.now));
    CHECK(kept.load().items[2].sets[0] == session::SetRecord{done, kept.now});
    ZonedInstant later = kept.now;
    later.at += minutes(1);
    SetResult again = done;
    again.work = seconds(200);
    valueOf(kept.journal.corrections().correctSet(kept.id, again, later));
    CHECK(kept.load().items[2].sets[0] == session::SetRecord{again, kept.now});
}

TEST_CASE("what the journal cannot hold is not put there, and no correction is kept of it")
{
    Kept kept;
    const Content before = contentOf(kept.journal);
    const SetResult wrong{{0, 1, std::nullopt}, SetStatus::Partial, 4, seconds(-1)};
    CHECK(errorOf(kept.journal.corrections().correctSet(kept.id, wrong, kept.now)).code
          == ErrorCode::WriteFailed);
    CHECK(contentOf(kept.journal) == before);
}

TEST_CASE("a score that is put right keeps the old answer, and no answer is no zero")
{
    Kept kept;
    const session::PainAnswer old{PainScore::from(3), HipSide::Left};
    session::PainAnswer fresh = old;
    Corrections expected;
    const Correction score{kept.now, {}, kept.before, {}, "score", "3", {}};
    const Correction side{kept.now, {}, kept.before, {}, "side", "left", {}};
    SECTION("nothing changes")
    {
    }
    SECTION("another number")
    {
        fresh.score = PainScore::from(10);
        expected = {score};
        expected[0].after = "10";
    }
    SECTION("no pain at all")
    {
        fresh.score = PainScore::from(0);
        expected = {score};
        expected[0].after = "0";
    }
    SECTION("no answer at all")
    {
        fresh = {};
        expected = {score, side};
    }
    SECTION("the other side")
    {
        fresh.side = HipSide::Both;
        expected = {side};
        expected[0].after = "both";
    }
    valueOf(kept.journal.corrections().correctPain(kept.before, fresh, kept.now));
    CHECK(kept.load().painBefore == fresh);
    CHECK(kept.made() == expected);
    CHECK(valueOf(kept.journal.pain().ofSession(kept.id)).at(0).askedAt == kept.started);
    CHECK(valueOf(kept.journal.pain().newestCheck(day("2026-11-23"))).value().answer == pain(0));
}

TEST_CASE("a question that was not answered can be answered afterwards")
{
    Kept kept;
    valueOf(kept.journal.corrections().correctPain(kept.check, {}, kept.now));
    CHECK(valueOf(kept.journal.pain().newestCheck(day("2026-11-23"))).value().answer
          == session::PainAnswer{});
    const session::PainAnswer answer{PainScore::from(0), HipSide::Right};
    valueOf(kept.journal.corrections().correctPain(kept.check, answer, kept.now));
    CHECK(valueOf(kept.journal.pain().newestCheck(day("2026-11-23"))).value().answer == answer);
    CHECK(kept.made()
          == Corrections{{kept.now, {}, kept.check, {}, "score", "0", {}},
                         {kept.now, {}, kept.check, {}, "score", {}, "0"},
                         {kept.now, {}, kept.check, {}, "side", {}, "right"}});
}

TEST_CASE("a session that is moved begins and ends on another day")
{
    Kept kept;
    const ZonedInstant moved = instant("2026-11-22T18:00:00Z", minutes(0));
    const ZonedInstant ended = instant("2026-11-22T18:30:00Z", minutes(60));
    valueOf(kept.journal.corrections().moveSession(kept.id, moved, ended, kept.now));
    const SessionRecord record = kept.load();
    CHECK(record.startedAt == moved);
    CHECK(record.endedAt == ended);
    CHECK(record.items == kept.record.items);
    const auto& sessions = kept.journal.sessions();
    CHECK(valueOf(sessions.between(day("2026-11-22"), day("2026-11-22"))).size() == 1);
    CHECK(valueOf(sessions.between(day("2026-11-23"), day("2026-11-23"))).empty());
    CHECK(kept.made()
          == Corrections{{kept.now,
                          kept.id,
                          {},
                          {},
                          "started_at",
                          "2026-11-23T11:00:00.250+01:00",
                          "2026-11-22T18:00:00.000+00:00"}});
}

TEST_CASE("a session that is moved by its time zone only changes its day")
{
    Kept kept;
    const ZonedInstant moved{kept.started.at, minutes(14 * 60)};
    const ZonedInstant ended{kept.ended.at, minutes(14 * 60)};
    valueOf(kept.journal.corrections().moveSession(kept.id, moved, ended, kept.now));
    CHECK(kept.load().startedAt == moved);
    CHECK(kept.load().endedAt == ended);
    CHECK(valueOf(kept.journal.sessions().between(day("2026-11-24"), day("2026-11-24"))).size()
          == 1);
    CHECK(kept.made().size() == 1);
}

TEST_CASE("a session that is moved to where it was has no correction, and one that runs no end")
{
    Kept kept;
    valueOf(kept.journal.corrections().moveSession(kept.id, kept.started, kept.ended, kept.now));
    CHECK(kept.load() == kept.record);
    CHECK(kept.made().empty());
    const auto running = valueOf(kept.journal.sessions().begin(shortSession(kept.started)));
    const ZonedInstant moved = instant("2026-11-23T12:00:00Z");
    valueOf(kept.journal.corrections().moveSession(running, moved, kept.ended, kept.now));
    const SessionRecord record = valueOf(kept.journal.sessions().load(running));
    CHECK(record.startedAt == moved);
    CHECK_FALSE(record.endedAt);
    CHECK(record.status == SessionStatus::Running);
}

TEST_CASE("corrections are oldest first, whatever the order they came in")
{
    Kept kept;
    ZonedInstant earlier = kept.now;
    earlier.at -= minutes(5);
    valueOf(kept.journal.corrections().correctPain(kept.check, pain(1), kept.now));
    valueOf(kept.journal.corrections().correctPain(kept.check, pain(2), earlier));
    const Corrections made = kept.made();
    REQUIRE(made.size() == 2);
    CHECK(made[0].madeAt == earlier);
    CHECK(made[1].madeAt == kept.now);
}

TEST_CASE("a correction of what is not there is not found, and changes nothing")
{
    Kept kept;
    const Content before = contentOf(kept.journal);
    auto& corrections = kept.journal.corrections();
    SetResult set = kept.record.items[0].sets[0].result;
    set.reps = 1;
    const auto missed
        = [](const Result<void>& result) { return errorOf(result).code == ErrorCode::NotFound; };
    CHECK(missed(corrections.correctSet(kept.id + 1, set, kept.now)));
    SetResult other = set;
    other.key.set = 3;
    CHECK(missed(corrections.correctSet(kept.id, other, kept.now)));
    other.key = {0, 1, Side::Left};
    CHECK(missed(corrections.correctSet(kept.id, other, kept.now)));
    other.key = {3, 1, std::nullopt};
    CHECK(missed(corrections.correctSet(kept.id, other, kept.now)));
    CHECK(missed(corrections.correctPain(99, pain(1), kept.now)));
    CHECK(missed(corrections.moveSession(99, kept.now, {}, kept.now)));
    CHECK(missed(corrections.removeSession(99, kept.now.at)));
    CHECK(missed(corrections.bringBackSession(99)));
    CHECK(missed(corrections.removePain(99, kept.now.at)));
    CHECK(missed(corrections.bringBackPain(99)));
    CHECK(contentOf(kept.journal) == before);
}

} // namespace hipwise::test
