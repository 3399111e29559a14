#include "support/version.h"
#include "unit/cli/cli.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace hipwise;
using namespace hipwise::test;

TEST_CASE("help names every command, wherever it is asked for")
{
    const CliOutcome outcome = runCli({"--help"});
    CHECK(outcome.exitCode == 0);
    for (const char* command : {"pack check",
                                "pack bundle",
                                "session cues",
                                "journal check",
                                "journal export",
                                "--pack",
                                "--data-dir",
                                "--format"})
        CHECK_THAT(outcome.output, Catch::Contains(command));
    CHECK(runCli({"-h"}).output == outcome.output);
    CHECK(runCli({"pack", "check", "--help"}).output == outcome.output);
}

TEST_CASE("the version is that of the program")
{
    const CliOutcome outcome = runCli({"--version"});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.output == fmt::format("hipwise-cli {}\n", Version));
}

TEST_CASE("a command line that makes no sense is explained and does nothing")
{
    using Words = std::vector<std::string>;
    const Words words = GENERATE(Words{},
                                 Words{"dance"},
                                 Words{"pack"},
                                 Words{"pack", "check"},
                                 Words{"pack", "check", "a", "b"},
                                 Words{"pack", "bundle", "a"},
                                 Words{"pack", "eat", "a"},
                                 Words{"session"},
                                 Words{"session", "cues", "a"},
                                 Words{"session", "play", "a", "1"},
                                 Words{"journal"},
                                 Words{"journal", "burn"},
                                 Words{"journal", "check", "now"},
                                 Words{"journal", "check", "--data-dir"},
                                 Words{"--colour", "red", "journal", "check"},
                                 Words{"pack", "check", "a", "--pack"});
    const CliOutcome outcome = runCli(words);
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.output.empty());
    CHECK_THAT(outcome.all, Catch::EndsWith("See hipwise-cli --help.\n"));
}
