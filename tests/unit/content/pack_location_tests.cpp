#include "content/load/pack_location.h"
#include "support/journal_file.h"
#include "support/temp_dir.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

namespace fs = std::filesystem;

namespace {

/// Makes a file with its folders.
fs::path made(const fs::path& file)
{
    fs::create_directories(file.parent_path());
    writeBytes(file, "{}");
    return file;
}

} // namespace

TEST_CASE("an installed program has its pack below share")
{
    const TempDir folder;
    made(folder / "usr/share/hipwise/packs/hip/pack.json");
    CHECK(content::builtInPack(folder / "usr/bin/hipwise")
          == folder / "usr/share/hipwise/packs/hip");
}

TEST_CASE("a program in a build tree has its pack in data, a few folders up")
{
    const TempDir folder;
    made(folder / "data/hip/pack.json");
    const std::string executable
        = GENERATE("build/hipwise", "build/dev/hipwise", "build/dev/src/hipwise-cli");
    CHECK(content::builtInPack(folder / executable) == folder / "data/hip");
}

TEST_CASE("an installed pack goes before one in a build tree")
{
    const TempDir folder;
    made(folder / "data/hip/pack.json");
    made(folder / "share/hipwise/packs/hip/pack.json");
    CHECK(content::builtInPack(folder / "bin/hipwise") == folder / "share/hipwise/packs/hip");
}

TEST_CASE("a program that stands alone has no pack")
{
    const TempDir folder;
    CHECK(content::builtInPack(folder / "bin/hipwise").empty());
    CHECK(content::builtInPack("").empty());
    CHECK(content::builtInPack("hipwise").empty());
    made(folder / "data/hip/README.md");
    CHECK(content::builtInPack(folder / "bin/hipwise").empty());
}

TEST_CASE("the program of this build tree finds the pack of this source tree")
{
    const fs::path pack = content::builtInPack(HIPWISE_CLI);
    CHECK(fs::equivalent(pack, fs::path(HIPWISE_SOURCE_DIR) / "data/hip"));
}
