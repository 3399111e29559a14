#include "content/pack_diff.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using content::ChangeKind;
using content::EntryChange;
using content::EntryType;

namespace {

std::vector<EntryChange> changesTo(const PackCopy& copy)
{
    const auto loaded = copy.load();
    INFO(linesOf(loaded.problems));
    REQUIRE(loaded.pack);
    return content::diffPacks(shoulderPack(), *loaded.pack);
}

} // namespace

TEST_CASE("a pack is no different from itself")
{
    CHECK(content::diffPacks(shoulderPack(), shoulderPack()).empty());
    CHECK(changesTo(PackCopy()).empty());
}

TEST_CASE("a changed dose and changed words are named as the files name them")
{
    const PackCopy copy;
    copy.replace("movements/wall-press.json", "\"level\": 2", "\"level\": 3");
    copy.replace("text/en/movements/wall-press.json", "Wall press", "Press the wall");
    copy.replace("text/es/movements/wall-press.json", "\"name\": \"", "\"name\": \"La ");
    CHECK(changesTo(copy)
          == std::vector<EntryChange>{{EntryType::Movement,
                                       ChangeKind::Changed,
                                       "wall-press",
                                       {"level", "name (en)", "name (es)"}}});
}

TEST_CASE("what is gone and what is new is told apart, in the order of ids")
{
    const PackCopy copy;
    for (const std::string folder : {"movements", "text/en/movements", "text/es/movements"}) {
        std::string text = copy.read(folder + "/wall-press.json");
        const std::string id = "\"id\": \"wall-press\"";
        if (const auto at = text.find(id); at != std::string::npos)
            text.replace(at, id.size(), "\"id\": \"push-wall\"");
        copy.remove(folder + "/wall-press.json");
        copy.write(folder + "/push-wall.json", text);
    }
    copy.remove("figures/table-slide.json");
    copy.remove("text/es/pack.json");
    copy.replace("pack.json", "[\"en\", \"es\"]", "[\"en\"]");
    copy.remove("programs/gentle-shoulder.json");
    CHECK(changesTo(copy)
          == std::vector<EntryChange>{
              {EntryType::Movement, ChangeKind::Added, "push-wall", {}},
              {EntryType::Movement, ChangeKind::Changed, "side-lying-turn-out", {"easier"}},
              {EntryType::Movement, ChangeKind::Changed, "table-slide", {"harder"}},
              {EntryType::Movement, ChangeKind::Removed, "wall-press", {}},
              {EntryType::Program, ChangeKind::Removed, "gentle-shoulder", {}},
              {EntryType::Figure, ChangeKind::Removed, "table-slide", {}},
              {EntryType::Language, ChangeKind::Removed, "es", {}}});
}

TEST_CASE("sources, articles and labels count as well")
{
    const PackCopy copy;
    copy.replace("SOURCES.md", "- Seen: abstract", "- Seen: full text");
    copy.replace("text/en/learn/when-to-see-someone.json", "Most shoulders", "Many shoulders");
    copy.replace("text/en/pack.json", "\"Upper back\"", "\"Top of the back\"");
    CHECK(changesTo(copy)
          == std::vector<EntryChange>{
              {EntryType::Article, ChangeKind::Changed, "when-to-see-someone", {"blocks (en)"}},
              {EntryType::Source, ChangeKind::Changed, "hanchard2020", {"seen"}},
              {EntryType::Language, ChangeKind::Changed, "en", {"targets"}}});
}
