#pragma once

#include "content/pack.h"
#include "content/suitability.h"
#include "program/program.h"

#include <string>
#include <vector>

namespace hipwise::program {

/// What could stand in the place of a movement.
struct SwapChoices {
    std::vector<std::string> easier;
    std::vector<std::string> harder;
    std::vector<std::string> alike; ///< the same kind and aim, of about the same level

    bool operator==(const SwapChoices&) const = default;
};

/// Movements that suit the person and are not in the session: the ladder's next ones, the
/// alternatives that the program has, and what is like it; each once. None for a movement that the
/// session does not plan.
[[nodiscard]] SwapChoices swapChoices(const Program& program,
                                      const content::Pack& pack,
                                      const content::Circumstances& about,
                                      const std::string& session,
                                      const std::string& movement);

} // namespace hipwise::program
