#include "app/active_pack.h"
#include "content/load/pack_files.h"
#include "support/journal_file.h"
#include "support/results.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

namespace fs = std::filesystem;

using app::ActivePack;
using app::PackCondition;

namespace {

constexpr auto* SlideText = "text/en/movements/table-slide.json";

/// A pack somebody asked for, a built-in one, and a place for compiled ones.
struct Places {
    PackCopy wanted;
    PackCopy builtIn;
    app::PackPlaces places{wanted.path(), builtIn.path(), wanted.beside("cache")};

    Places() { builtIn.replace("pack.json", R"("id": "shoulder")", R"("id": "built-in")"); }

    [[nodiscard]] Result<ActivePack> tryActivate() const { return activatePack(places); }

    [[nodiscard]] ActivePack activate() const { return valueOf(tryActivate()); }
};

std::string nameOfSlide(const ActivePack& active)
{
    return active.pack.texts.at("en").movements.at("table-slide").name;
}

/// Changes a name behind the program's back: the file has the same size and time as before.
void changeUnseen(const PackCopy& pack)
{
    const fs::path file = pack.path() / SlideText;
    const auto time = fs::last_write_time(file);
    pack.replace(SlideText, R"("Table slide")", R"("Table glide")");
    fs::last_write_time(file, time);
}

void changeSeen(const PackCopy& pack)
{
    changeUnseen(pack);
    const fs::path file = pack.path() / SlideText;
    fs::last_write_time(file, fs::last_write_time(file) + std::chrono::seconds(2));
}

std::size_t filesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("the pack that was asked for is used")
{
    const Places place;
    const ActivePack active = place.activate();
    CHECK(active.pack == shoulderPack());
    CHECK(active.condition == PackCondition::Good);
    CHECK(active.problems.empty());
}

TEST_CASE("without a wish the built-in pack is used")
{
    Places place;
    place.places.wanted.clear();
    const ActivePack active = place.activate();
    CHECK(active.pack.id == "built-in");
    CHECK(active.condition == PackCondition::Good);
}

TEST_CASE("a single file is a pack as well")
{
    Places place;
    place.places.wanted = place.wanted.beside("bundle.json");
    valueOf(content::bundlePack(place.wanted.path(), place.places.wanted));
    CHECK(place.activate().pack == shoulderPack());
    CHECK(place.activate().pack == shoulderPack());
}

TEST_CASE("a pack that has not changed is taken from the cache")
{
    const Places place;
    CHECK(nameOfSlide(place.activate()) == "Table slide");
    changeUnseen(place.wanted);
    CHECK(nameOfSlide(place.activate()) == "Table slide"); // not read again
}

TEST_CASE("a pack with a changed file is read again")
{
    const Places place;
    (void)place.activate();
    changeSeen(place.wanted);
    CHECK(nameOfSlide(place.activate()) == "Table glide");
    CHECK(nameOfSlide(place.activate()) == "Table glide");
    CHECK(filesIn(place.places.cache) == 1);
}

TEST_CASE("each pack has a cache of its own")
{
    Places place;
    (void)place.activate();
    place.places.wanted.clear();
    CHECK(place.activate().pack.id == "built-in");
    CHECK(filesIn(place.places.cache) == 2);
}

TEST_CASE("a damaged cache costs time and nothing else")
{
    const Places place;
    (void)place.activate();
    const fs::path file = fs::directory_iterator(place.places.cache)->path();
    SECTION("cut short")
    {
        writeBytes(file, bytesOf(file).substr(0, 100));
    }
    SECTION("empty")
    {
        writeBytes(file, "");
    }
    SECTION("noise")
    {
        writeBytes(file, std::string(5000, '\xab'));
    }
    changeUnseen(place.wanted);
    CHECK(nameOfSlide(place.activate()) == "Table glide");
}

TEST_CASE("without a place for a cache everything works")
{
    Places place;
    SECTION("a file stands where the folder should be")
    {
        writeBytes(place.places.cache, "in the way");
    }
    SECTION("nowhere")
    {
        place.places.cache = "/proc/nowhere";
    }
    CHECK(place.activate().condition == PackCondition::Good);
    changeUnseen(place.wanted);
    CHECK(nameOfSlide(place.activate()) == "Table glide");
}

TEST_CASE("a pack of which something is left out is used, with its problems, every time")
{
    const Places place;
    place.wanted.write(SlideText, "{");
    for (int time = 0; time < 2; ++time) {
        const ActivePack active = place.activate();
        CHECK(active.condition == PackCondition::SomeLeftOut);
        CHECK(active.pack.movements.size() == 2);
        REQUIRE_FALSE(active.problems.empty());
        CHECK(active.problems[0].file == SlideText);
    }
}

TEST_CASE("a pack that no longer loads is used as it was when it last did")
{
    const Places place;
    (void)place.activate();
    SECTION("broken")
    {
        place.wanted.write("pack.json", "{");
    }
    SECTION("gone")
    {
        fs::remove_all(place.wanted.path());
    }
    const ActivePack active = place.activate();
    CHECK(active.condition == PackCondition::LastGood);
    CHECK(active.pack == shoulderPack());
    CHECK_FALSE(active.problems.empty());
}

TEST_CASE("a pack that never loaded gives way to the built-in one, and its problems are told")
{
    const Places place;
    place.wanted.write("pack.json", "{");
    const ActivePack active = place.activate();
    CHECK(active.condition == PackCondition::BuiltIn);
    CHECK(active.pack.id == "built-in");
    REQUIRE_FALSE(active.problems.empty());
    CHECK(active.problems[0].file == "pack.json");
}

TEST_CASE("without any usable pack there is an error")
{
    Places place;
    place.wanted.write("pack.json", "{");
    SECTION("the built-in one is broken as well")
    {
        place.builtIn.write("pack.json", "{");
        const Error error = errorOf(place.tryActivate());
        CHECK(error.code == ErrorCode::Invalid);
        CHECK(error.where == place.wanted.path().string());
    }
    SECTION("there is no built-in one")
    {
        place.places.builtIn.clear();
        CHECK(errorOf(place.tryActivate()).code == ErrorCode::Invalid);
    }
    SECTION("there is nothing at all")
    {
        place.places.builtIn.clear();
        place.places.wanted.clear();
        CHECK(errorOf(place.tryActivate()).code == ErrorCode::NotFound);
    }
}
