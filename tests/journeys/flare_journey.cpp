#include "journeys/data_place.h"
#include "journeys/traveller.h"

#include <QJsonArray>

namespace hipwise::test {

namespace {

/// A stretch of the front of the hip, held for 30 seconds: all of it done, and calm afterwards.
std::string stretchOn(const std::string& day)
{
    return R"({"on": ")" + day + R"(", "sessions": [{"session": "mobility-1-2", "painBefore": 2,)"
        + R"( "painAfter": 2, "items": [{"movement": "standing-hip-flexor-stretch",)"
        + R"( "planned": {"sets": 1, "reps": 1, "holdS": 30}, "effort": 2, "pain": 2}]}],)"
        + R"( "nextMorning": "usual"})";
}

/// Somebody of 68, who stretches longer than young people.
std::string calmDiary(const std::string& since = {}, const std::string& program = {})
{
    std::string diary
        = diaryOf(stretchOn("2026-11-17") + "," + stretchOn("2026-11-22") + since, program);
    diary.insert(1, R"("person": {"age": 68}, )");
    return diary;
}

std::string walkOn(const std::string& day, int pain)
{
    return R"({"on": ")" + day + R"(", "sessions": [{"session": "aerobic-1-2", "items":)"
        + R"( [{"movement": "paced-walking", "planned": {"minutes": 45}, "pain": )"
        + std::to_string(pain) + R"(}]}], "nextMorning": "usual"})";
}

/// "accepted stretch-longer" for each answer to an offer, in their order.
std::string answers(const Desktop& desktop, const DataPlace& place)
{
    QStringList lines;
    const QJsonObject journal = journalOf(desktop.environment(), place.folderOption());
    for (const auto& each : journal.value(QStringLiteral("adviceAnswers")).toArray()) {
        const QJsonObject answer = each.toObject();
        lines.append(answer.value(QStringLiteral("choice")).toString() + QLatin1Char(' ')
                     + answer.value(QStringLiteral("rule")).toString());
    }
    return lines.join(QStringLiteral(", ")).toStdString();
}

void openHistory(Traveller& person)
{
    person.press("ctrl+3");
    person.waitFor("Sessions of this part");
    person.activate("What was changed", Traveller::Backward);
    person.waitFor("Nothing in your program changes by itself.");
}

} // namespace

TEST_CASE("two calm weeks bring an offer, and what is accepted stands in the history")
{
    if (noDesktop())
        return;
    Desktop desktop;
    DataPlace place;
    place.live(calmDiary(), desktop.environment());
    Traveller person(desktop);
    person.start(place.optionsAt("2026-11-23T09:00"));
    person.waitFor("stay a little longer, 1 × 1 × 40 s?");
    CHECK(person.sees("The last 2 times were calm."));
    CHECK(person.sees("Keep 1 × 1 × 30 s"));
    person.activate("Use 1 × 1 × 40 s");
    person.waitUntil([&] { return !person.sees("stay a little longer"); }, "the offer to go");
    openHistory(person);
    CHECK(person.sees("Mon 23 Nov"));
    CHECK(person.sees("Suggested, and you said yes"));
    CHECK(person.sees("1 × hold 40 s each side instead of 1 × hold 30 s each side"));
    CHECK(person.sees("Why: The last 2 times were calm."));
    person.quit();
    CHECK(answers(desktop, place) == "accepted stretch-longer");
}

TEST_CASE("after two days that are too much easy days are offered, and then the way back")
{
    if (noDesktop())
        return;
    Desktop desktop;
    DataPlace place;
    place.live(calmDiary(R"(, {"on": "2026-11-23", "answers":)"
                         R"( [{"rule": "stretch-longer", "answer": "accepted"}]},)"
                         R"( {"on": "2026-11-24", "pain": [{"score": 6, "context": "now"}]})"),
               desktop.environment());
    Traveller person(desktop);
    person.start(place.optionsAt("2026-11-25T08:00"));
    person.waitFor("How is your hip right now?");
    CHECK_FALSE(person.sees("A flare"));
    person.tabTo("Pain 0 of 10");
    person.press("6");
    person.waitFor("A flare: take 3 easy days");
    CHECK(person.sees("That does not mean damage."));
    CHECK(person.sees("When to get help"));
    CHECK_FALSE(person.sees("An easy day"));
    person.activate("Take easy days");
    person.waitFor("An easy day");
    person.quit();

    person.start(place.optionsAt("2026-11-28T09:00"));
    person.waitFor("Ready to begin again, with less?");
    CHECK_FALSE(person.sees("stay a little longer"));
    person.activate("Go on");
    person.waitUntil([&] { return !person.sees("Ready to begin again"); }, "the offer to go");
    openHistory(person);
    for (const char* words : {"Sat 28 Nov", "Wed 25 Nov", "Mon 23 Nov"})
        CHECK(person.sees(words));
    CHECK(person.sees("instead of 1 × hold 40 s each side"));
    person.quit();
    CHECK(answers(desktop, place)
          == "accepted stretch-longer, accepted flare, accepted flare-way-back");
}

TEST_CASE("in a program that a clinician has locked nothing is offered")
{
    if (noDesktop())
        return;
    Desktop desktop;
    DataPlace place;
    place.live(calmDiary({}, R"(, "locked": true, "setBy": "Practice at the park")"),
               desktop.environment());
    Traveller person(desktop);
    person.start(place.optionsAt("2026-11-23T09:00"));
    person.waitFor("Today’s session");
    CHECK_FALSE(person.sees("stay a little longer"));
    CHECK_FALSE(person.sees("Keep 1 × 1"));
    person.press("ctrl+3");
    person.waitFor("Set by Practice at the park.");
    CHECK(person.sees("No changes are suggested"));
    person.quit();
    CHECK(answers(desktop, place).empty());
}

TEST_CASE("after a walk that was too much thirty slower minutes are offered for forty-five")
{
    if (noDesktop())
        return;
    Desktop desktop;
    DataPlace place;
    place.live(diaryOf(walkOn("2026-11-16", 2) + "," + walkOn("2026-11-22", 7)),
               desktop.environment());
    Traveller person(desktop);
    person.start(place.optionsAt("2026-11-23T09:00"));
    person.waitFor("Paced walking: 30 min, and slower?");
    person.activate("Use 30 min");
    person.waitUntil([&] { return !person.sees("and slower?"); }, "the offer to go");
    openHistory(person);
    CHECK(person.sees("30 min instead of 45 min"));
    CHECK(person.sees("Paced walking: another pace"));
    person.quit();
}

} // namespace hipwise::test
