#pragma once

#include "app/diary_import.h"
#include "report/diary.h"
#include "support/results.h"
#include "support/ui_desk.h"

#include <string>

namespace hipwise::test {

/// Somebody who has followed the twelve weeks for stiff, sore hips since Monday 9 November 2026,
/// two weeks before the desk's day, and did what `days` says: entries of a diary (data/README.md).
inline void live(UiDesk& desk, const std::string& days)
{
    const std::string diary
        = R"({"format": 1, "zone": "Europe/Lisbon", "program":)"
          R"( {"id": "hip-oa-12-weeks", "startedOn": "2026-11-09", "stagesByHand": true},)"
          R"( "days": [)"
        + days + "]}";
    valueOf(app::importDiary(valueOf(report::parseDiary(diary)), hipPack(), desk.journal(), "en"));
    desk.desk().refresh();
    settle();
}

/// A day with one session of bridges: two sets of six, with this pain at its worst.
inline std::string bridgesOn(const std::string& day,
                             int pain,
                             const std::string& nextMorning = "usual")
{
    return R"({"on": ")" + day + R"(", "sessions": [{"items": [{"movement": "bridge-double-leg",)"
        + R"( "planned": {"sets": 2, "reps": 6}, "effort": 3, "pain": )" + std::to_string(pain)
        + R"(}]}], "nextMorning": ")" + nextMorning + R"("})";
}

} // namespace hipwise::test
