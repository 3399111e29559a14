#include "app/session_edit.h"

#include "app/own_program.h"
#include "program/program_edit.h"
#include "program/program_swap.h"

#include <algorithm>
#include <utility>

namespace hipwise::app {

using content::MovementKind;
using program::Program;
using std::chrono::days;

namespace {

/// Of what is planned: movements that precautions keep out are not in it.
bool hasStrength(const content::Pack& pack, const program::PlannedSession& planned)
{
    return std::any_of(
        planned.items.begin(), planned.items.end(), [&](const program::PlannedItem& item) {
            return pack.movement(item.movement)->kind == MovementKind::Strength;
        });
}

/// Whether the plan of two weeks has strength on a day after the strength of this session.
bool hasStrengthNextDay(const Context& context,
                        const Program& program,
                        const std::string& session,
                        CivilDate today)
{
    constexpr int Ahead = 14;
    bool wasYesterday = false;
    for (int day = 0; day <= Ahead; ++day) {
        bool isToday = false;
        bool strength = false;
        const auto plan = planDay(program, context.pack, context.about, today + days(day));
        for (const program::PlannedSession& planned : plan.sessions) {
            if (!planned.easyPlan.empty() || !hasStrength(context.pack, planned))
                continue;
            strength = true;
            isToday = isToday || planned.id == session;
        }
        if (wasYesterday && strength)
            return true;
        wasYesterday = isToday;
    }
    return false;
}

/// Whether the phase before has the movement: then it goes on with the dose it has there.
bool isDoneBefore(const Program& program, const program::Phase& phase, const std::string& movement)
{
    const auto before = std::find_if(
        program.phases.begin(), program.phases.end(), [&](const program::Phase& each) {
            return phaseAfter(program, each) == &phase;
        });
    return before != program.phases.end()
        && std::any_of(before->sessions.begin(),
                       before->sessions.end(),
                       [&](const program::Session& each) { return isPlanned(each, movement); });
}

EditRow rowOf(const Context& context,
              const Program& program,
              const program::Phase& phase,
              const program::Item& item,
              const content::Movement& movement)
{
    const content::Wording wording = context.wording();
    EditRow row;
    row.movement = item.movement;
    row.name = wording.movement(item.movement).name;
    row.kind = movement.kind;
    row.sides = movement.sides;
    row.dose = item.dose;
    row.hasFirstWeek = phase.startedOn ? isFirstWeek(program, phase, item, context.now().date())
                                       : !isDoneBefore(program, phase, item.movement);
    if (row.hasFirstWeek)
        row.firstWeek = item.firstWeek;
    row.way
        = wording.forSide(item.movement, wording.variant(item.movement, item.variant), Side::Right);
    row.note = item.note;
    row.goal = item.goal;
    row.figure = context.pack.figure(item.movement);
    const content::Verdict verdict = content::verdictOf(movement, context.about);
    if (isLeftOut(verdict.rating))
        row.precautions = ruleViews(wording, movement, verdict, Side::Right);
    return row;
}

void addOnce(std::vector<std::string>& labels, const std::string& label)
{
    if (std::find(labels.begin(), labels.end(), label) == labels.end())
        labels.push_back(label);
}

void addNotes(SessionEditState& state,
              const Context& context,
              const Program& program,
              std::size_t movements)
{
    const content::SessionSizeRules sizes
        = context.pack.guidance ? context.pack.guidance->sessionSize : content::SessionSizeRules{};
    state.mostMovements = sizes.movements;
    if (movements > static_cast<std::size_t>(sizes.movements))
        state.notes.push_back(SessionNote::ManyMovements);
    if (state.length > sizes.length)
        state.notes.push_back(SessionNote::Long);
    if (hasStrengthNextDay(context, program, state.id, context.now().date()))
        state.notes.push_back(SessionNote::StrengthNextDay);
}

} // namespace

std::optional<SessionEditState> editState(const Context& context,
                                          const Program& program,
                                          const std::string& session)
{
    const program::Session* found = program::findSession(program, session);
    const program::Phase* phase = program::phaseOf(program, session);
    if (found == nullptr || phase == nullptr)
        return std::nullopt;
    const content::Wording wording = context.wording();
    const CivilDate today = context.now().date();
    SessionEditState state;
    state.pack = &context.pack;
    state.id = found->id;
    state.name = sessionName(context, program, found->id);
    state.note = found->note;
    state.schedule = found->schedule;
    std::vector<program::PlannedItem> planned;
    for (const program::Item& item : found->items) {
        const content::Movement* movement = context.pack.movement(item.movement);
        if (!item.included || movement == nullptr)
            continue;
        state.rows.push_back(rowOf(context, program, *phase, item, *movement));
        if (!state.rows.back().precautions.empty())
            continue;
        planned.push_back({item.movement, doseOn(program, *phase, item, today)});
        for (const content::Equipment& equipment : movement->equipment) {
            if (!equipment.optional)
                addOnce(state.equipment, wording.equipment(equipment.id));
        }
        if (!movement->targets.empty())
            addOnce(state.targets, wording.target(movement->targets.front()));
    }
    state.length = lengthOf(context.pack, planned);
    addNotes(state, context, program, planned.size());
    return state;
}

namespace {

std::vector<WayView> waysOf(const content::Wording& wording,
                            const content::Movement& movement,
                            const program::Item& item)
{
    std::vector<WayView> ways;
    for (const auto rungs : {&content::Movement::easier, &content::Movement::harder}) {
        for (const content::Rung& rung : movement.*rungs) {
            const std::string words = wording.forSide(
                movement.id, wording.variant(movement.id, rung.variant), Side::Right);
            if (rung.movement.empty() && rung.variant != item.variant && !words.empty())
                ways.push_back(
                    {rung.variant, words, program::startingDose(rung.dose, movement.kind, true)});
        }
    }
    if (!item.variant.empty())
        ways.push_back({{}, {}, program::startingDose(movement, item.range, true)});
    return ways;
}

} // namespace

SwapViews swapViews(const Context& context,
                    const Program& program,
                    const std::string& session,
                    const std::string& movement)
{
    const content::Wording wording = context.wording();
    const program::SwapChoices choices
        = program::swapChoices(program, context.pack, context.about, session, movement);
    const auto views = [&](const std::vector<std::string>& ids) {
        std::vector<SwapView> found;
        for (const std::string& id : ids) {
            if (const content::Movement* other = context.pack.movement(id))
                found.push_back({id, wording.movement(id).name, other->level});
        }
        return found;
    };
    SwapViews found{{}, views(choices.easier), views(choices.harder), views(choices.alike)};
    const content::Movement* own = context.pack.movement(movement);
    const program::Session* in = program::findSession(program, session);
    if (own == nullptr || in == nullptr)
        return found;
    if (const program::Item* item = program::plannedItem(*in, movement))
        found.ways = waysOf(wording, *own, *item);
    return found;
}

} // namespace hipwise::app
