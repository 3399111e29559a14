#pragma once

#include "content/guidance_rules.h"
#include "support/civil_time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hipwise::guidance {

/// What somebody answered to an offer.
enum class AdviceChoice {
    Accepted,
    Kept, ///< as it is
    Later, ///< not yet
    Ask ///< my clinician first; stands in the report
};

/// "accepted", "kept", "later", "ask": as stored. Parsing any other text gives nothing.
[[nodiscard]] std::string_view toString(AdviceChoice choice);
[[nodiscard]] std::optional<AdviceChoice> parseAdviceChoice(std::string_view text);

/// An answer, with what was offered then.
struct AdviceAnswer {
    std::int64_t id = 0; ///< given by the journal
    std::optional<std::int64_t> run; ///< of the program
    ZonedInstant answeredAt;
    content::Rule rule = content::Rule::NothingYet;
    std::string movement; ///< empty for the whole program
    AdviceChoice choice = AdviceChoice::Later;
    std::string from; ///< as it was shown; may be empty
    std::string to;
    std::string reason;

    bool operator==(const AdviceAnswer&) const = default;
};

} // namespace hipwise::guidance
