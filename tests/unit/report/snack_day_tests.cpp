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
