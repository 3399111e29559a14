#include "app/measure_entry.h"
#include "app/measures.h"
#include "support/records.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::ActivityRating;
using app::DayValue;
using app::MeasuresState;
using person::LeaveOut;
using person::MeasureKind;

namespace {

/// Somebody with a few things that are hard. It is Monday 23 November 2026.
struct Person : Home {
    std::int64_t add(const std::string& words)
    {
        return valueOf(app::addOwnActivity(context(), words));
    }

    app::MeasureChange rate(const std::vector<ActivityRating>& ratings)
    {
        return valueOf(app::keepRatings(context(), ratings));
    }

    [[nodiscard]] MeasuresState state() { return app::measuresState(context()); }

    void passDays(int days) { pass(std::chrono::hours(24) * days); }
};

std::vector<std::string> wordsOf(const std::vector<app::ActivityLine>& lines)
{
    std::vector<std::string> words;
    for (const app::ActivityLine& line : lines)
        words.push_back(line.activity.words);
    return words;
}

} // namespace

TEST_CASE("without a journal there is nothing to rate, and nothing is due")
{
    Person person;
    const app::Context context = person.contextWithoutJournal();
    CHECK_FALSE(app::measuresState(context).hasJournal);
    CHECK_FALSE(app::measuresDue(context));
    CHECK(errorOf(app::addOwnActivity(context, "stairs")).code == ErrorCode::NotFound);
    CHECK(errorOf(app::keepRatings(context, {{1, 3}})).code == ErrorCode::NotFound);
    CHECK(errorOf(app::keepChairStand(context, 3, false)).code == ErrorCode::NotFound);
}

TEST_CASE("activities keep their words, without blanks around them")
{
    Person person;
    person.add("  putting on socks\n");
    person.add("climbing stairs");
    CHECK(wordsOf(person.state().activities)
          == std::vector<std::string>{"putting on socks", "climbing stairs"});
}

TEST_CASE("no words, too many words and the same words twice are refused")
{
    Person person;
    person.add("climbing stairs");
    const std::string longest(app::LongestActivityWords, 'a');
    for (const std::string& words : {std::string(),
                                     std::string(" \t"),
                                     longest + "a",
                                     std::string("Climbing  Stairs"),
                                     std::string("bad \xff byte")})
        CHECK(errorOf(app::addOwnActivity(person.context(), words)).code == ErrorCode::Invalid);
    person.add(longest);
    CHECK(person.state().activities.size() == 2);
}

TEST_CASE("five activities are asked about, and a sixth is refused until one is dropped")
{
    Person person;
    std::int64_t first = 0;
    for (const char* words : {"a", "b", "c", "d", "e"}) {
        const auto id = person.add(words);
        if (first == 0)
            first = id;
    }
    CHECK(errorOf(app::addOwnActivity(person.context(), "f")).code == ErrorCode::Invalid);
    valueOf(app::stopAsking(person.context(), first));
    person.add("f");
    CHECK(errorOf(app::askAgain(person.context(), first)).code == ErrorCode::Invalid);
    CHECK(person.state().activities.size() == 5);
}

TEST_CASE("a dropped activity keeps its ratings and can be asked again")
{
    Person person;
    const auto stairs = person.add("climbing stairs");
    const auto never = person.add("never rated");
    person.rate({{stairs, 4}});
    valueOf(app::stopAsking(person.context(), stairs));
    valueOf(app::stopAsking(person.context(), never));
    const MeasuresState dropped = person.state();
    CHECK(dropped.activities.empty());
    CHECK_FALSE(dropped.due);
    CHECK(wordsOf(dropped.dropped) == std::vector<std::string>{"climbing stairs"});
    CHECK(dropped.days.size() == 1);
    valueOf(app::askAgain(person.context(), stairs));
    CHECK(wordsOf(person.state().activities) == std::vector<std::string>{"climbing stairs"});
}

TEST_CASE("the weekly question is due before the first rating and seven days after the last")
{
    Person person;
    CHECK_FALSE(app::measuresDue(person.context()));
    const auto socks = person.add("socks");
    CHECK(app::measuresDue(person.context()));
    person.rate({{socks, 3}});
    CHECK_FALSE(app::measuresDue(person.context()));
    person.passDays(6);
    CHECK_FALSE(app::measuresDue(person.context()));
    person.add("came later");
    CHECK_FALSE(app::measuresDue(person.context()));
    person.passDays(1);
    CHECK(app::measuresDue(person.context()));
    CHECK(person.state().due);
}

TEST_CASE("a day has the mean of what was rated, and its parts")
{
    Person person;
    const auto socks = person.add("socks");
    const auto stairs = person.add("stairs");
    person.rate({{socks, 3}, {stairs, 4}});
    const auto days = person.state().days;
    REQUIRE(days.size() == 1);
    CHECK(days[0].on == day("2026-11-23"));
    CHECK(days[0].meanTenths == 35);
    CHECK(days[0].rated == std::vector<app::RatingDay::Rated>{{"socks", 3}, {"stairs", 4}});
    CHECK(days[0].measures.size() == 2);
}

TEST_CASE("a mean counts when everything that was asked about was rated")
{
    Person person;
    const auto socks = person.add("socks");
    const auto stairs = person.add("stairs");
    person.rate({{socks, 3}}); // on the day on which stairs came
    CHECK(person.state().days[0].complete);
    person.passDays(1);
    person.rate({{socks, 3}});
    CHECK_FALSE(person.state().days[0].complete);
    person.rate({{stairs, 4}});
    CHECK(person.state().days[0].complete);
    valueOf(app::stopAsking(person.context(), stairs));
    person.passDays(1);
    person.rate({{socks, 3}});
    CHECK(person.state().days[0].complete);
    CHECK(person.state().days[1].complete);
}

TEST_CASE("rating again on the same day takes the place of the first, and undo brings it back")
{
    Person person;
    const auto socks = person.add("socks");
    person.rate({{socks, 3}});
    person.pass(2h);
    const auto change = person.rate({{socks, 8}});
    CHECK(change.removed.size() == 1);
    CHECK(person.state().activities[0].ratings == std::vector<DayValue>{{day("2026-11-23"), 8}});
    valueOf(app::takeBack(person.context(), change));
    CHECK(person.state().activities[0].ratings == std::vector<DayValue>{{day("2026-11-23"), 3}});
    person.passDays(1);
    CHECK(person.rate({{socks, 8}}).removed.empty());
    CHECK(person.state().activities[0].ratings.size() == 2);
}

TEST_CASE("ratings outside of 0 to 10 and of unknown activities change nothing")
{
    Person person;
    const auto socks = person.add("socks");
    CHECK(errorOf(app::keepRatings(person.context(), {})).code == ErrorCode::Invalid);
    CHECK(errorOf(app::keepRatings(person.context(), {{socks, 11}})).code == ErrorCode::Invalid);
    CHECK(errorOf(app::keepRatings(person.context(), {{socks, -1}})).code == ErrorCode::Invalid);
    CHECK(errorOf(app::keepRatings(person.context(), {{socks, 5}, {socks + 1, 5}})).code
          == ErrorCode::NotFound);
    CHECK(person.state().days.empty());
    person.rate({{socks, 0}});
    person.passDays(1);
    person.rate({{socks, 10}});
    CHECK(person.state().days.size() == 2);
}

TEST_CASE("the change is over activities that were rated on both days")
{
    Person person;
    const auto socks = person.add("socks");
    const auto stairs = person.add("stairs");
    person.rate({{socks, 2}, {stairs, 9}});
    CHECK_FALSE(person.state().change);
    person.passDays(7);
    const auto later = person.add("later");
    person.rate({{socks, 5}, {later, 1}});
    CHECK(person.state().change == app::MeanChange{day("2026-11-23"), 20, 50, 1});
    valueOf(app::stopAsking(person.context(), socks));
    CHECK_FALSE(person.state().change);
}

TEST_CASE("stands are kept as they were counted, with the arms as 0")
{
    Person person;
    (void)valueOf(app::keepChairStand(person.context(), 12, false));
    person.pass(1min);
    (void)valueOf(app::keepChairStand(person.context(), 12, true));
    const auto& entries = person.state().chairStand.entries;
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].value == 0);
    CHECK(entries[0].adapted);
    CHECK(entries[1].value == 12);
    CHECK_FALSE(entries[1].adapted);
    CHECK(errorOf(app::keepChairStand(person.context(), -1, false)).code == ErrorCode::Invalid);
    CHECK(errorOf(app::keepChairStand(person.context(), 61, false)).code == ErrorCode::Invalid);
}

TEST_CASE("a line has one value a day and leaves out what was done another way")
{
    Person person;
    (void)valueOf(app::keepChairStand(person.context(), 9, false));
    person.pass(1min);
    (void)valueOf(app::keepChairStand(person.context(), 10, false));
    person.pass(1min);
    (void)valueOf(app::keepChairStand(person.context(), 0, true));
    person.passDays(1);
    (void)valueOf(app::keepChairStand(person.context(), 11, false));
    CHECK(lineOf(person.state().chairStand)
          == std::vector<DayValue>{{day("2026-11-23"), 10}, {day("2026-11-24"), 11}});
}

TEST_CASE("each leg has its own time")
{
    Person person;
    (void)valueOf(app::keepSingleLeg(person.context(), {124, 450, false}));
    person.passDays(1);
    (void)valueOf(app::keepSingleLeg(person.context(), {{}, 300, false}));
    const auto test = person.state().singleLeg;
    CHECK(test.entries.size() == 3);
    CHECK(lineOf(test, Side::Left) == std::vector<DayValue>{{day("2026-11-23"), 124}});
    CHECK(lineOf(test, Side::Right)
          == std::vector<DayValue>{{day("2026-11-23"), 450}, {day("2026-11-24"), 300}});
    for (const app::SingleLegResult& result : {app::SingleLegResult{},
                                               app::SingleLegResult{451, {}, false},
                                               app::SingleLegResult{10, -1, false}})
        CHECK(errorOf(app::keepSingleLeg(person.context(), result)).code == ErrorCode::Invalid);
}

TEST_CASE("results are removed together and brought back")
{
    Person person;
    const auto kept = valueOf(app::keepSingleLeg(person.context(), {124, 450, true}));
    const auto removed = valueOf(app::removeMeasures(person.context(), kept.added));
    CHECK(person.state().singleLeg.entries.empty());
    valueOf(app::takeBack(person.context(), removed));
    CHECK(person.state().singleLeg.entries.size() == 2);
    valueOf(app::takeBack(person.context(), kept));
    CHECK(person.state().singleLeg.entries.empty());
    CHECK(errorOf(app::removeMeasures(person.context(), {99})).code == ErrorCode::NotFound);
}

TEST_CASE("what the person was told says why a test is left out")
{
    Person person;
    app::Context context = person.context();
    CHECK(app::measuresState(context).chairStand.isOpen());
    context.about = {{"bursitis-gtps"}, {}};
    CHECK(app::measuresState(context).singleLeg.isOpen());
    CHECK(app::measuresState(context).singleLeg.reasons
          == std::vector<LeaveOut>{LeaveOut::SoreSide});
    context.about = {{}, {"weight-bearing"}};
    CHECK_FALSE(app::measuresState(context).chairStand.isOpen());
    CHECK_FALSE(app::measuresState(context).singleLeg.isOpen());
}

TEST_CASE("an answer that stops sessions stops the tests until it is cleared")
{
    Person person;
    content::ScreeningQuestion question;
    question.id = "chest-pain";
    question.stop = content::Urgency::Today;
    question.canBeCleared = true;
    person.pack.screening = {question};
    person::Screening screening;
    screening.answeredAt = person.now();
    screening.answers = {{"chest-pain", person::ScreeningAnswer::NotSure}};
    const auto id = valueOf(person.journal.person().addScreening(screening));
    CHECK(person.state().chairStand.checkFirst);
    CHECK_FALSE(person.state().singleLeg.isOpen());
    valueOf(person.journal.person().clearScreening(id));
    CHECK(person.state().chairStand.isOpen());
}
