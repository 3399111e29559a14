#include "program/program_edit.h"

namespace hipwise::program {

using std::chrono::days;

const Session* findSession(const Program& program, const std::string& session)
{
    for (const Phase& phase : program.phases) {
        for (const Session& each : phase.sessions) {
            if (each.id == session)
                return &each;
        }
    }
    return nullptr;
}

Program withPauseEnded(Program program, CivilDate today)
{
    std::erase_if(program.pauses, [&](const Pause& pause) { return pause.from == today; });
    for (Pause& pause : program.pauses) {
        if (pause.from < today && (!pause.until || *pause.until >= today))
            pause.until = today - days(1);
    }
    return program;
}

} // namespace hipwise::program
