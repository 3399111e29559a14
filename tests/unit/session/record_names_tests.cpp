#include "content/dose_names.h"
#include "session/record_names.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using session::PainContext;
using session::SessionStatus;
using session::SetStatus;

namespace {

/// Every value comes back from its name, and no two share one.
template <class Value>
void checkNames(std::initializer_list<Value> values,
                std::optional<Value> (*parse)(std::string_view))
{
    for (const Value value : values) {
        const std::string_view name = toString(value);
        CHECK_FALSE(name.empty());
        CHECK(parse(name) == value);
    }
    CHECK_FALSE(parse(""));
    CHECK_FALSE(parse("Done"));
    CHECK_FALSE(parse("unheard-of"));
}

} // namespace

TEST_CASE("stored names come back as the value they were made of")
{
    checkNames({SetStatus::Planned, SetStatus::Done, SetStatus::Partial, SetStatus::Skipped},
               session::parseSetStatus);
    checkNames({SessionStatus::Running, SessionStatus::Finished, SessionStatus::Stopped},
               session::parseSessionStatus);
    checkNames({PainContext::Check, PainContext::Before, PainContext::After},
               session::parsePainContext);
    using content::DoseType;
    checkNames(
        {DoseType::Repetitions, DoseType::Hold, DoseType::RepetitionsWithHold, DoseType::Duration},
        content::parseDoseType);
    using content::Sides;
    checkNames({Sides::BothTogether, Sides::Alternating, Sides::OneAtATime}, content::parseSides);
}

TEST_CASE("stored names never change")
{
    CHECK(toString(SetStatus::Partial) == "partial");
    CHECK(toString(SessionStatus::Stopped) == "stopped");
    CHECK(toString(PainContext::After) == "after");
    CHECK(toString(content::DoseType::RepetitionsWithHold) == "reps-with-hold");
    CHECK(toString(content::Sides::OneAtATime) == "one-at-a-time");
}

TEST_CASE("a set of both sides has the side both")
{
    using session::parseSetSide;
    using session::setSideName;
    CHECK(setSideName(std::nullopt) == "both");
    CHECK(setSideName(Side::Left) == "left");
    CHECK(setSideName(Side::Right) == "right");
    REQUIRE(parseSetSide("both"));
    CHECK_FALSE(*parseSetSide("both"));
    CHECK(parseSetSide("left").value() == Side::Left);
    CHECK_FALSE(parseSetSide("up"));
}

} // namespace hipwise::test
