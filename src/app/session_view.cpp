#include "app/session_view.h"

#include "app/figure_time.h"
#include "app/session_runner.h"

#include <algorithm>

namespace hipwise::app {

using session::PlayerState;
using session::StepKind;
using session::WorkPhase;

namespace {

/// Items in the order in which they are played: one that took over stands after the one it took
/// over from.
std::vector<std::size_t> playingOrder(const session::Plan& plan)
{
    std::vector<std::size_t> order;
    for (const session::Step& step : plan.steps) {
        if (order.empty() || order.back() != step.item)
            order.push_back(step.item);
    }
    return order;
}

double shareDone(const session::ItemRecord& item)
{
    const auto open
        = std::count_if(item.sets.begin(), item.sets.end(), [](const session::SetRecord& set) {
              return set.result.status == session::SetStatus::Planned;
          });
    const auto all = static_cast<double>(std::max<std::size_t>(item.sets.size(), 1));
    return 1.0 - static_cast<double>(open) / all;
}

std::string phaseText(const content::PhaseWords& words, const PlayerState& state)
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
    case WorkPhase::Run:
    case WorkPhase::Walk:
        break;
    }
    return {};
}

bool bothSidesOpen(const session::ItemRecord& item)
{
    const auto open = [&](Side side) {
        return std::any_of(item.sets.begin(), item.sets.end(), [&](const session::SetRecord& set) {
            return set.result.key.side == side && set.result.status == session::SetStatus::Planned;
        });
    };
    return open(Side::Left) && open(Side::Right);
}

} // namespace

std::string SessionRunner::worded(const session::Step& step, const std::string& text) const
{
    const std::string& movement = m_player.plan().items[step.item].movement;
    return step.side ? m_context.wording().forSide(movement, text, *step.side) : text;
}

std::optional<NextUp> SessionRunner::nextUp(const PlayerState& state) const
{
    const session::SetKey current = state.step.key();
    const std::vector<session::SetKey> finished = finishedSets(m_record);
    // In a lead the set it leads up to is what comes next; in a set it is the open one after it.
    bool reached = false;
    for (const session::Step& step : m_player.plan().steps) {
        const session::SetKey key = step.key();
        if (step.kind != StepKind::Set)
            continue;
        if (key == current) {
            reached = true;
            if (state.step.kind == StepKind::Set)
                continue;
        }
        if (!reached || std::find(finished.begin(), finished.end(), key) != finished.end())
            continue;
        const session::Work& work = m_player.plan().items[step.item];
        const content::MovementText& text = m_context.wording().movement(work.movement);
        return NextUp{work.movement,
                      m_record.items[step.item].name,
                      step.side,
                      worded(step, text.phases.start),
                      step.item == state.step.item,
                      m_context.pack.figure(work.movement)};
    }
    return std::nullopt;
}

std::optional<RatedMovement> SessionRunner::toRate(const PlayerState& state) const
{
    const auto last = lastItem();
    if (!isBetween() || !last || *last == state.step.item)
        return std::nullopt;
    const session::ItemRecord& item = m_record.items[*last];
    return RatedMovement{
        *last, item.name, item.pain ? item.pain->score : std::nullopt, item.effort};
}

SessionView SessionRunner::view() const
{
    SessionView view;
    view.player = m_player.state();
    view.title = m_record.title;
    view.items = static_cast<int>(m_record.items.size());
    view.unsavedSets = m_saver.waitingSets();
    view.saveError = m_saver.error();
    view.slept = m_slept;
    if (rests())
        view.resting = m_lastSleepless - m_restsSince;
    for (const std::size_t item : playingOrder(m_player.plan())) {
        view.parts.push_back(shareDone(m_record.items[item]));
        if (item == view.player.step.item)
            view.item = static_cast<int>(view.parts.size());
    }
    if (!m_record.items.empty())
        fillMovement(view);
    return view;
}

/// Of an easier way to do a movement: how it is easier.
std::string SessionRunner::startWords(const session::Step& step) const
{
    const session::ItemRecord& record = m_record.items[step.item];
    const content::Wording wording = m_context.wording();
    const std::string variant = wording.variant(record.work.movement, record.variant);
    return worded(step, variant.empty() ? wording.movement(record.work.movement).start : variant);
}

void SessionRunner::fillMovement(SessionView& view) const
{
    const session::Step& step = view.player.step;
    const session::Work& work = m_player.plan().items[step.item];
    const session::ItemRecord& record = m_record.items[step.item];
    const content::MovementText& text = m_context.wording().movement(work.movement);
    view.movement = work.movement;
    view.name = record.name;
    view.startWords = startWords(step);
    view.phaseWords = worded(step, phaseText(text.phases, view.player));
    if (step.kind == StepKind::Set)
        view.breathWords = worded(step, phaseText(text.breath, view.player));
    view.doseType = work.dose.type;
    view.reps = work.dose.intervals ? work.dose.intervals->rounds : step.amount.reps;
    view.set = step.set;
    view.sets = work.dose.amountOf(step.side).sets;
    view.canSwapSides = bothSidesOpen(record);
    view.next = nextUp(view.player);
    view.toRate = toRate(view.player);
    if (step.kind != StepKind::Set && m_lastSet) {
        const session::ItemRecord& last = m_record.items[m_lastSet->item];
        const auto* set = session::findSet(last, *m_lastSet);
        if (set != nullptr && last.work.dose.countsRepetitions())
            view.lastSet = LastSet{
                *m_lastSet, set->result.reps, last.work.dose.amountOf(m_lastSet->side).reps};
    }
    view.figure = m_context.pack.figure(work.movement);
    view.tempo = shownTempo(work.dose);
    if (view.figure != nullptr)
        view.moment = momentOf(*view.figure, view.player, view.tempo);
}

} // namespace hipwise::app
