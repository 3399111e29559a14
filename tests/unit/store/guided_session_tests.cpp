#include "support/journal_file.h"
#include "support/records.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using program::Amount;
using program::Dose;
using session::HurtChoice;
using session::ItemRecord;
using session::MorningAnswer;
using session::PainAnswer;
using session::PainContext;
using session::PainSpot;
using session::SessionRecord;
using session::SessionStatus;
using session::SetResult;
using session::SetStatus;
using session::Work;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Where nothing is said, the time of day does not matter.
const ZonedInstant Start = instant("2026-11-23T10:00:00.250Z");
const ZonedInstant Later = instant("2026-11-23T10:20:00.500Z", minutes(-90));

/// Different amounts for the two sides: the left one does more.
Work weakLeft()
{
    Dose dose;
    dose.sets = 2;
    dose.reps = 10;
    dose.left = Amount{3, 6, seconds(0), seconds(0)};
    dose.right = Amount{2, 8, seconds(0), seconds(0)};
    dose.changeOver = seconds(40);
    return {"clam", dose, content::Sides::OneAtATime, true};
}

Work holds()
{
    Dose dose;
    dose.type = content::DoseType::Hold;
    dose.sets = 2;
    dose.hold = seconds(20);
    return {"supine-knee-to-chest", dose, content::Sides::OneAtATime, false};
}

Work runAndWalk()
{
    Dose dose;
    dose.type = content::DoseType::Duration;
    dose.intervals = content::Intervals{8, seconds(60), seconds(90)};
    dose.duration = dose.intervals->length();
    return {"run-walk", dose, content::Sides::Alternating, false};
}

SessionRecord recordOf(std::vector<Work> works)
{
    SessionRecord record;
    record.startedAt = Start;
    const session::Plan plan = makePlan(std::move(works));
    for (std::size_t item = 0; item < plan.items.size(); ++item)
        record.items.push_back({plan.items[item], "Name", "Words", plannedSets(plan, item)});
    return record;
}

/// A movement that took over from another one, as the fourth one.
ItemRecord easier(std::size_t insteadOf)
{
    Work work = holds();
    work.dose.right = Amount{1, 0, seconds(10), seconds(0)};
    ItemRecord item = recordOf({work}).items.front();
    for (session::SetRecord& set : item.sets)
        set.result.key.item = 3;
    item.insteadOf = insteadOf;
    return item;
}

struct Guided {
    [[nodiscard]] std::int64_t begin(const SessionRecord& begun)
    {
        return valueOf(journal.sessions().begin(begun));
    }

    [[nodiscard]] SessionRecord load(std::int64_t id)
    {
        return valueOf(journal.sessions().load(id));
    }

    JournalFile place;
    store::Journal journal = place.open();
    SessionRecord record = recordOf({weakLeft(), holds(), runAndWalk()});
};

} // namespace

TEST_CASE("a guided session comes back with everything that is kept of it")
{
    Guided kept;
    SessionRecord& record = kept.record;
    record.items.push_back(easier(1));
    record.status = SessionStatus::Interrupted;
    record.endedAt = Later;
    record.byHand = true;
    record.note = "\"Más fácil\" que ayer; it's 100 % fine.\nSegunda línea";
    record.items[0].pain = pain(0);
    record.items[1].pain = PainAnswer{};
    record.items[3].pain = PainAnswer{PainScore::from(10), HipSide::Both};
    record.hurts = {{Start, 0, {PainScore::from(6), HipSide::Right}, {}, HurtChoice::Fewer},
                    {Later, 3, {}, PainSpot::Groin, HurtChoice::Stop}};
    record.painBefore = pain(2);
    record.painAfter = PainAnswer{};
    record.morning = session::Morning{MorningAnswer::Calmer, pain(1)};
    record.id = kept.begin(record);
    CHECK(kept.load(record.id) == record);
    CHECK(valueOf(kept.journal.sessions().all()) == std::vector{record});
}

TEST_CASE("a side that does something else keeps its own amount")
{
    Guided kept;
    Dose& dose = kept.record.items[0].work.dose;
    SECTION("both sides")
    {
    }
    SECTION("the left one only")
    {
        dose.right.reset();
    }
    SECTION("the right one only, with every number")
    {
        dose.left.reset();
        dose.right = Amount{4, 5, seconds(6), seconds(7)};
    }
    SECTION("one that is left out")
    {
        dose.right->sets = 0;
    }
    kept.record.id = kept.begin(kept.record);
    CHECK(kept.load(kept.record.id) == kept.record);
}

TEST_CASE("the side that begins comes back with the first set")
{
    Guided kept;
    CHECK(kept.record.items[0].work.first == Side::Left); // it does more
    CHECK(kept.record.items[1].work.first == Side::Right);
    Work left = holds();
    left.first = Side::Left;
    Work onlyLeft = weakLeft();
    onlyLeft.dose.right->sets = 0;
    kept.record = recordOf({weakLeft(), holds(), left, onlyLeft, runAndWalk()});
    const auto items = kept.load(kept.begin(kept.record)).items;
    CHECK(items[0].work.first == Side::Left);
    CHECK(items[1].work.first == Side::Right);
    CHECK(items[2].work.first == Side::Left);
    CHECK(items[3].work.first == Side::Left);
    CHECK_FALSE(items[4].work.first);
}

TEST_CASE("where it hurt and what was chosen come back, and so does what was not said")
{
    Guided kept;
    const auto spot = GENERATE(as<std::optional<PainSpot>>(),
                               PainSpot::Groin,
                               PainSpot::OuterHip,
                               PainSpot::Buttock,
                               PainSpot::Thigh,
                               PainSpot::LowerBack,
                               PainSpot::Elsewhere,
                               std::nullopt);
    for (const HurtChoice choice : {HurtChoice::GoOn,
                                    HurtChoice::Easier,
                                    HurtChoice::Fewer,
                                    HurtChoice::RestFirst,
                                    HurtChoice::Skip,
                                    HurtChoice::Stop})
        kept.record.hurts.push_back({Later, 1, pain(5), spot, choice});
    kept.record.id = kept.begin(kept.record);
    CHECK(kept.load(kept.record.id) == kept.record);
    const auto said = valueOf(kept.journal.pain().ofSession(kept.record.id));
    REQUIRE(said.size() == 6);
    CHECK(said.front().context == PainContext::Hurt);
    CHECK(said.front().item == std::size_t{1});
    CHECK(said.front().spot == spot);
    CHECK(said.back().choice == HurtChoice::Stop);
}

TEST_CASE("the morning after comes back, answered or not")
{
    Guided kept;
    const auto answer = GENERATE(as<std::optional<MorningAnswer>>(),
                                 MorningAnswer::Calmer,
                                 MorningAnswer::AsUsual,
                                 MorningAnswer::MoreSore,
                                 std::nullopt);
    const PainAnswer score = GENERATE(pain(0), pain(8), PainAnswer{});
    kept.record.morning = session::Morning{answer, score};
    CHECK(kept.load(kept.begin(kept.record)).morning == kept.record.morning);
}

TEST_CASE("a movement that comes in later stands last, with its sets and what it took over from")
{
    Guided kept;
    kept.record.id = kept.begin(kept.record);
    const ItemRecord item = easier(0);
    valueOf(kept.journal.sessions().addItem(kept.record.id, 3, item));
    kept.record.items.push_back(item);
    CHECK(kept.load(kept.record.id) == kept.record);
    const SetResult done{item.sets.back().result.key, SetStatus::Done, 0, seconds(20)};
    valueOf(kept.journal.sessions().saveSet(kept.record.id, done, Later));
    keep(kept.record, done, Later);
    CHECK(kept.load(kept.record.id) == kept.record);
}

TEST_CASE("a movement that cannot come in changes nothing")
{
    Guided kept;
    kept.record.id = kept.begin(kept.record);
    ItemRecord item = easier(0);
    auto& sessions = kept.journal.sessions();
    SECTION("an unknown session")
    {
        CHECK(errorOf(sessions.addItem(kept.record.id + 1, 3, item)).code == ErrorCode::NotFound);
    }
    SECTION("in the place of another one")
    {
        CHECK(errorOf(sessions.addItem(kept.record.id, 2, item)).code == ErrorCode::WriteFailed);
    }
    SECTION("with a set twice")
    {
        item.sets.push_back(item.sets.front());
        CHECK(errorOf(sessions.addItem(kept.record.id, 3, item)).code == ErrorCode::WriteFailed);
    }
    SECTION("instead of itself")
    {
        item.insteadOf = 3;
        CHECK(errorOf(sessions.addItem(kept.record.id, 3, item)).code == ErrorCode::WriteFailed);
    }
    CHECK(valueOf(sessions.all()) == std::vector{kept.record});
}

TEST_CASE("a note is replaced, and belongs to one session")
{
    Guided kept;
    const auto id = kept.begin(kept.record);
    const auto other = kept.begin(kept.record);
    auto& sessions = kept.journal.sessions();
    valueOf(sessions.setNote(id, "Pulled a little in the groin, on \"the stairs\"."));
    CHECK(kept.load(id).note == "Pulled a little in the groin, on \"the stairs\".");
    valueOf(sessions.setNote(id, "Mañana más despacio"));
    CHECK(kept.load(id).note == "Mañana más despacio");
    CHECK(kept.load(other).note.empty());
    valueOf(sessions.setNote(id, ""));
    CHECK(kept.load(id).note.empty());
    CHECK(errorOf(sessions.setNote(99, "lost")).code == ErrorCode::NotFound);
}

TEST_CASE("a session that is interrupted keeps its planned sets open, and can go on")
{
    Guided kept;
    SessionRecord& record = kept.record;
    record.id = kept.begin(record);
    auto& sessions = kept.journal.sessions();
    const SetResult done{{0, 1, Side::Left}, SetStatus::Partial, 4, seconds(20)};
    valueOf(sessions.saveSet(record.id, done, Later));
    keep(record, done, Later);
    const SessionRecord running = record;
    valueOf(sessions.end(record.id, SessionStatus::Interrupted, Later));
    record.status = SessionStatus::Interrupted;
    record.endedAt = Later;
    CHECK(kept.load(record.id) == record);
    CHECK_FALSE(valueOf(sessions.running()));
    valueOf(sessions.goOn(record.id));
    CHECK(kept.load(record.id) == running);
    CHECK(valueOf(sessions.running()) == running);
    CHECK_FALSE(valueOf(sessions.interrupted(day("2026-11-23"))));
    CHECK(errorOf(sessions.goOn(record.id + 1)).code == ErrorCode::NotFound);
}

TEST_CASE("a session that was interrupted and is then stopped skips what was open")
{
    Guided kept;
    const auto id = kept.begin(kept.record);
    valueOf(kept.journal.sessions().end(id, SessionStatus::Interrupted, Later));
    valueOf(kept.journal.sessions().end(id, SessionStatus::Stopped, Later));
    CHECK(kept.load(id).items[0].sets[0].result.status == SetStatus::Skipped);
    CHECK_FALSE(valueOf(kept.journal.sessions().interrupted(day("2026-11-23"))));
}

TEST_CASE("the interrupted session is the newest one of its local day that has open sets")
{
    Guided kept;
    auto& sessions = kept.journal.sessions();
    const auto today = [&] { return valueOf(sessions.interrupted(day("2026-11-23"))); };
    const auto interrupted = [&](std::string_view iso) {
        kept.record.startedAt = instant(iso);
        const auto id = kept.begin(kept.record);
        valueOf(sessions.end(id, SessionStatus::Interrupted, Later));
        return id;
    };
    const auto lastOfDay = interrupted("2026-11-23T22:59:59.999Z");
    const auto firstOfNext = interrupted("2026-11-23T23:00:00.000Z");
    const auto older = interrupted("2026-11-22T23:00:00.000Z");
    (void)interrupted("2026-11-22T22:59:59.999Z");
    kept.record.startedAt = instant("2026-11-23T22:59:59.999Z");
    (void)kept.begin(kept.record); // is running
    CHECK(today().value() == kept.load(lastOfDay));
    for (const session::ItemRecord& item : kept.record.items) {
        for (const session::SetRecord& set : item.sets)
            valueOf(sessions.saveSet(
                lastOfDay, {set.result.key, SetStatus::Skipped, 0, seconds(0)}, Later));
    }
    CHECK(today().value().id == older);
    CHECK(valueOf(sessions.interrupted(day("2026-11-24"))).value().id == firstOfNext);
    CHECK_FALSE(valueOf(sessions.interrupted(day("2026-11-25"))));
    CHECK_FALSE(valueOf(sessions.interrupted(day("2026-11-21"))));
}

} // namespace hipwise::test
