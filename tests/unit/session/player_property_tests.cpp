#include "unit/session/special_works.h"
#include "unit/session/stage.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <random>

using namespace hipwise;
using namespace hipwise::test;

using content::DoseType;
using content::Sides;
using session::Cue;
using session::CueKind;
using session::PlayerStatus;
using session::SetKey;
using session::SetResult;
using session::SetStatus;

namespace {

/// How many random sessions of a kind; ten times as many in a long run.
unsigned sessions(unsigned count)
{
    const bool isLong
        = std::getenv("HIPWISE_LONG") != nullptr; // NOLINT(concurrency-mt-unsafe): one thread
    return isLong ? 10 * count : count;
}

/// Numbers that are the same on every machine.
class Random {
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {
    }

    /// From 0 to below `end`.
    int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }

    bool oneIn(int count) { return below(count) == 0; }

    std::chrono::seconds seconds(int lowest, int highest)
    {
        return std::chrono::seconds(lowest + below(highest - lowest + 1));
    }

private:
    std::mt19937 m_engine;
};

program::Amount randomAmount(Random& random)
{
    program::Amount amount;
    amount.sets = 1 + random.below(3);
    amount.reps = 1 + random.below(6);
    amount.hold = random.seconds(1, 40);
    amount.duration = random.seconds(15, 90);
    return amount;
}

session::Work randomWork(Random& random)
{
    constexpr std::array Types{
        DoseType::Repetitions, DoseType::Hold, DoseType::RepetitionsWithHold, DoseType::Duration};
    constexpr std::array AllSides{Sides::BothTogether, Sides::Alternating, Sides::OneAtATime};
    program::Dose dose;
    dose.type = Types.at(static_cast<std::size_t>(random.below(4)));
    static_cast<program::Amount&>(dose) = randomAmount(random);
    if (random.oneIn(2))
        dose.left = randomAmount(random);
    if (random.oneIn(2))
        dose.right = randomAmount(random);
    if (dose.type == DoseType::Duration && random.oneIn(2))
        dose.intervals
            = content::Intervals{1 + random.below(4), random.seconds(1, 20), random.seconds(0, 20)};
    dose.tempo = {random.seconds(1, 4), random.seconds(0, 3), random.seconds(1, 4)};
    dose.rest = random.seconds(0, 40);
    dose.changeOver = random.seconds(3, 20);
    return {"move", dose, AllSides.at(static_cast<std::size_t>(random.below(3))), random.oneIn(2)};
}

std::vector<session::Work> randomSession(Random& random)
{
    std::vector<session::Work> work;
    for (int count = 1 + random.below(3); count > 0; --count)
        work.push_back(randomWork(random));
    return work;
}

/// Time passes in ticks of at most that length.
void play(Stage& stage, std::chrono::milliseconds time, std::chrono::milliseconds tick)
{
    for (; time > tick; time -= tick)
        stage.play(tick);
    stage.play(time);
}

/// What somebody does who has pain, or whom the plan does not fit.
void change(Stage& stage, Random& random)
{
    switch (random.below(7)) {
    case 0:
        if (random.oneIn(2))
            stage.halve();
        break;
    case 1:
        if (random.oneIn(4))
            stage.replaceWith(randomWork(random));
        break;
    case 2:
        stage.again(random.oneIn(2) ? 0s : random.seconds(1, 90));
        break;
    case 3:
        stage.swapSides();
        break;
    case 4:
        if (random.oneIn(4))
            stage.skipMovement();
        break;
    default:
        stage.adjustReps(random.oneIn(2) ? 1 : -1);
    }
}

void disturb(Stage& stage, Random& random, std::chrono::milliseconds tick = 24h)
{
    switch (random.below(20)) {
    case 0:
        stage.pause();
        break;
    case 1:
    case 2:
        stage.resume();
        break;
    case 3:
        stage.next();
        break;
    case 4:
        stage.back();
        break;
    case 5:
        stage.addRest(random.seconds(-5, 30));
        break;
    case 6:
        stage.wait(random.seconds(0, 10));
        break;
    case 7:
        stage.wait(random.seconds(0, 100)).breakOff();
        break;
    case 8:
        stage.setWaits(random.oneIn(2));
        break;
    case 9:
        if (random.oneIn(40))
            stage.stop();
        else if (random.oneIn(40))
            stage.leave();
        break;
    case 10:
    case 11:
    case 12:
        change(stage, random);
        break;
    default:
        play(stage, std::chrono::milliseconds(random.below(15000)), tick);
    }
}

bool isUnderWay(const Stage& stage)
{
    const PlayerStatus status = stage.state().status;
    return status == PlayerStatus::Playing || status == PlayerStatus::Waiting
        || status == PlayerStatus::Paused;
}

/// Somebody goes on until it is over, and does nothing else.
void goOn(Stage& stage)
{
    for (int times = 0; isUnderWay(stage); ++times) {
        REQUIRE(times < 100);
        stage.resume().play(24h);
    }
}

int setsOf(const session::Plan& plan)
{
    int sets = 0;
    for (const session::Step& step : plan.steps)
        sets += step.kind == session::StepKind::Set ? 1 : 0;
    return sets;
}

/// What can be shown; false when it contradicts itself.
bool isPossible(const session::PlayerState& state)
{
    return state.sessionLeft >= 0s && state.stepSecondsLeft() >= 0 && state.phaseSecondsLeft() >= 0
        && state.stepElapsed >= 0s && state.phaseElapsed >= 0s && state.rep >= 0
        && state.countIn >= 0s && state.countIn <= 3s;
}

/// What a set may become; false when the result contradicts itself.
bool isPossible(const SetResult& result, const session::Plan& plan)
{
    const program::Dose& dose = plan.items.at(result.key.item).dose;
    const program::Amount& planned = dose.amountOf(result.key.side);
    const bool counts = dose.countsRepetitions();
    switch (result.status) {
    case SetStatus::Done:
        return result.reps == (counts ? planned.reps : 0) && result.work == dose.setTime(planned);
    case SetStatus::Partial:
        // Every repetition that there was time for, and no other.
        return result.work > 0s && result.work < dose.setTime(planned)
            && result.reps == (counts ? result.work / dose.repetitionTime(planned) : 0)
            && (!counts || result.reps > 0);
    case SetStatus::Skipped:
        return result.reps == 0 && result.work == 0s;
    case SetStatus::Planned:
        break;
    }
    return false;
}

/// The last result of every set counts; skipping a set takes away nothing that was done.
std::map<SetKey, SetResult> outcomesOf(const Stage& stage)
{
    std::map<SetKey, SetResult> outcome;
    for (const SetResult& result : stage.sets) {
        REQUIRE(isPossible(result, stage.player.plan()));
        REQUIRE((result.status != SetStatus::Skipped || !outcome.contains(result.key)));
        outcome.insert_or_assign(result.key, result);
    }
    return outcome;
}

bool isInOrder(const std::vector<Cue>& cues)
{
    return std::is_sorted(
        cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.at < b.at; });
}

/// From the start of every set to its end; each of them begins once.
std::map<SetKey, std::chrono::milliseconds> timesOf(const std::vector<Cue>& cues)
{
    std::map<SetKey, std::chrono::milliseconds> times;
    for (const Cue& cue : cues) {
        const SetKey set{cue.item, cue.set, cue.side};
        if (cue.kind == CueKind::Start)
            REQUIRE(times.emplace(set, -cue.at).second);
        if (cue.kind == CueKind::SetDone)
            times.at(set) += cue.at;
    }
    return times;
}

} // namespace

TEST_CASE("whatever somebody does in a session, time goes forwards and every set has one outcome")
{
    int finished = 0;
    int left = 0;
    for (unsigned seed = 1; seed <= sessions(7500); ++seed) {
        INFO("seed " << seed);
        Random random(seed);
        Stage stage(randomSession(random));
        stage.setWaits(random.oneIn(3));
        REQUIRE_NOTHROW(stage.start());
        for (int command = 0; command < 60; ++command) {
            REQUIRE_NOTHROW(disturb(stage, random));
            REQUIRE(isPossible(stage.state()));
        }
        if (random.oneIn(2))
            goOn(stage.setWaits(false));
        REQUIRE(isInOrder(stage.cues));
        const auto outcomes = outcomesOf(stage);
        const PlayerStatus status = stage.state().status;
        left += status == PlayerStatus::Left ? 1 : 0;
        if (status == PlayerStatus::Finished) {
            ++finished;
            REQUIRE(static_cast<int>(outcomes.size()) == setsOf(stage.player.plan()));
            REQUIRE(stage.cues.back().kind == CueKind::SessionDone);
        }
        if (!isUnderWay(stage))
            REQUIRE(stage.state().sessionLeft == 0s);
    }
    CHECK(finished > 2000);
    CHECK(left > 50);
}

TEST_CASE("a session that nobody disturbs gives each side exactly the time of its own dose")
{
    for (unsigned seed = 1; seed <= sessions(2000); ++seed) {
        INFO("seed " << seed);
        Random random(seed);
        Stage stage(randomSession(random));
        const bool waits = random.oneIn(3);
        stage.setWaits(waits).start();
        const auto whole = stage.player.plan().duration();
        while (isUnderWay(stage))
            stage.resume().play(std::chrono::milliseconds(1 + random.below(20000)));
        const auto times = timesOf(stage.cues);
        for (std::size_t item = 0; item < stage.player.plan().items.size(); ++item) {
            const session::Work& work = stage.player.plan().items[item];
            for (const SetKey& set : session::setsOf(item, work))
                REQUIRE(times.at(set) == work.dose.setTime(work.dose.amountOf(set.side)));
        }
        REQUIRE(stage.sets.size() == times.size());
        REQUIRE(static_cast<int>(times.size()) == setsOf(stage.player.plan()));
        for (const SetResult& result : stage.sets)
            REQUIRE(result.status == SetStatus::Done);
        REQUIRE((waits || stage.cues.back().at == whole));
    }
}

TEST_CASE("the size of a tick changes nothing, whatever somebody does")
{
    for (unsigned seed = 1; seed <= sessions(500); ++seed) {
        INFO("seed " << seed);
        Random random(seed);
        Random same(seed);
        Stage expected(randomSession(random));
        Stage stage(randomSession(same));
        const auto tick = std::chrono::milliseconds(50 + seed % 1000);
        expected.start();
        stage.start();
        for (int command = 0; command < 60; ++command) {
            disturb(expected, random);
            disturb(stage, same, tick);
        }
        REQUIRE(stage.state() == expected.state());
        REQUIRE(stage.cues == expected.cues);
        REQUIRE(stage.sets == expected.sets);
    }
}

TEST_CASE("the size of a tick changes nothing in a session that nobody disturbs")
{
    const std::vector<session::Work> work{repetitions(2),
                                          sidedHold(1, true),
                                          heldRepetitions(2),
                                          minutes(),
                                          legLift(2, 1),
                                          runWalk(2, 20s, 30s)};
    Stage expected(work);
    expected.start().play(24h);
    const auto tick = GENERATE(1ms, 7ms, 100ms, 333ms, 1000ms, 2500ms, 60000ms, 3600000ms);
    Stage stage(work);
    stage.start();
    for (int ticks = 0; stage.state().status == PlayerStatus::Playing; ++ticks) {
        REQUIRE(ticks < 1000000);
        stage.play(tick);
    }
    CHECK(stage.cues == expected.cues);
    CHECK(stage.sets == expected.sets);
}
