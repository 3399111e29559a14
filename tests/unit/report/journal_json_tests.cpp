#include "program/program_json.h"
#include "report/journal_json.h"
#include "support/records.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace hipwise::test {

using nlohmann::json;
using namespace std::chrono_literals;
using session::PainContext;
using session::SessionRecord;

namespace {

SessionRecord finishedSession()
{
    SessionRecord record = plannedSession(instant("2026-11-23T10:12:05.123Z"));
    record.id = 41;
    record.programRun = 7;
    record.programDay = 4;
    record.programSession = "evening";
    const auto results = resultsOf(record);
    for (std::size_t i = 0; i + 1 < results.size(); ++i)
        keep(record, results[i], instant("2026-11-23T10:20:00.000Z"));
    finish(record, instant("2026-11-23T10:30:00.000Z"));
    record.painAfter = session::PainAnswer{};
    return record;
}

json exported(const std::vector<SessionRecord>& sessions)
{
    return json::parse(report::journalJson({.sessions = sessions}));
}

} // namespace

TEST_CASE("an export of nothing says what it is")
{
    const json journal = json::parse(report::journalJson({}));
    CHECK(journal
          == json{{"kind", "hipwise-journal"},
                  {"format", 1},
                  {"programRuns", json::array()},
                  {"sessions", json::array()},
                  {"painScores", json::array()},
                  {"corrections", json::array()},
                  {"programVersions", json::array()},
                  {"adviceAnswers", json::array()},
                  {"screenings", json::array()},
                  {"activities", json::array()},
                  {"measures", json::array()},
                  {"snackEvents", json::array()}});
}

TEST_CASE("an export has the session with its local times")
{
    json session = exported({finishedSession()}).at("sessions").at(0);
    CHECK(session.at("items").size() == 3);
    session.erase("items");
    CHECK(session
          == json{{"id", 41},
                  {"status", "finished"},
                  {"startedAt", "2026-11-23T11:12:05.123+01:00"},
                  {"endedAt", "2026-11-23T11:30:00.000+01:00"},
                  {"title", "Lunes, \"fácil\""},
                  {"programRun", 7},
                  {"programDay", 4},
                  {"programSession", "evening"},
                  {"packId", "hip"},
                  {"packVersion", "1.2.0"},
                  {"locale", "es"},
                  {"byHand", false},
                  {"note", nullptr},
                  {"painBefore", {{"score", 3}, {"side", "left"}}},
                  {"painAfter", {{"score", nullptr}, {"side", nullptr}}}});
}

TEST_CASE("an export has every movement with what was asked")
{
    json item = exported({finishedSession()}).at("sessions").at(0).at("items").at(1);
    CHECK(item.at("sets").size() == 4);
    item.erase("sets");
    CHECK(item
          == json{{"movement", "side-lying-hip-abduction"},
                  {"name", "Movement side-lying-hip-abduction"},
                  {"words", "Lie on your back.\nIt's 100 % calm."},
                  {"variant", nullptr},
                  {"effort", nullptr},
                  {"spareReps", nullptr},
                  {"sides", "one-at-a-time"},
                  {"turnOver", true},
                  {"insteadOf", nullptr},
                  {"dose",
                   {{"type", "reps-with-hold"},
                    {"sets", 2},
                    {"reps", 5},
                    {"holdSeconds", 20},
                    {"durationSeconds", 0},
                    {"left", nullptr},
                    {"right", nullptr},
                    {"intervals", nullptr},
                    {"tempo", {{"moveSeconds", 3}, {"holdSeconds", 0}, {"backSeconds", 4}}},
                    {"restSeconds", 30},
                    {"changeOverSeconds", 8}}}});
}

TEST_CASE("an export has every set with what was done, number for number")
{
    const SessionRecord record = finishedSession();
    const json items = exported({record}).at("sessions").at(0).at("items");
    for (std::size_t i = 0; i < record.items.size(); ++i) {
        const auto& sets = record.items[i].sets;
        REQUIRE(items.at(i).at("sets").size() == sets.size());
        for (std::size_t j = 0; j < sets.size(); ++j) {
            const json& set = items.at(i).at("sets").at(j);
            CHECK(set.at("set") == sets[j].result.key.set);
            CHECK(set.at("reps") == sets[j].result.reps);
            CHECK(set.at("workSeconds") == sets[j].result.work.count());
            CHECK(set.at("finishedAt").is_null() == !sets[j].finishedAt.has_value());
        }
    }
    CHECK(items.at(0).at("sets").at(0)
          == json{{"set", 1},
                  {"side", "both"},
                  {"status", "done"},
                  {"reps", 10},
                  {"workSeconds", 50},
                  {"finishedAt", "2026-11-23T11:20:00.000+01:00"}});
    CHECK(items.at(1).at("sets").at(0).at("side") == "left");
    CHECK(items.at(1).at("sets").at(0).at("status") == "partial");
    CHECK(items.at(2).at("sets").at(1).at("status") == "skipped");
}

TEST_CASE("what a session does not have is null")
{
    SessionRecord record;
    record.startedAt = instant("2026-11-23T10:12:05.123Z");
    const json session = exported({record}).at("sessions").at(0);
    for (const char* field :
         {"endedAt", "programRun", "programDay", "programSession", "painBefore", "painAfter"})
        CHECK(session.at(field).is_null());
    CHECK(session.at("items") == json::array());
}

TEST_CASE("an export has programs and pain")
{
    program::ProgramRun run = programRun("2026-11-20");
    run.id = 7;
    program::ProgramRun ended = run;
    ended.endedOn = day("2026-11-30");
    const session::PainRecord check{
        3, instant("2026-11-23T09:00:00Z"), PainContext::Check, std::nullopt, pain(0)};
    session::PainRecord after{4, instant("2026-11-23T10:00:00Z"), PainContext::After, 41, {}};
    after.answer.side = HipSide::Both;
    const json journal
        = json::parse(report::journalJson({.runs = {run, ended}, .pain = {check, after}}));
    CHECK(journal.at("programRuns").at(0)
          == json{{"id", 7},
                  {"packId", "hip"},
                  {"packVersion", "1.2.0"},
                  {"programId", "first-weeks"},
                  {"name", "Die ersten Wochen"},
                  {"startedOn", "2026-11-20"},
                  {"endedOn", nullptr}});
    CHECK(journal.at("programRuns").at(1).at("endedOn") == "2026-11-30");
    CHECK(journal.at("painScores").at(0)
          == json{{"id", 3},
                  {"context", "check"},
                  {"askedAt", "2026-11-23T10:00:00.000+01:00"},
                  {"session", nullptr},
                  {"score", 0},
                  {"side", nullptr},
                  {"item", nullptr},
                  {"spot", nullptr},
                  {"choice", nullptr},
                  {"morning", nullptr}});
    CHECK(journal.at("painScores").at(1)
          == json{{"id", 4},
                  {"context", "after"},
                  {"askedAt", "2026-11-23T11:00:00.000+01:00"},
                  {"session", 41},
                  {"score", nullptr},
                  {"side", "both"},
                  {"item", nullptr},
                  {"spot", nullptr},
                  {"choice", nullptr},
                  {"morning", nullptr}});
}

TEST_CASE("an export has where it hurt and what was done about it, and the morning after")
{
    session::PainRecord hurt{5, instant("2026-11-23T10:00:00Z"), PainContext::Hurt, 41, pain(6)};
    hurt.item = 2;
    hurt.spot = session::PainSpot::OuterHip;
    hurt.choice = session::HurtChoice::Skip;
    session::PainRecord morning{6, instant("2026-11-24T07:00:00Z"), PainContext::Morning, 41, {}};
    morning.morning = session::MorningAnswer::MoreSore;
    const json scores
        = json::parse(report::journalJson({.pain = {hurt, morning}})).at("painScores");
    CHECK(scores.at(0).at("context") == "hurt");
    CHECK(scores.at(0).at("item") == 2);
    CHECK(scores.at(0).at("spot") == "outer-hip");
    CHECK(scores.at(0).at("choice") == "skip");
    CHECK(scores.at(1).at("context") == "morning");
    CHECK(scores.at(1).at("morning") == "more-sore");
}

TEST_CASE("an export has what each side does, and runs and walks in turn")
{
    SessionRecord record = plannedSession(instant("2026-11-23T10:00:00Z"));
    record.items[1].work.dose.left = program::Amount{1, 4, 10s, 0s};
    record.items[2].work.dose.intervals = content::Intervals{8, 60s, 120s};
    const json items = exported({record}).at("sessions").at(0).at("items");
    CHECK(items.at(1).at("dose").at("left")
          == json{{"sets", 1}, {"reps", 4}, {"holdSeconds", 10}, {"durationSeconds", 0}});
    CHECK(items.at(1).at("dose").at("right").is_null());
    CHECK(items.at(2).at("dose").at("intervals")
          == json{{"rounds", 8}, {"runSeconds", 60}, {"walkSeconds", 120}});
}

TEST_CASE("an export has what was put right, before and after")
{
    const session::Correction correction{instant("2026-11-24T07:00:00Z"),
                                         41,
                                         {},
                                         session::SetKey{1, 2, Side::Left},
                                         "reps",
                                         "10",
                                         "8"};
    const json journal = json::parse(report::journalJson({.corrections = {correction}}));
    CHECK(journal.at("corrections").at(0)
          == json{{"madeAt", "2026-11-24T08:00:00.000+01:00"},
                  {"session", 41},
                  {"painScore", nullptr},
                  {"item", 1},
                  {"set", 2},
                  {"side", "left"},
                  {"field", "reps"},
                  {"before", "10"},
                  {"after", "8"}});
}

TEST_CASE("an export has how hard a movement was, and in which way it was done")
{
    SessionRecord record = finishedSession();
    record.items[0].effort = {6, 3};
    record.items[0].variant = "light-weight";
    const json item = exported({record}).at("sessions").at(0).at("items").at(0);
    CHECK(item.at("effort") == 6);
    CHECK(item.at("spareReps") == 3);
    CHECK(item.at("variant") == "light-weight");
}

TEST_CASE("an export has what was hard, and what somebody could do")
{
    const person::Activity socks{1, "ponerme los calcetines", day("2026-11-23"), {}};
    const person::Activity stairs{2, "stairs", day("2026-11-23"), day("2026-11-30")};
    person::Measure rated;
    rated.id = 3;
    rated.measuredAt = instant("2026-11-23T09:00:00Z");
    rated.activity = 1;
    rated.value = 4;
    person::Measure stood = rated;
    stood.id = 4;
    stood.kind = person::MeasureKind::SingleLegStand;
    stood.activity.reset();
    stood.side = Side::Left;
    stood.value = 124;
    stood.adapted = true;
    stood.note = "tired";
    const json journal = json::parse(
        report::journalJson({.activities = {socks, stairs}, .measures = {rated, stood}}));
    CHECK(journal.at("activities").at(0)
          == json{{"id", 1},
                  {"words", "ponerme los calcetines"},
                  {"addedOn", "2026-11-23"},
                  {"droppedOn", nullptr}});
    CHECK(journal.at("activities").at(1).at("droppedOn") == "2026-11-30");
    CHECK(journal.at("measures").at(0)
          == json{{"id", 3},
                  {"kind", "psfs"},
                  {"measuredAt", "2026-11-23T10:00:00.000+01:00"},
                  {"activity", 1},
                  {"side", nullptr},
                  {"value", 4},
                  {"adapted", false},
                  {"note", nullptr}});
    CHECK(journal.at("measures").at(1)
          == json{{"id", 4},
                  {"kind", "single-leg-stand"},
                  {"measuredAt", "2026-11-23T10:00:00.000+01:00"},
                  {"activity", nullptr},
                  {"side", "left"},
                  {"value", 124},
                  {"adapted", true},
                  {"note", "tired"}});
}

TEST_CASE("an export has the questions before the start, and the answers to advice")
{
    person::Screening screening{7, instant("2026-11-23T09:00:00Z"), true, {}};
    screening.answers
        = {{"fall", person::ScreeningAnswer::No}, {"steroids", person::ScreeningAnswer::NotSure}};
    guidance::AdviceAnswer answer;
    answer.id = 8;
    answer.run = 7;
    answer.answeredAt = instant("2026-11-24T09:00:00Z");
    answer.movement = "clam";
    answer.choice = guidance::AdviceChoice::Ask;
    answer.from = "2 × 10";
    const json journal
        = json::parse(report::journalJson({.answers = {answer}, .screenings = {screening}}));
    CHECK(journal.at("screenings").at(0)
          == json{{"id", 7},
                  {"answeredAt", "2026-11-23T10:00:00.000+01:00"},
                  {"cleared", true},
                  {"answers", {{"fall", "no"}, {"steroids", "not-sure"}}}});
    json advice = journal.at("adviceAnswers").at(0);
    CHECK(advice.at("rule") == std::string(toString(answer.rule)));
    advice.erase("rule");
    CHECK(advice
          == json{{"id", 8},
                  {"programRun", 7},
                  {"answeredAt", "2026-11-24T10:00:00.000+01:00"},
                  {"movement", "clam"},
                  {"choice", "ask"},
                  {"from", "2 × 10"},
                  {"to", nullptr},
                  {"reason", nullptr}});
}

TEST_CASE("an export has every version of a program, as a program file")
{
    program::ProgramVersion version;
    version.id = 9;
    version.run = 7;
    version.madeAt = instant("2026-11-23T09:00:00Z");
    version.by = program::MadeBy::Clinician;
    version.program.name = "Hips";
    const json exported
        = json::parse(report::journalJson({.versions = {version}})).at("programVersions").at(0);
    CHECK(exported.at("id") == 9);
    CHECK(exported.at("programRun") == 7);
    CHECK(exported.at("madeAt") == "2026-11-23T10:00:00.000+01:00");
    CHECK(exported.at("madeBy") == "clinician");
    CHECK(exported.at("rule").is_null());
    CHECK(exported.at("note").is_null());
    CHECK(exported.at("program") == json::parse(program::toJson(version.program)));
}

TEST_CASE("fields are written in a fixed order, what it is first")
{
    const std::string text = report::journalJson({.sessions = {finishedSession()}});
    CHECK(text.starts_with("{\n  \"kind\": \"hipwise-journal\",\n  \"format\": 1,\n"));
    CHECK(text.find("\"id\": 41") < text.find("\"startedAt\""));
    CHECK(text == report::journalJson({.sessions = {finishedSession()}}));
}

TEST_CASE("text that is not UTF-8 does not stop an export")
{
    SessionRecord record = finishedSession();
    record.title = "bad \xff byte";
    CHECK(exported({record}).at("sessions").at(0).at("title") == "bad \xEF\xBF\xBD byte");
}

TEST_CASE("reminders are exported with what became of them")
{
    snacks::Record held;
    held.id = 7;
    held.event = {instant("2026-11-23T14:50:00Z"),
                  snacks::EventKind::Released,
                  snacks::Why::FullScreen,
                  snacks::Offer::Snack,
                  std::chrono::minutes(40)};
    snacks::Record done;
    done.id = 8;
    done.event = {instant("2026-11-23T15:00:00Z"),
                  snacks::EventKind::Done,
                  snacks::Why::Asked,
                  snacks::Offer::Snack,
                  std::chrono::minutes(0)};
    done.movement = "seated-march";
    done.name = "Seated march";
    done.side = Side::Left;
    const json journal = json::parse(report::journalJson({.snacks = {held, done}}));
    CHECK(journal.at("snackEvents").at(0)
          == json{{"id", 7},
                  {"at", "2026-11-23T15:50:00.000+01:00"},
                  {"offer", "snack"},
                  {"kind", "released"},
                  {"why", "full-screen"},
                  {"minutes", 40},
                  {"movement", nullptr},
                  {"name", nullptr},
                  {"side", nullptr}});
    CHECK(journal.at("snackEvents").at(1).at("kind") == "done");
    CHECK(journal.at("snackEvents").at(1).at("movement") == "seated-march");
    CHECK(journal.at("snackEvents").at(1).at("side") == "left");
}

} // namespace hipwise::test
