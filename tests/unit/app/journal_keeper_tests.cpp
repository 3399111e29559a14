#include "app/journal_keeper.h"
#include "support/faulty_vfs.h"
#include "support/journal_file.h"
#include "support/records.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using app::JournalKeeper;
using app::JournalTrouble;

namespace fs = std::filesystem;

namespace {

/// A data folder, its keeper, and a clock.
struct Place {
    Place()
        : keeper(data, clock, zone)
    {
        keeper.open();
    }

    /// Sessions with everything that belongs to them.
    void fill(int sessions)
    {
        for (int i = 0; i < sessions; ++i)
            (void)valueOf(keeper.journal()->sessions().begin(
                plannedSession(instant("2026-11-23T10:00:00Z"))));
    }

    [[nodiscard]] int count() { return valueOf(keeper.journal()->sessions().count()); }

    /// The journal is closed, and its file becomes something else.
    void spoil(const std::string& bytes)
    {
        (void)keeper.deleteEverything();
        keeper.open(false); // closed for writing
        fs::remove(data.journal().string() + "-wal");
        fs::remove(data.journal().string() + "-shm");
        writeBytes(data.journal(), bytes);
    }

    void keep(const fs::path& file, const std::string& content) const
    {
        fs::create_directories(file.parent_path());
        writeBytes(file, content);
    }

    TempDir folder;
    DataFolder data = DataFolder::given(folder / "data");
    SimulatedClock clock{instant("2026-11-23T10:00:00Z").at};
    TimeZone zone = TimeZone::utc();
    JournalKeeper keeper;
};

int copiesOf(Place& place)
{
    return static_cast<int>(place.keeper.state().copies.size());
}

} // namespace

TEST_CASE("a fresh journal works, and there is nothing to tell about it")
{
    Place place;
    REQUIRE(place.keeper.journal() != nullptr);
    CHECK_FALSE(place.keeper.trouble());
    const app::DataState state = place.keeper.state();
    CHECK(state.folder == place.data.root().string());
    CHECK(state.bytes > 0);
    REQUIRE(state.summary);
    CHECK(state.summary->sessions == 0);
    CHECK(state.copies.empty());
}

TEST_CASE("a copy holds the journal, the settings and the added packs")
{
    Place place;
    place.fill(3);
    place.keep(place.data.settings(), "[look]\ntheme=dark\n");
    place.keep(place.data.packs() / "knee.json", "{}");
    place.keep(place.data.packs() / "shoulder" / "pack.json", "{ }");
    const auto copy = valueOf(place.keeper.copyNow());
    REQUIRE(copy.isReadable());
    CHECK(copy.summary->sessions == 3);
    CHECK(copy.summary->hasSettings);
    CHECK(copy.summary->packs == 2);
    CHECK(copy.file.parent_path() == place.data.copies());
    CHECK(place.count() == 3);
}

TEST_CASE("copies go where the person wants them")
{
    Place place;
    const fs::path stick = place.folder / "stick";
    place.keeper.setCopies(stick.string(), true);
    CHECK(valueOf(place.keeper.copyNow()).file.parent_path() == stick);
    CHECK(place.keeper.state().copiesFolder == stick.string());
    place.keeper.setCopies({}, true);
    CHECK(place.keeper.state().copies.empty());
}

TEST_CASE("a copy is made by itself every week, once there is something to copy")
{
    Place place;
    CHECK_FALSE(valueOf(place.keeper.copyWhenDue()));
    place.fill(1);
    CHECK(valueOf(place.keeper.copyWhenDue()));
    CHECK_FALSE(valueOf(place.keeper.copyWhenDue()));
    place.clock.advance(7 * 24h - 1s);
    CHECK_FALSE(valueOf(place.keeper.copyWhenDue()));
    place.clock.advance(1s);
    CHECK(valueOf(place.keeper.copyWhenDue()));
    CHECK(copiesOf(place) == 2);
    place.clock.advance(8 * 24h);
    place.keeper.setCopies({}, false);
    CHECK_FALSE(valueOf(place.keeper.copyWhenDue()));
}

TEST_CASE("a copy from the future does not keep others from being made")
{
    Place place;
    place.fill(1);
    place.clock.setCalendar(instant("2030-01-01T10:00:00Z").at);
    (void)valueOf(place.keeper.copyNow());
    place.clock.setCalendar(instant("2026-11-24T10:00:00Z").at);
    CHECK(valueOf(place.keeper.copyWhenDue()));
}

TEST_CASE("eight copies stay")
{
    Place place;
    place.fill(1);
    for (int day = 0; day < 11; ++day) {
        (void)valueOf(place.keeper.copyNow());
        place.clock.advance(24h);
    }
    CHECK(copiesOf(place) == 8);
}

TEST_CASE("a copy brings back what was there, and what is there now is kept")
{
    Place place;
    place.fill(3);
    place.keep(place.data.settings(), "old settings");
    place.keep(place.data.packs() / "knee.json", "old pack");
    const auto copy = valueOf(place.keeper.copyNow());
    place.fill(2);
    place.keep(place.data.settings(), "new settings");
    fs::remove_all(place.data.packs());
    SECTION("the journal alone")
    {
        const auto restored = valueOf(place.keeper.restore(copy.file, false));
        CHECK(bytesOf(place.data.settings()) == "new settings");
        CHECK_FALSE(fs::exists(place.data.packs()));
        CHECK(fs::exists(restored.aside));
    }
    SECTION("with settings and packs")
    {
        (void)valueOf(place.keeper.restore(copy.file, true));
        CHECK(bytesOf(place.data.settings()) == "old settings");
        CHECK(bytesOf(place.data.packs() / "knee.json") == "old pack");
    }
    CHECK(place.count() == 3);
    CHECK_FALSE(place.keeper.trouble());
    place.fill(1);
    CHECK(place.count() == 4);
}

TEST_CASE("what is no copy brings nothing back, and nothing changes")
{
    Place place;
    place.fill(2);
    const fs::path wrong = place.folder / "holiday.jpg";
    writeBytes(wrong, std::string(5000, 'x'));
    CHECK_FALSE(place.keeper.restore(wrong, true));
    CHECK_FALSE(JournalKeeper::lookAt(wrong).isReadable());
    CHECK_FALSE(JournalKeeper::lookAt(place.folder / "nowhere").isReadable());
    CHECK(place.count() == 2);
}

TEST_CASE("a journal that is no journal is left alone until somebody chooses")
{
    Place place;
    place.fill(4);
    const auto copy = valueOf(place.keeper.copyNow());
    place.spoil("this is a letter");
    place.keeper.open();
    CHECK(place.keeper.trouble() == JournalTrouble::Foreign);
    CHECK(place.keeper.journal() == nullptr);
    CHECK(bytesOf(place.data.journal()) == "this is a letter");
    CHECK_FALSE(place.keeper.copyNow());
    SECTION("the copy")
    {
        const auto restored = valueOf(place.keeper.restore(copy.file, false));
        CHECK(bytesOf(restored.aside) == "this is a letter");
        CHECK(place.count() == 4);
    }
    SECTION("an empty one")
    {
        CHECK(bytesOf(valueOf(place.keeper.startEmpty())) == "this is a letter");
        CHECK(place.count() == 0);
    }
    SECTION("a rescue, which finds nothing")
    {
        CHECK_FALSE(place.keeper.rescue());
        CHECK(place.keeper.trouble() == JournalTrouble::Foreign);
        CHECK(bytesOf(place.data.journal()) == "this is a letter");
        return;
    }
    CHECK_FALSE(place.keeper.trouble());
}

TEST_CASE("an empty file is a new journal, unless there were sessions once")
{
    Place place;
    SECTION("no copies")
    {
        place.spoil({});
        place.keeper.open();
        CHECK_FALSE(place.keeper.trouble());
        CHECK(place.count() == 0);
    }
    SECTION("copies")
    {
        place.fill(1);
        (void)valueOf(place.keeper.copyNow());
        place.spoil({});
        place.keeper.open();
        CHECK(place.keeper.trouble() == JournalTrouble::Empty);
        CHECK(place.keeper.journal() == nullptr);
        (void)valueOf(place.keeper.restore(place.keeper.state().copies.front().file, false));
        CHECK(place.count() == 1);
    }
}

TEST_CASE("where nothing can be written the journal is read")
{
    Place place;
    place.fill(2);
    place.keeper.open(false);
    CHECK(place.keeper.trouble() == JournalTrouble::OnlyRead);
    REQUIRE(place.keeper.journal() != nullptr);
    CHECK(place.count() == 2);
    CHECK_FALSE(
        place.keeper.journal()->sessions().begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
    CHECK_FALSE(place.keeper.retry());
}

TEST_CASE("the journal of a newer program is read, and never written to")
{
    Place place;
    place.fill(2);
    place.keeper.open(false); // closed for writing
    {
        SQLite::Database database(place.data.journal().string(), SQLite::OPEN_READWRITE);
        database.exec("ALTER TABLE sessions ADD COLUMN mood TEXT");
        database.exec("PRAGMA user_version = " + std::to_string(app::WrittenVersion + 1));
    }
    const std::string before = bytesOf(place.data.journal());
    place.keeper.open();
    CHECK(place.keeper.trouble() == JournalTrouble::TooNew);
    REQUIRE(place.keeper.journal() != nullptr);
    CHECK(place.count() == 2);
    CHECK(place.keeper.state().version == app::WrittenVersion + 1);
    CHECK_FALSE(
        place.keeper.journal()->sessions().begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
    CHECK_FALSE(place.keeper.retry());
    // A copy of it could not be brought back, and would push out one that can.
    CHECK(errorOf(place.keeper.copyNow()).code == ErrorCode::TooNew);
    CHECK(place.keeper.state().copies.empty());
    CHECK(bytesOf(place.data.journal()) == before);
    place.keeper.open(false);
    CHECK(place.keeper.trouble() == JournalTrouble::TooNew);
    REQUIRE(place.keeper.journal() != nullptr);
    CHECK(place.count() == 2);
}

TEST_CASE("a full disk is read, and works again when there is room")
{
    FaultyVfs vfs;
    TempDir folder;
    const DataFolder data = DataFolder::given(folder / "data");
    SimulatedClock clock{instant("2026-11-23T10:00:00Z").at};
    const TimeZone zone = TimeZone::utc();
    {
        JournalKeeper first(data, clock, zone);
        first.open();
        (void)valueOf(
            first.journal()->sessions().begin(plannedSession(instant("2026-11-23T10:00:00Z"))));
    }
    JournalKeeper keeper(data, clock, zone);
    vfs.failFrom(1, Fault::DiskFull);
    keeper.open();
    if (keeper.trouble()) { // opening an up-to-date journal may need no write at all
        CHECK(keeper.trouble() == JournalTrouble::DiskFull);
        CHECK_FALSE(keeper.retry());
    }
    vfs.heal();
    CHECK(keeper.retry());
    CHECK_FALSE(keeper.trouble());
    REQUIRE(keeper.journal() != nullptr);
    CHECK(valueOf(keeper.journal()->sessions().count()) == 1);
}

TEST_CASE("deleting everything leaves an empty journal and the copies")
{
    Place place;
    place.fill(3);
    place.keep(place.data.settings(), "settings");
    place.keep(place.data.packs() / "knee.json", "{}");
    (void)valueOf(place.keeper.copyNow());
    valueOf(place.keeper.deleteEverything());
    CHECK_FALSE(fs::exists(place.data.settings()));
    CHECK_FALSE(fs::exists(place.data.packs()));
    CHECK(place.count() == 0);
    CHECK(copiesOf(place) == 1);
}

TEST_CASE("a copy cannot write outside of the folder")
{
    Place place;
    place.fill(1);
    const auto copy = store::makeCopy(*place.keeper.journal(),
                                      place.data.copies(),
                                      "20261123-120000",
                                      {{"packs/../../outside.json", "{}"},
                                       {"../outside.json", "{}"},
                                       {"elsewhere", "{}"},
                                       {"packs/inside.json", "{}"}});
    (void)valueOf(place.keeper.restore(valueOf(copy).file, true));
    CHECK(fs::exists(place.data.packs() / "inside.json"));
    CHECK_FALSE(fs::exists(place.folder / "outside.json"));
    CHECK_FALSE(fs::exists(place.data.root() / "outside.json"));
    CHECK_FALSE(fs::exists(place.data.root() / "elsewhere"));
}
