#include "program/program_build.h"
#include "support/records.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using content::ProgramTemplate;
using content::SessionItem;
using program::Choices;
using program::Program;
using std::chrono::Friday;
using std::chrono::Monday;
using std::chrono::Saturday;
using std::chrono::Sunday;
using std::chrono::Thursday;
using std::chrono::Tuesday;
using std::chrono::Wednesday;

namespace {

using Ids = std::vector<std::string>;
using Weekdays = std::vector<std::chrono::weekday>;

const content::Pack& pack()
{
    return hipPack().pack.value();
}

CivilDate today()
{
    return day("2026-11-23");
}

/// A template of one session thrice a week.
ProgramTemplate templateOf(std::vector<SessionItem> items, int times = 3, int restDays = 0)
{
    content::SessionTemplate session{"session", {}, std::move(items), {}};
    session.schedule.timesPerWeek = {times, times};
    session.schedule.restDaysBetween = restDays;
    return {"template", {}, {}, {{"phase", 28, {session}, {}}}, {}, {}};
}

/// What is planned of it.
Ids planned(const ProgramTemplate& source, const Choices& choices = {})
{
    Ids ids;
    const Program program = program::makeProgram(source, pack(), today(), choices);
    for (const program::Item& item : program.phases[0].sessions[0].items) {
        if (item.included)
            ids.push_back(item.movement);
    }
    return ids;
}

Weekdays weekdays(int times, int restDays, const Weekdays& days)
{
    Choices choices;
    choices.days = days;
    const Program program = program::makeProgram(
        templateOf({{"clam", {}, false, {}}}, times, restDays), pack(), today(), choices);
    const program::Schedule& schedule = program.phases[0].sessions[0].schedule;
    CHECK((schedule.timesPerWeek == 0) == !schedule.weekdays.empty());
    return schedule.weekdays;
}

const std::vector<SessionItem>& alternatives()
{
    static const std::vector<SessionItem> Items{{"side-lying-hip-abduction", {}, false, "side"},
                                                {"standing-hip-abduction", {}, false, "side"},
                                                {"bridge-double-leg", {}, false, {}}};
    return Items;
}

} // namespace

TEST_CASE("a program of the pack becomes one's own with everything in it")
{
    const Program program
        = program::makeProgram(*pack().program("hip-oa-12-weeks"), pack(), today());
    CHECK(program.packId == pack().id);
    CHECK(program.packVersion == pack().version);
    CHECK(program.templateId == "hip-oa-12-weeks");
    CHECK(program.startedOn == today());
    CHECK(program.phases.front().startedOn == today());
    CHECK(program.phases.size() == pack().program("hip-oa-12-weeks")->phases.size());
    CHECK_FALSE(program.phases[1].startedOn);
    CHECK(program::lengthInDays(program)
          == program::lengthInDays(*pack().program("hip-oa-12-weeks")));
    CHECK_FALSE(program.locked);
}

TEST_CASE("of alternatives the first one is planned where nothing speaks against it")
{
    CHECK(planned(templateOf(alternatives()))
          == Ids{"side-lying-hip-abduction", "bridge-double-leg"});
}

TEST_CASE("of alternatives the one that suits best is planned")
{
    Choices choices;
    choices.about.limits = {"lying-on-side"};
    CHECK(planned(templateOf(alternatives()), choices)
          == Ids{"standing-hip-abduction", "bridge-double-leg"});
    choices.about.limits = {"lying-on-side", "single-leg-load"};
    // Neither does, and the first one stays; precautions keep it out of every day's plan.
    CHECK(planned(templateOf(alternatives()), choices).front() == "side-lying-hip-abduction");
}

TEST_CASE("of alternatives one is planned that is possible with what is at hand")
{
    Choices choices;
    choices.atHand = {"worktop"};
    CHECK(planned(templateOf(alternatives()), choices).front() == "standing-hip-abduction");
    choices.atHand = {"mat", "two-pillows"}; // the band is optional
    CHECK(planned(templateOf(alternatives()), choices).front() == "side-lying-hip-abduction");
}

TEST_CASE("of alternatives none on the floor is planned for somebody who cannot get down")
{
    Choices choices;
    choices.floor = false;
    CHECK(planned(templateOf(alternatives()), choices).front() == "standing-hip-abduction");
}

TEST_CASE("what suits is more than what comes first, and what is possible more than what suits")
{
    Choices choices;
    choices.about.conditions = {"bursitis-gtps"};
    const std::vector<SessionItem> items{{"single-leg-balance", {}, false, "one"}, // modify
                                         {"bridge-double-leg", {}, false, "one"}}; // suits
    CHECK(planned(templateOf(items), choices) == Ids{"bridge-double-leg"});
    choices.atHand = {"worktop"};
    CHECK(planned(templateOf(items), choices) == Ids{"single-leg-balance"});
}

TEST_CASE("what is optional or beyond the usual number is kept, and not planned")
{
    ProgramTemplate source = templateOf({{"clam", {}, true, {}},
                                         {"bridge-double-leg", {}, false, {}},
                                         {"sit-to-stand", {}, false, {}}});
    source.phases[0].sessions[0].atMost = 1;
    CHECK(planned(source) == Ids{"bridge-double-leg"});
    CHECK(program::makeProgram(source, pack(), today()).phases[0].sessions[0].items.size() == 3);
}

TEST_CASE("movements that the pack does not have are left out")
{
    CHECK(planned(templateOf({{"unknown", {}, false, {}}, {"clam", {}, false, {}}}))
          == Ids{"clam"});
}

TEST_CASE("an item begins with the dose to start with, and one of its own in the first week")
{
    const Program program
        = program::makeProgram(templateOf({{"clam", {}, false, {}}}), pack(), today());
    const program::Item& item = program.phases[0].sessions[0].items[0];
    CHECK(toText(item.dose) == "2 × 8");
    REQUIRE(item.firstWeek);
    CHECK(toText(*item.firstWeek) == "1 × 6");
    CHECK_FALSE(item.addedOn);
}

TEST_CASE("activities in minutes have the top of their range as a goal")
{
    content::DoseOverride own;
    own.duration = content::SecondsRange{10min, 25min};
    const Program program = program::makeProgram(
        templateOf({{"paced-walking", {}, false, {}}, {"paced-walking", own, false, {}}}),
        pack(),
        today());
    const auto& items = program.phases[0].sessions[0].items;
    CHECK(items[0].goal == 45min);
    CHECK(items[1].goal == 25min);
    CHECK(items[1].range.duration == own.duration);
}

TEST_CASE("the person's days are used where they are enough")
{
    CHECK(weekdays(3, 1, {Monday, Wednesday, Friday}) == Weekdays{Monday, Wednesday, Friday});
    CHECK(weekdays(2, 0, {Monday, Tuesday, Thursday, Saturday}) == Weekdays{Monday, Thursday});
    CHECK(weekdays(3, 0, {Monday, Thursday}).empty());
    CHECK(weekdays(1, 0, {Sunday}) == Weekdays{Sunday});
}

TEST_CASE("the person's days keep the rest days between two sessions")
{
    CHECK(weekdays(2, 1, {Monday, Tuesday, Wednesday}) == Weekdays{Monday, Wednesday});
    CHECK(weekdays(3, 1, {Monday, Tuesday, Wednesday}).empty());
    // Sunday and Monday follow each other.
    CHECK(weekdays(2, 1, {Sunday, Monday}).empty());
    CHECK(weekdays(3, 1, {Tuesday, Thursday, Saturday, Sunday})
          == Weekdays{Tuesday, Thursday, Saturday});
}

TEST_CASE("a time of day goes with every session")
{
    Choices choices;
    choices.at = 8h + 30min;
    const Program program
        = program::makeProgram(templateOf({{"clam", {}, false, {}}}), pack(), today(), choices);
    CHECK(program.phases[0].sessions[0].schedule.at
          == std::vector<std::chrono::minutes>{8h + 30min});
}

TEST_CASE("parts that are shorter than a week follow by themselves, others wait")
{
    ProgramTemplate source = templateOf({{"clam", {}, false, {}}});
    const content::Phase phase = source.phases[0];
    source.phases.clear();
    for (const int days : {3, 4, 7, 6}) {
        source.phases.push_back(phase);
        source.phases.back().days = days;
    }
    const Program program = program::makeProgram(source, pack(), today());
    CHECK(program.phases[0].startedOn == today());
    CHECK(program.phases[1].startedOn == today() + std::chrono::days(3));
    CHECK(program.phases[2].startedOn == today() + std::chrono::days(7));
    CHECK_FALSE(program.phases[3].startedOn);
}

TEST_CASE("a program of one's own begins with one part without an end")
{
    const Program program = program::emptyProgram(pack(), today());
    REQUIRE(program.phases.size() == 1);
    CHECK(program.phases[0].startedOn == today());
    CHECK(program.phases[0].sessions.empty());
    CHECK(program::lengthInDays(program) == 0);
    CHECK(program.templateId.empty());
}

TEST_CASE("what is added has a first week of its own")
{
    const program::Item item = program::makeItem(*pack().movement("clam"), today());
    CHECK(item.addedOn == today());
    CHECK(toText(item.dose) == "2 × 8");
    REQUIRE(item.firstWeek);
    CHECK(item.included);
}

TEST_CASE("another part goes on with the doses of the one before, and begins what is new")
{
    Program program = program::emptyProgram(pack(), today());
    program.phases[0].days = 7;
    program.phases.push_back({"next", {}, 7, {}, {}, {}});
    const auto add = [&](std::size_t phase, const char* movement) -> program::Item& {
        auto& sessions = program.phases[phase].sessions;
        if (sessions.empty())
            sessions.push_back({"session-" + std::to_string(phase), {}, {}, {}, {}});
        sessions[0].items.push_back(program::makeItem(*pack().movement(movement), today()));
        sessions[0].items.back().addedOn.reset();
        return sessions[0].items.back();
    };
    program::Item& clam = add(0, "clam");
    clam.dose.reps = 11;
    clam.loadSteps = 2;
    clam.note = "with the red band";
    clam.firstWeek.reset();
    add(0, "paced-walking").pace = program::Pace::Slower;
    add(0, "hip-hinge").included = false;
    add(1, "clam");
    add(1, "paced-walking");
    add(1, "hip-hinge").dose.reps = 9;
    add(1, "sit-to-stand");

    beginPhase(program, "next", today() + std::chrono::days(7));
    const auto& items = program.phases[1].sessions[0].items;
    CHECK(program.phases[1].startedOn == today() + std::chrono::days(7));
    CHECK(items[0].dose.reps == 11);
    CHECK(items[0].loadSteps == 2);
    CHECK(items[0].note == "with the red band");
    CHECK(items[1].pace == program::Pace::Slower);
    CHECK(items[2].dose.reps == 9); // it was not planned before
    CHECK(toText(items[3].dose) == "2 × 8");
    beginPhase(program, "unknown", today() + std::chrono::days(8));
    CHECK(program.phases.size() == 2);
}

TEST_CASE("in the first week the next part goes on with what was asked in it")
{
    Program program = program::makeProgram(templateOf({{"clam", {}, false, {}}}), pack(), today());
    program.phases.push_back(program.phases[0]);
    program.phases[1].id = "next";
    program.phases[1].startedOn.reset();
    beginPhase(program, "next", today() + std::chrono::days(3));
    CHECK(toText(program.phases[1].sessions[0].items[0].dose) == "1 × 6");
}

TEST_CASE("parts can begin on the days on which the template has them")
{
    Program program = program::makeProgram(*pack().program("hip-oa-12-weeks"), pack(), today());
    const int first = program.phases[0].days;
    beginPhasesOnTime(program, today() + std::chrono::days(first - 1));
    CHECK_FALSE(program.phases[1].startedOn);
    beginPhasesOnTime(program, today() + std::chrono::days(first));
    CHECK(program.phases[1].startedOn == today() + std::chrono::days(first));
    CHECK_FALSE(program.phases[2].startedOn);
    beginPhasesOnTime(program, today() + std::chrono::days(365));
    CHECK(program.phases.back().startedOn);
}
