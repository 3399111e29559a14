#include "support/approved.h"
#include "unit/session/special_works.h"
#include "unit/session/stage.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace hipwise;
using namespace hipwise::test;

using session::Cue;
using session::CueKind;
using session::SetKey;

namespace {

constexpr auto R = Side::Right;
constexpr auto L = Side::Left;

/// Every kind of dose, both ways of changing sides, with and without rests.
std::vector<session::Work> everything()
{
    return {repetitions(2), sidedHold(2, false), sidedHold(2, true), heldRepetitions(2), minutes()};
}

/// Two sets of some repetitions.
session::Work bridges(int reps)
{
    session::Work work = repetitions(2);
    work.dose.reps = reps;
    return work;
}

/// What is asked of somebody whose right hip is the weak one.
std::vector<session::Work> story()
{
    session::Work march = repetitions(2, content::Sides::Alternating);
    march.movement = "seated-march";
    march.dose.reps = 10;
    march.dose.rest = 30s;
    session::Work stretch = sidedHold(3, false);
    stretch.movement = "hip-flexor-stretch";
    stretch.dose.changeOver = 8s;
    stretch.dose.rest = 30s;
    session::Work bridge = heldRepetitions(2);
    bridge.movement = "bridge";
    bridge.sides = content::Sides::BothTogether;
    bridge.dose.reps = 8;
    bridge.dose.tempo = {2s, 1s, 2s};
    bridge.dose.rest = 60s;
    return {march, stretch, bridge, legLift(2, 1, true)};
}

/// When that cue of that set came; it must have come once.
std::chrono::milliseconds timeOf(const Stage& stage, CueKind kind, const SetKey& set)
{
    const auto isIt = [&](const Cue& cue) {
        return cue.kind == kind && SetKey{cue.item, cue.set, cue.side} == set;
    };
    REQUIRE(std::count_if(stage.cues.begin(), stage.cues.end(), isIt) == 1);
    return std::find_if(stage.cues.begin(), stage.cues.end(), isIt)->at;
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

TEST_CASE("the cues of each kind of movement are the approved ones")
{
    const auto checkWhole = [](const std::string& name, const session::Work& work) {
        Stage stage({work});
        stage.start().play(1h);
        checkApproved("session_cues_" + name, stage.newCues());
    };
    session::Work press = heldRepetitions(2);
    press.dose.rest = 20s;
    checkWhole("repetitions", repetitions(2));
    checkWhole("hold_each_side", sidedHold(2, false));
    checkWhole("hold_lying", sidedHold(2, true));
    checkWhole("held_repetitions", press);
    checkWhole("minutes", minutes());
    checkWhole("intervals", runWalk(3, 30s, 60s));
    checkWhole("weak_side", legLift(2, 1));
}

TEST_CASE("the cues of a session with a weak side are the approved ones")
{
    Stage stage(story());
    stage.start().play(1h);
    checkApproved("session_cues_story", stage.newCues());
}

TEST_CASE("of a stretch both sides get all of their seconds, and time to get there")
{
    Stage stage(story());
    stage.start().play(1h);
    for (int set = 1; set <= 3; ++set) {
        for (const Side side : {R, L})
            CHECK(timeOf(stage, CueKind::SetDone, key(1, set, side))
                      - timeOf(stage, CueKind::Start, key(1, set, side))
                  == 30s);
    }
    const auto ready = timeOf(stage, CueKind::GetReady, key(1, 1, R));
    CHECK(timeOf(stage, CueKind::Start, key(1, 1, R)) == ready + 5s);
    CHECK(timeOf(stage, CueKind::SetDone, key(1, 1, R)) == ready + 35s);
    CHECK(timeOf(stage, CueKind::ChangeSide, key(1, 1, L)) == ready + 35s);
    CHECK(timeOf(stage, CueKind::Start, key(1, 1, L)) == ready + 43s);
    CHECK(timeOf(stage, CueKind::SetDone, key(1, 1, L)) == ready + 73s);
    CHECK(timeOf(stage, CueKind::Rest, key(1, 2, R)) == ready + 73s);
    CHECK(timeOf(stage, CueKind::Start, key(1, 2, R)) == ready + 103s);
}

TEST_CASE("the cues of a session that waits for the person are the approved ones")
{
    Stage stage({repetitions(2), sidedHold(1, false)});
    stage.setWaits(true).start().play(1min).resume().play(5s + 15s + 8s);
    stage.next().play(2s).next().play(15s + 20s + 1h); // the rest and getting ready cut short
    stage.resume().play(1h).resume().play(1h);
    checkApproved("session_cues_waiting", stage.newCues());
}

TEST_CASE("the cues of a session in which it hurt are the approved ones")
{
    SECTION("fewer")
    {
        Stage stage({bridges(8), sidedHold(1, false)});
        stage.start().play(5s + 16s).pause().wait(40s).halve().play(1h);
        checkApproved("session_cues_fewer", stage.newCues());
    }
    SECTION("an easier movement")
    {
        session::Work tilt = bridges(4);
        tilt.movement = "pelvic-tilt";
        Stage stage({bridges(8), sidedHold(1, false)});
        stage.start().play(5s + 16s).pause().wait(40s).replaceWith(tilt).play(1h);
        checkApproved("session_cues_easier", stage.newCues());
    }
}

TEST_CASE("the cues of a session in which sides are swapped are the approved ones")
{
    Stage stage({sidedHold(2, false)});
    stage.start().play(5s + 12s).swapSides().play(1h);
    checkApproved("session_cues_swapped_sides", stage.newCues());
}

TEST_CASE("the cues of a session in which the computer slept are the approved ones")
{
    Stage stage({sidedHold(1, false)});
    stage.start().play(5s + 12s).wait(8h).breakOff().play(1min).resume().play(1h);
    checkApproved("session_cues_sleep", stage.newCues());
}
