#pragma once

#include "app/program_desk.h"
#include "unit/app/home.h"

#include <string>
#include <vector>

namespace hipwise::test {

/// Somebody at their desk, with a program in use.
struct DeskHome : Home {
    DeskHome() { useProgram(); }

    [[nodiscard]] program::Program stored() const { return valueOf(ownProgram(own))->program; }

    [[nodiscard]] std::vector<program::ProgramVersion> versions()
    {
        const auto run = valueOf(journal.programs().current());
        return valueOf(journal.programs().versions(run->id));
    }

    void open() { valueOf(desk.open()); }

    /// Gives the program of the desk a name.
    [[nodiscard]] Result<void> rename(const std::string& name)
    {
        return desk.change([&](program::Program program) {
            program.name = name;
            return program;
        });
    }

    /// Somebody else gives the program a reason.
    void keepReason(const std::string& reason)
    {
        program::Program program = stored();
        program.reason = reason;
        valueOf(keepProgram(own, program, program::MadeBy::Advice, "more-repeats", "because"));
    }

    app::Context own = context();
    app::ProgramDesk desk{own};
};

} // namespace hipwise::test
