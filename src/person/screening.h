#pragma once

#include "content/pack.h"
#include "content/suitability.h"
#include "support/civil_time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::person {

/// "Not sure" counts as yes.
enum class ScreeningAnswer { No, Yes, NotSure };

/// "no", "yes", "not-sure": as stored. Parsing any other text gives nothing.
[[nodiscard]] std::string_view toString(ScreeningAnswer answer);
[[nodiscard]] std::optional<ScreeningAnswer> parseScreeningAnswer(std::string_view text);

/// One time that somebody answered the questions before they start.
struct Screening {
    std::int64_t id = 0; ///< given by the journal
    ZonedInstant answeredAt;
    bool cleared = false; ///< a clinician has said yes to what can be cleared
    std::map<std::string, ScreeningAnswer> answers; ///< by question; those left open are not there

    bool operator==(const Screening&) const = default;
};

/// The questions of a pack that keep sessions off, most urgent first, in their order. Empty when
/// nothing does. Questions that the pack does not have any more stop nobody.
[[nodiscard]] std::vector<const content::ScreeningQuestion*> stopsOf(const content::Pack& pack,
                                                                     const Screening& screening);

/// Whether all of these can be cleared by a clinician.
[[nodiscard]] bool canBeCleared(const std::vector<const content::ScreeningQuestion*>& stops);

/// What the answers mean for the movements: conditions, limits, and what was cleared.
[[nodiscard]] content::Circumstances circumstancesOf(const content::Pack& pack,
                                                     const Screening& screening);

} // namespace hipwise::person
