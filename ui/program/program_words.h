#pragma once

#include "app/program_history.h"
#include "program/program.h"

#include <QString>

/// What a program has, in words of the interface language.
namespace hipwise::ui {

/// "Paused: on holiday", as it stands on a day of the week.
[[nodiscard]] QString pauseName(program::PauseReason reason);

/// "2 weeks", "10 days", "as long as you like" for none.
[[nodiscard]] QString phaseLengthWords(int days);

/// "Mon, Wed, Fri, 08:30", "3 times a week", "every other day, 2 times a day".
[[nodiscard]] QString scheduleWords(const program::Schedule& schedule);

/// "Bridge: 2 × 8 instead of 2 × 10", one sentence of the history.
[[nodiscard]] QString changeWords(const app::ProgramChangeView& view, CivilDate today);

/// "You", "Suggested, and accepted by you", "Begun": who made a version.
[[nodiscard]] QString madeByWords(const app::ProgramChangeEntry& entry);

} // namespace hipwise::ui
