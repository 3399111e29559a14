#include "support/ui_hand_form.h"

namespace hipwise::test {

namespace {

using session::PainContext;

/// Whether a sentence of the form can be seen without scrolling.
bool isInSight(UiDesk& desk, const char* sentence)
{
    for (const QLabel* label : form(desk).findChildren<QLabel*>()) {
        if (label->text() == QLatin1String(sentence))
            return !label->visibleRegion().isEmpty();
    }
    return false;
}

} // namespace

TEST_CASE("the form begins with an activity of half an hour that ends now")
{
    UiDesk desk;
    desk.change([](person::Settings& settings) { settings.hip = HipSide::Left; });
    openForm(desk);
    CHECK(choice(desk, "What do you want to write down?: Activity").isChecked());
    CHECK(choice(desk, "Which day?: Today").isChecked());
    CHECK(choice(desk, "Which hip?: Left").isChecked());
    CHECK_FALSE(shows(desk.window(), "handDate"));
    CHECK(seen<QTimeEdit>(desk.window(), "handTime").time() == QTime(8, 40));
    CHECK(minutes(desk) == 30);
    CHECK(what(desk).findText(QStringLiteral("Swimming lengths")) >= 0);
    CHECK(what(desk).findText(QStringLiteral("Buttock squeeze")) < 0);
}

TEST_CASE("an activity is written down and stands in the list, marked as written down")
{
    UiDesk desk;
    openForm(desk);
    pickWhat(desk, "Swimming lengths");
    typeTime(desk, "0715");
    click(buttonSaying(form(desk), "Minutes: more"));
    click(desk.window(), "pain3");
    pick(desk, "Which hip?: Right");
    typeNote(desk, "warm water/calm");
    CHECK(sessions(desk) == 0);
    click(desk.window(), "handSave");

    CHECK_THAT(progress(desk), Catch::Contains("Written down."));
    CHECK_THAT(progress(desk), Catch::Contains("Swimming lengths"));
    CHECK_THAT(progress(desk), Catch::Contains("hip 3 after"));
    CHECK_THAT(progress(desk), Catch::Contains("35 min"));
    CHECK_THAT(progress(desk), Catch::Contains("· written down"));
    REQUIRE(sessions(desk) == 1);
    const auto session = newestSession(desk.journal());
    CHECK(session.byHand);
    CHECK(startOf(session) == "2026-11-23T07:15");
    CHECK(session.items.at(0).work.movement == "swimming-laps");
    CHECK(session::workTime(session) == std::chrono::minutes(35));
    CHECK(session.painAfter == session::PainAnswer{PainScore::from(3), HipSide::Right});
    CHECK(session.note == "warm water/calm");

    click(desk.window(), "openSession" + std::to_string(session.id));
    CHECK_THAT(words(desk.window()), Catch::Contains("written down afterwards"));
    CHECK_THAT(words(desk.window()), Catch::Contains("warm water/calm"));
}

TEST_CASE("nothing that was not said is kept: no score, no hip, no note")
{
    UiDesk desk;
    desk.change([](person::Settings& settings) { settings.hip = HipSide::Left; });
    openForm(desk);
    click(desk.window(), "handSave");
    REQUIRE(sessions(desk) == 1);
    CHECK_FALSE(newestSession(desk.journal()).painBefore);
    CHECK_FALSE(newestSession(desk.journal()).painAfter);
    CHECK(newestSession(desk.journal()).note.empty());
    CHECK(valueOf(desk.journal().pain().all()).empty());
}

TEST_CASE("yesterday's session of the program is written down and counts for yesterday")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().nextMorning();
    openForm(desk);
    pick(desk, "What do you want to write down?: Session");
    pick(desk, "Which day?: Yesterday");
    CHECK_FALSE(shows(desk.window(), "handMinutes"));
    REQUIRE(what(desk).count() == 1);
    const std::string name = what(desk).currentText().toStdString();
    typeTime(desk, "1830");
    click(desk.window(), "handSave");

    CHECK_THAT(progress(desk), Catch::Contains(name));
    CHECK_THAT(progress(desk), Catch::Contains("4 of 4 movements"));
    const auto session = newestSession(desk.journal());
    CHECK(startOf(session) == "2026-11-23T18:30"); // in the evening, though it is morning now
    CHECK(session.programDay == 1);
    CHECK(session::countSets(session).done == session::countSets(session).planned);
    desk.desk().go(ui::Destination::Today);
    settle();
    CHECK_THAT(words(seen(desk.window(), "sessionCard")), !Catch::Contains("Done for today"));
}

TEST_CASE("a session of today that is written down makes the card of today done")
{
    UiDesk desk;
    desk.useProgram();
    openForm(desk);
    pick(desk, "What do you want to write down?: Session");
    click(desk.window(), "handSave");
    desk.desk().go(ui::Destination::Today);
    settle();
    CHECK_THAT(words(seen(desk.window(), "sessionCard")), Catch::Contains("Done for today"));
}

TEST_CASE("a day without a session of the program says so, and nothing can be saved there")
{
    UiDesk desk;
    desk.useProgram(); // its first day is today
    openForm(desk);
    pick(desk, "What do you want to write down?: Session");
    CHECK(seen(desk.window(), "handSave").isEnabled());
    pick(desk, "Which day?: Yesterday");
    CHECK_THAT(words(form(desk)), Catch::Contains("Your program has no session on that day."));
    CHECK_FALSE(shows(desk.window(), "handWhat"));
    CHECK_FALSE(seen(desk.window(), "handSave").isEnabled());
    pick(desk, "What do you want to write down?: Activity");
    CHECK_THAT(words(form(desk)), !Catch::Contains("has no session on that day"));
    CHECK(seen(desk.window(), "handSave").isEnabled());
}

TEST_CASE("a score of another day stands in the list with its hip")
{
    UiDesk desk;
    openForm(desk);
    pick(desk, "What do you want to write down?: Pain score");
    CHECK_FALSE(shows(desk.window(), "handWhat"));
    CHECK_FALSE(shows(desk.window(), "handNote"));
    pick(desk, "Which day?: Other day");
    CHECK(hasFocus("handDate"));
    typeDate(desk, "05032024");
    typeTime(desk, "2145");
    click(desk.window(), "pain6");
    pick(desk, "Which hip?: Both");
    click(desk.window(), "handSave");

    CHECK_THAT(progress(desk), Catch::Contains("March 2024"));
    CHECK_THAT(progress(desk), Catch::Contains("hip 6 · both"));
    const auto scores = valueOf(desk.journal().pain().all());
    REQUIRE(scores.size() == 1);
    CHECK(toIso(scores[0].askedAt).substr(0, 16) == "2024-03-05T21:45");
    CHECK(scores[0].context == PainContext::Check);
    CHECK(scores[0].answer == session::PainAnswer{PainScore::from(6), HipSide::Both});
    CHECK(sessions(desk) == 0);
}

TEST_CASE("without a number a score is not kept, and the form says what is missing")
{
    UiDesk desk;
    openForm(desk);
    pick(desk, "What do you want to write down?: Pain score");
    typeTime(desk, "0830");
    click(desk.window(), "handSave");
    CHECK(isInSight(desk, "Choose a number from 0 to 10 first."));
    CHECK(seen<QTimeEdit>(desk.window(), "handTime").time() == QTime(8, 30));
    CHECK(valueOf(desk.journal().pain().all()).empty());
    click(desk.window(), "pain0");
    click(desk.window(), "handSave");
    CHECK(shows(desk.window(), "progressPage"));
    CHECK(painAnswers(desk.journal(), PainContext::Check) == 1);
    click(desk.window(), "writeDown");
    CHECK_THAT(words(form(desk)), !Catch::Contains("Choose a number"));
}

TEST_CASE("a time to come is not kept, and nothing that was typed is lost")
{
    UiDesk desk(Before::Accepted, {1024, 600}); // one has to scroll to save
    openForm(desk);
    pickWhat(desk, "Walking with poles");
    typeTime(desk, "0911"); // it is ten past nine
    click(buttonSaying(form(desk), "Minutes: less"));
    click(desk.window(), "pain2");
    typeNote(desk, "in the park");
    click(desk.window(), "handSave");
    CHECK(isInSight(desk, "That time has not come yet"));
    CHECK(sessions(desk) == 0);
    CHECK(what(desk).currentText() == QStringLiteral("Walking with poles"));
    CHECK(seen<QTimeEdit>(desk.window(), "handTime").time() == QTime(9, 11));
    CHECK(minutes(desk) == 25);
    CHECK(seen<QAbstractButton>(desk.window(), "pain2").isChecked());
    CHECK(seen<QPlainTextEdit>(desk.window(), "handNote").toPlainText()
          == QStringLiteral("in the park"));
    typeTime(desk, "0910");
    click(desk.window(), "handSave");
    CHECK(shows(desk.window(), "progressPage"));
    CHECK(startOf(newestSession(desk.journal())) == "2026-11-23T09:10");
}

} // namespace hipwise::test
