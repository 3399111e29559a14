#pragma once

#include "app/diary_import.h"
#include "report/diary.h"
#include "support/diary_days.h"
#include "support/results.h"
#include "support/ui_desk.h"

#include <string>

namespace hipwise::test {

/// A person whose days were those of diaryOf().
inline void live(UiDesk& desk, const std::string& days)
{
    valueOf(app::importDiary(
        valueOf(report::parseDiary(diaryOf(days))), hipPack(), desk.journal(), "en"));
    desk.showAgain();
}

} // namespace hipwise::test
