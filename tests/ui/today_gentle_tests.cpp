#include "support/ui_own_program.h"
#include "ui/player/player_page.h"

namespace hipwise::test {

namespace {

void planBridges(UiDesk& desk)
{
    useOwnProgram(desk, {{"Bridges", everyDay(), {{"bridge-double-leg"}}}});
}

std::set<std::string> movementsUnderWay(UiDesk& desk)
{
    std::set<std::string> ids;
    for (const session::ItemRecord& item : desk.window().player().runner()->record().items)
        ids.insert(item.work.movement);
    return ids;
}

} // namespace

TEST_CASE("a gentle session is offered when the hip hurts more than is acceptable")
{
    UiDesk desk;
    planBridges(desk);
    CHECK_FALSE(shows(desk.window(), "gentleSession"));
    const auto [score, isOffered]
        = GENERATE(table<int, bool>({{0, false}, {5, false}, {6, true}, {10, true}}));
    click(desk.window(), "pain" + std::to_string(score));
    CHECK(shows(desk.window(), "gentleSession") == isOffered);
    CHECK(shows(desk.window(), "startSession")); // it stays the person's choice
}

TEST_CASE("what is too much is what the clinician has set")
{
    UiDesk desk;
    planBridges(desk);
    desk.change([](person::Settings& settings) { settings.painBands = {1, 3}; });
    click(desk.window(), "pain3");
    CHECK_FALSE(shows(desk.window(), "gentleSession"));
    click(desk.window(), "pain4");
    CHECK(shows(desk.window(), "gentleSession"));
}

TEST_CASE("the gentle session is the plan for a flare, and changes nothing in the program")
{
    UiDesk desk;
    planBridges(desk);
    const program::Program before = ownProgram(desk);
    click(desk.window(), "pain6");
    CHECK_THAT(words(seen(desk.window(), "tooMuchNotice")),
               Catch::Contains("A gentle session may do you good today, or a rest."));
    click(desk.window(), "gentleSession");
    REQUIRE(shows(desk.window(), "warmUpView"));
    click(desk.window(), "warmUpStart");
    CHECK(movementsUnderWay(desk)
          == std::set<std::string>{"bent-knee-fallout", "glute-squeeze", "pelvic-tilt-lying"});
    CHECK(newestSession(desk.journal()).title == "3 gentle moves");
    desk.pass(std::chrono::minutes(10));
    click(desk.window(), "summaryFinish");
    CHECK(ownProgram(desk) == before);
    CHECK_THAT(words(seen(desk.window(), "lastSession")), Catch::Contains("3 gentle moves"));
    CHECK(shows(desk.window(), "startSession"));
}

TEST_CASE("the gentle session is begun with the keyboard alone")
{
    UiDesk desk;
    planBridges(desk);
    tabTo(desk.window(), "pain0");
    press(desk.window(), Qt::Key_7);
    tabTo(desk.window(), "gentleSession");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(shows(desk.window(), "warmUpView"));
    tabTo(desk.window(), "warmUpStart");
    press(desk.window(), Qt::Key_Space);
    CHECK(movementsUnderWay(desk).contains("glute-squeeze"));
}

TEST_CASE("a score that was too much on another day offers nothing today")
{
    UiDesk desk;
    planBridges(desk);
    click(desk.window(), "pain8");
    REQUIRE(soon([&] { return painAnswers(desk.journal(), session::PainContext::Check) == 1; }));
    desk.reopen();
    CHECK(shows(desk.window(), "gentleSession"));
    desk.nextMorning();
    CHECK_FALSE(shows(desk.window(), "gentleSession"));
}

TEST_CASE("without a program there is the way to help and no gentle session")
{
    UiDesk desk;
    click(desk.window(), "pain9");
    CHECK_FALSE(shows(desk.window(), "gentleSession"));
    CHECK(shows(desk.window(), "painHelp"));
}

} // namespace hipwise::test
