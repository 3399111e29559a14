#include "report/snack_day.h"

#include "report/json_field.h"
#include "support/names.h"
#include "support/weekdays.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace hipwise::report {

using nlohmann::json;
using snacks::DayScript;
using snacks::EventKind;
using snacks::Mode;
using snacks::Policy;
using snacks::ScriptEntry;
using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;
using Kind = ScriptEntry::Kind;

namespace {

constexpr int MostRanges = 12; ///< of one day
constexpr int MostEvents = 1000;
constexpr int MostDays = 14;
constexpr int MostMinutes = 7 * 24 * 60;
constexpr int MostSeconds = MostMinutes * 60;

std::optional<Mode> parseMode(std::string_view text)
{
    return valueIn(Names<Mode, 2>{{{"office", Mode::Office}, {"quiet", Mode::Quiet}}}, text);
}

std::optional<AfterSleep> parseAfterSleep(std::string_view text)
{
    return valueIn(AfterSleeps, text);
}

std::optional<Kind> parseAnswer(std::string_view text)
{
    return valueIn(Names<Kind, 4>{{{"done", Kind::Done},
                                   {"later", Kind::Later},
                                   {"not-now", Kind::NotNow},
                                   {"none", Kind::NoAnswer}}},
                   text);
}

/// ["09:00", "17:00"].
HourRange rangeOf(const json& value, const std::string& where)
{
    constexpr std::size_t Ends = 2;
    if (!value.is_array() || value.size() != Ends || !value[0].is_string() || !value[1].is_string())
        throw Misread{where, "expected two times like [\"09:00\", \"17:00\"]"};
    const auto from = parseTimeOfDay(value[0].get<std::string>());
    const auto to = parseTimeOfDay(value[1].get<std::string>());
    if (!from || !to)
        throw Misread{where, "expected two times like [\"09:00\", \"17:00\"]"};
    return {*from, *to};
}

Policy policyOf(const JsonField& field)
{
    field.only({"everyMin",
                "hours",
                "lunch",
                "snoozeMax",
                "lengthS",
                "mode",
                "afterSleep",
                "heldByFullScreen",
                "heldByDoNotDisturb"});
    const Policy usual = snacks::usualPolicy();
    Policy policy = usual;
    policy.every = minutes(
        field.number("everyMin", snacks::ShortestInterval.count(), snacks::LongestInterval.count())
            .value_or(static_cast<int>(usual.every.count())));
    if (field.has("hours")) {
        policy.hours = {};
        policy.lunch.reset();
        const JsonField hours = field.object("hours");
        for (const std::string& day : hours.keys()) {
            const auto weekday = valueIn(Weekdays, day);
            if (!weekday)
                hours.complain(fmt::format("\"{}\" is not a day like mon", day));
            hours.each(day.c_str(), MostRanges, [&](const json& value, const std::string& where) {
                policy.hours.at(placeInWeek(*weekday)).push_back(rangeOf(value, where));
            });
        }
    }
    if (field.has("lunch"))
        policy.lunch = field.read("lunch", rangeOf);
    policy.mostSnoozes
        = field.number("snoozeMax", 0, usual.mostSnoozes).value_or(usual.mostSnoozes);
    policy.length = seconds(
        field.number("lengthS", 60, 300).value_or(static_cast<int>(usual.length.count())));
    policy.mode = field.named(parseMode, "mode").value_or(usual.mode);
    policy.afterSleep = field.named(parseAfterSleep, "afterSleep").value_or(usual.afterSleep);
    policy.heldByFullScreen = field.flag("heldByFullScreen", true);
    policy.heldByDoNotDisturb = field.flag("heldByDoNotDisturb", true);
    return policy;
}

/// What lasts for a while: the key says what, and in which unit.
std::optional<ScriptEntry> lasting(const JsonField& field)
{
    struct Lasting {
        const char* name;
        Kind kind;
    };

    constexpr std::array Known{Lasting{"idle", Kind::Idle},
                               Lasting{"typing", Kind::Typing},
                               Lasting{"fullScreen", Kind::FullScreen},
                               Lasting{"doNotDisturb", Kind::DoNotDisturb},
                               Lasting{"lock", Kind::Locked},
                               Lasting{"sleep", Kind::Asleep},
                               Lasting{"session", Kind::Session},
                               Lasting{"noIdle", Kind::NoIdle},
                               Lasting{"call", Kind::Call},
                               Lasting{"pause", Kind::Pause}};
    for (const Lasting& each : Known) {
        const std::string inMinutes = fmt::format("{}Min", each.name);
        const std::string inSeconds = fmt::format("{}S", each.name);
        if (const auto length = field.number(inMinutes.c_str(), 0, MostMinutes))
            return ScriptEntry{{}, each.kind, minutes(*length)};
        if (const auto length = field.number(inSeconds.c_str(), 0, MostSeconds))
            return ScriptEntry{{}, each.kind, seconds(*length)};
    }
    return std::nullopt;
}

/// What happens at once.
std::optional<ScriptEntry> atOnce(const JsonField& field)
{
    if (const auto answer = field.named(parseAnswer, "answer")) {
        constexpr int Usual = 15;
        return ScriptEntry{
            {}, *answer, minutes(field.number("laterMin", 1, MostMinutes).value_or(Usual))};
    }
    if (field.flag("untilTomorrow", false))
        return ScriptEntry{{}, Kind::UntilTomorrow, seconds(0)};
    if (field.flag("resume", false))
        return ScriptEntry{{}, Kind::Resume, seconds(0)};
    if (field.flag("snackNow", false))
        return ScriptEntry{{}, Kind::ShowNow, seconds(0)};
    return std::nullopt;
}

ScriptEntry entryOf(const JsonField& field)
{
    field.only({"at",          "idleMin",         "idleS",
                "typingMin",   "typingS",         "fullScreenMin",
                "fullScreenS", "doNotDisturbMin", "doNotDisturbS",
                "lockMin",     "lockS",           "sleepMin",
                "sleepS",      "sessionMin",      "sessionS",
                "noIdleMin",   "noIdleS",         "callMin",
                "callS",       "pauseMin",        "pauseS",
                "answer",      "laterMin",        "untilTomorrow",
                "resume",      "snackNow"});
    auto entry = lasting(field);
    if (!entry)
        entry = atOnce(field);
    if (!entry)
        field.complain("it does not say what happens");
    return *entry;
}

/// "10:20" is the first such time that is not before the one before; a whole date says it itself.
std::chrono::local_seconds momentOf(const JsonField& field, std::chrono::local_seconds before)
{
    const std::string text = field.needed("at");
    if (const auto whole = parseIsoLocal(text))
        return *whole;
    const auto time = parseTimeOfDay(text);
    if (!time)
        field.complain(fmt::format("\"at\" is a time like 10:20, not \"{}\"", text));
    const auto day = std::chrono::floor<days>(before);
    return day + *time < before ? day + days(1) + *time : day + *time;
}

std::chrono::local_seconds localOf(const JsonField& field, const char* key)
{
    const auto local = parseIsoLocal(field.needed(key));
    if (!local)
        field.complain(fmt::format("\"{}\" is a time like 2026-03-30T08:00", key));
    return *local;
}

DayScript scriptOf(const JsonField& field)
{
    field.only({"format", "zone", "from", "to", "policy", "events", "session"});
    DayScript script;
    if (field.has("zone")) {
        const auto zone = TimeZone::named(field.text("zone"));
        if (!zone)
            field.complain(fmt::format("\"zone\" cannot be \"{}\"", field.text("zone")));
        script.zone = *zone;
    }
    script.from = localOf(field, "from");
    script.to = localOf(field, "to");
    if (script.to < script.from || script.to - script.from > days(MostDays))
        field.complain(fmt::format("\"to\" is at most {} days after \"from\"", MostDays));
    script.policy = field.has("policy") ? policyOf(field.object("policy")) : snacks::usualPolicy();
    script.session = field.time("session");
    auto before = script.from;
    field.each("events", MostEvents, [&](const json& value, const std::string& where) {
        const JsonField event(value, where);
        ScriptEntry entry = entryOf(event);
        entry.at = momentOf(event, before);
        if (entry.at < before)
            event.complain("it is before the one before");
        before = entry.at;
        script.entries.push_back(entry);
    });
    return script;
}

/// How an answer is named; empty for what is none.
std::string_view answerOf(EventKind kind)
{
    return nameIn(Names<EventKind, 3>{{{"done", EventKind::Done},
                                       {"not-now", EventKind::NotNow},
                                       {"none", EventKind::Unanswered}}},
                  kind);
}

} // namespace

Result<DayScript> parseSnackDay(std::string_view text)
{
    return readDocument<DayScript>(text, "a day at a desk", SnackDayFormat, scriptOf);
}

std::string snackLine(const snacks::Event& event)
{
    nlohmann::ordered_json line;
    line["at"] = toIso(event.at);
    const std::string_view answer = answerOf(event.kind);
    line["event"] = answer.empty() ? toString(event.kind) : "answered";
    if (!answer.empty())
        line["answer"] = answer;
    if (event.offer != snacks::Offer::Snack)
        line["offer"] = toString(event.offer);
    line["why"] = toString(event.why);
    if (event.length.count() > 0)
        line["minutes"] = event.length.count();
    line["reason"] = explained(event);
    return line.dump();
}

} // namespace hipwise::report
