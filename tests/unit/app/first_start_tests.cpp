#include "app/about_me.h"
#include "app/first_start.h"
#include "app/own_hip.h"
#include "app/program_choice.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::FirstStep;
using person::Settings;

namespace {

/// Somebody with the hip pack.
struct HipHome : Home {
    HipHome() { pack = hipPack().pack.value(); }

    [[nodiscard]] app::HipState hip(const Settings& person) { return hipState(context(), person); }

    [[nodiscard]] CivilDate day() const { return now().date(); }

    void answer(const std::string& question, person::ScreeningAnswer answer)
    {
        (void)valueOf(journal.person().addScreening({0, now(), false, {{question, answer}}}));
    }
};

bool isOn(const std::vector<app::Option>& options, const std::string& id)
{
    return std::any_of(options.begin(), options.end(), [&](const app::Option& option) {
        return option.id == id && option.on;
    });
}

} // namespace

TEST_CASE("the first start has at most five steps, one after another")
{
    const content::Pack& pack = hipPack().pack.value();
    CHECK(app::FirstSteps.size() <= 5);
    CHECK_FALSE(app::stepBefore(pack, FirstStep::Welcome));
    CHECK(app::stepAfter(pack, FirstStep::Welcome) == FirstStep::Safety);
    CHECK(app::stepBefore(pack, FirstStep::Hip) == FirstStep::Safety);
    CHECK(app::stepAfter(pack, FirstStep::Home) == FirstStep::Program);
    CHECK_FALSE(app::stepAfter(pack, FirstStep::Program));
    CHECK(app::numberOf(FirstStep::Welcome) == 1);
    CHECK(app::numberOf(FirstStep::Program) == 5);
}

TEST_CASE("a pack without safety questions has no step for them")
{
    CHECK(app::stepAfter(shoulderPack(), FirstStep::Welcome) == FirstStep::Hip);
    CHECK(app::stepBefore(shoulderPack(), FirstStep::Hip) == FirstStep::Welcome);
}

TEST_CASE("the first start is over once it was finished, and leads to Today")
{
    Settings settings;
    settings.firstStep = FirstStep::Home;
    settings.page = "library";
    CHECK_FALSE(app::isStarted(settings));
    app::finishFirstStart(settings, valueOf(parseIsoDate("2026-11-23")));
    CHECK(app::isStarted(settings));
    CHECK(settings.startedOn == "2026-11-23");
    CHECK(settings.page == "today");
    CHECK(settings.firstStep == FirstStep::Welcome);
}

TEST_CASE("a name is kept without the spaces around it")
{
    Settings settings;
    app::setName(settings, "  Ana María ");
    CHECK(settings.name == "Ana María");
    CHECK(app::welcomeState(settings).name == "Ana María");
    app::setName(settings, "   ");
    CHECK(settings.name.empty());
}

TEST_CASE("limits of a surgical team end by themselves after their last day")
{
    HipHome home;
    Settings settings;
    settings.about.limits = {"turns-in", "kneeling"};
    settings.limitsUntil = "2026-11-23"; // today
    CHECK_FALSE(app::isLimitOver(settings, home.day()));
    CHECK(app::aboutOn(home.context(), settings, home.day()).limits
          == std::set<std::string>{"turns-in", "kneeling"});
    const CivilDate tomorrow = home.day() + std::chrono::days(1);
    CHECK(app::isLimitOver(settings, tomorrow));
    // What no surgeon has limited has no end.
    CHECK(app::aboutOn(home.context(), settings, tomorrow).limits
          == std::set<std::string>{"kneeling"});
    settings.limitsUntil.clear();
    CHECK_FALSE(app::isLimitOver(settings, tomorrow));
    CHECK(home.hip(settings).until == std::nullopt);
}

TEST_CASE("what the safety questions say counts until they are answered otherwise")
{
    HipHome home;
    const Settings settings;
    home.answer("thin-bones", person::ScreeningAnswer::NotSure);
    CHECK(app::aboutOn(home.context(), settings, home.day()).limits
          == std::set<std::string>{"impact", "twist"});
    home.pass(1h);
    home.answer("thin-bones", person::ScreeningAnswer::No);
    CHECK(app::aboutOn(home.context(), settings, home.day()).empty());
    CHECK(app::aboutOn(home.contextWithoutJournal(), settings, home.day()).empty());
}

TEST_CASE("a change of what holds leaves alone what follows from the safety questions")
{
    HipHome home;
    Settings settings;
    settings.about = {{"tendinopathy"}, {"kneeling"}};
    home.answer("unsteady", person::ScreeningAnswer::Yes);
    const content::Circumstances shown = app::aboutOn(home.context(), settings, home.day());
    content::Circumstances wanted = shown;
    wanted.limits.erase("kneeling");
    wanted.limits.insert("twist");
    wanted.conditions.insert("labral-fai");
    app::changeAbout(settings, shown, wanted);
    CHECK(settings.about.limits == std::set<std::string>{"twist"});
    CHECK(settings.about.conditions == std::set<std::string>{"labral-fai", "tendinopathy"});
}

TEST_CASE("an age group counts as the youngest of it, a year of birth comes first")
{
    const CivilDate day = valueOf(parseIsoDate("2026-11-23"));
    Settings settings;
    CHECK_FALSE(app::leastAge(settings, day));
    settings.ageGroup = person::AgeGroup::Adult;
    CHECK(app::leastAge(settings, day) == 18);
    settings.ageGroup = person::AgeGroup::Older;
    CHECK(app::leastAge(settings, day) == 65);
    settings.birthYear = 1980;
    CHECK(app::leastAge(settings, day) == 45);
}

TEST_CASE("sessions stay off for children and until a stop was checked")
{
    HipHome home;
    Settings settings;
    CHECK(app::holdOn(home.context(), settings) == app::Hold::None);
    home.answer("unsteady", person::ScreeningAnswer::Yes);
    CHECK(app::holdOn(home.context(), settings) == app::Hold::None);
    home.pass(1h);
    home.answer("calf", person::ScreeningAnswer::NotSure);
    CHECK(app::holdOn(home.context(), settings) == app::Hold::CheckFirst);
    settings.ageGroup = person::AgeGroup::Under18;
    CHECK(app::holdOn(home.context(), settings) == app::Hold::Under18);
    CHECK(app::holdOn(home.contextWithoutJournal(), Settings()) == app::Hold::None);
}

TEST_CASE("the first place that hurts says which hip, one on the other side says both")
{
    Settings settings;
    app::setSpot(settings, {person::HipPart::LowerBack, {}}, true);
    CHECK_FALSE(settings.hip);
    app::setSpot(settings, {person::HipPart::Groin, Side::Left}, true);
    CHECK(settings.hip == HipSide::Left);
    app::setSpot(settings, {person::HipPart::Buttock, Side::Left}, true);
    CHECK(settings.hip == HipSide::Left);
    app::setSpot(settings, {person::HipPart::Groin, Side::Right}, true);
    CHECK(settings.hip == HipSide::Both);
    app::setSpot(settings, {person::HipPart::Groin, Side::Right}, false);
    CHECK(settings.spots.size() == 3);
    CHECK(settings.hip == HipSide::Both); // the person says so, not the program
}

TEST_CASE("several names can be given, and not sure takes them back")
{
    HipHome home;
    Settings settings;
    app::setUnsure(settings, true);
    CHECK(home.hip(settings).unsure);
    app::setCondition(settings, "hip-osteoarthritis", true);
    app::setCondition(settings, "strain-sprain", true);
    CHECK_FALSE(settings.causeUnsure);
    CHECK(isOn(home.hip(settings).conditions, "hip-osteoarthritis"));
    CHECK(home.hip(settings).asksWhen);
    app::setInjured(settings, 2, home.day());
    CHECK(settings.injuredOn == "2026-11-21");
    CHECK(home.hip(settings).daysAgo == 2);
    app::setCondition(settings, "strain-sprain", false);
    CHECK(settings.injuredOn.empty());
    CHECK_FALSE(home.hip(settings).asksWhen);
    app::setUnsure(settings, true);
    CHECK(settings.about.conditions.empty());
}

TEST_CASE("a strain is fresh for three days")
{
    HipHome home;
    Settings settings;
    app::setCondition(settings, "strain-sprain", true);
    app::setInjured(settings, 3, home.day());
    CHECK(home.hip(settings).daysAgo == 3);
    home.passUntil("2026-11-24T08:00");
    CHECK_FALSE(home.hip(settings).daysAgo);
    app::setInjured(settings, std::nullopt, home.day());
    CHECK(settings.injuredOn.empty());
}

TEST_CASE("limits are asked for after an operation, told on either page")
{
    HipHome home;
    Settings settings;
    CHECK_FALSE(home.hip(settings).asksLimits);
    SECTION("as a condition")
    {
        app::setCondition(settings, "after-hip-replacement", true);
    }
    SECTION("as an answer to a safety question")
    {
        home.answer("surgery", person::ScreeningAnswer::Yes);
    }
    const app::HipState state = home.hip(settings);
    CHECK(state.asksLimits);
    CHECK(state.limits.size() == 7);
    app::setLimit(settings, "turns-in", true);
    app::setLimitsUntil(settings, home.day() + std::chrono::days(70));
    CHECK(isOn(home.hip(settings).limits, "turns-in"));
    CHECK(home.hip(settings).until == home.day() + std::chrono::days(70));
    app::setLimit(settings, "turns-in", false);
    app::setLimitsUntil(settings, std::nullopt);
    CHECK(settings.about.limits.empty());
    CHECK(settings.limitsUntil.empty());
}

TEST_CASE("nothing is stretched on the day of a strain and for the three days after it")
{
    HipHome home;
    Settings settings;
    app::setCondition(settings, "strain-sprain", true);
    app::setInjured(settings, 0, home.day());
    const auto stretches = [&](int later) {
        const CivilDate day = home.day() + std::chrono::days(later);
        return !app::aboutOn(home.context(), settings, day).stretchesFrom;
    };
    CHECK_FALSE(stretches(0));
    CHECK_FALSE(stretches(3));
    CHECK(stretches(4));
    // The choice of a program for weeks does not go by these days.
    CHECK_FALSE(app::choicesOf(home.context(), settings).about.stretchesFrom);
    app::setInjured(settings, std::nullopt, home.day());
    CHECK(stretches(0));
}
