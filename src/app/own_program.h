#pragma once

#include "app/context.h"
#include "program/day_plan.h"
#include "program/program_build.h"
#include "program/program_run.h"
#include "program/program_version.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// A program in use, as it is now.
struct OwnProgram {
    program::ProgramRun run;
    program::Program program;

    bool operator==(const OwnProgram&) const = default;
};

/// What a program in use is called: the person's name for it, or the one that it began with.
[[nodiscard]] const std::string& shownName(const OwnProgram& own);

/// The program that a run follows: its newest version, or what the pack's template was when the
/// run never had a version, with phases that began on time. Empty when the pack does not have it
/// either.
[[nodiscard]] Result<std::optional<program::Program>> programOf(const Context& context,
                                                                const program::ProgramRun& run);

/// The one in use; empty when there is none, or no journal. A run whose program cannot be found has
/// one without phases.
[[nodiscard]] Result<std::optional<OwnProgram>> ownProgram(const Context& context);

/// Begins to use a program of the pack today.
[[nodiscard]] Result<std::int64_t> useProgram(const Context& context,
                                              const std::string& program,
                                              const program::Choices& choices = {});

/// Begins to use a program as it is.
[[nodiscard]] Result<std::int64_t> useProgram(const Context& context,
                                              const program::Program& program);

/// Keeps another state of a program in use, which has no flaw, with who wanted it and why. Returns
/// the id of the version.
[[nodiscard]] Result<std::int64_t> keepVersion(const Context& context,
                                               const OwnProgram& before,
                                               const program::Program& program,
                                               program::MadeBy by,
                                               const std::string& rule = {},
                                               const std::string& note = {});

/// Keeps what the program in use is from now on, as keepVersion(). Nothing happens when it is the
/// same. NotFound when none is in use; Invalid for a program with a flaw.
[[nodiscard]] Result<void> keepProgram(const Context& context,
                                       const program::Program& program,
                                       program::MadeBy by,
                                       const std::string& rule = {},
                                       const std::string& note = {});

/// The pause that is on ends with yesterday; nothing happens where there is none.
[[nodiscard]] Result<void> endPause(const Context& context);

/// The plan of a day. What was missed comes on today or on a day before; for days ahead that is not
/// known yet.
[[nodiscard]] program::DayPlan planOn(const Context& context,
                                      const program::Program& program,
                                      CivilDate day,
                                      const std::vector<program::DoneSession>& done);

/// Names as they are shown: the person's, or those of the pack, or the id.
[[nodiscard]] std::string programName(const Context& context, const program::Program& program);
[[nodiscard]] std::string phaseName(const Context& context,
                                    const program::Program& program,
                                    const program::Phase& phase);
[[nodiscard]] std::string sessionName(const Context& context,
                                      const program::Program& program,
                                      const program::PlannedSession& planned);
[[nodiscard]] std::string sessionName(const Context& context,
                                      const program::Program& program,
                                      const std::string& session);

/// Time that the movements take one after another.
[[nodiscard]] std::chrono::seconds lengthOf(const content::Pack& pack,
                                            const std::vector<program::PlannedItem>& items);

} // namespace hipwise::app
