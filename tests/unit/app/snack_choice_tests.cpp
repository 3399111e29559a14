#include "app/snack_choice.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::SnackMovement;
using snacks::EventKind;
using snacks::Record;

namespace {

std::vector<std::string> idsOf(const std::vector<SnackMovement>& movements)
{
    std::vector<std::string> ids;
    for (const SnackMovement& movement : movements)
        ids.push_back(movement.movement);
    return ids;
}

SnackMovement chosen(const std::string& id)
{
    SnackMovement movement;
    movement.movement = id;
    movement.isChosen = true;
    return movement;
}

Record shown(const std::string& id, const char* at, std::optional<Side> side = std::nullopt)
{
    Record record;
    const TimeZone utc = TimeZone::utc();
    record.event.at = utc.at(valueOf(parseIsoInstant(at)));
    record.event.kind = EventKind::Shown;
    record.movement = id;
    record.side = side;
    return record;
}

const CivilDate Monday = valueOf(parseIsoDate("2026-11-23"));

std::string next(const std::vector<SnackMovement>& movements, const std::vector<Record>& records)
{
    const auto turn = nextSnack(movements, records, Monday, Side::Right);
    return turn ? turn->movement.movement : "none";
}

/// The hip pack, without a program.
struct HipHome : Home {
    HipHome() { pack = *hipPack().pack; }

    [[nodiscard]] std::vector<SnackMovement> movements()
    {
        const app::Context own = context();
        return snackMovements(own, settings, nullptr);
    }

    [[nodiscard]] bool has(const std::string& id)
    {
        const auto ids = idsOf(movements());
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    }
};

} // namespace

TEST_CASE("a break is standing or sitting, light, and no longer than five minutes")
{
    HipHome home;
    CHECK(home.has("seated-march"));
    CHECK(home.has("tennis-ball-wall-glute"));
    CHECK(home.has("stand-and-walk-break"));
    CHECK_FALSE(home.has("supine-knee-to-chest")); // lying down
    CHECK_FALSE(home.has("sit-to-stand")); // training, two or three days a week
    CHECK_FALSE(home.has("paced-walking")); // half an hour
    for (const SnackMovement& movement : home.movements()) {
        CAPTURE(movement.movement);
        CHECK(movement.length > 0s);
        CHECK(movement.length <= 5min);
        CHECK(movement.dose.sets == 1);
        CHECK_FALSE(movement.name.empty());
    }
}

TEST_CASE("those that the pack made for breaks are chosen until the person chooses")
{
    HipHome home;
    for (const SnackMovement& movement : home.movements()) {
        CAPTURE(movement.movement);
        const content::Movement& facts = *home.pack.movement(movement.movement);
        CHECK(movement.isChosen == (facts.kind == content::MovementKind::Snack));
    }
    home.settings.snacks.chosen = std::set<std::string>{"tennis-ball-wall-glute"};
    for (const SnackMovement& movement : home.movements())
        CHECK(movement.isChosen == (movement.movement == "tennis-ball-wall-glute"));
}

TEST_CASE("what is not at hand, or what precautions keep out, is no break")
{
    HipHome home;
    home.settings.atHand = {"firm-chair"};
    CHECK(home.has("seated-march"));
    CHECK_FALSE(home.has("tennis-ball-wall-glute"));
    home.settings.atHand = {"soft-ball", "wall"};
    CHECK_FALSE(home.has("seated-march"));
    CHECK(home.has("tennis-ball-wall-glute"));

    app::Context own = home.context();
    own.about.limits = {"direct-pressure"};
    const auto ids = idsOf(snackMovements(own, home.settings, nullptr));
    CHECK(std::find(ids.begin(), ids.end(), "tennis-ball-wall-glute") == ids.end());
}

TEST_CASE("the person's own program comes first, in its order and with its dose")
{
    Home home;
    home.useProgram();
    const app::Context own = home.context();
    const auto program = valueOf(ownProgram(own))->program;
    const auto movements = snackMovements(own, home.settings, &program.phases[0]);
    REQUIRE(idsOf(movements) == std::vector<std::string>{"table-slide"});
    CHECK(movements[0].isOwn);
    CHECK(movements[0].isChosen);
    CHECK(movements[0].mostPerDay == 2);
    home.settings.snacks.leftOut = {"table-slide"};
    CHECK_FALSE(snackMovements(own, home.settings, &program.phases[0])[0].isChosen);
    // Without the wish for one's own it is one of the others.
    home.settings.snacks.ownFirst = false;
    CHECK_FALSE(snackMovements(own, home.settings, &program.phases[0]).front().isOwn);
}

TEST_CASE("movements take turns: the one that was not shown for longest comes")
{
    const std::vector movements{chosen("a"), chosen("b"), chosen("c")};
    CHECK(next(movements, {}) == "a");
    CHECK(next(movements, {shown("a", "2026-11-23T09:00:00Z")}) == "b");
    CHECK(next(movements, {shown("c", "2026-11-22T09:00:00Z"), shown("a", "2026-11-23T09:00:00Z")})
          == "b");
    CHECK(next(movements,
               {shown("b", "2026-11-22T09:00:00Z"),
                shown("c", "2026-11-22T10:00:00Z"),
                shown("a", "2026-11-23T09:00:00Z")})
          == "b");
    CHECK(next({}, {}) == "none");
}

TEST_CASE("one that nobody has chosen never comes")
{
    std::vector movements{chosen("a"), chosen("b")};
    movements[0].isChosen = false;
    CHECK(next(movements, {}) == "b");
    movements[1].isChosen = false;
    CHECK(next(movements, {}) == "none");
}

TEST_CASE("a movement comes no more often on a day than the pack says")
{
    std::vector movements{chosen("a")};
    movements[0].mostPerDay = 2;
    const Record one = shown("a", "2026-11-23T09:00:00Z");
    const auto then = [&](EventKind kind, const char* at = "2026-11-23T09:01:00Z") {
        Record record = shown("a", at);
        record.event.kind = kind;
        return record;
    };
    const Record begun = then(EventKind::Started);
    const Record done = then(EventKind::Done);
    CHECK(next(movements, {one, begun, done}) == "a"); // which is once
    CHECK(next(movements, {one, begun, done, one, begun}) == "none");
    CHECK(next(movements, {one, done, one, done}) == "none");
    // Nobody has done what was only shown, put off or left alone, nor today what was yesterday.
    CHECK(next(movements, {one, one, one}) == "a");
    CHECK(next(movements, {one, then(EventKind::Snoozed), one, then(EventKind::Unanswered)})
          == "a");
    const Record yesterday = then(EventKind::Done, "2026-11-22T09:00:00Z");
    CHECK(next(movements, {yesterday, yesterday}) == "a");
}

TEST_CASE("those of the own program come before all others, and no movement twice in a row")
{
    std::vector movements{chosen("own"), chosen("b"), chosen("c")};
    movements[0].isOwn = true;
    const Record own = shown("own", "2026-11-23T09:00:00Z");
    const Record b = shown("b", "2026-11-23T10:00:00Z");
    CHECK(next(movements, {}) == "own");
    CHECK(next(movements, {own}) == "b");
    CHECK(next(movements, {own, b}) == "own");
    CHECK(next({movements[0]}, {own}) == "own"); // where there is no other
    movements[1].isOwn = true;
    CHECK(next(movements, {own}) == "b");
    CHECK(next(movements, {own, b}) == "own"); // though c never came
}

TEST_CASE("sides take turns, the weaker one first")
{
    std::vector movements{chosen("a")};
    movements[0].sides = content::Sides::OneAtATime;
    const auto side = [&](const std::vector<Record>& records) {
        return nextSnack(movements, records, Monday, Side::Left)->side;
    };
    CHECK(side({}) == Side::Left);
    CHECK(side({shown("a", "2026-11-23T09:00:00Z", Side::Left)}) == Side::Right);
    CHECK(side({shown("a", "2026-11-23T09:00:00Z", Side::Right)}) == Side::Left);
    movements[0].sides = content::Sides::Alternating;
    CHECK(side({}) == std::nullopt);
}
