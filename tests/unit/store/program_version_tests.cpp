#include "program/program_build.h"
#include "support/journal_file.h"
#include "support/records.h"
#include "unit/content/pack_copy.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

namespace hipwise::test {

using program::MadeBy;
using program::ProgramVersion;

namespace {

/// A journal with a program in use.
struct Used {
    JournalFile place;
    store::Journal journal = place.open();
    store::ProgramRepository& programs = journal.programs();
    std::int64_t run = valueOf(programs.start(programRun("2026-11-20")));

    ProgramVersion version(const char* madeAt, const std::string& name) const
    {
        program::Program program = program::makeProgram(
            *shoulderPack().program("gentle-shoulder"), shoulderPack(), day("2026-11-20"));
        program.name = name;
        return {0, run, instant(madeAt), MadeBy::Person, {}, {}, program};
    }

    ProgramVersion kept(const char* madeAt, const std::string& name)
    {
        ProgramVersion kept = version(madeAt, name);
        kept.id = valueOf(programs.addVersion(kept));
        return kept;
    }
};

using Versions = std::vector<ProgramVersion>;

} // namespace

TEST_CASE("a program that was never changed has no version")
{
    Used used;
    CHECK_FALSE(valueOf(used.programs.newestVersion(used.run)));
    CHECK(valueOf(used.programs.versions(used.run)).empty());
}

TEST_CASE("a version comes back as it was kept")
{
    Used used;
    ProgramVersion version = used.version("2026-11-23T10:00:00Z", "Mine «de otoño»");
    version.by = GENERATE(MadeBy::Start, MadeBy::Person, MadeBy::Clinician, MadeBy::Advice);
    version.rule = "more-repeats";
    version.note = "You did everything planned 2 times.";
    version.id = valueOf(used.programs.addVersion(version));
    CHECK(valueOf(used.programs.newestVersion(used.run)) == version);
    CHECK(valueOf(used.programs.versions(used.run)) == Versions{version});
}

TEST_CASE("versions are oldest first, and the newest is the one that was kept last")
{
    Used used;
    const auto first = used.kept("2026-11-23T10:00:00Z", "first");
    // Somebody set the calendar back.
    const auto second = used.kept("2026-11-21T10:00:00Z", "second");
    CHECK(valueOf(used.programs.versions(used.run)) == Versions{first, second});
    CHECK(valueOf(used.programs.newestVersion(used.run)) == second);
}

TEST_CASE("every program has its own versions")
{
    Used used;
    const auto first = used.kept("2026-11-23T10:00:00Z", "first");
    const auto run = valueOf(used.programs.start(programRun("2026-11-24")));
    CHECK_FALSE(valueOf(used.programs.newestVersion(run)));
    CHECK(valueOf(used.programs.newestVersion(used.run)) == first);
}

TEST_CASE("a version of an unknown program is not kept")
{
    Used used;
    ProgramVersion version = used.version("2026-11-23T10:00:00Z", "lost");
    version.run = 77;
    CHECK(errorOf(used.programs.addVersion(version)).code == ErrorCode::NotFound);
    CHECK(valueOf(used.programs.versions(77)).empty());
}

TEST_CASE("versions since a day come with the one before them")
{
    Used used;
    const auto first = used.kept("2026-11-20T10:00:00Z", "first");
    const auto second = used.kept("2026-11-22T10:00:00Z", "second");
    // In the place where it was made it was the 24th already.
    const auto third = used.kept("2026-11-23T23:30:00Z", "third");
    const auto since
        = [&](const char* iso) { return valueOf(used.programs.versionsSince(used.run, day(iso))); };
    CHECK(since("2026-11-19") == Versions{first, second, third});
    CHECK(since("2026-11-20") == Versions{first, second, third});
    CHECK(since("2026-11-21") == Versions{first, second, third});
    CHECK(since("2026-11-22") == Versions{first, second, third});
    CHECK(since("2026-11-23") == Versions{second, third});
    CHECK(since("2026-11-24") == Versions{second, third});
    CHECK(since("2026-11-25") == Versions{third});
    CHECK(valueOf(used.programs.versionsSince(77, day("2026-11-19"))).empty());
}

TEST_CASE("only the newest version can be replaced")
{
    Used used;
    auto first = used.kept("2026-11-23T10:00:00Z", "first");
    auto second = used.kept("2026-11-24T10:00:00Z", "second");
    const ProgramVersion before = first;
    first.program.name = "changed";
    CHECK(errorOf(used.programs.replaceVersion(first)).code == ErrorCode::NotFound);
    second.program.name = "changed";
    second.madeAt = instant("2026-11-25T10:00:00Z");
    second.by = MadeBy::Clinician;
    second.rule = "way-back";
    second.note = "why";
    valueOf(used.programs.replaceVersion(second));
    CHECK(valueOf(used.programs.versions(used.run)) == Versions{before, second});
}

TEST_CASE("only the newest version can be taken away")
{
    Used used;
    const auto first = used.kept("2026-11-23T10:00:00Z", "first");
    const auto second = used.kept("2026-11-24T10:00:00Z", "second");
    CHECK(errorOf(used.programs.removeVersion(first.id)).code == ErrorCode::NotFound);
    valueOf(used.programs.removeVersion(second.id));
    CHECK(errorOf(used.programs.removeVersion(second.id)).code == ErrorCode::NotFound);
    CHECK(valueOf(used.programs.versions(used.run)) == Versions{first});
    valueOf(used.programs.removeVersion(first.id));
    CHECK_FALSE(valueOf(used.programs.newestVersion(used.run)));
}

TEST_CASE("the newest version of one program says nothing of another")
{
    Used used;
    auto first = used.kept("2026-11-23T10:00:00Z", "first");
    const auto other = used.run;
    used.run = valueOf(used.programs.start(programRun("2026-11-24")));
    (void)used.kept("2026-11-24T10:00:00Z", "second");
    first.program.name = "still mine";
    valueOf(used.programs.replaceVersion(first));
    CHECK(valueOf(used.programs.newestVersion(other)) == first);
}

TEST_CASE("a version that this program cannot read is told apart")
{
    Used used;
    (void)used.kept("2026-11-23T10:00:00Z", "first");
    const auto [json, code] = GENERATE(table<std::string, ErrorCode>(
        {{R"({"format": 99})", ErrorCode::TooNew}, {R"({"format": 1})", ErrorCode::Invalid}}));
    {
        SQLite::Database database(used.place.file.string(), SQLite::OPEN_READWRITE);
        SQLite::Statement change(database, "UPDATE program_versions SET program = ?");
        change.bind(1, json);
        REQUIRE(change.exec() == 1);
    }
    CHECK(errorOf(used.programs.newestVersion(used.run)).code == code);
    CHECK(errorOf(used.programs.versions(used.run)).code == code);
}

TEST_CASE("a program that begins with its first version has both, and the one before has ended")
{
    Used used;
    ProgramVersion first = used.version("2026-11-23T08:00:00.000Z", "Mine");
    const auto run = valueOf(used.programs.start(programRun("2026-11-23"), first));
    CHECK(valueOf(used.programs.current())->id == run);
    const auto kept = valueOf(used.programs.newestVersion(run));
    REQUIRE(kept);
    CHECK(kept->run == run);
    CHECK(kept->program == first.program);
}

} // namespace hipwise::test
