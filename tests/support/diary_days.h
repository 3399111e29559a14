#pragma once

#include <string>

/// Diaries (data/README.md) that tests make up.
namespace hipwise::test {

/// The diary of somebody who has followed the twelve weeks for stiff, sore hips since Monday
/// 9 November 2026: entries of days, and more of how the program was set.
inline std::string diaryOf(const std::string& days, const std::string& program = {})
{
    return R"({"format": 1, "zone": "Europe/Berlin", "program":)"
           R"( {"id": "hip-oa-12-weeks", "startedOn": "2026-11-09", "stagesByHand": true)"
        + program + R"(}, "days": [)" + days + "]}";
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

/// A day on which the program begins to rest, up to and with another one.
inline std::string pauseOn(const std::string& day, const std::string& until)
{
    return R"({"on": ")" + day + R"(", "pause": {"until": ")" + until + R"(", "reason": "ill"}})";
}

} // namespace hipwise::test
