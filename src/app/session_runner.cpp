#include "app/session_runner.h"

#include "report/journal_json.h"
#include "support/file.h"

#include <algorithm>
#include <utility>

namespace hipwise::app {

using session::HurtChoice;
using session::PlayerStatus;
using session::Progress;
using session::SessionRecord;
using session::SessionStatus;
using session::SetStatus;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

void append(Progress& progress, Progress&& more)
{
    progress.cues.insert(progress.cues.end(), more.cues.begin(), more.cues.end());
    progress.sets.insert(progress.sets.end(), more.sets.begin(), more.sets.end());
}

/// Choices that mean nothing once a movement is over.
bool isAboutMovement(HurtChoice choice)
{
    return choice == HurtChoice::Easier || choice == HurtChoice::Fewer
        || choice == HurtChoice::Skip;
}

/// The sets of one side that are still open.
int openSets(const session::ItemRecord& item, std::optional<Side> side)
{
    return static_cast<int>(
        std::count_if(item.sets.begin(), item.sets.end(), [&](const session::SetRecord& set) {
            return set.result.status == SetStatus::Planned && set.result.key.side == side;
        }));
}

/// As many sets of the easier movement as were left of the other one, on the side that has them.
void takeOver(session::Work& work, const session::ItemRecord& from, Side first)
{
    const bool bothBefore = from.work.sides != content::Sides::OneAtATime;
    const int both = openSets(from, std::nullopt);
    const int left = bothBefore ? both : openSets(from, Side::Left);
    const int right = bothBefore ? both : openSets(from, Side::Right);
    work.dose.sets = std::max({left, right, 1});
    if (work.sides != content::Sides::OneAtATime)
        return;
    work.first = from.work.first.value_or(first);
    if (left == right)
        return;
    if ((work.first == Side::Left ? left : right) == 0)
        work.first = opposite(*work.first);
    work.dose.left = work.dose;
    work.dose.left->sets = left;
    work.dose.right = work.dose;
    work.dose.right->sets = right;
}

/// The side with which the session began, as far as it can be told.
Side firstSideOf(const SessionRecord& record)
{
    for (const session::ItemRecord& item : record.items) {
        if (item.work.first)
            return *item.work.first;
    }
    return Side::Right;
}

} // namespace

SessionRunner::SessionRunner(const Context& context,
                             const SessionRequest& request,
                             SessionWays ways)
    : m_context(context)
    , m_ways(std::move(ways))
    , m_record(plannedRecord(context, request))
    , m_player(planOf(m_record))
    , m_saver(m_context)
    , m_firstSide(request.firstSide)
{
    m_player.setWaits(m_ways.waits);
}

SessionRunner::SessionRunner(const Context& context, const SessionRecord& broken, SessionWays ways)
    : m_context(context)
    , m_ways(std::move(ways))
    , m_record(broken)
    , m_player(planOf(broken), finishedSets(broken))
    , m_saver(m_context)
    , m_firstSide(firstSideOf(broken))
    , m_begun(true)
{
    m_player.setWaits(m_ways.waits);
    m_saver.goOn(broken);
    m_record.status = SessionStatus::Running;
    m_record.endedAt.reset();
}

SessionRunner::Cues SessionRunner::start(const std::optional<session::PainAnswer>& painBefore)
{
    if (!m_begun) {
        m_record.startedAt = m_context.now();
        m_record.painBefore = painBefore;
        m_saver.begin(m_record);
    }
    saveWaiting();
    m_lastSteady = m_context.clock.steadyNow();
    m_lastSleepless = m_context.clock.sleeplessNow();
    return apply(m_player.start(m_lastSteady));
}

/// Up to this moment. What the computer slept through does not count, and a session that waited for
/// hours ended when somebody was last there.
Progress SessionRunner::catchUp()
{
    Progress progress;
    const SteadyInstant steady = m_context.clock.steadyNow();
    const SteadyInstant sleepless = m_context.clock.sleeplessNow();
    const milliseconds gap = std::max(steady - m_lastSteady, sleepless - m_lastSleepless);
    if (gap >= m_ways.longestTick && m_player.state().status == PlayerStatus::Playing) {
        m_slept = gap;
        progress = m_player.breakOff(steady);
    }
    m_lastSteady = steady;
    m_lastSleepless = sleepless;
    append(progress, m_player.tick(steady));
    if (rests() && sleepless - m_restsSince >= LeftAlone) {
        m_player.leave();
        end(SessionStatus::Interrupted, m_restsFrom);
    }
    return progress;
}

SessionRunner::Cues SessionRunner::tick()
{
    return apply(catchUp());
}

bool SessionRunner::rests() const
{
    const PlayerStatus status = m_player.state().status;
    return status == PlayerStatus::Paused || status == PlayerStatus::Waiting;
}

SessionRunner::Cues SessionRunner::command(Progress (session::Player::*what)(SteadyInstant))
{
    Progress progress = catchUp();
    append(progress, (m_player.*what)(m_lastSteady));
    return apply(std::move(progress));
}

SessionRunner::Cues SessionRunner::pause()
{
    return command(&session::Player::pause);
}

SessionRunner::Cues SessionRunner::resume()
{
    return command(&session::Player::resume);
}

SessionRunner::Cues SessionRunner::next()
{
    return command(&session::Player::next);
}

SessionRunner::Cues SessionRunner::back()
{
    return command(&session::Player::back);
}

SessionRunner::Cues SessionRunner::again()
{
    Progress progress = catchUp();
    append(progress, m_player.again(m_lastSteady));
    return apply(std::move(progress));
}

SessionRunner::Cues SessionRunner::skipMovement()
{
    return command(&session::Player::skipMovement);
}

SessionRunner::Cues SessionRunner::swapSides()
{
    return command(&session::Player::swapSides);
}

SessionRunner::Cues SessionRunner::adjustReps(int by)
{
    Progress progress = catchUp();
    append(progress, m_player.adjustReps(by, m_lastSteady));
    return apply(std::move(progress));
}

SessionRunner::Cues SessionRunner::stop()
{
    return command(&session::Player::stop);
}

void SessionRunner::addRest(seconds more)
{
    m_player.addRest(more);
}

SessionRunner::Cues SessionRunner::apply(Progress&& progress)
{
    const ZonedInstant now = m_context.now();
    for (const session::SetResult& result : progress.sets)
        recordSet(result, now);
    if (!rests()) {
        m_slept.reset();
        m_restsSince = m_lastSleepless;
        m_restsFrom = now;
    }
    if (m_player.state().step.kind == session::StepKind::Set)
        m_begunItem = m_player.state().step.item;
    endIfOver();
    if (!progress.sets.empty())
        saveWaiting();
    return std::move(progress.cues);
}

void SessionRunner::recordSet(const session::SetResult& result, const ZonedInstant& at)
{
    if (auto* set = session::findSet(m_record.items[result.key.item], result.key))
        *set = {result, at};
    if (result.status != SetStatus::Skipped)
        m_lastSet = result.key;
    m_saver.keep(result, at);
}

void SessionRunner::endIfOver()
{
    const PlayerStatus status = m_player.state().status;
    const bool over = status == PlayerStatus::Finished || status == PlayerStatus::Stopped;
    if (!over || m_record.endedAt)
        return;
    end(status == PlayerStatus::Finished ? SessionStatus::Finished : SessionStatus::Stopped,
        m_context.now());
}

void SessionRunner::end(SessionStatus status, const ZonedInstant& at)
{
    m_record.status = status;
    m_record.endedAt = at;
    for (session::ItemRecord& item : m_record.items) {
        for (session::SetRecord& set : item.sets) {
            if (set.result.status == SetStatus::Planned && status != SessionStatus::Interrupted)
                set.result.status = SetStatus::Skipped;
        }
    }
    m_saver.end(status, at);
    saveWaiting();
}

std::optional<std::size_t> SessionRunner::lastItem() const
{
    return m_lastSet ? std::optional(m_lastSet->item) : std::nullopt;
}

/// Whether the movement that is led up to has not begun yet.
bool SessionRunner::isBetween() const
{
    const session::Step& step = m_player.state().step;
    return step.kind != session::StepKind::Set && m_begunItem != step.item;
}

/// In the rest after a movement it is that movement that hurt.
std::size_t SessionRunner::hurtItem() const
{
    const session::Step& step = m_player.state().step;
    return isBetween() ? lastItem().value_or(step.item) : step.item;
}

HurtOptions SessionRunner::hurtOptions() const
{
    HurtOptions options;
    const session::Step& step = m_player.state().step;
    const std::size_t item = hurtItem();
    options.movement = m_record.items[item].name;
    options.skip = item == step.item;
    if (!options.skip)
        return options;
    const session::Work& work = m_player.plan().items[item];
    if (const auto easier = easierNow())
        options.easier = easier->words.empty()
            ? easier->name
            : m_context.wording().forSide(
                work.movement, easier->words, step.side.value_or(m_firstSide));
    options.fewer = half(step.amount, work.dose.type) != step.amount;
    return options;
}

/// The next step down from the movement under way, which may be a variant itself.
std::optional<EasierOffer> SessionRunner::easierNow() const
{
    const session::ItemRecord& record = m_record.items[m_player.state().step.item];
    return easierThan(m_context, m_ways.about, record.work.movement, record.variant);
}

SessionRunner::Cues SessionRunner::hurt(const session::PainAnswer& answer,
                                        std::optional<session::PainSpot> spot,
                                        HurtChoice choice)
{
    Cues cues = apply(catchUp());
    const std::size_t item = hurtItem();
    const session::Hurt hurt{m_context.now(), item, answer, spot, choice};
    m_record.hurts.push_back(hurt);
    m_saver.keep(session::PainRecord{
        0, hurt.at, session::PainContext::Hurt, {}, answer, item, spot, choice});
    const bool over = item != m_player.state().step.item;
    const Cues more = apply(act(over && isAboutMovement(choice) ? HurtChoice::GoOn : choice));
    cues.insert(cues.end(), more.begin(), more.end());
    saveWaiting();
    return cues;
}

Progress SessionRunner::act(HurtChoice choice)
{
    switch (choice) {
    case HurtChoice::GoOn:
        break;
    case HurtChoice::Easier:
        return replace();
    case HurtChoice::Fewer:
        return m_player.halve(m_lastSteady);
    case HurtChoice::RestFirst:
        return m_player.again(m_lastSteady, RestAfterPain);
    case HurtChoice::Skip:
        return m_player.skipMovement(m_lastSteady);
    case HurtChoice::Stop:
        return m_player.stop(m_lastSteady);
    }
    return m_player.resume(m_lastSteady);
}

Progress SessionRunner::replace()
{
    const std::size_t from = m_player.state().step.item;
    auto easier = easierNow();
    if (!easier)
        return m_player.resume(m_lastSteady);
    takeOver(easier->work, m_record.items[from], m_firstSide);
    const std::size_t item = m_record.items.size();
    Progress progress = m_player.replaceWith(std::move(easier->work), m_lastSteady);
    session::ItemRecord record = itemOf(m_context, m_player.plan(), item, easier->variant);
    record.insteadOf = from;
    m_saver.keep(item, record);
    m_record.items.push_back(std::move(record));
    return progress;
}

void SessionRunner::rate(std::size_t item, const session::PainAnswer& answer)
{
    m_record.items[item].pain = answer;
    m_saver.keep(
        session::PainRecord{0, m_context.now(), session::PainContext::Movement, {}, answer, item});
    saveWaiting();
}

void SessionRunner::rateEffort(std::size_t item, const session::Effort& effort)
{
    m_record.items[item].effort = effort;
    m_saver.keepEffort(item, effort);
    saveWaiting();
}

void SessionRunner::correct(const session::SetResult& result)
{
    if (auto* set = session::findSet(m_record.items[result.key.item], result.key)) {
        const ZonedInstant finishedAt = set->finishedAt.value_or(m_context.now());
        set->result = result;
        set->finishedAt.reset();
        if (result.status != SetStatus::Planned)
            set->finishedAt = finishedAt;
        m_saver.keep(result, finishedAt);
    }
    saveWaiting();
}

void SessionRunner::useJournal(store::Journal* journal)
{
    m_context.journal = journal;
    if (journal == nullptr || m_saver.id() == 0)
        return;
    const auto kept = journal->sessions().load(m_saver.id());
    const bool gone = !kept && kept.error().code == ErrorCode::NotFound;
    if (gone || (kept && kept->startedAt != m_record.startedAt))
        m_saver.forget();
}

void SessionRunner::setNote(const std::string& note)
{
    if (note == m_record.note)
        return;
    m_record.note = note;
    m_saver.keepNote(note);
    saveWaiting();
}

void SessionRunner::answerAfter(const session::PainAnswer& answer)
{
    if (m_record.painAfter == answer)
        return;
    m_record.painAfter = answer;
    m_saver.keep(session::PainRecord{0, m_context.now(), session::PainContext::After, {}, answer});
    saveWaiting();
}

Result<std::string> SessionRunner::saveTo(const std::filesystem::path& folder) const
{
    const std::string name = "hipwise-session-" + toIso(m_record.startedAt.date()) + ".json";
    const auto written
        = writeFileDurably(folder / name, report::journalJson({.sessions = {m_record}}));
    if (!written)
        return tl::unexpected(written.error());
    return name;
}

bool SessionRunner::saveWaiting()
{
    const bool saved = m_saver.flush();
    m_record.id = m_saver.id();
    return saved;
}

} // namespace hipwise::app
