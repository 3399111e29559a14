#include "guidance/accept.h"

#include "program/program_build.h"
#include "program/program_edit.h"

#include <utility>

namespace hipwise::guidance {

using content::Rule;
using program::Item;
using program::Phase;
using program::Program;
using std::chrono::days;

namespace {

void changeItem(const Program& program,
                const Phase& phase,
                Item& item,
                const Decision& decision,
                const content::Pack& pack,
                CivilDate today)
{
    if (decision.from.dose && doseOn(program, phase, item, today) != *decision.from.dose)
        return;
    const Step& to = decision.to;
    if (!to.movement.empty()) {
        if (const content::Movement* movement = pack.movement(to.movement)) {
            Item other = program::makeItem(*movement, today);
            if (to.dose)
                other.dose = *to.dose;
            other.firstWeek.reset();
            other.oneOf = item.oneOf;
            item = std::move(other);
        }
        return;
    }
    if (decision.rule == Rule::LeaveOutForNow)
        item.included = false;
    if (to.dose) {
        item.dose = *to.dose;
        item.firstWeek.reset();
    }
    if (to.pace)
        item.pace = *to.pace;
    if (to.loadSteps)
        item.loadSteps = *to.loadSteps;
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
    Phase* phase = phaseOn(program, today);
    if (phase == nullptr)
        return program;
    const Program before = program;
    const Phase& old = *phaseOn(before, today);
    for (program::Session& session : phase->sessions) {
        for (Item& item : session.items) {
            if (item.included && item.movement == decision.movement)
                changeItem(before, old, item, decision, pack, today);
        }
    }
    return program;
}

} // namespace hipwise::guidance
