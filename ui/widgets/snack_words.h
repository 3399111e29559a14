#pragma once

#include "app/snack_log.h"
#include "app/snack_reminder.h"

#include <QString>

namespace hipwise::ui {

/// How reminders stand, in one sentence: "Next snack at 15:35", "Held: a program is full screen".
[[nodiscard]] QString statusWords(const app::SnackState& state);

/// Whether it is the session, and no snack, that is due or shown.
[[nodiscard]] bool isSessionOffered(const app::SnackState& state);

/// Why nobody gets a snack who asks for one; empty where they do.
[[nodiscard]] QString noneNowWords(const app::SnackState& state);

/// Why something waits: "a program is full screen".
[[nodiscard]] QString whyWords(snacks::Why why);

/// The same in two or three words: "full-screen program".
[[nodiscard]] QString shortWhyWords(snacks::Why why);

/// What one does: "20 repeats", "30 s, left side"; the side where sides are done one at a time.
[[nodiscard]] QString turnWords(const app::SnackTurn& turn);

/// What became of a reminder: "done", "held 40 min: a program is full screen".
[[nodiscard]] QString outcomeWords(const app::SnackLine& line);
/// What a line is about: the movement's name, or what happened instead.
[[nodiscard]] QString lineTitle(const app::SnackLine& line);

/// "in 18 min"; "planned" where that is far away.
[[nodiscard]] QString untilWords(const ZonedInstant& at, const ZonedInstant& now);

/// Whole minutes until then, at least 0: rounded up, so that it never says 0 while it waits.
[[nodiscard]] int minutesUntil(const ZonedInstant& at, const ZonedInstant& now);

} // namespace hipwise::ui
