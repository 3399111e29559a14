#include "support/records.h"
#include "unit/guidance/diary_script.h"

#include <set>

// Ten people with sore hips. Their days are made up; what the program says to them is not.

namespace hipwise::test {

using content::Rule;
using guidance::AdviceChoice;
using guidance::Decision;
using nlohmann::json;
using session::MorningAnswer;

namespace {

json head(const char* program, const char* startedOn, json person = json::object())
{
    return {{"format", 1},
            {"zone", "Europe/Lisbon"},
            {"program",
             {{"id", program},
              {"startedOn", startedOn},
              {"weekdays", {"mon", "wed", "fri"}},
              {"stagesByHand", true}}},
            {"person", std::move(person)}};
}

bool isIn(int day, int first, int last)
{
    return first <= day && day <= last;
}

void screen(json& entry, const std::string& yesTo = {}, bool cleared = false)
{
    for (const char* question : {"fall",
                                 "fever",
                                 "numbness",
                                 "chest",
                                 "told-to-avoid",
                                 "calf",
                                 "cancer",
                                 "thin-bones",
                                 "surgery",
                                 "pregnant",
                                 "unsteady",
                                 "night-pain",
                                 "groin-running",
                                 "leg-nerves"})
        entry["screening"]["answers"][question] = question == yesTo ? "yes" : "no";
    if (cleared)
        entry["screening"]["cleared"] = true;
}

void score(json& entry, int pain)
{
    entry["pain"].push_back({{"score", pain}, {"context", "now"}});
}

/// Everything goes well; sometimes it is hard work.
Script steady()
{
    Script script{"steady", head("hip-oa-12-weeks", "2026-01-05", {{"age", 62}}), 90};
    script.events = [](int day, json& entry) {
        if (day == 1 || day == 29 || day == 57)
            screen(entry);
        if (day % 7 == 0)
            score(entry, day < 40 ? 3 : 2);
    };
    script.mood = [](int day) {
        return day % 5 == 0 ? Mood{.pain = 2, .effort = 6, .spare = 0}
                            : Mood{.pain = day < 50 ? 2 : 1, .effort = 4};
    };
    return script;
}

/// Two flares: a short one that eases, and one that does not.
Script flaring()
{
    Script script{
        "flaring",
        head("lateral-hip-pain-12-weeks", "2026-01-05", {{"conditions", {"bursitis-gtps"}}}),
        84};
    script.events = [](int day, json& entry) {
        if (day == 1 || day == 22 || day == 56)
            screen(entry);
        if (isIn(day, 17, 18) || isIn(day, 50, 55))
            score(entry, 7);
        if (isIn(day, 19, 22) || isIn(day, 56, 59))
            entry["morning"] = day == 19 || day == 56 ? "worse" : "usual";
    };
    script.isAway = [](int day) { return isIn(day, 50, 52); };
    return script;
}

/// Misses days, then more than a week, then two weeks.
Script away()
{
    Script script{"away", head("hip-oa-12-weeks", "2026-01-05", {{"age", 70}}), 90};
    script.isAway = [](int day) {
        return day % 6 == 0 || isIn(day, 20, 27) || isIn(day, 50, 66) || isIn(day, 80, 84);
    };
    script.mood
        = [](int day) { return day % 9 == 0 ? Mood{.morning = std::nullopt} : Mood{.pain = 1}; };
    return script;
}

/// Does more than is planned, and is sore afterwards.
Script eager()
{
    Script script{"eager", head("hip-groin-pain-12-weeks", "2026-01-05", {{"age", 34}}), 84};
    const std::set<int> sore{12, 26, 29, 47, 61, 64};
    script.mood = [sore](int day) {
        if (sore.contains(day))
            return Mood{.pain = 6, .effort = 8, .morning = MorningAnswer::MoreSore, .moreSets = 1};
        return Mood{.pain = 3, .effort = 5, .spare = day % 4 == 0 ? 2 : 1};
    };
    script.answer = [](int day, const Decision& decision) {
        return decision.offer == guidance::Offer::Ease && day < 25
            ? std::optional(AdviceChoice::Kept)
            : std::optional(AdviceChoice::Accepted);
    };
    return script;
}

/// Answers yes to a safety question in the third week, and comes back with a doctor's yes.
Script redFlag()
{
    Script script{"red-flag", head("hip-oa-12-weeks", "2026-01-05", {{"age", 58}}), 84};
    script.events = [](int day, json& entry) {
        if (day == 1 || day == 52)
            screen(entry);
        else if (day == 17)
            screen(entry, "calf");
        else if (day == 24)
            screen(entry, "calf", true);
        if (day % 3 == 0)
            score(entry, 2);
    };
    return script;
}

/// Flies to the other side of the world and back.
Script traveller()
{
    Script script{"traveller", head("stiff-hips-after-sitting", "2026-01-05", {{"age", 45}}), 90};
    script.head["program"].erase("weekdays");
    script.events = [](int day, json& entry) {
        if (isIn(day, 20, 40))
            entry["zone"] = "Asia/Tokyo";
        if (isIn(day, 41, 44))
            entry["zone"] = "America/Los_Angeles";
        if (day % 4 == 0)
            entry["at"] = day % 8 == 0 ? "00:20" : "22:40";
        if (day == 19)
            score(entry, 4);
    };
    script.isAway = [](int day) { return day == 20 || day == 41; };
    script.mood = [](int day) { return Mood{.pain = day % 10 == 0 ? 4 : 1, .effort = 3}; };
    return script;
}

/// Over both changes of the clocks, with a summer between.
Script clocks()
{
    Script script{"clocks", head("hip-oa-12-weeks", "2026-03-16", {{"age", 66}}), 233};
    script.events = [](int day, json& entry) {
        if (day == 36)
            entry["pause"] = {{"until", "2026-10-11"}, {"reason", "holiday"}};
        if (day == 14 || day == 224) // the nights in which clocks change
            entry["at"] = "01:30";
    };
    script.isAway = [](int day) { return isIn(day, 36, 210); };
    return script;
}

/// With a new hip and the limits of the clinic.
Script replacement()
{
    Script script{"replacement",
                  head("hip-oa-12-weeks",
                       "2026-01-05",
                       {{"age", 71},
                        {"conditions", {"after-hip-replacement"}},
                        {"limits", {"hip-flexion-over-90", "crosses-midline", "active-side-lift"}},
                        {"cleared", {"after-hip-replacement"}}}),
                  84};
    script.events = [](int day, json& entry) {
        if (day % 28 == 1)
            screen(entry, "surgery", true);
    };
    script.mood = [](int day) { return Mood{.pain = day < 20 ? 3 : 2, .effort = 4}; };
    return script;
}

/// Walks 45 minutes, has to drop to 30, and comes back.
Script walker()
{
    Script script{"walker", head("hip-oa-12-weeks", "2026-01-05", {{"age", 55}}), 84};
    script.head["program"]["weekdays"] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    script.events = [](int day, json& entry) {
        json walk{{"movement", "paced-walking"}, {"planned", {{"minutes", 45}}}};
        if (day == 1)
            entry["sessions"]
                = {{{"session", "aerobic-1-2"}, {"painWorst", 2}, {"items", {std::move(walk)}}}};
    };
    script.isAway = [](int day) { return day == 1 || day % 13 == 0; };
    script.mood = [](int day) {
        return Mood{.pain = day == 11 ? 7 : 2, .effort = day % 2 == 0 ? 5 : 4, .spare = 0};
    };
    script.answer = [](int, const Decision& decision) {
        return decision.rule == Rule::NextStage ? AdviceChoice::Kept : AdviceChoice::Accepted;
    };
    return script;
}

/// In a program that a clinician has locked.
Script locked()
{
    Script script{"locked", head("lateral-hip-pain-12-weeks", "2026-01-05"), 60};
    script.head["program"]["locked"] = true;
    script.head["program"]["setBy"] = "the clinic";
    script.head["program"]["stagesByHand"] = false;
    script.events = [](int day, json& entry) {
        if (isIn(day, 16, 20) || isIn(day, 30, 34))
            score(entry, day < 25 ? 2 : 5);
        if (day == 12)
            score(entry, 8);
    };
    return script;
}

} // namespace

const std::vector<Script>& tenScripts()
{
    static const std::vector<Script> Ten{steady(),
                                         flaring(),
                                         away(),
                                         eager(),
                                         redFlag(),
                                         traveller(),
                                         clocks(),
                                         replacement(),
                                         walker(),
                                         locked()};
    return Ten;
}

} // namespace hipwise::test
