#include "person/measure_limits.h"
#include "person/typical_range.h"
#include "support/records.h"

#include <catch2/catch.hpp>

using namespace hipwise;

using content::Circumstances;
using person::chairStandRange;
using person::LeaveOut;
using person::MeasureKind;
using person::RangeGroup;
using person::TypicalRange;
using test::day;

namespace {

using Reasons = std::vector<LeaveOut>;

Reasons chair(const Circumstances& about)
{
    return reasonsToLeaveOut(MeasureKind::ChairStand, about);
}

Reasons oneLeg(const Circumstances& about)
{
    return reasonsToLeaveOut(MeasureKind::SingleLegStand, about);
}

} // namespace

TEST_CASE("ratings are due at once, and then after seven days")
{
    const CivilDate today = day("2026-11-23");
    CHECK(person::ratingsDue(std::nullopt, today));
    CHECK_FALSE(person::ratingsDue(today, today));
    CHECK_FALSE(person::ratingsDue(day("2026-11-17"), today));
    CHECK(person::ratingsDue(day("2026-11-16"), today));
    CHECK(person::ratingsDue(day("2025-11-16"), today));
}

TEST_CASE("the mean of ratings is kept in tenths, and rounded")
{
    CHECK(person::meanTenths({0}) == 0);
    CHECK(person::meanTenths({10, 10, 10}) == 100);
    CHECK(person::meanTenths({3, 4, 4}) == 37); // 3.67
    CHECK(person::meanTenths({3, 3, 4}) == 33);
    CHECK(person::meanTenths({0, 0, 0, 1}) == 3); // 0.25
}

TEST_CASE("without limits no test is left out")
{
    CHECK(chair({}).empty());
    CHECK(oneLeg({}).empty());
    CHECK(oneLeg({{"hip-osteoarthritis"}, {"hip-flexion-over-90"}}).empty());
}

TEST_CASE("limits of weight and of one leg keep both tests away")
{
    CHECK(chair({{}, {"weight-bearing"}}) == Reasons{LeaveOut::WeightLimit});
    CHECK(oneLeg({{}, {"weight-bearing"}}) == Reasons{LeaveOut::WeightLimit});
    CHECK(chair({{}, {"single-leg-load"}}) == Reasons{LeaveOut::SingleLegLimit});
    CHECK(oneLeg({{}, {"single-leg-load"}}) == Reasons{LeaveOut::SingleLegLimit});
    CHECK(person::isLeftOut(chair({{}, {"single-leg-load"}})));
}

TEST_CASE("after a hip replacement the tests wait until a clinician has said yes")
{
    Circumstances about{{"after-hip-replacement"}, {}, {}};
    CHECK(chair(about) == Reasons{LeaveOut::HipReplacement});
    CHECK(oneLeg(about) == Reasons{LeaveOut::HipReplacement});
    about.cleared = {"after-hip-replacement"};
    CHECK(chair(about).empty());
    CHECK(oneLeg(about).empty());
}

TEST_CASE("what needs balance keeps only the stand on one leg away")
{
    const std::string limit = GENERATE("balance-demand", "fall-risk");
    CHECK(chair({{}, {limit}}).empty());
    CHECK(oneLeg({{}, {limit}}) == Reasons{LeaveOut::BalanceLimit});
}

TEST_CASE("a sore side of the hip is advice against one leg, and no more")
{
    const Circumstances sore{{"bursitis-gtps"}, {}};
    CHECK(chair(sore).empty());
    CHECK(oneLeg(sore) == Reasons{LeaveOut::SoreSide});
    CHECK_FALSE(person::isLeftOut(oneLeg(sore)));
    const Circumstances both{{"bursitis-gtps"}, {"single-leg-load"}};
    CHECK(oneLeg(both) == Reasons{LeaveOut::SingleLegLimit, LeaveOut::SoreSide});
    CHECK(person::isLeftOut(oneLeg(both)));
}

TEST_CASE("the question about activities is never left out")
{
    const Circumstances about{{"after-hip-replacement"}, {"weight-bearing", "single-leg-load"}};
    CHECK(reasonsToLeaveOut(MeasureKind::Psfs, about).empty());
}

TEST_CASE("typical values are those of the table, and there are none under 60 or over 94")
{
    struct Case {
        int first;
        TypicalRange women;
        TypicalRange men;
    };

    const auto [first, women, men] = GENERATE(Case{60, {12, 17}, {14, 19}},
                                              Case{65, {11, 16}, {12, 18}},
                                              Case{70, {10, 15}, {12, 17}},
                                              Case{75, {10, 15}, {11, 17}},
                                              Case{80, {9, 14}, {10, 15}},
                                              Case{85, {8, 13}, {8, 14}},
                                              Case{90, {4, 11}, {7, 12}});
    for (const int age : {first, first + 4}) {
        CHECK(chairStandRange(age, RangeGroup::Women) == women);
        CHECK(chairStandRange(age, RangeGroup::Men) == men);
    }
    for (const int age : {-1, 0, 30, 59, 95, 200})
        CHECK_FALSE(chairStandRange(age, RangeGroup::Women));
}

TEST_CASE("an age is what somebody reaches this year")
{
    const CivilDate today = day("2026-01-01");
    CHECK(person::ageIn(today, 1966) == 60);
    CHECK(person::ageIn(today, 1967) == 59);
    CHECK(person::ageIn(today, 1906) == 120);
    CHECK_FALSE(person::ageIn(today, 1905));
    CHECK_FALSE(person::ageIn(today, 0));
    CHECK_FALSE(person::ageIn(today, 2027));
}

TEST_CASE("whose values are shown has a name in the settings")
{
    CHECK(person::parseRangeGroup("women") == RangeGroup::Women);
    CHECK(person::parseRangeGroup("men") == RangeGroup::Men);
    CHECK_FALSE(person::parseRangeGroup("anybody"));
    CHECK(toString(RangeGroup::Men) == "men");
}
