#include "program/program_build.h"
#include "program/program_flaws.h"
#include "program/program_json.h"
#include "support/records.h"
#include "support/results.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <functional>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using nlohmann::json;
using program::Amount;
using program::Dose;
using program::Program;

namespace {

Dose everyDose()
{
    Dose dose;
    dose.type = content::DoseType::RepetitionsWithHold;
    dose.sets = 3;
    dose.reps = 8;
    dose.hold = 5s;
    dose.left = Amount{2, 8, 5s};
    dose.right = Amount{0, 8, 5s};
    dose.tempo = {3s, 1s, 4s};
    dose.rest = 75s;
    dose.changeOver = 12s;
    return dose;
}

/// A program in which every field has another value than the usual one.
Program everything()
{
    Program program;
    program.packId = "hip";
    program.packVersion = "1.2.3";
    program.templateId = "hip-oa-12-weeks";
    program.name = "Mi plan «de otoño»";
    program.reason = "Walk to the sea \"again\"";
    program.startedOn = day("2026-01-05");
    program.missed = program::MissedRule::NextFreeDay;
    program.locked = true;
    program.setBy = "the clinic";
    program.sessionsMade = 4;
    program.pauses = {{day("2026-02-01"), day("2026-02-08"), program::PauseReason::Holiday},
                      {day("2026-03-01"), {}, program::PauseReason::Flare}};
    program.moves = {{"strength", day("2026-01-07"), day("2026-01-08")}};

    program::Item item;
    item.movement = "clam";
    item.variant = "half-open";
    item.dose = everyDose();
    item.firstWeek = everyDose();
    item.firstWeek->sets = 1;
    item.range.sets = content::Range<int>{1, 3};
    item.range.reps = content::Range<int>{8, 12};
    item.range.hold = content::SecondsRange{5s, 10s};
    item.range.duration = content::SecondsRange{60s, 120s};
    item.range.tempo = content::Tempo{2s, 1s, 2s};
    item.range.rest = content::SecondsRange{30s, 60s};
    item.range.effort = content::Range<int>{3, 5};
    item.range.intervals = content::Intervals{2, 60s, 90s};
    item.goal = 30min;
    item.pace = program::Pace::Slower;
    item.loadSteps = 2;
    item.note = "with the red band";
    item.oneOf = "side";
    item.included = false;
    item.addedOn = day("2026-01-12");

    program::Item walk;
    walk.movement = "run-walk";
    walk.dose.type = content::DoseType::Duration;
    walk.dose.duration = 18min;
    walk.dose.intervals = content::Intervals{6, 60s, 120s};
    walk.dose.changeOver = 8s;

    program::Session session{"strength", "Mine", {}, {item, walk}, "in the morning"};
    session.schedule.weekdays = {std::chrono::Monday, std::chrono::Thursday};
    session.schedule.timesPerDay = 2;
    session.schedule.restDaysBetween = 1;
    session.schedule.at = {8h + 30min, 17h};
    program::Session spread{"spread", {}, {}, {}, {}};
    spread.schedule.timesPerWeek = 3;
    program::Session daily{"daily", {}, {}, {}, {}};
    daily.schedule.everyDays = 2;
    program.phases
        = {{"first", "Beginning", 14, {session, spread}, {"seated-march"}, day("2026-01-05")},
           {"second", {}, 0, {daily}, {}, {}}};
    return program;
}

/// The program with something changed in its JSON.
Result<Program> parsedWith(const std::function<void(json&)>& change)
{
    json value = json::parse(toJson(everything()));
    change(value);
    return program::parseProgram(value.dump());
}

json& firstItem(json& value)
{
    return value["phases"][0]["sessions"][0]["items"][0];
}

} // namespace

TEST_CASE("a program comes back from JSON with every field")
{
    const Program program = everything();
    CHECK(valueOf(program::parseProgram(toJson(program))) == program);
}

TEST_CASE("every program of the hip pack comes back from JSON")
{
    const content::Pack& pack = hipPack().pack.value();
    for (const content::ProgramTemplate& source : pack.programs) {
        INFO(source.id);
        const Program program = program::makeProgram(source, pack, day("2026-01-05"));
        CHECK(flawOf(program).empty());
        CHECK(valueOf(program::parseProgram(toJson(program))) == program);
    }
}

TEST_CASE("what is empty or usual is not written")
{
    Program program = everything();
    program.locked = false;
    program.missed = program::MissedRule::Leave;
    program.name.clear();
    program.pauses.clear();
    const json value = json::parse(toJson(program));
    for (const char* key : {"locked", "missed", "name", "pauses"})
        CHECK_FALSE(value.contains(key));
    CHECK(value["format"] == program::ProgramFormat);
    CHECK(valueOf(program::parseProgram(value.dump())) == program);
}

TEST_CASE("a newer format is told apart from a broken one")
{
    for (const json& format : {json(2), json(1000), json(18446744073709551615U)}) {
        CAPTURE(format);
        const auto error = errorOf(parsedWith([&](json& value) { value["format"] = format; }));
        CHECK(error.code == ErrorCode::TooNew);
    }
    for (const json& format : {json(0), json(-1), json("1"), json(1.5), json(1e300), json()}) {
        CAPTURE(format);
        const auto error = errorOf(parsedWith([&](json& value) { value["format"] = format; }));
        CHECK(error.code == ErrorCode::Invalid);
    }
    CHECK(errorOf(parsedWith([](json& value) { value.erase("format"); })).code
          == ErrorCode::Invalid);
}

TEST_CASE("a program that was kept before sessions were counted is read as it was")
{
    Program expected = everything();
    expected.sessionsMade = 0;
    CHECK(valueOf(parsedWith([](json& value) { value.erase("sessionsMade"); })) == expected);
}

TEST_CASE("fields that are not known are passed over")
{
    const auto program = valueOf(parsedWith([](json& value) {
        value["mood"] = "sunny";
        firstItem(value)["colour"] = {1, 2, 3};
        value["phases"][0]["sessions"][0]["schedule"]["moon"] = true;
    }));
    CHECK(program == everything());
}

TEST_CASE("numbers outside of the bounds of a pack are refused, and those at them are not")
{
    struct Case {
        const char* key;
        int least;
        int most;
    };

    const auto tried = GENERATE(values<Case>({{"sets", 1, 10},
                                              {"reps", 1, 100},
                                              {"holdS", 1, 600},
                                              {"restS", 0, 300},
                                              {"changeOverS", 0, 300}}));
    CAPTURE(tried.key);
    const auto with = [&](const json& number) {
        return parsedWith([&](json& value) { firstItem(value)["dose"][tried.key] = number; });
    };
    CHECK(with(tried.least));
    CHECK(with(tried.most));
    CHECK(errorOf(with(tried.least - 1)).code == ErrorCode::Invalid);
    CHECK(errorOf(with(tried.most + 1)).code == ErrorCode::Invalid);
    CHECK(errorOf(with(2.5)).code == ErrorCode::Invalid);
    CHECK(errorOf(with("3")).code == ErrorCode::Invalid);
    CHECK(errorOf(with(4294967297)).code == ErrorCode::Invalid); // 1 in 32 bits
}

TEST_CASE("other numbers have bounds too")
{
    const auto refused = [](const std::function<void(json&)>& change) {
        return errorOf(parsedWith(change)).code == ErrorCode::Invalid;
    };
    CHECK(refused([](json& value) { firstItem(value)["goalMinutes"] = 0; }));
    CHECK(refused([](json& value) { firstItem(value)["goalMinutes"] = 181; }));
    CHECK(refused([](json& value) { firstItem(value)["loadSteps"] = 100; }));
    CHECK(refused([](json& value) { firstItem(value)["dose"]["tempoS"]["return"] = 21; }));
    CHECK(refused([](json& value) { value["phases"][0]["days"] = 367; }));
    CHECK(refused([](json& value) { firstItem(value)["dose"]["right"]["sets"] = 11; }));
    // Neither side would do anything.
    CHECK(refused([](json& value) { firstItem(value)["dose"]["left"]["sets"] = 0; }));
    CHECK(parsedWith([](json& value) { firstItem(value)["goalMinutes"] = 180; }));
}

TEST_CASE("words, days and times that are none are refused")
{
    const auto refused = [](const std::function<void(json&)>& change) {
        return errorOf(parsedWith(change)).code == ErrorCode::Invalid;
    };
    CHECK(refused([](json& value) { value["startedOn"] = "2026-02-30"; }));
    CHECK(refused([](json& value) { value.erase("startedOn"); }));
    CHECK(refused([](json& value) { value["missed"] = "sometimes"; }));
    CHECK(refused([](json& value) { value["locked"] = "yes"; }));
    CHECK(refused([](json& value) { value["pauses"][0]["reason"] = "bored"; }));
    CHECK(refused([](json& value) { firstItem(value)["pace"] = "flying"; }));
    CHECK(refused([](json& value) { firstItem(value)["dose"]["type"] = "sprints"; }));
    CHECK(refused([](json& value) { firstItem(value).erase("movement"); }));
    CHECK(refused([](json& value) {
        value["phases"][0]["sessions"][0]["schedule"]["weekdays"] = {"someday"};
    }));
    CHECK(refused(
        [](json& value) { value["phases"][0]["sessions"][0]["schedule"]["at"] = {"25:00"}; }));
}

TEST_CASE("what is no program is refused")
{
    for (const char* text : {"", "nothing", "[]", "7", "{}", "null", "{\"format\": 1}"}) {
        INFO(text);
        CHECK(errorOf(program::parseProgram(text)).code == ErrorCode::Invalid);
    }
}

TEST_CASE("no program has these flaws")
{
    CHECK(flawOf(everything()).empty());
    const auto flaw = [](const std::function<void(Program&)>& change) {
        Program program = everything();
        change(program);
        const std::string found = flawOf(program);
        CHECK(errorOf(program::parseProgram(toJson(program))).code == ErrorCode::Invalid);
        return found;
    };
    CHECK(flaw([](Program& program) { program.phases.clear(); }) == "expected at least one phase");
    CHECK_THAT(flaw([](Program& program) { program.phases[1].id = "first"; }),
               Catch::Contains("\"first\" is there twice"));
    CHECK_THAT(flaw([](Program& program) { program.phases[1].sessions[0].id = "strength"; }),
               Catch::Contains("\"strength\" is there twice"));
    CHECK_THAT(flaw([](Program& program) { program.phases[1].sessions[0].schedule = {}; }),
               Catch::Contains("weekdays"));
    CHECK_THAT(
        flaw([](Program& program) { program.phases[1].sessions[0].schedule.timesPerWeek = 2; }),
        Catch::Contains("only one of them"));
    CHECK_THAT(
        flaw([](Program& program) { program.phases[0].sessions[1].schedule.restDaysBetween = 2; }),
        Catch::Contains("free days"));
    CHECK_THAT(flaw([](Program& program) {
                   program.pauses[0].until = program.pauses[0].from - std::chrono::days(1);
               }),
               Catch::Contains("ends before it begins"));
    CHECK_THAT(flaw([](Program& program) { program.phases[0].sessions[0].items[0].dose.reps = 0; }),
               Catch::Contains("dose"));
    CHECK_THAT(
        flaw([](Program& program) { program.phases[0].sessions[0].items[0].firstWeek->sets = 11; }),
        Catch::Contains("dose"));
}

TEST_CASE("pauses that meet in an older entry are read, and the later one has the day")
{
    json value = json::parse(program::toJson(everything()));
    value["pauses"]
        = json::array({{{"from", "2026-02-01"}, {"until", "2026-02-08"}},
                       {{"from", "2026-02-05"}, {"until", "2026-02-06"}, {"reason", "ill"}}});
    const Program read = valueOf(program::parseProgram(value.dump()));
    REQUIRE(read.pauses.size() == 3);
    CHECK(read.pauses[0].until == day("2026-02-04"));
    CHECK(read.pauses[1].reason == program::PauseReason::Ill);
    CHECK(read.pauses[2].from == day("2026-02-07"));
    CHECK(program::flawOf(read).empty());
}
