#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::SessionRunner;
using session::Cue;
using session::CueKind;
using session::PlayerStatus;
using session::SessionRecord;
using session::SessionStatus;
using session::SetResult;
using session::SetStatus;
using session::StepKind;

namespace {

/// Which clocks go on while the lid is closed. On some computers the steady one does as well.
enum class Machine { SteadyStandsStill, SteadyGoesOn };

app::SessionRequest twoHolds()
{
    program::Dose dose;
    dose.type = content::DoseType::Hold;
    dose.sets = 2;
    dose.hold = 30s;
    dose.rest = 20s;
    app::SessionRequest request;
    request.title = "Two holds";
    request.items = {{"table-slide", dose}};
    return request;
}

/// A session of two holds that has begun: 5 s to get ready, 30 s, a rest of 20 s, 30 s.
struct Holding : Home {
    explicit Holding(std::string_view start = "2026-11-23T08:00", bool waits = false)
        : Home(start)
        , runner(context(), twoHolds(), {waits, {}})
    {
        (void)runner.start(std::nullopt);
    }

    /// To a second of the first hold.
    Holding& inSecond(std::chrono::milliseconds second)
    {
        play(runner, 5s + second);
        return *this;
    }

    std::vector<Cue> close(std::chrono::milliseconds time, Machine machine)
    {
        if (machine == Machine::SteadyStandsStill)
            return sleep(runner, time);
        pass(time);
        return runner.tick();
    }

    [[nodiscard]] session::PlayerState state() const { return runner.view().player; }

    [[nodiscard]] SessionRecord stored() { return kept(runner.record().id); }

    [[nodiscard]] bool offersToGoOn() { return valueOf(brokenToday(context())).has_value(); }

    SessionRunner runner;
};

std::vector<CueKind> kindsOf(const std::vector<Cue>& cues)
{
    std::vector<CueKind> kinds;
    for (const Cue& cue : cues)
        kinds.push_back(cue.kind);
    return kinds;
}

} // namespace

TEST_CASE("a hold that the computer slept through is paused where it was, and nothing of it counts")
{
    const auto machine = GENERATE(Machine::SteadyStandsStill, Machine::SteadyGoesOn);
    Holding home;
    home.inSecond(12s);
    const SessionRecord before = home.runner.record();
    CHECK(kindsOf(home.close(40min, machine)) == std::vector{CueKind::Paused});
    CHECK(home.state().status == PlayerStatus::Paused);
    CHECK(home.state().step.kind == StepKind::Set);
    CHECK(home.state().stepElapsed == 12s);
    CHECK(home.runner.view().slept == 40min);
    CHECK(home.runner.view().resting == 40min);
    CHECK(home.runner.record() == before);
    CHECK(home.stored() == before);
    CHECK(home.play(home.runner, 1min).empty());
    CHECK(home.runner.view().slept == 40min);
}

TEST_CASE("after a sleep the hold is counted in, and what was left of it is played")
{
    const auto machine = GENERATE(Machine::SteadyStandsStill, Machine::SteadyGoesOn);
    Holding home;
    home.inSecond(12s).close(40min, machine);
    CHECK(kindsOf(home.runner.resume()) == std::vector{CueKind::Countdown});
    CHECK_FALSE(home.runner.view().slept);
    CHECK(home.state().countInSecondsLeft() == 3);
    home.play(home.runner, 3s);
    CHECK(home.state().stepElapsed == 12s);
    home.play(home.runner, 18s - 1ms);
    CHECK(home.state().step.kind == StepKind::Set);
    home.play(home.runner, 1ms);
    CHECK(home.state().step.kind == StepKind::Rest);
    const session::SetRecord hold = home.stored().items[0].sets[0];
    CHECK(hold.result == SetResult{{0, 1, std::nullopt}, SetStatus::Done, 0, 30s});
    CHECK(hold.finishedAt == home.now());
}

TEST_CASE("a lid that is closed between two ticks loses no more than that moment")
{
    Holding home;
    home.inSecond(12s);
    home.pass(900ms);
    (void)home.sleep(home.runner, 40min);
    CHECK(home.state().stepElapsed == 12s);
    REQUIRE(home.runner.view().slept);
    CHECK(*home.runner.view().slept >= 40min);
    CHECK(*home.runner.view().slept <= 40min + 900ms);
}

TEST_CASE("a rest that the computer slept through goes on where it was, without a count")
{
    Holding home;
    home.inSecond(30s + 7s).sleep(home.runner, 40min);
    CHECK(home.state().step.kind == StepKind::Rest);
    CHECK(home.state().stepElapsed == 7s);
    CHECK(kindsOf(home.runner.resume()) == std::vector{CueKind::Resumed});
    CHECK(home.state().stepSecondsLeft() == 13);
    home.play(home.runner, 13s);
    CHECK(home.state().step.kind == StepKind::Set);
    CHECK(home.stored().items[0].sets[0].result.work == 30s);
}

TEST_CASE("a count that the computer slept through begins again")
{
    Holding home;
    home.inSecond(12s);
    (void)home.runner.pause();
    (void)home.runner.resume();
    home.play(home.runner, 1s);
    CHECK(kindsOf(home.sleep(home.runner, 40min)) == std::vector{CueKind::Paused});
    (void)home.runner.resume();
    CHECK(home.state().countInSecondsLeft() == 3);
    CHECK(home.state().stepElapsed == 12s);
}

TEST_CASE("a gap counts as sleep from the longest tick on")
{
    const auto machine = GENERATE(Machine::SteadyStandsStill, Machine::SteadyGoesOn);
    Holding home;
    home.inSecond(12s);
    SECTION("just below it is a hiccup, and plays on")
    {
        home.pass(app::LongestTick - 1ms);
        CHECK(kindsOf(home.runner.tick()) == std::vector{CueKind::HalfWay});
        CHECK(home.state().status == PlayerStatus::Playing);
        CHECK(home.state().stepElapsed == 17s - 1ms);
        CHECK_FALSE(home.runner.view().slept);
    }
    SECTION("at it")
    {
        CHECK(kindsOf(home.close(app::LongestTick, machine)) == std::vector{CueKind::Paused});
        CHECK(home.state().stepElapsed == 12s);
        CHECK(home.runner.view().slept == app::LongestTick);
    }
    SECTION("just above it")
    {
        CHECK(kindsOf(home.close(app::LongestTick + 1ms, machine)) == std::vector{CueKind::Paused});
        CHECK(home.state().stepElapsed == 12s);
        CHECK(home.runner.view().slept == app::LongestTick + 1ms);
    }
}

TEST_CASE("whatever is done first after a sleep, the time of the sleep is no work")
{
    Holding home;
    home.inSecond(12s);
    if (GENERATE(true, false)) {
        home.pass(40min);
    } else {
        SessionRunner another(home.contextWithoutJournal(), twoHolds());
        home.sleep(another, 40min);
    }
    SECTION("on")
    {
        (void)home.runner.next();
    }
    SECTION("stop")
    {
        (void)home.runner.stop();
    }
    SECTION("it hurts")
    {
        (void)home.runner.hurt({}, {}, session::HurtChoice::Stop);
    }
    const SetResult cut{{0, 1, std::nullopt}, SetStatus::Partial, 0, 12s};
    CHECK(home.stored().items[0].sets[0].result == cut);
}

TEST_CASE("after hours of sleep a session was interrupted when somebody was last there")
{
    const auto machine = GENERATE(Machine::SteadyStandsStill, Machine::SteadyGoesOn);
    Holding home;
    home.inSecond(30s + 20s + 12s);
    const ZonedInstant seen = home.now();
    CHECK(kindsOf(home.close(9h, machine)) == std::vector{CueKind::Paused});
    CHECK(home.runner.status() == PlayerStatus::Left);
    const SessionRecord kept = home.stored();
    CHECK(kept == home.runner.record());
    CHECK(kept.status == SessionStatus::Interrupted);
    CHECK(kept.endedAt == seen);
    CHECK(kept.items[0].sets[0].result.status == SetStatus::Done);
    CHECK(kept.items[0].sets[1].result.status == SetStatus::Planned);
    CHECK_FALSE(kept.items[0].sets[1].finishedAt);
    CHECK(home.runner.resume().empty());
    CHECK(home.play(home.runner, 1min).empty());
    CHECK(home.stored() == kept);
}

TEST_CASE("a session that was interrupted is offered until its day is over")
{
    Holding home;
    home.inSecond(12s).sleep(home.runner, 9h);
    CHECK(home.offersToGoOn());
    home.passUntil("2026-11-23T23:59:59");
    home.pass(999ms);
    CHECK(home.offersToGoOn());
    home.pass(1ms);
    CHECK_FALSE(home.offersToGoOn());
}

TEST_CASE("a session is left alone after four hours, not before")
{
    const auto machine = GENERATE(Machine::SteadyStandsStill, Machine::SteadyGoesOn);
    Holding home;
    home.inSecond(12s);
    SECTION("asleep in the middle of a hold")
    {
    }
    SECTION("paused")
    {
        (void)home.runner.pause();
    }
    const ZonedInstant seen = home.now();
    home.close(app::LeftAlone - 1ms, machine);
    CHECK(home.state().status == PlayerStatus::Paused);
    CHECK(home.stored().status == SessionStatus::Running);
    home.close(1ms, machine);
    CHECK(home.state().status == PlayerStatus::Left);
    CHECK(home.stored().endedAt == seen);
}

TEST_CASE("a pause that goes beyond four hours in one sleep ends when it began")
{
    Holding home;
    home.inSecond(12s);
    (void)home.runner.pause();
    const ZonedInstant paused = home.now();
    home.play(home.runner, 1h);
    CHECK(home.runner.view().resting == 1h);
    CHECK(home.sleep(home.runner, 4h + 1ms).empty());
    CHECK(home.stored().status == SessionStatus::Interrupted);
    CHECK(home.stored().endedAt == paused);
}

TEST_CASE("a session that waits for the person still waits after a sleep, and is left after hours")
{
    Holding home("2026-11-23T08:00", true);
    home.play(home.runner, 10s);
    CHECK(home.state().status == PlayerStatus::Waiting);
    CHECK(home.sleep(home.runner, 40min).empty());
    CHECK(home.state().status == PlayerStatus::Waiting);
    CHECK(home.runner.view().resting >= 40min + 5s);
    SECTION("it goes on")
    {
        (void)home.runner.resume();
        home.play(home.runner, 5s);
        CHECK(home.state().step.kind == StepKind::Set);
        CHECK(home.runner.view().resting == 0ms);
    }
    SECTION("nobody comes")
    {
        home.sleep(home.runner, 4h);
        CHECK(home.stored().status == SessionStatus::Interrupted);
        const auto after = home.stored().endedAt.value().at - home.stored().startedAt.at;
        CHECK(after >= 4s); // it began to wait with the tick after that
        CHECK(after <= 5s);
    }
}

TEST_CASE("a session that is left paused overnight belongs to the evening on which it was paused")
{
    Holding home("2026-11-23T22:30");
    home.inSecond(12s);
    (void)home.runner.pause();
    const ZonedInstant paused = home.now();
    SECTION("the computer sleeps")
    {
        home.sleep(home.runner, 8h);
    }
    SECTION("the computer is awake")
    {
        home.play(home.runner, 8h);
    }
    CHECK(home.stored().status == SessionStatus::Interrupted);
    CHECK(home.stored().endedAt == paused);
    CHECK(home.stored() == home.runner.record());
    CHECK_FALSE(home.offersToGoOn());
}

TEST_CASE("without a journal a session is left alone as well")
{
    Home home;
    SessionRunner runner(home.contextWithoutJournal(), twoHolds());
    (void)runner.start(std::nullopt);
    home.play(runner, 17s);
    home.sleep(runner, 9h);
    CHECK(runner.status() == PlayerStatus::Left);
    CHECK(runner.record().status == SessionStatus::Interrupted);
}
