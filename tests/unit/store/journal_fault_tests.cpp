#include "store/journal_copies.h"
#include "store/journal_rescue.h"
#include "support/faulty_vfs.h"
#include "support/records.h"
#include "unit/store/filled_journal.h"
#include "unit/store/no_room.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <functional>
#include <iostream>
#include <sys/wait.h>

namespace hipwise::test {

namespace fs = std::filesystem;

namespace {

constexpr const char* Stamp = "20261124-080000";
constexpr int Sessions = 6;

/// More changes of files than anything here needs.
constexpr int MostChanges = 1000;

const std::vector<store::KeptFile>& someFiles()
{
    static const std::vector<store::KeptFile> files{{"packs/knee.json", std::string(20'000, 'k')},
                                                    {"settings", "language=es"}};
    return files;
}

/// A small journal, closed; a copy of it with files; and a damaged one.
struct Template : JournalFile {
    Template()
    {
        {
            auto journal = open();
            fillShort(journal, Sessions);
            (void)valueOf(store::makeCopy(journal, copies, "20261123-101205", someFiles()));
            (void)valueOf(journal.sessions().begin(plannedSession(lastFilled())));
        }
        fs::copy_file(file, folder / "damaged.sqlite");
        execute(folder / "damaged.sqlite", "PRAGMA user_version = -3");
    }
};

struct Place : JournalFile {
    Place()
    {
        static const Template made;
        fs::copy(made.folder.path(), folder.path(), fs::copy_options::recursive);
        before = filesIn(folder.path());
        copiesBefore = filesIn(copies);
    }

    /// Every file is as it was, and the journal opens with what it held.
    void checkUnchanged() const
    {
        CHECK(filesIn(folder.path()) == before);
        CHECK(filesIn(copies) == copiesBefore);
        CHECK(sessions() == Sessions + 1);
    }

    [[nodiscard]] int sessions() const { return valueOf(open().sessions().count()); }

    fs::path copy = copies / "hipwise-backup-20261123-101205.hipwise";
    fs::path damaged = folder / "damaged.sqlite";
    std::map<std::string, std::string> before;
    std::map<std::string, std::string> copiesBefore;
};

/// Something done with a journal that is closed; gives its error.
using Deed = std::function<std::optional<Error>(const Place&)>;

template <class Value>
std::optional<Error> errorIn(const Result<Value>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

const std::vector<std::pair<std::string, Deed>>& replacements()
{
    static const std::vector<std::pair<std::string, Deed>> all{
        {"restore",
         [](const Place& place) { return errorIn(store::restore(place.copy, place.file, Stamp)); }},
        {"rescue",
         [](const Place& place) {
             return errorIn(store::rescue(place.damaged, place.file, Stamp));
         }},
        {"start empty",
         [](const Place& place) { return errorIn(store::startEmpty(place.file, Stamp)); }},
    };
    return all;
}

/// Does it again and again, each time with one more change of a file that works, until it succeeds:
/// before that, nothing may have changed. Returns how often it failed.
int failuresOf(FaultyVfs& vfs, Fault fault, const Deed& deed)
{
    for (int failures = 0; failures < MostChanges; ++failures) {
        INFO("change " << failures + 1);
        const Place place;
        vfs.failFrom(failures + 1, fault);
        const std::optional<Error> error = deed(place);
        vfs.heal();
        if (!error)
            return failures;
        CHECK(error->code
              == (fault == Fault::DiskFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed));
        place.checkUnchanged();
    }
    FAIL("it never succeeds");
    return MostChanges;
}

/// Runs something in a process of its own that is killed at a change; returns whether it was.
bool isKilledAt(FaultyVfs& vfs, int change, const Place& place, const Deed& deed)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        vfs.failFrom(change, Fault::Kill);
        ::_exit(deed(place) ? EXIT_FAILURE : EXIT_SUCCESS);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK((WIFSIGNALED(status) || WEXITSTATUS(status) == EXIT_SUCCESS));
    return WIFSIGNALED(status);
}

} // namespace

TEST_CASE("a journal that cannot be replaced, whenever writing fails, is as it was")
{
    const Fault fault = GENERATE(Fault::DiskFull, Fault::IoError);
    const auto& [name, deed] = replacements().at(GENERATE(0U, 1U, 2U));
    INFO(name);
    FaultyVfs vfs;
    CHECK(failuresOf(vfs, fault, deed) > 5);
}

TEST_CASE("a copy that cannot be made, whenever writing fails, leaves nothing behind")
{
    const Fault fault = GENERATE(Fault::DiskFull, Fault::IoError);
    FaultyVfs vfs;
    const JournalFile other;
    makeFilled(other.file);
    auto journal = other.open();
    CHECK(failuresOf(vfs,
                     fault,
                     [&](const Place& place) {
                         return errorIn(store::makeCopy(journal, place.copies, Stamp, someFiles()));
                     })
          > 10);
    CHECK(valueOf(journal.sessions().count()) == FilledSessions);
    CHECK(valueOf(journal.check()).empty());
}

TEST_CASE("what failed on a full disk works when there is room")
{
    FaultyVfs vfs;
    const auto& [name, deed] = replacements().at(GENERATE(0U, 1U, 2U));
    INFO(name);
    const Place place;
    vfs.failFrom(5, Fault::DiskFull);
    CHECK(deed(place));
    vfs.heal();
    CHECK_FALSE(deed(place));
    CHECK(valueOf(place.open().check()).empty());
}

TEST_CASE("where no file can grow nothing is made and nothing is lost")
{
    const Place place;
    std::vector<std::optional<Error>> errors;
    {
        auto journal = place.open();
        const NoRoom room;
        errors.push_back(
            errorIn(store::makeCopy(journal, place.copies, "20261124-090000", someFiles())));
    }
    {
        const NoRoom room;
        for (const auto& [name, deed] : replacements())
            errors.push_back(deed(place));
    }
    for (const auto& error : errors)
        CHECK(error);
    place.checkUnchanged();
}

TEST_CASE("a journal that is being replaced when the program is killed is the old one", "[kill]")
{
    FaultyVfs vfs;
    const auto& [name, deed] = replacements().at(GENERATE(0U, 1U, 2U));
    INFO(name);
    int kills = 0;
    for (int change = 1; change < MostChanges; ++change) {
        INFO("change " << change);
        const Place place;
        if (!isKilledAt(vfs, change, place, deed))
            break;
        ++kills;
        CHECK(place.sessions() == Sessions + 1);
        // And the next attempt is not disturbed by what is left.
        CHECK_FALSE(deed(place));
        CHECK(valueOf(place.open().check()).empty());
        CHECK_FALSE(fs::exists(place.file.string() + ".new"));
    }
    CHECK(kills > 5);
    std::cout << "kills survived: " << kills << " while a journal was replaced\n";
}

TEST_CASE("copies that were made before stay when the program is killed making one", "[kill]")
{
    FaultyVfs vfs;
    int kills = 0;
    for (int change = 1; change < MostChanges; ++change) {
        INFO("change " << change);
        const Place place;
        const Deed deed = [](const Place& there) {
            auto journal = there.open();
            return errorIn(store::makeCopy(journal, there.copies, Stamp, someFiles()));
        };
        if (!isKilledAt(vfs, change, place, deed))
            break;
        ++kills;
        const auto copies = store::copiesIn(place.copies);
        for (const store::JournalCopy& copy : copies)
            CHECK(copy.isReadable());
        CHECK(bytesOf(place.copy) == place.copiesBefore.at(place.copy.filename().string()));
        CHECK_FALSE(deed(place));
        CHECK(store::copiesIn(place.copies).size() == copies.size() + 1);
        CHECK(place.sessions() == Sessions + 1);
    }
    CHECK(kills > 10);
    std::cout << "kills survived: " << kills << " while a copy was made\n";
}

} // namespace hipwise::test
