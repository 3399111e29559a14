#include "unit/app/desk_home.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using program::MadeBy;
using program::Program;

namespace {

/// Refuses to write versions of programs while it lives, in this way.
class Refusal {
public:
    Refusal(Home& home, const std::string& way)
        : m_database(home.place.file.string(), SQLite::OPEN_READWRITE)
    {
        m_database.exec("CREATE TRIGGER refusal BEFORE " + way
                        + " ON program_versions BEGIN SELECT RAISE(ABORT, 'refused'); END");
    }

    Refusal(const Refusal&) = delete;
    Refusal(Refusal&&) = delete;
    Refusal& operator=(const Refusal&) = delete;
    Refusal& operator=(Refusal&&) = delete;

    ~Refusal() { m_database.exec("DROP TRIGGER refusal"); }

private:
    SQLite::Database m_database;
};

} // namespace

TEST_CASE("what was kept in between is noticed")
{
    DeskHome home;
    home.open();
    valueOf(home.rename("Mine"));
    CHECK(home.desk.isCurrent());
    home.keepReason("the sea");
    CHECK_FALSE(home.desk.isCurrent());
    // Also where it is the same again afterwards.
    home.keepReason("");
    CHECK(home.stored() == home.desk.program());
    CHECK_FALSE(home.desk.isCurrent());
    home.open();
    CHECK(home.desk.isCurrent());
}

TEST_CASE("the next change is made to what was kept in between, as a version of its own")
{
    DeskHome home;
    home.open();
    const bool before = GENERATE(true, false);
    if (before)
        valueOf(home.rename("One"));
    home.keepReason("the sea");
    valueOf(home.rename("Two"));
    CHECK(home.stored().name == "Two");
    CHECK(home.stored().reason == "the sea");
    const auto versions = home.versions();
    REQUIRE(versions.size() == (before ? 4 : 3));
    CHECK(versions[versions.size() - 2].by == MadeBy::Advice);
    CHECK(versions[versions.size() - 2].note == "because");
    // Of the visit only the change after it is left to take back.
    valueOf(home.desk.undo());
    CHECK(home.stored().reason == "the sea");
    CHECK(home.stored().name == (before ? "One" : ""));
    CHECK_FALSE(home.desk.canUndo());
    CHECK(home.versions().size() == versions.size() - 1);
}

TEST_CASE("what was kept in between is not taken back with what was before it")
{
    DeskHome home;
    home.open();
    valueOf(home.rename("One"));
    SECTION("by taking back")
    {
        home.keepReason("the sea");
        valueOf(home.desk.undo());
    }
    SECTION("by doing again")
    {
        valueOf(home.rename("Two"));
        valueOf(home.desk.undo());
        home.keepReason("the sea");
        valueOf(home.desk.redo());
    }
    CHECK(home.stored().name == "One");
    CHECK(home.stored().reason == "the sea");
    CHECK(home.desk.program() == home.stored());
    CHECK_FALSE(home.desk.canUndo());
    CHECK_FALSE(home.desk.canRedo());
}

TEST_CASE("what was kept in between stays when the visit is taken back to where it began")
{
    DeskHome home;
    home.open();
    valueOf(home.rename("One"));
    home.keepReason("the sea");
    home.keepReason(""); // as it was
    valueOf(home.rename("Two"));
    valueOf(home.desk.undo());
    valueOf(home.desk.undo());
    CHECK(home.stored().name == "One");
    CHECK(home.desk.program() == home.stored());
    CHECK(home.versions().size() == 4);
}

TEST_CASE("a change of a program that is no longer in use is refused")
{
    DeskHome home;
    home.open();
    valueOf(home.rename("Mine"));
    SECTION("another one is")
    {
        home.useProgram();
    }
    SECTION("none is")
    {
        valueOf(home.journal.programs().end(home.desk.run().id, home.now().date()));
    }
    CHECK_FALSE(home.desk.isCurrent());
    CHECK(errorOf(home.rename("Other")).code == ErrorCode::NotFound);
    CHECK(errorOf(home.desk.undo()).code == ErrorCode::NotFound);
    CHECK(home.desk.program().name == "Mine");
    const auto now = valueOf(ownProgram(home.own));
    CHECK((!now || now->program.name.empty()));
}

TEST_CASE("a program with a flaw is not kept")
{
    DeskHome home;
    home.open();
    const Program before = home.stored();
    const auto change = [](Program program) {
        program.phases.clear();
        return program;
    };
    CHECK(errorOf(home.desk.change(change)).code == ErrorCode::Invalid);
    CHECK(errorOf(keepProgram(home.own, change(before), MadeBy::Person)).code
          == ErrorCode::Invalid);
    CHECK(home.desk.program() == before);
    CHECK(home.stored() == before);
    CHECK_FALSE(home.desk.canUndo());
}

TEST_CASE("what cannot be written changes nothing, and can be tried again")
{
    DeskHome home;
    home.open();
    const Program before = home.desk.program();
    {
        const Refusal refusal(home, "INSERT");
        CHECK_FALSE(home.rename("One"));
        CHECK(home.desk.program() == before);
        CHECK_FALSE(home.desk.canUndo());
    }
    valueOf(home.rename("One"));
    {
        const Refusal refusal(home, "UPDATE");
        CHECK_FALSE(home.rename("Two"));
        CHECK(home.desk.program().name == "One");
    }
    valueOf(home.rename("Two"));
    {
        const Refusal refusal(home, "UPDATE");
        CHECK_FALSE(home.desk.undo());
        CHECK(home.desk.program().name == "Two");
        CHECK_FALSE(home.desk.canRedo());
    }
    valueOf(home.desk.undo());
    {
        const Refusal refusal(home, "DELETE");
        CHECK_FALSE(home.desk.undo());
        CHECK(home.desk.program().name == "One");
        CHECK(home.desk.canUndo());
    }
    {
        const Refusal refusal(home, "UPDATE");
        CHECK_FALSE(home.desk.redo());
        CHECK(home.desk.program().name == "One");
        CHECK(home.desk.canRedo());
    }
    valueOf(home.desk.undo());
    CHECK(home.stored() == before);
    CHECK(home.versions().size() == 1);
}

TEST_CASE("a journal that cannot be read changes nothing")
{
    DeskHome home;
    home.open();
    valueOf(home.rename("One"));
    SQLite::Database raw(home.place.file.string(), SQLite::OPEN_READWRITE);
    raw.exec("ALTER TABLE program_versions RENAME TO gone");
    CHECK_FALSE(home.rename("Two"));
    CHECK_FALSE(home.desk.undo());
    CHECK_FALSE(home.desk.isCurrent());
    CHECK(home.desk.program().name == "One");
    raw.exec("ALTER TABLE gone RENAME TO program_versions");
    CHECK(home.desk.isCurrent());
    valueOf(home.desk.undo());
    CHECK(home.stored().name.empty());
}

TEST_CASE("a program that was begun before versions were kept gets its beginning with a change")
{
    DeskHome home;
    SQLite::Database(home.place.file.string(), SQLite::OPEN_READWRITE)
        .exec("DELETE FROM program_versions");
    home.open();
    const Program before = home.desk.program();
    valueOf(home.rename("Mine"));
    REQUIRE(home.versions().size() == 2);
    CHECK(home.versions()[0].by == MadeBy::Start);
    CHECK(home.versions()[0].program == before);
    valueOf(home.desk.undo());
    CHECK(home.stored() == before);
    CHECK(home.desk.isCurrent());
}
