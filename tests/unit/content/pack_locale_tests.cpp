#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using content::LoadedPack;

TEST_CASE("a second language may be incomplete: the default stands in for what is missing")
{
    const PackCopy pack;
    pack.remove("text/es/movements/wall-press.json");
    pack.remove("text/es/programs/gentle-shoulder.json");
    const LoadedPack loaded = pack.load();
    CHECK(linesOf(loaded.problems).empty());
    REQUIRE(loaded.pack);
    const content::Wording wording(*loaded.pack, "es");
    CHECK(wording.movement("wall-press").name == "Wall press");
    CHECK(wording.movement("table-slide").name == "Deslizamiento en la mesa");
}

TEST_CASE("broken words in a second language cost only these words")
{
    const PackCopy pack;
    pack.write("text/es/movements/wall-press.json", "{");
    const LoadedPack loaded = pack.load();
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems[0].file == "text/es/movements/wall-press.json");
    REQUIRE(loaded.pack);
    CHECK(loaded.pack->movements.size() == 3);
    CHECK(loaded.pack->programs.size() == 1);
    CHECK(content::Wording(*loaded.pack, "es").movement("wall-press").name == "Wall press");
}

TEST_CASE("words of a second language are checked against the facts as well")
{
    const PackCopy pack;
    pack.replace("text/es/movements/side-lying-turn-out.json", "codo {side}", "codo {lado}");
    const LoadedPack loaded = pack.load();
    REQUIRE(loaded.problems.size() == 1);
    CHECK_THAT(loaded.problems[0].found, Catch::Contains("{lado}"));
    REQUIRE(loaded.pack);
    CHECK(content::Wording(*loaded.pack, "es").movement("side-lying-turn-out").name
          == "Side-lying turn-out");
}

TEST_CASE("a second language without usable labels is left out and named")
{
    const PackCopy pack;
    SECTION("no labels")
    {
        pack.remove("text/es/pack.json");
    }
    SECTION("labels that are no JSON")
    {
        pack.write("text/es/pack.json", "{");
    }
    SECTION("a label is missing")
    {
        pack.replace("text/es/pack.json", R"("standing": "De pie", )", "");
    }
    const LoadedPack loaded = pack.load();
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems[0].file == "text/es/pack.json");
    CHECK(loaded.problems[0].consequence == content::Consequence::EntryLeftOut);
    REQUIRE(loaded.pack);
    CHECK(loaded.pack->movements.size() == 3);
    CHECK(content::Wording(*loaded.pack, "es").locale() == "en");
}

TEST_CASE("a label that is missing in the default language is named, and its id stands in")
{
    const PackCopy pack;
    pack.replace("text/en/pack.json", R"("sitting": "Sitting", )", "");
    const LoadedPack loaded = pack.load();
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems[0].pointer == "/positions/sitting");
    REQUIRE(loaded.pack);
    CHECK(content::Wording(*loaded.pack, "en").position("sitting") == "sitting");
}

TEST_CASE("a language nobody declared is not read")
{
    const PackCopy pack;
    pack.write("text/de/pack.json", "{");
    pack.write("text/de/movements/wall-press.json", "{");
    CHECK(linesOf(pack.load().problems).empty());
}
