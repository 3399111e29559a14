#include "guidance/accept.h"

#include "program/program_build.h"
#include "program/program_edit.h"

#include <string>
#include <utility>
#include <vector>

namespace hipwise::guidance {

using content::Rule;
using program::Item;
using program::Phase;
using program::Program;
using std::chrono::days;

namespace {

/// Whether the same is asked of an item as a decision was made from.
bool isMeant(const Program& program, const Item& item, const Decision& decision, CivilDate today)
{
    const Phase* phase = phaseOn(program, today);
    return item.included && item.movement == decision.movement
        && (!decision.from.dose || doseOn(program, *phase, item, today) == *decision.from.dose);
}

void changeItem(Item& item, const Decision& decision)
{
    const Step& to = decision.to;
    if (decision.rule == Rule::LeaveOutForNow) {
        item.included = false;
        item.leftOut = true;
    }
    if (to.dose) {
        item.dose = *to.dose;
        item.firstWeek.reset();
    }
    if (to.variant)
        item.variant = *to.variant;
    if (to.pace)
        item.pace = *to.pace;
    if (to.loadSteps)
        item.loadSteps = *to.loadSteps;
}

/// Changes what is meant in one session of the phase that is on.
Program changed(Program program,
                const std::string& session,
                const Decision& decision,
                const content::Pack& pack,
                CivilDate today)
{
    const auto meant = [&](Program& in) -> Item* {
        for (Item& item : findSession(in, session)->items) {
            if (isMeant(in, item, decision, today))
                return &item;
        }
        return nullptr;
    };
    if (meant(program) == nullptr)
        return program;
    if (const content::Movement* other = pack.movement(decision.to.movement)) {
        program = withItemReplaced(std::move(program), session, decision.movement, *other, today);
        if (decision.to.dose)
            program = withDose(std::move(program), session, other->id, *decision.to.dose, false);
        return withoutFirstWeek(std::move(program), session, other->id);
    }
    changeItem(*meant(program), decision);
    return program;
}

/// Ends the flare and begins again with so many percent of everything.
void comeBack(Program& program, int percent, CivilDate today)
{
    const program::Pause* pause = pauseOn(program, today);
    if (pause != nullptr && pause->reason == program::PauseReason::Flare)
        program = withPauseEnded(std::move(program), today);
    const Phase* current = phaseOn(program, today);
    if (current == nullptr)
        return;
    const Phase before = *current;
    Phase& phase = *phaseOn(program, today);
    for (std::size_t s = 0; s < phase.sessions.size(); ++s) {
        for (std::size_t i = 0; i < phase.sessions[s].items.size(); ++i) {
            Item& item = phase.sessions[s].items[i];
            item.dose = program::scaled(
                doseOn(program, *phaseOn(program, today), before.sessions[s].items[i], today),
                percent);
            item.firstWeek.reset();
        }
    }
}

} // namespace

bool isOffer(const Decision& decision)
{
    return decision.offer == Offer::Ease || decision.offer == Offer::Progress
        || decision.offer == Offer::Flare;
}

Program accepted(Program program,
                 const Decision& decision,
                 const content::Pack& pack,
                 CivilDate today)
{
    if (!isOffer(decision))
        return program;
    if (decision.rule == Rule::NextStage) {
        beginPhase(program, decision.to.stage, today);
        return program;
    }
    if (decision.rule == Rule::FlareWayBack) {
        comeBack(program, decision.to.percent.value_or(100), today);
        return program;
    }
    if (decision.rule == Rule::Flare) {
        const int length = decision.to.days.value_or(1);
        return withPause(std::move(program),
                         {today, today + days(length - 1), program::PauseReason::Flare});
    }
    const Phase* phase = phaseOn(program, today);
    if (phase == nullptr)
        return program;
    std::vector<std::string> sessions;
    for (const program::Session& session : phase->sessions)
        sessions.push_back(session.id);
    for (const std::string& session : sessions)
        program = changed(std::move(program), session, decision, pack, today);
    return program;
}

} // namespace hipwise::guidance
