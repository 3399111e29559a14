#include "app/advice.h"
#include "app/diary_import.h"
#include "support/journal_file.h"
#include "support/records.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace hipwise::test {

namespace {

using content::Rule;
using nlohmann::json;
using session::MorningAnswer;

const content::Pack& pack()
{
    return hipPack().pack.value();
}

/// A session of bridges, all of it done.
json bridges(int sets, int reps)
{
    return {{"session", "strength"},
            {"painWorst", 2},
            {"items",
             {{{"movement", "bridge-double-leg"},
               {"planned", {{"sets", sets}, {"reps", reps}}},
               {"effort", 4}}}}};
}

/// A diary with such days, in the program for stiff hips.
json diaryOf(const std::vector<json>& days)
{
    return {{"format", 1},
            {"zone", "Europe/Lisbon"},
            {"program", {{"id", "hip-oa-12-weeks"}, {"startedOn", "2026-01-05"}}},
            {"days", days}};
}

/// A journal of a diary.
struct Lived {
    explicit Lived(const json& written)
        : diary(valueOf(report::parseDiary(written.dump())))
    {
        valueOf(app::importDiary(diary, pack(), journal, "en"));
    }

    app::DayAdvice advice(const char* iso)
    {
        const TimeZone zone = valueOf(TimeZone::named("Europe/Lisbon"));
        const SimulatedClock clock(zone.fromLocal(valueOf(parseIsoLocal(iso))));
        const auto settings = app::settingsOf(diary);
        return valueOf(app::adviceOn(
            {pack(), &journal, clock, zone, "en", settings.about}, settings, day(iso)));
    }

    report::Diary diary;
    JournalFile place;
    store::Journal journal = place.open();
};

Error refused(const json& written)
{
    const auto diary = valueOf(report::parseDiary(written.dump()));
    const JournalFile place;
    auto journal = place.open();
    return errorOf(app::importDiary(diary, pack(), journal, "en"));
}

} // namespace

TEST_CASE("a diary becomes sessions with what was done, felt and said of the next morning")
{
    json first = bridges(2, 8);
    first["painBefore"] = 3;
    first["items"][0]["done"] = {{"sets", 1}, {"reps", 8}};
    first["items"][0]["spareReps"] = 1;
    first["note"] = "slowly";
    Lived lived(diaryOf({{{"on", "2026-01-05"},
                          {"at", "08:30"},
                          {"sessions", {first}},
                          {"nextMorning", "worse"}}}));
    const auto sessions = valueOf(lived.journal.sessions().all());
    REQUIRE(sessions.size() == 1);
    const session::SessionRecord& record = sessions.front();
    CHECK(toIso(record.startedAt).starts_with("2026-01-05T08:3"));
    CHECK(record.byHand);
    CHECK(record.programSession.starts_with("strength"));
    CHECK(record.painBefore == pain(3));
    CHECK(record.painWorst == pain(2));
    CHECK(record.morning->answer == MorningAnswer::MoreSore);
    CHECK(record.note == "slowly");
    CHECK(record.items[0].effort == session::Effort{4, 1});
    CHECK(countSets(record) == session::SetCount{1, 2});
}

TEST_CASE("a movement that was skipped was not done")
{
    json first = bridges(2, 8);
    first["items"][0]["skipped"] = true;
    Lived lived(diaryOf({{{"on", "2026-01-05"}, {"sessions", {first}}}}));
    CHECK(countSets(valueOf(lived.journal.sessions().all()).front()).done == 0);
}

TEST_CASE("the amounts that were planned first are those that the program began with")
{
    Lived lived(diaryOf({{{"on", "2026-01-12"}, {"sessions", {bridges(2, 7)}}}}));
    const auto advice = lived.advice("2026-01-12");
    const auto& versions = advice.evidence.versions;
    REQUIRE_FALSE(versions.empty());
    CHECK(versions.front().by == program::MadeBy::Start);
    CHECK(versions.front().madeAt.date() == day("2026-01-05"));
    bool found = false;
    for (const auto& session : versions.front().program.phases.front().sessions) {
        for (const auto& item : session.items) {
            found = found || item.movement == "bridge-double-leg";
            if (item.movement == "bridge-double-leg")
                CHECK(toText(item.dose) == "2 × 7");
        }
    }
    CHECK(found);
}

TEST_CASE("another amount later is a change that the person made on that day")
{
    Lived lived(diaryOf({{{"on", "2026-01-05"}, {"sessions", {bridges(2, 8)}}},
                         {{"on", "2026-01-07"}, {"sessions", {bridges(3, 8)}}}}));
    const auto versions = lived.advice("2026-01-07").evidence.versions;
    REQUIRE(versions.size() == 2);
    CHECK(versions[1].by == program::MadeBy::Person);
    CHECK(versions[1].madeAt.date() == day("2026-01-07"));
    CHECK(lived.advice("2026-01-06").evidence.versions.size() == 1);
}

TEST_CASE("each day of a diary can have a time zone of its own, also where clocks change")
{
    Lived lived(diaryOf({{{"on", "2026-01-05"}, {"at", "23:30"}, {"sessions", {bridges(2, 8)}}},
                         {{"on", "2026-01-07"},
                          {"zone", "Asia/Tokyo"},
                          {"at", "00:30"},
                          {"sessions", {bridges(2, 8)}}},
                         {{"on", "2026-03-29"}, {"at", "01:30"}, {"sessions", {bridges(2, 8)}}}}));
    std::vector<CivilDate> days;
    for (const auto& record : valueOf(lived.journal.sessions().all()))
        days.push_back(record.startedAt.date());
    CHECK(days == std::vector<CivilDate>{day("2026-01-05"), day("2026-01-07"), day("2026-03-29")});
}

TEST_CASE("walks are kept as they were, and change nothing in the program")
{
    Lived lived(diaryOf({{{"on", "2026-01-05"},
                          {"walks",
                           {{{"movement", "paced-walking"},
                             {"minutes", 35},
                             {"pain", 4},
                             {"effort", 3},
                             {"at", "18:00"}}}}}}));
    const auto sessions = valueOf(lived.journal.sessions().all());
    REQUIRE(sessions.size() == 1);
    CHECK(sessions[0].title == "Paced walking");
    CHECK(workTime(sessions[0]) == std::chrono::minutes(35));
    CHECK(worstPain(sessions[0], 0)->value() == 4);
    CHECK(lived.advice("2026-01-05").evidence.versions.size() == 1);
}

TEST_CASE("scores, mornings, pauses and safety questions are kept on their days")
{
    Lived lived(diaryOf({{{"on", "2026-01-05"},
                          {"pain", {{{"score", 6}, {"side", "left"}, {"at", "20:00"}}}},
                          {"screening", {{"answers", {{"fall", "no"}}}}}},
                         {{"on", "2026-01-06"},
                          {"morning", "better"},
                          {"pause", {{"until", "2026-01-09"}, {"reason", "holiday"}}}},
                         {{"on", "2026-01-08"}, {"resume", true}}}));
    const auto evidence = lived.advice("2026-01-08").evidence;
    REQUIRE(evidence.checks.size() == 1);
    CHECK(evidence.checks[0].answer.side == HipSide::Left);
    REQUIRE(evidence.mornings.size() == 1);
    CHECK(evidence.mornings[0].morning == MorningAnswer::Calmer);
    CHECK(evidence.screening->answers.at("fall") == person::ScreeningAnswer::No);
    REQUIRE(evidence.program->pauses.size() == 1);
    CHECK(evidence.program->pauses[0].until == day("2026-01-07"));
    CHECK(lived.advice("2026-01-07").plan.pause == program::PauseReason::Holiday);
}

TEST_CASE("an answer accepts what was offered on that day, and only that")
{
    const auto days = [](const char* on, const char* rule) {
        return std::vector<json>{
            {{"on", "2026-01-12"}, {"sessions", {bridges(2, 6)}}, {"nextMorning", "usual"}},
            {{"on", "2026-01-14"}, {"sessions", {bridges(2, 6)}}, {"nextMorning", "usual"}},
            {{"on", on},
             {"answers",
              {{{"rule", rule}, {"movement", "bridge-double-leg"}, {"answer", "accepted"}}}}}};
    };
    Lived lived(diaryOf(days("2026-01-15", "more-repeats")));
    const auto advice = lived.advice("2026-01-15");
    CHECK(advice.evidence.versions.back().by == program::MadeBy::Advice);
    CHECK(advice.evidence.versions.back().rule == "more-repeats");
    CHECK_FALSE(advice.evidence.versions.back().note.empty());
    REQUIRE(advice.evidence.answers.size() == 1);
    CHECK(advice.evidence.answers[0].from == "2 × 6");
    CHECK(advice.evidence.answers[0].to == "2 × 8");

    const Error error = refused(diaryOf(days("2026-01-15", "way-back")));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK_THAT(error.message, Catch::Contains("\"way-back\" to be offered"));
    CHECK_THAT(error.where, Catch::StartsWith("2026-01-15"));
}

TEST_CASE("what is not there is named, and nothing is written into a journal that has something")
{
    json day = {{"on", "2026-01-05"}, {"sessions", {bridges(2, 8)}}};
    day["sessions"][0]["items"][0]["movement"] = "moonwalk";
    CHECK(refused(diaryOf({day})).where == "moonwalk");
    CHECK(refused(diaryOf({day})).code == ErrorCode::NotFound);
    json unknown = diaryOf({{{"on", "2026-01-05"}}});
    unknown["program"]["id"] = "moon-in-3-days";
    CHECK(refused(unknown).code == ErrorCode::NotFound);
    unknown = diaryOf({{{"on", "2026-01-05"}, {"zone", "Moon/Sea"}}});
    CHECK(refused(unknown).code == ErrorCode::NotFound);

    Lived lived(diaryOf({{{"on", "2026-01-05"}, {"sessions", {bridges(2, 8)}}}}));
    CHECK(errorOf(app::importDiary(lived.diary, pack(), lived.journal, "en")).code
          == ErrorCode::Invalid);
    CHECK(valueOf(lived.journal.sessions().count()) == 1);
}

TEST_CASE("a stop answer keeps the plan of the day empty")
{
    Lived lived(
        diaryOf({{{"on", "2026-01-05"}, {"sessions", {bridges(2, 8)}}},
                 {{"on", "2026-01-07"}, {"screening", {{"answers", {{"fever", "not-sure"}}}}}}}));
    CHECK_FALSE(lived.advice("2026-01-06").decisions.empty());
    const auto advice = lived.advice("2026-01-07");
    REQUIRE(advice.decisions.size() == 1);
    CHECK(advice.decisions[0].rule == Rule::StopAnswer);
    CHECK(advice.plan == program::DayPlan());
}

TEST_CASE("a diary says what the settings are")
{
    json written = diaryOf({});
    written["person"] = {{"age", 66},
                         {"conditions", {"hip-osteoarthritis"}},
                         {"limits", {"impact"}},
                         {"cleared", {"hip-osteoarthritis"}},
                         {"injuredOn", "2026-01-03"}};
    written["suggestions"] = false;
    written["painZones"] = {{"fineUpTo", 3}, {"acceptableUpTo", 4}};
    const auto settings = app::settingsOf(valueOf(report::parseDiary(written.dump())));
    CHECK(settings.about
          == content::Circumstances{{"hip-osteoarthritis"}, {"impact"}, {"hip-osteoarthritis"}});
    CHECK_FALSE(settings.suggestions);
    CHECK(settings.painBands == PainBands{3, 4});
    CHECK(settings.injuredOn == "2026-01-03");
    CHECK(app::ageOn(settings.birthYear, day("2026-01-05")) == 66);
}

} // namespace hipwise::test
