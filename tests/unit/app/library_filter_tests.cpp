#include "app/library.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <random>
#include <set>

using namespace hipwise;
using namespace hipwise::test;

using app::Library;
using app::LibraryFilter;
using app::LibraryOrder;
using app::LibraryQuery;
using app::LibraryState;
using content::Movement;
using content::MovementKind;

namespace {

const content::Pack& hips()
{
    return hipPack().pack.value();
}

app::SelfKnowledge somebody()
{
    return {{{"after-hip-replacement"}, {"kneeling"}},
            {"clam", "bridge-double-leg", "sit-to-stand"},
            {"sit-to-stand", "clam", "paced-walking"}};
}

std::set<std::string> idsOf(const LibraryState& state)
{
    std::set<std::string> ids;
    for (const app::LibraryCard& card : state.cards)
        ids.insert(card.id);
    return ids;
}

/// Whether a movement fulfils a query, said once more and as simply as possible. Words aside.
bool fulfils(const Movement& movement, const LibraryQuery& query, const app::SelfKnowledge& person)
{
    const auto has = [](const std::vector<std::string>& list, const std::string& id) {
        return std::count(list.begin(), list.end(), id) > 0;
    };
    const bool floor = hips().position(movement.position)->floor;
    bool onlyChairs = true;
    bool onlyOwned = true;
    for (const content::Equipment& equipment : movement.equipment) {
        onlyChairs = onlyChairs && (equipment.optional || has(hips().chairs, equipment.id));
        onlyOwned = onlyOwned && (equipment.optional || query.equipment.contains(equipment.id));
    }
    bool aims = query.targets.empty();
    for (const std::string& target : movement.targets)
        aims = aims || query.targets.contains(target);
    const auto speaksAgainst = [&](const std::set<std::string>& conditions,
                                   const std::set<std::string>& limits) {
        bool against = false;
        for (const std::string& condition : conditions)
            against = against || movement.suits.at(condition) == content::Suitability::AvoidForNow
                || movement.suits.at(condition) == content::Suitability::AskClinicianFirst;
        for (const std::string& limit : limits)
            against = against || has(movement.flags, limit);
        return against;
    };
    return (!query.kind || movement.kind == *query.kind)
        && (query.positions.empty() || query.positions.contains(movement.position))
        && (query.levels.empty() || query.levels.contains(movement.level)) && aims
        && (!query.noFloor || !floor) && (!query.chairOnly || (!floor && onlyChairs))
        && (query.equipment.empty() || onlyOwned)
        && (!query.favourites || person.favourites.contains(movement.id))
        && (!query.recent || has(person.lastUsed, movement.id))
        && (query.showAnyway
            || (!speaksAgainst(query.conditions, query.limits)
                && !(query.suitsMe
                     && speaksAgainst(person.about.conditions, person.about.limits))));
}

std::set<std::string> byBruteForce(const LibraryQuery& query, const app::SelfKnowledge& person)
{
    std::set<std::string> ids;
    for (const Movement& movement : hips().movements) {
        if (fulfils(movement, query, person))
            ids.insert(movement.id);
    }
    return ids;
}

/// Queries of every sort, the same on every run.
class Queries {
public:
    LibraryQuery next()
    {
        LibraryQuery query;
        if (oneIn(3))
            query.kind = static_cast<MovementKind>(m_random() % 6);
        std::vector<std::string> positions;
        for (const content::Position& position : hips().positions)
            positions.push_back(position.id);
        some(positions, 3, 4, query.positions);
        some(hips().equipment, 3, 3, query.equipment);
        some(hips().targets, 3, 4, query.targets);
        some(hips().conditions, 3, 4, query.conditions);
        some(hips().flags, 4, 8, query.limits);
        for (int level = 1; level <= 5 && oneIn(2); ++level)
            query.levels.insert(1 + static_cast<int>(m_random() % 5));
        query.chairOnly = oneIn(8);
        query.noFloor = oneIn(6);
        query.favourites = oneIn(10);
        query.recent = oneIn(10);
        query.suitsMe = oneIn(4);
        query.showAnyway = oneIn(4);
        return query;
    }

private:
    bool oneIn(unsigned n) { return m_random() % n == 0; }

    void some(const std::vector<std::string>& ids,
              unsigned often,
              unsigned each,
              std::set<std::string>& chosen)
    {
        if (!oneIn(often))
            return;
        for (const std::string& id : ids) {
            if (oneIn(each))
                chosen.insert(id);
        }
    }

    std::mt19937 m_random{20261123};
};

} // namespace

TEST_CASE("filters find what a look at every movement finds")
{
    Library library(hips(), "en");
    library.setPerson(somebody());
    Queries queries;
    int found = 0;
    for (int i = 0; i < 2000; ++i) {
        const LibraryQuery query = queries.next();
        const auto expected = byBruteForce(query, somebody());
        found += static_cast<int>(expected.size());
        REQUIRE(idsOf(library.state(query)) == expected);
    }
    CHECK(found > 2000); // the queries are not all beyond reach
}

TEST_CASE("the count of each choice is what one gets by choosing it")
{
    Library library(hips(), "en");
    library.setPerson(somebody());
    Queries queries;
    for (int i = 0; i < 60; ++i) {
        const LibraryQuery query = queries.next();
        const LibraryState state = library.state(query);
        const auto check = [&](const std::vector<app::FilterChoice>& choices,
                               std::set<std::string> LibraryQuery::*chosen,
                               bool together) {
            for (const app::FilterChoice& choice : choices) {
                LibraryQuery with = query;
                if (!together)
                    (with.*chosen).clear();
                (with.*chosen).insert(choice.id);
                INFO(choice.label);
                CHECK(choice.count == static_cast<int>(byBruteForce(with, somebody()).size()));
            }
        };
        check(state.positions, &LibraryQuery::positions, false);
        check(state.targets, &LibraryQuery::targets, false);
        check(state.equipment, &LibraryQuery::equipment, true);
        check(state.conditions, &LibraryQuery::conditions, true);
        check(state.limits, &LibraryQuery::limits, true);
        const auto toggled = [&](bool LibraryQuery::*on) {
            LibraryQuery with = query;
            with.*on = true;
            return static_cast<int>(byBruteForce(with, somebody()).size());
        };
        CHECK(state.chairOnly == toggled(&LibraryQuery::chairOnly));
        CHECK(state.noFloor == toggled(&LibraryQuery::noFloor));
        CHECK(state.favourites == toggled(&LibraryQuery::favourites));
        CHECK(state.recent == toggled(&LibraryQuery::recent));
        CHECK(state.suitsMe == toggled(&LibraryQuery::suitsMe));
        LibraryQuery anyway = query;
        anyway.showAnyway = true;
        LibraryQuery strict = query;
        strict.showAnyway = false;
        CHECK(state.leftOut
              == static_cast<int>(byBruteForce(anyway, somebody()).size()
                                  - byBruteForce(strict, somebody()).size()));
    }
}

TEST_CASE("each suggestion leads to as many movements as it says")
{
    Library library(hips(), "en");
    LibraryQuery query;
    query.kind = MovementKind::Stretch;
    query.positions = {"in-water"};
    const LibraryState state = library.state(query);
    REQUIRE(state.cards.empty());
    REQUIRE(state.suggestions.size() == 2);
    CHECK(state.suggestions[0].filter == LibraryFilter::Kind);
    LibraryQuery anyKind = query;
    anyKind.kind.reset();
    CHECK(state.suggestions[0].count == static_cast<int>(library.state(anyKind).cards.size()));
    CHECK(state.suggestions[1].filter == LibraryFilter::Position);
}

TEST_CASE("what is left out can be shown anyway, with the rule and its reason")
{
    Library library(hips(), "en");
    LibraryQuery query;
    query.limits = {"hip-flexion-over-90"};
    const LibraryState hidden = library.state(query);
    CHECK(hidden.leftOut > 0);
    CHECK(hidden.cards.size() + static_cast<std::size_t>(hidden.leftOut)
          == hips().movements.size());
    for (const app::LibraryCard& card : hidden.cards)
        CHECK(card.rules.empty());
    query.showAnyway = true;
    const LibraryState shown = library.state(query);
    CHECK(shown.cards.size() == hips().movements.size());
    CHECK(shown.leftOut == hidden.leftOut);
    int marked = 0;
    for (const app::LibraryCard& card : shown.cards) {
        marked += card.rules.empty() ? 0 : 1;
        for (const app::RuleView& rule : card.rules)
            CHECK(rule.label == "Bends the hip past 90 degrees");
    }
    CHECK(marked == hidden.leftOut);
}

TEST_CASE("a rating that only asks to change something does not leave out")
{
    Library library(hips(), "en");
    library.setPerson({{{"hip-osteoarthritis"}, {}}, {}, {}});
    LibraryQuery query;
    query.suitsMe = true;
    int changed = 0;
    for (const app::LibraryCard& card : library.state(query).cards) {
        CHECK_FALSE(content::isLeftOut(card.rating));
        if (card.rating == content::Suitability::Modify) {
            ++changed;
            CHECK_FALSE(card.rules.at(0).note.empty());
        }
    }
    CHECK(changed > 0);
}

TEST_CASE("the order is best first, by name, easiest first or last used first")
{
    Library library(hips(), "en");
    library.setPerson(somebody());
    const auto first = [&](LibraryOrder order, const std::string& text = {}) {
        LibraryQuery query;
        query.order = order;
        query.text = text;
        return library.state(query).cards;
    };
    CHECK(first(LibraryOrder::Best, "clam").front().id == "clam");
    CHECK(first(LibraryOrder::Name).front().name == "A few stand-ups");
    const auto easiest = first(LibraryOrder::Easiest);
    CHECK(std::is_sorted(easiest.begin(), easiest.end(), [](const auto& a, const auto& b) {
        return a.level < b.level;
    }));
    const auto used = first(LibraryOrder::LastUsed);
    CHECK(used[0].id == "sit-to-stand");
    CHECK(used[1].id == "clam");
    CHECK(used[2].id == "paced-walking");
    CHECK(used[3].name == "A few stand-ups");
}

TEST_CASE("favourites are marked, also when nothing is narrowed")
{
    Library library(hips(), "en");
    library.setPerson(somebody());
    for (const app::LibraryCard& card : library.state({}).cards)
        CHECK(card.favourite == somebody().favourites.contains(card.id));
}
