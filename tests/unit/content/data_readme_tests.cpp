#include "content/load/pack_loader.h"
#include "content/load/pack_template.h"
#include "content/search.h"
#include "figure/check/animation_check.h"
#include "report/diary.h"
#include "report/snack_day.h"
#include "support/results.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace hipwise;
using namespace hipwise::test;

using nlohmann::json;

namespace fs = std::filesystem;

namespace {

json readJson(const fs::path& path)
{
    std::ifstream file(path);
    return json::parse(file);
}

void writeJson(const fs::path& path, const json& value)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path) << value.dump(1);
}

/// The JSON files that the worked example of data/README.md shows, in order.
std::vector<json> shownFiles()
{
    std::ifstream file(HIPWISE_SOURCE_DIR "/data/README.md");
    std::vector<json> shown;
    std::string block;
    bool inside = false;
    for (std::string line; std::getline(file, line);) {
        const bool fence = line.find("```") != std::string::npos;
        if (fence && inside)
            shown.push_back(json::parse(block));
        if (fence) {
            inside = !inside && line.find("```json") != std::string::npos;
            block.clear();
        } else if (inside) {
            block += line + "\n";
        }
    }
    return shown;
}

} // namespace

TEST_CASE("a new pack has no problems, and refuses ids that are none")
{
    const TempDir folder;
    valueOf(content::writePackTemplate(folder / "knee-care", "knee-care"));
    const auto loaded = content::loadPack(folder / "knee-care");
    CHECK(linesOf(loaded.problems).empty());
    REQUIRE(loaded.pack);
    CHECK(loaded.pack->id == "knee-care");

    const std::string id
        = GENERATE("", "Knee", "knee care", "-knee", "knee-", "knee--care", "../knee");
    CHECK(content::writePackTemplate(folder / "other", id).error().code == ErrorCode::Invalid);
    CHECK_FALSE(fs::exists(folder / "other"));
}

TEST_CASE("the worked example of the data folder's README does what it says")
{
    const TempDir folder;
    const fs::path pack = folder / "my-hips";
    valueOf(content::writePackTemplate(pack, "my-hips"));
    json manifest = readJson(pack / "pack.json");
    manifest["vocabulary"]["positions"].push_back(
        {{"id", "standing-at-wall"}, {"floor", false}, {"turnOver", false}});
    manifest["vocabulary"]["equipment"].push_back("wall");
    manifest["vocabulary"]["targets"].push_back("calves");
    writeJson(pack / "pack.json", manifest);
    json labels = readJson(pack / "text/en/pack.json");
    labels["positions"]["standing-at-wall"] = "Standing at a wall";
    labels["equipment"]["wall"] = "Wall";
    labels["targets"]["calves"] = "Calves";
    writeJson(pack / "text/en/pack.json", labels);
    const auto shown = shownFiles();
    REQUIRE(shown.size() == 5); // and a diary, and a day at a desk
    writeJson(pack / "movements/heel-raise.json", shown[0]);
    writeJson(pack / "text/en/movements/heel-raise.json", shown[1]);
    writeJson(pack / "figures/heel-raise.json", shown[2]);

    const auto loaded = content::loadPack(pack);
    CHECK(linesOf(loaded.problems).empty());
    REQUIRE(loaded.pack);
    CHECK(loaded.pack->movements.size() == 2);
    REQUIRE(loaded.pack->figure("heel-raise") != nullptr);
    const figure::Animation& raise = *loaded.pack->figure("heel-raise");
    CHECK(figure::flawsOf(raise, figure::Body(figure::bodyMesh(), {})).empty());
    CHECK(content::SearchIndex(*loaded.pack, "en").find("calf raise").front() == "heel-raise");
}

TEST_CASE("the diary that the data folder's README shows can be read")
{
    const auto diary = valueOf(report::parseDiary(shownFiles().at(3).dump()));
    REQUIRE(diary.days.size() == 1);
    CHECK(diary.days[0].sessions.size() == 1);
    CHECK(diary.days[0].walks.size() == 1);
}

TEST_CASE("the day at a desk that the data folder's README shows can be played")
{
    const auto day = valueOf(report::parseSnackDay(shownFiles().at(4).dump()));
    CHECK(day.entries.size() == 5);
    CHECK_FALSE(simulate(day).empty());
}
