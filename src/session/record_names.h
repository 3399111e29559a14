#pragma once

#include "session/record.h"
#include "support/side.h"

#include <optional>
#include <string_view>

namespace hipwise::session {

/// The names under which these values are stored in the journal and written to exports. They never
/// change. Parsing any other text gives nothing.
[[nodiscard]] std::string_view toString(SetStatus status);
[[nodiscard]] std::optional<SetStatus> parseSetStatus(std::string_view text);
[[nodiscard]] std::string_view toString(SessionStatus status);
[[nodiscard]] std::optional<SessionStatus> parseSessionStatus(std::string_view text);
[[nodiscard]] std::string_view toString(PainContext context);
[[nodiscard]] std::optional<PainContext> parsePainContext(std::string_view text);
[[nodiscard]] std::string_view toString(PainSpot spot);
[[nodiscard]] std::optional<PainSpot> parsePainSpot(std::string_view text);
[[nodiscard]] std::string_view toString(HurtChoice choice);
[[nodiscard]] std::optional<HurtChoice> parseHurtChoice(std::string_view text);
[[nodiscard]] std::string_view toString(MorningAnswer answer);
[[nodiscard]] std::optional<MorningAnswer> parseMorningAnswer(std::string_view text);

/// The side of a set: "left", "right", or "both" for an empty side, when both work together.
[[nodiscard]] std::string_view setSideName(std::optional<Side> side);
/// The outer optional is empty for text that is none of the three.
[[nodiscard]] std::optional<std::optional<Side>> parseSetSide(std::string_view text);

} // namespace hipwise::session
