#pragma once

#include "program/program.h"

#include <optional>
#include <string_view>

namespace hipwise::program {

/// The names under which these values stand in stored programs, diaries and advice. They never
/// change. Parsing any other text gives nothing.
[[nodiscard]] std::string_view toString(Pace pace);
[[nodiscard]] std::optional<Pace> parsePace(std::string_view text);
[[nodiscard]] std::string_view toString(PauseReason reason);
[[nodiscard]] std::optional<PauseReason> parsePauseReason(std::string_view text);
[[nodiscard]] std::string_view toString(MissedRule rule);
[[nodiscard]] std::optional<MissedRule> parseMissedRule(std::string_view text);

} // namespace hipwise::program
