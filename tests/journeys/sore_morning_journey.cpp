#include "journeys/data_place.h"
#include "journeys/traveller.h"

#include <QJsonArray>

namespace hipwise::test {

namespace {

QJsonArray versions(const Desktop& desktop, const DataPlace& place)
{
    return journalOf(desktop.environment(), place.folderOption())
        .value(QStringLiteral("programVersions"))
        .toArray();
}

void chooseScore(Traveller& person, const char* key)
{
    person.tabTo("Pain 0 of 10");
    person.press(key);
    person.waitForFocus(std::string("Pain ") + key + " of 10");
}

/// The session waits before every set.
void beginSet(Traveller& person)
{
    person.waitFor("Press a key when you are ready");
    person.press("space");
}

} // namespace

TEST_CASE("what hurts too much is left out, and nothing changes that the person has not wanted")
{
    if (noDesktop())
        return;
    Desktop desktop;
    DataPlace place("[session]\nwaits=true\n");
    place.live(diaryOf(R"({"on": "2026-11-09"})"), desktop.environment());
    Traveller person(desktop);
    person.start(place.optionsAt("2026-11-24T10:00",
                                 {QStringLiteral("--clock-rate"), QStringLiteral("40")}));
    person.waitFor("Start session");
    const qsizetype before = versions(desktop, place).size();
    person.press("ctrl+Return");
    person.waitFor("Before you start: how is your hip?");
    chooseScore(person, "3");
    person.activate("Start");
    beginSet(person);
    person.waitFor("Left hip");
    beginSet(person);
    person.waitFor("Movement 2 of 2");
    beginSet(person);
    person.waitFor("Change to left"); // the other side is still to come
    person.press("h");
    person.waitFor("How much does it hurt?");
    person.press("6");
    person.waitForFocus("Pain 6 of 10");
    person.press("Return");
    person.waitFor("That is too much for today.");
    CHECK(person.sees("When to get help"));
    person.activate("Skip this movement");
    person.waitFor("How is your hip now?");
    chooseScore(person, "5");
    person.activate("Finish");
    person.waitFor("Hip 3 before, 5 after");
    person.activate("See this session");
    person.waitFor("Pain 6: left it out");
    CHECK(person.sees("Set 1, right hip: 1 of 1"));
    CHECK(person.sees("Set 1, left hip: left out"));
    person.quit();

    person.start(place.optionsAt("2026-11-25T08:00"));
    person.press("ctrl+1");
    person.waitFor("How is your hip this morning, after yesterday’s session?");
    person.activate("As usual");
    person.waitForFocus("Done");
    person.press("shift+Tab");
    person.press("2");
    person.waitForFocus("Pain 2 of 10");
    person.quit();

    person.start(place.optionsAt("2026-11-25T08:30"));
    person.waitFor("How is your hip right now?");
    CHECK_FALSE(person.sees("How is your hip this morning"));
    person.quit();
    CHECK(versions(desktop, place).size() == before);
}

TEST_CASE("a session that was acceptable brings less only when the next morning is sorer")
{
    if (noDesktop())
        return;
    const auto [answer, isOffered]
        = GENERATE(table<std::string, bool>({{"As usual", false}, {"More sore", true}}));
    Desktop desktop;
    DataPlace place;
    place.live(diaryOf(R"({"on": "2026-11-22", "sessions": [{"painBefore": 3, "painAfter": 5,)"
                       R"( "items": [{"movement": "bridge-double-leg",)"
                       R"( "planned": {"sets": 2, "reps": 6}, "pain": 5}]}]})"),
               desktop.environment());
    Traveller person(desktop);
    person.start(place.optionsAt("2026-11-23T08:00"));
    person.waitFor("How is your hip this morning, after yesterday’s session?");
    CHECK_FALSE(person.sees("do less next time"));
    person.activate(answer);
    person.activate("Done");
    person.waitUntil([&] { return !person.sees("How is your hip this morning"); }, "the question");
    CHECK(person.sees("do less next time, 1 × 6?") == isOffered);
    CHECK(person.sees("Keep 2 × 6") == isOffered);
    person.quit();
    CHECK(versions(desktop, place).size() == 1);
}

} // namespace hipwise::test
