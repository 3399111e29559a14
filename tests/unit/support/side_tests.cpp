#include "support/side.h"

#include <catch2/catch.hpp>

using namespace hipwise;

TEST_CASE("each side has another one")
{
    CHECK(opposite(Side::Left) == Side::Right);
    CHECK(opposite(Side::Right) == Side::Left);
}

TEST_CASE("sides come back from their stored names")
{
    CHECK(parseSide("left") == Side::Left);
    CHECK(parseSide("right") == Side::Right);
    CHECK(toString(Side::Left) == "left");
    CHECK(toString(Side::Right) == "right");
    for (const HipSide side : {HipSide::Left, HipSide::Right, HipSide::Both})
        CHECK(parseHipSide(toString(side)) == side);
    CHECK(toString(HipSide::Both) == "both");
}

TEST_CASE("other names are no side")
{
    const std::string name = GENERATE("", "Left", "LEFT", " left", "up", "leftright");
    CHECK_FALSE(parseSide(name));
    CHECK_FALSE(parseHipSide(name));
}

TEST_CASE("it may hurt on both sides, but one side is done at a time")
{
    CHECK(parseHipSide("both") == HipSide::Both);
    CHECK_FALSE(parseSide("both"));
}
