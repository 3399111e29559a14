#pragma once

#include "content/article.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise::content {

/// A question that is asked before somebody starts. "Yes" and "not sure" count the same.
struct ScreeningQuestion {
    std::string id;
    std::optional<Urgency> stop; ///< no sessions, and help this soon; empty when it does not stop
    bool canBeCleared = false; ///< of a stop: goes on when a clinician has said yes
    std::vector<std::string> conditions; ///< what the answer means for the person
    std::vector<std::string> limits; ///< flags of movements that are left out
    std::vector<std::string> sources;

    bool operator==(const ScreeningQuestion&) const = default;
};

} // namespace hipwise::content
