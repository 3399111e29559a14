#include "content/load/pack_files.h"
#include "support/journal_file.h"
#include "support/results.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

namespace fs = std::filesystem;

using content::bundlePack;
using content::LoadedPack;
using content::packSignature;

namespace {

/// What is said about a single-file pack with this text.
std::string saidAbout(const std::string& text)
{
    const TempDir folder;
    writeBytes(folder / "my.json", text);
    const LoadedPack loaded = content::loadPack(folder / "my.json");
    CHECK_FALSE(loaded.pack);
    CHECK(loaded.problems.front().consequence == content::Consequence::PackRefused);
    return linesOf(loaded.problems);
}

} // namespace

TEST_CASE("a bundled pack is the same pack as its folder")
{
    const PackCopy pack;
    valueOf(bundlePack(pack.path(), pack.beside("shoulder.json")));
    const LoadedPack loaded = content::loadPack(pack.beside("shoulder.json"));
    CHECK(linesOf(loaded.problems).empty());
    REQUIRE(loaded.pack);
    CHECK(*loaded.pack == shoulderPack());
}

TEST_CASE("a problem in a bundled pack has the same place as in its folder")
{
    const PackCopy pack;
    pack.replace("movements/table-slide.json", R"("level": 1)", R"("level": 7)");
    valueOf(bundlePack(pack.path(), pack.beside("shoulder.json")));
    const std::string said = linesOf(content::loadPack(pack.beside("shoulder.json")).problems);
    CHECK_FALSE(said.empty());
    CHECK(said == linesOf(pack.load().problems));
}

TEST_CASE("a pack with a file that is no JSON is not bundled")
{
    const PackCopy pack;
    pack.replace("movements/table-slide.json", R"("level": 1,)", R"("level": 1)");
    const Error error = errorOf(bundlePack(pack.path(), pack.beside("shoulder.json")));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK_THAT(error.message, Catch::StartsWith("movements/table-slide.json, line 5"));
    CHECK_FALSE(fs::exists(pack.beside("shoulder.json")));
}

TEST_CASE("a bundle is not written over when its pack cannot be bundled")
{
    const PackCopy pack;
    writeBytes(pack.beside("shoulder.json"), "last good");
    pack.write("movements/table-slide.json", "{");
    CHECK_FALSE(bundlePack(pack.path(), pack.beside("shoulder.json")));
    CHECK(bytesOf(pack.beside("shoulder.json")) == "last good");
}

TEST_CASE("there is nothing to bundle where there is no pack")
{
    const TempDir folder;
    CHECK(errorOf(bundlePack(folder / "none", folder / "out.json")).code == ErrorCode::NotFound);
}

TEST_CASE("a single file that is no pack is refused and says what it lacks")
{
    CHECK_THAT(saidAbout("{"), Catch::StartsWith("my.json, line 1, column 2: This is not JSON"));
    CHECK_THAT(saidAbout("[]"), Catch::Contains("there is no \"format\""));
    CHECK_THAT(saidAbout("{}"), Catch::Contains("there is no \"format\""));
    CHECK_THAT(saidAbout(R"({"format": "1"})"), Catch::Contains("there is no \"format\""));
    CHECK_THAT(saidAbout(R"({"format": 1})"), Catch::Contains("there are no \"files\""));
    CHECK_THAT(saidAbout(R"({"format": 1, "files": []})"),
               Catch::Contains("there are no \"files\""));
    CHECK_THAT(saidAbout(R"({"format": 1, "files": {}})"),
               Catch::StartsWith("pack.json: The file is missing."));
}

TEST_CASE("a single file of a newer format is refused with its number")
{
    const std::string format = GENERATE("2", "18446744073709551615");
    CHECK_THAT(saidAbout(R"({"format": )" + format + R"(, "files": 3})"),
               Catch::Contains("The pack has format " + format));
}

TEST_CASE("a signature stays while no file changes, and changes with any of them")
{
    const PackCopy pack;
    const std::string before = valueOf(packSignature(pack.path()));
    CHECK(valueOf(packSignature(pack.path())) == before);
    const fs::path file = pack.path() / "text/es/movements/table-slide.json";
    SECTION("content")
    {
        pack.write("SOURCES.md", pack.read("SOURCES.md") + "\n");
    }
    SECTION("time only")
    {
        fs::last_write_time(file, fs::last_write_time(file) + std::chrono::seconds(1));
    }
    SECTION("a file less")
    {
        fs::remove(file);
    }
    SECTION("a file more")
    {
        pack.write("movements/new.json", "{}");
    }
    SECTION("another name")
    {
        fs::rename(file, file.parent_path() / "other.json");
    }
    CHECK(valueOf(packSignature(pack.path())) != before);
}

TEST_CASE("files that are no part of a pack do not change its signature")
{
    const PackCopy pack;
    const std::string before = valueOf(packSignature(pack.path()));
    pack.write("movements/notes.txt", "to do");
    CHECK(valueOf(packSignature(pack.path())) == before);
}

TEST_CASE("a single file has a signature, a place without a pack has none")
{
    const PackCopy pack;
    const fs::path file = pack.beside("shoulder.json");
    valueOf(bundlePack(pack.path(), file));
    const std::string before = valueOf(packSignature(file));
    fs::last_write_time(file, fs::last_write_time(file) + std::chrono::seconds(1));
    CHECK(valueOf(packSignature(file)) != before);
    CHECK(errorOf(packSignature(pack.beside("none"))).code == ErrorCode::NotFound);
}
