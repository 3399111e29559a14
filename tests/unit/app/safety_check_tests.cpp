#include "app/about_me.h"
#include "app/safety_check.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::SafetyAnswers;
using person::ScreeningAnswer;

namespace {

struct HipHome : Home {
    HipHome() { pack = hipPack().pack.value(); }

    void answer(const SafetyAnswers& answers)
    {
        REQUIRE(app::keepAnswers(context(), answers));
        pass(1min);
    }

    [[nodiscard]] app::CheckFirstState check()
    {
        return checkFirstState(context(), app::lastAnswers(context()), "GB");
    }

    [[nodiscard]] std::size_t kept() { return valueOf(journal.person().screenings()).size(); }
};

} // namespace

TEST_CASE("every question of the pack is asked, and may stay open")
{
    HipHome home;
    const app::SafetyState state = app::safetyState(home.context(), {});
    REQUIRE(state.questions.size() == home.pack.screening.size());
    CHECK(state.open == static_cast<int>(state.questions.size()));
    CHECK_FALSE(state.answeredOn);
    for (const app::SafetyQuestion& question : state.questions)
        CHECK_FALSE(question.words.empty());

    home.answer({{"fall", ScreeningAnswer::No}});
    const auto again = app::safetyState(home.context(), app::lastAnswers(home.context()));
    CHECK(again.questions.front().answer == ScreeningAnswer::No);
    CHECK(again.open == state.open - 1);
    CHECK(again.answeredOn == home.now().date());
}

TEST_CASE("not sure counts as yes, and the most urgent comes first")
{
    HipHome home;
    home.answer({{"cancer", ScreeningAnswer::Yes}, {"fever", ScreeningAnswer::NotSure}});
    const app::CheckFirstState state = home.check();
    REQUIRE(state.stops.size() == 2);
    CHECK(state.stops.front().id == "fever");
    CHECK(state.stops.front().urgency == content::Urgency::Now);
    CHECK_FALSE(state.stops.front().advice.empty());
    CHECK(state.stops.back().ask.size() == 2);
    CHECK_FALSE(state.canBeCleared); // nobody clears a fever from afar
    CHECK(state.region == "GB");
    CHECK_FALSE(app::keepCleared(home.context()));
}

TEST_CASE("a clinician can clear what can be cleared, until something new comes")
{
    HipHome home;
    home.answer({{"cancer", ScreeningAnswer::Yes}});
    CHECK(home.check().canBeCleared);
    REQUIRE(app::keepCleared(home.context()));
    CHECK(home.check().stops.empty());

    SECTION("the same answers later stay cleared")
    {
        home.passUntil("2026-12-21T08:00");
        home.answer({{"cancer", ScreeningAnswer::Yes}, {"fall", ScreeningAnswer::No}});
        CHECK(home.check().stops.empty());
    }
    SECTION("something new has to be checked with the old")
    {
        home.answer({{"cancer", ScreeningAnswer::Yes}, {"calf", ScreeningAnswer::Yes}});
        CHECK(home.check().stops.size() == 2);
    }
}

TEST_CASE("answers are kept once a day as long as they are the same")
{
    HipHome home;
    home.answer({});
    CHECK(home.kept() == 0);
    home.answer({{"fall", ScreeningAnswer::No}});
    home.answer({{"fall", ScreeningAnswer::No}});
    CHECK(home.kept() == 1);
    home.answer({{"fall", ScreeningAnswer::No}, {"fever", ScreeningAnswer::No}});
    CHECK(home.kept() == 2);
    home.passUntil("2026-12-21T08:00");
    home.answer(app::lastAnswers(home.context()));
    CHECK(home.kept() == 3);
}

TEST_CASE("without a journal nothing is kept, and nothing is held against anybody")
{
    const HipHome home;
    const app::Context context = home.contextWithoutJournal();
    CHECK_FALSE(app::keepAnswers(context, {{"fall", ScreeningAnswer::No}}));
    CHECK_FALSE(app::keepCleared(context));
    CHECK(app::lastAnswers(context).empty());
    CHECK(app::checkFirstState(context, {}, {}).stops.empty());
    // What was just said counts all the same.
    CHECK(app::checkFirstState(context, {{"fall", ScreeningAnswer::Yes}}, {}).stops.size() == 1);
}
