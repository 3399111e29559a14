#include "support/records.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::HurtOptions;
using app::SessionRunner;
using session::HurtChoice;
using session::ItemRecord;
using session::PlayerStatus;
using session::SessionRecord;
using session::SetKey;
using session::SetResult;
using session::SetStatus;

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

/// A home with a pack that can be changed before a session begins.
struct Ladder : Home {
    explicit Ladder(std::string_view movementId = "side-lying-turn-out", int reps = 4)
    {
        request.title = "Ladder";
        request.items
            = {{std::string(movementId), repetitions(2, reps)}, {"table-slide", repetitions(1, 2)}};
    }

    content::Movement& movement(const std::string& id)
    {
        return *std::find_if(pack.movements.begin(), pack.movements.end(), [&](const auto& entry) {
            return entry.id == id;
        });
    }

    SessionRunner& begin(const content::Circumstances& about = {})
    {
        runner.emplace(context(), request, app::SessionWays{false, about});
        (void)runner->start(std::nullopt);
        return *runner;
    }

    /// Somebody says that it hurts and takes the easier movement; gives what is kept.
    SessionRecord takeEasier()
    {
        (void)runner->hurt(pain(6), {}, HurtChoice::Easier);
        return stored();
    }

    [[nodiscard]] SessionRecord stored() { return kept(runner->record().id); }

    app::SessionRequest request;
    std::optional<SessionRunner> runner;
};

std::vector<SetKey> keysOf(const ItemRecord& item)
{
    std::vector<SetKey> keys;
    for (const session::SetRecord& set : item.sets)
        keys.push_back(set.result.key);
    return keys;
}

using Keys = std::vector<SetKey>;

// When the turn-out begins with the right side: its sets of 20 s after 5 s to get ready.
constexpr auto InRight1 = 5s + 7s;
constexpr auto InRight2 = 5s + 20s + 20s + 7s;
constexpr auto InLeft1 = 5s + 20s + 20s + 20s + 8s + 7s;

} // namespace

TEST_CASE("an easier way of the same movement is told for the side that is under way")
{
    Ladder home;
    home.play(home.begin(), InRight1);
    CHECK(home.runner->hurtOptions()
          == HurtOptions{
              "Side-lying turn-out", "Turn your right hand only half way and stay.", true, true});
    home.play(*home.runner, InLeft1 - InRight1);
    CHECK(home.runner->hurtOptions().easier == "Turn your left hand only half way and stay.");
}

TEST_CASE("an easier movement is told by its name, where it suits the person")
{
    Ladder home;
    home.movement("side-lying-turn-out")
        .easier.erase(home.movement("side-lying-turn-out").easier.begin());
    CHECK(home.begin().hurtOptions().easier == "Wall press");
    CHECK(home.begin({{"tendon-pain"}, {}}).hurtOptions().easier == "Wall press");
    CHECK_FALSE(home.begin({{}, {"arm-overhead"}}).hurtOptions().easier);
    const SessionRecord kept = home.takeEasier(); // it is not there, so it goes on
    CHECK(kept == home.runner->record());
    CHECK(kept.items.size() == 2);
    CHECK(home.runner->view().item == 1);
    CHECK(home.runner->status() == PlayerStatus::Playing);
}

TEST_CASE("what is easiest has nothing easier, and one repetition cannot be halved")
{
    Ladder one("table-slide", 1);
    CHECK(one.begin().hurtOptions() == HurtOptions{"Table slide", {}, false, true});
    Ladder two("table-slide", 2);
    CHECK(two.begin().hurtOptions().fewer);
    (void)two.runner->hurt(pain(5), {}, HurtChoice::Fewer);
    CHECK_FALSE(two.runner->hurtOptions().fewer);
}

TEST_CASE("a hold can be halved down to one second")
{
    Ladder home("table-slide");
    program::Dose& dose = home.request.items[0].dose;
    dose.type = content::DoseType::Hold;
    dose.hold = 2s;
    CHECK(home.begin().hurtOptions().fewer);
    dose.hold = 1s;
    CHECK_FALSE(home.begin().hurtOptions().fewer);
}

TEST_CASE("an easier way takes over with as many sets of each side as were left")
{
    Ladder home;
    home.play(home.begin(), InRight2);
    const SessionRecord kept = home.takeEasier();
    CHECK(kept == home.runner->record());
    REQUIRE(kept.items.size() == 3);
    const ItemRecord& easier = kept.items[2];
    CHECK(easier.insteadOf == std::size_t{0});
    CHECK(easier.name == "Side-lying turn-out");
    CHECK(easier.words.substr(0, 45) == "Turn your right hand only half way and stay.\n");
    CHECK(keysOf(easier) == Keys{{2, 1, Side::Right}, {2, 1, Side::Left}, {2, 2, Side::Left}});
    CHECK(easier.work.dose.amountOf(Side::Right) == program::Amount{1, 0, 10s, 0s});
    CHECK(easier.work.dose.amountOf(Side::Left) == program::Amount{2, 0, 10s, 0s});
    const auto& old = kept.items[0].sets;
    CHECK(old[0].result.status == SetStatus::Done);
    CHECK(old[1].result == SetResult{{0, 2, Side::Right}, SetStatus::Partial, 1, 7s});
    CHECK(old[2].result.status == SetStatus::Skipped);
    CHECK(old[3].result.status == SetStatus::Skipped);
}

TEST_CASE("an easier way is played in place of the other one, and then the next movement")
{
    Ladder home;
    home.play(home.begin(), InRight1);
    CHECK(home.runner->view().items == 2);
    const SessionRecord kept = home.takeEasier();
    CHECK_FALSE(kept.items[2].work.dose.left); // as many were left of either side
    CHECK(kept.items[2].work.dose.sets == 2);
    const auto view = home.runner->view();
    CHECK(view.player.step.key() == SetKey{2, 1, Side::Right});
    CHECK(view.player.step.kind == session::StepKind::GetReady);
    CHECK(view.name == "Side-lying turn-out");
    CHECK(view.startWords == "Turn your right hand only half way and stay.");
    CHECK(view.item == 2);
    CHECK(view.items == 3);
    CHECK(view.sets == 2);
    while (home.runner->view().player.step.item == 2)
        home.play(*home.runner, 1s);
    CHECK(home.runner->view().movement == "table-slide");
    CHECK(countSets(home.stored().items[2]) == session::SetCount{4, 4});
    home.play(*home.runner, 5min);
    CHECK(home.stored() == home.runner->record());
    CHECK(home.stored().status == session::SessionStatus::Finished);
}

TEST_CASE("what ended since the last tick is over, and is not taken over")
{
    Ladder home("wall-press");
    SECTION("a set")
    {
        home.play(home.begin(), 5s + 19s);
        home.pass(2s);
        const SessionRecord kept = home.takeEasier();
        CHECK(kept.items[0].sets[0].result.status == SetStatus::Done);
        REQUIRE(kept.items.size() == 3);
        CHECK(keysOf(kept.items[2]) == Keys{{2, 1, std::nullopt}});
    }
    SECTION("a movement")
    {
        home.play(home.begin(), 5s + 20s + 20s + 19s);
        home.pass(2s);
        const SessionRecord kept = home.takeEasier();
        CHECK(kept.hurts.at(0).item == 0);
        CHECK(kept.items[1].sets[0].result.status == SetStatus::Planned); // the next movement
    }
}

TEST_CASE("a movement of both sides has an easier way with the sets that were left")
{
    Ladder home("wall-press");
    home.play(home.begin(), 5s + 20s + 20s + 1s);
    const SessionRecord kept = home.takeEasier();
    CHECK(kept == home.runner->record());
    REQUIRE(kept.items.size() == 3);
    CHECK(keysOf(kept.items[2]) == Keys{{2, 1, std::nullopt}});
    CHECK(kept.items[2].work.dose.duration == 15s);
    CHECK(kept.items[0].sets[1].result.status == SetStatus::Skipped); // no repetition yet
}

TEST_CASE("the words of an easier way are those of the side under way")
{
    Ladder home;
    home.play(home.begin(), InRight1);
    (void)home.takeEasier();
    while (home.runner->view().player.step.side == Side::Right)
        home.play(*home.runner, 1s);
    CHECK(home.runner->view().player.step.item == 2);
    CHECK(home.runner->view().startWords == "Turn your left hand only half way and stay.");
}

TEST_CASE("where one side is done already the easier way is for the other one")
{
    Ladder home;
    home.play(home.begin(), InLeft1);
    const SessionRecord kept = home.takeEasier();
    CHECK(kept == home.runner->record());
    REQUIRE(kept.items.size() == 3);
    CHECK(keysOf(kept.items[2]) == Keys{{2, 1, Side::Left}, {2, 2, Side::Left}});
    CHECK(kept.items[2].words.substr(0, 44) == "Turn your left hand only half way and stay.\n");
    CHECK(home.runner->view().startWords == "Turn your left hand only half way and stay.");
}

TEST_CASE("a movement one side at a time may have an easier one for both sides")
{
    Ladder home;
    home.request.firstSide = GENERATE(Side::Left, Side::Right);
    home.movement("side-lying-turn-out").easier.front() = {"wall-press", {}, {}};
    home.play(home.begin(), InRight2); // or in the second set of the left side
    const SessionRecord kept = home.takeEasier();
    REQUIRE(kept.items.size() == 3);
    CHECK(kept.items[2].name == "Wall press");
    CHECK(keysOf(kept.items[2]) == Keys{{2, 1, {}}, {2, 2, {}}}); // as the side with more left
    CHECK_FALSE(home.runner->record().items[2].work.first);
    CHECK(kept == home.runner->record());
}

TEST_CASE("a movement of both sides may have an easier one that is done one side at a time")
{
    Ladder home("wall-press");
    home.movement("wall-press").easier = {{"side-lying-turn-out", {}, {}}};
    home.play(home.begin(), 5s + 20s + 20s + 1s);
    const SessionRecord kept = home.takeEasier();
    REQUIRE(kept.items.size() == 3);
    CHECK(keysOf(kept.items[2]) == Keys{{2, 1, Side::Right}, {2, 1, Side::Left}});
    CHECK(kept.items[2].words.find('{') == std::string::npos);
    CHECK(kept == home.runner->record());
}

TEST_CASE("an easier movement begins with the side with which the session begins")
{
    const Side first = GENERATE(Side::Left, Side::Right);
    Ladder home("wall-press");
    home.request.firstSide = first;
    home.movement("wall-press").easier = {{"side-lying-turn-out", {}, {}}};
    home.play(home.begin(), 5s + 6s);
    const SessionRecord kept = home.takeEasier();
    REQUIRE(kept.items.size() == 3);
    CHECK(kept.items[2].work.first == first);
}

TEST_CASE("a ladder leads down step by step: what is being done is not offered as easier")
{
    Ladder home;
    home.play(home.begin(), InRight1);
    (void)home.takeEasier();
    home.play(*home.runner, 5s + 3s);
    CHECK(home.runner->hurtOptions().easier == "Wall press"); // the next step
    home.movement("side-lying-turn-out").easier.pop_back();
    CHECK_FALSE(home.runner->hurtOptions().easier);
}

TEST_CASE("an easier movement that hurts as well has an easier one of its own")
{
    Ladder home("wall-press");
    home.movement("wall-press").easier = {{"table-slide", {}, {}}};
    home.movement("table-slide").easier = {{"wall-press", {}, {}}};
    home.play(home.begin(), 5s + 6s);
    (void)home.takeEasier();
    home.play(*home.runner, 5s + 8s);
    const SessionRecord kept = home.takeEasier();
    CHECK(kept == home.runner->record());
    REQUIRE(kept.items.size() == 4);
    CHECK(kept.items[2].insteadOf == std::size_t{0});
    CHECK(kept.items[3].insteadOf == std::size_t{2});
    CHECK(countSets(kept.items[2]) == session::SetCount{1, 2});
    CHECK(kept.hurts.at(1).item == 2);
}
