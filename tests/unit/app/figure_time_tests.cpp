#include "app/figure_time.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace std::chrono_literals;

using app::momentOf;
using app::shownTempo;
using figure::Moment;
using figure::Phase;
using session::PlayerState;
using session::StepKind;
using session::WorkPhase;

namespace {

figure::Animation lift(figure::Course course = figure::Course::ThereAndBack)
{
    figure::Animation animation;
    animation.course = course;
    animation.period = 2.0F;
    animation.keys.push_back({});
    animation.keys.push_back({course == figure::Course::ThereAndBack ? 1.0F : 0.5F, {}});
    return animation;
}

PlayerState working(WorkPhase phase,
                    int rep,
                    std::chrono::milliseconds elapsed,
                    std::chrono::milliseconds all)
{
    PlayerState state;
    state.step.kind = StepKind::Set;
    state.phase = phase;
    state.rep = rep;
    state.phaseElapsed = elapsed;
    state.phaseDuration = all;
    state.stepElapsed = elapsed;
    return state;
}

} // namespace

TEST_CASE("a figure takes as long as a repetition does, and cuts long holds short")
{
    program::Dose dose;
    dose.tempo = {3s, 1s, 4s};
    CHECK(shownTempo(dose) == figure::Tempo{3, 1, 4});
    dose.type = content::DoseType::RepetitionsWithHold;
    dose.hold = 3s;
    CHECK(shownTempo(dose).hold == 3);
    dose.type = content::DoseType::Hold;
    dose.hold = 30s;
    CHECK(shownTempo(dose).hold == 4);
}

TEST_CASE("in a session the figure goes with the count")
{
    const auto figure = lift();
    CHECK(momentOf(figure, working(WorkPhase::Move, 1, 500ms, 2s), {})
          == Moment{Phase::Move, 0.25F});
    CHECK(momentOf(figure, working(WorkPhase::Hold, 1, 1s, 4s), {}) == Moment{Phase::Hold, 0.25F});
    CHECK(momentOf(figure, working(WorkPhase::Back, 1, 1s, 2s), {}) == Moment{Phase::Return, 0.5F});
}

TEST_CASE("a single long hold first moves there, and then holds")
{
    const auto figure = lift();
    const figure::Tempo tempo{2, 4, 2};
    CHECK(momentOf(figure, working(WorkPhase::Hold, 0, 1s, 30s), tempo)
          == Moment{Phase::Move, 0.5F});
    CHECK(momentOf(figure, working(WorkPhase::Hold, 0, 15s, 30s), tempo).phase == Phase::Hold);
}

TEST_CASE("cycles and minutes go on at their own pace")
{
    const auto walk
        = momentOf(lift(figure::Course::Steady), working(WorkPhase::Move, 1, 500ms, 2s), {});
    CHECK(walk.phase == Phase::Steady);
    CHECK(walk.share == Approx(0.25));
    const auto minutes = momentOf(lift(), working(WorkPhase::Steady, 0, 1800ms, 60s), {2, 1, 2});
    CHECK(minutes.phase == Phase::Move);
    CHECK(minutes.share == Approx(0.5));
}

TEST_CASE("before a set the figure shows what comes")
{
    PlayerState state = working(WorkPhase::Move, 0, 0ms, 0ms);
    state.step.kind = StepKind::Rest;
    CHECK(momentOf(lift(), state, {2, 1, 2}) == Moment{Phase::Move, 0});
    state.stepElapsed = 1800ms;
    CHECK(momentOf(lift(), state, {2, 1, 2}).share == Approx(0.5));
}
