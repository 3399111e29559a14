#include "content/dose_names.h"
#include "content/load/entry_parser.h"
#include "support/names.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <utility>

namespace hipwise::content {

using nlohmann::json;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

int number(const json& group, const char* key)
{
    return group.at(key).get<int>();
}

Range<int> range(const json& value)
{
    return {number(value, "min"), number(value, "max")};
}

SecondsRange secondsRange(const json& value)
{
    return {seconds(number(value, "min")), seconds(number(value, "max"))};
}

constexpr Names<Urgency, 3> Stops{
    {{"now", Urgency::Now}, {"today", Urgency::Today}, {"soon", Urgency::Soon}}};

/// A group with its origin; `read` takes its numbers.
template <class Group, class Read>
void readGroup(const json& file, RuleGroup name, Group& group, Read read)
{
    const json& value = file.at(std::string(toString(name)));
    group.basis = *parseDoseBasis(value.at("basis").get<std::string>());
    group.own = value.at("own").get<std::vector<std::string>>();
    group.sources = value.at("sources").get<std::vector<std::string>>();
    read(value);
}

} // namespace

GuidanceRules parseGuidance(const json& file)
{
    GuidanceRules rules;
    readGroup(file, RuleGroup::PainZones, rules.painZones, [&](const json& value) {
        rules.painZones.bands = {number(value, "fineUpTo"), number(value, "acceptableUpTo")};
    });
    readGroup(file, RuleGroup::MovingUp, rules.movingUp, [&](const json& value) {
        MovingUpRules& group = rules.movingUp;
        group.sessions = number(value, "sessions");
        group.painUpTo = number(value, "painUpTo");
        group.effortUpTo = number(value, "effortUpTo");
        group.spareReps = number(value, "spareReps");
        group.repsStep = number(value, "repsStep");
        group.holdStep = seconds(number(value, "holdStepS"));
        group.mostSets = number(value, "mostSets");
        group.slowestReturn = seconds(number(value, "slowestReturnS"));
        group.loadSteps = number(value, "loadSteps");
        group.loadPercent = range(value.at("loadPercent"));
    });
    readGroup(file, RuleGroup::SteppingBack, rules.steppingBack, [&](const json& value) {
        SteppingBackRules& group = rules.steppingBack;
        group.percent = number(value, "percent");
        group.calmSessions = number(value, "calmSessions");
        group.beforeEasier = number(value, "beforeEasier");
    });
    readGroup(file, RuleGroup::MissedTime, rules.missedTime, [&](const json& value) {
        MissedTimeRules& group = rules.missedTime;
        group.days = number(value, "days");
        group.percent = number(value, "percent");
        group.longDays = number(value, "longDays");
        group.longPercent = number(value, "longPercent");
    });
    readGroup(file, RuleGroup::WeeklyCaps, rules.weeklyCaps, [&](const json& value) {
        WeeklyCapRules& group = rules.weeklyCaps;
        group.harderMovements = number(value, "harderMovements");
        group.newMovements = number(value, "newMovements");
        group.setsPercent = number(value, "setsPercent");
    });
    readGroup(file, RuleGroup::Stretching, rules.stretching, [&](const json& value) {
        StretchRules& group = rules.stretching;
        group.hold = secondsRange(value.at("holdS"));
        group.olderHold = secondsRange(value.at("olderHoldS"));
        group.olderFrom = number(value, "olderFrom");
        group.holdStep = seconds(number(value, "holdStepS"));
        group.total = seconds(number(value, "totalS"));
        group.daysAfterStrain = number(value, "daysAfterStrain");
    });
    readGroup(file, RuleGroup::Aerobic, rules.aerobic, [&](const json& value) {
        AerobicRules& group = rules.aerobic;
        group.growthPercent = number(value, "growthPercent");
        group.twoWeekPercent = number(value, "twoWeekPercent");
        group.dropPercent = number(value, "dropPercent");
        group.smallestStep = minutes(number(value, "smallestStepMinutes"));
        group.donePercent = number(value, "donePercent");
        group.slowUpToPercent = number(value, "slowUpToPercent");
    });
    readGroup(file, RuleGroup::Flare, rules.flare, [&](const json& value) {
        FlareRules& group = rules.flare;
        group.days = number(value, "days");
        group.usualMornings = number(value, "usualMornings");
        group.restartPercent = range(value.at("restartPercent"));
        group.helpAfterFlares = number(value, "helpAfterFlares");
        group.withinDays = number(value, "withinDays");
    });
    readGroup(file, RuleGroup::Review, rules.review, [&](const json& value) {
        ReviewRules& group = rules.review;
        group.screeningDays = number(value, "screeningDays");
        group.noticedChange = number(value, "noticedChange");
        group.averageDays = number(value, "averageDays");
        group.fewestRatings = number(value, "fewestRatings");
        group.worseDays = number(value, "worseDays");
        group.noBetterWeeks = number(value, "noBetterWeeks");
    });
    readGroup(file, RuleGroup::SessionSize, rules.sessionSize, [&](const json& value) {
        SessionSizeRules& group = rules.sessionSize;
        group.movements = number(value, "movements");
        group.length = minutes(number(value, "minutes"));
        group.shortLength = minutes(number(value, "shortMinutes"));
        group.doneWithinDays = number(value, "doneWithinDays");
    });
    return rules;
}

std::vector<ScreeningQuestion> parseScreening(const json& file)
{
    std::vector<ScreeningQuestion> questions;
    for (const json& value : file.at("questions")) {
        ScreeningQuestion question;
        question.id = value.at("id").get<std::string>();
        if (value.contains("stop"))
            question.stop = valueIn(Stops, value.at("stop").get<std::string>());
        question.canBeCleared = value.value("canBeCleared", false);
        question.conditions = value.value("conditions", std::vector<std::string>());
        question.limits = value.value("limits", std::vector<std::string>());
        question.sources = value.value("sources", std::vector<std::string>());
        questions.push_back(std::move(question));
    }
    return questions;
}

void parseGuidanceText(const json& file, LocaleTexts& texts)
{
    for (const auto& [rule, value] : file.at("rules").items())
        texts.rules[rule]
            = {value.at("offer").get<std::string>(), value.at("reason").get<std::string>()};
    texts.date = file.at("date").get<std::string>();
    texts.months = file.at("months").get<std::vector<std::string>>();
    texts.ruleGroups = file.at("groups").get<Labels>();
    texts.facts = file.at("facts").get<Labels>();
}

void parseScreeningText(const json& file, LocaleTexts& texts)
{
    for (const auto& [id, value] : file.at("questions").items())
        texts.questions[id] = {value.at("question").get<std::string>(),
                               value.at("advice").get<std::string>(),
                               value.value("ask", std::vector<std::string>())};
}

} // namespace hipwise::content
