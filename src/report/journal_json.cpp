#include "report/journal_json.h"

#include "content/dose_names.h"
#include "content/guidance_rules.h"
#include "program/program_json.h"
#include "session/record_names.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

namespace hipwise::report {

using nlohmann::ordered_json;

namespace {

constexpr int Format = 1;
constexpr int Indent = 2;

ordered_json textOrNull(std::string_view text)
{
    return text.empty() ? ordered_json() : ordered_json(text);
}

ordered_json timeOrNull(const std::optional<ZonedInstant>& time)
{
    return time ? ordered_json(toIso(*time)) : ordered_json();
}

ordered_json idOrNull(const std::optional<std::int64_t>& id)
{
    return id ? ordered_json(*id) : ordered_json();
}

ordered_json runJson(const program::ProgramRun& run)
{
    return {{"id", run.id},
            {"packId", run.packId},
            {"packVersion", run.packVersion},
            {"programId", run.programId},
            {"name", run.name},
            {"startedOn", toIso(run.startedOn)},
            {"endedOn", run.endedOn ? ordered_json(toIso(*run.endedOn)) : ordered_json()}};
}

ordered_json scoreOf(const session::PainAnswer& answer)
{
    return answer.score ? ordered_json(answer.score->value()) : ordered_json();
}

ordered_json sideOf(const session::PainAnswer& answer)
{
    return answer.side ? ordered_json(toString(*answer.side)) : ordered_json();
}

ordered_json answerJson(const std::optional<session::PainAnswer>& answer)
{
    if (!answer)
        return nullptr;
    return {{"score", scoreOf(*answer)}, {"side", sideOf(*answer)}};
}

ordered_json indexOrNull(const std::optional<std::size_t>& index)
{
    return index ? ordered_json(*index) : ordered_json();
}

ordered_json numberOrNull(const std::optional<int>& number)
{
    return number ? ordered_json(*number) : ordered_json();
}

template <class Value>
ordered_json nameOrNull(const std::optional<Value>& value)
{
    return value ? ordered_json(toString(*value)) : ordered_json();
}

ordered_json painJson(const session::PainRecord& pain)
{
    return {{"id", pain.id},
            {"context", toString(pain.context)},
            {"askedAt", toIso(pain.askedAt)},
            {"session", idOrNull(pain.session)},
            {"score", scoreOf(pain.answer)},
            {"side", sideOf(pain.answer)},
            {"item", indexOrNull(pain.item)},
            {"spot", nameOrNull(pain.spot)},
            {"choice", nameOrNull(pain.choice)},
            {"morning", nameOrNull(pain.morning)}};
}

ordered_json amountJson(const std::optional<program::Amount>& amount)
{
    if (!amount)
        return nullptr;
    return {{"sets", amount->sets},
            {"reps", amount->reps},
            {"holdSeconds", amount->hold.count()},
            {"durationSeconds", amount->duration.count()}};
}

ordered_json intervalsJson(const std::optional<content::Intervals>& intervals)
{
    if (!intervals)
        return nullptr;
    return {{"rounds", intervals->rounds},
            {"runSeconds", intervals->run.count()},
            {"walkSeconds", intervals->walk.count()}};
}

ordered_json doseJson(const program::Dose& dose)
{
    return {{"type", toString(dose.type)},
            {"sets", dose.sets},
            {"reps", dose.reps},
            {"holdSeconds", dose.hold.count()},
            {"durationSeconds", dose.duration.count()},
            {"left", amountJson(dose.left)},
            {"right", amountJson(dose.right)},
            {"intervals", intervalsJson(dose.intervals)},
            {"tempo",
             {{"moveSeconds", dose.tempo.move.count()},
              {"holdSeconds", dose.tempo.hold.count()},
              {"backSeconds", dose.tempo.back.count()}}},
            {"restSeconds", dose.rest.count()},
            {"changeOverSeconds", dose.changeOver.count()}};
}

ordered_json valueOrNull(const std::optional<std::string>& value)
{
    return value ? ordered_json(*value) : ordered_json();
}

ordered_json correctionJson(const session::Correction& correction)
{
    const auto& set = correction.set;
    return {{"madeAt", toIso(correction.madeAt)},
            {"session", idOrNull(correction.session)},
            {"painScore", idOrNull(correction.pain)},
            {"item", set ? ordered_json(set->item) : ordered_json()},
            {"set", set ? ordered_json(set->set) : ordered_json()},
            {"side", set ? ordered_json(session::setSideName(set->side)) : ordered_json()},
            {"field", correction.field},
            {"before", valueOrNull(correction.before)},
            {"after", valueOrNull(correction.after)}};
}

ordered_json setJson(const session::SetRecord& set)
{
    return {{"set", set.result.key.set},
            {"side", session::setSideName(set.result.key.side)},
            {"status", toString(set.result.status)},
            {"reps", set.result.reps},
            {"workSeconds", set.result.work.count()},
            {"finishedAt", timeOrNull(set.finishedAt)}};
}

template <class Record>
ordered_json toList(const std::vector<Record>& records, ordered_json (*toJson)(const Record&))
{
    ordered_json list = ordered_json::array();
    for (const Record& record : records)
        list.push_back(toJson(record));
    return list;
}

ordered_json itemJson(const session::ItemRecord& item)
{
    return {{"movement", item.work.movement},
            {"name", item.name},
            {"words", item.words},
            {"variant", textOrNull(item.variant)},
            {"sides", toString(item.work.sides)},
            {"turnOver", item.work.turnOver},
            {"dose", doseJson(item.work.dose)},
            {"effort", numberOrNull(item.effort.score)},
            {"spareReps", numberOrNull(item.effort.spareReps)},
            {"insteadOf", indexOrNull(item.insteadOf)},
            {"sets", toList(item.sets, setJson)}};
}

ordered_json sessionJson(const session::SessionRecord& record)
{
    return {
        {"id", record.id},
        {"status", toString(record.status)},
        {"startedAt", toIso(record.startedAt)},
        {"endedAt", timeOrNull(record.endedAt)},
        {"title", record.title},
        {"programRun", idOrNull(record.programRun)},
        {"programDay", record.programDay > 0 ? ordered_json(record.programDay) : ordered_json()},
        {"programSession", textOrNull(record.programSession)},
        {"packId", record.packId},
        {"packVersion", record.packVersion},
        {"locale", record.locale},
        {"byHand", record.byHand},
        {"note", textOrNull(record.note)},
        {"painBefore", answerJson(record.painBefore)},
        {"painAfter", answerJson(record.painAfter)},
        {"items", toList(record.items, itemJson)}};
}

ordered_json versionJson(const program::ProgramVersion& version)
{
    return {{"id", version.id},
            {"programRun", version.run},
            {"madeAt", toIso(version.madeAt)},
            {"madeBy", toString(version.by)},
            {"rule", textOrNull(version.rule)},
            {"note", textOrNull(version.note)},
            {"program", ordered_json::parse(program::toJson(version.program), nullptr, false)}};
}

ordered_json adviceJson(const guidance::AdviceAnswer& answer)
{
    return {{"id", answer.id},
            {"programRun", idOrNull(answer.run)},
            {"answeredAt", toIso(answer.answeredAt)},
            {"rule", toString(answer.rule)},
            {"movement", textOrNull(answer.movement)},
            {"choice", toString(answer.choice)},
            {"from", textOrNull(answer.from)},
            {"to", textOrNull(answer.to)},
            {"reason", textOrNull(answer.reason)}};
}

ordered_json screeningJson(const person::Screening& screening)
{
    ordered_json answers = ordered_json::object();
    for (const auto& [question, answer] : screening.answers)
        answers[question] = toString(answer);
    return {{"id", screening.id},
            {"answeredAt", toIso(screening.answeredAt)},
            {"cleared", screening.cleared},
            {"answers", answers}};
}

ordered_json activityJson(const person::Activity& activity)
{
    return {{"id", activity.id},
            {"words", activity.words},
            {"addedOn", toIso(activity.addedOn)},
            {"droppedOn",
             activity.droppedOn ? ordered_json(toIso(*activity.droppedOn)) : ordered_json()}};
}

ordered_json measureJson(const person::Measure& measure)
{
    return {{"id", measure.id},
            {"kind", toString(measure.kind)},
            {"measuredAt", toIso(measure.measuredAt)},
            {"activity", idOrNull(measure.activity)},
            {"side", nameOrNull(measure.side)},
            {"value", measure.value},
            {"adapted", measure.adapted},
            {"note", textOrNull(measure.note)}};
}

ordered_json snackJson(const snacks::Record& record)
{
    const snacks::Event& event = record.event;
    return {{"id", record.id},
            {"at", toIso(event.at)},
            {"offer", toString(event.offer)},
            {"kind", toString(event.kind)},
            {"why", toString(event.why)},
            {"minutes", event.length.count()},
            {"movement", textOrNull(record.movement)},
            {"name", textOrNull(record.name)},
            {"side", nameOrNull(record.side)}};
}

} // namespace

std::string journalJson(const JournalContents& contents)
{
    const ordered_json journal{{"kind", "hipwise-journal"},
                               {"format", Format},
                               {"programRuns", toList(contents.runs, runJson)},
                               {"sessions", toList(contents.sessions, sessionJson)},
                               {"painScores", toList(contents.pain, painJson)},
                               {"corrections", toList(contents.corrections, correctionJson)},
                               {"programVersions", toList(contents.versions, versionJson)},
                               {"adviceAnswers", toList(contents.answers, adviceJson)},
                               {"screenings", toList(contents.screenings, screeningJson)},
                               {"activities", toList(contents.activities, activityJson)},
                               {"measures", toList(contents.measures, measureJson)},
                               {"snackEvents", toList(contents.snacks, snackJson)}};
    // Bytes that are not UTF-8 become replacement characters, so that an export never fails.
    return journal.dump(Indent, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace hipwise::report
