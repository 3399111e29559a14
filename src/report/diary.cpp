#include "report/diary.h"

#include "content/dose_names.h"
#include "program/dose.h"
#include "program/program_names.h"
#include "session/record_names.h"
#include "support/names.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <initializer_list>
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

/// Thrown by the reader, and caught where the text comes in.
struct Unreadable {
    std::string where;
    std::string what;
};

/// One object of the diary, with its place in it.
class Field {
public:
    Field(const json& value, std::string where)
        : m_value(value)
        , m_where(std::move(where))
    {
        if (!value.is_object())
            complain("expected an object");
    }

    [[noreturn]] void complain(std::string what) const
    {
        throw Unreadable{m_where, std::move(what)};
    }

    void only(std::initializer_list<std::string_view> keys) const
    {
        for (const auto& [key, value] : m_value.items()) {
            if (std::find(keys.begin(), keys.end(), key) == keys.end())
                complain(fmt::format("\"{}\" is not known", key));
        }
    }

    [[nodiscard]] bool has(const char* key) const
    {
        return m_value.contains(key) && !m_value.at(key).is_null();
    }

    [[nodiscard]] std::optional<int> number(const char* key, int least, int most) const
    {
        if (!has(key))
            return std::nullopt;
        const json& value = m_value.at(key);
        const bool isWhole = value.is_number_integer()
            || (value.is_number_float() && value.get<double>() == std::floor(value.get<double>()));
        if (!isWhole || value.get<double>() < least || value.get<double>() > most)
            complain(fmt::format("\"{}\" is a whole number from {} to {}", key, least, most));
        return static_cast<int>(value.get<double>());
    }

    [[nodiscard]] std::string text(const char* key) const
    {
        if (!has(key))
            return {};
        if (!m_value.at(key).is_string())
            complain(fmt::format("\"{}\" is a text", key));
        return m_value.at(key).get<std::string>();
    }

    [[nodiscard]] std::string needed(const char* key) const
    {
        std::string value = text(key);
        if (value.empty())
            complain(fmt::format("\"{}\" is missing", key));
        return value;
    }

    [[nodiscard]] bool flag(const char* key, bool usual) const
    {
        if (!has(key))
            return usual;
        if (!m_value.at(key).is_boolean())
            complain(fmt::format("\"{}\" is true or false", key));
        return m_value.at(key).get<bool>();
    }

    [[nodiscard]] CivilDate day(const char* key) const
    {
        const std::string iso = needed(key);
        const auto parsed = parseIsoDate(iso);
        if (!parsed)
            complain(fmt::format("\"{}\" is a day like 2026-01-05, not \"{}\"", key, iso));
        return *parsed;
    }

    [[nodiscard]] std::optional<CivilDate> optionalDay(const char* key) const
    {
        return has(key) ? std::optional(day(key)) : std::nullopt;
    }

    [[nodiscard]] std::optional<minutes> time(const char* key) const
    {
        if (!has(key))
            return std::nullopt;
        const std::string written = text(key);
        const auto moment = parseIsoLocal("2000-01-01T" + written);
        if (!moment)
            complain(fmt::format("\"{}\" is a time like 08:30, not \"{}\"", key, written));
        return std::chrono::duration_cast<minutes>(
            *moment - std::chrono::floor<std::chrono::days>(*moment));
    }

    template <class Value>
    [[nodiscard]] std::optional<Value> named(std::optional<Value> (*parse)(std::string_view),
                                             const char* key) const
    {
        if (!has(key))
            return std::nullopt;
        const std::string name = text(key);
        const auto value = parse(name);
        if (!value)
            complain(fmt::format("\"{}\" cannot be \"{}\"", key, name));
        return value;
    }

    template <class Read>
    void each(const char* key, int most, const Read& read) const
    {
        if (!has(key))
            return;
        const json& list = m_value.at(key);
        if (!list.is_array() || list.size() > static_cast<std::size_t>(most))
            complain(fmt::format("\"{}\" is a list of at most {}", key, most));
        for (std::size_t i = 0; i < list.size(); ++i)
            read(list[i], fmt::format("{}/{}/{}", m_where, key, i));
    }

    [[nodiscard]] std::set<std::string> ids(const char* key) const
    {
        std::set<std::string> found;
        each(key, MostPerDay, [&](const json& value, const std::string& where) {
            if (!value.is_string())
                throw Unreadable{where, "expected a text"};
            found.insert(value.get<std::string>());
        });
        return found;
    }

    [[nodiscard]] Field object(const char* key) const
    {
        return {m_value.at(key), fmt::format("{}/{}", m_where, key)};
    }

    [[nodiscard]] std::optional<int> score(const char* key) const
    {
        return number(key, PainScore::Lowest, PainScore::Highest);
    }

    [[nodiscard]] std::optional<HipSide> side(const char* key) const
    {
        if (!has(key))
            return std::nullopt;
        const auto parsed = parseHipSide(text(key));
        if (!parsed)
            complain(fmt::format("\"{}\" is left, right or both", key));
        return parsed;
    }

    [[nodiscard]] const json& value() const { return m_value; }

private:
    const json& m_value;
    std::string m_where;
};

constexpr int MostMinutes = 600;

DiaryAmount amountOf(const Field& field)
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
    const Field field(value, where);
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
    const Field field(value, where);
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

person::Screening screeningOf(const Field& field)
{
    field.only({"answers", "cleared"});
    person::Screening screening;
    screening.cleared = field.flag("cleared", false);
    if (!field.has("answers"))
        field.complain("\"answers\" is missing");
    const Field answers = field.object("answers");
    for (const auto& [question, value] : answers.value().items()) {
        const auto answer = value.is_string()
            ? person::parseScreeningAnswer(value.get<std::string>())
            : std::nullopt;
        if (!answer)
            answers.complain(fmt::format("\"{}\" is no, yes or not-sure", question));
        screening.answers.emplace(question, *answer);
    }
    return screening;
}

DiaryAnswer answerOf(const json& value, const std::string& where)
{
    const Field field(value, where);
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
    const Field field(value, where);
    field.only({"side", "score", "context", "at"});
    return {field.side("side"),
            field.score("score"),
            field.named(parseIsMorning, "context").value_or(false),
            field.time("at")};
}

DiaryWalk walkOf(const json& value, const std::string& where)
{
    const Field field(value, where);
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
    const Field field(value, where);
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
        const Field pause = field.object("pause");
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

void readProgram(const Field& field, Diary& diary)
{
    field.only({"id", "startedOn", "locked", "setBy", "missed", "weekdays", "stagesByHand"});
    diary.programId = field.needed("id");
    diary.startedOn = field.day("startedOn");
    diary.locked = field.flag("locked", false);
    diary.setBy = field.text("setBy");
    diary.missed
        = field.named(program::parseMissedRule, "missed").value_or(program::MissedRule::Leave);
    diary.stagesByHand = field.flag("stagesByHand", false);
    for (const std::string& name : field.ids("weekdays")) {
        const auto day = content::parseWeekday(name);
        if (!day)
            field.complain(fmt::format("\"{}\" is not one of mon to sun", name));
        diary.weekdays.push_back(*day);
    }
}

void readPerson(const Field& field, Diary& diary)
{
    constexpr int Oldest = 120;
    field.only({"age", "conditions", "limits", "cleared", "injuredOn"});
    diary.age = field.number("age", 0, Oldest);
    diary.conditions = field.ids("conditions");
    diary.limits = field.ids("limits");
    diary.cleared = field.ids("cleared");
    diary.injuredOn = field.optionalDay("injuredOn");
}

Diary diaryOf(const json& value)
{
    const Field field(value, "");
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
        const Field zones = field.object("painZones");
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
            throw Unreadable{fmt::format("/days/{}/on", i), "expected a later day than before"};
    }
    return diary;
}

} // namespace

Result<Diary> parseDiary(std::string_view text)
{
    const json value = json::parse(text, nullptr, false);
    if (value.is_discarded())
        return failure(ErrorCode::Invalid, "expected a diary as JSON, found something else");
    try {
        const Field field(value, "");
        const auto format = field.number("format", 1, 1000);
        if (!format)
            field.complain("\"format\" is missing");
        if (*format > DiaryFormat)
            return failure(
                ErrorCode::TooNew,
                fmt::format("expected a diary of format {}, found {}", DiaryFormat, *format));
        return diaryOf(value);
    } catch (const Unreadable& error) {
        return failure(ErrorCode::Invalid, error.what, error.where);
    } catch (const json::exception& error) {
        return failure(ErrorCode::Invalid, error.what());
    }
}

} // namespace hipwise::report
