#include "journeys/data_place.h"
#include "journeys/traveller.h"
#include "store/journal_copies.h"
#include "support/journal_file.h"
#include "unit/store/filled_journal.h"

#include <QJsonArray>

#include <functional>

namespace hipwise::test {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t PageSize = 4096;

/// A folder with forty sessions, and a copy of them from the evening before.
struct Spoiled {
    Spoiled()
    {
        makeFilled(place.journal());
        auto journal
            = valueOf(store::Journal::open(place.journal(), place.copies(), "20261122-180000"));
        (void)valueOf(store::makeCopy(journal, place.copies(), "20261122-180400", {}));
    }

    /// Something happens to the journal while nobody uses it.
    void spoil(const std::function<void(const fs::path& journal)>& happens)
    {
        happens(place.journal());
        before = filesIn(place.profile());
    }

    /// What lay there is as it was; the index of a log, which anybody who reads it makes anew, is
    /// no part of it.
    void checkUntouched() const
    {
        const auto now = filesIn(place.profile());
        for (const auto& [name, bytes] : before) {
            if (name.ends_with("-shm"))
                continue;
            INFO(name);
            REQUIRE(now.contains(name));
            CHECK(now.at(name) == bytes);
        }
    }

    /// What lay there is kept under another name.
    void checkKept() const
    {
        const std::string name = place.journal().filename().string();
        bool kept = false;
        for (const auto& [each, bytes] : filesIn(place.profile()))
            kept = kept || (each.starts_with(name + ".aside-") && bytes == before.at(name));
        CHECK(kept);
    }

    DataPlace place;
    std::map<std::string, std::string> before;
};

qsizetype sessions(const Desktop& desktop, const DataPlace& place)
{
    return journalOf(desktop.environment(), place.folderOption())
        .value(QStringLiteral("sessions"))
        .toArray()
        .size();
}

/// Starts, is told what is wrong on the first page, and goes to where something can be done.
void startAndLook(Traveller& person, const Spoiled& spoiled, std::string_view told)
{
    person.start(spoiled.place.options(
        {QStringLiteral("--clock-start"), QStringLiteral("2026-11-23T10:12")}));
    person.waitFor(told);
    spoiled.checkUntouched();
    person.activate("What can I do?");
    person.waitFor("Everything stays on this computer.");
    CHECK(person.sees(told));
    spoiled.checkUntouched();
}

/// Movements can be done before anything is decided.
void doSomethingElse(Traveller& person, const Spoiled& spoiled)
{
    person.press("ctrl+2");
    person.waitFor("83 movements");
    person.press("alt+Left");
    person.waitFor("Everything stays on this computer.");
    spoiled.checkUntouched();
}

void overwriteMiddle(const fs::path& journal)
{
    std::string bytes = bytesOf(journal);
    bytes.replace(bytes.size() / PageSize / 2 * PageSize, PageSize, std::string(PageSize, '\xff'));
    writeBytes(journal, bytes);
}

void makeEmpty(const fs::path& journal)
{
    fs::resize_file(journal, 0);
}

/// When the copy was made and how much is in it.
void checkCopyTold(const Traveller& person)
{
    const std::string told = person.find("Hipwise made a copy on").name;
    CHECK_THAT(told, Catch::Contains("Sunday"));
    CHECK_THAT(told, Catch::Contains("22 November, 18:04"));
    CHECK_THAT(told, Catch::Contains("with 40 sessions."));
}

/// Whether the page of the data says how much is in the journal itself.
bool canBeRead(const Traveller& person)
{
    const std::string kept = person.find("Sessions, pain scores, notes and settings.").name;
    return kept.find("40 sessions") != std::string::npos;
}

} // namespace

TEST_CASE("a damaged journal is told of and left alone, and there are three ways out of it")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Traveller person(desktop);
    Spoiled spoiled;
    spoiled.spoil(overwriteMiddle);
    startAndLook(person, spoiled, "Your journal is damaged");
    checkCopyTold(person);
    CHECK(person.sees("Whatever you choose, the file is kept under another name."));
    SECTION("the copy")
    {
        doSomethingElse(person, spoiled);
        person.activate("Use that copy");
        person.waitFor("40 sessions are back.");
        person.quit();
        CHECK(sessions(desktop, spoiled.place) == FilledSessions);
    }
    SECTION("rescuing")
    {
        person.activate("Try to rescue it");
        person.waitFor("could be rescued.");
        person.quit();
        CHECK(sessions(desktop, spoiled.place) >= FilledSessions / 2);
    }
    SECTION("starting empty")
    {
        person.activate("Start empty");
        person.waitFor("There is an empty journal now. The old file is kept.");
        person.quit();
        CHECK(sessions(desktop, spoiled.place) == 0);
    }
    spoiled.checkKept();
}

TEST_CASE("a journal of 0 bytes is not taken for a first day while there is a copy")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Traveller person(desktop);
    Spoiled spoiled;
    SECTION("nothing beside it")
    {
        spoiled.spoil(makeEmpty);
    }
    SECTION("changes of another journal beside it")
    {
        spoiled.spoil([](const fs::path& journal) {
            addForeignLog(journal);
            makeEmpty(journal);
        });
    }
    startAndLook(person, spoiled, "Your journal is empty");
    checkCopyTold(person);
    CHECK(person.sees("Start empty"));
    CHECK_FALSE(person.sees("Try to rescue it"));
    person.activate("Use that copy");
    person.waitFor("40 sessions are back.");
    person.quit();
    CHECK(sessions(desktop, spoiled.place) == FilledSessions);
    spoiled.checkKept();
}

TEST_CASE("a file that is no journal is never written to, and one can begin anew beside it")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Traveller person(desktop);
    Spoiled spoiled;
    spoiled.spoil([](const fs::path& journal) { writeBytes(journal, std::string(20'000, 'x')); });
    startAndLook(person, spoiled, "The file of your journal is not a journal");
    checkCopyTold(person);
    CHECK(person.sees("Use that copy"));
    person.activate("Start empty");
    person.waitFor("There is an empty journal now. The old file is kept.");
    person.quit();
    CHECK(sessions(desktop, spoiled.place) == 0);
    spoiled.checkKept();

    person.start(spoiled.place.options());
    person.press("ctrl+1"); // it starts where it was left
    person.waitFor("A program to begin with");
    CHECK_FALSE(person.sees("What can I do?"));
}

TEST_CASE("a journal of a newer version is named with both versions and never written to")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Traveller person(desktop);
    Spoiled spoiled;
    const std::string told = "Your journal was written by a newer Hipwise";
    SECTION("and can be looked at where enough is as it was")
    {
        spoiled.spoil(
            [](const fs::path& journal) { execute(journal, "PRAGMA user_version = 999"); });
        startAndLook(person, spoiled, told);
        CHECK(person.sees("Its version is 999, and this Hipwise writes version "
                          + std::to_string(store::SchemaVersion) + "."));
        CHECK(canBeRead(person));
        person.press("ctrl+4");
        person.waitFor("hip 3 before");
        person.press("alt+Left");
    }
    SECTION("and is left alone where it is not")
    {
        spoiled.spoil([](const fs::path& journal) {
            execute(journal,
                    "ALTER TABLE sessions RENAME COLUMN title TO headline;"
                    " PRAGMA user_version = 999");
        });
        startAndLook(person, spoiled, told);
        CHECK(person.sees("It is left as it is."));
        CHECK(person.sees("999"));
        CHECK_FALSE(canBeRead(person));
    }
    for (const char* choice : {"Use that copy", "Try to rescue it", "Start empty"}) {
        INFO(choice);
        CHECK_FALSE(person.sees(choice));
    }
    doSomethingElse(person, spoiled);
    person.quit();
    spoiled.checkUntouched();
}

TEST_CASE("a journal that may only be read is shown, and works again when it may be written")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Traveller person(desktop);
    Spoiled spoiled;
    spoiled.spoil([](const fs::path&) {});
    fs::permissions(spoiled.place.journal(), fs::perms::owner_read);
    startAndLook(person, spoiled, "Your journal can only be read");
    CHECK(canBeRead(person));
    person.press("ctrl+4");
    person.waitFor("hip 3 before");
    person.press("alt+Left");
    person.waitFor("Everything stays on this computer.");
    person.activate("Try again");
    person.waitFor("That did not work");
    spoiled.checkUntouched();

    person.tabTo("Try again");
    fs::permissions(spoiled.place.journal(), fs::perms::owner_read | fs::perms::owner_write);
    person.press("space");
    person.waitFor("Your journal works again.");
    person.quit();
    CHECK(sessions(desktop, spoiled.place) == FilledSessions);
}

TEST_CASE("a data folder that may only be read can be looked at and is left alone")
{
    if (noDesktop())
        return;
    Desktop desktop;
    Traveller person(desktop);
    Spoiled spoiled;
    spoiled.spoil([](const fs::path&) {});
    constexpr auto Looking = fs::perms::owner_read | fs::perms::owner_exec;
    for (const fs::path& folder : {spoiled.place.profile(), spoiled.place.root()})
        fs::permissions(folder, Looking);
    startAndLook(person, spoiled, "Your journal can only be read");
    CHECK(canBeRead(person));
    person.quit();
    spoiled.checkUntouched();
    for (const fs::path& folder : {spoiled.place.root(), spoiled.place.profile()})
        fs::permissions(folder, fs::perms::owner_all);
}

} // namespace hipwise::test
