#include "app/pack_shelf.h"
#include "content/load/pack_files.h"
#include "content/load/pack_loader.h"
#include "support/journal_file.h"
#include "support/results.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace hipwise;
using namespace hipwise::test;

using app::PackOffer;
using app::PackShelf;

namespace fs = std::filesystem;

namespace {

/// A shelf in a folder of its own, with the small pack as the built-in one.
struct Shelf {
    TempDir folder;
    PackShelf shelf{folder / "packs", shoulderFolder()};
};

/// A pack with another id, made from the small one.
void rename(const PackCopy& copy, const std::string& id)
{
    copy.replace("pack.json", "\"id\": \"shoulder\"", "\"id\": \"" + id + "\"");
}

} // namespace

TEST_CASE("an empty shelf has the built-in pack")
{
    const Shelf s;
    const auto cards = s.shelf.cards("en");
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].id.empty());
    CHECK(cards[0].name == "Shoulder movements");
    CHECK(cards[0].version == "2.0.1");
    CHECK(cards[0].movements == 3);
    CHECK(cards[0].locales == std::vector<std::string>{"en", "es"});
    CHECK(s.shelf.pathOf({}) == shoulderFolder());
}

TEST_CASE("a pack is looked at before it is added, as a folder and as a file")
{
    const Shelf s;
    const PackCopy copy;
    rename(copy, "elbow");
    fs::path path = copy.path();
    SECTION("folder")
    {
    }
    SECTION("file")
    {
        path = copy.beside("elbow-pack.json");
        REQUIRE(content::bundlePack(copy.path(), path));
    }
    const PackOffer offer = s.shelf.look(path, "en");
    CHECK(offer.card.usable);
    CHECK(offer.card.id == "elbow");
    CHECK_FALSE(offer.replaces);
    CHECK(s.shelf.cards("en").size() == 1);

    REQUIRE(s.shelf.add(offer));
    const auto cards = s.shelf.cards("en");
    REQUIRE(cards.size() == 2);
    CHECK(cards[1].id == "elbow");
    const auto loaded = content::loadPack(s.shelf.pathOf("elbow"));
    REQUIRE(loaded.pack);
    CHECK(loaded.pack->movements == shoulderPack().movements);

    REQUIRE(s.shelf.remove("elbow"));
    CHECK(s.shelf.cards("en").size() == 1);
}

TEST_CASE("a new version says what it changes, against the added one or the built-in one")
{
    const Shelf s;
    const PackCopy copy;
    copy.replace("movements/wall-press.json", "\"level\": 2", "\"level\": 3");
    const PackOffer first = s.shelf.look(copy.path(), "en");
    REQUIRE(first.replaces);
    CHECK(first.replaces->id.empty());
    REQUIRE(first.changes.size() == 1);
    CHECK(first.changes[0].fields == std::vector<std::string>{"level"});
    REQUIRE(s.shelf.add(first));

    const PackOffer again = s.shelf.look(copy.path(), "en");
    REQUIRE(again.replaces);
    CHECK(again.replaces->id == "shoulder");
    CHECK(again.changes.empty());
}

TEST_CASE("what cannot be used is not added, and why is said")
{
    const Shelf s;
    const PackCopy copy;
    fs::path path = copy.path();
    SECTION("a broken pack")
    {
        copy.write("pack.json", "{");
    }
    SECTION("not a pack at all")
    {
        copy.write("notes.json", "[1, 2, 3]");
        path = copy.path() / "notes.json";
    }
    SECTION("nothing")
    {
        path = copy.beside("none");
    }
    const PackOffer offer = s.shelf.look(path, "en");
    CHECK_FALSE(offer.card.usable);
    CHECK_FALSE(offer.card.problems.empty());
    CHECK(s.shelf.add(offer).error().code == ErrorCode::Invalid);
    CHECK(s.shelf.cards("en").size() == 1);
}

TEST_CASE("a pack with one bad entry is offered with its problem")
{
    const Shelf s;
    const PackCopy copy;
    copy.replace("movements/wall-press.json", "\"level\": 2", "\"level\": 9");
    const PackOffer offer = s.shelf.look(copy.path(), "en");
    CHECK(offer.card.usable);
    CHECK(offer.card.movements == 2);
    CHECK_FALSE(offer.card.problems.empty());
}

TEST_CASE("a pack that went bad on the shelf is shown so, and can be removed")
{
    const Shelf s;
    fs::create_directories(s.folder / "packs");
    REQUIRE(writeFileDurably(s.folder / "packs/old.json", "{"));
    const auto cards = s.shelf.cards("en");
    REQUIRE(cards.size() == 2);
    CHECK(cards[1].id == "old");
    CHECK(cards[1].name == "old");
    CHECK_FALSE(cards[1].usable);
    REQUIRE(s.shelf.remove("old"));
    CHECK(s.shelf.cards("en").size() == 1);
}

TEST_CASE("the built-in pack and one that is not there cannot be removed")
{
    const Shelf s;
    CHECK(s.shelf.remove({}).error().code == ErrorCode::NotFound);
    CHECK(s.shelf.remove("elbow").error().code == ErrorCode::NotFound);
    CHECK(fs::exists(shoulderFolder()));
}
