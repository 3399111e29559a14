#include "support/records.h"
#include "unit/app/home.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::SessionRunner;
using session::HurtChoice;
using session::PainAnswer;
using session::PainContext;
using session::PainSpot;
using session::PlayerStatus;
using session::SessionRecord;
using session::SetKey;
using session::SetResult;
using session::SetStatus;
using session::StepKind;

namespace {

program::Dose repetitions(int sets, int reps)
{
    program::Dose dose;
    dose.sets = sets;
    dose.reps = reps;
    dose.rest = 20s;
    dose.changeOver = 8s;
    return dose; // of 2-1-2 seconds
}

/// A session that has begun: after 5 s two sets of 15 s of the wall press, then the turn-out, two
/// sets of 20 s, right before left, then a table slide of 10 s; rests of 20 s, 8 s to turn over.
struct Hurting : Home {
    Hurting() { (void)runner.start(std::nullopt); }

    static app::SessionRequest request()
    {
        app::SessionRequest request;
        request.title = "Three movements";
        request.items = {{"wall-press", repetitions(2, 3)},
                         {"side-lying-turn-out", repetitions(2, 4)},
                         {"table-slide", repetitions(1, 2)}};
        return request;
    }

    /// To a moment of the session, when nothing comes in between.
    Hurting& at(std::chrono::milliseconds moment)
    {
        play(runner, moment - m_played);
        m_played = moment;
        return *this;
    }

    [[nodiscard]] SessionRecord stored() { return kept(runner.record().id); }

    [[nodiscard]] SetResult setOf(std::size_t item, std::size_t set)
    {
        return stored().items.at(item).sets.at(set).result;
    }

    [[nodiscard]] std::size_t hurtItem(HurtChoice choice = HurtChoice::GoOn)
    {
        (void)runner.hurt(pain(5), {}, choice);
        return stored().hurts.back().item;
    }

    [[nodiscard]] session::PlayerState state() const { return runner.view().player; }

    SessionRunner runner{context(), request()};

private:
    std::chrono::milliseconds m_played{0};
};

constexpr auto FirstRest = 5s + 15s; // of the wall press
constexpr auto SecondPress = FirstRest + 20s;
constexpr auto RestBetween = SecondPress + 15s; // between wall press and turn-out
constexpr auto FirstTurn = RestBetween + 20s;

} // namespace

TEST_CASE("that it hurts is kept at once, with movement, place and choice, whatever is chosen")
{
    const auto choice = GENERATE(HurtChoice::GoOn,
                                 HurtChoice::Easier,
                                 HurtChoice::Fewer,
                                 HurtChoice::RestFirst,
                                 HurtChoice::Skip,
                                 HurtChoice::Stop);
    const auto spot = GENERATE(as<std::optional<PainSpot>>(), PainSpot::Groin, std::nullopt);
    Hurting home;
    home.at(5s + 6s);
    const PainAnswer answer{PainScore::from(6), HipSide::Left};
    (void)home.runner.hurt(answer, spot, choice);
    const SessionRecord kept = home.stored();
    CHECK(kept == home.runner.record());
    CHECK(kept.hurts == std::vector<session::Hurt>{{home.now(), 0, answer, spot, choice}});
    const auto said = valueOf(home.journal.pain().ofSession(kept.id));
    REQUIRE(said.size() == 1);
    CHECK(said[0].context == PainContext::Hurt);
    home.play(home.runner, 15min);
    CHECK(home.stored() == home.runner.record());
    CHECK(home.stored().hurts == kept.hurts);
}

TEST_CASE("whoever goes on although it hurts is counted in where it was paused")
{
    Hurting home;
    home.at(5s + 6s);
    (void)home.runner.pause();
    home.pass(1min);
    (void)home.runner.hurt(pain(3), {}, HurtChoice::GoOn);
    CHECK(home.state().status == PlayerStatus::Playing);
    CHECK(home.state().countInSecondsLeft() == 3);
    home.play(home.runner, 3s + 9s);
    CHECK(home.setOf(0, 0) == SetResult{{0, 1, {}}, SetStatus::Done, 3, 15s});
}

TEST_CASE("fewer halves the set under way and those that are left, and both count as part")
{
    Hurting home;
    home.at(5s + 6s);
    (void)home.runner.hurt(pain(5), {}, HurtChoice::Fewer);
    CHECK(home.runner.view().reps == 2); // half of three, rounded up
    home.play(home.runner, 3s + 4s);
    CHECK(home.setOf(0, 0) == SetResult{{0, 1, {}}, SetStatus::Partial, 2, 10s});
    home.play(home.runner, 20s + 10s);
    CHECK(home.setOf(0, 1) == SetResult{{0, 2, {}}, SetStatus::Partial, 2, 10s});
    home.play(home.runner, 20s);
    CHECK(home.runner.view().reps == 4); // the next movement is as it was
    CHECK(home.stored().items[0].work.dose.reps == 3); // what was asked for stays
}

TEST_CASE("a rest first keeps what was done of the set, and then the set comes again")
{
    Hurting home;
    home.at(5s + 6s);
    (void)home.runner.hurt(pain(5), {}, HurtChoice::RestFirst);
    CHECK(home.setOf(0, 0) == SetResult{{0, 1, {}}, SetStatus::Partial, 1, 6s});
    CHECK(home.state().step.kind == StepKind::Rest);
    CHECK(home.state().step.duration == app::RestAfterPain);
    home.play(home.runner, app::RestAfterPain);
    CHECK(home.state().step.kind == StepKind::Set);
    CHECK(home.state().step.key() == SetKey{0, 1, {}});
    home.play(home.runner, 15s);
    CHECK(home.setOf(0, 0) == SetResult{{0, 1, {}}, SetStatus::Done, 3, 15s});
    CHECK(home.stored() == home.runner.record());
}

TEST_CASE("a movement that is left out keeps what was done of it, and the next one comes")
{
    Hurting home;
    home.at(5s + 6s);
    (void)home.runner.hurt(pain(5), {}, HurtChoice::Skip);
    CHECK(home.setOf(0, 0) == SetResult{{0, 1, {}}, SetStatus::Partial, 1, 6s});
    CHECK(home.setOf(0, 1).status == SetStatus::Skipped);
    CHECK(home.state().step.key() == SetKey{1, 1, Side::Right});
}

TEST_CASE("a session that is stopped because it hurts is over in the journal")
{
    Hurting home;
    home.at(5s + 6s);
    (void)home.runner.hurt(pain(9), {}, HurtChoice::Stop);
    const SessionRecord kept = home.stored();
    CHECK(kept.status == session::SessionStatus::Stopped);
    CHECK(kept.endedAt == home.now());
    CHECK(countSets(kept) == session::SetCount{1, 7});
}

TEST_CASE("pain is about the movement under way, and in the rest after one about that one")
{
    Hurting home;
    SECTION("getting ready for the first one")
    {
        CHECK(home.at(2s).hurtItem() == 0);
    }
    SECTION("between its sets")
    {
        CHECK(home.at(FirstRest + 10s).hurtItem() == 0);
    }
    SECTION("in the rest after it")
    {
        CHECK(home.at(RestBetween + 1s).hurtItem() == 0);
        CHECK(home.at(RestBetween + 19s).hurtItem() == 0);
        CHECK(home.runner.hurtOptions() == app::HurtOptions{"Wall press", {}, false});
    }
    SECTION("in the first set of the next one")
    {
        CHECK(home.at(FirstTurn).hurtItem() == 1);
        CHECK(home.runner.hurtOptions().movement == "Side-lying turn-out");
    }
    SECTION("changing sides")
    {
        CHECK(home.at(FirstTurn + 60s + 4s).hurtItem() == 1);
    }
}

TEST_CASE("a movement that is over cannot be left out, and the one after it is not")
{
    Hurting home;
    home.at(RestBetween + 5s);
    CHECK(home.hurtItem(HurtChoice::Skip) == 0);
    CHECK(home.state().step.item == 1);
    CHECK(home.setOf(1, 0).status == SetStatus::Planned);
    home.play(home.runner, 5min);
    CHECK(countSets(home.stored().items[1]) == session::SetCount{4, 4});
}

TEST_CASE("it hurts a second time in a set that comes again: it is about that set's movement")
{
    Hurting home;
    home.at(FirstTurn + 2s); // no repetition yet
    CHECK(home.hurtItem(HurtChoice::RestFirst) == 1);
    home.play(home.runner, 10s);
    CHECK(home.hurtItem() == 1);
    CHECK_FALSE(home.runner.view().toRate);
}

TEST_CASE("an answer that is not given is kept as none, never as no pain")
{
    Hurting home;
    home.at(RestBetween + 1s);
    (void)home.runner.hurt({}, PainSpot::Thigh, HurtChoice::GoOn);
    home.runner.rate(0, {});
    home.at(10min);
    home.runner.answerAfter({});
    const SessionRecord kept = home.stored();
    CHECK(kept == home.runner.record());
    CHECK(kept.hurts.at(0).answer == PainAnswer{});
    CHECK(kept.items[0].pain == PainAnswer{});
    CHECK(kept.painAfter == PainAnswer{});
    CHECK_FALSE(worstPain(kept, 0));
    SQLite::Database database(home.place.file.string());
    CHECK(database.execAndGet("SELECT count(*) FROM pain_scores WHERE score IS NULL").getInt()
          == 3);
    CHECK(database.execAndGet("SELECT count(*) FROM pain_scores").getInt() == 3);
}

TEST_CASE("the worst in a movement is asked in the rest after it only, and can be said again")
{
    Hurting home;
    CHECK_FALSE(home.at(2s).runner.view().toRate);
    CHECK_FALSE(home.at(5s + 10s).runner.view().toRate);
    CHECK_FALSE(home.at(FirstRest + 10s).runner.view().toRate);
    CHECK_FALSE(home.at(SecondPress + 10s).runner.view().toRate);
    home.at(RestBetween);
    CHECK(home.runner.view().toRate == app::RatedMovement{0, "Wall press", {}, {}});
    home.at(RestBetween + 20s - 1ms);
    REQUIRE(home.runner.view().toRate);
    home.runner.rate(0, pain(7));
    CHECK(home.stored().items[0].pain == pain(7));
    CHECK(home.runner.view().toRate->score == PainScore::from(7));
    home.runner.rate(0, pain(0));
    CHECK(home.runner.view().toRate->score == PainScore::from(0));
    CHECK(home.stored() == home.runner.record());
    CHECK(home.stored().items[0].pain == pain(0));
    CHECK(valueOf(home.journal.pain().all()).size() == 1);
    CHECK_FALSE(home.at(FirstTurn).runner.view().toRate);
    CHECK_FALSE(home.at(10min).runner.view().toRate);
}

TEST_CASE("a movement of which nothing was done is not asked about")
{
    Hurting home;
    home.at(2s);
    (void)home.runner.skipMovement();
    CHECK(home.state().step.item == 1);
    CHECK_FALSE(home.runner.view().toRate);
    CHECK_FALSE(home.runner.view().lastSet);
}
