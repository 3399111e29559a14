#include "support/journal_file.h"
#include "support/results.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using content::Consequence;
using content::LoadedPack;
using content::Problem;

namespace {

/// The ids of entries, in the order of the pack.
template <class Entry>
std::vector<std::string> idsOf(const std::vector<Entry>& entries)
{
    std::vector<std::string> ids;
    for (const Entry& entry : entries)
        ids.push_back(entry.id);
    return ids;
}

using Ids = std::vector<std::string>;

/// The files that problems of one kind are in, each once.
Ids filesWith(const LoadedPack& loaded, Consequence consequence)
{
    Ids files;
    for (const Problem& problem : loaded.problems) {
        if (problem.consequence == consequence && (files.empty() || files.back() != problem.file))
            files.push_back(problem.file);
    }
    return files;
}

constexpr auto* WallPress = "movements/wall-press.json";

} // namespace

TEST_CASE("a pack about another part of the body loads like the one about hips")
{
    const LoadedPack loaded = PackCopy().load();
    CHECK(linesOf(loaded.problems).empty());
    REQUIRE(loaded.pack);
    const content::Pack& pack = *loaded.pack;
    CHECK(pack.id == "shoulder");
    CHECK(pack.version == "2.0.1");
    CHECK(pack.license == "CC0-1.0");
    CHECK(pack.helpArticle == "when-to-see-someone");
    CHECK(idsOf(pack.movements) == Ids{"side-lying-turn-out", "table-slide", "wall-press"});
    CHECK(idsOf(pack.programs) == Ids{"gentle-shoulder"});
    CHECK(idsOf(pack.articles) == Ids{"when-to-see-someone"});
    CHECK(pack.texts.size() == 2);
    CHECK(pack.program("gentle-shoulder")->phases[1].days == 7);
    CHECK(pack.source("hanchard2020")->citation
          == "Hanchard N et al. 2020. A made-up trial of shoulders, in two lines.");
    CHECK(pack.source("hanchard2020")->doi == "10.1000/made.up");
}

TEST_CASE("one bad movement is left out, and the others stay")
{
    const PackCopy pack;
    pack.write("movements/side-lying-turn-out.json", "{");
    const LoadedPack loaded = pack.load();
    REQUIRE(loaded.pack);
    CHECK(idsOf(loaded.pack->movements) == Ids{"table-slide", "wall-press"});
    CHECK(filesWith(loaded, Consequence::EntryLeftOut)
          == Ids{"movements/side-lying-turn-out.json", "programs/gentle-shoulder.json"});
}

TEST_CASE("a program that loses a movement is left out with it")
{
    const PackCopy pack;
    pack.remove("movements/table-slide.json");
    const LoadedPack loaded = pack.load();
    REQUIRE(loaded.pack);
    CHECK(loaded.pack->programs.empty());
    CHECK(loaded.pack->movements.size() == 2);
    CHECK_THAT(linesOf(loaded.problems),
               Catch::Contains("There is no usable movement \"table-slide\" in the pack."));
}

TEST_CASE("an id that two files use is used by neither")
{
    const PackCopy pack;
    pack.write("movements/wall-push.json", pack.read(WallPress));
    const LoadedPack loaded = pack.load();
    REQUIRE(loaded.pack);
    CHECK(loaded.pack->movement("wall-press") == nullptr);
    CHECK_THAT(
        linesOf(loaded.problems),
        Catch::Contains("movements/wall-press.json, /id: The id \"wall-press\" is used by 2 files.")
            && Catch::Contains("movements/wall-push.json, /id: "));
}

TEST_CASE("an id is the name of its file")
{
    const PackCopy pack;
    pack.write("movements/wall-push.json", pack.read(WallPress));
    pack.remove(WallPress);
    CHECK_THAT(linesOf(pack.load().problems),
               Catch::Contains("movements/wall-push.json, /id: The id is \"wall-press\", but the "
                               "file is called \"wall-push\"."));
}

TEST_CASE("an entry without words in the default language is left out")
{
    const PackCopy pack;

    struct Case {
        std::string file;
        std::size_t movements;
        std::size_t programs;
        std::size_t articles;
    };

    const auto [file, movements, programs, articles]
        = GENERATE(values<Case>({{"movements/side-lying-turn-out.json", 2, 0, 1},
                                 {"programs/gentle-shoulder.json", 3, 0, 1},
                                 {"learn/when-to-see-someone.json", 3, 1, 0}}));
    const bool broken = GENERATE(false, true);
    if (broken)
        pack.write("text/en/" + file, "{ }");
    else
        pack.remove("text/en/" + file);
    const LoadedPack loaded = pack.load();
    REQUIRE(loaded.pack);
    CHECK(loaded.pack->movements.size() == movements);
    CHECK(loaded.pack->programs.size() == programs);
    CHECK(loaded.pack->articles.size() == articles);
    CHECK(filesWith(loaded, Consequence::EntryLeftOut).front() == "text/en/" + file);
}

TEST_CASE("without its help article a pack works and says so")
{
    const PackCopy pack;
    pack.remove("learn/when-to-see-someone.json");
    const LoadedPack loaded = pack.load();
    REQUIRE(loaded.pack);
    CHECK(loaded.pack->helpArticle.empty());
    CHECK(linesOf(loaded.problems)
          == "pack.json, /helpArticle: There is no usable article \"when-to-see-someone\". Add it "
             "to learn/, or correct the id. (This link is left out.)\n");
}

TEST_CASE("articles are found whatever their files are called")
{
    const PackCopy pack;
    // The file names sort the other way round: "-" comes before ".".
    for (const std::string id : {"signs", "signs-more"}) {
        std::string article = pack.read("learn/when-to-see-someone.json");
        article.replace(article.find("when-to-see-someone"), 19, id);
        pack.write("learn/" + id + ".json", article);
        pack.write("text/en/learn/" + id + ".json",
                   pack.read("text/en/learn/when-to-see-someone.json"));
    }
    const LoadedPack loaded = pack.load();
    CHECK(linesOf(loaded.problems).empty());
    REQUIRE(loaded.pack);
    CHECK(loaded.pack->article("signs") != nullptr);
    CHECK(loaded.pack->article("signs-more") != nullptr);
    CHECK(loaded.pack->article("when-to-see-someone") != nullptr);
}

TEST_CASE("what cannot be used without its manifest is refused")
{
    const PackCopy pack;
    SECTION("no manifest")
    {
        pack.remove("pack.json");
    }
    SECTION("a manifest that is no JSON")
    {
        pack.write("pack.json", "{");
    }
    SECTION("a manifest of another kind")
    {
        pack.write("pack.json", "[1, 2]");
    }
    SECTION("an empty manifest")
    {
        pack.write("pack.json", "");
    }
    SECTION("a default language that is not among the languages")
    {
        pack.replace("pack.json", R"("defaultLocale": "en")", R"("defaultLocale": "de")");
    }
    SECTION("no labels in the default language")
    {
        pack.remove("text/en/pack.json");
    }
    SECTION("broken labels in the default language")
    {
        pack.write("text/en/pack.json", "{ }");
    }
    SECTION("no usable movement")
    {
        pack.remove("SOURCES.md");
    }
    const LoadedPack loaded = pack.load();
    CHECK_FALSE(loaded.pack);
    REQUIRE_FALSE(loaded.problems.empty());
    CHECK(loaded.problems.back().consequence == Consequence::PackRefused);
}

TEST_CASE("a pack of a newer format is refused with its number, whatever else it holds")
{
    const PackCopy pack;
    pack.replace("pack.json", R"("format": 1,)", R"("format": 2, "whatIsThis": true,)");
    const LoadedPack loaded = pack.load();
    CHECK_FALSE(loaded.pack);
    CHECK(linesOf(loaded.problems)
          == "pack.json: The pack has format 2; this Hipwise reads formats up to 1. Use a newer "
             "Hipwise for this pack. (The pack cannot be used.)\n");
}

TEST_CASE("a path without a pack is a problem like any other")
{
    const TempDir folder;
    SECTION("nothing there")
    {
        const LoadedPack loaded = content::loadPack(folder / "nothing");
        CHECK_FALSE(loaded.pack);
        REQUIRE(loaded.problems.size() == 1);
        CHECK(loaded.problems[0].file == (folder / "nothing").string());
    }
    SECTION("an empty folder")
    {
        const LoadedPack loaded = content::loadPack(folder.path());
        CHECK_FALSE(loaded.pack);
        REQUIRE(loaded.problems.size() == 1);
        CHECK(loaded.problems[0].file == "pack.json");
    }
}
