#include "store/snack_repository.h"
#include "support/journal_file.h"
#include "support/records.h"
#include "unit/store/filled_journal.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using snacks::EventKind;
using snacks::Offer;
using snacks::Record;
using snacks::Why;
using Records = std::vector<Record>;

namespace {

Record record(const char* at, EventKind kind, Why why = Why::Interval)
{
    Record made;
    made.event = {instant(at), kind, why, Offer::Snack, 0min};
    return made;
}

/// The same with the ids that the journal gives, from 1 on.
Records numbered(Records records)
{
    for (std::size_t i = 0; i < records.size(); ++i)
        records[i].id = static_cast<std::int64_t>(i) + 1;
    return records;
}

} // namespace

TEST_CASE("what happened with reminders comes back as it was kept")
{
    const JournalFile place;
    auto journal = place.open();
    Record shown = record("2026-11-23T10:00:00Z", EventKind::Shown);
    shown.movement = "seated-march";
    shown.name = "Seated march";
    shown.side = Side::Right;
    Record released = record("2026-11-23T13:50:00Z", EventKind::Released, Why::FullScreen);
    released.event.length = 40min;
    Record session = record("2026-11-23T17:00:00Z", EventKind::Due, Why::SessionTime);
    session.event.offer = Offer::Session;
    valueOf(journal.snacks().add({shown}));
    valueOf(journal.snacks().add({released, session}));
    valueOf(journal.snacks().add({}));
    CHECK(valueOf(journal.snacks().all()) == numbered({shown, released, session}));
}

TEST_CASE("every kind and every reason can be kept")
{
    const JournalFile place;
    auto journal = place.open();
    Records records;
    for (int kind = 0; kind <= static_cast<int>(EventKind::Rescheduled); ++kind)
        records.push_back(record("2026-11-23T10:00:00Z", static_cast<EventKind>(kind)));
    for (int why = 0; why <= static_cast<int>(Why::Watchdog); ++why)
        records.push_back(record("2026-11-23T10:00:00Z", EventKind::Held, static_cast<Why>(why)));
    valueOf(journal.snacks().add(records));
    CHECK(valueOf(journal.snacks().all()) == numbered(records));
}

TEST_CASE("a day of reminders is the day on the wall")
{
    const JournalFile place;
    auto journal = place.open();
    // An hour before midnight in UTC is the next day here.
    const Record before = record("2026-11-22T22:59:00Z", EventKind::Done);
    const Record after = record("2026-11-22T23:00:00Z", EventKind::Done);
    const Record last = record("2026-11-23T22:59:00Z", EventKind::Done);
    const Record next = record("2026-11-23T23:00:00Z", EventKind::Done);
    valueOf(journal.snacks().add({before, after, last, next}));
    const CivilDate day = valueOf(parseIsoDate("2026-11-23"));
    const Records found = valueOf(journal.snacks().between(day, day));
    REQUIRE(found.size() == 2);
    CHECK(found[0].event == after.event);
    CHECK(found[1].event == last.event);
}

TEST_CASE("a reminder whose words are unknown is named as damage")
{
    const JournalFile place;
    {
        auto journal = place.open();
        valueOf(journal.snacks().add({record("2026-11-23T10:00:00Z", EventKind::Done)}));
    }
    execute(place.file, "UPDATE snack_events SET why = 'moonlight'");
    auto journal = place.open();
    CHECK(journal.snacks().all().error().code == ErrorCode::Damaged);
}
