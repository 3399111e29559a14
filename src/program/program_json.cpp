#include "program/program_json.h"

#include "content/dose_names.h"
#include "program/program_edit.h"
#include "program/program_flaws.h"
#include "program/program_names.h"
#include "support/weekdays.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hipwise::program {

using nlohmann::json;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Thrown by the readers below, and caught where the text comes in.
struct Unusable {
    std::string what;
};

// Writing: what is empty or usual is left out.

void put(json& object, const char* key, const std::string& text)
{
    if (!text.empty())
        object[key] = text;
}

void put(json& object, const char* key, const std::optional<CivilDate>& date)
{
    if (date)
        object[key] = toIso(*date);
}

json toJson(const Amount& amount)
{
    json object{{"sets", amount.sets}};
    if (amount.reps > 0)
        object["reps"] = amount.reps;
    if (amount.hold.count() > 0)
        object["holdS"] = amount.hold.count();
    if (amount.duration.count() > 0)
        object["durationS"] = amount.duration.count();
    return object;
}

json toJson(const content::Tempo& tempo)
{
    return {
        {"move", tempo.move.count()}, {"hold", tempo.hold.count()}, {"return", tempo.back.count()}};
}

json toJson(const content::Intervals& intervals)
{
    return {{"rounds", intervals.rounds},
            {"runS", intervals.run.count()},
            {"walkS", intervals.walk.count()}};
}

json toJson(const Dose& dose)
{
    json object = toJson(static_cast<const Amount&>(dose));
    object["type"] = toString(dose.type);
    object["tempoS"] = toJson(dose.tempo);
    object["restS"] = dose.rest.count();
    object["changeOverS"] = dose.changeOver.count();
    if (dose.left)
        object["left"] = toJson(*dose.left);
    if (dose.right)
        object["right"] = toJson(*dose.right);
    if (dose.intervals)
        object["intervals"] = toJson(*dose.intervals);
    return object;
}

json toJson(const content::Range<int>& range)
{
    return {{"min", range.min}, {"max", range.max}};
}

json toJson(const content::SecondsRange& range)
{
    return {{"min", range.min.count()}, {"max", range.max.count()}};
}

json toJson(const content::DoseOverride& range)
{
    json object = json::object();
    const auto write = [&](const char* key, const auto& value) {
        if (value)
            object[key] = toJson(*value);
    };
    write("sets", range.sets);
    write("reps", range.reps);
    write("holdS", range.hold);
    write("durationS", range.duration);
    write("tempoS", range.tempo);
    write("restS", range.rest);
    write("effort", range.effort);
    write("intervals", range.intervals);
    return object;
}

json toJson(const Item& item)
{
    json object{{"movement", item.movement}, {"dose", toJson(item.dose)}};
    put(object, "variant", item.variant);
    if (item.firstWeek)
        object["firstWeek"] = toJson(*item.firstWeek);
    if (item.range != content::DoseOverride{})
        object["range"] = toJson(item.range);
    if (item.goal)
        object["goalMinutes"] = item.goal->count();
    if (item.pace != Pace::Usual)
        object["pace"] = toString(item.pace);
    if (item.loadSteps > 0)
        object["loadSteps"] = item.loadSteps;
    put(object, "note", item.note);
    put(object, "oneOf", item.oneOf);
    if (!item.included)
        object["included"] = false;
    if (item.leftOut)
        object["leftOut"] = true;
    put(object, "insteadOf", item.insteadOf);
    put(object, "addedOn", item.addedOn);
    return object;
}

json toJson(const Schedule& schedule)
{
    json object = json::object();
    for (const auto day : schedule.weekdays)
        object["weekdays"].push_back(nameIn(Weekdays, day));
    if (schedule.timesPerWeek > 0)
        object["timesPerWeek"] = schedule.timesPerWeek;
    if (schedule.everyDays > 0)
        object["everyDays"] = schedule.everyDays;
    if (schedule.timesPerDay != 1)
        object["timesPerDay"] = schedule.timesPerDay;
    if (schedule.restDaysBetween > 0)
        object["restDaysBetween"] = schedule.restDaysBetween;
    for (const minutes at : schedule.at)
        object["at"].push_back(fmt::format("{:02}:{:02}", at.count() / 60, at.count() % 60));
    return object;
}

json toJson(const Session& session)
{
    json object{{"id", session.id}, {"schedule", toJson(session.schedule)}};
    put(object, "name", session.name);
    put(object, "note", session.note);
    object["items"] = json::array();
    for (const Item& item : session.items)
        object["items"].push_back(toJson(item));
    return object;
}

json toJson(const Phase& phase)
{
    json object{{"id", phase.id}, {"sessions", json::array()}};
    put(object, "name", phase.name);
    put(object, "startedOn", phase.startedOn);
    if (phase.days > 0)
        object["days"] = phase.days;
    if (!phase.snacks.empty())
        object["snacks"] = phase.snacks;
    for (const Session& session : phase.sessions)
        object["sessions"].push_back(toJson(session));
    return object;
}

// Reading. What is there has to be of its kind.

int number(const json& value, int least, int most)
{
    if (!value.is_number_integer())
        throw Unusable{"expected a whole number"};
    const auto count = value.get<double>();
    if (count < least || count > most)
        throw Unusable{fmt::format("expected a number from {} to {}", least, most)};
    return value.get<int>();
}

int number(const json& object, const char* key, int least, int most, int usual)
{
    const auto found = object.find(key);
    return found == object.end() ? usual : number(*found, least, most);
}

seconds secondsOf(const json& object, const char* key, int most, int usual = 0)
{
    return seconds(number(object, key, 0, most, usual));
}

std::string text(const json& object, const char* key)
{
    return object.value(key, std::string());
}

std::optional<CivilDate> date(const json& object, const char* key)
{
    const std::string iso = text(object, key);
    if (iso.empty())
        return std::nullopt;
    const auto parsed = parseIsoDate(iso);
    if (!parsed)
        throw Unusable{fmt::format("expected a day, found \"{}\"", iso)};
    return *parsed;
}

CivilDate needed(const std::optional<CivilDate>& day, const char* key)
{
    if (!day)
        throw Unusable{fmt::format("expected \"{}\"", key)};
    return *day;
}

template <class Value>
Value named(std::optional<Value> (*parse)(std::string_view),
            const json& object,
            const char* key,
            Value usual)
{
    if (!object.contains(key))
        return usual;
    const auto value = parse(object.at(key).get<std::string>());
    if (!value)
        throw Unusable{fmt::format("\"{}\" has an unknown value", key)};
    return *value;
}

Amount amountOf(const json& object, int fewestSets)
{
    return {number(object, "sets", fewestSets, MostSets, 1),
            number(object, "reps", 0, MostReps, 0),
            secondsOf(object, "holdS", MostSeconds),
            secondsOf(object, "durationS", MostDuration)};
}

content::Tempo tempoOf(const json& object)
{
    return {secondsOf(object, "move", MostTempo),
            secondsOf(object, "hold", MostTempo),
            secondsOf(object, "return", MostTempo)};
}

content::Intervals intervalsOf(const json& object)
{
    return {number(object, "rounds", 1, MostRounds, 1),
            secondsOf(object, "runS", MostInterval),
            secondsOf(object, "walkS", MostInterval)};
}

Dose doseOf(const json& object)
{
    Dose dose;
    const auto type = content::parseDoseType(text(object, "type"));
    if (!type)
        throw Unusable{"a dose has an unknown type"};
    dose.type = *type;
    static_cast<Amount&>(dose) = amountOf(object, 1);
    if (object.contains("left"))
        dose.left = amountOf(object.at("left"), 0);
    if (object.contains("right"))
        dose.right = amountOf(object.at("right"), 0);
    if (object.contains("tempoS"))
        dose.tempo = tempoOf(object.at("tempoS"));
    if (object.contains("intervals"))
        dose.intervals = intervalsOf(object.at("intervals"));
    dose.rest = secondsOf(object, "restS", MostRest);
    dose.changeOver
        = secondsOf(object, "changeOverS", MostRest, static_cast<int>(DefaultChangeOver.count()));
    return dose;
}

content::Range<int> rangeOf(const json& object, int most)
{
    return {number(object, "min", 0, most, 0), number(object, "max", 0, most, 0)};
}

content::SecondsRange secondsRangeOf(const json& object, int most)
{
    const auto range = rangeOf(object, most);
    return {seconds(range.min), seconds(range.max)};
}

content::DoseOverride overrideOf(const json& object)
{
    content::DoseOverride range;
    if (object.contains("sets"))
        range.sets = rangeOf(object.at("sets"), MostSets);
    if (object.contains("reps"))
        range.reps = rangeOf(object.at("reps"), MostReps);
    if (object.contains("holdS"))
        range.hold = secondsRangeOf(object.at("holdS"), MostSeconds);
    if (object.contains("durationS"))
        range.duration = secondsRangeOf(object.at("durationS"), MostDuration);
    if (object.contains("tempoS"))
        range.tempo = tempoOf(object.at("tempoS"));
    if (object.contains("restS"))
        range.rest = secondsRangeOf(object.at("restS"), MostRest);
    if (object.contains("effort"))
        range.effort = rangeOf(object.at("effort"), 10);
    if (object.contains("intervals"))
        range.intervals = intervalsOf(object.at("intervals"));
    return range;
}

Item itemOf(const json& object)
{
    Item item;
    item.movement = object.at("movement").get<std::string>();
    item.variant = text(object, "variant");
    item.dose = doseOf(object.at("dose"));
    if (object.contains("firstWeek"))
        item.firstWeek = doseOf(object.at("firstWeek"));
    if (object.contains("range"))
        item.range = overrideOf(object.at("range"));
    if (object.contains("goalMinutes"))
        item.goal
            = minutes(number(object.at("goalMinutes"), 1, static_cast<int>(MostGoal.count())));
    item.pace = named(parsePace, object, "pace", Pace::Usual);
    item.loadSteps = number(object, "loadSteps", 0, MostLoadSteps, 0);
    item.note = text(object, "note");
    item.oneOf = text(object, "oneOf");
    item.included = object.value("included", true);
    item.leftOut = object.value("leftOut", false);
    item.insteadOf = text(object, "insteadOf");
    item.addedOn = date(object, "addedOn");
    return item;
}

minutes clockTime(const std::string& written)
{
    constexpr int HoursPerDay = 24;
    constexpr int MinutesPerHour = 60;
    const auto moment = parseIsoLocal("2000-01-01T" + written);
    if (!moment)
        throw Unusable{fmt::format("expected a time like 08:30, found \"{}\"", written)};
    const auto sinceMidnight = *moment - std::chrono::floor<std::chrono::days>(*moment);
    return minutes(std::chrono::duration_cast<minutes>(sinceMidnight).count()
                   % (HoursPerDay * MinutesPerHour));
}

Schedule scheduleOf(const json& object)
{
    Schedule schedule;
    for (const json& name : object.value("weekdays", json::array())) {
        const auto day = valueIn(Weekdays, name.get<std::string>());
        if (!day)
            throw Unusable{"a weekday is not known"};
        schedule.weekdays.push_back(*day);
    }
    schedule.timesPerWeek = number(object, "timesPerWeek", 0, MostTimesPerWeek, 0);
    schedule.everyDays = number(object, "everyDays", 0, MostEveryDays, 0);
    schedule.timesPerDay = number(object, "timesPerDay", 1, MostTimesPerDay, 1);
    schedule.restDaysBetween = number(object, "restDaysBetween", 0, MostRestDays, 0);
    for (const json& at : object.value("at", json::array()))
        schedule.at.push_back(clockTime(at.get<std::string>()));
    return schedule;
}

Phase phaseOf(const json& object)
{
    Phase phase;
    phase.id = object.at("id").get<std::string>();
    phase.name = text(object, "name");
    phase.days = number(object, "days", 0, MostPhaseDays, 0);
    phase.startedOn = date(object, "startedOn");
    phase.snacks = object.value("snacks", std::vector<std::string>());
    for (const json& each : object.at("sessions")) {
        Session session;
        session.id = each.at("id").get<std::string>();
        session.name = text(each, "name");
        session.note = text(each, "note");
        session.schedule = scheduleOf(each.at("schedule"));
        for (const json& item : each.at("items"))
            session.items.push_back(itemOf(item));
        phase.sessions.push_back(std::move(session));
    }
    return phase;
}

Program programOf(const json& object)
{
    Program program;
    program.packId = object.at("pack").at("id").get<std::string>();
    program.packVersion = object.at("pack").at("version").get<std::string>();
    program.templateId = text(object, "template");
    program.name = text(object, "name");
    program.reason = text(object, "reason");
    program.startedOn = needed(date(object, "startedOn"), "startedOn");
    program.missed = named(parseMissedRule, object, "missed", MissedRule::Leave);
    program.locked = object.value("locked", false);
    program.setBy = text(object, "setBy");
    program.sessionsMade = number(object, "sessionsMade", 0, MostSessionsMade, 0);
    // Where some have a common day the later entry has it.
    for (const json& each : object.value("pauses", json::array())) {
        const Pause pause{needed(date(each, "from"), "from"),
                          date(each, "until"),
                          named(parsePauseReason, each, "reason", PauseReason::Other)};
        if (pause.until && *pause.until < pause.from)
            throw Unusable{"expected a pause that ends after it begins"};
        program = withPause(std::move(program), pause);
    }
    for (const json& each : object.value("moves", json::array()))
        program.moves.push_back({each.at("session").get<std::string>(),
                                 needed(date(each, "from"), "from"),
                                 needed(date(each, "to"), "to")});
    for (const json& each : object.at("phases"))
        program.phases.push_back(phaseOf(each));
    return program;
}

} // namespace

std::string toJson(const Program& program)
{
    json object{{"format", ProgramFormat},
                {"pack", {{"id", program.packId}, {"version", program.packVersion}}},
                {"startedOn", toIso(program.startedOn)},
                {"phases", json::array()}};
    put(object, "template", program.templateId);
    put(object, "name", program.name);
    put(object, "reason", program.reason);
    put(object, "setBy", program.setBy);
    if (program.missed != MissedRule::Leave)
        object["missed"] = toString(program.missed);
    if (program.locked)
        object["locked"] = true;
    if (program.sessionsMade > 0)
        object["sessionsMade"] = program.sessionsMade;
    for (const Pause& pause : program.pauses) {
        json each{{"from", toIso(pause.from)}, {"reason", toString(pause.reason)}};
        put(each, "until", pause.until);
        object["pauses"].push_back(std::move(each));
    }
    for (const Move& move : program.moves)
        object["moves"].push_back(
            {{"session", move.session}, {"from", toIso(move.from)}, {"to", toIso(move.to)}});
    for (const Phase& phase : program.phases)
        object["phases"].push_back(toJson(phase));
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<Program> parseProgram(std::string_view text)
{
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object())
        return failure(ErrorCode::Invalid, "expected a program as JSON, found something else");
    try {
        const json& format = object.at("format");
        if (!format.is_number_integer() || format.get<double>() < 1)
            return failure(ErrorCode::Invalid, "expected the number of the format");
        if (format.get<double>() > ProgramFormat)
            return failure(ErrorCode::TooNew,
                           fmt::format("expected a program of format {}, found {}",
                                       ProgramFormat,
                                       format.dump()));
        Program program = programOf(object);
        if (std::string flaw = flawOf(program); !flaw.empty())
            return failure(ErrorCode::Invalid, std::move(flaw));
        return program;
    } catch (const Unusable& unusable) {
        return failure(ErrorCode::Invalid, unusable.what);
    } catch (const json::exception& error) {
        return failure(ErrorCode::Invalid, error.what());
    }
}

} // namespace hipwise::program
