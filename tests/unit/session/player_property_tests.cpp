#include "unit/session/stage.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
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

/// Numbers that are the same on every machine.
class Random {
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {
    }

    /// From 0 to below `end`.
    int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }

    std::chrono::seconds seconds(int lowest, int highest)
    {
        return std::chrono::seconds(lowest + below(highest - lowest + 1));
    }

private:
    std::mt19937 m_engine;
};

session::Work randomWork(Random& random)
{
    constexpr std::array Types{
        DoseType::Repetitions, DoseType::Hold, DoseType::RepetitionsWithHold, DoseType::Duration};
    constexpr std::array AllSides{Sides::BothTogether, Sides::Alternating, Sides::OneAtATime};
    program::Dose dose;
    dose.type = Types.at(static_cast<std::size_t>(random.below(4)));
    dose.sets = 1 + random.below(3);
    dose.reps = 1 + random.below(6);
    dose.hold = random.seconds(1, 40);
    dose.duration = random.seconds(15, 90);
    dose.tempo = {random.seconds(1, 4), random.seconds(0, 3), random.seconds(1, 4)};
    dose.rest = random.seconds(0, 40);
    dose.changeOver = random.seconds(3, 20);
    return {
        "move", dose, AllSides.at(static_cast<std::size_t>(random.below(3))), random.below(2) == 0};
}

std::vector<session::Work> randomSession(Random& random)
{
    std::vector<session::Work> work;
    for (int count = 1 + random.below(3); count > 0; --count)
        work.push_back(randomWork(random));
    return work;
}

void disturb(Stage& stage, Random& random)
{
    switch (random.below(12)) {
    case 0:
        stage.pause();
        break;
    case 1:
        stage.resume();
        break;
    case 2:
        stage.next();
        break;
    case 3:
        stage.back();
        break;
    case 4:
        if (random.below(4) == 0)
            stage.skipMovement();
        break;
    case 5:
        stage.addRest(random.seconds(-5, 30));
        break;
    case 6:
        stage.wait(random.seconds(0, 10));
        break;
    case 7:
        if (random.below(40) == 0)
            stage.stop();
        break;
    default:
        stage.play(std::chrono::milliseconds(random.below(15000)));
    }
}

int setsOf(const session::Plan& plan)
{
    int sets = 0;
    for (const session::Step& step : plan.steps)
        sets += step.kind == session::StepKind::Set ? 1 : 0;
    return sets;
}

/// What a set may become; false when the result contradicts itself.
bool isPossible(const SetResult& result, const session::Plan& plan)
{
    const program::Dose& dose = plan.items.at(result.key.item).dose;
    const bool counts
        = dose.type == DoseType::Repetitions || dose.type == DoseType::RepetitionsWithHold;
    const int allReps = counts ? dose.reps : 0;
    switch (result.status) {
    case SetStatus::Done:
        return result.reps == allReps && result.work == dose.setTime();
    case SetStatus::Partial:
        return result.work > 0s && result.work < dose.setTime()
            && (counts ? result.reps > 0 && result.reps < allReps : result.reps == 0);
    case SetStatus::Skipped:
        return result.reps == 0 && result.work == 0s;
    case SetStatus::Planned:
        break;
    }
    return false;
}

bool isInOrder(const std::vector<Cue>& cues)
{
    return std::is_sorted(
        cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.at < b.at; });
}

} // namespace

TEST_CASE("whatever somebody does in a session, time goes forwards and every set has one outcome")
{
    int finished = 0;
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        INFO("seed " << seed);
        Random random(seed);
        Stage stage(randomSession(random));
        REQUIRE_NOTHROW(stage.start());
        for (int command = 0; command < 60; ++command) {
            REQUIRE_NOTHROW(disturb(stage, random));
            REQUIRE(stage.state().sessionLeft >= 0s);
            REQUIRE(stage.state().stepSecondsLeft() >= 0);
        }
        if (random.below(2) == 0)
            stage.resume().play(24h);
        REQUIRE(isInOrder(stage.cues));
        std::map<SetKey, SetResult> outcome;
        for (const SetResult& result : stage.sets) {
            REQUIRE(isPossible(result, stage.player.plan()));
            outcome.insert_or_assign(result.key, result);
        }
        if (stage.state().status == PlayerStatus::Finished) {
            ++finished;
            REQUIRE(static_cast<int>(outcome.size()) == setsOf(stage.player.plan()));
            REQUIRE(stage.cues.back().kind == CueKind::SessionDone);
        }
    }
    CHECK(finished > 500);
}

TEST_CASE("a session that nobody disturbs gives both sides the same time")
{
    for (unsigned seed = 1; seed <= 500; ++seed) {
        INFO("seed " << seed);
        Random random(seed);
        Stage stage(randomSession(random));
        stage.start();
        const auto whole = stage.player.plan().duration();
        while (stage.state().status == PlayerStatus::Playing)
            stage.play(std::chrono::milliseconds(1 + random.below(20000)));
        REQUIRE(static_cast<int>(stage.sets.size()) == setsOf(stage.player.plan()));
        std::map<std::size_t, std::chrono::milliseconds> rightMinusLeft;
        std::map<SetKey, std::chrono::milliseconds> begun;
        for (const Cue& cue : stage.cues) {
            const SetKey set{cue.item, cue.set, cue.side};
            if (cue.kind == CueKind::Start)
                begun[set] = cue.at;
            if (cue.kind == CueKind::SetDone && cue.side)
                rightMinusLeft[cue.item]
                    += (cue.at - begun.at(set)) * (*cue.side == Side::Right ? 1 : -1);
        }
        for (const auto& [item, difference] : rightMinusLeft)
            REQUIRE(difference == 0ms);
        REQUIRE(stage.cues.back().at == whole);
    }
}

TEST_CASE("the size of a tick changes nothing")
{
    const std::vector<session::Work> work{
        repetitions(2), sidedHold(1, true), heldRepetitions(2), minutes()};
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
