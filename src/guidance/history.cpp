#include "guidance/history.h"

#include "program/program_edit.h"
#include "session/done_sessions.h"

#include <algorithm>
#include <array>

namespace hipwise::guidance {

using session::SessionRecord;

namespace {

constexpr std::chrono::days Day{1};

std::optional<int> scoreOf(const std::optional<PainScore>& score)
{
    return score ? std::optional(score->value()) : std::nullopt;
}

MorningState stateOf(const session::Morning& morning, const std::optional<int>& before)
{
    if (morning.answer)
        return *morning.answer == session::MorningAnswer::MoreSore ? MorningState::Sore
                                                                   : MorningState::Usual;
    const auto score = scoreOf(morning.pain.score);
    if (!score || !before)
        return MorningState::Unknown;
    return *score > *before ? MorningState::Sore : MorningState::Usual;
}

double workOfAmount(const program::Amount& amount, content::DoseType type)
{
    constexpr double SecondsPerMinute = 60.0;
    switch (type) {
    case content::DoseType::Repetitions:
        return amount.sets * amount.reps;
    case content::DoseType::RepetitionsWithHold:
        return amount.sets * amount.reps * static_cast<double>(amount.hold.count());
    case content::DoseType::Hold:
        return amount.sets * static_cast<double>(amount.hold.count());
    case content::DoseType::Duration:
        return amount.sets * static_cast<double>(amount.duration.count()) / SecondsPerMinute;
    }
    return 0;
}

} // namespace

double workOf(const program::Dose& dose)
{
    if (dose.intervals)
        return static_cast<double>(dose.intervals->run.count()) * dose.intervals->rounds;
    return workOfAmount(dose.amountOf(Side::Left), dose.type)
        + workOfAmount(dose.amountOf(Side::Right), dose.type);
}

namespace {

bool isAbove(const Bout& bout, int limit)
{
    return bout.pain && *bout.pain > limit;
}

/// Puts too much pain in a session down to movements: to those in which it was too high, or that
/// stood out; to all when no movement did.
void blameSession(std::map<std::string, Bout>& bouts,
                  const PainBands& bands,
                  const std::optional<int>& sessionPain)
{
    std::optional<int> highest;
    bool found = false;
    for (auto& [movement, bout] : bouts) {
        bout.tooMuch = isAbove(bout, bands.acceptableUpTo);
        found = found || bout.tooMuch;
        highest = std::max(highest, bout.pain);
    }
    if (found || !sessionPain || *sessionPain <= bands.acceptableUpTo)
        return;
    for (auto& [movement, bout] : bouts)
        bout.tooMuch = bout.anyDone && (!highest || bout.pain == highest);
}

/// Puts a sore morning down to the movements of the day before, in the same way.
void blameMorning(const std::vector<Bout*>& bouts, const PainBands& bands)
{
    const bool stoodOut = std::any_of(bouts.begin(), bouts.end(), [&](const Bout* bout) {
        return isAbove(*bout, bands.fineUpTo);
    });
    for (Bout* bout : bouts)
        bout->soreAfter = stoodOut ? isAbove(*bout, bands.fineUpTo) : bout->anyDone;
}

/// What is done of a movement in the same session counts as one: all of it has to be done.
void addTo(Bout& bout, const Bout& more)
{
    bout.allDone = bout.allDone && more.allDone;
    bout.anyDone = bout.anyDone || more.anyDone;
    bout.pain = std::max(bout.pain, more.pain);
    bout.effort = std::max(bout.effort, more.effort);
    if (more.spareReps)
        bout.spareReps = std::min(bout.spareReps.value_or(*more.spareReps), *more.spareReps);
}

/// What a program asks for on a day, by movement; the first place where it stands.
struct Asked {
    program::Dose dose;
    int loadSteps = 0;
    std::string variant;
};

std::map<std::string, Asked> askedOn(const program::Program& program, CivilDate day)
{
    std::map<std::string, Asked> asked;
    const program::Phase* phase = phaseOn(program, day);
    if (phase == nullptr)
        return asked;
    for (const program::Session& session : phase->sessions) {
        for (const program::Item& item : session.items) {
            if (item.included)
                asked.emplace(
                    item.movement,
                    Asked{doseOn(program, *phase, item, day), item.loadSteps, item.variant});
        }
    }
    return asked;
}

DoseEvent::Kind kindOf(const program::Dose& from, const program::Dose& to)
{
    const double before = workOf(from);
    const double after = workOf(to);
    if (after != before)
        return after > before ? DoseEvent::Kind::Up : DoseEvent::Kind::Down;
    if (to.tempo.back != from.tempo.back)
        return to.tempo.back > from.tempo.back ? DoseEvent::Kind::Up : DoseEvent::Kind::Down;
    return DoseEvent::Kind::Other;
}

} // namespace

namespace {

/// What the program asked of a movement in a session when that began; empty when that is not known.
std::optional<program::Dose> askedIn(const Evidence& evidence,
                                     const SessionRecord& record,
                                     const std::string& movement)
{
    if (record.programRun != evidence.run || !evidence.program)
        return std::nullopt;
    const program::Program* then = evidence.versions.empty() ? &*evidence.program : nullptr;
    for (const program::ProgramVersion& version : evidence.versions) {
        if (version.madeAt.at <= record.startedAt.at)
            then = &version.program;
    }
    const program::Session* session
        = then == nullptr ? nullptr : findSession(*then, record.programSession);
    if (session == nullptr)
        return std::nullopt;
    const program::Item* item = plannedItem(*session, movement);
    if (item == nullptr)
        return std::nullopt;
    return doseOn(*then, *phaseOf(*then, session->id), *item, record.startedAt.date());
}

/// Whether it was planned with less, as the short version of a session is.
bool isLess(const program::Dose& dose, const std::optional<program::Dose>& asked)
{
    return asked && asked->type == dose.type && workOf(dose) < workOf(*asked);
}

} // namespace

History::History(const Evidence& evidence)
    : m_evidence(evidence)
{
    const CivilDate first = evidence.today - LooksBack;
    const auto isSeen = [&](CivilDate on) { return first <= on && on <= evidence.today; };
    for (const SessionRecord& record : evidence.sessions) {
        const CivilDate on = record.startedAt.date();
        if (on > evidence.today || record.status == session::SessionStatus::Running)
            continue;
        const bool isDone = somethingDone(record);
        if (isDone)
            m_lastDone = std::max(m_lastDone, std::optional(on));
        if (!isSeen(on))
            continue;
        readPain(record);
        if (isDone)
            readBouts(record);
    }
    for (const session::PainRecord& check : evidence.checks) {
        const CivilDate on = check.askedAt.date();
        const auto score = scoreOf(check.answer.score);
        if (!isSeen(on) || !score)
            continue;
        DayFacts& facts = m_days[on];
        facts.worst = std::max(facts.worst, score);
        facts.scores.push_back(*score);
    }
    for (const session::PainRecord& record : evidence.mornings) {
        const CivilDate on = record.askedAt.date();
        if (!isSeen(on))
            continue;
        DayFacts& facts = m_days[on];
        const MorningState state = stateOf({record.morning, record.answer}, std::nullopt);
        facts.morning = std::max(facts.morning, state);
        if (const auto score = scoreOf(record.answer.score)) {
            facts.worst = std::max(facts.worst, score);
            facts.scores.push_back(*score);
        }
    }
    readMornings();
    readVersions();
}

void History::readPain(const SessionRecord& record)
{
    const CivilDate on = record.startedAt.date();
    const auto before = record.painBefore ? scoreOf(record.painBefore->score) : std::nullopt;
    DayFacts& facts = m_days[on];
    facts.worst = std::max({facts.worst, scoreOf(session::worstPain(record)), before});
    if (before)
        facts.scores.push_back(*before);
    // The answer of the next morning is not there yet on the day itself.
    if (!record.morning || on >= m_evidence.today)
        return;
    const MorningState morning = stateOf(*record.morning, before);
    if (morning == MorningState::Unknown)
        return;
    DayFacts& next = m_days[on + Day];
    next.morning = std::max(next.morning, morning);
    if (const auto score = scoreOf(record.morning->pain.score))
        next.scores.push_back(*score);
}

void History::readBouts(const SessionRecord& record)
{
    const auto sessionPain = scoreOf(session::worstPain(record));
    std::map<std::string, Bout> bouts;
    for (std::size_t i = 0; i < record.items.size(); ++i) {
        const session::ItemRecord& item = record.items[i];
        Bout bout;
        bout.on = record.startedAt.date();
        bout.at = record.startedAt.at;
        bout.planned = item.work.dose;
        bout.anyDone = session::countSets(item).done > 0;
        bout.allDone = bout.anyDone
            && !isLess(bout.planned, askedIn(m_evidence, record, item.work.movement))
            && std::all_of(item.sets.begin(), item.sets.end(), [](const auto& set) {
                           return set.result.status == session::SetStatus::Done;
                       });
        bout.pain = scoreOf(session::worstPain(record, i));
        bout.sessionPain = sessionPain;
        bout.effort = item.effort.score;
        bout.spareReps = item.effort.spareReps;
        const auto [other, isNew] = bouts.emplace(item.work.movement, bout);
        if (!isNew)
            addTo(other->second, bout);
    }
    blameSession(bouts, m_evidence.bands, sessionPain);
    for (const auto& [movement, bout] : bouts)
        m_bouts[movement].push_back(bout);
}

void History::readMornings()
{
    std::map<CivilDate, std::vector<Bout*>> sore;
    for (auto& [movement, bouts] : m_bouts) {
        for (Bout& bout : bouts) {
            // Of today nobody knows yet; a check-in this morning was before it.
            if (bout.on >= m_evidence.today)
                continue;
            bout.morning = day(bout.on + Day).morning;
            if (bout.morning == MorningState::Sore)
                sore[bout.on].push_back(&bout);
        }
    }
    for (const auto& [on, bouts] : sore)
        blameMorning(bouts, m_evidence.bands);
}

void History::readVersions()
{
    const auto& versions = m_evidence.versions;
    for (std::size_t i = 1; i < versions.size(); ++i) {
        const program::ProgramVersion& version = versions[i];
        const CivilDate on = version.madeAt.date();
        if (on > m_evidence.today)
            break;
        const auto rule = content::parseRule(version.rule);
        const auto before = askedOn(versions[i - 1].program, on);
        for (const auto& [movement, asked] : askedOn(version.program, on)) {
            const auto old = before.find(movement);
            if (old == before.end()) {
                m_arrivals.push_back({on, movement, rule});
                continue;
            }
            const program::Dose& from = old->second.dose;
            DoseEvent event{on,
                            version.madeAt.at,
                            DoseEvent::Kind::Up,
                            from,
                            asked.dose,
                            rule,
                            old->second.variant};
            if (asked.variant != old->second.variant) {
                // Which of two ways is easier the numbers do not say, but the advice does.
                event.kind = rule == content::Rule::EasierWay ? DoseEvent::Kind::Down
                    : rule == content::Rule::WayBack          ? DoseEvent::Kind::Up
                                                              : DoseEvent::Kind::Other;
            } else if (asked.dose != from) {
                event.kind = kindOf(from, asked.dose);
                if (event.kind == DoseEvent::Kind::Down && version.by == program::MadeBy::Clinician)
                    event.kind = DoseEvent::Kind::Other;
            } else if (asked.loadSteps <= old->second.loadSteps) {
                continue;
            }
            m_events[movement].push_back(std::move(event));
        }
    }
}

const std::vector<Bout>& History::bouts(const std::string& movement) const
{
    static const std::vector<Bout> none;
    const auto found = m_bouts.find(movement);
    return found == m_bouts.end() ? none : found->second;
}

const std::vector<DoseEvent>& History::events(const std::string& movement) const
{
    static const std::vector<DoseEvent> none;
    const auto found = m_events.find(movement);
    return found == m_events.end() ? none : found->second;
}

const DayFacts& History::day(CivilDate on) const
{
    static const DayFacts none;
    const auto found = m_days.find(on);
    return found == m_days.end() ? none : found->second;
}

bool History::isBad(CivilDate on) const
{
    const DayFacts& facts = day(on);
    return facts.morning == MorningState::Sore
        || (facts.worst && *facts.worst > m_evidence.bands.acceptableUpTo);
}

const AdviceAnswer* History::answerSince(CivilDate day,
                                         content::Rule rule,
                                         const std::string& movement) const
{
    const auto found = std::find_if(
        m_evidence.answers.rbegin(), m_evidence.answers.rend(), [&](const AdviceAnswer& answer) {
            const CivilDate on = answer.answeredAt.date();
            return day <= on && on <= m_evidence.today && answer.rule == rule
                && answer.movement == movement;
        });
    return found == m_evidence.answers.rend() ? nullptr : &*found;
}

const AdviceAnswer* History::answerAfter(const Bout& bout,
                                         content::Rule rule,
                                         const std::string& movement) const
{
    const AdviceAnswer* answer = answerSince(bout.on, rule, movement);
    return answer != nullptr && answer->answeredAt.at >= bout.at ? answer : nullptr;
}

const program::Program* History::programOn(CivilDate day) const
{
    const program::Program* then = nullptr;
    for (const program::ProgramVersion& version : m_evidence.versions) {
        if (version.madeAt.date() <= day)
            then = &version.program;
    }
    return then;
}

} // namespace hipwise::guidance
