#include "unit/guidance/patient.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using content::Rule;
using guidance::AdviceChoice;
using guidance::Decision;

namespace {

int count(const std::vector<Decision>& decisions, Rule rule)
{
    return static_cast<int>(
        std::count_if(decisions.begin(), decisions.end(), [&](const Decision& decision) {
            return decision.rule == rule;
        }));
}

/// Two movements at the end of everything but the ladder.
Patient readyForHarder()
{
    Patient patient;
    for (const char* movement : {"bridge-double-leg", "sit-to-stand"}) {
        patient.plan(movement, repeats(3, movement == std::string("sit-to-stand") ? 12 : 10));
        patient.item(movement).dose.tempo.back = 4s;
    }
    patient.begin();
    patient.did(1);
    patient.did(3);
    return patient;
}

/// Movements at the top of their repeats, with so many sets each.
Patient readyForSets(const std::vector<int>& sets)
{
    const std::vector<std::string> movements{"bridge-double-leg",
                                             "sit-to-stand-high",
                                             "mini-squat-supported",
                                             "bridge-offset",
                                             "split-squat-supported"};
    Patient patient;
    for (std::size_t i = 0; i < sets.size(); ++i)
        patient.plan(movements.at(i), repeats(sets[i], 10));
    patient.did(1);
    patient.did(3);
    return patient;
}

} // namespace

TEST_CASE("in a week sets grow by at most a fifth")
{
    // Ten sets a session, thrice a week: 30, of which a fifth are 6 more, and each movement adds 3.
    const auto decisions = readyForSets({2, 2, 2, 2, 2}).advice(4);
    CHECK(count(decisions, Rule::AnotherSet) == 2);
    CHECK(count(decisions, Rule::HoldWeeklyCap) == 3);
    // Fifteen would allow nothing but 3, and fourteen not even that.
    CHECK(count(readyForSets({2, 2, 1}).advice(4), Rule::AnotherSet) == 1);
    CHECK(count(readyForSets({2, 2}).advice(4), Rule::AnotherSet) == 0);
}

TEST_CASE("sets that were added in the last seven days count")
{
    Patient patient = readyForSets({2, 2, 2, 2, 2});
    CHECK(patient.acceptAll(4).size() == 2);
    const auto later = [&](int day) { return count(patient.advice(day), Rule::AnotherSet); };
    patient.did(5);
    patient.did(8);
    patient.did(10);
    CHECK(later(10) == 0);
    CHECK(later(11) > 0);
}

TEST_CASE("where a set never fits into a week the next kind of change comes")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 10));
    patient.did(1);
    patient.did(3);
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::SlowerLowering);
}

TEST_CASE("a movement of two sessions counts in both")
{
    Patient patient = readyForSets({2, 2, 2});
    CHECK(count(patient.advice(4), Rule::AnotherSet) == 1);
    program::Program& program = patient.program();
    program::Session again = program.phases[0].sessions[0];
    again.id = "again";
    again.schedule.weekdays = {std::chrono::Saturday};
    again.items.resize(1);
    program.phases[0].sessions.push_back(again);
    patient.begin();
    // 20 sets a week allow 4 more: of the first movement a set would be 4, of the others 3.
    const auto decisions = patient.advice(4);
    CHECK(decisions[0].rule == Rule::AnotherSet);
    CHECK(count(decisions, Rule::AnotherSet) == 1);
}

TEST_CASE("there is at most one harder movement a week")
{
    Patient patient = readyForHarder();
    CHECK(count(patient.advice(4), Rule::HarderMovement) == 1);
    CHECK(count(patient.advice(4), Rule::HoldWeeklyCap) == 1);
    patient.acceptAll(4);
    patient.did(5);
    patient.did(8);
    CHECK(count(patient.advice(10), Rule::HarderMovement) == 0);
    patient.did(10);
    CHECK(count(patient.advice(11), Rule::HarderMovement) == 1);
}

TEST_CASE("a movement that was added this week is the new one of the week")
{
    Patient patient = readyForHarder();
    const auto begun = patient.evidence.versions;
    patient.plan("clam", repeats(1, 6));
    patient.evidence.versions = begun;
    patient.keep(4, program::MadeBy::Person);
    CHECK(count(patient.advice(5), Rule::HarderMovement) == 0);
    patient.did(8);
    patient.did(10);
    CHECK(count(patient.advice(11), Rule::HarderMovement) == 1);
}

TEST_CASE("an offer that was not accepted is not made again for a week")
{
    const auto choice = GENERATE(AdviceChoice::Kept, AdviceChoice::Later, AdviceChoice::Ask);
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 6));
    patient.did(1);
    patient.did(3);
    patient.answer(patient.about("bridge-double-leg", 4), 4, choice);
    patient.did(5);
    patient.did(8);
    CHECK(patient.about("bridge-double-leg", 4).rule == Rule::HoldJustChanged);
    CHECK(patient.about("bridge-double-leg", 10).rule == Rule::HoldJustChanged);
    CHECK(patient.about("bridge-double-leg", 11).rule == Rule::MoreRepeats);
}

TEST_CASE("what was answered to one movement says nothing of another")
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(2, 6)).plan("sit-to-stand-high", repeats(2, 6));
    patient.did(1);
    patient.did(3);
    patient.answer(patient.about("bridge-double-leg", 4), 4, AdviceChoice::Kept);
    CHECK(patient.about("sit-to-stand-high", 4).rule == Rule::MoreRepeats);
}
