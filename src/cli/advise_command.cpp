#include "app/advice.h"
#include "app/own_program.h"
#include "cli/commands.h"
#include "cli/settings_text.h"
#include "content/dose_names.h"
#include "guidance/sentences.h"
#include "program/program_names.h"
#include "store/journal.h"
#include "support/data_folder.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>

namespace hipwise::cli {

namespace {

using json = nlohmann::ordered_json;

int report(const Error& error)
{
    fmt::print(stderr, "{}\n", toString(error));
    return Failed;
}

void putAmount(json& object, const program::Amount& amount, const program::Dose& dose)
{
    object["sets"] = amount.sets;
    if (dose.countsRepetitions())
        object["reps"] = amount.reps;
    if (dose.type == content::DoseType::Repetitions)
        object["holdS"] = dose.tempo.hold.count();
    else if (amount.hold.count() > 0)
        object["holdS"] = amount.hold.count();
    if (dose.type == content::DoseType::Duration)
        object["minutes"] = std::chrono::duration<double, std::ratio<60>>(amount.duration).count();
}

void putDose(json& object, const program::Dose& dose)
{
    putAmount(object, dose, dose);
    if (dose.left) {
        object["left"] = json::object();
        putAmount(object["left"], *dose.left, dose);
    }
    if (dose.right) {
        object["right"] = json::object();
        putAmount(object["right"], *dose.right, dose);
    }
    if (dose.countsRepetitions())
        object["lowerS"] = dose.tempo.back.count();
    if (dose.intervals)
        object["intervals"] = {{"rounds", dose.intervals->rounds},
                               {"runS", dose.intervals->run.count()},
                               {"walkS", dose.intervals->walk.count()}};
}

json toJson(const guidance::Step& step)
{
    json object = json::object();
    if (!step.movement.empty())
        object["movement"] = step.movement;
    if (step.variant)
        object["variant"] = *step.variant;
    if (step.dose)
        putDose(object, *step.dose);
    if (step.pace)
        object["pace"] = toString(*step.pace);
    if (step.loadSteps)
        object["loadSteps"] = *step.loadSteps;
    if (step.percent)
        object["percent"] = *step.percent;
    if (!step.stage.empty())
        object["stage"] = step.stage;
    if (step.days)
        object["days"] = *step.days;
    return object;
}

json toJson(const guidance::Input::Value& value)
{
    if (const auto* day = std::get_if<CivilDate>(&value))
        return toIso(*day);
    if (const auto* days = std::get_if<std::vector<CivilDate>>(&value)) {
        json list = json::array();
        for (const CivilDate day : *days)
            list.push_back(toIso(day));
        return list;
    }
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto* number = std::get_if<int>(&value))
        return *number;
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    return std::get<std::string>(value);
}

json toJson(const guidance::Decision& decision, const content::Wording& wording)
{
    json inputs = json::object();
    for (const guidance::Input& input : decision.inputs)
        inputs[input.name] = toJson(input.value);
    return {{"movement", decision.movement},
            {"rule", content::toString(decision.rule)},
            {"offer", toString(decision.offer)},
            {"from", toJson(decision.from)},
            {"to", toJson(decision.to)},
            {"inputs", std::move(inputs)},
            {"title", decision.title},
            {"reason", decision.reason},
            {"facts", guidance::factsOf(decision, wording)},
            {"sources", decision.sources}};
}

json toJson(const program::PlannedSession& planned,
            const app::Context& context,
            const program::Program& program)
{
    json items = json::array();
    for (const program::PlannedItem& item : planned.items) {
        json each{{"movement", item.movement},
                  {"name", context.wording().movement(item.movement).name}};
        if (!item.variant.empty())
            each["variant"] = item.variant;
        putDose(each, item.dose);
        if (item.pace != program::Pace::Usual)
            each["pace"] = toString(item.pace);
        if (item.loadSteps > 0)
            each["loadSteps"] = item.loadSteps;
        items.push_back(std::move(each));
    }
    json leftOut = json::array();
    for (const program::LeftOut& out : planned.leftOut) {
        json rules = json::array();
        for (const content::SuitabilityRule& rule : out.verdict.rules)
            rules.push_back(rule.id);
        leftOut.push_back({{"movement", out.movement}, {"rules", std::move(rules)}});
    }
    json object{
        {"session", planned.id},
        {"name", sessionName(context, program, planned)},
        {"minutes",
         std::chrono::round<std::chrono::minutes>(app::lengthOf(context.pack, planned.items))
             .count()},
        {"timesPerDay", planned.timesPerDay},
        {"items", std::move(items)}};
    if (!leftOut.empty())
        object["leftOut"] = std::move(leftOut);
    if (planned.movedFrom)
        object["movedFrom"] = toIso(*planned.movedFrom);
    return object;
}

} // namespace

int adviseCommand(const Arguments& arguments)
{
    if (arguments.words.size() != 1)
        return complain("It is \"advise\", with --data-dir and --on.");
    if (arguments.dataRoot.empty())
        return complain("There is no home folder; give --data-dir.");
    const auto zone = TimeZone::utc();
    const SimulatedClock clock(arguments.now);
    CivilDate day = std::chrono::floor<std::chrono::days>(arguments.localNow);
    if (!arguments.on.empty()) {
        const auto given = parseIsoDate(arguments.on);
        if (!given)
            return complain(
                fmt::format("--on is a day like 2026-01-05, not \"{}\".", arguments.on));
        day = *given;
    }
    const auto pack = usablePack(arguments);
    if (!pack)
        return Failed;
    const DataFolder folder = DataFolder::given(arguments.dataRoot);
    auto journal = store::Journal::openReadOnly(folder.journal());
    if (!journal)
        return report(journal.error());
    const auto settings = readSettings(folder.settings());
    if (!settings)
        return report(settings.error());
    const app::Context context{*pack, &*journal, clock, zone, arguments.locale, settings->about};
    const auto advice = app::adviceOn(context, *settings, day);
    if (!advice)
        return report(advice.error());
    json plan = json::array();
    for (const program::PlannedSession& planned : advice->plan.sessions)
        plan.push_back(toJson(planned, context, *advice->evidence.program));
    json decisions = json::array();
    for (const guidance::Decision& decision : advice->decisions)
        decisions.push_back(toJson(decision, context.wording()));
    const json answer{
        {"on", toIso(day)}, {"plan", std::move(plan)}, {"decisions", std::move(decisions)}};
    fmt::print("{}\n", answer.dump(2, ' ', false, json::error_handler_t::replace));
    return Ok;
}

} // namespace hipwise::cli
