#include "support/journal_file.h"
#include "support/records.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using session::Effort;
using session::MorningAnswer;
using session::PainContext;
using session::PainRecord;
using session::SessionRecord;

namespace {

constexpr auto* Morning = "2026-11-23T10:00:00Z";

SessionRecord begun(store::Journal& journal, SessionRecord record)
{
    record.id = valueOf(journal.sessions().begin(record));
    return record;
}

PainRecord morning(const char* askedAt, std::optional<MorningAnswer> answer)
{
    PainRecord record;
    record.askedAt = instant(askedAt);
    record.context = PainContext::Morning;
    record.morning = answer;
    return record;
}

} // namespace

TEST_CASE("effort, repeats to spare and the way it was done come back with a movement")
{
    const JournalFile place;
    auto journal = place.open();
    SessionRecord record = plannedSession(instant(Morning));
    record.items[0].effort = {0, 3};
    record.items[0].variant = "half-way";
    record.items[1].effort.score = 10;
    record = begun(journal, record);
    const SessionRecord kept = valueOf(journal.sessions().load(record.id));
    CHECK(kept == record);
    CHECK(kept.items[0].effort.score == 0);
    CHECK_FALSE(kept.items[1].effort.spareReps);
    CHECK_FALSE(kept.items[2].effort.score);
}

TEST_CASE("effort can be said afterwards, said again, and taken back")
{
    const JournalFile place;
    auto journal = place.open();
    const SessionRecord record = begun(journal, plannedSession(instant(Morning)));
    const auto effortOf = [&](std::size_t item) {
        return valueOf(journal.sessions().load(record.id)).items.at(item).effort;
    };
    valueOf(journal.sessions().setEffort(record.id, 1, {6, 2}));
    CHECK(effortOf(1) == Effort{6, 2});
    CHECK(effortOf(0) == Effort{});
    valueOf(journal.sessions().setEffort(record.id, 1, {4, std::nullopt}));
    CHECK(effortOf(1) == Effort{4, std::nullopt});
    valueOf(journal.sessions().setEffort(record.id, 1, {}));
    CHECK(effortOf(1) == Effort{});
}

TEST_CASE("effort of a movement that is not there, or outside of 0 to 10, is refused")
{
    const JournalFile place;
    auto journal = place.open();
    const SessionRecord record = begun(journal, plannedSession(instant(Morning)));
    store::SessionRepository& sessions = journal.sessions();
    CHECK(errorOf(sessions.setEffort(record.id, 9, {4, {}})).code == ErrorCode::NotFound);
    CHECK(errorOf(sessions.setEffort(77, 0, {4, {}})).code == ErrorCode::NotFound);
    CHECK_FALSE(sessions.setEffort(record.id, 0, {11, {}}));
    CHECK_FALSE(sessions.setEffort(record.id, 0, {-1, {}}));
    CHECK(valueOf(sessions.load(record.id)) == record);
}

TEST_CASE("the worst in all of a session comes back with it, and is what was worst")
{
    const JournalFile place;
    auto journal = place.open();
    SessionRecord record = plannedSession(instant(Morning));
    record.painWorst = pain(6);
    record.painAfter = pain(2);
    record = begun(journal, record);
    const SessionRecord kept = valueOf(journal.sessions().load(record.id));
    CHECK(kept == record);
    CHECK(worstPain(kept)->value() == 6);
    CHECK_FALSE(worstPain(kept, 0));
}

TEST_CASE("the worst in all of a session is replaced when it is said again")
{
    const JournalFile place;
    auto journal = place.open();
    const SessionRecord record = begun(journal, plannedSession(instant(Morning)));
    PainRecord worst;
    worst.askedAt = instant(Morning);
    worst.context = PainContext::Worst;
    worst.session = record.id;
    worst.answer = pain(7);
    const auto id = valueOf(journal.pain().add(worst));
    worst.answer = pain(5);
    CHECK(valueOf(journal.pain().add(worst)) == id);
    CHECK(valueOf(journal.sessions().load(record.id)).painWorst == pain(5));
    worst.session.reset();
    CHECK_FALSE(journal.pain().add(worst));
}

TEST_CASE("a morning can be asked about without a session, more than once")
{
    const JournalFile place;
    auto journal = place.open();
    PainRecord first = morning("2026-11-23T07:00:00Z", MorningAnswer::AsUsual);
    PainRecord second = morning("2026-11-23T08:00:00Z", MorningAnswer::MoreSore);
    PainRecord night = morning("2026-11-24T23:30:00Z", std::nullopt); // the 25th, where it was
    night.answer = pain(3);
    for (PainRecord* record : {&first, &second, &night})
        record->id = valueOf(journal.pain().add(*record));
    const auto between = [&](const char* from, const char* to) {
        return valueOf(journal.pain().morningsBetween(day(from), day(to)));
    };
    using Records = std::vector<PainRecord>;
    CHECK(between("2026-11-23", "2026-11-25") == Records{night, second, first});
    CHECK(between("2026-11-24", "2026-11-24").empty());
    CHECK(between("2026-11-25", "2026-11-25") == Records{night});
}

TEST_CASE("mornings of a session and checks are no mornings without one")
{
    const JournalFile place;
    auto journal = place.open();
    const SessionRecord record = begun(journal, plannedSession(instant(Morning)));
    PainRecord after = morning("2026-11-24T07:00:00Z", MorningAnswer::Calmer);
    after.session = record.id;
    (void)valueOf(journal.pain().add(after));
    (void)valueOf(
        journal.pain().add({0, instant("2026-11-24T07:00:00Z"), PainContext::Check, {}, pain(3)}));
    CHECK(valueOf(journal.pain().morningsBetween(day("2026-11-20"), day("2026-11-30"))).empty());
    const auto alone = morning("2026-11-24T07:00:00Z", MorningAnswer::AsUsual);
    (void)valueOf(journal.pain().add(alone));
    CHECK(valueOf(journal.pain().checksBetween(day("2026-11-20"), day("2026-11-30"))).size() == 1);
    CHECK(valueOf(journal.sessions().load(record.id)).morning->answer == MorningAnswer::Calmer);
}

} // namespace hipwise::test
