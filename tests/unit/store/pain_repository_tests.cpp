#include "support/journal_file.h"
#include "support/records.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using session::PainContext;
using session::PainRecord;
using std::chrono::minutes;

namespace {

PainRecord checkAt(std::string_view iso, const session::PainAnswer& answer)
{
    return {0, instant(iso), PainContext::Check, std::nullopt, answer};
}

} // namespace

TEST_CASE("a check of pain comes back as it was given")
{
    const JournalFile place;
    auto journal = place.open();
    PainRecord record{0, instant("2026-11-23T10:00:00.125Z", minutes(-480)), {}, {}, pain(7)};
    SECTION("without a side")
    {
    }
    SECTION("with a side")
    {
        record.answer.side = HipSide::Both;
    }
    SECTION("no pain")
    {
        record.answer = pain(0);
    }
    SECTION("not answered")
    {
        record.answer = {};
    }
    record.id = valueOf(journal.pain().add(record));
    CHECK(valueOf(journal.pain().all()) == std::vector<PainRecord>{record});
    CHECK(valueOf(journal.pain().newestCheck(day("2026-11-23"))) == record);
}

TEST_CASE("the newest check of a day is found on that local day only")
{
    const JournalFile place;
    auto journal = place.open();
    CHECK_FALSE(valueOf(journal.pain().newestCheck(day("2026-11-23"))));
    (void)valueOf(journal.pain().add(checkAt("2026-11-23T18:00:00Z", pain(4))));
    (void)valueOf(journal.pain().add(checkAt("2026-11-23T08:00:00Z", pain(2))));
    (void)valueOf(journal.pain().add(checkAt("2026-11-23T23:30:00Z", pain(6))));
    CHECK(valueOf(journal.pain().newestCheck(day("2026-11-23"))).value().answer == pain(4));
    CHECK(valueOf(journal.pain().newestCheck(day("2026-11-24"))).value().answer == pain(6));
    CHECK_FALSE(valueOf(journal.pain().newestCheck(day("2026-11-22"))));
}

TEST_CASE("pain of a session is no check")
{
    const JournalFile place;
    auto journal = place.open();
    (void)valueOf(journal.sessions().begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
    CHECK_FALSE(valueOf(journal.pain().newestCheck(day("2026-11-23"))));
    CHECK(valueOf(journal.pain().all()).size() == 1);
}

TEST_CASE("a second answer after the same session replaces the first")
{
    const JournalFile place;
    auto journal = place.open();
    const auto session
        = valueOf(journal.sessions().begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
    const auto other
        = valueOf(journal.sessions().begin(plannedSession(instant("2026-11-23T11:00:00Z"))));
    PainRecord record{0, instant("2026-11-23T10:30:00Z"), PainContext::After, session, pain(6)};
    const auto id = valueOf(journal.pain().add(record));
    record.askedAt = instant("2026-11-23T23:31:00Z");
    record.answer = pain(1);
    record.answer.side = HipSide::Right;
    CHECK(valueOf(journal.pain().add(record)) == id);
    CHECK(valueOf(journal.sessions().load(session)).painAfter == record.answer);
    CHECK(valueOf(journal.sessions().load(session)).painBefore.value().score == pain(3).score);
    CHECK_FALSE(valueOf(journal.sessions().load(other)).painAfter);
    CHECK(valueOf(journal.pain().all()).size() == 3);
    CHECK(valueOf(journal.pain().all()).back().askedAt == record.askedAt);
}

TEST_CASE("all pain is oldest first")
{
    const JournalFile place;
    auto journal = place.open();
    (void)valueOf(journal.pain().add(checkAt("2026-11-23T18:00:00Z", pain(4))));
    (void)valueOf(journal.pain().add(checkAt("2026-11-22T18:00:00Z", pain(5))));
    const auto all = valueOf(journal.pain().all());
    REQUIRE(all.size() == 2);
    CHECK(all.front().answer == pain(5));
}

TEST_CASE("pain that belongs nowhere is refused")
{
    const JournalFile place;
    auto journal = place.open();
    PainRecord record = checkAt("2026-11-23T18:00:00Z", pain(4));
    SECTION("an unknown session")
    {
        record.context = PainContext::Before;
        record.session = 3;
        CHECK(errorOf(journal.pain().add(record)).code == ErrorCode::NotFound);
    }
    SECTION("before no session")
    {
        record.context = PainContext::Before;
        CHECK(errorOf(journal.pain().add(record)).code == ErrorCode::WriteFailed);
    }
    SECTION("a check with a session")
    {
        record.session
            = valueOf(journal.sessions().begin(shortSession(instant("2026-11-23T10:00:00Z"))));
        CHECK(errorOf(journal.pain().add(record)).code == ErrorCode::WriteFailed);
    }
    CHECK(valueOf(journal.pain().all()).empty());
}

} // namespace hipwise::test
