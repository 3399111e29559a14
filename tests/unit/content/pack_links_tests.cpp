#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using content::Consequence;
using content::LoadedPack;
using content::Problem;

namespace {

using Ids = std::vector<std::string>;

/// The files of the links that were left out.
Ids filesOfLinks(const LoadedPack& loaded)
{
    Ids files;
    for (const Problem& problem : loaded.problems) {
        if (problem.consequence == Consequence::LinkLeftOut)
            files.push_back(problem.file);
    }
    return files;
}

/// The ids of the rungs that are movements.
Ids movementsIn(const std::vector<content::Rung>& rungs)
{
    Ids ids;
    for (const content::Rung& rung : rungs) {
        if (!rung.movement.empty())
            ids.push_back(rung.movement);
    }
    return ids;
}

constexpr auto* WallPress = "movements/wall-press.json";

} // namespace

TEST_CASE("links to a movement that is left out are dropped and named")
{
    const PackCopy pack;
    pack.replace(WallPress, R"("level": 2)", R"("level": 0)");
    const LoadedPack loaded = pack.load();
    REQUIRE(loaded.pack);
    CHECK(filesOfLinks(loaded)
          == Ids{"movements/side-lying-turn-out.json", "movements/table-slide.json"});
    CHECK(movementsIn(loaded.pack->movement("table-slide")->harder).empty());
    CHECK(movementsIn(loaded.pack->movement("side-lying-turn-out")->easier).empty());
}

TEST_CASE("the way back of a ladder is computed")
{
    const content::Pack& pack = shoulderPack();
    CHECK(movementsIn(pack.movement("wall-press")->easier) == Ids{"table-slide"});
    CHECK(movementsIn(pack.movement("wall-press")->harder) == Ids{"side-lying-turn-out"});
    CHECK(movementsIn(pack.movement("table-slide")->easier).empty());
}

TEST_CASE("a link that is written from both ends is there once")
{
    const PackCopy pack;
    pack.replace(
        WallPress, R"("harder": [])", R"("harder": [{ "movement": "side-lying-turn-out" }])");
    const LoadedPack loaded = pack.load();
    CHECK(linesOf(loaded.problems).empty());
    REQUIRE(loaded.pack);
    CHECK(movementsIn(loaded.pack->movement("wall-press")->harder) == Ids{"side-lying-turn-out"});
    CHECK(movementsIn(loaded.pack->movement("side-lying-turn-out")->easier) == Ids{"wall-press"});
}

TEST_CASE("a movement is not its own neighbour")
{
    const PackCopy pack;
    pack.replace(WallPress, R"("harder": [])", R"("harder": [{ "movement": "wall-press" }])");
    const LoadedPack loaded = pack.load();
    CHECK(filesOfLinks(loaded) == Ids{WallPress});
    REQUIRE(loaded.pack);
    CHECK(movementsIn(loaded.pack->movement("wall-press")->harder) == Ids{"side-lying-turn-out"});
}
