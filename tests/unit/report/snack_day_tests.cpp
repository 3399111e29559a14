#include "report/snack_day.h"
#include "support/results.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view DeskDayJson = R"({
"format": 1, "zone": "Europe/Lisbon", "from": "2026-03-30T08:00", "to": "2026-03-30T18:00",
"policy": {"everyMin": 45, "hours": {"mon": [["09:00", "17:00"]]}, "lunch": ["12:30", "13:15"],
           "snoozeMax": 3},
"events": [
  {"at": "10:20", "idleMin": 8},
  {"at": "11:05", "typingS": 700},
  {"at": "11:14", "answer": "done"},
  {"at": "14:00", "fullScreenMin": 50},
  {"at": "14:50", "answer": "later", "laterMin": 5},
  {"at": "15:00", "sleepMin": 30},
  {"at": "16:14", "answer": "not-now"}
]})";

std::vector<std::string> played(std::string_view json)
{
    std::vector<std::string> lines;
    for (const snacks::Event& event : simulate(valueOf(report::parseSnackDay(json))))
        lines.push_back(report::snackLine(event));
    return lines;
}

/// With one part of the day above replaced.
std::string changed(std::string_view part, std::string_view by)
{
    std::string json(DeskDayJson);
    json.replace(json.find(part), part.size(), by);
    return json;
}

Error errorOfDay(std::string_view json)
{
    const auto day = report::parseSnackDay(json);
    REQUIRE_FALSE(day);
    return day.error();
}

/// "09:45 due", with the answer where there is one.
std::vector<std::string> shortened(const std::vector<std::string>& lines)
{
    constexpr std::size_t TimeAt = 18;
    std::vector<std::string> all;
    const auto value = [](const std::string& line, const std::string& key) {
        const auto at = line.find("\"" + key + "\":\"");
        const auto from = at + key.size() + 4;
        return at == std::string::npos ? std::string()
                                       : " " + line.substr(from, line.find('"', from) - from);
    };
    for (const std::string& line : lines)
        all.push_back(line.substr(TimeAt, 5) + value(line, "event") + value(line, "answer"));
    return all;
}

} // namespace

TEST_CASE("a scripted day prints its events in their order")
{
    CHECK(shortened(played(DeskDayJson))
          == std::vector<std::string>{"09:45 due",
                                      "09:45 shown",
                                      "09:50 answered none",
                                      "10:28 credited",
                                      "11:12 due",
                                      "11:12 held",
                                      "11:13 released",
                                      "11:13 shown",
                                      "11:14 started",
                                      "11:15 answered done",
                                      "12:00 due",
                                      "12:00 shown",
                                      "12:05 answered none",
                                      "14:00 due",
                                      "14:00 held",
                                      "14:50 released",
                                      "14:50 shown",
                                      "14:50 snoozed",
                                      "14:55 due",
                                      "14:55 shown",
                                      "15:30 answered none",
                                      "15:30 credited",
                                      "16:15 due",
                                      "16:15 shown",
                                      "16:15 answered not-now"});
}

TEST_CASE("a day with full-screen slides, a call and do not disturb that is stuck")
{
    CHECK(
        shortened(played(
            R"({"format": 1, "zone": "Europe/Lisbon", "from": "2026-03-30T13:00", "to": "2026-03-30T17:30",
"policy": {"everyMin": 45, "hours": {"mon": [["13:15", "17:00"]]}},
"events": [{"at": "14:00", "fullScreenMin": 50}, {"at": "14:20", "idleMin": 2},
  {"at": "14:50", "answer": "not-now"}, {"at": "15:30", "callMin": 30}, {"at": "15:40", "idleMin": 5},
  {"at": "16:00", "answer": "done"}, {"at": "16:10", "doNotDisturbMin": 2880}]})"))
        == std::vector<std::string>{"14:00 due",
                                    "14:00 held",
                                    "14:50 released",
                                    "14:50 shown",
                                    "14:50 answered not-now",
                                    "15:35 due",
                                    "15:35 held",
                                    "16:00 released",
                                    "16:00 shown",
                                    "16:00 started",
                                    "16:01 answered done",
                                    "16:46 due",
                                    "16:46 held",
                                    "17:00 skipped"});
}

TEST_CASE("a day with a lid closed over night, a lock of 20 seconds and one of 12 minutes")
{
    CHECK(
        shortened(played(
            R"({"format": 1, "zone": "Europe/Lisbon", "from": "2026-03-30T16:00", "to": "2026-03-31T12:00",
"policy": {"everyMin": 45, "hours": {"mon": [["09:00", "17:00"]], "tue": [["09:00", "17:00"]]}},
"events": [{"at": "16:45", "answer": "done"}, {"at": "19:00", "sleepMin": 810}, {"at": "09:20", "lockS": 20},
  {"at": "09:45", "answer": "done"}, {"at": "10:00", "lockMin": 12}, {"at": "10:57", "answer": "not-now"}]})"))
        == std::vector<std::string>{"16:45 due",
                                    "16:45 shown",
                                    "16:45 started",
                                    "16:46 answered done",
                                    "08:30 credited",
                                    "09:45 due",
                                    "09:45 shown",
                                    "09:45 started",
                                    "09:46 answered done",
                                    "10:12 credited",
                                    "10:56 due",
                                    "10:56 shown",
                                    "10:57 answered not-now",
                                    "11:42 due",
                                    "11:42 shown",
                                    "11:47 answered none"});
}

TEST_CASE("a day with the night in which summer time begins, without idle time and with a session")
{
    CHECK(
        shortened(played(
            R"({"format": 1, "zone": "Europe/Lisbon", "from": "2026-03-28T23:30", "to": "2026-03-29T09:00", "session": "08:00",
"policy": {"everyMin": 60, "hours": {"sat": [["23:30", "06:00"]]}},
"events": [{"at": "00:00", "noIdleMin": 600}, {"at": "00:30", "answer": "done"}, {"at": "02:30", "answer": "done"}]})"))
        == std::vector<std::string>{
            "23:30 due",           "23:30 shown",         "23:35 answered none",
            "00:35 due",           "00:35 shown",         "00:35 started",
            "00:36 answered done", "02:36 due",           "02:36 shown",
            "02:36 started",       "02:37 answered done", "03:37 due",
            "03:37 shown",         "03:42 answered none", "04:42 due",
            "04:42 shown",         "04:47 answered none", "08:00 due",
            "08:00 shown",         "08:05 answered none"});
}

TEST_CASE(
    "a day with a pause that is ended, one that is asked for, a session, and off until tomorrow")
{
    CHECK(
        shortened(played(
            R"({"format": 1, "zone": "Europe/Lisbon", "from": "2026-03-30T09:00", "to": "2026-03-31T10:00",
"policy": {"everyMin": 45, "hours": {"mon": [["09:00", "17:00"]], "tue": [["09:00", "17:00"]]}},
"events": [{"at": "09:10", "pauseMin": 60}, {"at": "09:50", "resume": true}, {"at": "09:51", "answer": "done"},
  {"at": "10:10", "snackNow": true}, {"at": "10:11", "answer": "done"}, {"at": "10:30", "sessionMin": 20}, {"at": "11:20", "untilTomorrow": true}]})"))
        == std::vector<std::string>{"09:45 due",
                                    "09:45 held",
                                    "09:50 released",
                                    "09:50 shown",
                                    "09:51 started",
                                    "09:51 answered done",
                                    "10:10 shown",
                                    "10:11 started",
                                    "10:11 answered done",
                                    "10:50 credited",
                                    "11:35 due",
                                    "11:35 held",
                                    "17:00 skipped",
                                    "09:45 due",
                                    "09:45 shown",
                                    "09:50 answered none"});
}

TEST_CASE("a line says when, what, why and for how long")
{
    const auto lines = played(DeskDayJson);
    const auto has = [&](std::string_view line) {
        return std::find(lines.begin(), lines.end(), line) != lines.end();
    };
    CHECK(has(R"({"at":"2026-03-30T10:28:00.000+01:00","event":"credited","why":"away",)"
              R"("minutes":8,"reason":"a break of 8 min: nobody is there"})"));
    CHECK(has(R"({"at":"2026-03-30T14:50:00.000+01:00","event":"released","why":"full-screen",)"
              R"("minutes":50,"reason":"held 50 min: a program is full screen"})"));
    CHECK(has(R"({"at":"2026-03-30T15:30:00.000+01:00","event":"answered","answer":"none",)"
              R"("why":"asleep","reason":"the computer slept"})"));
}

TEST_CASE("a day with nothing but its bounds has the usual hours")
{
    const auto day = valueOf(
        report::parseSnackDay(R"({"format":1,"from":"2026-03-30T08:00","to":"2026-03-30T18:00"})"));
    CHECK(day.policy == snacks::usualPolicy());
    CHECK(day.zone.name() == "UTC");
    CHECK(simulate(day).size() > 5);
}

TEST_CASE("what cannot be understood is named with its place")
{
    CHECK(errorOfDay("[]").code == ErrorCode::Invalid);
    CHECK(errorOfDay("{").code == ErrorCode::Invalid);
    CHECK(errorOfDay(R"({"from":"2026-03-30T08:00"})").message == "\"format\" is missing");
    CHECK(errorOfDay(changed("\"format\": 1", "\"format\": 2")).code == ErrorCode::TooNew);
    CHECK(errorOfDay(changed("Europe/Lisbon", "Europe/Atlantis")).message
          == "\"zone\" cannot be \"Europe/Atlantis\"");
    CHECK(errorOfDay(changed("\"everyMin\": 45", "\"everyMin\": 19")).where == "/policy");
    CHECK(errorOfDay(changed("\"mon\"", "\"monday\"")).where == "/policy/hours");
    CHECK(errorOfDay(changed("[\"09:00\", \"17:00\"]", "[\"09:00\"]")).where
          == "/policy/hours/mon/0");
    CHECK(errorOfDay(changed("\"idleMin\": 8", "\"idle\": 8")).where == "/events/0");
    CHECK(errorOfDay(changed(", \"idleMin\": 8", "")).message == "it does not say what happens");
    CHECK(errorOfDay(changed("\"10:20\"", "\"25:20\"")).message
          == "\"at\" is a time like 10:20, not \"25:20\"");
    CHECK(errorOfDay(changed("\"done\"", "\"perhaps\"")).where == "/events/2");
    CHECK(errorOfDay(changed("2026-03-30T18:00", "2026-03-30T07:00")).message
          == "\"to\" is at most 14 days after \"from\"");
    CHECK(errorOfDay(changed("\"at\": \"14:00\"", "\"at\": \"2026-03-30T09:00\"")).message
          == "it is before the one before");
}

TEST_CASE("a time of day that is past belongs to the next day")
{
    const auto day = valueOf(report::parseSnackDay(
        R"({"format":1,"from":"2026-03-30T22:00","to":"2026-03-31T10:00",
            "events":[{"at":"23:00","lockS":20},{"at":"01:00","pauseMin":30}]})"));
    REQUIRE(day.entries.size() == 2);
    CHECK(day.entries[1].at == valueOf(parseIsoLocal("2026-03-31T01:00")));
    CHECK(day.entries[0].length == 20s);
}
