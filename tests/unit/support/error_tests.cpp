#include "support/error.h"

#include <catch2/catch.hpp>

using namespace hipwise;

TEST_CASE("an error names its place when it has one")
{
    CHECK(toString({ErrorCode::Invalid, "expected a date", "settings"})
          == "settings: expected a date");
    CHECK(toString({ErrorCode::Invalid, "expected a date", ""}) == "expected a date");
}

TEST_CASE("a failure carries its error to the caller")
{
    const Result<int> result = failure(ErrorCode::Busy, "held by another program", "journal");
    REQUIRE_FALSE(result);
    CHECK(result.error() == Error{ErrorCode::Busy, "held by another program", "journal"});
}
