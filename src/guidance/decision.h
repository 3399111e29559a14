#pragma once

#include "content/guidance_rules.h"
#include "program/dose.h"
#include "program/program.h"
#include "support/civil_time.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hipwise::guidance {

/// What a decision comes to. Nothing is ever changed by it: the person accepts, or not.
enum class Offer { None, Hold, Ease, Progress, Flare, Help };

/// "none", "hold", "ease", "progress", "flare", "help".
[[nodiscard]] std::string_view toString(Offer offer);

/// One fact that a decision was made from.
struct Input {
    using Value = std::variant<bool, int, double, std::string, CivilDate, std::vector<CivilDate>>;
    std::string name; ///< as in the facts of the pack's guidance text
    Value value;

    bool operator==(const Input&) const = default;
};

/// What is asked of a person, before or after a change: of a movement, or of the whole program.
/// Empty fields say nothing.
struct Step {
    std::string movement; ///< when it is another one
    std::optional<std::string> variant; ///< another way to do it; the usual one has an empty id
    std::optional<program::Dose> dose;
    std::optional<program::Pace> pace;
    std::optional<int> loadSteps;
    std::optional<int> percent; ///< of everything that is asked
    std::string stage; ///< id of a phase
    std::optional<int> days; ///< of an easy plan

    bool operator==(const Step&) const = default;
};

/// What the rules say on a day about a movement or the whole program, with everything it was made
/// from.
struct Decision {
    std::string movement; ///< empty for the whole program
    std::string session; ///< of the program, where the movement was found; may be empty
    content::Rule rule = content::Rule::NothingYet;
    Offer offer = Offer::None;
    Step from;
    Step to;
    std::vector<Input> inputs;
    std::string title; ///< in the content language, as a short question where there is an offer
    std::string reason; ///< a sentence or two in the content language
    std::vector<std::string> sources; ///< keys; empty where the rule is the pack's own choice

    bool operator==(const Decision&) const = default;
};

/// The value of an input; null where the decision has none of that name.
[[nodiscard]] const Input* findInput(const Decision& decision, std::string_view name);

} // namespace hipwise::guidance
