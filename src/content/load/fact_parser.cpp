#include "content/dose_names.h"
#include "content/load/entry_parser.h"
#include "support/names.h"
#include "support/weekdays.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace hipwise::content {

using nlohmann::json;
using std::chrono::seconds;

namespace {

/// The enumerator for a name; the schema has made sure that there is one.
template <class Value, std::size_t Size>
Value named(const Names<Value, Size>& names, const json& name)
{
    return *valueIn(names, name.get<std::string>());
}

constexpr Names<MovementKind, 6> Kinds{{{"stretch", MovementKind::Stretch},
                                        {"mobility", MovementKind::Mobility},
                                        {"strength", MovementKind::Strength},
                                        {"aerobic", MovementKind::Aerobic},
                                        {"snack", MovementKind::Snack},
                                        {"self-massage", MovementKind::SelfMassage}}};
constexpr Names<Suitability, 4> Ratings{{{"usually-suits", Suitability::UsuallySuits},
                                         {"modify", Suitability::Modify},
                                         {"avoid-for-now", Suitability::AvoidForNow},
                                         {"ask-clinician-first", Suitability::AskClinicianFirst}}};
constexpr Names<BlockType, 8> BlockTypes{{{"paragraph", BlockType::Paragraph},
                                          {"list", BlockType::List},
                                          {"steps", BlockType::Steps},
                                          {"card", BlockType::Card},
                                          {"table", BlockType::Table},
                                          {"movements", BlockType::Movements},
                                          {"articles", BlockType::Articles},
                                          {"urgency", BlockType::Urgency}}};
constexpr Names<CardTone, 3> CardTones{
    {{"tip", CardTone::Tip}, {"care", CardTone::Care}, {"fact", CardTone::Fact}}};
constexpr Names<ProgramKind, 3> ProgramKinds{{{"program", ProgramKind::Program},
                                              {"flare-day", ProgramKind::FlareDay},
                                              {"demonstration", ProgramKind::Demonstration}}};
constexpr Names<Urgency, 5> Urgencies{{{"now", Urgency::Now},
                                       {"today", Urgency::Today},
                                       {"soon", Urgency::Soon},
                                       {"stop", Urgency::Stop},
                                       {"fine", Urgency::Fine}}};

std::vector<std::string> strings(const json& object, const char* key)
{
    return object.value(key, std::vector<std::string>());
}

/// Numbers that are too large become the largest there is, so that none wraps round into its
/// bounds.
int wholeNumber(const json& value)
{
    using Limits = std::numeric_limits<int>;
    if (value.is_number_unsigned())
        return static_cast<int>(
            std::min(value.get<std::uint64_t>(), static_cast<std::uint64_t>(Limits::max())));
    return static_cast<int>(
        std::clamp<std::int64_t>(value.get<std::int64_t>(), Limits::min(), Limits::max()));
}

seconds secondsValue(const json& value)
{
    return seconds(wholeNumber(value));
}

Range<int> wholeRange(const json& value)
{
    return {wholeNumber(value.at("min")), wholeNumber(value.at("max"))};
}

SecondsRange secondsRange(const json& value)
{
    return {secondsValue(value.at("min")), secondsValue(value.at("max"))};
}

seconds fromMinutes(const json& value)
{
    constexpr double SecondsPerMinute = 60.0;
    constexpr double Most = 1e6; // far outside the bounds, far inside what can be counted
    return seconds(std::lround(std::clamp(value.get<double>(), -Most, Most) * SecondsPerMinute));
}

SecondsRange minutesRange(const json& value)
{
    return {fromMinutes(value.at("min")), fromMinutes(value.at("max"))};
}

Tempo tempo(const json& value)
{
    return {secondsValue(value.at("move")),
            secondsValue(value.at("hold")),
            secondsValue(value.at("return"))};
}

/// Reads a field with `read` when the object has it.
template <class Read>
auto optionalField(const json& object, const char* key, Read read)
    -> std::optional<decltype(read(object))>
{
    const auto found = object.find(key);
    if (found == object.end())
        return std::nullopt;
    return read(*found);
}

FirstWeek firstWeek(const json& value)
{
    return {optionalField(value, "sets", wholeNumber),
            optionalField(value, "reps", wholeNumber),
            optionalField(value, "holdS", secondsValue),
            optionalField(value, "minutes", fromMinutes),
            optionalField(value, "effort", wholeRange)};
}

DoseRange dose(const json& value)
{
    DoseRange result;
    result.type = *parseDoseType(value.at("type").get<std::string>());
    result.sets = wholeRange(value.at("sets"));
    result.reps = optionalField(value, "reps", wholeRange);
    result.hold = optionalField(value, "holdS", secondsRange);
    result.duration = optionalField(value, "minutes", minutesRange);
    result.tempo = optionalField(value, "tempoS", tempo);
    result.rest = optionalField(value, "restS", secondsRange);
    result.changeOver = optionalField(value, "changeOverS", secondsValue);
    result.timesPerDay = optionalField(value, "timesPerDay", wholeRange);
    result.daysPerWeek = optionalField(value, "daysPerWeek", wholeRange);
    result.effort = optionalField(value, "effort", wholeRange);
    result.firstWeek = optionalField(value, "firstWeek", firstWeek);
    result.basis = optionalField(
        value, "basis", [](const json& name) { return *parseDoseBasis(name.get<std::string>()); });
    result.sources = strings(value, "sources");
    return result;
}

/// Where one of its fields is, the schema has seen all three.
std::optional<Intervals> intervals(const json& value)
{
    if (!value.contains("rounds"))
        return std::nullopt;
    return Intervals{wholeNumber(value.at("rounds")),
                     fromMinutes(value.at("runMinutes")),
                     fromMinutes(value.at("walkMinutes"))};
}

DoseOverride doseOverride(const json& value)
{
    return {optionalField(value, "sets", wholeRange),
            optionalField(value, "reps", wholeRange),
            optionalField(value, "holdS", secondsRange),
            optionalField(value, "minutes", minutesRange),
            optionalField(value, "tempoS", tempo),
            optionalField(value, "restS", secondsRange),
            optionalField(value, "effort", wholeRange),
            intervals(value)};
}

std::vector<Rung> rungs(const json& list)
{
    std::vector<Rung> result;
    for (const json& entry : list) {
        Rung rung{entry.value("movement", ""), entry.value("variant", ""), {}};
        if (entry.contains("dose"))
            rung.dose = dose(entry.at("dose"));
        result.push_back(std::move(rung));
    }
    return result;
}

/// Angles that are not given are 0; the schema knows where all are needed.
HipRange hipRange(const json& value)
{
    return {value.value("flexion", 0),
            value.value("extension", 0),
            value.value("abduction", 0),
            value.value("adduction", 0),
            value.value("externalRotation", 0),
            value.value("internalRotation", 0)};
}

Review review(const json& value)
{
    return {value.at("status") == "reviewed", value.value("by", ""), value.value("on", "")};
}

Schedule schedule(const json& value)
{
    Schedule result;
    for (const json& day : value.value("weekdays", json::array()))
        result.weekdays.push_back(*valueIn(Weekdays, day.get<std::string>()));
    result.timesPerWeek = optionalField(value, "timesPerWeek", wholeRange);
    if (value.contains("timesPerDay"))
        result.timesPerDay = wholeRange(value.at("timesPerDay"));
    result.restDaysBetween = value.value("restDaysBetween", 0);
    return result;
}

SessionTemplate session(const json& value)
{
    SessionTemplate result{value.at("id").get<std::string>(),
                           schedule(value.at("schedule")),
                           {},
                           optionalField(value, "atMost", wholeNumber)};
    for (const json& item : value.at("items"))
        result.items.push_back({item.at("movement").get<std::string>(),
                                optionalField(item, "dose", doseOverride),
                                item.value("optional", false),
                                item.value("oneOf", "")});
    return result;
}

Phase phase(const json& value)
{
    constexpr int DaysPerWeek = 7;
    Phase result;
    result.id = value.at("id").get<std::string>();
    result.days = value.contains("days") ? value.at("days").get<int>()
                                         : value.value("weeks", 0) * DaysPerWeek;
    for (const json& entry : value.at("sessions"))
        result.sessions.push_back(session(entry));
    result.snacks = strings(value, "snacks");
    return result;
}

} // namespace

Manifest parseManifest(const json& value)
{
    Manifest manifest;
    Pack& pack = manifest.pack;
    pack.id = value.at("id").get<std::string>();
    pack.version = value.at("version").get<std::string>();
    pack.license = value.at("license").get<std::string>();
    pack.defaultLocale = value.at("defaultLocale").get<std::string>();
    pack.helpArticle = value.at("helpArticle").get<std::string>();
    const json& vocabulary = value.at("vocabulary");
    for (const json& entry : vocabulary.at("positions"))
        pack.positions.push_back({entry.at("id").get<std::string>(),
                                  entry.at("floor").get<bool>(),
                                  entry.at("turnOver").get<bool>()});
    pack.articleOrder = strings(value, "articleOrder");
    pack.equipment = strings(vocabulary, "equipment");
    pack.chairs = strings(vocabulary, "chairs");
    pack.weights = strings(vocabulary, "weights");
    pack.targets = strings(vocabulary, "targets");
    pack.conditions = strings(vocabulary, "conditions");
    pack.flags = strings(vocabulary, "flags");
    const json rules = vocabulary.value("flagRules", json::object());
    for (const auto& [flag, angles] : rules.items())
        pack.flagRules.emplace(flag, hipRange(angles));
    manifest.locales = strings(value, "locales");
    return manifest;
}

Movement parseMovement(const json& value)
{
    Movement movement;
    movement.id = value.at("id").get<std::string>();
    movement.kind = named(Kinds, value.at("kind"));
    movement.level = value.at("level").get<int>();
    movement.position = value.at("position").get<std::string>();
    for (const json& entry : value.at("equipment"))
        movement.equipment.push_back(
            {entry.at("id").get<std::string>(), entry.value("optional", false)});
    movement.targets = strings(value, "targets");
    movement.sides = *parseSides(value.at("sides").get<std::string>());
    movement.dose = dose(value.at("dose"));
    for (const auto& [condition, rating] : value.at("suits").items())
        movement.suits.emplace(condition, named(Ratings, rating));
    movement.easier = rungs(value.at("easier"));
    movement.harder = rungs(value.at("harder"));
    movement.flags = strings(value, "flags");
    movement.hipRange = hipRange(value.at("hipRangeDeg"));
    movement.adaptations = strings(value, "adaptations");
    movement.sources = strings(value, "sources");
    movement.review = review(value.at("review"));
    return movement;
}

ProgramTemplate parseProgram(const json& value)
{
    ProgramTemplate program;
    program.id = value.at("id").get<std::string>();
    program.kind
        = value.contains("kind") ? named(ProgramKinds, value.at("kind")) : ProgramKind::Program;
    program.suits = strings(value, "suits");
    for (const json& entry : value.at("phases"))
        program.phases.push_back(phase(entry));
    program.sources = strings(value, "sources");
    program.review = review(value.at("review"));
    return program;
}

Article parseArticle(const json& value)
{
    Article article;
    article.id = value.at("id").get<std::string>();
    article.cover = value.value("cover", std::string());
    for (const json& entry : value.at("blocks")) {
        Block block;
        block.id = entry.at("id").get<std::string>();
        block.type = named(BlockTypes, entry.at("type"));
        if (entry.contains("urgency"))
            block.urgency = named(Urgencies, entry.at("urgency"));
        if (entry.contains("tone"))
            block.tone = named(CardTones, entry.at("tone"));
        block.links = strings(entry, block.type == BlockType::Articles ? "articles" : "movements");
        article.blocks.push_back(std::move(block));
    }
    article.sources = strings(value, "sources");
    return article;
}

} // namespace hipwise::content
