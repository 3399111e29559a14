#include "app/measure_run.h"
#include "support/results.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace std::chrono_literals;

using app::MeasureRun;
using app::MeasureRunView;
using app::RunPhase;
using person::MeasureKind;
using session::CueKind;

namespace {

/// A run on a clock that moves when told to.
struct Run {
    explicit Run(MeasureKind kind)
        : run(kind, clock)
    {
    }

    /// Time passes, ticking as the screen does.
    std::vector<session::Cue> pass(std::chrono::milliseconds time)
    {
        std::vector<session::Cue> cues;
        while (time > 0ms) {
            const auto step = std::min<std::chrono::milliseconds>(time, 100ms);
            clock.advance(step);
            time -= step;
            const auto more = run.tick();
            cues.insert(cues.end(), more.begin(), more.end());
        }
        return cues;
    }

    std::vector<session::Cue> press() { return run.press(); }

    [[nodiscard]] MeasureRunView view() const { return run.view(); }

    [[nodiscard]] RunPhase phase() const { return run.view().phase; }

    /// Stands on the leg whose turn it is for so long.
    void stand(std::chrono::milliseconds time)
    {
        pass(1s);
        (void)press();
        (void)press(); // the foot is up
        pass(time);
        (void)press();
    }

    SimulatedClock clock{Instant(1000h)};
    MeasureRun run;
};

std::vector<CueKind> kinds(const std::vector<session::Cue>& cues)
{
    std::vector<CueKind> kinds;
    for (const session::Cue& cue : cues)
        kinds.push_back(cue.kind);
    return kinds;
}

} // namespace

TEST_CASE("a chair stand waits for the person, and counts down five seconds first")
{
    Run run(MeasureKind::ChairStand);
    run.pass(60s);
    CHECK(run.phase() == RunPhase::Ready);
    CHECK(kinds(run.press()) == std::vector{CueKind::GetReady});
    CHECK(run.phase() == RunPhase::GetReady);
    CHECK(run.view().secondsLeft() == 5);
    const auto cues = run.pass(4900ms);
    CHECK(kinds(cues) == std::vector{CueKind::Countdown, CueKind::Countdown, CueKind::Countdown});
    CHECK(cues[0].number == 3);
    CHECK(run.phase() == RunPhase::GetReady);
    CHECK(kinds(run.pass(100ms)) == std::vector{CueKind::Start});
    CHECK(run.phase() == RunPhase::Running);
    CHECK(run.view().secondsLeft() == 30);
}

TEST_CASE("who needs longer to the chair gets longer")
{
    Run run(MeasureKind::ChairStand);
    run.run.setGetReady(20s);
    (void)run.press();
    run.pass(19900ms);
    CHECK(run.phase() == RunPhase::GetReady);
    run.pass(100ms);
    CHECK(run.phase() == RunPhase::Running);
}

TEST_CASE("thirty seconds have a half, three last seconds and an end")
{
    Run run(MeasureKind::ChairStand);
    (void)run.press();
    run.pass(5s);
    CHECK(run.pass(14900ms).empty());
    CHECK(kinds(run.pass(100ms)) == std::vector{CueKind::HalfWay});
    CHECK(run.pass(11900ms).empty());
    const auto last = run.pass(2900ms);
    REQUIRE(last.size() == 3);
    CHECK(last[0].number == 3);
    CHECK(last[2].number == 1);
    CHECK(run.view().secondsLeft() == 1);
    CHECK(kinds(run.pass(200ms)) == std::vector{CueKind::SetDone});
    CHECK(run.phase() == RunPhase::Result);
    CHECK_FALSE(run.run.isTiming());
}

TEST_CASE("only presses within the thirty seconds count, and a bounce counts once")
{
    Run run(MeasureKind::ChairStand);
    (void)run.press();
    (void)run.press(); // getting ready
    run.pass(5s);
    (void)run.press();
    run.pass(300ms);
    (void)run.press(); // bounced
    CHECK(run.view().stands == 1);
    run.pass(100ms);
    (void)run.press();
    CHECK(run.view().stands == 2);
    run.pass(29600ms);
    CHECK(run.phase() == RunPhase::Result);
    (void)run.press();
    CHECK(run.view().stands == 2);
}

TEST_CASE("a press that comes with the end does not count")
{
    Run run(MeasureKind::ChairStand);
    (void)run.press();
    run.pass(5s);
    run.clock.advance(30s);
    CHECK(kinds(run.press()).back() == CueKind::SetDone);
    CHECK(run.view().stands == 0);
    CHECK(run.phase() == RunPhase::Result);
}

TEST_CASE("what is stopped is not counted, and can begin again")
{
    Run run(MeasureKind::ChairStand);
    (void)run.press();
    run.pass(8s);
    (void)run.press();
    run.run.stop();
    CHECK(run.phase() == RunPhase::Ready);
    CHECK(run.view().stands == 0);
    CHECK(run.pass(60s).empty());
    (void)run.press();
    CHECK(run.phase() == RunPhase::GetReady);
}

TEST_CASE("a time in which the computer slept is not counted")
{
    Run run(MeasureKind::ChairStand);
    (void)run.press();
    run.pass(8s);
    run.clock.sleep(5min);
    CHECK(run.run.tick().empty());
    CHECK(run.phase() == RunPhase::Ready);
    CHECK(run.view().broken);
    (void)run.press();
    CHECK_FALSE(run.view().broken);
}

TEST_CASE("a calendar that is set does not disturb a run")
{
    Run run(MeasureKind::ChairStand);
    (void)run.press();
    run.pass(8s);
    run.clock.setCalendar(Instant(1h));
    run.pass(1s);
    CHECK(run.phase() == RunPhase::Running);
    CHECK(run.view().secondsLeft() == 26);
}

TEST_CASE("the first leg is the left one, and the clock starts with the cue")
{
    Run run(MeasureKind::SingleLegStand);
    CHECK(run.view().side == Side::Left);
    const auto ready = run.press();
    CHECK(ready.at(0).side == Side::Left);
    CHECK(kinds(run.pass(5s)).back() == CueKind::Start);
    run.pass(12470ms);
    CHECK(kinds(run.press()) == std::vector{CueKind::SetDone});
    CHECK(run.phase() == RunPhase::Ready);
    CHECK(run.view().tries == std::vector{124});
    CHECK(run.view().left == 124);
    CHECK_FALSE(run.view().right);
}

TEST_CASE("the foot may be up before the countdown ends")
{
    Run run(MeasureKind::SingleLegStand);
    (void)run.press();
    run.pass(2s);
    CHECK(kinds(run.press()) == std::vector{CueKind::Start});
    run.pass(3s);
    (void)run.press();
    CHECK(run.view().tries == std::vector{30});
}

TEST_CASE("the best of three tries counts, and then it is the other leg's turn")
{
    Run run(MeasureKind::SingleLegStand);
    run.stand(4s);
    run.stand(9500ms);
    CHECK(run.view().side == Side::Left);
    run.stand(2s);
    CHECK(run.view().side == Side::Right);
    CHECK(run.view().left == 95);
    CHECK(run.view().tries.empty());
    run.stand(1s);
    run.stand(1s);
    run.stand(1100ms);
    CHECK(run.phase() == RunPhase::Result);
    CHECK(run.view().right == 11);
}

TEST_CASE("forty-five seconds are the longest, and need no second try")
{
    Run run(MeasureKind::SingleLegStand);
    (void)run.press();
    (void)run.press();
    run.pass(44900ms);
    CHECK(run.phase() == RunPhase::Running);
    CHECK(kinds(run.pass(100ms)) == std::vector{CueKind::SetDone});
    CHECK(run.view().left == 450);
    CHECK(run.view().side == Side::Right);
    CHECK(run.phase() == RunPhase::Ready);
    (void)run.press(); // the foot comes down: not the beginning of the next try
    CHECK(run.phase() == RunPhase::Ready);
    run.pass(1s);
    (void)run.press();
    CHECK(run.phase() == RunPhase::GetReady);
}

TEST_CASE("a leg can be left out, and so can the rest of its tries")
{
    Run run(MeasureKind::SingleLegStand);
    run.run.nextLeg();
    CHECK(run.view().side == Side::Right);
    run.stand(3s);
    run.run.nextLeg();
    CHECK(run.phase() == RunPhase::Result);
    CHECK_FALSE(run.view().left);
    CHECK(run.view().right == 30);
}

TEST_CASE("there is no other leg while a time runs, nor in a chair stand")
{
    Run run(MeasureKind::SingleLegStand);
    (void)run.press();
    run.run.nextLeg();
    CHECK(run.view().side == Side::Left);
    Run chair(MeasureKind::ChairStand);
    chair.run.nextLeg();
    CHECK(chair.phase() == RunPhase::Ready);
}
