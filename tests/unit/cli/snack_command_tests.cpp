#include "support/temp_dir.h"
#include "unit/cli/cli.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace hipwise;
using namespace hipwise::test;

TEST_CASE("a day at a desk is simulated from a file")
{
    const TempDir folder;
    const auto file = folder.path() / "day.json";
    std::ofstream(file) << R"({"format":1,"zone":"Europe/Lisbon","from":"2026-03-30T09:00",)"
                           R"("to":"2026-03-30T10:01"})";
    const CliOutcome outcome = runCli({"snacks", "simulate", file.string()});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.output
          == "{\"at\":\"2026-03-30T10:00:00.000+01:00\",\"event\":\"due\",\"why\":\"interval\","
             "\"reason\":\"the interval is over\"}\n"
             "{\"at\":\"2026-03-30T10:00:00.000+01:00\",\"event\":\"shown\",\"why\":\"interval\","
             "\"reason\":\"the interval is over\"}\n");
}

TEST_CASE("a day that is not there, or cannot be read, ends with a sentence")
{
    const TempDir folder;
    const auto file = folder.path() / "day.json";
    std::ofstream(file) << R"({"format":1,"from":"tomorrow"})";
    const CliOutcome broken = runCli({"snacks", "simulate", file.string()});
    CHECK(broken.exitCode == 1);
    CHECK_THAT(broken.all, Catch::Contains("\"from\" is a time like 2026-03-30T08:00"));
    CHECK(runCli({"snacks", "simulate", (folder.path() / "none").string()}).exitCode == 1);
    CHECK(runCli({"snacks", "play", file.string()}).exitCode == 2);
    CHECK(runCli({"snacks"}).exitCode == 2);
}
