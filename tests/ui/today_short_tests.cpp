#include "support/ui_own_program.h"
#include "support/ui_week.h"
#include "ui/player/player_page.h"

namespace hipwise::test {

namespace {

using std::chrono::minutes;

/// Every day a walk of so many minutes.
void walkEveryDay(UiDesk& desk, minutes length)
{
    const OwnMovement walk{"paced-walking",
                           [length](program::Dose& dose) { dose.duration = length; }};
    useOwnProgram(desk, {{"A walk", everyDay(), {walk}}});
}

/// Every day three sets of bridges and of clams, and a walk.
void planLongDays(UiDesk& desk)
{
    const auto threeSets = [](program::Dose& dose) { dose.sets = 3; };
    const auto quarterOfAnHour = [](program::Dose& dose) { dose.duration = minutes(15); };
    useOwnProgram(desk,
                  {{"Hips",
                    everyDay(),
                    {{"bridge-double-leg", threeSets},
                     {"clam", threeSets},
                     {"paced-walking", quarterOfAnHour}}}});
}

std::string card(UiDesk& desk)
{
    return words(seen(desk.window(), "sessionCard"));
}

const session::SessionRecord& underWay(UiDesk& desk)
{
    return desk.window().player().runner()->record();
}

} // namespace

TEST_CASE("only a session of more than ten minutes has a short version")
{
    UiDesk desk;
    const auto [length, isOffered]
        = GENERATE(table<int, bool>({{9, false}, {10, false}, {11, true}, {45, true}}));
    walkEveryDay(desk, minutes(length));
    INFO(card(desk));
    REQUIRE(shows(desk.window(), "startSession"));
    CHECK(shows(desk.window(), "startShort") == isOffered);
}

TEST_CASE("the short version is one set of everything, and says how long it takes")
{
    UiDesk desk;
    planLongDays(desk);
    CHECK_THAT(accessibleName(seen(desk.window(), "startShort")),
               Catch::StartsWith("Short version · "));
    CHECK_THAT(card(desk), Catch::Contains("Short version · 9 min"));
    click(desk.window(), "startShort");
    REQUIRE(shows(desk.window(), "warmUpView"));
    click(desk.window(), "warmUpStart");
    const session::SessionRecord& record = underWay(desk);
    REQUIRE(record.items.size() == 3);
    for (const session::ItemRecord& item : record.items)
        CHECK(item.work.dose.sets == 1);
    CHECK(record.items[0].sets.size() == 1);
    CHECK(record.items[1].sets.size() == 2); // of the clam one for each side
    CHECK(record.items[2].work.dose.duration < minutes(10));
    CHECK(record.items[2].work.dose.duration >= minutes(1));
}

TEST_CASE("whoever takes the whole session gets the whole session")
{
    UiDesk desk;
    planLongDays(desk);
    click(desk.window(), "startSession");
    click(desk.window(), "warmUpStart");
    CHECK(underWay(desk).items[0].work.dose.sets == 3);
    CHECK(underWay(desk).items[2].work.dose.duration == minutes(15));
}

TEST_CASE("the short version is today's session done, and the record says what was done")
{
    UiDesk desk;
    planLongDays(desk);
    click(desk.window(), "startShort");
    click(desk.window(), "warmUpStart");
    desk.pass(minutes(15));
    click(desk.window(), "summaryFinish");

    CHECK_THAT(card(desk), Catch::Contains("Done for today"));
    CHECK_FALSE(shows(desk.window(), "startShort"));
    CHECK_THAT(words(desk.window()), Catch::Contains("1 of 14 planned sessions"));
    CHECK_THAT(week(desk), Catch::Contains("Monday (today): done"));

    const session::SessionRecord record = newestSession(desk.journal());
    CHECK(record.status == session::SessionStatus::Finished);
    CHECK(session::countSets(record) == session::SetCount{4, 4});
    CHECK(ownProgram(desk).phases.front().sessions.front().items.front().dose.sets == 3);
    click(desk.window(), "openLast");
    CHECK_THAT(words(seen(desk.window(), "sessionPage")), Catch::Contains("Planned: 10 times"));
}

TEST_CASE("the short version is begun with the keyboard alone")
{
    UiDesk desk;
    planLongDays(desk);
    tabTo(desk.window(), "startShort");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(shows(desk.window(), "warmUpView"));
    tabTo(desk.window(), "warmUpStart");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(desk.window().player().isRunning());
    CHECK(underWay(desk).items[0].work.dose.sets == 1);
}

} // namespace hipwise::test
