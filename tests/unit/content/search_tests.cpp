#include "content/search.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <sstream>

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
    CHECK(found("ess").empty());
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

namespace {

struct Query {
    std::string locale;
    std::string words;
    std::string expected; ///< "-" for nothing
};

/// The table of queries: what a person types, and the movement that has to come first.
std::vector<Query> queryTable()
{
    std::vector<Query> queries;
    std::ifstream file(HIPWISE_SOURCE_DIR "/tests/fixtures/search_queries.tsv");
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        std::istringstream columns(line);
        Query query;
        std::getline(columns, query.locale, '\t');
        std::getline(columns, query.words, '\t');
        std::getline(columns, query.expected, '\t');
        queries.push_back(query);
    }
    return queries;
}

} // namespace

TEST_CASE("what people type finds the movement they mean first, in both languages")
{
    const content::Pack& pack = hipPack().pack.value();
    const std::map<std::string, content::SearchIndex> indexes{
        {"en", content::SearchIndex(pack, "en")}, {"es", content::SearchIndex(pack, "es")}};
    const auto queries = queryTable();
    REQUIRE(queries.size() >= 60);
    for (const Query& query : queries) {
        INFO(query.locale << ": " << query.words);
        const Ids ids = indexes.at(query.locale).find(query.words);
        if (query.expected == "-")
            CHECK(ids.empty());
        else
            CHECK((ids.empty() ? "nothing" : ids.front()) == query.expected);
    }
}

TEST_CASE("every movement is found first by its own name, however it is written")
{
    const content::Pack& pack = hipPack().pack.value();
    const std::string locale = GENERATE("en", "es");
    const content::SearchIndex index(pack, locale);
    const content::Wording wording(pack, locale);
    for (const content::Movement& movement : pack.movements) {
        std::string name = wording.movement(movement.id).name;
        INFO(locale << ": " << name);
        CHECK(index.find(name).front() == movement.id);
        for (char& letter : name)
            letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
        CHECK(index.find(name + "  ").front() == movement.id);
    }
}

TEST_CASE("a slip of the fingers is forgiven, one in short words and two in long ones")
{
    struct Case {
        std::string query;
        bool found;
    };

    const auto [query, isFound] = GENERATE(values<Case>({{"prses", true}, // swapped
                                                         {"pres", true}, // begun
                                                         {"presss", true}, // one too many
                                                         {"pross", true}, // another letter
                                                         {"prass up", true},
                                                         {"wal pross", true},
                                                         {"prooss", false}, // two in a short word
                                                         {"prs", false}})); // too short for any
    const content::Pack pack = packOfPresses();
    const Ids ids = content::SearchIndex(pack, "en").find(query);
    INFO(query);
    CHECK((std::find(ids.begin(), ids.end(), "d-name") != ids.end()
           || std::find(ids.begin(), ids.end(), "e-start") != ids.end())
          == isFound);
}

TEST_CASE("what is written as it should be comes before what has a slip")
{
    content::Pack pack = packOfPresses();
    pack.texts["en"].movements["a-step"].name = "Dress";
    const Ids ids = content::SearchIndex(pack, "en").find("press");
    CHECK(ids.front() == "f-whole");
    CHECK(std::find(ids.begin(), ids.end(), "a-step") == ids.end() - 1);
}

TEST_CASE("a compound is found as one word and as two")
{
    content::Pack pack = packOfPresses();
    pack.texts["en"].movements["a-step"].name = "Clam shell";
    pack.texts["en"].movements["b-target"].name = "Kneelift";
    const content::SearchIndex index(pack, "en");
    CHECK(index.find("clamshell") == Ids{"a-step"});
    CHECK(index.find("clam-shell") == Ids{"a-step"});
    CHECK(index.find("knee lift") == Ids{"b-target"});
}

TEST_CASE("slips are counted as fingers make them")
{
    struct Case {
        std::u32string typed;
        std::u32string word;
        int slips;
    };

    const auto [typed, word, slips] = GENERATE(values<Case>({{U"clam", U"clam", 0},
                                                             {U"cla", U"clamshell", 0},
                                                             {U"calm", U"clam", 1},
                                                             {U"clma", U"clamshell", 1},
                                                             {U"claam", U"clam", 1},
                                                             {U"clan", U"clam", 1},
                                                             {U"clrn", U"clam", 2},
                                                             {U"cl", U"xl", 1},
                                                             {U"strenght", U"strength", 1},
                                                             {U"stretchhes", U"stretches", 1},
                                                             {U"hamstrang", U"hamstring", 1},
                                                             {U"hmstrang", U"hamstring", 2},
                                                             {U"bridges", U"", 2}}));
    const content::TypedWord query(typed);
    CHECK(query.slips(word) == std::min(slips, query.slipsAllowed() + 1));
}
