#include "app/session_runner.h"

#include "app/figure_time.h"

#include <algorithm>
#include <map>
#include <utility>

namespace hipwise::app {

using session::PlayerState;
using session::PlayerStatus;
using session::SessionRecord;
using session::SessionStatus;
using session::StepKind;
using session::WorkPhase;

namespace {

std::vector<session::Work> workOf(const Context& context, const SessionRequest& request)
{
    std::vector<session::Work> work;
    for (const program::PlannedItem& item : request.items) {
        const content::Movement* movement = context.pack.movement(item.movement);
        if (movement == nullptr)
            continue;
        const content::Position* position = context.pack.position(movement->position);
        const bool turnOver = position != nullptr && position->turnOver;
        work.push_back({item.movement, item.dose, movement->sides, turnOver});
    }
    return work;
}

std::string shownWords(const content::MovementText& text)
{
    std::string words = text.start;
    for (const std::string& step : text.steps)
        words += "\n" + step;
    return words;
}

SessionRecord recordOf(const Context& context, const SessionRequest& request)
{
    SessionRecord record;
    record.title = request.title;
    record.programRun = request.programRun;
    record.programDay = request.programDay;
    record.programSession = request.programSession;
    record.packId = context.pack.id;
    record.packVersion = context.pack.version;
    const content::Wording wording = context.wording();
    record.locale = wording.locale();
    const session::Plan plan = makePlan(workOf(context, request), request.firstSide);
    for (std::size_t item = 0; item < plan.items.size(); ++item) {
        const std::string& movement = plan.items[item].movement;
        const content::MovementText& text = wording.movement(movement);
        // The words are kept as they were shown first: for the first side.
        const bool sided = plan.items[item].sides == content::Sides::OneAtATime;
        const std::string words = shownWords(text);
        record.items.push_back({plan.items[item],
                                text.name,
                                sided ? wording.forSide(movement, words, request.firstSide) : words,
                                plannedSets(plan, item)});
    }
    return record;
}

session::Plan planOf(const SessionRecord& record)
{
    std::vector<session::Work> work;
    Side first = Side::Right;
    for (const session::ItemRecord& item : record.items) {
        work.push_back(item.work);
        if (!item.sets.empty() && item.sets.front().result.key.side)
            first = *item.sets.front().result.key.side;
    }
    return makePlan(std::move(work), first);
}

std::vector<session::SetKey> finishedSets(const SessionRecord& record)
{
    std::vector<session::SetKey> finished;
    for (const session::ItemRecord& item : record.items) {
        for (const session::SetRecord& set : item.sets) {
            if (set.result.status != session::SetStatus::Planned)
                finished.push_back(set.result.key);
        }
    }
    return finished;
}

} // namespace

SessionRunner::SessionRunner(const Context& context, const SessionRequest& request)
    : m_context(context)
    , m_record(recordOf(context, request))
    , m_player(planOf(m_record))
{
}

SessionRunner::SessionRunner(const Context& context, const SessionRecord& broken)
    : m_context(context)
    , m_record(broken)
    , m_player(planOf(broken), finishedSets(broken))
    , m_begun(true)
{
}

std::vector<session::Cue> SessionRunner::start(const std::optional<session::PainAnswer>& painBefore)
{
    if (!m_begun) {
        m_record.startedAt = m_context.now();
        m_record.painBefore = painBefore;
    }
    saveWaiting();
    return apply(m_player.start(m_context.clock.steadyNow()));
}

std::vector<session::Cue> SessionRunner::tick()
{
    return apply(m_player.tick(m_context.clock.steadyNow()));
}

std::vector<session::Cue> SessionRunner::pause()
{
    return apply(m_player.pause(m_context.clock.steadyNow()));
}

std::vector<session::Cue> SessionRunner::resume()
{
    return apply(m_player.resume(m_context.clock.steadyNow()));
}

std::vector<session::Cue> SessionRunner::next()
{
    return apply(m_player.next(m_context.clock.steadyNow()));
}

std::vector<session::Cue> SessionRunner::back()
{
    return apply(m_player.back(m_context.clock.steadyNow()));
}

std::vector<session::Cue> SessionRunner::skipMovement()
{
    return apply(m_player.skipMovement(m_context.clock.steadyNow()));
}

std::vector<session::Cue> SessionRunner::stop()
{
    return apply(m_player.stop(m_context.clock.steadyNow()));
}

void SessionRunner::addRest(std::chrono::seconds more)
{
    m_player.addRest(more);
}

std::vector<session::Cue> SessionRunner::apply(session::Progress&& progress)
{
    const ZonedInstant now = m_context.now();
    for (const session::SetResult& result : progress.sets)
        recordSet(result, now);
    if (!progress.sets.empty())
        saveWaiting();
    endIfOver();
    return std::move(progress.cues);
}

void SessionRunner::recordSet(const session::SetResult& result, const ZonedInstant& at)
{
    for (session::SetRecord& set : m_record.items[result.key.item].sets) {
        if (set.result.key == result.key)
            set = {result, at};
    }
    m_waiting.emplace_back(result, at);
}

void SessionRunner::endIfOver()
{
    const PlayerStatus status = m_player.state().status;
    const bool over = status == PlayerStatus::Finished || status == PlayerStatus::Stopped;
    if (!over || m_record.endedAt)
        return;
    m_record.status
        = status == PlayerStatus::Finished ? SessionStatus::Finished : SessionStatus::Stopped;
    m_record.endedAt = m_context.now();
    for (session::ItemRecord& item : m_record.items) {
        for (session::SetRecord& set : item.sets) {
            if (set.result.status == session::SetStatus::Planned)
                set.result.status = session::SetStatus::Skipped;
        }
    }
    saveWaiting();
}

void SessionRunner::answerAfter(const session::PainAnswer& answer)
{
    m_record.painAfter = answer;
    m_waitingAfter
        = session::PainRecord{0, m_context.now(), session::PainContext::After, {}, answer};
    saveWaiting();
}

bool SessionRunner::saveWaiting()
{
    if (m_context.journal == nullptr)
        return false;
    m_saveError.reset();
    const auto failed = [this](const auto& result) {
        if (!result)
            m_saveError = result.error();
        return !result.has_value();
    };
    store::SessionRepository& sessions = m_context.journal->sessions();
    if (!m_begun) {
        SessionRecord fresh = m_record;
        fresh.status = SessionStatus::Running;
        fresh.endedAt.reset();
        fresh.painAfter.reset();
        const auto id = sessions.begin(fresh);
        if (failed(id))
            return false;
        m_record.id = *id;
        m_begun = true;
        m_waiting.clear(); // what was done so far went in with the session
    }
    while (!m_waiting.empty()) {
        const auto& [result, at] = m_waiting.front();
        if (failed(sessions.saveSet(m_record.id, result, at)))
            return false;
        m_waiting.erase(m_waiting.begin());
    }
    if (m_record.endedAt && !m_ended) {
        if (failed(sessions.end(m_record.id, m_record.status, *m_record.endedAt)))
            return false;
        m_ended = true;
    }
    if (m_waitingAfter) {
        m_waitingAfter->session = m_record.id;
        if (failed(m_context.journal->pain().add(*m_waitingAfter)))
            return false;
        m_waitingAfter.reset();
    }
    return true;
}

std::string SessionRunner::worded(const session::Step& step, const std::string& text) const
{
    const std::string& movement = m_player.plan().items[step.item].movement;
    return step.side ? m_context.wording().forSide(movement, text, *step.side) : text;
}

std::string SessionRunner::phaseText(const content::PhaseWords& words,
                                     const PlayerState& state) const
{
    if (state.step.kind != StepKind::Set)
        return words.start;
    switch (state.phase) {
    case WorkPhase::Move:
    case WorkPhase::Steady:
        return words.move;
    case WorkPhase::Hold:
        return words.hold;
    case WorkPhase::Back:
        return words.back;
    }
    return {};
}

std::optional<NextUp> SessionRunner::nextUp(const PlayerState& state) const
{
    const auto& steps = m_player.plan().steps;
    const session::SetKey current{state.step.item, state.step.set, state.step.side};
    // In a lead the set it leads up to is what comes next; in a set it is the one after it.
    bool reached = false;
    for (const session::Step& step : steps) {
        const session::SetKey key{step.item, step.set, step.side};
        if (step.kind != StepKind::Set)
            continue;
        if (key == current) {
            reached = true;
            if (state.step.kind == StepKind::Set)
                continue;
        }
        if (!reached)
            continue;
        const session::Work& work = m_player.plan().items[step.item];
        const content::MovementText& text = m_context.wording().movement(work.movement);
        return NextUp{
            text.name, step.side, worded(step, text.phases.start), step.item == state.step.item};
    }
    return std::nullopt;
}

SessionView SessionRunner::view() const
{
    SessionView view;
    view.player = m_player.state();
    view.title = m_record.title;
    view.items = static_cast<int>(m_record.items.size());
    view.unsavedSets = static_cast<int>(m_waiting.size());
    for (const session::ItemRecord& item : m_record.items) {
        int open = 0;
        for (const session::SetRecord& set : item.sets)
            open += set.result.status == session::SetStatus::Planned ? 1 : 0;
        const auto all = static_cast<double>(std::max<std::size_t>(item.sets.size(), 1));
        view.parts.push_back(1.0 - open / all);
    }
    if (m_record.items.empty())
        return view;
    const session::Step& step = view.player.step;
    const session::Work& work = m_player.plan().items[step.item];
    const content::MovementText& text = m_context.wording().movement(work.movement);
    view.movement = work.movement;
    view.name = m_record.items[step.item].name;
    view.startWords = worded(step, text.start);
    view.phaseWords = worded(step, phaseText(text.phases, view.player));
    if (step.kind == StepKind::Set)
        view.breathWords = worded(step, phaseText(text.breath, view.player));
    view.doseType = work.dose.type;
    view.reps = work.dose.reps;
    view.item = static_cast<int>(step.item) + 1;
    view.set = step.set;
    view.sets = work.dose.sets;
    view.next = nextUp(view.player);
    view.figure = m_context.pack.figure(work.movement);
    view.tempo = shownTempo(work.dose);
    if (view.figure != nullptr)
        view.moment = momentOf(*view.figure, view.player, view.tempo);
    return view;
}

} // namespace hipwise::app
