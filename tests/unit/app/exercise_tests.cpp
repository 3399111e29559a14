#include "app/exercise.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using app::exerciseState;
using app::ExerciseState;
using content::Suitability;

using Texts = std::vector<std::string>;

namespace {

ExerciseState shown(const std::string& id,
                    Side side = Side::Right,
                    const std::string& locale = "en",
                    const content::Pack& pack = shoulderPack())
{
    return exerciseState(pack, locale, id, side).value();
}

} // namespace

TEST_CASE("a movement the pack does not have has no page")
{
    CHECK_FALSE(exerciseState(shoulderPack(), "en", "unknown", Side::Left));
}

TEST_CASE("a page shows the facts of its movement in words")
{
    const ExerciseState state = shown("table-slide");
    CHECK(state.name == "Table slide");
    CHECK(state.synonyms == Texts{"Forward slide", "Towel glide"});
    CHECK(state.kind == content::MovementKind::Mobility);
    CHECK(state.level == 1);
    CHECK(state.position == "Sitting");
    CHECK(state.equipment == Texts{"Table"});
    CHECK(state.optionalEquipment == Texts{"Towel"});
    CHECK(state.targets == Texts{"Front of the shoulder"});
    CHECK(state.steps.size() == 3);
    CHECK(state.phases.back == "Slide back");
    CHECK(state.mistakes == Texts{"Lifting the shoulders"});
    CHECK(state.doseNote == "Adapted from one trial.");
    CHECK(state.review.by == "A. Example, physiotherapist");
}

TEST_CASE("the dose to begin with is that of the first week, beside the range of the pack")
{
    const ExerciseState state = shown("table-slide");
    CHECK(state.dose.sets == 1);
    CHECK(state.dose.reps == 6);
    CHECK(state.range.sets.max == 3);
    CHECK(state.range.reps->max == 12);
}

TEST_CASE("words are set for the side that is asked for")
{
    const ExerciseState right = shown("side-lying-turn-out", Side::Right);
    CHECK(right.side == Side::Right);
    CHECK(right.why == "It steadies your right shoulder.");
    CHECK(right.start == "Lie on your left side with a pillow under your right arm.");
    CHECK(right.steps[0] == "Bend your right elbow.");
    CHECK(right.phases.start == "Lie left side down");
    CHECK(right.breathing == "Breathe out as your right hand goes up.");
    CHECK(right.mistakes == Texts{"Rolling back off your left side"});
    CHECK(right.leaveOut == "Leave it out for now if lying on your left side hurts.");
    const ExerciseState left = shown("side-lying-turn-out", Side::Left);
    CHECK(left.start == "Lie on your right side with a pillow under your left arm.");
    CHECK(left.easier[0].name == "Turn your left hand only half way and stay.");
    CHECK(left.suits[0].note == "Wait until your left arm turns freely.");
}

TEST_CASE("a movement of both sides has no side")
{
    CHECK_FALSE(shown("table-slide", Side::Left).side);
    CHECK_FALSE(shown("wall-press", Side::Left).side);
}

TEST_CASE("conditions come strictest first, and those that are fine on their own")
{
    content::Pack pack = shoulderPack();
    pack.movements[0].suits = {{"a", Suitability::Modify},
                               {"b", Suitability::UsuallySuits},
                               {"c", Suitability::AskClinicianFirst},
                               {"d", Suitability::AvoidForNow},
                               {"e", Suitability::Modify}};
    const ExerciseState state = shown(pack.movements[0].id, Side::Right, "en", pack);
    Texts order;
    for (const app::SuitabilityNote& note : state.suits)
        order.push_back(note.condition);
    CHECK(order == Texts{"d", "c", "a", "e"});
    CHECK(state.usuallySuits == Texts{"b"});
    const ExerciseState real = shown("wall-press");
    REQUIRE(real.suits.size() == 1);
    CHECK(real.suits[0].rating == Suitability::Modify);
    CHECK(real.suits[0].condition == "Tendon pain");
    CHECK(real.suits[0].note == "Press with half of your strength.");
    CHECK(real.usuallySuits == Texts{"Frozen shoulder"});
}

TEST_CASE("the ladder leads to other movements and to variants with their doses")
{
    const ExerciseState press = shown("wall-press");
    REQUIRE(press.easier.size() == 2);
    CHECK(press.easier[0].movement.empty());
    CHECK(press.easier[0].name == "Lean on the wall and breathe.");
    CHECK(press.easier[0].dose.type == content::DoseType::Duration);
    CHECK(press.easier[0].dose.duration == 30s);
    CHECK(press.easier[1].movement == "table-slide");
    CHECK(press.easier[1].name == "Table slide");
    REQUIRE(press.harder.size() == 1);
    CHECK(press.harder[0].movement == "side-lying-turn-out");
    CHECK(shown("table-slide").easier.empty());
}

TEST_CASE("sources of the movement and of its dose are named once each")
{
    const ExerciseState state = shown("side-lying-turn-out");
    REQUIRE(state.sources.size() == 2);
    CHECK(state.sources[0].key == "hanchard2020");
    CHECK(state.sources[1].key == "own-practice");
}

TEST_CASE("words in another language than was asked for are marked as such")
{
    content::Pack pack = shoulderPack();
    pack.texts["es"].movements.erase("side-lying-turn-out");
    CHECK(shown("table-slide", Side::Right, "es", pack).wordsIn.empty());
    CHECK(shown("table-slide", Side::Right, "es-MX", pack).wordsIn.empty());
    CHECK(shown("table-slide", Side::Right, "en-GB", pack).wordsIn.empty());
    CHECK(shown("table-slide", Side::Right, "de", pack).wordsIn == "en");
    const ExerciseState fallen = shown("side-lying-turn-out", Side::Left, "es", pack);
    CHECK(fallen.wordsIn == "en");
    CHECK(fallen.steps[0] == "Bend your left elbow.");
    CHECK(fallen.position == "Tumbado de lado");
}
