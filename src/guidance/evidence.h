#pragma once

#include "content/suitability.h"
#include "guidance/advice_answer.h"
#include "person/screening.h"
#include "program/program.h"
#include "program/program_version.h"
#include "session/record.h"
#include "support/civil_time.h"
#include "support/pain_score.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hipwise::guidance {

/// How far back advice looks. Older entries only say for how long nothing was done.
inline constexpr std::chrono::days LooksBack{70};

/// Everything that advice goes by. What lies after `today` is passed over.
struct Evidence {
    CivilDate today{};
    bool suggestions = true; ///< false: only what concerns safety is said
    PainBands bands; ///< as the person or their clinician has set them
    std::optional<int> age; ///< years, at least; empty when it is not known
    content::Circumstances about;
    std::optional<person::Screening> screening; ///< the newest
    std::optional<CivilDate> injuredOn; ///< a fresh strain
    std::int64_t run = 0; ///< of the program
    std::optional<program::Program> program; ///< as it is today
    /// Of that run, oldest first: those of the last weeks and the one before them.
    std::vector<program::ProgramVersion> versions;
    std::vector<AdviceAnswer> answers; ///< of the last weeks, oldest first
    /// Of the last weeks, oldest first; where there is none in them, the last one before.
    std::vector<session::SessionRecord> sessions;
    std::vector<session::PainRecord> checks; ///< pain outside of sessions, oldest first
    std::vector<session::PainRecord> mornings; ///< mornings without a session, oldest first
};

} // namespace hipwise::guidance
