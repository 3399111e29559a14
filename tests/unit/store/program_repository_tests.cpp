#include "support/journal_file.h"
#include "support/records.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using program::ProgramRun;

TEST_CASE("a program that is started is in use")
{
    const JournalFile place;
    auto journal = place.open();
    CHECK_FALSE(valueOf(journal.programs().current()));
    ProgramRun run = programRun("2026-11-20");
    run.id = valueOf(journal.programs().start(run));
    CHECK(valueOf(journal.programs().current()) == run);
    CHECK(valueOf(journal.programs().all()) == std::vector<ProgramRun>{run});
}

TEST_CASE("starting a program ends the one in use on that day")
{
    const JournalFile place;
    auto journal = place.open();
    ProgramRun first = programRun("2026-11-20");
    ProgramRun second = programRun("2026-11-27");
    second.programId = "next-weeks";
    first.id = valueOf(journal.programs().start(first));
    second.id = valueOf(journal.programs().start(second));
    first.endedOn = day("2026-11-27");
    CHECK(valueOf(journal.programs().current()) == second);
    CHECK(valueOf(journal.programs().all()) == std::vector<ProgramRun>{first, second});
}

TEST_CASE("a program that was ended is not in use")
{
    const JournalFile place;
    auto journal = place.open();
    const auto id = valueOf(journal.programs().start(programRun("2026-11-20")));
    valueOf(journal.programs().end(id, day("2026-11-22")));
    CHECK_FALSE(valueOf(journal.programs().current()));
    CHECK(valueOf(journal.programs().all()).front().endedOn == day("2026-11-22"));
}

TEST_CASE("a program does not end before it began")
{
    const JournalFile place;
    auto journal = place.open();
    const auto id = valueOf(journal.programs().start(programRun("2026-11-20")));
    SECTION("ended on an earlier day")
    {
        valueOf(journal.programs().end(id, day("2026-11-01")));
    }
    SECTION("followed by one that starts on an earlier day")
    {
        (void)valueOf(journal.programs().start(programRun("2026-11-01")));
    }
    for (const ProgramRun& run : valueOf(journal.programs().all())) {
        if (run.id == id)
            CHECK(run.endedOn == day("2026-11-20"));
    }
}

TEST_CASE("only a program in use can be ended")
{
    const JournalFile place;
    auto journal = place.open();
    CHECK(errorOf(journal.programs().end(3, day("2026-11-22"))).code == ErrorCode::NotFound);
    const auto id = valueOf(journal.programs().start(programRun("2026-11-20")));
    valueOf(journal.programs().end(id, day("2026-11-22")));
    CHECK(errorOf(journal.programs().end(id, day("2026-11-25"))).code == ErrorCode::NotFound);
    CHECK(valueOf(journal.programs().all()).front().endedOn == day("2026-11-22"));
}

} // namespace hipwise::test
