#include "content/text.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using content::forSide;
using content::sideWordsIn;

namespace {

const content::SideWords English{{"side", {"left", "right"}}, {"other", {"right", "left"}}};

} // namespace

TEST_CASE("side words become the words of the side that is done")
{
    const std::string text = "Lie on your {other} side, lift your {side} leg.";
    CHECK(forSide(text, English, Side::Right) == "Lie on your left side, lift your right leg.");
    CHECK(forSide(text, English, Side::Left) == "Lie on your right side, lift your left leg.");
}

TEST_CASE("side words may stand at the ends and next to each other")
{
    CHECK(forSide("{side}{other}", English, Side::Left) == "leftright");
    CHECK(forSide("{side}", English, Side::Right) == "right");
}

TEST_CASE("text without side words stays as it is")
{
    const std::string text = GENERATE("", "Lift your leg.", "{", "}", "{}", "a } b { c", "{side");
    CHECK(forSide(text, English, Side::Left) == text);
}

TEST_CASE("braces that are no side word stay, and the words after them are still found")
{
    CHECK(forSide("{hand} and {side}", English, Side::Left) == "{hand} and left");
    CHECK(forSide("{{side}}", English, Side::Left) == "{left}");
    CHECK(forSide("{a {side}", English, Side::Left) == "{a left");
    CHECK(forSide("{Side}", English, Side::Left) == "{Side}");
}

TEST_CASE("a form that looks like a side word is not filled in again")
{
    const content::SideWords words{{"side", {"{other}", "{side}"}}, {"other", {"x", "x"}}};
    CHECK(forSide("{side}", words, Side::Left) == "{other}");
    CHECK(forSide("{side}", words, Side::Right) == "{side}");
}

TEST_CASE("the side words of a text are listed in their order")
{
    using Words = std::vector<std::string_view>;
    CHECK(sideWordsIn("Lie on {other}, lift {side}, {other}.") == Words{"other", "side", "other"});
    CHECK(sideWordsIn("none").empty());
    CHECK(sideWordsIn("{open").empty());
    CHECK(sideWordsIn("{}") == Words{""});
}
