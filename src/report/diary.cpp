#include "report/diary.h"

#include "content/dose_names.h"
#include "program/dose.h"
#include "program/program_names.h"
#include "report/json_field.h"
#include "session/record_names.h"
#include "support/names.h"
#include "support/weekdays.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace hipwise::report {

using nlohmann::json;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// A diary has its own plain words, and knows those of the journal as well.
std::optional<session::MorningAnswer> parseMorning(std::string_view text)
{
    constexpr Names<session::MorningAnswer, 3> Plain{{{"usual", session::MorningAnswer::AsUsual},
                                                      {"better", session::MorningAnswer::Calmer},
                                                      {"worse", session::MorningAnswer::MoreSore}}};
    const auto answer = valueIn(Plain, text);
    return answer ? answer : session::parseMorningAnswer(text);
}

/// Whether a score is of the morning.
std::optional<bool> parseIsMorning(std::string_view text)
{
    constexpr Names<bool, 2> Contexts{{{"now", false}, {"morning", true}}};
    return valueIn(Contexts, text);
}

constexpr int MostEntries = 4000; ///< days of a diary: more than ten years
constexpr int MostPerDay = 50;

constexpr int MostMinutes = 600;

DiaryAmount amountOf(const JsonField& field)
{
    field.only({"sets", "reps", "holdS", "minutes"});
    DiaryAmount amount;
    amount.sets = field.number("sets", 0, program::MostSets).value_or(1);
    amount.reps = field.number("reps", 0, program::MostReps).value_or(0);
    amount.hold = seconds(field.number("holdS", 0, program::MostSeconds).value_or(0));
    amount.duration = minutes(field.number("minutes", 0, program::MostDuration / 60).value_or(0));
    return amount;
}

DiaryItem itemOf(const json& value, const std::string& where)
{
    constexpr int MostSpare = 100;
    const JsonField field(value, where);
    field.only({"movement", "side", "planned", "done", "effort", "spareReps", "pain", "skipped"});
    DiaryItem item;
    item.movement = field.needed("movement");
    item.side = field.side("side");
    if (!field.has("planned"))
        field.complain("\"planned\" is missing");
    item.planned = amountOf(field.object("planned"));
    if (item.planned.sets == 0
        || (item.planned.reps == 0 && item.planned.hold.count() == 0
            && item.planned.duration.count() == 0))
        field.complain("\"planned\" says nothing to do");
    item.skipped = field.flag("skipped", false);
    item.done = item.skipped ? DiaryAmount{} : item.planned;
    if (field.has("done"))
        item.done = amountOf(field.object("done"));
    item.effort = field.score("effort");
    item.spareReps = field.number("spareReps", 0, MostSpare);
    item.pain = field.score("pain");
    return item;
}

DiarySession sessionOf(const json& value, const std::string& where)
{
    const JsonField field(value, where);
    field.only({"label", "session", "at", "painBefore", "painWorst", "painAfter", "items", "note"});
    DiarySession session;
    session.label = field.text("label");
    session.session = field.text("session");
    session.at = field.time("at");
    session.painBefore = field.score("painBefore");
    session.painWorst = field.score("painWorst");
    session.painAfter = field.score("painAfter");
    session.note = field.text("note");
    field.each("items", MostPerDay, [&](const json& each, const std::string& place) {
        session.items.push_back(itemOf(each, place));
    });
    if (session.items.empty())
        field.complain("\"items\" is missing, or empty");
    return session;
}

person::Screening screeningOf(const JsonField& field)
{
    field.only({"answers", "cleared"});
    person::Screening screening;
    screening.cleared = field.flag("cleared", false);
    if (!field.has("answers"))
        field.complain("\"answers\" is missing");
    const JsonField answers = field.object("answers");
    for (const std::string& question : answers.keys()) {
        const auto answer = person::parseScreeningAnswer(answers.text(question.c_str()));
        if (!answer)
            answers.complain(fmt::format("\"{}\" is no, yes or not-sure", question));
        screening.answers.emplace(question, *answer);
    }
    return screening;
}

DiaryAnswer answerOf(const json& value, const std::string& where)
{
    const JsonField field(value, where);
    field.only({"rule", "movement", "answer"});
    const auto rule = content::parseRule(field.needed("rule"));
    if (!rule)
        field.complain("\"rule\" is not the name of a rule");
    const auto choice = guidance::parseAdviceChoice(field.needed("answer"));
    if (!choice)
        field.complain("\"answer\" is accepted, kept, later or ask");
    return {*rule, field.text("movement"), *choice};
}

DiaryScore painOf(const json& value, const std::string& where)
{
    const JsonField field(value, where);
    field.only({"side", "score", "context", "at"});
    return {field.side("side"),
            field.score("score"),
            field.named(parseIsMorning, "context").value_or(false),
            field.time("at")};
}

DiaryWalk walkOf(const json& value, const std::string& where)
{
    const JsonField field(value, where);
    field.only({"movement", "minutes", "pain", "effort", "at"});
    DiaryWalk walk;
    walk.movement = field.needed("movement");
    const auto length = field.number("minutes", 1, MostMinutes);
    if (!length)
        field.complain("\"minutes\" is missing");
    walk.length = minutes(*length);
    walk.pain = field.score("pain");
    walk.effort = field.score("effort");
    walk.at = field.time("at");
    return walk;
}

DiaryDay dayOf(const json& value, const std::string& where)
{
    const JsonField field(value, where);
    field.only({"on",
                "at",
                "zone",
                "sessions",
                "nextMorning",
                "morning",
                "pain",
                "walks",
                "answers",
                "screening",
                "pause",
                "resume",
                "stage"});
    DiaryDay day;
    day.on = field.day("on");
    day.at = field.time("at").value_or(day.at);
    day.zone = field.text("zone");
    field.each("sessions", MostPerDay, [&](const json& each, const std::string& place) {
        day.sessions.push_back(sessionOf(each, place));
    });
    field.each("walks", MostPerDay, [&](const json& each, const std::string& place) {
        day.walks.push_back(walkOf(each, place));
    });
    field.each("pain", MostPerDay, [&](const json& each, const std::string& place) {
        day.pain.push_back(painOf(each, place));
    });
    field.each("answers", MostPerDay, [&](const json& each, const std::string& place) {
        day.answers.push_back(answerOf(each, place));
    });
    day.nextMorning = field.named(parseMorning, "nextMorning");
    day.morning = field.named(parseMorning, "morning");
    if (field.has("screening"))
        day.screening = screeningOf(field.object("screening"));
    if (field.has("pause")) {
        const JsonField pause = field.object("pause");
        pause.only({"until", "reason"});
        day.pause = program::Pause{
            day.on,
            pause.optionalDay("until"),
            pause.named(program::parsePauseReason, "reason").value_or(program::PauseReason::Other)};
    }
    day.resume = field.flag("resume", false);
    day.stage = field.text("stage");
    return day;
}

void readProgram(const JsonField& field, Diary& diary)
{
    field.only({"id", "startedOn", "locked", "setBy", "missed", "weekdays", "stagesByHand"});
    diary.programId = field.needed("id");
    diary.startedOn = field.day("startedOn");
    diary.locked = field.flag("locked", false);
    diary.setBy = field.text("setBy");
    diary.missed
        = field.named(program::parseMissedRule, "missed").value_or(program::MissedRule::Leave);
    diary.stagesByHand = field.flag("stagesByHand", false);
    for (const std::string& name : field.ids("weekdays", MostPerDay)) {
        const auto day = valueIn(Weekdays, name);
        if (!day)
            field.complain(fmt::format("\"{}\" is not one of mon to sun", name));
        diary.weekdays.push_back(*day);
    }
}

void readPerson(const JsonField& field, Diary& diary)
{
    constexpr int Oldest = 120;
    field.only({"age", "conditions", "limits", "cleared", "injuredOn"});
    diary.age = field.number("age", 0, Oldest);
    diary.conditions = field.ids("conditions", MostPerDay);
    diary.limits = field.ids("limits", MostPerDay);
    diary.cleared = field.ids("cleared", MostPerDay);
    diary.injuredOn = field.optionalDay("injuredOn");
}

Diary diaryOf(const JsonField& field)
{
    field.only({"format", "zone", "program", "person", "suggestions", "painZones", "days"});
    Diary diary;
    if (field.has("zone"))
        diary.zone = field.text("zone");
    if (field.has("program"))
        readProgram(field.object("program"), diary);
    if (field.has("person"))
        readPerson(field.object("person"), diary);
    diary.suggestions = field.flag("suggestions", true);
    if (field.has("painZones")) {
        const JsonField zones = field.object("painZones");
        zones.only({"fineUpTo", "acceptableUpTo"});
        PainBands bands;
        bands.fineUpTo = zones.score("fineUpTo").value_or(bands.fineUpTo);
        bands.acceptableUpTo = zones.score("acceptableUpTo").value_or(bands.acceptableUpTo);
        if (bands != bands.bounded())
            zones.complain("the zones are outside of what is possible");
        diary.painBands = bands;
    }
    field.each("days", MostEntries, [&](const json& each, const std::string& place) {
        diary.days.push_back(dayOf(each, place));
    });
    for (std::size_t i = 1; i < diary.days.size(); ++i) {
        if (diary.days[i].on <= diary.days[i - 1].on)
            throw Misread{fmt::format("/days/{}/on", i), "expected a later day than before"};
    }
    return diary;
}

} // namespace

Result<Diary> parseDiary(std::string_view text)
{
    return readDocument<Diary>(text, "a diary", DiaryFormat, diaryOf);
}

} // namespace hipwise::report
