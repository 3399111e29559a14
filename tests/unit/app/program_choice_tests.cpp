#include "app/at_home.h"
#include "app/program_choice.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::ProgramCard;
using person::Settings;

namespace {

struct HipHome : Home {
    HipHome() { pack = hipPack().pack.value(); }

    [[nodiscard]] std::vector<std::string> ids(const Settings& person)
    {
        std::vector<std::string> found;
        for (const ProgramCard& card : programsState(context(), person).programs)
            found.push_back(card.id);
        return found;
    }

    [[nodiscard]] ProgramCard card(const Settings& person, const std::string& id)
    {
        const auto programs = programsState(context(), person).programs;
        return *std::find_if(programs.begin(), programs.end(), [&](const ProgramCard& each) {
            return each.id == id;
        });
    }
};

} // namespace

TEST_CASE("programs are measured as they would be for this person")
{
    HipHome home;
    const ProgramCard card = home.card({}, "first-week-gentle-start");
    CHECK(card.days == 7);
    CHECK(card.minutes.min >= 1);
    CHECK(card.minutes.max <= 20);
    CHECK(card.daysPerWeek.min == 7);
    CHECK(card.figure != nullptr);
    CHECK_FALSE(card.name.empty());
    CHECK_FALSE(card.audience.empty());
    for (const ProgramCard& each : programsState(home.context(), {}).programs) {
        INFO(each.id);
        CHECK(each.minutes.max > 0);
        CHECK(each.daysPerWeek.max > 0);
        CHECK(each.daysPerWeek.max <= 7);
        CHECK(each.missing.empty()); // nothing was asked
    }
}

TEST_CASE("days on which everything hurts and sets for clinicians are no programs to choose")
{
    HipHome home;
    for (const std::string& id : home.ids({})) {
        CHECK(id != "flare-day");
        CHECK(id != "clinician-demo-set");
    }
}

TEST_CASE("the easiest program leads, and those for what a clinician has named follow")
{
    HipHome home;
    CHECK(home.ids({}).front() == "first-week-gentle-start");

    Settings settings;
    settings.about.conditions = {"hip-osteoarthritis"};
    const auto ids = home.ids(settings);
    CHECK(ids.front() == "first-week-gentle-start");
    const std::vector<std::string> first(ids.begin(), ids.begin() + app::ProgramsAtOnce);
    CHECK_THAT(first, Catch::VectorContains(std::string("hip-oa-12-weeks")));
    CHECK(home.card(settings, "hip-oa-12-weeks").suits);
    CHECK_FALSE(home.card(settings, "return-to-running").suits);

    settings.about.conditions = {"bursitis-gtps"};
    CHECK(home.ids(settings)[1] == "lateral-hip-pain-12-weeks");
}

TEST_CASE("what a program needs and is not at hand is said")
{
    HipHome home;
    Settings settings;
    settings.about.conditions = {"hip-osteoarthritis"};
    setHome(settings, homeState(home.context(), settings));
    CHECK_FALSE(home.card(settings, "cycling-and-education-6-weeks").missing.empty());
    CHECK(home.card(settings, "first-week-gentle-start").missing.empty());
}

TEST_CASE("before somebody was asked what most homes have counts as there")
{
    HipHome home;
    Settings settings;
    app::HomeState state = homeState(home.context(), settings);
    REQUIRE(state.groups.size() == 3);
    CHECK(state.groups.front().things.front().id == "mat");
    std::size_t things = 0;
    for (const app::EquipmentGroup& group : state.groups) {
        things += group.things.size();
        for (const app::Option& thing : group.things)
            CHECK(thing.on == (group.kind == app::EquipmentGroup::Kind::Usual));
    }
    CHECK(things == home.pack.equipment.size());
    CHECK(state.days.size() == 3);
    CHECK_FALSE(state.time);

    state.groups.front().things.front().on = false;
    state.floor = false;
    state.days = {};
    state.time = app::minutesOf(app::DayTime::AfterLunch);
    setHome(settings, state);
    CHECK(homeState(home.context(), settings) == state);
    CHECK(app::dayTimeOf(*settings.sessionTime) == app::DayTime::AfterLunch);
    CHECK(app::dayTimeOf(std::chrono::minutes(0)) == app::DayTime::AfterBreakfast);
}

TEST_CASE("a program is begun with what the person has said")
{
    HipHome home;
    Settings settings;
    settings.about.conditions = {"hip-osteoarthritis"};
    settings.floor = false;
    settings.sessionDays = {std::chrono::Tuesday, std::chrono::Thursday, std::chrono::Saturday};
    settings.sessionTime = std::chrono::minutes(510);
    const program::Choices choices = choicesOf(home.context(), settings);
    CHECK(choices.about == settings.about);
    CHECK_FALSE(choices.floor);
    CHECK(choices.days == settings.sessionDays);

    REQUIRE(beginProgram(home.context(), settings, "hip-oa-12-weeks"));
    const auto own = valueOf(app::ownProgram(home.context()));
    REQUIRE(own);
    CHECK(own->program
          == program::makeProgram(
              *home.pack.program("hip-oa-12-weeks"), home.pack, home.now().date(), choices));
    CHECK(own->program.phases.front().sessions.front().schedule.at
          == std::vector{std::chrono::minutes(510)});
    CHECK(programsState(home.context(), settings).running == own->run.name);
}

TEST_CASE("no program begins while something keeps sessions off")
{
    HipHome home;
    Settings settings;
    SECTION("for children")
    {
        settings.ageGroup = person::AgeGroup::Under18;
    }
    SECTION("while something is to be checked")
    {
        (void)valueOf(home.journal.person().addScreening(
            {0, home.now(), false, {{"fever", person::ScreeningAnswer::Yes}}}));
    }
    CHECK_FALSE(beginProgram(home.context(), settings, "hip-oa-12-weeks"));
    CHECK(programsState(home.context(), settings).hold != app::Hold::None);
    CHECK_FALSE(valueOf(app::ownProgram(home.context())));
}
