#include "app/library.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::Library;
using app::LibraryFilter;
using app::LibraryQuery;
using app::LibraryState;
using content::MovementKind;

using Ids = std::vector<std::string>;

namespace {

/// A query by words, kind and start positions.
LibraryQuery asking(const std::string& text,
                    std::optional<MovementKind> kind,
                    const std::set<std::string>& positions)
{
    LibraryQuery query;
    query.text = text;
    query.kind = kind;
    query.positions = positions;
    return query;
}

LibraryState state(const LibraryQuery& query, const std::string& locale = "en")
{
    return Library(shoulderPack(), locale).state(query);
}

Ids idsOf(const LibraryState& state)
{
    Ids ids;
    for (const app::LibraryCard& card : state.cards)
        ids.push_back(card.id);
    return ids;
}

/// The counts of the positions, in the order of the pack.
std::vector<int> positionCounts(const LibraryState& state)
{
    std::vector<int> counts;
    for (const app::FilterChoice& choice : state.positions)
        counts.push_back(choice.count);
    return counts;
}

} // namespace

TEST_CASE("a library without a query shows everything, by name")
{
    const LibraryState all = state(LibraryQuery{});
    CHECK(idsOf(all) == Ids{"side-lying-turn-out", "table-slide", "wall-press"});
    CHECK(all.total == 3);
    CHECK(all.suggestions.empty());
    const app::LibraryCard& card = all.cards[1];
    CHECK(card.name == "Table slide");
    CHECK(card.kind == MovementKind::Mobility);
    CHECK(card.position == "Sitting");
    CHECK(card.level == 1);
}

TEST_CASE("a library speaks the language that was asked for")
{
    const LibraryState spanish = state(LibraryQuery{}, "es");
    CHECK(idsOf(spanish) == Ids{"table-slide", "wall-press", "side-lying-turn-out"});
    CHECK(spanish.cards[0].name == "Deslizamiento en la mesa");
    CHECK(spanish.cards[0].position == "Sentado");
    CHECK(spanish.positions[0].label == "Sentado");
}

TEST_CASE("filters narrow together")
{
    CHECK(idsOf(state(asking("", MovementKind::Strength, {})))
          == Ids{"side-lying-turn-out", "wall-press"});
    CHECK(idsOf(state(asking("", {}, {"standing", "sitting"})))
          == Ids{"table-slide", "wall-press"});
    CHECK(idsOf(state(asking("", MovementKind::Strength, {"standing", "sitting"})))
          == Ids{"wall-press"});
    CHECK(idsOf(state(asking("wall", MovementKind::Strength, {"standing"}))) == Ids{"wall-press"});
    CHECK(idsOf(state(asking("table", MovementKind::Strength, {}))).empty());
}

TEST_CASE("each choice says how many there would be, the other filters as they are")
{
    const LibraryState all = state(LibraryQuery{});
    REQUIRE(all.kinds.size() == 2); // kinds the pack does not have are not offered
    CHECK(all.kinds[0] == app::KindChoice{MovementKind::Mobility, 1});
    CHECK(all.kinds[1] == app::KindChoice{MovementKind::Strength, 2});
    CHECK(positionCounts(all) == std::vector{1, 1, 1});

    const LibraryState strength = state(asking("", MovementKind::Strength, {"standing"}));
    CHECK(strength.total == 3);
    CHECK(positionCounts(strength) == std::vector{0, 1, 1});
    CHECK(strength.kinds[0].count == 0); // standing, and mobility
    CHECK(strength.kinds[1].count == 1);
}

TEST_CASE("when nothing is found, each filter that hides everything is named with its count")
{
    const LibraryState nothing = state(asking("wall", MovementKind::Mobility, {"standing"}));
    REQUIRE(nothing.cards.empty());
    // Without the kind there is the wall press; without the others there is still nothing.
    CHECK(nothing.suggestions == std::vector<app::DropSuggestion>{{LibraryFilter::Kind, 1}});

    const LibraryState text = state(asking("nonsense", MovementKind::Strength, {}));
    CHECK(text.suggestions == std::vector<app::DropSuggestion>{{LibraryFilter::Text, 2}});

    const LibraryState position = state(asking("table", {}, {"standing"}));
    CHECK(position.suggestions
          == std::vector<app::DropSuggestion>{{LibraryFilter::Text, 1},
                                              {LibraryFilter::Position, 1}});
}

TEST_CASE("a filter that is not set is not to blame")
{
    CHECK(state(asking("nonsense", {}, {})).suggestions
          == std::vector<app::DropSuggestion>{{LibraryFilter::Text, 3}});
    CHECK(state(asking("", MovementKind::Aerobic, {})).suggestions
          == std::vector<app::DropSuggestion>{{LibraryFilter::Kind, 3}});
}

TEST_CASE("a position the pack does not have finds nothing")
{
    const LibraryState nowhere = state(asking("", {}, {"floating"}));
    CHECK(nowhere.cards.empty());
    CHECK(nowhere.suggestions == std::vector<app::DropSuggestion>{{LibraryFilter::Position, 3}});
}
