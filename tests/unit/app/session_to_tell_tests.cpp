#include "app/session_to_tell.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace std::chrono_literals;

using app::DaySession;
using app::OpenSession;
using app::openSessions;
using app::sessionToTell;

namespace {

/// A session in the morning and in the evening, of which these were begun.
std::vector<OpenSession> twice(std::vector<std::chrono::minutes> begun)
{
    return openSessions({{"Daily", {8h, 18h}, std::move(begun)}});
}

std::optional<std::chrono::minutes> told(const std::vector<OpenSession>& open,
                                         std::chrono::minutes now,
                                         const std::vector<std::chrono::minutes>& answered = {})
{
    const auto session = sessionToTell(open, now, answered);
    return session ? session->at : std::nullopt;
}

} // namespace

TEST_CASE("a session that was done is that of the nearest time")
{
    CHECK(twice({}).size() == 2);
    CHECK(twice({9h}) == std::vector<OpenSession>{{"Daily", 18h}});
    CHECK(twice({17h + 50min}) == std::vector<OpenSession>{{"Daily", 8h}});
    CHECK(twice({8h, 18h}).empty());
    CHECK(twice({8h, 18h, 20h}).empty());
    // One without a time of its own is done last.
    CHECK(openSessions({{"Daily", {std::nullopt, 18h}, {7h}}})
          == std::vector<OpenSession>{{"Daily", std::nullopt}});
}

TEST_CASE("the first time that is still to come is told of, or the latest that has come")
{
    CHECK(told(twice({}), 7h) == 8h);
    CHECK(told(twice({}), 8h) == 8h);
    CHECK(told(twice({}), 17h + 59min) == 8h);
    CHECK(told(twice({}), 18h) == 18h);
    CHECK(told(openSessions({{"Evening", {18h}, {}}, {"Morning", {8h}, {}}}), 7h) == 8h);
}

TEST_CASE("whoever has heard of a time, or was busy with a session since, is not told of it")
{
    CHECK(told(twice({}), 9h, {8h}) == 18h);
    CHECK(told(twice({}), 9h, {7h + 59min}) == 8h);
    CHECK(told(twice({19h}), 20h, {19h}) == std::nullopt);
    CHECK(told(twice({17h + 50min}), 18h, {17h + 50min}) == std::nullopt);
    CHECK(told({{"Daily", std::nullopt}}, 12h) == std::nullopt);
    CHECK(told({}, 12h) == std::nullopt);
}
