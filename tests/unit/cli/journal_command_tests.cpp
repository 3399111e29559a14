#include "report/journal_csv.h"
#include "report/journal_json.h"
#include "support/data_folder.h"
#include "support/journal_file.h"
#include "support/records.h"
#include "unit/cli/cli.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;

namespace {

/// A data folder with a journal of two sessions, a program and pain scores.
struct DataPlace {
    TempDir folder;
    DataFolder data = DataFolder::given(folder.path());

    [[nodiscard]] store::Journal open() const
    {
        return valueOf(store::Journal::open(data.journal(), data.copies(), "20261123-101205"));
    }

    DataPlace()
    {
        auto journal = open();
        (void)valueOf(journal.programs().start(programRun("2026-11-20")));
        for (const char* time : {"2026-11-23T10:00:00Z", "2026-11-24T10:00:00Z"}) {
            const auto record = plannedSession(instant(time));
            const auto id = valueOf(journal.sessions().begin(record));
            for (const session::SetResult& result : resultsOf(record))
                valueOf(journal.sessions().saveSet(id, result, instant(time)));
        }
        valueOf(journal.sessions().end(
            1, session::SessionStatus::Finished, instant("2026-11-23T10:30:00Z")));
    }

    [[nodiscard]] CliOutcome run(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--data-dir", folder.path().string()});
        return runCli(words);
    }
};

} // namespace

TEST_CASE("checking a journal that is in order counts its sessions")
{
    const DataPlace place;
    const CliOutcome outcome = place.run({"journal", "check"});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.output == place.data.journal().string() + ": 2 sessions. No problems.\n");
}

TEST_CASE("an export holds everything, as JSON unless told otherwise")
{
    const DataPlace place;
    auto journal = place.open();
    person::Measure stands;
    stands.kind = person::MeasureKind::ChairStand;
    stands.measuredAt = instant("2026-11-24T12:00:00Z");
    stands.value = 12;
    (void)valueOf(journal.person().addMeasure(stands));
    const auto runs = valueOf(journal.programs().all());
    program::ProgramVersion version;
    version.run = runs.front().id;
    version.madeAt = instant("2026-11-20T08:00:00Z");
    version.program.phases.push_back({});
    version.program.phases.back().id = "first";
    (void)valueOf(journal.programs().addVersion(version));
    const std::string expected
        = report::journalJson({.runs = runs,
                               .sessions = valueOf(journal.sessions().all()),
                               .pain = valueOf(journal.pain().all()),
                               .versions = valueOf(journal.programs().versions(version.run)),
                               .measures = valueOf(journal.person().measures())});
    CHECK_THAT(expected, Catch::Contains("\"chair-stand\""));
    CHECK_THAT(expected, Catch::Contains("\"madeBy\""));
    const CliOutcome outcome = place.run({"journal", "export"});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.output == expected + "\n");
    CHECK(place.run({"journal", "export", "--format", "json"}).output == outcome.output);
}

TEST_CASE("an export for spreadsheets has a row for every set")
{
    const DataPlace place;
    const CliOutcome outcome = place.run({"journal", "export", "--format", "csv"});
    CHECK(outcome.exitCode == 0);
    std::string expected = report::journalCsv(valueOf(place.open().sessions().all()));
    CHECK(outcome.output == expected);
    CHECK(std::count(expected.begin(), expected.end(), '\n') == 17);
}

TEST_CASE("looking at a journal does not change it")
{
    const DataPlace place;
    const std::string before = bytesOf(place.data.journal());
    (void)place.run({"journal", "check"});
    (void)place.run({"journal", "export"});
    CHECK(bytesOf(place.data.journal()) == before);
}

TEST_CASE("a journal that is damaged or not there fails with the reason")
{
    const std::string command = GENERATE("check", "export");
    const DataPlace place;
    const std::string bytes = bytesOf(place.data.journal());
    SECTION("not there")
    {
        std::filesystem::remove(place.data.journal());
    }
    SECTION("no journal")
    {
        writeBytes(place.data.journal(), std::string(5000, 'x'));
    }
    SECTION("cut short")
    {
        writeBytes(place.data.journal(), bytes.substr(0, bytes.size() / 2));
    }
    const CliOutcome outcome = place.run({"journal", command});
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.all.size() > 10);
}

TEST_CASE("an unknown format of an export is a mistake on the command line")
{
    const DataPlace place;
    const CliOutcome outcome = place.run({"journal", "export", "--format", "xml"});
    CHECK(outcome.exitCode == 2);
    CHECK_THAT(outcome.all, Catch::Contains("\"xml\""));
}
