#include "support/pain_score.h"

#include <catch2/catch.hpp>

using namespace hipwise;

TEST_CASE("pain goes from 0 to 10")
{
    CHECK_FALSE(PainScore::from(-1));
    CHECK_FALSE(PainScore::from(11));
    for (int value = 0; value <= 10; ++value) {
        REQUIRE(PainScore::from(value));
        CHECK(PainScore::from(value)->value() == value);
    }
}

TEST_CASE("the bands of pain change between 2 and 3, and between 5 and 6")
{
    const auto band = [](int value) { return bandOf(*PainScore::from(value)); };
    CHECK(band(0) == PainBand::Fine);
    CHECK(band(2) == PainBand::Fine);
    CHECK(band(3) == PainBand::Acceptable);
    CHECK(band(5) == PainBand::Acceptable);
    CHECK(band(6) == PainBand::TooMuch);
    CHECK(band(10) == PainBand::TooMuch);
}

TEST_CASE("a clinician may set where the bands end")
{
    const PainBands bands{3, 6};
    const auto band = [&](int value) { return bandOf(*PainScore::from(value), bands); };
    CHECK(band(3) == PainBand::Fine);
    CHECK(band(4) == PainBand::Acceptable);
    CHECK(band(6) == PainBand::Acceptable);
    CHECK(band(7) == PainBand::TooMuch);
}

TEST_CASE("more pain is more")
{
    CHECK(*PainScore::from(2) < *PainScore::from(3));
    CHECK(*PainScore::from(10) > *PainScore::from(9));
    CHECK(*PainScore::from(4) == *PainScore::from(4));
}
