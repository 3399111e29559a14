#include "support/journal_file.h"
#include "unit/cli/cli.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

namespace {

/// The cues of a day of a program of the shoulder pack.
CliOutcome cues(const std::string& program, const std::string& day)
{
    return runCli({"session", "cues", program, day, "--pack", shoulderFolder().string()});
}

} // namespace

TEST_CASE("the cues of a day are printed in order")
{
    const CliOutcome outcome = cues("gentle-shoulder", "1");
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(outcome.output,
               Catch::StartsWith("session loosen\n"
                                 "00:00.0 get-ready table-slide set 1\n"
                                 "00:02.0 countdown 3 table-slide set 1\n")
                   && Catch::EndsWith("00:47.0 set-done table-slide set 1\n"
                                      "00:47.0 movement-done table-slide set 1\n"
                                      "00:47.0 session-done\n"));
}

TEST_CASE("weekdays are as if the program was begun on a Monday")
{
    CHECK_THAT(cues("gentle-shoulder", "4").output, Catch::StartsWith("session strengthen\n"));
    CHECK(cues("gentle-shoulder", "6").output == "rest day\n");
}

TEST_CASE("a program file may stand in for a program of the pack")
{
    const std::string file = (shoulderFolder() / "programs/gentle-shoulder.json").string();
    CHECK(cues(file, "4").exitCode == 0);
    CHECK(cues(file, "4").output == cues("gentle-shoulder", "4").output);
}

TEST_CASE("a broken program file is named with its problem")
{
    const PackCopy pack;
    const std::string file = "programs/gentle-shoulder.json";
    pack.replace(file, R"("weeks": 1,)", "");
    const CliOutcome outcome = cues((pack.path() / file).string(), "1");
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.output.empty());
    CHECK_THAT(outcome.all, Catch::Contains("/phases/1: The phase has no length."));
}

TEST_CASE("a program that is nowhere is not found")
{
    const CliOutcome outcome = cues("no-such-program", "1");
    CHECK(outcome.exitCode == 1);
    CHECK_THAT(outcome.all, Catch::Contains("no-such-program"));
}

TEST_CASE("a day is a number from 1 to the length of the program")
{
    CHECK(cues("gentle-shoulder", "10").exitCode == 0);
    const std::string day = GENERATE("0", "-1", "11", "1000000000000", "one", "1.5", "", "1a");
    const CliOutcome outcome = cues("gentle-shoulder", day);
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.output.empty());
    CHECK_THAT(outcome.all, Catch::Contains("See hipwise-cli --help."));
}

TEST_CASE("a pack that cannot be used has no sessions")
{
    const TempDir folder;
    const CliOutcome outcome
        = runCli({"session", "cues", "any", "1", "--pack", (folder / "none").string()});
    CHECK(outcome.exitCode == 1);
    CHECK_THAT(outcome.all, Catch::Contains("The pack cannot be used."));
}

TEST_CASE("without a pack on the command line the built-in one is used")
{
    const CliOutcome outcome = runCli({"session", "cues", "first-week-gentle-start", "1"});
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(outcome.output, Catch::StartsWith("session four-moves\n"));
}
