#include "support/faulty_vfs.h"
#include "support/results.h"
#include "support/ui_desk.h"

namespace hipwise::test {

namespace {

using session::PlayerStatus;
using session::SessionRecord;
using session::SessionStatus;
using session::SetStatus;

/// Begins today's session and ends the program in the middle of it, as a power cut would.
void breakOff(UiDesk& desk)
{
    desk.person().useProgram();
    desk.person().breakOff();
    REQUIRE(newestSession(desk.journal()).status == SessionStatus::Running);
    REQUIRE(session::countSets(newestSession(desk.journal())).done > 0);
}

std::string today(UiDesk& desk)
{
    return words(seen(desk.window(), "todayPage"));
}

/// The first set that is still open.
session::SetKey nextSet(const SessionRecord& record)
{
    for (const session::ItemRecord& item : record.items) {
        for (const session::SetRecord& set : item.sets) {
            if (set.result.status == SetStatus::Planned)
                return set.result.key;
        }
    }
    FAIL("no set is open");
    return {};
}

} // namespace

TEST_CASE("a session of yesterday that was under way is closed and told of once")
{
    UiDesk desk;
    breakOff(desk);
    const auto before = newestSession(desk.journal());
    desk.person().nextMorning();
    SECTION("when the window comes to the front")
    {
        desk.showAgain();
    }
    SECTION("when the program is started")
    {
        desk.reopen();
    }
    CHECK_THAT(today(desk), Catch::Contains("Your session of Mon 23 Nov, 09:10 was interrupted"));
    CHECK_THAT(today(desk), Catch::Contains("Everything you did before is kept."));
    CHECK_FALSE(shows(desk.window(), "goOn")); // it is over
    CHECK_FALSE(shows(desk.window(), "brokenNotice"));
    const auto after = newestSession(desk.journal());
    CHECK(after.id == before.id);
    CHECK(after.status == SessionStatus::Interrupted);
    CHECK(after.items == before.items);
    REQUIRE(after.endedAt);
    CHECK(after.endedAt->date() == before.startedAt.date()); // it ended then, not now

    desk.reopen();
    CHECK_THAT(today(desk), !Catch::Contains("was interrupted"));
    desk.desk().go(ui::Destination::Progress);
    settle();
    CHECK_THAT(words(desk.window()), Catch::Contains("interrupted"));
}

TEST_CASE("what was closed of yesterday does not stand in the way of today's session")
{
    UiDesk desk;
    breakOff(desk);
    const auto old = newestSession(desk.journal()).id;
    desk.person().nextMorning();
    desk.person().nextMorning(); // the next day with a session
    desk.reopen();
    REQUIRE(shows(desk.window(), "startSession"));
    CHECK(seen(desk.window(), "startSession").property("kind").toString()
          == QStringLiteral("primary"));
    click(desk.window(), "startSession");
    click(desk.window(), "warmUpStart");
    REQUIRE(desk.window().player().isRunning());
    CHECK(newestSession(desk.journal()).id != old);
    CHECK(valueOf(desk.journal().sessions().count()) == 2);
}

TEST_CASE("a session of weeks ago is told of with its day")
{
    UiDesk desk;
    breakOff(desk);
    for (int day = 0; day < 40; ++day)
        desk.person().nextMorning();
    desk.reopen();
    CHECK_THAT(today(desk), Catch::Contains("Your session of 23 Nov 2026, 09:10 was interrupted"));
    CHECK(newestSession(desk.journal()).status == SessionStatus::Interrupted);
}

TEST_CASE("a session of today that was under way is offered with the place where it stopped")
{
    UiDesk desk;
    breakOff(desk);
    const auto broken = newestSession(desk.journal());
    const std::string next = broken.items.at(nextSet(broken).item).name;
    SECTION("when the window comes to the front")
    {
        desk.showAgain();
    }
    SECTION("when the program is started")
    {
        desk.reopen();
    }
    SECTION("late on the same day")
    {
        desk.person().clock().advance(std::chrono::hours(14));
        desk.reopen();
    }
    REQUIRE(shows(desk.window(), "brokenNotice"));
    const std::string notice = words(seen(desk.window(), "brokenNotice"));
    CHECK_THAT(notice, Catch::Contains("Your session of 09:10 was interrupted"));
    CHECK_THAT(notice, Catch::Contains(next + ", set 1 of 1 was next."));
    CHECK_THAT(notice, Catch::Contains("Everything you did before is kept."));
    CHECK(shows(desk.window(), "goOn"));
    CHECK(shows(desk.window(), "finishHere"));
    CHECK(newestSession(desk.journal()).status == SessionStatus::Running);
}

TEST_CASE("a session that is gone on with begins at the set that was next and keeps the rest")
{
    UiDesk desk;
    breakOff(desk);
    desk.person().clock().advance(std::chrono::minutes(20));
    desk.reopen();
    const auto broken = newestSession(desk.journal());
    const session::SetKey next = nextSet(broken);
    tabTo(desk.window(), "goOn");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(desk.window().player().isRunning());
    const auto view = desk.window().player().runner()->view();
    CHECK(view.player.step.key() == next);
    CHECK(view.player.status == PlayerStatus::Playing);
    CHECK_FALSE(shows(desk.window(), "warmUpView")); // it was asked before

    desk.pass(std::chrono::minutes(10));
    REQUIRE(shows(desk.window(), "summaryView"));
    click(desk.window(), "pain1");
    click(desk.window(), "summaryFinish");
    const auto after = newestSession(desk.journal());
    CHECK(after.id == broken.id);
    CHECK(after.status == SessionStatus::Finished);
    CHECK(after.startedAt == broken.startedAt);
    CHECK(after.painBefore == broken.painBefore);
    CHECK(after.painAfter->score == PainScore::from(1));
    CHECK(session::countSets(after).done == session::countSets(after).planned);
    for (std::size_t item = 0; item < next.item; ++item)
        CHECK(after.items[item].sets == broken.items[item].sets);
    CHECK_FALSE(shows(desk.window(), "brokenNotice"));
}

TEST_CASE("a session that breaks off again is offered again, further on")
{
    UiDesk desk;
    breakOff(desk);
    desk.reopen();
    const auto broken = newestSession(desk.journal());
    const session::SetKey first = nextSet(broken);
    click(desk.window(), "goOn");
    constexpr int LongestSeconds = 600;
    for (int second = 0; second < LongestSeconds; ++second) {
        if (nextSet(newestSession(desk.journal())) != first)
            break;
        desk.pass(std::chrono::seconds(1));
    }
    const session::SetKey second = nextSet(newestSession(desk.journal()));
    REQUIRE(second.item == first.item + 1);
    desk.answer = false; // nobody answers: the window is gone in the middle of it
    desk.reopen();
    REQUIRE(shows(desk.window(), "brokenNotice"));
    CHECK_THAT(words(seen(desk.window(), "brokenNotice")),
               Catch::Contains(broken.items.at(second.item).name));
    click(desk.window(), "goOn");
    CHECK(desk.window().player().runner()->view().player.step.key() == second);
    CHECK(newestSession(desk.journal()).id == broken.id);
    CHECK(valueOf(desk.journal().sessions().count()) == 1);
}

TEST_CASE("a session that is finished here ended where it stopped, and is not offered again")
{
    UiDesk desk;
    breakOff(desk);
    const auto broken = newestSession(desk.journal());
    desk.person().clock().advance(std::chrono::hours(3));
    desk.reopen();
    tabTo(desk.window(), "finishHere");
    press(desk.window(), Qt::Key_Space);
    CHECK_FALSE(shows(desk.window(), "brokenNotice"));
    CHECK(hasFocus("pageTitle"));
    const auto after = newestSession(desk.journal());
    CHECK(after.status == SessionStatus::Stopped);
    REQUIRE(after.endedAt);
    CHECK(after.endedAt->at - broken.startedAt.at < std::chrono::minutes(2));
    CHECK(session::countSets(after).done == session::countSets(broken).done);
    desk.reopen();
    CHECK_FALSE(shows(desk.window(), "brokenNotice"));
    CHECK(shows(desk.window(), "lastSession"));
}

TEST_CASE("a broken session stays offered when it cannot be closed, and it is said")
{
    FaultyVfs vfs;
    UiDesk desk;
    breakOff(desk);
    desk.showAgain();
    vfs.failFrom(1, Fault::DiskFull);
    click(desk.window(), "finishHere");
    CHECK_THAT(today(desk), Catch::Contains("The session could not be closed"));
    CHECK(shows(desk.window(), "finishHere"));
    vfs.heal();
    click(desk.window(), "finishHere");
    CHECK_FALSE(shows(desk.window(), "brokenNotice"));
    CHECK(newestSession(desk.journal()).status == SessionStatus::Stopped);
}

TEST_CASE("a session of yesterday that cannot be closed on a full disk is closed and told of later")
{
    FaultyVfs vfs;
    UiDesk desk;
    breakOff(desk);
    desk.person().nextMorning();
    vfs.failFrom(1, Fault::DiskFull);
    desk.showAgain();
    vfs.heal();
    CHECK(newestSession(desk.journal()).status == SessionStatus::Running);
    desk.showAgain();
    CHECK(newestSession(desk.journal()).status == SessionStatus::Interrupted);
    CHECK_THAT(today(desk), Catch::Contains("was interrupted"));
}

} // namespace hipwise::test
