#pragma once

#include "app/today.h"
#include "ui/widgets/notice.h"

namespace hipwise::ui {

/// Short notices of Today that say how things stand with the program. Their buttons have the names
/// given here, and whoever shows them connects these.

/// A session that was not done: "doMissed", "leaveMissed".
[[nodiscard]] Notice* missedNotice(const Look& look, const app::MissedSession& missed);

/// The program rests: "endPause".
[[nodiscard]] Notice* pauseNotice(const Look& look, const program::Pause& pause);

/// The hip hurts too much for today's plan: "gentleSession" when there is one, "painHelp".
[[nodiscard]] Notice* tooMuchNotice(const Look& look, PainScore score, bool gentle);

/// The program is over: "openLibrary".
[[nodiscard]] Notice* finishedNotice(const Look& look, const QString& program);

/// Nothing is planned.
[[nodiscard]] Notice* restDayNotice(const Look& look);

/// "5 of 7 planned sessions in the last 14 days"; empty when nothing was planned.
[[nodiscard]] QString latelyWords(const app::TodayState& state);

} // namespace hipwise::ui
