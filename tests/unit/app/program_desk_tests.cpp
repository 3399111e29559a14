#include "unit/app/desk_home.h"
#include "unit/program/random_edits.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::ProgramDesk;
using program::MadeBy;
using program::Program;

TEST_CASE("a desk without a program in use is not open, and changes nothing")
{
    Home home;
    const app::Context context = home.context();
    ProgramDesk desk(context);
    valueOf(desk.open());
    CHECK_FALSE(desk.isOpen());
    CHECK_FALSE(desk.isCurrent());
    valueOf(desk.change([](Program program) {
        program.name = "Mine";
        return program;
    }));
    valueOf(desk.undo());
    valueOf(desk.redo());
    CHECK_FALSE(valueOf(ownProgram(context)));
}

TEST_CASE("without a journal there is nothing on the desk")
{
    const Home home;
    const app::Context context = home.contextWithoutJournal();
    ProgramDesk desk(context);
    valueOf(desk.open());
    CHECK_FALSE(desk.isOpen());
}

TEST_CASE("a visit begins with the program in use and nothing to take back")
{
    DeskHome home;
    CHECK_FALSE(home.desk.isOpen());
    home.open();
    CHECK(home.desk.isOpen());
    CHECK(home.desk.isCurrent());
    CHECK(home.desk.program() == home.stored());
    CHECK(home.desk.run().programId == "gentle-shoulder");
    CHECK_FALSE(home.desk.canUndo());
    CHECK_FALSE(home.desk.canRedo());
}

TEST_CASE("a change is kept at once, as one of the person")
{
    DeskHome home;
    home.open();
    home.pass(1h);
    valueOf(home.rename("Mine"));
    CHECK(home.desk.program().name == "Mine");
    CHECK(home.stored() == home.desk.program());
    REQUIRE(home.versions().size() == 2);
    CHECK(home.versions()[1].by == MadeBy::Person);
    CHECK(home.versions()[1].madeAt == home.now());
    CHECK(home.desk.isCurrent());
}

TEST_CASE("a change that comes out as it was is none")
{
    DeskHome home;
    home.open();
    valueOf(home.desk.change([](Program program) { return program; }));
    CHECK(home.versions().size() == 1);
    CHECK_FALSE(home.desk.canUndo());
    valueOf(home.rename("Mine"));
    valueOf(home.desk.undo());
    valueOf(home.rename(""));
    CHECK(home.desk.canRedo());
}

TEST_CASE("the changes of one visit are one version, those of the next visit another one")
{
    DeskHome home;
    home.open();
    valueOf(home.rename("One"));
    home.pass(1min);
    valueOf(home.rename("Two"));
    REQUIRE(home.versions().size() == 2);
    CHECK(home.versions()[1].program.name == "Two");
    CHECK(home.versions()[1].madeAt == home.now());
    home.open();
    CHECK_FALSE(home.desk.canUndo());
    valueOf(home.rename("Three"));
    REQUIRE(home.versions().size() == 3);
    CHECK(home.versions()[1].program.name == "Two");
}

TEST_CASE("changes are taken back one by one and done again one by one")
{
    DeskHome home;
    home.open();
    for (const char* name : {"One", "Two", "Three"})
        valueOf(home.rename(name));
    for (const char* name : {"Two", "One", ""}) {
        valueOf(home.desk.undo());
        CHECK(home.desk.program().name == name);
        CHECK(home.stored().name == name);
    }
    CHECK_FALSE(home.desk.canUndo());
    valueOf(home.desk.undo());
    for (const char* name : {"One", "Two", "Three"}) {
        valueOf(home.desk.redo());
        CHECK(home.stored().name == name);
    }
    CHECK_FALSE(home.desk.canRedo());
    valueOf(home.desk.redo());
    CHECK(home.stored().name == "Three");
    CHECK(home.versions().size() == 2);
}

TEST_CASE("a visit of which everything was taken back is no version")
{
    DeskHome home;
    home.open();
    const Program before = home.stored();
    valueOf(home.rename("One"));
    valueOf(home.rename("Two"));
    valueOf(home.desk.undo());
    valueOf(home.desk.undo());
    CHECK(home.versions().size() == 1);
    CHECK(home.stored() == before);
    CHECK(home.desk.isCurrent());
    // Also where it was not taken back, but changed to what it was.
    valueOf(home.rename("One"));
    valueOf(home.rename(""));
    CHECK(home.versions().size() == 1);
    CHECK(home.desk.canUndo());
    valueOf(home.desk.undo());
    CHECK(home.stored().name == "One");
}

TEST_CASE("after another change there is nothing to do again")
{
    DeskHome home;
    home.open();
    valueOf(home.rename("One"));
    valueOf(home.desk.undo());
    CHECK(home.desk.canRedo());
    valueOf(home.rename("Two"));
    CHECK_FALSE(home.desk.canRedo());
    valueOf(home.desk.redo());
    CHECK(home.stored().name == "Two");
}

TEST_CASE("a visit that has ended leaves nothing on the desk")
{
    DeskHome home;
    home.open();
    valueOf(home.rename("One"));
    home.desk.close();
    CHECK_FALSE(home.desk.isOpen());
    CHECK_FALSE(home.desk.isCurrent());
    CHECK_FALSE(home.desk.canUndo());
    valueOf(home.rename("Two"));
    CHECK(home.stored().name == "One");
}

TEST_CASE("whatever the changes are, each can be taken back and done again")
{
    constexpr int Edits = 200;
    DeskHome home;
    home.pack = hipPack().pack.value();
    (void)valueOf(useProgram(home.own, editedProgram()));
    home.open();
    RandomEdits chance;
    for (int i = 0; i < Edits; ++i) {
        CAPTURE(i);
        const Program before = home.desk.program();
        const Program next = chance.edit(before);
        valueOf(home.desk.change([&](const Program& program) {
            CHECK(program == before);
            return next;
        }));
        REQUIRE(home.desk.program() == next);
        if (next == before)
            continue;
        valueOf(home.desk.undo());
        REQUIRE(home.stored() == before);
        valueOf(home.desk.redo());
        REQUIRE(home.stored() == next);
    }
    while (home.desk.canUndo())
        valueOf(home.desk.undo());
    CHECK(home.stored() == editedProgram());
}
