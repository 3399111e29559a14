#include "content/load/pack_loader.h"
#include "support/journal_file.h"
#include "unit/cli/cli.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

namespace fs = std::filesystem;

TEST_CASE("checking a good pack counts what is in it")
{
    const CliOutcome outcome = runCli({"pack", "check", shoulderFolder().string()});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.output
          == "shoulder 2.0.1: 3 movements, 1 programs, 1 articles, 2 languages. No problems.\n");
}

TEST_CASE("checking a pack prints every problem and fails")
{
    const PackCopy pack;
    pack.write("text/es/movements/wall-press.json", "{");
    SECTION("one")
    {
        const CliOutcome outcome = runCli({"pack", "check", pack.path().string()});
        CHECK(outcome.exitCode == 1);
        CHECK_THAT(outcome.output,
                   Catch::StartsWith("text/es/movements/wall-press.json, line 1, column 2: ")
                       && Catch::EndsWith("\n1 problem.\n"));
    }
    SECTION("two")
    {
        pack.write("text/es/learn/when-to-see-someone.json", "");
        const CliOutcome outcome = runCli({"pack", "check", pack.path().string()});
        CHECK(outcome.exitCode == 1);
        CHECK_THAT(outcome.output,
                   Catch::Contains("text/es/learn/when-to-see-someone.json: The file is empty.")
                       && Catch::EndsWith("\n2 problems.\n"));
    }
}

TEST_CASE("checking what is no pack fails")
{
    const TempDir folder;
    const CliOutcome outcome = runCli({"pack", "check", (folder / "none").string()});
    CHECK(outcome.exitCode == 1);
    CHECK_THAT(outcome.output, Catch::Contains("The pack cannot be used."));
}

TEST_CASE("a pack can be bundled, and its bundle checked")
{
    const PackCopy pack;
    const std::string file = pack.beside("shoulder.json").string();
    CHECK(runCli({"pack", "bundle", pack.path().string(), file}).exitCode == 0);
    CHECK(content::loadPack(file).pack == shoulderPack());
    CHECK(runCli({"pack", "check", file}).exitCode == 0);
}

TEST_CASE("a broken pack is not bundled, and the reason is on the error output")
{
    const PackCopy pack;
    pack.write("pack.json", "{");
    const fs::path file = pack.beside("shoulder.json");
    const CliOutcome outcome = runCli({"pack", "bundle", pack.path().string(), file.string()});
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.output.empty());
    CHECK_THAT(outcome.all, Catch::Contains("pack.json, line 1, column 2"));
    CHECK_FALSE(fs::exists(file));
}

TEST_CASE("a bundle cannot be written where there is no folder")
{
    const PackCopy pack;
    const CliOutcome outcome = runCli(
        {"pack", "bundle", pack.path().string(), pack.beside("none/shoulder.json").string()});
    CHECK(outcome.exitCode == 1);
    CHECK_THAT(outcome.all, Catch::Contains("could not be written"));
}

TEST_CASE("a new pack is there at once, without problems, and nothing is written over it")
{
    const TempDir folder;
    const std::string place = (folder / "ankle-care").string();
    const auto inFolder = [&](const std::string& words) {
        return runToEnd(
            {"/bin/sh", "-c", "cd '" + (folder / ".").string() + "' && " HIPWISE_CLI " " + words});
    };
    CHECK(inFolder("pack new ankle-care").exitCode == 0);
    CHECK(runCli({"pack", "check", place}).output
          == "ankle-care 0.1: 1 movements, 0 programs, 1 articles, 1 languages. No problems.\n");
    CHECK(inFolder("pack new ankle-care").exitCode == 1);
    CHECK(inFolder("pack new 'Ankle Care'").exitCode == 1);
    CHECK_FALSE(fs::exists(folder / "Ankle Care"));
}

TEST_CASE("two versions of a pack are compared entry by entry")
{
    const PackCopy pack;
    const std::string old = shoulderFolder().string();
    CHECK(runCli({"pack", "diff", old, pack.path().string()}).output
          == "shoulder 2.0.1 -> shoulder 2.0.1\n");
    pack.replace("movements/wall-press.json", "\"level\": 2", "\"level\": 3");
    pack.remove("figures/table-slide.json");
    const CliOutcome outcome = runCli({"pack", "diff", old, pack.path().string()});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.output
          == "shoulder 2.0.1 -> shoulder 2.0.1\n"
             "~ movement wall-press: level\n"
             "- figure table-slide\n");
    CHECK(runCli({"pack", "diff", old, pack.beside("none").string()}).exitCode == 1);
}

TEST_CASE("a search prints ids in the order of the library")
{
    const std::string pack = shoulderFolder().string();
    CHECK(runCli({"pack", "search", "wall", "--pack", pack}).output == "wall-press\n");
    CHECK(runCli({"pack", "search", "deslizamiento", "--pack", pack, "--locale", "es"}).output
          == "table-slide\n");
    CHECK(runCli({"pack", "search", "", "--pack", pack, "--limit", "2"}).output
          == "side-lying-turn-out\ntable-slide\n");
    const CliOutcome nothing = runCli({"pack", "search", "xylophone", "--pack", pack});
    CHECK(nothing.exitCode == 1);
    CHECK(nothing.output.empty());
    CHECK(runCli({"pack", "search", "wall", "--pack", pack, "--limit", "few"}).exitCode == 2);
}
