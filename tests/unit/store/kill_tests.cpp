#include "support/child_process.h"
#include "support/faulty_vfs.h"
#include "support/journal_file.h"
#include "support/records.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <iostream>

namespace hipwise::test {

namespace {

constexpr int NormalKills = 20;
constexpr int LongKills = 200;

/// Changes of files at the start of which the journal is made.
constexpr int MakingChanges = 12;

Outcome runWriter(const JournalFile& place, int change)
{
    return runToEnd({HIPWISE_JOURNAL_WRITER, place.file.string(), std::to_string(change)});
}

/// Steps that the writer says it did. The first line tells of opening.
int stepsPrinted(const Outcome& outcome)
{
    return std::max(0, static_cast<int>(outcome.lines.size()) - 1);
}

/// Steps whose result is in the journal; -1 for a content that no number of steps makes.
int stepsKept(store::Journal& journal)
{
    const auto sessions = valueOf(journal.sessions().all());
    if (sessions.empty())
        return valueOf(journal.pain().all()).empty() ? 0 : -1;
    for (int steps = 1; steps <= WriterSteps; ++steps) {
        if (sessions == std::vector{writtenAfter(steps)})
            return steps;
    }
    return -1;
}

/// Kills the writer at a change, opens what it left, and goes on with it.
void killAt(int change)
{
    INFO("killed at change " << change);
    const JournalFile place;
    const Outcome outcome = runWriter(place, change);
    REQUIRE(outcome.signal == SIGKILL);
    auto journal = place.open();
    CHECK(valueOf(journal.check()).empty());
    const int kept = stepsKept(journal);
    CHECK(kept >= stepsPrinted(outcome));
    CHECK(kept <= stepsPrinted(outcome) + 1);
    (void)valueOf(journal.sessions().begin(plannedSession(instant("2026-11-24T10:00:00Z"))));
}

/// All changes that the writer makes to files in a whole run.
int countChanges()
{
    const JournalFile place;
    const Outcome outcome = runWriter(place, 0);
    REQUIRE(outcome.exitCode == EXIT_SUCCESS);
    REQUIRE(outcome.lines.size() == WriterSteps + 2);
    auto journal = place.open();
    REQUIRE(stepsKept(journal) == WriterSteps);
    return std::stoi(outcome.lines.back().substr(std::string("changes ").size()));
}

} // namespace

TEST_CASE("a program killed at any moment loses at most the step it was at", "[kill]")
{
    const FaultyVfs vfs; // spares this side the flushes
    const bool isLong
        = std::getenv("HIPWISE_LONG") != nullptr; // NOLINT(concurrency-mt-unsafe): one thread
    const int kills = isLong ? LongKills : NormalKills;
    const int changes = countChanges();
    for (int kill = 0; kill < kills; ++kill)
        killAt(1 + kill * (changes - 1) / (kills - 1));
    std::cout << "kills survived: " << kills << " over " << changes << " changes of files\n";
}

TEST_CASE("a program killed while it makes its journal finds an empty one", "[kill]")
{
    const FaultyVfs vfs; // spares this side the flushes
    for (int change = 1; change <= MakingChanges; ++change)
        killAt(change);
    std::cout << "kills survived while making a journal: " << MakingChanges << '\n';
}

} // namespace hipwise::test
