#include "journeys/data_place.h"
#include "journeys/traveller.h"
#include "unit/store/filled_journal.h"

#include <QJsonArray>

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

namespace hipwise::test {

namespace fs = std::filesystem;

namespace {

/// Another program that has the journal for itself while this lives.
class Holder {
public:
    Holder(const fs::path& journal, const char* how)
        : m_database(journal.string(), SQLite::OPEN_READWRITE, PatienceMs)
    {
        m_database.exec(how);
    }

private:
    static constexpr int PatienceMs = 5000;

    SQLite::Database m_database;
};

QJsonArray sessions(const Desktop& desktop, const DataPlace& place)
{
    return journalOf(desktop.environment(), place.folderOption())
        .value(QStringLiteral("sessions"))
        .toArray();
}

} // namespace

TEST_CASE("a journal that another program holds is told of, and works again when it is free")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const DataPlace place;
    makeFilled(place.journal());
    auto holder
        = std::make_unique<SQLite::Database>(place.journal().string(), SQLite::OPEN_READWRITE);
    holder->exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");

    Traveller person(desktop);
    person.start(place.options());
    person.waitFor("Another program holds your journal");
    CHECK(person.sees("You can do movements. Close the other program, and try again."));
    person.activate("What can I do?");
    person.activate("Try again");
    person.waitFor("That did not work");

    person.tabTo("Try again");
    holder.reset();
    person.press("space");
    person.waitFor("Your journal works again.");
    person.press("ctrl+4");
    person.waitFor("hip 3 before");
    person.quit();
    CHECK(sessions(desktop, place).size() == FilledSessions);
}

TEST_CASE("what cannot be written while another program holds the journal waits for its end")
{
    if (noDesktop())
        return;
    Desktop desktop;
    DataPlace place;
    constexpr int Sets = 3;
    place.makePack(
        {{QStringLiteral("leg-lift"), QStringLiteral("Leg lift"), repetitions(Sets, 8)}});
    Traveller person(desktop);
    person.start(place.options({QStringLiteral("--clock-rate"), QStringLiteral("8")}));
    person.activate("Use this program");
    person.waitFor("Today’s session");
    person.press("ctrl+Return");
    person.waitFor("Before you start: how is your hip?");
    person.activate("Start");
    person.waitFor("Movement 1 of 1");

    std::optional<Holder> holder(std::in_place, place.journal(), "BEGIN IMMEDIATE");
    person.waitFor("The session goes on.");
    CHECK(person.sees("Cannot save"));
    person.waitFor("How is your hip now?");
    CHECK(person.sees("Cannot save"));
    holder.reset();
    person.waitUntil([&] { return !person.sees("Cannot save"); }, "everything to be saved");
    person.activate("Finish");
    person.waitFor("Last session");
    person.quit();

    const QJsonArray all = sessions(desktop, place);
    REQUIRE(all.size() == 1);
    const QJsonObject session = all.first().toObject();
    CHECK(session.value(QStringLiteral("status")).toString() == QStringLiteral("finished"));
    const QJsonArray items = session.value(QStringLiteral("items")).toArray();
    const QJsonArray sets = items.first().toObject().value(QStringLiteral("sets")).toArray();
    CHECK(sets.size() == Sets);
    for (const auto& set : sets)
        CHECK(set.toObject().value(QStringLiteral("status")).toString() == QStringLiteral("done"));
}

} // namespace hipwise::test
