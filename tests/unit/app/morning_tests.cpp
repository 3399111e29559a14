#include "app/morning.h"
#include "support/journal_file.h"
#include "support/records.h"
#include "unit/content/pack_copy.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using app::MorningQuestion;
using session::MorningAnswer;
using session::PainAnswer;
using session::SessionRecord;
using session::SessionStatus;
using session::SetStatus;

namespace {

/// A journal, and a clock that can be set to any local time of a place.
class Nights {
public:
    void travelTo(std::string_view zone) { m_zone = valueOf(TimeZone::named(zone)); }

    Nights& at(std::string_view local, std::chrono::milliseconds more = 0ms)
    {
        m_clock.setCalendar(m_zone.fromLocal(valueOf(parseIsoLocal(local))) + more);
        return *this;
    }

    [[nodiscard]] app::Context context()
    {
        return {shoulderPack(), &journal, m_clock, m_zone, "en"};
    }

    [[nodiscard]] app::Context withoutJournal() const
    {
        return {shoulderPack(), nullptr, m_clock, m_zone, "en"};
    }

    [[nodiscard]] std::optional<MorningQuestion> question()
    {
        return valueOf(app::morningQuestion(context()));
    }

    /// The session that is asked about; 0 when nothing is asked.
    [[nodiscard]] std::int64_t asked()
    {
        const auto open = question();
        return open ? open->session : 0;
    }

    /// A session that begins now, of which a set was done.
    std::int64_t session(SetStatus set = SetStatus::Done,
                         SessionStatus status = SessionStatus::Finished)
    {
        SessionRecord record = shortSession(context().now());
        record.items[0].sets[0].result.status = set;
        if (set != SetStatus::Planned)
            record.items[0].sets[0].finishedAt = context().now();
        return begin(record, status);
    }

    std::int64_t begin(SessionRecord& record, SessionStatus status)
    {
        const auto id = valueOf(journal.sessions().begin(record));
        if (status != SessionStatus::Running)
            valueOf(journal.sessions().end(id, status, context().now()));
        return id;
    }

    [[nodiscard]] std::optional<session::Morning> kept(std::int64_t id)
    {
        return valueOf(journal.sessions().load(id)).morning;
    }

    JournalFile place;
    store::Journal journal = place.open();

private:
    SimulatedClock m_clock{Instant{}};
    TimeZone m_zone = valueOf(TimeZone::named("Europe/Lisbon"));
};

CivilDate wakingDayAt(std::string_view iso, std::chrono::minutes offset)
{
    return app::wakingDay(instant(iso, offset));
}

} // namespace

TEST_CASE("a night belongs to the day before, until five on the clock of that place")
{
    CHECK(wakingDayAt("2026-11-24T04:59:59.999Z", 0min) == day("2026-11-23"));
    CHECK(wakingDayAt("2026-11-24T05:00:00.000Z", 0min) == day("2026-11-24"));
    CHECK(wakingDayAt("2026-11-24T00:00:00.000Z", 0min) == day("2026-11-23"));
    CHECK(wakingDayAt("2026-11-24T23:59:59.999Z", 0min) == day("2026-11-24"));
    CHECK(wakingDayAt("2027-01-01T04:00:00.000Z", 0min) == day("2026-12-31"));
    CHECK(wakingDayAt("2026-11-23T23:29:59.999Z", 330min) == day("2026-11-23"));
    CHECK(wakingDayAt("2026-11-23T23:30:00.000Z", 330min) == day("2026-11-24"));
    CHECK(wakingDayAt("2026-11-24T09:59:59.999Z", -300min) == day("2026-11-23"));
    CHECK(wakingDayAt("2026-11-24T10:00:00.000Z", -300min) == day("2026-11-24"));
}

TEST_CASE("the morning is asked about on the day after a session only")
{
    Nights nights;
    const auto id = nights.at("2026-11-23T18:00").session();
    CHECK(nights.at("2026-11-23T18:30").asked() == 0);
    CHECK(nights.at("2026-11-24T05:00", -1ms).asked() == 0);
    CHECK(nights.at("2026-11-24T05:00").asked() == id);
    CHECK(nights.at("2026-11-24T23:59:59").asked() == id);
    CHECK(nights.at("2026-11-25T05:00", -1ms).asked() == id);
    CHECK(nights.at("2026-11-25T05:00").asked() == 0);
    CHECK(nights.at("2026-11-30T08:00").asked() == 0);
}

TEST_CASE("a session around midnight and one in the night belong to the day before")
{
    Nights nights;
    const auto late = nights.at("2026-11-23T23:50").session();
    valueOf(nights.journal.sessions().end(
        late, SessionStatus::Finished, instant("2026-11-24T00:20:00Z", 0min)));
    CHECK(nights.at("2026-11-24T08:00").asked() == late);
    const auto night = nights.at("2026-11-24T01:00").session();
    CHECK(nights.at("2026-11-24T01:20").asked() == 0);
    CHECK(nights.at("2026-11-24T08:00").asked() == night);
    CHECK(nights.at("2026-11-25T08:00").asked() == 0);
}

TEST_CASE("a session at five in the morning is asked about on the next day")
{
    Nights nights;
    const auto before = nights.at("2026-11-24T04:59:59").session();
    const auto after = nights.at("2026-11-24T05:00").session();
    CHECK(nights.at("2026-11-24T09:00").asked() == before);
    CHECK(nights.at("2026-11-25T09:00").asked() == after);
}

TEST_CASE("the question is about the newest session of a day, with its name and score before")
{
    Nights nights;
    (void)nights.at("2026-11-23T08:00").session();
    nights.at("2026-11-23T18:00");
    SessionRecord record = shortSession(nights.context().now());
    record.items[0].sets[0].result.status = SetStatus::Partial;
    record.items[0].sets[0].finishedAt = record.startedAt;
    record.title = "Evening";
    std::optional<PainScore> before;
    SECTION("not asked")
    {
    }
    SECTION("asked and not answered")
    {
        record.painBefore = PainAnswer{};
    }
    SECTION("no pain")
    {
        before = PainScore::from(0);
        record.painBefore = pain(0);
    }
    const auto id = nights.begin(record, SessionStatus::Stopped);
    CHECK(nights.at("2026-11-24T08:00").question() == MorningQuestion{id, "Evening", before});
}

TEST_CASE("only a session in which something was done is asked about")
{
    Nights nights;
    const auto done = nights.at("2026-11-23T08:00").session();
    nights.at("2026-11-23T18:00");
    (void)nights.session(SetStatus::Skipped);
    (void)nights.session(SetStatus::Planned, SessionStatus::Running);
    CHECK(nights.at("2026-11-24T08:00").asked() == done);
    nights.at("2026-11-24T18:00");
    (void)nights.session(SetStatus::Skipped);
    CHECK(nights.at("2026-11-25T08:00").asked() == 0);
}

TEST_CASE("a session is asked about however it ended, and if it did not")
{
    const auto status = GENERATE(SessionStatus::Finished,
                                 SessionStatus::Stopped,
                                 SessionStatus::Interrupted,
                                 SessionStatus::Running);
    const auto set = GENERATE(SetStatus::Done, SetStatus::Partial);
    Nights nights;
    const auto id = nights.at("2026-11-23T18:00").session(set, status);
    CHECK(nights.at("2026-11-24T08:00").asked() == id);
}

TEST_CASE("a session that was removed is not asked about")
{
    Nights nights;
    const auto id = nights.at("2026-11-23T18:00").session();
    nights.at("2026-11-24T08:00");
    valueOf(nights.journal.corrections().removeSession(id, nights.context().clock.now()));
    CHECK(nights.asked() == 0);
    valueOf(nights.journal.corrections().bringBackSession(id));
    CHECK(nights.asked() == id);
}

TEST_CASE("the morning is asked about once, answered or not")
{
    Nights nights;
    const auto first = nights.at("2026-11-23T08:00").session();
    const auto second = nights.at("2026-11-23T18:00").session();
    nights.at("2026-11-24T08:00");
    REQUIRE(nights.asked() == second);
    SECTION("answered")
    {
        valueOf(app::keepMorning(nights.context(), second, {MorningAnswer::Calmer, pain(1)}));
    }
    SECTION("closed without an answer")
    {
        valueOf(app::keepMorning(nights.context(), second, {}));
        CHECK(nights.kept(second) == session::Morning{});
    }
    SECTION("answered for the other session of that day")
    {
        valueOf(app::keepMorning(nights.context(), first, {{}, pain(1)}));
    }
    CHECK(nights.asked() == 0);
    CHECK(nights.at("2026-11-24T20:00").asked() == 0);
    const auto third = nights.session();
    CHECK(nights.at("2026-11-25T08:00").asked() == third); // of another day
}

TEST_CASE("the answer is kept with its session and its time, and another one replaces it")
{
    Nights nights;
    const auto id = nights.at("2026-11-23T18:00").session();
    const auto answer = GENERATE(as<std::optional<MorningAnswer>>(),
                                 MorningAnswer::Calmer,
                                 MorningAnswer::AsUsual,
                                 MorningAnswer::MoreSore,
                                 std::nullopt);
    const PainAnswer score = GENERATE(PainAnswer{},
                                      PainAnswer{PainScore::from(0), {}},
                                      PainAnswer{PainScore::from(9), HipSide::Left});
    nights.at("2026-11-24T08:00");
    valueOf(app::keepMorning(nights.context(), id, {MorningAnswer::AsUsual, pain(5)}));
    nights.at("2026-11-24T08:01");
    valueOf(app::keepMorning(nights.context(), id, {answer, score}));
    CHECK(nights.kept(id) == session::Morning{answer, score});
    const auto said = valueOf(nights.journal.pain().ofSession(id));
    REQUIRE(said.size() == 1);
    CHECK(said[0].context == session::PainContext::Morning);
    CHECK(said[0].askedAt == nights.context().now());
}

TEST_CASE("who travels in the night is asked in the morning of the new place")
{
    Nights nights;
    const auto id = nights.at("2026-11-23T22:00").session();
    SECTION("to the west, where it is evening again")
    {
        nights.travelTo("America/New_York");
        CHECK(nights.at("2026-11-23T23:00").asked() == 0);
        CHECK(nights.at("2026-11-24T05:00", -1ms).asked() == 0);
        CHECK(nights.at("2026-11-24T05:00").asked() == id);
    }
    SECTION("to the east, where it is morning already")
    {
        nights.travelTo("Asia/Kathmandu");
        CHECK(nights.at("2026-11-24T05:00").asked() == id);
        CHECK(nights.at("2026-11-25T05:00").asked() == 0);
    }
}

TEST_CASE("a night in which the clocks are set back ends at five on the new time")
{
    Nights nights;
    const auto evening = nights.at("2026-10-24T23:50").session();
    CHECK(nights.at("2026-10-25T05:00", -1ms).asked() == 0);
    CHECK(nights.at("2026-10-25T05:00").asked() == evening);
    CHECK(toIso(nights.context().now()) == "2026-10-25T05:00:00.000+00:00");
    const auto halfPastOne = nights.at("2026-10-25T01:30").session();
    CHECK(nights.at("2026-10-25T08:00").asked() == halfPastOne);
    const auto anHourLater = nights.at("2026-10-25T01:30", 1h).session(); // half past one again
    CHECK(nights.at("2026-10-25T08:00").asked() == anHourLater);
    CHECK(nights.at("2026-10-26T08:00").asked() == 0);
}

TEST_CASE("a night in which the clocks are set forward ends at five on the new time")
{
    Nights nights;
    const auto evening = nights.at("2027-03-27T22:00").session();
    CHECK(nights.at("2027-03-28T05:00", -1ms).asked() == 0);
    CHECK(nights.at("2027-03-28T05:00").asked() == evening);
    CHECK(toIso(nights.context().now()) == "2027-03-28T05:00:00.000+01:00");
    const auto night = nights.at("2027-03-28T00:59:59", 1s).session(); // it is two
    CHECK(nights.at("2027-03-28T08:00").asked() == night);
    CHECK(nights.at("2027-03-29T05:00", -1ms).asked() == night);
    CHECK(nights.at("2027-03-29T05:00").asked() == 0);
}

TEST_CASE("a journal that cannot be read or written says so, and without one nothing is asked")
{
    Nights nights;
    const auto id = nights.at("2026-11-23T18:00").session();
    nights.at("2026-11-24T08:00");
    CHECK_FALSE(valueOf(app::morningQuestion(nights.withoutJournal())));
    CHECK(errorOf(app::keepMorning(nights.withoutJournal(), id, {})).code == ErrorCode::NotFound);
    CHECK(errorOf(app::keepMorning(nights.context(), id + 1, {})).code == ErrorCode::NotFound);
    CHECK(nights.asked() == id);
    SQLite::Database(nights.place.file.string(), SQLite::OPEN_READWRITE)
        .exec("ALTER TABLE sessions RENAME TO gone");
    CHECK_FALSE(app::morningQuestion(nights.context()));
}
