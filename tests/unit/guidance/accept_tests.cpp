#include "unit/guidance/patient.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using content::Rule;
using guidance::Decision;
using guidance::Offer;
using program::Pause;
using program::PauseReason;
using program::Program;

namespace {

using Pauses = std::vector<Pause>;

Patient who()
{
    Patient patient;
    patient.plan("bridge-double-leg", repeats(3, 10));
    return patient;
}

/// The pauses after so many easy days, or the way back from them, was accepted on a day.
Pauses after(Patient patient, Pauses pauses, const Decision& decision, int day)
{
    patient.program().pauses = std::move(pauses);
    return accepted(patient.program(), decision, Patient::pack(), patient.on(day)).pauses;
}

Decision easyDays(int length)
{
    Decision decision;
    decision.rule = Rule::Flare;
    decision.offer = Offer::Flare;
    decision.to.days = length;
    return decision;
}

Decision wayBack()
{
    Decision decision;
    decision.rule = Rule::FlareWayBack;
    decision.offer = Offer::Progress;
    decision.to.percent = 75;
    return decision;
}

} // namespace

TEST_CASE("easy days take their days from the pauses that there are")
{
    const Patient patient = who();
    const auto pause = [&](int from, std::optional<int> until, PauseReason reason) {
        return Pause{
            patient.on(from), until ? std::optional(patient.on(*until)) : std::nullopt, reason};
    };
    const Pause flare = pause(4, 6, PauseReason::Flare);
    CHECK(after(patient, {}, easyDays(3), 4) == Pauses{flare});
    CHECK(after(patient, {pause(20, 27, PauseReason::Holiday)}, easyDays(3), 4)
          == Pauses{flare, pause(20, 27, PauseReason::Holiday)});
    CHECK(after(patient, {pause(5, 9, PauseReason::Holiday)}, easyDays(3), 4)
          == Pauses{flare, pause(7, 9, PauseReason::Holiday)});
    CHECK(after(patient, {pause(2, 4, PauseReason::Flare)}, easyDays(3), 4)
          == Pauses{pause(2, 3, PauseReason::Flare), flare});
}

TEST_CASE("the way back ends the easy days that are on, with the day before")
{
    const Patient patient = who();
    const Pause later{patient.on(20), patient.on(22), PauseReason::Flare};
    const Pause flare{patient.on(4), patient.on(9), PauseReason::Flare};
    CHECK(after(patient, {flare, later}, wayBack(), 6)
          == Pauses{{patient.on(4), patient.on(5), PauseReason::Flare}, later});
    CHECK(after(patient, {flare, later}, wayBack(), 10) == Pauses{flare, later});
}

TEST_CASE("easy days that began today are taken away by the way back")
{
    const Patient patient = who();
    CHECK(after(patient, {{patient.on(4), {}, PauseReason::Flare}}, wayBack(), 4).empty());
}

TEST_CASE("the way back leaves a pause of another kind alone")
{
    const Patient patient = who();
    const Pauses ill{{patient.on(4), {}, PauseReason::Ill}};
    CHECK(after(patient, ill, wayBack(), 6) == ill);
}

TEST_CASE("an alternative that gives way to an easier movement can be chosen again")
{
    Patient patient;
    patient.plan("clam", repeats(1, 8));
    patient.item("clam").oneOf = "side";
    patient.begin();
    Decision easier;
    easier.rule = Rule::EasierMovement;
    easier.offer = Offer::Ease;
    easier.movement = "clam";
    easier.to.movement = "isometric-abduction-lying";
    easier.to.dose = repeats(1, 5, 5);
    const Program after = accepted(patient.program(), easier, Patient::pack(), patient.on(8));
    const auto& items = after.phases[0].sessions[0].items;
    REQUIRE(items.size() == 2);
    CHECK(items[0].movement == "isometric-abduction-lying");
    CHECK(items[0].dose == repeats(1, 5, 5));
    CHECK_FALSE(items[0].firstWeek);
    CHECK(items[1].movement == "clam");
    CHECK_FALSE(items[1].included);
}
