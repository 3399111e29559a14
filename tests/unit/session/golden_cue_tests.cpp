#include "support/approved.h"
#include "unit/session/stage.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace hipwise;
using namespace hipwise::test;

namespace {

/// Every kind of dose, both ways of changing sides, with and without rests.
std::vector<session::Work> everything()
{
    return {repetitions(2), sidedHold(2, false), sidedHold(2, true), heldRepetitions(2), minutes()};
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// Compares with what was approved, line by line.
void checkApproved(const std::string& name, const std::string& text)
{
    const auto expected = linesOf(approved(name, text));
    const auto found = linesOf(text);
    for (std::size_t line = 0; line < std::min(expected.size(), found.size()); ++line) {
        INFO(name << ", line " << line + 1);
        REQUIRE(found[line] == expected[line]);
    }
    CHECK(found.size() == expected.size());
}

} // namespace

TEST_CASE("the cues of a whole session are the approved ones")
{
    Stage stage(everything());
    stage.start().play(1h);
    checkApproved("session_cues", stage.newCues());
}

TEST_CASE("the cues of a session that is played around in are the approved ones")
{
    Stage stage(everything());
    stage.start().play(12s).pause().wait(1min).resume().play(9s).addRest(10s).play(27s).next();
    stage.play(3s).back().play(60s).back().play(2s).next().play(20s).skipMovement();
    stage.play(18s).skipMovement().play(31s).next().next().play(100s).stop();
    checkApproved("session_cues_with_commands", stage.newCues());
}
