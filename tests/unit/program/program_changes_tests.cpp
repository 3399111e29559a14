#include "program/program_build.h"
#include "program/program_changes.h"
#include "program/program_version.h"
#include "support/records.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using program::Change;
using program::ChangeKind;
using program::Program;
using program::Schedule;

namespace {

CivilDate today()
{
    return day("2026-11-23");
}

program::Item itemOf(const char* movement)
{
    program::Item item = program::makeItem(*shoulderPack().movement(movement), today());
    item.addedOn.reset();
    item.firstWeek.reset();
    return item;
}

Program start()
{
    Program program = program::emptyProgram(shoulderPack(), today());
    program::Session session{"a", "Morning", {}, {}, {}};
    session.schedule.everyDays = 2;
    session.items = {itemOf("table-slide"), itemOf("wall-press")};
    program.phases[0].sessions = {session};
    program.phases.push_back({"next", {}, 7, {}, {}, {}});
    program.pauses = {{today(), today() + std::chrono::days(2), program::PauseReason::Ill}};
    return program;
}

std::vector<Change> changes(const std::function<void(Program&)>& change)
{
    Program after = start();
    change(after);
    return changesBetween(start(), after);
}

/// The only change; its texts have to be these.
Change only(ChangeKind kind,
            const std::string& from,
            const std::string& to,
            const std::function<void(Program&)>& change)
{
    const auto found = changes(change);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == kind);
    CHECK(found[0].from == from);
    CHECK(found[0].to == to);
    return found[0];
}

program::Session& sessionIn(Program& program)
{
    return program.phases[0].sessions[0];
}

program::Item& item(Program& program)
{
    return sessionIn(program).items[0];
}

} // namespace

TEST_CASE("a program that is the same has no changes")
{
    CHECK(changes([](Program&) {}).empty());
}

TEST_CASE("names and reasons that change are told, with whose they are")
{
    CHECK(only(ChangeKind::Renamed, "", "Mine", [](Program& p) { p.name = "Mine"; }).phase.empty());
    CHECK(only(ChangeKind::Renamed, "", "Easy", [](Program& p) { p.phases[0].name = "Easy"; }).phase
          == "phase");
    CHECK(
        only(ChangeKind::Renamed, "Morning", "Noon", [](Program& p) { sessionIn(p).name = "Noon"; })
            .session
        == "a");
    only(ChangeKind::ReasonChanged, "", "the sea", [](Program& p) { p.reason = "the sea"; });
}

TEST_CASE("a part that begins is told with its day")
{
    const Change change = only(ChangeKind::PhaseBegun, "", "2026-11-30", [](Program& p) {
        p.phases[1].startedOn = day("2026-11-30");
    });
    CHECK(change.phase == "next");
}

TEST_CASE("sessions that come and go are told")
{
    CHECK(only(ChangeKind::SessionRemoved,
               "Morning",
               "",
               [](Program& p) { p.phases[0].sessions.clear(); })
              .session
          == "a");
    CHECK(only(ChangeKind::SessionAdded,
               "",
               "Evening",
               [](Program& p) {
                   program::Session other = sessionIn(p);
                   other.id = "b";
                   other.name = "Evening";
                   p.phases[0].sessions.push_back(other);
               })
              .session
          == "b");
}

TEST_CASE("another schedule or note of a session is told")
{
    only(ChangeKind::ScheduleChanged, "every 2 days", "3 a week × 2", [](Program& p) {
        sessionIn(p).schedule = {};
        sessionIn(p).schedule.timesPerWeek = 3;
        sessionIn(p).schedule.timesPerDay = 2;
    });
    only(ChangeKind::SessionNoteChanged, "", "slowly", [](Program& p) {
        sessionIn(p).note = "slowly";
    });
}

TEST_CASE("movements that come, go or take the place of another one are told")
{
    CHECK(
        only(ChangeKind::ItemRemoved, "", "", [](Program& p) { item(p).included = false; }).movement
        == "table-slide");
    CHECK(only(ChangeKind::ItemAdded,
               "",
               "1 × 8",
               [](Program& p) {
                   sessionIn(p).items.push_back(itemOf("side-lying-turn-out"));
                   sessionIn(p).items.back().dose = {};
                   sessionIn(p).items.back().dose.reps = 8;
               })
              .movement
          == "side-lying-turn-out");
    CHECK(only(ChangeKind::ItemReplaced,
               "table-slide",
               "side-lying-turn-out",
               [](Program& p) { item(p) = itemOf("side-lying-turn-out"); })
              .movement
          == "side-lying-turn-out");
}

TEST_CASE("another order is told where nothing else is another one")
{
    only(ChangeKind::OrderChanged, "", "", [](Program& p) {
        std::swap(sessionIn(p).items[0], sessionIn(p).items[1]);
    });
}

TEST_CASE("another dose is told with both of them")
{
    const Change change = only(
        ChangeKind::DoseChanged, "2 × 8", "3 × 8", [](Program& p) { item(p).dose.sets = 3; });
    CHECK(change.movement == "table-slide");
    CHECK(change.session == "a");
    REQUIRE(change.fromDose);
    REQUIRE(change.toDose);
    CHECK(change.fromDose->sets == 2);
    CHECK(change.toDose->sets == 3);
}

TEST_CASE("another first week alone is told with its own doses")
{
    const Change change = only(ChangeKind::DoseChanged, "2 × 8", "2 × 4", [](Program& p) {
        item(p).firstWeek = item(p).dose;
        item(p).firstWeek->reps = 4;
    });
    CHECK(change.toDose->reps == 4);
}

TEST_CASE("pace, load, goal and note of a movement are told by themselves")
{
    only(ChangeKind::PaceChanged, "usual", "brisk", [](Program& p) {
        item(p).pace = program::Pace::Brisk;
    });
    only(ChangeKind::LoadChanged, "0", "1", [](Program& p) { item(p).loadSteps = 1; });
    only(ChangeKind::GoalChanged, "", "30 min", [](Program& p) { item(p).goal = 30min; });
    CHECK(only(ChangeKind::NoteChanged, "", "softly", [](Program& p) { item(p).note = "softly"; })
              .movement
          == "table-slide");
}

TEST_CASE("a session on another day is told with both days")
{
    CHECK(only(ChangeKind::SessionMoved,
               "2026-11-25",
               "2026-11-26",
               [](Program& p) {
                   p.moves = {{"a", day("2026-11-25"), day("2026-11-26")}};
               })
              .session
          == "a");
}

TEST_CASE("pauses that begin, change and go are told")
{
    only(ChangeKind::PauseBegun, "", "2026-12-01 - ", [](Program& p) {
        p.pauses.push_back({day("2026-12-01"), {}, program::PauseReason::Holiday});
    });
    only(ChangeKind::PauseChanged,
         "2026-11-23 - 2026-11-25",
         "2026-11-23 - 2026-11-24",
         [](Program& p) { p.pauses[0].until = day("2026-11-24"); });
    only(ChangeKind::PauseRemoved, "2026-11-23 - 2026-11-25", "", [](Program& p) {
        p.pauses.clear();
    });
}

TEST_CASE("what becomes of missed sessions, the lock and the breaks are told")
{
    only(ChangeKind::MissedRuleChanged, "leave", "next-free-day", [](Program& p) {
        p.missed = program::MissedRule::NextFreeDay;
    });
    only(ChangeKind::LockChanged, "", "locked", [](Program& p) { p.locked = true; });
    CHECK(only(ChangeKind::SnacksChanged,
               "",
               "table-slide wall-press",
               [](Program& p) {
                   p.phases[0].snacks = {"table-slide", "wall-press"};
               })
              .phase
          == "phase");
}

TEST_CASE("several changes come in the order of the program")
{
    const auto found = changes([](Program& p) {
        p.locked = true;
        item(p).loadSteps = 1;
        p.name = "Mine";
        sessionIn(p).note = "slowly";
    });
    std::vector<ChangeKind> kinds;
    for (const Change& change : found)
        kinds.push_back(change.kind);
    CHECK(kinds
          == std::vector<ChangeKind>{ChangeKind::Renamed,
                                     ChangeKind::SessionNoteChanged,
                                     ChangeKind::LoadChanged,
                                     ChangeKind::LockChanged});
}

TEST_CASE("schedules are written in the same way in every language")
{
    Schedule schedule;
    schedule.everyDays = 1;
    CHECK(toText(schedule) == "daily");
    schedule.everyDays = 3;
    CHECK(toText(schedule) == "every 3 days");
    schedule = {};
    schedule.weekdays = {std::chrono::Monday, std::chrono::Friday};
    CHECK(toText(schedule) == "mon fri");
    schedule.timesPerDay = 2;
    CHECK(toText(schedule) == "mon fri × 2");
}

TEST_CASE("whoever made a version has a name that is stored")
{
    using program::MadeBy;
    for (const auto& [name, by] : {std::pair{"start", MadeBy::Start},
                                   std::pair{"person", MadeBy::Person},
                                   std::pair{"clinician", MadeBy::Clinician},
                                   std::pair{"advice", MadeBy::Advice}}) {
        CHECK(toString(by) == name);
        CHECK(program::parseMadeBy(name) == by);
    }
    CHECK_FALSE(program::parseMadeBy("nobody"));
}

TEST_CASE("parts that come, go, change places or last longer are named")
{
    CHECK(only(ChangeKind::PhaseAdded,
               "",
               "More",
               [](Program& program) {
                   program.phases.push_back({"more", "More", 7, {}, {}, {}});
               })
              .phase
          == "more");
    CHECK(
        only(ChangeKind::PhaseRemoved, "", "", [](Program& program) { program.phases.pop_back(); })
            .phase
        == "next");
    CHECK(only(ChangeKind::PhaseLengthChanged,
               "7",
               "21",
               [](Program& program) { program.phases[1].days = 21; })
              .phase
          == "next");
    (void)only(ChangeKind::OrderChanged, "", "", [](Program& program) {
        std::swap(program.phases[0], program.phases[1]);
    });
}

TEST_CASE("another way to do a movement is a change of it")
{
    const Change change = only(ChangeKind::WayChanged, "", "just-lean", [](Program& program) {
        program.phases[0].sessions[0].items[1].variant = "just-lean";
    });
    CHECK(change.movement == "wall-press");
}
