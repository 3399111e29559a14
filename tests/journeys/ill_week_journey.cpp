#include "journeys/data_place.h"
#include "journeys/traveller.h"

#include <QJsonArray>

namespace hipwise::test {

namespace {

/// What nobody has to read about days on which nothing was done.
void checkIsKind(const Traveller& person)
{
    for (const char* word : {"missed", "Missed", "failed", "streak", "behind", "!"}) {
        INFO(word);
        CHECK_FALSE(person.sees(word));
    }
}

QStringList authors(const QJsonObject& journal)
{
    QStringList by;
    for (const auto& each : journal.value(QStringLiteral("programVersions")).toArray())
        by.append(each.toObject().value(QStringLiteral("madeBy")).toString());
    return by;
}

} // namespace

TEST_CASE("a day is left, eight days are paused, and somebody comes back to less")
{
    if (noDesktop())
        return;
    Desktop desktop;
    DataPlace place;
    place.live(diaryOf(bridgesOn("2026-11-16", 2) + "," + bridgesOn("2026-11-17", 2)),
               desktop.environment());
    Traveller person(desktop);

    person.start(place.optionsAt("2026-11-19T09:00"));
    person.waitFor("Wednesday is still open: Gentle stretching");
    CHECK(person.sees("Do it today, or leave it. Both are fine."));
    CHECK(person.sees("planned sessions in the last 14 days"));
    CHECK_FALSE(person.sees("From Wednesday"));
    checkIsKind(person);
    person.activate("Leave it");
    person.waitUntil([&] { return !person.sees("is still open"); }, "the question to go");

    person.press("ctrl+3");
    person.waitFor("A pause");
    person.activate("Not well");
    person.tabTo("How long?: Until I go on");
    person.press("Right");
    person.waitForFocus("How long?: For some days");
    person.press("space");
    person.activate("Days of the pause: more");
    person.activate("Pause the program");
    person.waitFor("Until Thursday, 26 November. Nothing is counted.");
    person.quit();

    person.start(place.optionsAt("2026-11-23T09:00"));
    person.press("ctrl+1");
    person.waitFor("Your program waits until you are well again");
    for (const char* words : {"Start session", "When you sit for long", "is still open", "begin"})
        CHECK_FALSE(person.sees(words));
    checkIsKind(person);
    person.quit();

    person.start(place.optionsAt("2026-11-27T09:00")); // it has ended by itself
    person.waitFor("Welcome back: begin a little lower?");
    CHECK(person.sees("Your last session was 10 days ago."));
    CHECK_FALSE(person.sees("is still open"));
    checkIsKind(person);
    person.activate("Begin with less");
    person.waitUntil([&] { return !person.sees("Welcome back"); }, "the offer to go");
    CHECK(person.sees("Start session"));
    person.quit();

    const QJsonObject journal = journalOf(desktop.environment(), place.folderOption());
    CHECK(authors(journal).mid(1).join(QStringLiteral(", ")).toStdString()
          == "person, person, advice"); // the day, the pause, the way back
    CHECK(journal.value(QStringLiteral("sessions")).toArray().size() == 2);
}

} // namespace hipwise::test
