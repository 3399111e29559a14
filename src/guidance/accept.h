#pragma once

#include "content/pack.h"
#include "guidance/decision.h"
#include "program/program.h"

namespace hipwise::guidance {

/// The program with what was offered in it, from that day on. Decisions that offer nothing leave it
/// as it is. The movement of a decision is changed in every session of the phase that is on in
/// which the same is asked of it.
[[nodiscard]] program::Program accepted(program::Program program,
                                        const Decision& decision,
                                        const content::Pack& pack,
                                        CivilDate today);

/// Whether there is something to accept.
[[nodiscard]] bool isOffer(const Decision& decision);

} // namespace hipwise::guidance
