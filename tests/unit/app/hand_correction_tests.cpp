#include "support/faulty_vfs.h"
#include "support/records.h"
#include "unit/app/diary.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using session::Correction;
using session::PainAnswer;
using session::PainContext;
using session::SessionRecord;

namespace {

/// Everything that a journal has.
struct Content {
    std::vector<SessionRecord> sessions;
    std::vector<session::PainRecord> pain;
    std::vector<Correction> corrections;

    bool operator==(const Content&) const = default;
};

Content contentOf(store::Journal& journal)
{
    return {valueOf(journal.sessions().all()),
            valueOf(journal.pain().all()),
            valueOf(journal.corrections().all())};
}

std::vector<Correction> correctionsOf(Home& home)
{
    return valueOf(home.journal.corrections().all());
}

Result<void> move(Home& home, std::int64_t id, std::string_view local)
{
    return app::moveSession(home.context(), id, at(local));
}

/// A session that ended and was asked about before it: 3, left hip.
std::int64_t keepAsked(Home& home)
{
    const auto id = valueOf(home.journal.sessions().begin(shortSession(home.now())));
    const PainAnswer before{PainScore::from(3), HipSide::Left};
    (void)valueOf(home.journal.pain().add({0, home.now(), PainContext::Before, id, before}));
    home.pass(10min);
    valueOf(home.journal.sessions().end(id, session::SessionStatus::Finished, home.now()));
    return id;
}

} // namespace

TEST_CASE("a night in which the clocks go forward: a time that is skipped is the next one")
{
    Diary home("2027-03-28T08:00");
    const auto [local, kept] = GENERATE(table<std::string, std::string>({
        {"2027-03-28T00:59", "2027-03-28T00:59:00.000+00:00"},
        {"2027-03-28T01:00", "2027-03-28T02:00:00.000+01:00"},
        {"2027-03-28T01:30", "2027-03-28T02:00:00.000+01:00"},
        {"2027-03-28T02:00", "2027-03-28T02:00:00.000+01:00"},
    }));
    CHECK(toIso(home.walked(local).startedAt) == kept);
}

TEST_CASE("a night in which the clocks go back: a time that comes twice is the first one")
{
    Diary home("2026-10-25T08:00");
    const auto [local, kept] = GENERATE(table<std::string, std::string>({
        {"2026-10-25T00:59", "2026-10-25T00:59:00.000+01:00"},
        {"2026-10-25T01:30", "2026-10-25T01:30:00.000+01:00"},
        {"2026-10-25T02:00", "2026-10-25T02:00:00.000+00:00"},
    }));
    CHECK(toIso(home.walked(local).startedAt) == kept);
}

TEST_CASE("between the two times that look the same, the first one is over")
{
    Diary home("2026-10-25T00:00");
    home.pass(90min); // half past one, for the first time
    CHECK(home.walk("2026-10-25T01:30"));
    CHECK(errorOf(home.walk("2026-10-25T01:31")).code == ErrorCode::Invalid);
    CHECK(errorOf(home.walk("2026-10-25T02:00")).code == ErrorCode::Invalid);
    home.pass(60min); // half past one again
    CHECK(home.walk("2026-10-25T01:59"));
    CHECK(errorOf(home.walk("2026-10-25T02:00")).code == ErrorCode::Invalid);
}

TEST_CASE("an activity over a change of the clocks ends when the clock on the wall said so")
{
    SECTION("forward")
    {
        Diary home("2027-03-28T08:00");
        const SessionRecord record = home.walked("2027-03-28T00:50", 30min);
        REQUIRE(record.endedAt);
        CHECK(toIso(*record.endedAt) == "2027-03-28T02:20:00.000+01:00");
        CHECK(record.items[0].sets[0].finishedAt == record.endedAt);
    }
    SECTION("back")
    {
        Diary home("2026-10-25T08:00");
        const SessionRecord record = home.walked("2026-10-25T01:50", 30min);
        REQUIRE(record.endedAt);
        CHECK(toIso(*record.endedAt) == "2026-10-25T01:20:00.000+00:00");
        CHECK(record.items[0].sets[0].finishedAt == record.endedAt);
    }
}

TEST_CASE("a session that is moved begins then and takes as long as before")
{
    Diary home;
    const SessionRecord before = home.walked("2026-11-23T07:00", 45min);
    home.pass(1h);
    const auto [local, moved] = GENERATE(table<std::string, std::string>({
        {"2026-11-22T23:30", "2026-11-22T23:30:00.000+00:00"},
        {"2026-07-01T10:00", "2026-07-01T10:00:00.000+01:00"},
        {"2026-11-23T09:00", "2026-11-23T09:00:00.000+00:00"}, // now
    }));
    valueOf(move(home, before.id, local));
    const SessionRecord after = home.kept(before.id);
    CHECK(toIso(after.startedAt) == moved);
    REQUIRE(after.endedAt);
    CHECK(after.endedAt->at - after.startedAt.at == 45min);
    CHECK(after.items[0].work == before.items[0].work);
    CHECK(correctionsOf(home)
          == std::vector<Correction>{
              {home.now(), before.id, {}, {}, "started_at", toIso(before.startedAt), moved}});
}

TEST_CASE("a session is not moved into the future, nor one that is not there")
{
    Diary home;
    const SessionRecord before = home.walked("2026-11-23T07:00");
    const Content content = contentOf(home.journal);
    for (const char* local : {"2026-11-23T08:01", "2026-11-24T07:00"})
        CHECK(errorOf(move(home, before.id, local)).code == ErrorCode::Invalid);
    CHECK(errorOf(move(home, before.id + 1, "2026-11-22T10:00")).code == ErrorCode::NotFound);
    CHECK(contentOf(home.journal) == content);
}

TEST_CASE("a session that is moved counts for the day it is moved to")
{
    Diary home;
    const SessionRecord record = home.walked("2026-11-23T07:00");
    home.passUntil("2026-11-25T08:00");
    REQUIRE(home.today().week[0].mark == app::DayMark::Done);
    valueOf(move(home, record.id, "2026-11-24T07:00"));
    CHECK(home.today().week[0].mark == app::DayMark::Rest);
    CHECK(home.today().week[1].mark == app::DayMark::Done);
}

TEST_CASE("a score of a session that is put right keeps what stood there")
{
    Diary home;
    const auto id = keepAsked(home);
    const auto score = valueOf(home.journal.pain().ofSession(id)).at(0);
    const PainAnswer right = GENERATE(PainAnswer{PainScore::from(0), HipSide::Left},
                                      PainAnswer{PainScore::from(10), HipSide::Left});
    home.pass(24h);
    valueOf(app::correctSessionPain(home.context(), id, PainContext::Before, right));
    CHECK(home.kept(id).painBefore == right);
    CHECK_FALSE(home.kept(id).painAfter);
    const auto scores = valueOf(home.journal.pain().ofSession(id));
    REQUIRE(scores.size() == 1);
    CHECK(scores[0].id == score.id);
    CHECK(scores[0].askedAt == score.askedAt);
    CHECK(correctionsOf(home)
          == std::vector<Correction>{
              {home.now(), {}, score.id, {}, "score", "3", std::to_string(right.score->value())}});
}

TEST_CASE("a score that was never asked is added, and put right the next time")
{
    Diary home;
    const SessionRecord walked = home.walked("2026-11-23T07:00");
    const auto which = GENERATE(PainContext::Before, PainContext::After, PainContext::Morning);
    const auto correct = [&](const PainAnswer& answer) {
        return app::correctSessionPain(home.context(), walked.id, which, answer);
    };
    valueOf(correct(pain(4)));
    auto scores = valueOf(home.journal.pain().ofSession(walked.id));
    REQUIRE(scores.size() == 1);
    CHECK(scores[0].context == which);
    CHECK(scores[0].answer == pain(4));
    CHECK(correctionsOf(home).empty());
    home.pass(1min);
    valueOf(correct(pain(5)));
    scores = valueOf(home.journal.pain().ofSession(walked.id));
    REQUIRE(scores.size() == 1);
    CHECK(scores[0].answer == pain(5));
    REQUIRE(correctionsOf(home).size() == 1);
    CHECK(correctionsOf(home)[0].before == "4");
}

TEST_CASE("a question that was asked and not answered is answered afterwards")
{
    Diary home;
    const SessionRecord walked = home.walked("2026-11-23T07:00");
    (void)valueOf(home.journal.pain().add({0, home.now(), PainContext::After, walked.id, {}}));
    valueOf(app::correctSessionPain(home.context(), walked.id, PainContext::After, pain(0)));
    CHECK(home.kept(walked.id).painAfter == pain(0));
    REQUIRE_FALSE(correctionsOf(home).empty());
    CHECK_FALSE(correctionsOf(home)[0].before);
    CHECK(correctionsOf(home)[0].after == "0");
}

TEST_CASE("there is no score of a session that is not there")
{
    Diary home;
    const Content content = contentOf(home.journal);
    CHECK(errorOf(app::correctSessionPain(home.context(), 99, PainContext::After, pain(3))).code
          == ErrorCode::NotFound);
    CHECK(contentOf(home.journal) == content);
}

TEST_CASE("without a journal nothing is written down")
{
    Diary home;
    const app::Context context = home.contextWithoutJournal();
    const auto now = at("2026-11-23T07:00");
    CHECK(errorOf(app::addActivity(context, {now, "wall-press", 30min, {}, {}})).code
          == ErrorCode::NotFound);
    CHECK(errorOf(app::addSessionDone(context, {now, "loosen", {}, {}})).code
          == ErrorCode::NotFound);
    CHECK(errorOf(app::addPainScore(context, now, pain(3))).code == ErrorCode::NotFound);
    CHECK(errorOf(app::moveSession(context, 1, now)).code == ErrorCode::NotFound);
    CHECK(errorOf(app::correctSessionPain(context, 1, PainContext::After, pain(3))).code
          == ErrorCode::NotFound);
}

TEST_CASE("on a full disk an entry is there whole or not at all, and it is said")
{
    FaultyVfs vfs;
    Diary home;
    home.useProgram();
    const auto asked = keepAsked(home);
    const auto write = [&](const auto& one) {
        constexpr int MostChanges = 100;
        const Content before = contentOf(home.journal);
        int failures = 0;
        for (; failures < MostChanges; ++failures) {
            vfs.failFrom(failures + 1, Fault::DiskFull);
            const auto result = one();
            vfs.heal();
            if (result)
                break;
            CHECK(result.error().code == ErrorCode::DiskFull);
            CHECK(contentOf(home.journal) == before);
        }
        CHECK(failures > 0);
        CHECK_FALSE(contentOf(home.journal) == before);
    };
    write([&] { return home.walk("2026-11-23T07:00"); });
    write([&] { return home.loosen("2026-11-23T07:00"); });
    write([&] { return home.score("2026-11-23T07:00", pain(3)); });
    write([&] { return move(home, asked, "2026-11-22T07:00"); });
    write([&] {
        return app::correctSessionPain(home.context(), asked, PainContext::Before, pain(9));
    });
    write([&] {
        return app::correctSessionPain(home.context(), asked, PainContext::After, pain(2));
    });
}
