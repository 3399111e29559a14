#include "guidance/history.h"

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

/// Puts too much pain and a sore morning down to movements: to those in which the pain was too
/// high, or that stood out; to all when no movement did.
void blame(std::vector<Bout*>& bouts,
           const PainBands& bands,
           const std::optional<int>& sessionPain,
           MorningState morning)
{
    const auto above = [](const Bout& bout, int limit) { return bout.pain && *bout.pain > limit; };
    const auto highest = [&] {
        std::optional<int> most;
        for (const Bout* bout : bouts)
            most = std::max(most, bout->pain);
        return most;
    }();
    bool found = false;
    for (Bout* bout : bouts) {
        bout->tooMuch = above(*bout, bands.acceptableUpTo);
        found = found || bout->tooMuch;
    }
    if (!found && sessionPain && *sessionPain > bands.acceptableUpTo) {
        for (Bout* bout : bouts)
            bout->tooMuch = bout->anyDone && (!highest || bout->pain == highest);
    }
    if (morning != MorningState::Sore)
        return;
    const bool stoodOut = std::any_of(
        bouts.begin(), bouts.end(), [&](const Bout* bout) { return above(*bout, bands.fineUpTo); });
    for (Bout* bout : bouts)
        bout->soreAfter = stoodOut ? above(*bout, bands.fineUpTo) : bout->anyDone;
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

History::History(const Evidence& evidence)
    : m_evidence(evidence)
{
    const CivilDate first = evidence.today - LooksBack;
    const auto isSeen = [&](CivilDate on) { return first <= on && on <= evidence.today; };
    for (const SessionRecord& record : evidence.sessions) {
        if (isSeen(record.startedAt.date()) && record.status != session::SessionStatus::Running
            && session::countSets(record).done > 0)
            readSession(record);
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
    readVersions();
}

void History::readSession(const SessionRecord& record)
{
    const CivilDate on = record.startedAt.date();
    const auto sessionPain = scoreOf(session::worstPain(record));
    const auto before = record.painBefore ? scoreOf(record.painBefore->score) : std::nullopt;
    // The answer of the next morning is not there yet on the day itself.
    const bool isKnown = record.morning && on < m_evidence.today;
    const MorningState morning = isKnown ? stateOf(*record.morning, before) : MorningState::Unknown;

    DayFacts& facts = m_days[on];
    facts.worst = std::max({facts.worst, sessionPain, before});
    if (before)
        facts.scores.push_back(*before);
    if (isKnown && morning != MorningState::Unknown) {
        DayFacts& next = m_days[on + Day];
        next.morning = std::max(next.morning, morning);
        if (const auto score = scoreOf(record.morning->pain.score))
            next.scores.push_back(*score);
    }
    m_lastDone = std::max(m_lastDone, std::optional(on));

    std::vector<std::pair<std::string, Bout>> bouts;
    for (std::size_t i = 0; i < record.items.size(); ++i) {
        const session::ItemRecord& item = record.items[i];
        const session::SetCount count = session::countSets(item);
        Bout bout;
        bout.on = on;
        bout.planned = item.work.dose;
        bout.anyDone = count.done > 0;
        bout.allDone = std::all_of(item.sets.begin(), item.sets.end(), [](const auto& set) {
            return set.result.status == session::SetStatus::Done;
        });
        bout.pain = scoreOf(session::worstPain(record, i));
        bout.sessionPain = sessionPain;
        bout.effort = item.effort.score;
        bout.spareReps = item.effort.spareReps;
        bout.morning = morning;
        bouts.emplace_back(item.work.movement, bout);
    }
    std::vector<Bout*> all;
    for (auto& [movement, bout] : bouts)
        all.push_back(&bout);
    blame(all, m_evidence.bands, sessionPain, morning);
    for (auto& [movement, bout] : bouts)
        m_bouts[movement].push_back(bout);
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
        for (const program::Change& change :
             changesBetween(versions[i - 1].program, version.program)) {
            if (change.kind == program::ChangeKind::DoseChanged)
                m_events[change.movement].push_back({on,
                                                     kindOf(*change.fromDose, *change.toDose),
                                                     *change.fromDose,
                                                     *change.toDose,
                                                     rule});
            else if (change.kind == program::ChangeKind::LoadChanged)
                m_events[change.movement].push_back({on, DoseEvent::Kind::Up, {}, {}, rule});
            else if (change.kind == program::ChangeKind::ItemAdded
                     || change.kind == program::ChangeKind::ItemReplaced)
                m_arrivals.push_back({on, change.movement, rule});
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
