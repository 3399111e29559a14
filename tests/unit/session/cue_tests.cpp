#include "session/cue.h"
#include "unit/session/works.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;

using session::Cue;
using session::CueKind;
using session::cuesOf;
using session::Step;
using session::StepCue;
using session::StepKind;

using Cues = std::vector<StepCue>;

namespace {

Cues cuesOfSet(const session::Work& work)
{
    return cuesOf({StepKind::Set, 0, 1, {}, work.dose.setTime(), work.dose}, work.dose);
}

Cues cuesOfLead(StepKind kind, std::chrono::seconds duration)
{
    const program::Dose dose = repetitions().dose;
    return cuesOf({kind, 0, 1, {}, duration, dose}, dose);
}

bool has(const Cues& cues, CueKind kind)
{
    return std::any_of(
        cues.begin(), cues.end(), [kind](const StepCue& cue) { return cue.kind == kind; });
}

} // namespace

TEST_CASE("repetitions are paced: there, hold, back")
{
    session::Work work = repetitions();
    work.dose.reps = 2;
    CHECK(cuesOfSet(work)
          == Cues{{0ms, CueKind::Start, 0},
                  {0ms, CueKind::Move, 1},
                  {2s, CueKind::Hold, 1},
                  {3s, CueKind::Back, 1},
                  {5s, CueKind::Move, 2},
                  {7s, CueKind::Hold, 2},
                  {8s, CueKind::Back, 2}});
}

TEST_CASE("a repetition without a stop at its end has no hold")
{
    session::Work work = repetitions();
    work.dose.tempo.hold = 0s;
    CHECK_FALSE(has(cuesOfSet(work), CueKind::Hold));
    CHECK(has(cuesOfSet(work), CueKind::Back));
}

TEST_CASE("held repetitions count down each hold")
{
    session::Work work = heldRepetitions();
    work.dose.reps = 1;
    CHECK(cuesOfSet(work)
          == Cues{{0ms, CueKind::Start, 0},
                  {0ms, CueKind::Move, 1},
                  {2s, CueKind::Hold, 1},
                  {4s, CueKind::Countdown, 3},
                  {5s, CueKind::Countdown, 2},
                  {6s, CueKind::Countdown, 1},
                  {7s, CueKind::Back, 1}});
}

TEST_CASE("a hold counts down from 5 seconds on, and tells its half from 20 seconds on")
{
    session::Work work = sidedHold(1, false);
    const auto cues = [&](std::chrono::seconds hold) {
        work.dose.hold = hold;
        return cuesOfSet(work);
    };
    CHECK_FALSE(has(cues(4s), CueKind::Countdown));
    CHECK(has(cues(5s), CueKind::Countdown));
    CHECK_FALSE(has(cues(19s), CueKind::HalfWay));
    CHECK(cues(20s)
          == Cues{{0ms, CueKind::Start, 0},
                  {0ms, CueKind::Hold, 1},
                  {10s, CueKind::HalfWay, 0},
                  {17s, CueKind::Countdown, 3},
                  {18s, CueKind::Countdown, 2},
                  {19s, CueKind::Countdown, 1}});
    CHECK(cues(25s)[2] == StepCue{12500ms, CueKind::HalfWay, 0});
}

TEST_CASE("minutes have a start, a half and an end")
{
    CHECK(cuesOfSet(minutes(60s))
          == Cues{{0ms, CueKind::Start, 0},
                  {30s, CueKind::HalfWay, 0},
                  {57s, CueKind::Countdown, 3},
                  {58s, CueKind::Countdown, 2},
                  {59s, CueKind::Countdown, 1}});
}

TEST_CASE("getting ready and changing sides count down to the set")
{
    CHECK(cuesOfLead(StepKind::GetReady, 5s)
          == Cues{{0ms, CueKind::GetReady, 0},
                  {2s, CueKind::Countdown, 3},
                  {3s, CueKind::Countdown, 2},
                  {4s, CueKind::Countdown, 1}});
    CHECK(cuesOfLead(StepKind::ChangeOver, 3s) == Cues{{0ms, CueKind::ChangeSide, 0}});
    CHECK(cuesOfLead(StepKind::ChangeOver, 8s).size() == 4);
}

TEST_CASE("the last five seconds of a rest are for getting ready")
{
    CHECK(cuesOfLead(StepKind::Rest, 30s)
          == Cues{{0ms, CueKind::Rest, 30},
                  {25s, CueKind::GetReady, 0},
                  {27s, CueKind::Countdown, 3},
                  {28s, CueKind::Countdown, 2},
                  {29s, CueKind::Countdown, 1}});
    CHECK(has(cuesOfLead(StepKind::Rest, 6s), CueKind::GetReady));
    CHECK_FALSE(has(cuesOfLead(StepKind::Rest, 5s), CueKind::GetReady));
    CHECK(cuesOfLead(StepKind::Rest, 0s).empty());
}

TEST_CASE("the cues of a step are in order and inside it")
{
    const session::Work work
        = GENERATE(repetitions(), sidedHold(1, false), heldRepetitions(), minutes());
    const Step step{StepKind::Set, 0, 1, {}, work.dose.setTime(), work.dose};
    const Cues cues = cuesOf(step, work.dose);
    CHECK(std::is_sorted(cues.begin(), cues.end(), [](const StepCue& a, const StepCue& b) {
        return a.offset < b.offset;
    }));
    CHECK(cues.back().offset < step.duration);
}

TEST_CASE("a printed cue says when, what and of what")
{
    const session::Plan plan = session::makePlan({repetitions(), sidedHold(2, false)});
    CHECK(toString(Cue{CueKind::Start, 5s, 0, 1, {}, 0}, plan) == "00:05.0 start bridge set 1");
    CHECK(toString(Cue{CueKind::Move, 65050ms, 0, 2, {}, 3}, plan)
          == "01:05.0 move 3 bridge set 2");
    CHECK(toString(Cue{CueKind::Hold, 599999ms, 1, 2, Side::Left, 1}, plan)
          == "09:59.9 hold 1 stretch set 2 left");
    CHECK(toString(Cue{CueKind::Rest, 3600s, 0, 2, {}, 20}, plan)
          == "60:00.0 rest 20 bridge set 2");
    CHECK(toString(Cue{CueKind::SessionDone, 60s, 1, 2, Side::Left, 0}, plan)
          == "01:00.0 session-done");
}
