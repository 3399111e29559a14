#pragma once

#include "content/pack.h"
#include "guidance/decision.h"
#include "guidance/evidence.h"

#include <vector>

namespace hipwise::guidance {

/// What the rules of the pack say on a day: first what concerns safety and the whole program, then
/// one decision for every movement of the phase that is on. The same evidence gives the same
/// decisions, on any machine and in any time zone. Sentences are in the language of the wording.
/// Empty for a pack without rules.
[[nodiscard]] std::vector<Decision> advise(const Evidence& evidence,
                                           const content::Pack& pack,
                                           const content::Wording& wording);

/// Whether sessions wait because of a safety question.
[[nodiscard]] bool sessionsWait(const std::vector<Decision>& decisions);

} // namespace hipwise::guidance
