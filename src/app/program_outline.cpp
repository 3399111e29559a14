#include "app/program_outline.h"

#include "program/program_phases.h"

#include <utility>

namespace hipwise::app {

ProgramOutline programOutline(const Context& context, const OwnProgram& own)
{
    const CivilDate today = context.now().date();
    const program::Program& program = own.program;
    ProgramOutline outline;
    outline.ownName = program.name;
    outline.name = shownName(own);
    outline.reason = program.reason;
    const std::vector<PhaseTile> tiles = phaseTiles(context, program, today);
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const program::Phase& phase = program.phases[i];
        PartOutline part;
        part.phase = tiles[i];
        part.ownName = phase.name;
        part.sessions = sessionSummaries(context, program, phase, today);
        part.canBeRemoved = canBeRemoved(program, phase.id);
        part.canBeEarlier = canBeEarlier(program, phase.id);
        outline.parts.push_back(std::move(part));
    }
    return outline;
}

} // namespace hipwise::app
