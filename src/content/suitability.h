#pragma once

#include "content/movement.h"
#include "support/civil_time.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hipwise::content {

/// What a person has been told, by ids of a pack's vocabulary. Ids the pack does not have ask
/// nothing.
struct Circumstances {
    std::set<std::string> conditions; ///< names a clinician gave
    std::set<std::string> limits; ///< flags: positions and loads to leave out for now
    /// Conditions for which a clinician has said yes to exercise at home: what says "ask first" for
    /// them has been asked.
    std::set<std::string> cleared = {};
    /// After a fresh strain: the first day on which something is stretched again. Empty when
    /// nothing speaks against it.
    std::optional<CivilDate> stretchesFrom = std::nullopt;

    [[nodiscard]] bool empty() const
    {
        return conditions.empty() && limits.empty() && !stretchesFrom;
    }

    /// The same on another day, on which stretches may be back.
    [[nodiscard]] Circumstances on(CivilDate day) const;

    bool operator==(const Circumstances&) const = default;
};

/// A rule that speaks against a movement as it is.
struct SuitabilityRule {
    enum class Kind { Condition, Limit, FreshStrain };
    Kind kind = Kind::Condition;
    std::string id; ///< of the condition or flag; "fresh-strain"
    Suitability rating = Suitability::Modify; ///< what it says; a limit leaves out

    bool operator==(const SuitabilityRule&) const = default;
};

/// How a movement goes with somebody's circumstances.
struct Verdict {
    Suitability rating = Suitability::UsuallySuits; ///< the strictest of the rules
    std::vector<SuitabilityRule> rules; ///< strictest first; empty when nothing speaks against it

    bool operator==(const Verdict&) const = default;
};

/// 0 usually suits, 1 modify, 2 ask first, 3 leave out for now.
[[nodiscard]] int strictness(Suitability rating);

/// "Ask first" for a condition that was cleared is a reason to modify. A fresh strain leaves
/// stretches out (guidance b2, a cautious choice: see StretchRules::daysAfterStrain).
[[nodiscard]] Verdict verdictOf(const Movement& movement, const Circumstances& circumstances);

/// Whether a movement with this rating stays away from somebody until a clinician has said more.
[[nodiscard]] bool isLeftOut(Suitability rating);

} // namespace hipwise::content
