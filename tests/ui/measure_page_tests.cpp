#include "support/ui_measures.h"

#include <QLineEdit>

namespace hipwise::test {

namespace {

void refresh(UiDesk& desk)
{
    desk.desk().refresh();
    settle();
}

std::string typicalText(UiDesk& desk)
{
    return seen<QLabel>(desk.window(), "typicalWords").text().toStdString();
}

} // namespace

TEST_CASE("a test says how it is done before it begins")
{
    UiDesk desk;
    openMeasure(desk, "chair-stand");
    for (const char* sentence : {"firm chair",
                                 "against a wall",
                                 "Cross your arms",
                                 "1 or 2 stands",
                                 "Have someone near",
                                 "above 5",
                                 "dizzy or breathless"})
        CHECK_THAT(page(desk), Catch::Contains(sentence));
    openMeasure(desk, "single-leg-stand");
    for (const char* sentence : {"worktop", "eyes open", "hands on your hips", "45 seconds"})
        CHECK_THAT(page(desk), Catch::Contains(sentence));
}

TEST_CASE("a test that a limit speaks against is left out, and says why")
{
    UiDesk desk;
    desk.tell({{}, {"single-leg-load"}});
    openMeasure(desk, "chair-stand");
    CHECK_FALSE(shows(desk.window(), "startTest"));
    CHECK_THAT(page(desk), Catch::Contains("Left out for now"));
    CHECK_THAT(page(desk), Catch::Contains("not to put full weight on one leg"));
    press(desk.window(), Qt::Key_Return);
    CHECK_FALSE(shows(desk.window(), "runPage"));
    desk.tell({});
    refresh(desk);
    CHECK(shows(desk.window(), "startTest"));
}

TEST_CASE("after a hip replacement the tests wait for the surgical team")
{
    UiDesk desk;
    desk.tell({{"after-hip-replacement"}, {}});
    openMeasure(desk, "chair-stand");
    CHECK_FALSE(shows(desk.window(), "startTest"));
    CHECK_THAT(page(desk), Catch::Contains("Ask your surgical team first."));
    desk.tell({{"after-hip-replacement"}, {}, {"after-hip-replacement"}});
    refresh(desk);
    CHECK(shows(desk.window(), "startTest"));
}

TEST_CASE("a sore side of the hip is advice: the test can still be done")
{
    UiDesk desk;
    desk.tell({{"bursitis-gtps"}, {}});
    openMeasure(desk, "single-leg-stand");
    CHECK_THAT(page(desk), Catch::Contains("Leave it out while it is sore."));
    CHECK(shows(desk.window(), "startTest"));
}

TEST_CASE("results are a table and, from three days on, a line")
{
    UiDesk desk;
    for (const int stands : {9, 11}) {
        (void)valueOf(app::keepChairStand(desk.person().context(), stands, false));
        desk.person().nextMorning();
    }
    openMeasure(desk, "chair-stand");
    CHECK_THAT(page(desk), Catch::Contains("One more and a line appears here."));
    CHECK_FALSE(shows(desk.window(), "trendLine"));
    (void)valueOf(app::keepChairStand(desk.person().context(), 10, false));
    refresh(desk);
    CHECK(shows(desk.window(), "trendLine"));
    CHECK_THAT(page(desk), Catch::Contains("9 stands\n"));
    CHECK_THAT(page(desk), Catch::Contains("Mon 23 Nov"));
    CHECK_THAT(accessibleName(seen(desk.window(), "trendLine")),
               Catch::Contains("Mon 23 Nov: 9, Tue 24 Nov: 11, Wed 25 Nov: 10"));
}

TEST_CASE("a result is removed, and undo brings it back")
{
    UiDesk desk;
    const auto kept = valueOf(app::keepChairStand(desk.person().context(), 9, false));
    openMeasure(desk, "chair-stand");
    tabTo(desk.window(), "removeMeasure" + std::to_string(kept.added.front()));
    press(desk.window(), Qt::Key_Space);
    CHECK(measures(desk).empty());
    CHECK_THAT(page(desk), Catch::Contains("Deleted."));
    press(desk.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(measures(desk).size() == 1);
}

TEST_CASE("the word of a change stands only where it was made")
{
    UiDesk desk;
    const auto kept = valueOf(app::keepChairStand(desk.person().context(), 9, false));
    openMeasure(desk, "chair-stand");
    click(desk.window(), "removeMeasure" + std::to_string(kept.added.front()));
    openMeasure(desk, "psfs");
    CHECK_THAT(page(desk), !Catch::Contains("Deleted."));
}

TEST_CASE("many results are shown when they are asked for")
{
    UiDesk desk;
    for (int stands = 1; stands <= 10; ++stands) {
        (void)valueOf(app::keepChairStand(desk.person().context(), stands, false));
        desk.person().nextMorning();
    }
    openMeasure(desk, "chair-stand");
    CHECK_THAT(page(desk), !Catch::Contains("\n1 stand\n"));
    click(desk.window(), "showOlderMeasures");
    CHECK_THAT(page(desk), Catch::Contains("\n1 stand\n"));
}

TEST_CASE("typical values are off until they are asked for, and need an age and a column")
{
    UiDesk desk;
    openMeasure(desk, "chair-stand");
    CHECK_FALSE(shows(desk.window(), "typicalWords"));
    CHECK_FALSE(shows(desk.window(), "birthYear"));
    click(desk.window(), "typicalSwitch");
    CHECK(desk.settings().ageRanges);
    CHECK(typicalText(desk) == "Enter your year of birth.");
    click(desk.window(), "birthYear");
    type(desk.window(), "1959");
    press(desk.window(), Qt::Key_Tab);
    CHECK(desk.settings().birthYear == 1959);
    CHECK(typicalText(desk) == "Choose woman or man.");
    click(buttonSaying(desk.window(), "For: Man"));
    CHECK(desk.settings().rangeFor == person::RangeGroup::Men);
    CHECK(typicalText(desk) == "Healthy men of 67 usually stand up 12 to 18 times.");
    CHECK_THAT(page(desk), Catch::Contains("Rikli and Jones 1999"));
    click(desk.window(), "typicalSwitch");
    CHECK_FALSE(desk.settings().ageRanges);
    CHECK_FALSE(shows(desk.window(), "typicalWords"));
}

TEST_CASE("under 60 there are no typical values, and nobody is compared")
{
    UiDesk desk;
    desk.change([](person::Settings& settings) {
        settings.ageRanges = true;
        settings.birthYear = 1967;
        settings.rangeFor = person::RangeGroup::Women;
    });
    (void)valueOf(app::keepChairStand(desk.person().context(), 5, false));
    openMeasure(desk, "chair-stand");
    CHECK_THAT(typicalText(desk), Catch::Contains("we know no sound values"));
    desk.change([](person::Settings& settings) { settings.birthYear = 1966; });
    refresh(desk);
    CHECK(typicalText(desk) == "Healthy women of 60 usually stand up 12 to 17 times.");
    for (const char* verdict : {"below", "average", "risk", "fall"})
        CHECK_THAT(page(desk), !Catch::Contains(verdict, Catch::CaseSensitive::No));
}

TEST_CASE("one leg has no typical values")
{
    UiDesk desk;
    openMeasure(desk, "single-leg-stand");
    CHECK_FALSE(shows(desk.window(), "typicalSwitch"));
}

} // namespace hipwise::test
