#include "support/records.h"
#include "unit/app/diary.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::ActivityEntry;
using app::HandChoice;
using app::HandTime;
using app::SessionEntry;
using session::PainAnswer;
using session::PainContext;
using session::SessionRecord;
using session::SetStatus;

namespace {

using Choices = std::vector<HandChoice>;

/// What a day of the week of 23 November looks like, counted from 0 on Monday.
app::DayMark mark(Diary& home, std::size_t weekday)
{
    return home.today().week.at(weekday).mark;
}

} // namespace

TEST_CASE("activities are what is counted in minutes, by name, on any day")
{
    Diary home;
    const Choices english{{"table-slide", "Table slide"}, {"wall-press", "Wall press"}};
    const Choices spanish{{"table-slide", "Deslizamiento en la mesa"},
                          {"wall-press", "Empuje contra la pared"}};
    CHECK(app::handChoices(home.context(), day("2026-11-23")).activities == english);
    CHECK(app::handChoices(home.context(), day("1950-01-01")).activities == english);
    CHECK(app::handChoices(home.context("es"), day("2026-11-23")).activities == spanish);
    CHECK(app::handChoices(home.contextWithoutJournal(), day("2026-11-23")).activities == english);
    std::reverse(home.pack.movements.begin(), home.pack.movements.end());
    CHECK(app::handChoices(home.context(), day("2026-11-23")).activities == english);
}

TEST_CASE("the sessions of a day are those its program asked for")
{
    Diary home;
    const auto sessions
        = [&](std::string_view on) { return app::handChoices(home.context(), day(on)).sessions; };
    CHECK(sessions("2026-11-23").empty());
    home.useProgram();
    const Choices loosen{{"loosen", "Loosen up"}};
    CHECK(sessions("2026-11-23") == loosen);
    CHECK(sessions("2026-11-25") == loosen);
    CHECK(sessions("2026-11-22").empty()); // before its first day
    CHECK(sessions("2019-11-25").empty());
    REQUIRE(sessions("2026-11-26").size() == 1);
    CHECK(sessions("2026-11-26")[0].id == "strengthen");
    CHECK(sessions("2026-12-03").empty()); // after its last day
    CHECK(app::handChoices(home.contextWithoutJournal(), day("2026-11-23")).sessions.empty());
}

TEST_CASE("a day before the program was begun anew still has the sessions of then")
{
    Diary home;
    home.useProgram();
    home.passUntil("2026-11-25T08:00");
    home.useProgram();
    const Choices loosen{{"loosen", "Loosen up"}};
    CHECK(app::handChoices(home.context(), day("2026-11-24")).sessions == loosen);
    CHECK(home.loosen("2026-11-24T18:00"));
}

TEST_CASE("an activity is kept as one set of minutes that was done")
{
    Diary home;
    ActivityEntry entry{at("2026-11-23T07:15"), "wall-press", 45min, {}, {}};
    const std::optional<PainAnswer> afterwards
        = GENERATE(as<std::optional<PainAnswer>>(), std::nullopt, pain(0), pain(7));
    entry.pain = afterwards;
    entry.note = GENERATE(as<std::string>(), "", "Up the hill, slowly");
    const SessionRecord record = home.kept(valueOf(app::addActivity(home.context("es"), entry)));
    CHECK(record.byHand);
    CHECK(record.status == session::SessionStatus::Finished);
    CHECK(record.startedAt == instant("2026-11-23T07:15:00Z", 0min));
    CHECK(record.endedAt == instant("2026-11-23T08:00:00Z", 0min));
    CHECK(record.title == "Empuje contra la pared");
    CHECK(record.locale == "es");
    CHECK_FALSE(record.programRun);
    CHECK(record.programSession.empty());
    CHECK_FALSE(record.painBefore);
    CHECK(record.painAfter == afterwards);
    CHECK(record.note == entry.note);
    REQUIRE(record.items.size() == 1);
    CHECK(record.items[0].work.movement == "wall-press");
    CHECK(record.items[0].work.dose.type == content::DoseType::Duration);
    REQUIRE(record.items[0].sets.size() == 1); // though its sides would take turns
    CHECK(record.items[0].sets[0].result
          == session::SetResult{{0, 1, {}}, SetStatus::Done, 0, 45min});
    CHECK(record.items[0].sets[0].finishedAt == record.endedAt);
    CHECK(app::lineOf(record).byHand);
    CHECK(app::lineOf(record).movements == 1);
}

TEST_CASE("an activity of any day that is over stands on that day")
{
    Diary home;
    const std::string local = GENERATE("2026-11-23T00:00",
                                       "2026-11-22T23:59",
                                       "2019-02-28T12:00",
                                       "2000-02-29T05:30",
                                       "1950-01-01T12:00");
    const SessionRecord record = home.walked(local);
    CHECK(toIso(record.startedAt).substr(0, local.size()) == local);
    CHECK(record.startedAt.date() == at(local).on);
}

TEST_CASE("what is written down has happened: now at the latest")
{
    Diary home("2026-11-23T08:00:59");
    home.useProgram();
    const auto [local, over] = GENERATE(table<std::string, bool>({{"2026-11-23T07:59", true},
                                                                  {"2026-11-23T08:00", true},
                                                                  {"2026-11-23T08:01", false},
                                                                  {"2026-11-24T00:00", false},
                                                                  {"2026-11-24T07:00", false},
                                                                  {"2099-01-01T08:00", false}}));
    CAPTURE(local);
    const auto before = home.entries();
    const auto check = [&, over = over](const auto& result) {
        CHECK(result.has_value() == over);
        if (!result)
            CHECK(result.error().code == ErrorCode::Invalid);
    };
    check(home.walk(local));
    check(home.loosen(local));
    check(home.score(local, pain(3)));
    CHECK(home.entries() == before + (over ? 3 : 0));
}

TEST_CASE("nothing is written down for a day before 1900")
{
    Diary home;
    home.useProgram();
    const app::HandTime before{day("1900-01-01") - std::chrono::days(1), 12h};
    CHECK(errorOf(app::addActivity(home.context(), {before, "wall-press", 30min, {}, {}})).code
          == ErrorCode::Invalid);
    CHECK(errorOf(app::addSessionDone(home.context(), {before, "loosen", {}, {}})).code
          == ErrorCode::Invalid);
    CHECK(errorOf(app::addPainScore(home.context(), before, pain(3))).code == ErrorCode::Invalid);
    CHECK(home.entries() == 0);
}

TEST_CASE("exactly now is over, one minute later is not")
{
    Diary home;
    home.useProgram();
    CHECK(home.walk("2026-11-23T08:00"));
    CHECK(home.loosen("2026-11-23T08:00"));
    CHECK(home.score("2026-11-23T08:00", pain(3)));
    CHECK(errorOf(home.walk("2026-11-23T08:01")).code == ErrorCode::Invalid);
    home.pass(1min);
    CHECK(home.walk("2026-11-23T08:01"));
}

TEST_CASE("an activity takes from one minute to ten hours")
{
    Diary home;
    const auto [length, fits] = GENERATE(table<int, bool>(
        {{-1, false}, {0, false}, {1, true}, {2, true}, {599, true}, {600, true}, {601, false}}));
    CAPTURE(length);
    const auto id = home.walk("2026-11-22T10:00", std::chrono::minutes(length));
    REQUIRE(id.has_value() == fits);
    CHECK(home.entries() == (fits ? 1 : 0));
    if (fits)
        CHECK(session::workTime(home.kept(*id)) == std::chrono::minutes(length));
    else
        CHECK(id.error().code == ErrorCode::Invalid);
}

TEST_CASE("only what can be chosen can be written down")
{
    Diary home;
    home.useProgram();
    const auto activity = [&](const std::string& movement) {
        return app::addActivity(home.context(), {at("2026-11-23T07:00"), movement, 30min, {}, {}});
    };
    const auto session = [&](const std::string& id, std::string_view local) {
        return app::addSessionDone(home.context(), {at(local), id, {}, {}});
    };
    CHECK(errorOf(activity("unknown")).code == ErrorCode::Invalid);
    CHECK(errorOf(activity("")).code == ErrorCode::Invalid);
    CHECK(errorOf(session("unknown", "2026-11-23T07:00")).code == ErrorCode::Invalid);
    CHECK(errorOf(session("", "2026-11-23T07:00")).code == ErrorCode::Invalid);
    CHECK(errorOf(session("strengthen", "2026-11-23T07:00")).code == ErrorCode::Invalid);
    CHECK(errorOf(session("loosen", "2026-11-22T07:00")).code == ErrorCode::Invalid);
    CHECK(errorOf(home.score("2026-11-23T07:00", {})).code == ErrorCode::Invalid);
    CHECK(home.entries() == 0);
}

TEST_CASE("a movement that is not counted in minutes is no activity")
{
    Diary home;
    const ActivityEntry entry{at("2026-11-23T07:00"), "side-lying-turn-out", 30min, {}, {}};
    CHECK(errorOf(app::addActivity(home.context(), entry)).code == ErrorCode::Invalid);
    CHECK(home.entries() == 0);
}

TEST_CASE("of a session that is written down everything was done, as it was planned on that day")
{
    Diary home;
    home.useProgram();
    home.passUntil("2026-11-27T08:00");
    const SessionEntry entry{at("2026-11-26T18:00"), "strengthen", pain(2), "Went well"};
    const SessionRecord record = home.kept(valueOf(app::addSessionDone(home.context(), entry)));
    CHECK(record.byHand);
    CHECK(record.status == session::SessionStatus::Finished);
    CHECK(record.startedAt == instant("2026-11-26T18:00:00Z", 0min));
    CHECK(record.programRun == home.today().programRun);
    CHECK(record.programDay == 4);
    CHECK(record.programSession == "strengthen");
    CHECK(record.painAfter == pain(2));
    CHECK(record.note == "Went well");
    REQUIRE(record.items.size() == 2);
    CHECK(record.items[0].work.dose.reps == 3);
    CHECK(record.items[1].work.dose.reps == 4);
    ZonedInstant last = record.startedAt;
    for (const session::ItemRecord& item : record.items) {
        REQUIRE_FALSE(item.sets.empty());
        for (const session::SetRecord& set : item.sets) {
            CHECK(set.result.status == SetStatus::Done);
            CHECK(set.result.reps == item.work.dose.reps);
            CHECK(set.result.work == item.work.dose.setTime());
            REQUIRE(set.finishedAt);
            CHECK(set.finishedAt->at > last.at);
            last = *set.finishedAt;
        }
    }
    CHECK(record.endedAt == last);
    CHECK_FALSE(home.today().broken);
}

TEST_CASE("a session by hand counts for its card and its day, as often as it was done")
{
    Diary home;
    home.useProgram();
    REQUIRE(mark(home, 0) == app::DayMark::Planned);
    (void)valueOf(home.loosen("2026-11-23T07:00"));
    CHECK(home.today().sessions[0].timesDone == 1);
    CHECK(mark(home, 0) == app::DayMark::PartDone); // twice a day is planned
    (void)valueOf(home.loosen("2026-11-23T07:30"));
    CHECK(home.today().sessions[0].timesDone == 2);
    CHECK(mark(home, 0) == app::DayMark::Done);
    CHECK(home.today().lastSession->byHand);
}

TEST_CASE("a session by hand of yesterday counts for yesterday")
{
    Diary home;
    home.useProgram();
    home.passUntil("2026-11-24T08:00");
    REQUIRE(mark(home, 0) == app::DayMark::Open);
    (void)valueOf(home.loosen("2026-11-23T20:00"));
    (void)valueOf(home.loosen("2026-11-23T21:00"));
    CHECK(mark(home, 0) == app::DayMark::Done);
    CHECK(mark(home, 1) == app::DayMark::Planned);
    CHECK(home.today().sessions[0].timesDone == 0);
}

TEST_CASE("an activity of a day without a session makes the day done, and no card")
{
    Diary home;
    (void)home.walked("2026-11-23T07:00");
    CHECK(mark(home, 0) == app::DayMark::Done);
    home.useProgram();
    CHECK(home.today().sessions[0].timesDone == 0);
    CHECK(mark(home, 0) == app::DayMark::PartDone);
}

TEST_CASE("a score by hand is a check of its day and time")
{
    Diary home;
    const PainAnswer answer{PainScore::from(0), HipSide::Both};
    const std::string local
        = GENERATE("2026-11-23T08:00", "2026-11-22T23:59", "2001-09-09T03:46", "1950-05-01T12:00");
    const auto id = valueOf(home.score(local, answer));
    const auto score = valueOf(home.journal.pain().newestCheck(at(local).on));
    REQUIRE(score);
    CHECK(score->id == id);
    CHECK(score->answer == answer);
    CHECK(score->context == PainContext::Check);
    CHECK_FALSE(score->session);
    CHECK(toIso(score->askedAt).substr(0, local.size()) == local);
    CHECK(home.today().painNow.has_value() == (at(local).on == day("2026-11-23")));
}
