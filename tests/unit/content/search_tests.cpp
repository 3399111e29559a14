#include "content/search.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using Ids = std::vector<std::string>;

namespace {

Ids found(const std::string& query, const std::string& locale = "en")
{
    return content::SearchIndex(shoulderPack(), locale).find(query);
}

/// Movements that all hold the word "press", each in another place.
content::Pack packOfPresses()
{
    content::Pack pack;
    pack.defaultLocale = "en";
    content::LocaleTexts& texts = pack.texts["en"];
    texts.targets = {{"legs", "Press muscles"}, {"arms", "Arms"}};
    const auto add = [&](const std::string& id, const std::string& name, const char* target) {
        content::Movement movement;
        movement.id = id;
        movement.targets = {target};
        pack.movements.push_back(movement);
        texts.movements[id].name = name;
    };
    add("a-step", "Aaa", "arms");
    add("b-target", "Bbb", "legs");
    add("c-synonym", "Ccc", "arms");
    add("d-name", "Wall press", "arms");
    add("e-start", "Press up", "arms");
    add("f-whole", "Press", "arms");
    texts.movements["a-step"].steps = {"Then press."};
    texts.movements["c-synonym"].synonyms = {"Pressing"};
    return pack;
}

} // namespace

TEST_CASE("an empty query finds every movement, by name")
{
    const std::string query = GENERATE("", "   ", "...");
    CHECK(found(query) == Ids{"side-lying-turn-out", "table-slide", "wall-press"});
    CHECK(found(query, "es") == Ids{"table-slide", "wall-press", "side-lying-turn-out"});
}

TEST_CASE("movements are found by what people call them")
{
    struct Case {
        std::string query;
        std::string id;
    };

    const auto [query, id] = GENERATE(values<Case>({{"wall press", "wall-press"},
                                                    {"WALL", "wall-press"},
                                                    {"press wall", "wall-press"},
                                                    {"push-up", "wall-press"},
                                                    {"push up wall", "wall-press"},
                                                    {"towel", "table-slide"},
                                                    {"glid", "table-slide"},
                                                    {"sitting", "table-slide"},
                                                    {"turning the arm", "side-lying-turn-out"},
                                                    {"elbow", "side-lying-turn-out"},
                                                    {"steadies", "side-lying-turn-out"}}));
    CHECK(found(query) == Ids{id});
}

TEST_CASE("a word is found by its beginning, not by its middle")
{
    CHECK(found("pre") == Ids{"wall-press"});
    CHECK(found("ress").empty());
}

TEST_CASE("every word of the query must be there")
{
    CHECK(found("wall towel").empty());
    CHECK(found("unheard-of").empty());
}

TEST_CASE("accents and case do not matter on either side")
{
    CHECK(found("FLEXION", "es") == Ids{"wall-press"});
    CHECK(found("Flexión", "es") == Ids{"wall-press"});
    CHECK(found("róbar", "es").empty());
    CHECK(found("táble") == Ids{"table-slide"});
}

TEST_CASE("each language is searched in its own words, and in the default where it has none")
{
    CHECK(found("pared", "es") == Ids{"wall-press"});
    CHECK(found("wall", "es").empty());
    content::Pack pack = shoulderPack();
    pack.texts["es"].movements.erase("wall-press");
    CHECK(content::SearchIndex(pack, "es").find("wall") == Ids{"wall-press"});
}

TEST_CASE("the nearer the word is to the name, the earlier its movement comes")
{
    const content::Pack pack = packOfPresses();
    const content::SearchIndex index(pack, "en");
    CHECK(index.find("press")
          == Ids{"f-whole", "e-start", "d-name", "c-synonym", "b-target", "a-step"});
}
