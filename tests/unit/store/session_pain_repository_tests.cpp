#include "support/journal_file.h"
#include "support/records.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using session::HurtChoice;
using session::MorningAnswer;
using session::PainAnswer;
using session::PainContext;
using session::PainRecord;
using session::PainSpot;
using std::chrono::minutes;

namespace {

/// A journal with two sessions of three movements, without any score.
struct Sessions {
    Sessions()
    {
        auto record = plannedSession(instant("2026-11-23T10:00:00Z"));
        record.painBefore.reset();
        first = valueOf(journal.sessions().begin(record));
        second = valueOf(journal.sessions().begin(record));
    }

    [[nodiscard]] std::int64_t add(const PainRecord& record)
    {
        return valueOf(journal.pain().add(record));
    }

    [[nodiscard]] std::vector<PainRecord> of(std::int64_t session)
    {
        return valueOf(journal.pain().ofSession(session));
    }

    JournalFile place;
    store::Journal journal = place.open();
    ZonedInstant early = instant("2026-11-23T10:05:00Z");
    ZonedInstant late = instant("2026-11-24T07:05:00.125Z", minutes(330));
    std::int64_t first = 0;
    std::int64_t second = 0;
};

PainRecord checkAt(std::string_view iso, int score)
{
    return {0, instant(iso), PainContext::Check, {}, pain(score)};
}

} // namespace

TEST_CASE("the worst in a movement is replaced when it is said again, and keeps its id")
{
    Sessions kept;
    PainRecord record{0, kept.early, PainContext::Movement, kept.first, pain(7), 1};
    record.id = kept.add(record);
    PainRecord other = record;
    other.item = 0;
    CHECK(kept.add(other) != record.id);
    PainRecord elsewhere = record;
    elsewhere.session = kept.second;
    CHECK(kept.add(elsewhere) != record.id);
    record.askedAt = kept.late;
    SECTION("with another number")
    {
        record.answer = {PainScore::from(0), HipSide::Left};
    }
    SECTION("without an answer")
    {
        record.answer = {};
    }
    CHECK(kept.add(record) == record.id);
    REQUIRE(kept.of(kept.first).size() == 2);
    CHECK(kept.of(kept.first).back() == record);
    const auto items = valueOf(kept.journal.sessions().load(kept.first)).items;
    CHECK(items[0].pain == pain(7));
    CHECK(items[1].pain == record.answer);
    CHECK_FALSE(items[2].pain);
    CHECK(valueOf(kept.journal.sessions().load(kept.second)).items[1].pain == pain(7));
}

TEST_CASE("the morning after is replaced when it is answered again, and keeps its id")
{
    Sessions kept;
    PainRecord record{0, kept.early, PainContext::Morning, kept.first, pain(7)};
    record.morning = MorningAnswer::MoreSore;
    record.id = kept.add(record);
    record.askedAt = kept.late;
    SECTION("with another word and number")
    {
        record.answer = pain(0);
        record.morning = MorningAnswer::Calmer;
    }
    SECTION("without an answer")
    {
        record.answer = {};
        record.morning.reset();
    }
    CHECK(kept.add(record) == record.id);
    CHECK(kept.of(kept.first) == std::vector{record});
    CHECK(valueOf(kept.journal.sessions().load(kept.first)).morning
          == session::Morning{record.morning, record.answer});
    record.session = kept.second;
    CHECK(kept.add(record) != record.id);
}

TEST_CASE("every time that it hurts is kept")
{
    Sessions kept;
    PainRecord record{0, kept.early, PainContext::Hurt, kept.first, pain(6), 2};
    record.choice = HurtChoice::RestFirst;
    record.spot = PainSpot::Buttock;
    const auto one = kept.add(record);
    CHECK(kept.add(record) != one);
    record.spot.reset();
    record.answer = {};
    record.choice = HurtChoice::Skip;
    record.id = kept.add(record);
    REQUIRE(kept.of(kept.first).size() == 3);
    CHECK(kept.of(kept.first).back() == record);
    const auto hurts = valueOf(kept.journal.sessions().load(kept.first)).hurts;
    REQUIRE(hurts.size() == 3);
    CHECK(hurts[1]
          == session::Hurt{kept.early, 2, pain(6), PainSpot::Buttock, HurtChoice::RestFirst});
    CHECK(hurts[2] == session::Hurt{kept.early, 2, {}, {}, HurtChoice::Skip});
}

TEST_CASE("what was said of a session is oldest first, whatever the order it came in")
{
    Sessions kept;
    PainRecord late{0, kept.late, PainContext::Hurt, kept.first, pain(6), 0};
    late.choice = HurtChoice::GoOn;
    late.id = kept.add(late);
    PainRecord early{0, kept.early, PainContext::After, kept.first, pain(5)};
    early.id = kept.add(early);
    PainRecord together{0, kept.early, PainContext::Movement, kept.first, pain(4), 1};
    together.id = kept.add(together);
    (void)kept.add(checkAt("2026-11-23T10:04:00Z", 9));
    CHECK(kept.of(kept.first) == std::vector{early, together, late});
    CHECK(kept.of(kept.second).empty());
    CHECK(kept.of(99).empty());
}

TEST_CASE("checks of a time are those of its first and last local day as well, newest first")
{
    Sessions kept;
    const auto last = kept.add(checkAt("2026-11-23T22:59:59.999Z", 4));
    const auto first = kept.add(checkAt("2026-11-21T23:00:00.000Z", 1));
    const auto middle = kept.add(checkAt("2026-11-22T12:00:00.000Z", 2));
    (void)kept.add(checkAt("2026-11-23T23:00:00.000Z", 5));
    (void)kept.add(checkAt("2026-11-21T22:59:59.999Z", 0));
    (void)kept.add({0, kept.early, PainContext::After, kept.first, pain(9)});
    const auto idsOf = [&](std::string_view from, std::string_view to) {
        std::vector<std::int64_t> ids;
        for (const auto& record : valueOf(kept.journal.pain().checksBetween(day(from), day(to))))
            ids.push_back(record.id);
        return ids;
    };
    using Ids = std::vector<std::int64_t>;
    CHECK(idsOf("2026-11-22", "2026-11-23") == Ids{last, middle, first});
    CHECK(idsOf("2026-11-22", "2026-11-22") == Ids{middle, first});
    CHECK(idsOf("2026-11-23", "2026-11-22").empty());
    CHECK(idsOf("2026-11-25", "2026-12-25").empty());
}

TEST_CASE("what belongs to no movement, or to one that is not there, is refused")
{
    Sessions kept;
    PainRecord record{0, kept.early, PainContext::Movement, kept.first, pain(6)};
    ErrorCode expected = ErrorCode::WriteFailed;
    SECTION("the worst in no movement")
    {
    }
    SECTION("a movement that the session does not have")
    {
        record.item = 3;
        expected = ErrorCode::NotFound;
    }
    SECTION("it hurts in no movement")
    {
        record.context = PainContext::Hurt;
        record.choice = HurtChoice::Skip;
    }
    SECTION("it hurts and nothing was chosen")
    {
        record.context = PainContext::Hurt;
        record.item = 0;
    }
    SECTION("a place for something else than a hurt")
    {
        record.item = 0;
        record.spot = PainSpot::Groin;
    }
    SECTION("a morning that is none")
    {
        record.item = 0;
        record.morning = MorningAnswer::Calmer;
    }
    CHECK(errorOf(kept.journal.pain().add(record)).code == expected);
    CHECK(valueOf(kept.journal.pain().all()).empty());
}

} // namespace hipwise::test
