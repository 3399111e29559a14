#include "content/load/pack_cache.h"

#include "content/load/figure_archive.h"

#include <cereal/archives/binary.hpp>
#include <cereal/types/chrono.hpp>
#include <cereal/types/map.hpp>
#include <cereal/types/optional.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/vector.hpp>

#include <cstdint>
#include <sstream>

namespace hipwise::content {

namespace {

/// Raise it with every change of the model.
constexpr std::uint32_t CacheVersion = 6;
constexpr std::uint32_t Magic = 0x43575048; // "HPWC" in the file
constexpr std::size_t HeaderSize = sizeof Magic + sizeof CacheVersion + sizeof(std::uint64_t);

/// FNV-1a, 64 bits: tells a whole file from a damaged one. Not a defence against forgery.
std::uint64_t checksum(std::string_view bytes)
{
    constexpr std::uint64_t Offset = 14695981039346656037ULL;
    constexpr std::uint64_t Prime = 1099511628211ULL;
    std::uint64_t hash = Offset;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * Prime;
    return hash;
}

} // namespace

// Field lists for cereal, found by argument-dependent lookup; an aggregate's fields in their order.
template <class A, class T>
void serialize(A& a, Range<T>& v)
{
    a(v.min, v.max);
}

template <class A>
void serialize(A& a, Tempo& v)
{
    a(v.move, v.hold, v.back);
}

template <class A>
void serialize(A& a, FirstWeek& v)
{
    a(v.sets, v.reps, v.hold, v.duration, v.effort);
}

template <class A>
void serialize(A& a, DoseRange& v)
{
    a(v.type,
      v.sets,
      v.reps,
      v.hold,
      v.duration,
      v.tempo,
      v.rest,
      v.changeOver,
      v.timesPerDay,
      v.daysPerWeek);
    a(v.effort, v.firstWeek, v.basis, v.sources);
}

template <class A>
void serialize(A& a, Intervals& v)
{
    a(v.rounds, v.run, v.walk);
}

template <class A>
void serialize(A& a, DoseOverride& v)
{
    a(v.sets, v.reps, v.hold, v.duration, v.tempo, v.rest, v.effort, v.intervals);
}

template <class A>
void serialize(A& a, Equipment& v)
{
    a(v.id, v.optional);
}

template <class A>
void serialize(A& a, Rung& v)
{
    a(v.movement, v.variant, v.dose);
}

template <class A>
void serialize(A& a, HipRange& v)
{
    a(v.flexion, v.extension, v.abduction, v.adduction, v.externalRotation, v.internalRotation);
}

template <class A>
void serialize(A& a, Review& v)
{
    a(v.reviewed, v.by, v.on);
}

template <class A>
void serialize(A& a, Movement& v)
{
    a(v.id,
      v.kind,
      v.level,
      v.position,
      v.equipment,
      v.targets,
      v.sides,
      v.dose,
      v.suits,
      v.easier,
      v.harder);
    a(v.flags, v.hipRange, v.adaptations, v.sources, v.review);
}

template <class A>
void save(A& a, const Schedule& v)
{
    std::vector<std::uint8_t> days;
    for (const auto day : v.weekdays)
        days.push_back(static_cast<std::uint8_t>(day.c_encoding()));
    a(days, v.timesPerWeek, v.timesPerDay, v.restDaysBetween);
}

template <class A>
void load(A& a, Schedule& v)
{
    std::vector<std::uint8_t> days;
    a(days, v.timesPerWeek, v.timesPerDay, v.restDaysBetween);
    for (const auto day : days)
        v.weekdays.emplace_back(day);
}

template <class A>
void serialize(A& a, SessionItem& v)
{
    a(v.movement, v.dose, v.optional, v.oneOf);
}

template <class A>
void serialize(A& a, SessionTemplate& v)
{
    a(v.id, v.schedule, v.items, v.atMost);
}

template <class A>
void serialize(A& a, Phase& v)
{
    a(v.id, v.days, v.sessions, v.snacks);
}

template <class A>
void serialize(A& a, ProgramTemplate& v)
{
    a(v.id, v.kind, v.suits, v.phases, v.sources, v.review);
}

template <class A>
void serialize(A& a, Block& v)
{
    a(v.id, v.type, v.urgency, v.tone, v.links);
}

template <class A>
void serialize(A& a, Article& v)
{
    a(v.id, v.cover, v.blocks, v.sources);
}

template <class A>
void serialize(A& a, Position& v)
{
    a(v.id, v.floor, v.turnOver);
}

template <class A>
void serialize(A& a, Source& v)
{
    a(v.key, v.citation, v.doi, v.kind, v.seen);
}

template <class A>
void serialize(A& a, Figure& v)
{
    a(v.id, v.animation);
}

template <class A>
void serialize(A& a, PhaseWords& v)
{
    a(v.start, v.move, v.hold, v.back);
}

template <class A>
void serialize(A& a, AdaptationText& v)
{
    a(v.what, v.why);
}

template <class A>
void serialize(A& a, MovementText& v)
{
    a(v.name, v.synonyms, v.why, v.start, v.steps, v.phases, v.breathing, v.breath, v.mistakes);
    a(v.easier, v.harder, v.suits, v.leaveOut, v.doseNote, v.adaptations, v.pace, v.buildUp);
}

template <class A>
void serialize(A& a, PhaseText& v)
{
    a(v.name, v.goals, v.moveOnWhen, v.stepBackWhen, v.tips);
}

template <class A>
void serialize(A& a, ProgramText& v)
{
    a(v.name, v.audience, v.summary, v.notFor, v.enterWhen, v.evidence, v.phases, v.sessions);
}

template <class A>
void serialize(A& a, PointText& v)
{
    a(v.lead, v.text);
}

template <class A>
void serialize(A& a, BlockText& v)
{
    a(v.heading, v.lead, v.text, v.items, v.columns, v.rows);
}

template <class A>
void serialize(A& a, ArticleText& v)
{
    a(v.title, v.summary, v.blocks);
}

template <class A>
void serialize(A& a, SideForms& v)
{
    a(v.left, v.right);
}

template <class A>
void serializeOrigin(A& a, RuleOrigin& v)
{
    a(v.basis, v.own, v.sources);
}

template <class A>
void serialize(A& a, PainZoneRules& v)
{
    serializeOrigin(a, v);
    a(v.bands.fineUpTo, v.bands.acceptableUpTo);
}

template <class A>
void serialize(A& a, MovingUpRules& v)
{
    serializeOrigin(a, v);
    a(v.sessions,
      v.painUpTo,
      v.effortUpTo,
      v.spareReps,
      v.repsStep,
      v.holdStep,
      v.mostSets,
      v.slowestReturn,
      v.loadSteps,
      v.loadPercent);
}

template <class A>
void serialize(A& a, SteppingBackRules& v)
{
    serializeOrigin(a, v);
    a(v.percent, v.calmSessions, v.beforeEasier);
}

template <class A>
void serialize(A& a, MissedTimeRules& v)
{
    serializeOrigin(a, v);
    a(v.days, v.percent, v.longDays, v.longPercent);
}

template <class A>
void serialize(A& a, WeeklyCapRules& v)
{
    serializeOrigin(a, v);
    a(v.harderMovements, v.newMovements, v.setsPercent);
}

template <class A>
void serialize(A& a, StretchRules& v)
{
    serializeOrigin(a, v);
    a(v.hold, v.olderHold, v.olderFrom, v.holdStep, v.total, v.daysAfterStrain);
}

template <class A>
void serialize(A& a, AerobicRules& v)
{
    serializeOrigin(a, v);
    a(v.growthPercent,
      v.twoWeekPercent,
      v.dropPercent,
      v.smallestStep,
      v.donePercent,
      v.slowUpToPercent);
}

template <class A>
void serialize(A& a, FlareRules& v)
{
    serializeOrigin(a, v);
    a(v.days, v.usualMornings, v.restartPercent, v.helpAfterFlares, v.withinDays);
}

template <class A>
void serialize(A& a, ReviewRules& v)
{
    serializeOrigin(a, v);
    a(v.screeningDays,
      v.noticedChange,
      v.averageDays,
      v.fewestRatings,
      v.worseDays,
      v.noBetterWeeks);
}

template <class A>
void serialize(A& a, SessionSizeRules& v)
{
    serializeOrigin(a, v);
    a(v.movements, v.length, v.shortLength, v.doneWithinDays);
}

template <class A>
void serialize(A& a, GuidanceRules& v)
{
    a(v.painZones, v.movingUp, v.steppingBack, v.missedTime, v.weeklyCaps, v.stretching);
    a(v.aerobic, v.flare, v.review, v.sessionSize);
}

template <class A>
void serialize(A& a, ScreeningQuestion& v)
{
    a(v.id, v.stop, v.canBeCleared, v.conditions, v.limits, v.sources);
}

template <class A>
void serialize(A& a, RuleText& v)
{
    a(v.offer, v.reason);
}

template <class A>
void serialize(A& a, QuestionText& v)
{
    a(v.question, v.advice, v.ask);
}

template <class A>
void serialize(A& a, LocaleTexts& v)
{
    a(v.name,
      v.description,
      v.sideWords,
      v.positions,
      v.equipment,
      v.targets,
      v.conditions,
      v.flags);
    a(v.movements, v.programs, v.articles, v.rules, v.ruleGroups, v.date, v.months);
    a(v.facts, v.questions);
}

template <class A>
void serialize(A& a, Pack& v)
{
    a(v.id,
      v.version,
      v.license,
      v.defaultLocale,
      v.helpArticle,
      v.articleOrder,
      v.positions,
      v.equipment,
      v.chairs,
      v.weights,
      v.targets);
    a(v.flagRules,
      v.conditions,
      v.flags,
      v.movements,
      v.programs,
      v.articles,
      v.sources,
      v.figures,
      v.guidance,
      v.screening,
      v.texts);
}

std::string encodePack(const Pack& pack, std::string_view signature)
{
    std::ostringstream body;
    {
        cereal::BinaryOutputArchive archive(body);
        archive(std::string(signature), pack);
    }
    const std::string content = body.str();
    std::ostringstream header;
    cereal::BinaryOutputArchive archive(header);
    archive(Magic, CacheVersion, checksum(content));
    return header.str() + content;
}

namespace {

/// What stands behind a whole header of this version; nothing when it is damaged. Only then may the
/// sizes inside be believed, which could ask for any amount of memory.
std::optional<std::string_view> contentOf(const std::string& bytes)
{
    if (bytes.size() < HeaderSize)
        return std::nullopt;
    std::istringstream header(bytes.substr(0, HeaderSize));
    cereal::BinaryInputArchive archive(header);
    std::uint32_t magic = 0;
    std::uint32_t version = 0;
    std::uint64_t sum = 0;
    archive(magic, version, sum);
    const auto content = std::string_view(bytes).substr(HeaderSize);
    if (magic != Magic || version != CacheVersion || checksum(content) != sum)
        return std::nullopt;
    return content;
}

std::optional<Pack> decode(const std::string& bytes, const std::string_view* signature)
{
    try {
        const auto content = contentOf(bytes);
        if (!content)
            return std::nullopt;
        std::istringstream body{std::string(*content)};
        cereal::BinaryInputArchive archive(body);
        std::string written;
        archive(written);
        if (signature != nullptr && written != *signature)
            return std::nullopt;
        Pack pack;
        archive(pack);
        return pack;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace

std::optional<Pack> decodePack(const std::string& bytes, std::string_view signature)
{
    return decode(bytes, &signature);
}

std::optional<Pack> decodePack(const std::string& bytes)
{
    return decode(bytes, nullptr);
}

} // namespace hipwise::content
