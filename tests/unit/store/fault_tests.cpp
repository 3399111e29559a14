#include "support/faulty_vfs.h"
#include "support/journal_file.h"
#include "support/records.h"

#include <catch2/catch.hpp>

#include <functional>

namespace hipwise::test {

using session::SessionRecord;

namespace {

/// More changes of files than anything here needs.
constexpr int MostChanges = 500;

/// All that a journal holds.
struct Content {
    std::vector<SessionRecord> sessions;
    std::vector<session::PainRecord> pain;
    std::vector<program::ProgramRun> runs;

    bool operator==(const Content&) const = default;
};

Content contentOf(store::Journal& journal)
{
    return {valueOf(journal.sessions().all()),
            valueOf(journal.pain().all()),
            valueOf(journal.programs().all())};
}

Content contentOf(const JournalFile& place)
{
    auto journal = place.open();
    return contentOf(journal);
}

/// Makes a change; gives its error.
using Change = std::function<std::optional<Error>(store::Journal&)>;

template <class Value>
std::optional<Error> errorIn(const Result<Value>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// Makes the change again and again, each time with one more change of a file that works, until it
/// succeeds: before that, nothing may have changed, in the open journal and in one opened
/// afterwards.
int failuresOf(FaultyVfs& vfs, Fault fault, const Change& change)
{
    for (int failures = 0; failures < MostChanges; ++failures) {
        const JournalFile place;
        auto journal = std::make_unique<store::Journal>(place.open());
        (void)valueOf(journal->programs().start(programRun("2026-11-20")));
        (void)valueOf(journal->sessions().begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
        const Content before = contentOf(*journal);
        vfs.failFrom(failures + 1, fault);
        const std::optional<Error> error = change(*journal);
        vfs.heal();
        if (!error) {
            CHECK_FALSE(contentOf(*journal) == before);
            return failures;
        }
        INFO(toString(*error));
        CHECK(error->code
              == (fault == Fault::DiskFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed));
        CHECK(contentOf(*journal) == before);
        journal.reset();
        CHECK(contentOf(place) == before);
    }
    FAIL("the change never succeeds");
    return MostChanges;
}

} // namespace

TEST_CASE("a change that fails at any point changes nothing")
{
    const auto planned = plannedSession(instant("2026-11-24T10:00:00Z"));
    const Fault fault = GENERATE(Fault::DiskFull, Fault::IoError);
    Change change;
    SECTION("a session begins")
    {
        change
            = [&](store::Journal& journal) { return errorIn(journal.sessions().begin(planned)); };
    }
    SECTION("a set is kept")
    {
        change = [&](store::Journal& journal) {
            return errorIn(journal.sessions().saveSet(
                1, resultsOf(planned).front(), instant("2026-11-23T10:05:00Z")));
        };
    }
    SECTION("a session ends")
    {
        change = [](store::Journal& journal) {
            return errorIn(journal.sessions().end(
                1, session::SessionStatus::Stopped, instant("2026-11-23T10:05:00Z")));
        };
    }
    SECTION("pain is added")
    {
        change = [](store::Journal& journal) {
            return errorIn(
                journal.pain().add({0, instant("2026-11-23T11:00:00Z"), {}, {}, pain(1)}));
        };
    }
    SECTION("a program starts")
    {
        change = [](store::Journal& journal) {
            return errorIn(journal.programs().start(programRun("2026-11-24")));
        };
    }
    SECTION("a program ends")
    {
        change = [](store::Journal& journal) {
            return errorIn(journal.programs().end(1, day("2026-11-24")));
        };
    }
    FaultyVfs vfs;
    CHECK(failuresOf(vfs, fault, change) >= 2);
}

TEST_CASE("a full disk while a journal is made leaves what can be opened when there is room")
{
    const Fault fault = GENERATE(Fault::DiskFull, Fault::IoError);
    FaultyVfs vfs;
    int failures = 0;
    bool made = false;
    while (!made && failures < MostChanges) {
        const JournalFile place;
        vfs.failFrom(failures + 1, fault);
        made = place.tryOpen().has_value();
        const bool failed = vfs.hasFailed();
        vfs.heal();
        // The last changes belong to closing the file, which may fail unharmed.
        CHECK((made || failed));
        CHECK(contentOf(place) == Content{});
        failures += made ? 0 : 1;
    }
    CHECK(made);
    CHECK(failures > 5);
}

TEST_CASE("a set that found no room is kept when there is room again")
{
    FaultyVfs vfs;
    const JournalFile place;
    auto journal = place.open();
    SessionRecord record = plannedSession(instant("2026-11-23T10:00:00Z"));
    record.id = valueOf(journal.sessions().begin(record));
    const auto result = resultsOf(record).front();
    const auto time = instant("2026-11-23T10:05:00Z");
    vfs.failFrom(1, Fault::DiskFull);
    CHECK(errorOf(journal.sessions().saveSet(record.id, result, time)).code == ErrorCode::DiskFull);
    vfs.heal();
    valueOf(journal.sessions().saveSet(record.id, result, time));
    keep(record, result, time);
    CHECK(valueOf(journal.sessions().load(record.id)) == record);
}

} // namespace hipwise::test
