#include "support/ui_measures.h"

#include <QLineEdit>

namespace hipwise::test {

namespace {

using std::chrono::hours;

constexpr hours Week{24 * 7};

/// The scale of an activity, counted from 0 as they stand on the page.
QWidget& scale(UiDesk& desk, std::int64_t activity)
{
    return seen(desk.window(), "scale" + std::to_string(activity));
}

void choose(UiDesk& desk, std::int64_t activity, int points)
{
    click(scale(desk, activity), "points" + std::to_string(points));
}

std::vector<int> values(UiDesk& desk)
{
    std::vector<int> values;
    for (const person::Measure& measure : measures(desk))
        values.push_back(measure.value);
    return values;
}

} // namespace

TEST_CASE("Progress has a card with what somebody can do")
{
    UiDesk desk;
    desk.desk().go(ui::Destination::Progress);
    settle();
    const std::string card = words(seen(desk.window(), "measuresCard"));
    CHECK_THAT(card, Catch::Contains("What you can do"));
    CHECK_THAT(card, Catch::Contains("Your own activities"));
    CHECK_THAT(card, Catch::Contains("Chair stand"));
    CHECK_THAT(card, Catch::Contains("Standing on one leg"));
    CHECK_THAT(card, !Catch::Contains("due"));
}

TEST_CASE("an activity is added in the person's own words, and rated")
{
    UiDesk desk;
    openMeasure(desk, "psfs");
    CHECK_FALSE(shows(desk.window(), "saveRatings"));
    click(desk.window(), "activityWords");
    type(desk.window(), "riding my bike");
    click(desk.window(), "addActivity");
    REQUIRE(activities(desk).size() == 1);
    CHECK(activities(desk)[0].words == "riding my bike");
    CHECK_THAT(page(desk), Catch::Contains("Added: riding my bike"));
    CHECK_THAT(page(desk), Catch::Contains("Your weekly question is due"));
    choose(desk, activities(desk)[0].id, 4);
    CHECK(measures(desk).empty());
    click(desk.window(), "saveRatings");
    CHECK(values(desk) == std::vector{4});
    CHECK_THAT(page(desk), Catch::Contains("Your numbers are kept."));
    CHECK_THAT(page(desk), Catch::Contains("Kept for today: 4"));
    CHECK_THAT(page(desk), !Catch::Contains("is due"));
    CHECK_THAT(page(desk), Catch::Contains("Two more and a line appears here."));
}

TEST_CASE("an example is added with one click, and is no example any more")
{
    UiDesk desk;
    openMeasure(desk, "psfs");
    click(desk.window(), "example1");
    CHECK(activities(desk).at(0).words == "climbing stairs");
    CHECK_FALSE(shows(desk.window(), "example1"));
    CHECK(shows(desk.window(), "example0"));
    CHECK(hasFocus("activityWords"));
    click(desk.window(), "undo");
    CHECK(shows(desk.window(), "example1"));
    CHECK_THAT(page(desk), !Catch::Contains("Not asked any more")); // it was never rated
}

TEST_CASE("the keyboard alone adds, rates and keeps")
{
    UiDesk desk;
    desk.desk().go(ui::Destination::Progress);
    settle();
    tabTo(desk.window(), "open-psfs");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(shows(desk.window(), "activitiesPage"));
    tabTo(desk.window(), "activityWords");
    type(desk.window(), "socks");
    press(desk.window(), Qt::Key_Return);
    REQUIRE(activities(desk).size() == 1);
    CHECK(hasFocus("activityWords"));
    desk.desk().currentPage()->focusStart();
    tabTo(desk.window(), "points0");
    type(desk.window(), "10");
    CHECK(hasFocus("points10"));
    press(desk.window(), Qt::Key_Left);
    CHECK(hasFocus("points9"));
    press(desk.window(), Qt::Key_Space);
    tabTo(desk.window(), "saveRatings");
    press(desk.window(), Qt::Key_Space);
    CHECK(values(desk) == std::vector{9});
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(measures(desk).empty());
}

TEST_CASE("the scale is said with the activity")
{
    UiDesk desk;
    const auto socks = addActivity(desk, "socks");
    openMeasure(desk, "psfs");
    CHECK(accessibleName(seen(scale(desk, socks), "points7")) == "socks: 7 of 10");
}

TEST_CASE("without a new number nothing is kept, and it says so")
{
    UiDesk desk;
    addActivity(desk, "socks");
    openMeasure(desk, "psfs");
    click(desk.window(), "saveRatings");
    CHECK_THAT(page(desk), Catch::Contains("Choose a new number first."));
    CHECK(measures(desk).empty());
}

TEST_CASE("numbers that wait stay when another activity is added")
{
    UiDesk desk;
    const auto socks = addActivity(desk, "socks");
    openMeasure(desk, "psfs");
    choose(desk, socks, 3);
    click(desk.window(), "example1");
    click(desk.window(), "saveRatings");
    CHECK(values(desk) == std::vector{3});
}

TEST_CASE("a number of today is put right on the same day, and undo brings the first one back")
{
    UiDesk desk;
    const auto socks = addActivity(desk, "socks");
    openMeasure(desk, "psfs");
    choose(desk, socks, 3);
    click(desk.window(), "saveRatings");
    choose(desk, socks, 5);
    click(desk.window(), "saveRatings");
    CHECK(values(desk) == std::vector{5});
    click(desk.window(), "undo");
    CHECK(values(desk) == std::vector{3});
    CHECK_THAT(page(desk), Catch::Contains("Kept for today: 3"));
}

TEST_CASE("after a week Progress says that the question is due")
{
    UiDesk desk;
    const auto socks = addActivity(desk, "socks");
    (void)valueOf(app::keepRatings(desk.person().context(), {{socks, 3}}));
    desk.desk().go(ui::Destination::Progress);
    settle();
    CHECK_THAT(page(desk), Catch::Contains("Mean 3 of 10"));
    CHECK_THAT(page(desk), !Catch::Contains("due"));
    desk.person().clock().advance(Week);
    desk.desk().refresh();
    settle();
    CHECK_THAT(page(desk), Catch::Contains("Your weekly question is due"));
}

TEST_CASE("from the third week on there is a line, and the change is told without a verdict")
{
    UiDesk desk;
    const auto socks = addActivity(desk, "socks");
    for (const int points : {3, 4, 6}) {
        (void)valueOf(app::keepRatings(desk.person().context(), {{socks, points}}));
        desk.person().clock().advance(Week);
    }
    openMeasure(desk, "psfs");
    CHECK(shows(desk.window(), "trendLine"));
    CHECK_THAT(accessibleName(seen(desk.window(), "trendLine")), Catch::Contains(": 6"));
    CHECK_THAT(page(desk), Catch::Contains("Now: 6."));
    CHECK_THAT(page(desk),
               Catch::Contains("People usually notice a change of 2 points in the mean, or 3 in "
                               "one activity."));
    for (const char* verdict : {"success", "failed", "better", "worse", "below"})
        CHECK_THAT(page(desk), !Catch::Contains(verdict, Catch::CaseSensitive::No));
}

TEST_CASE("a day is removed from the table, and undo brings it back")
{
    UiDesk desk;
    const auto socks = addActivity(desk, "socks");
    const auto stairs = addActivity(desk, "stairs");
    const auto kept = valueOf(app::keepRatings(desk.person().context(), {{socks, 3}, {stairs, 6}}));
    openMeasure(desk, "psfs");
    CHECK_THAT(page(desk), Catch::Contains("Mean 4.5 (socks 3 · stairs 6)"));
    click(desk.window(), "removeMeasure" + std::to_string(kept.added.front()));
    CHECK(measures(desk).empty());
    click(desk.window(), "undo");
    CHECK(measures(desk).size() == 2);
}

TEST_CASE("an activity is dropped, and asked about again")
{
    UiDesk desk;
    const auto socks = addActivity(desk, "socks");
    (void)valueOf(app::keepRatings(desk.person().context(), {{socks, 3}}));
    openMeasure(desk, "psfs");
    click(desk.window(), "stopAsking" + std::to_string(socks));
    CHECK_FALSE(shows(desk.window(), "scale" + std::to_string(socks)));
    CHECK_THAT(page(desk), Catch::Contains("Not asked any more"));
    click(desk.window(), "askAgain" + std::to_string(socks));
    CHECK(shows(desk.window(), "scale" + std::to_string(socks)));
    click(desk.window(), "undo");
    CHECK_FALSE(shows(desk.window(), "scale" + std::to_string(socks)));
}

TEST_CASE("with five activities there is no room for another one")
{
    UiDesk desk;
    for (const char* words : {"a", "b", "c", "d", "e"})
        addActivity(desk, words);
    openMeasure(desk, "psfs");
    CHECK_FALSE(shows(desk.window(), "activityWords"));
    CHECK_FALSE(shows(desk.window(), "example0"));
    CHECK_THAT(page(desk), Catch::Contains("You have 5. Stop asking about one to add another."));
}

TEST_CASE("the same activity is not asked twice")
{
    UiDesk desk;
    addActivity(desk, "socks");
    openMeasure(desk, "psfs");
    click(desk.window(), "activityWords");
    type(desk.window(), "Socks");
    press(desk.window(), Qt::Key_Return);
    CHECK_THAT(page(desk), Catch::Contains("That one is asked already"));
    CHECK(activities(desk).size() == 1);
}

} // namespace hipwise::test
