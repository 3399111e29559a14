#include "app/hand_entry.h"
#include "support/faulty_vfs.h"
#include "support/results.h"
#include "support/ui_desk.h"

#include <QApplication>

namespace hipwise::test {

namespace {

using session::MorningAnswer;
using session::PainContext;

/// A session, and the morning after it.
void wakeUp(UiDesk& desk)
{
    desk.person().useProgram();
    desk.person().doSession(3, 2);
    desk.nextMorning();
    REQUIRE(shows(desk.window(), "morningCard"));
}

QWidget& card(UiDesk& desk)
{
    return seen(desk.window(), "morningCard");
}

std::optional<session::Morning> keptMorning(UiDesk& desk)
{
    return newestSession(desk.journal()).morning;
}

int answers(UiDesk& desk)
{
    return painAnswers(desk.journal(), PainContext::Morning);
}

/// Counts what Qt complains about while it lives, like messages to something that is gone.
class Complaints {
public:
    Complaints()
        : m_before(qInstallMessageHandler(hear))
    {
        s_count = 0;
    }

    ~Complaints() { qInstallMessageHandler(m_before); }

    Complaints(const Complaints&) = delete;
    Complaints(Complaints&&) = delete;
    Complaints& operator=(const Complaints&) = delete;
    Complaints& operator=(Complaints&&) = delete;

    [[nodiscard]] static int count() { return s_count; }

private:
    static void hear(QtMsgType type, const QMessageLogContext&, const QString&)
    {
        s_count += type == QtWarningMsg || type == QtCriticalMsg ? 1 : 0;
    }

    static inline int s_count = 0;
    QtMessageHandler m_before;
};

void comeBackToTheWindow(UiDesk& desk)
{
    QWidget other;
    other.show();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    other.close();
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    settle();
}

} // namespace

TEST_CASE("the morning is asked about the day after a session, not on the same day or later")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.showAgain();
    CHECK_FALSE(shows(desk.window(), "morningCard"));
    desk.person().doSession(3, 2);
    desk.showAgain();
    CHECK_FALSE(shows(desk.window(), "morningCard"));
    desk.nextMorning();
    REQUIRE(shows(desk.window(), "morningCard"));
    CHECK_THAT(words(card(desk)), Catch::Contains("How is your hip this morning"));
    CHECK_THAT(words(card(desk)), Catch::Contains("One tap is enough"));
    CHECK(answers(desk) == 0);
    desk.nextMorning();
    CHECK_FALSE(shows(desk.window(), "morningCard"));
    desk.reopen();
    CHECK_FALSE(shows(desk.window(), "morningCard"));
}

TEST_CASE("in the night after a session nobody is asked how the morning is")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().doSession(3, 2);
    const auto toMidnight = std::chrono::hours(24) - desk.person().context().now().minuteOfDay();
    desk.person().clock().advance(toMidnight + std::chrono::hours(4));
    desk.showAgain();
    CHECK_FALSE(shows(desk.window(), "morningCard"));
    desk.person().clock().advance(std::chrono::hours(1));
    desk.showAgain();
    CHECK(shows(desk.window(), "morningCard"));
}

TEST_CASE("one tap is kept at once and is enough")
{
    UiDesk desk;
    wakeUp(desk);
    const auto [button, answer]
        = GENERATE(table<std::string, MorningAnswer>({{"morningCalmer", MorningAnswer::Calmer},
                                                      {"morningUsual", MorningAnswer::AsUsual},
                                                      {"morningSore", MorningAnswer::MoreSore}}));
    click(desk.window(), button);
    CHECK(keptMorning(desk) == session::Morning{answer, {}});
    CHECK(answers(desk) == 1);
    CHECK(shows(card(desk), "pain0")); // a number, if one likes
    CHECK_FALSE(shows(desk.window(), "morningCalmer"));
    desk.reopen();
    CHECK_FALSE(shows(desk.window(), "morningCard"));
    CHECK(keptMorning(desk) == session::Morning{answer, {}});
}

TEST_CASE("a number after the tap belongs to the same answer")
{
    UiDesk desk;
    wakeUp(desk);
    click(desk.window(), "morningUsual");
    click(seen(card(desk), "pain4"));
    CHECK(keptMorning(desk)->answer == MorningAnswer::AsUsual);
    CHECK(keptMorning(desk)->pain.score == PainScore::from(4));
    click(seen(card(desk), "pain5")); // changed one's mind
    CHECK(keptMorning(desk)->pain.score == PainScore::from(5));
    CHECK(answers(desk) == 1);
    CHECK(painAnswers(desk.journal(), PainContext::Check) == 0); // not the score of right now
    click(desk.window(), "morningDone");
    CHECK_FALSE(shows(desk.window(), "morningCard"));
    CHECK(hasFocus("pageTitle"));
    desk.reopen();
    CHECK_FALSE(shows(desk.window(), "morningCard"));
    click(desk.window(), "openLast");
    CHECK_THAT(words(seen(desk.window(), "sessionPage")), Catch::Contains("5 / 10"));
}

TEST_CASE("the number can be thought about while the window is in the background")
{
    UiDesk desk;
    wakeUp(desk);
    click(desk.window(), "morningCalmer");
    comeBackToTheWindow(desk);
    REQUIRE(shows(card(desk), "pain2"));
    CHECK_FALSE(shows(desk.window(), "morningCalmer"));
    click(seen(card(desk), "pain2"));
    comeBackToTheWindow(desk);
    CHECK(seen<QAbstractButton>(card(desk), "pain2").isChecked());
    CHECK(keptMorning(desk) == session::Morning{MorningAnswer::Calmer, {PainScore::from(2), {}}});
}

TEST_CASE("a question that is skipped is kept as asked and not answered, and does not come again")
{
    UiDesk desk;
    wakeUp(desk);
    const Complaints complaints;
    click(desk.window(), "morningSkip");
    CHECK(Complaints::count() == 0);
    CHECK_FALSE(shows(desk.window(), "morningCard"));
    CHECK(keptMorning(desk) == session::Morning{});
    CHECK(hasFocus("pageTitle"));
    desk.showAgain();
    CHECK_FALSE(shows(desk.window(), "morningCard"));
    desk.reopen();
    CHECK_FALSE(shows(desk.window(), "morningCard"));
    CHECK(answers(desk) == 1);
}

TEST_CASE("a question that is left alone is still there when the program is started again")
{
    UiDesk desk;
    wakeUp(desk);
    comeBackToTheWindow(desk);
    CHECK(shows(desk.window(), "morningCalmer"));
    desk.reopen();
    CHECK(shows(desk.window(), "morningCalmer"));
    CHECK(answers(desk) == 0);
}

TEST_CASE("more sore shows the way to help and back, the other answers do not")
{
    UiDesk desk;
    wakeUp(desk);
    CHECK_FALSE(shows(desk.window(), "morningHelp"));
    SECTION("calmer")
    {
        click(desk.window(), "morningCalmer");
        CHECK_FALSE(shows(desk.window(), "morningHelp"));
    }
    SECTION("as usual")
    {
        click(desk.window(), "morningUsual");
        CHECK_FALSE(shows(desk.window(), "morningHelp"));
    }
    SECTION("more sore")
    {
        click(desk.window(), "morningSore");
        CHECK_THAT(words(card(desk)), Catch::Contains("Take it easier today"));
        click(desk.window(), "morningHelp");
        REQUIRE(shows(desk.window(), "helpPage"));
        press(desk.window(), Qt::Key_Escape);
        REQUIRE(shows(desk.window(), "todayPage"));
        CHECK(shows(card(desk), "pain0"));
        CHECK(keptMorning(desk)->answer == MorningAnswer::MoreSore);
    }
}

TEST_CASE("the morning is answered with the keyboard alone")
{
    UiDesk desk;
    wakeUp(desk);
    tabTo(desk.window(), "morningSore");
    press(desk.window(), Qt::Key_Space);
    CHECK(keptMorning(desk)->answer == MorningAnswer::MoreSore);
    INFO(focused());
    CHECK(hasFocus("morningDone")); // done with one key
    press(desk.window(), Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(card(desk).isAncestorOf(QApplication::focusWidget()));
    press(desk.window(), Qt::Key_6);
    CHECK(keptMorning(desk)->pain.score == PainScore::from(6));
    tabTo(desk.window(), "morningHelp");
    press(desk.window(), Qt::Key_Space);
    REQUIRE(shows(desk.window(), "helpPage"));
    press(desk.window(), Qt::Key_Escape);
    tabTo(desk.window(), "morningDone");
    press(desk.window(), Qt::Key_Space);
    CHECK_FALSE(shows(desk.window(), "morningCard"));
    CHECK(hasFocus("pageTitle"));
}

TEST_CASE("the morning is skipped with the keyboard alone")
{
    UiDesk desk;
    wakeUp(desk);
    tabTo(desk.window(), "morningSkip");
    press(desk.window(), Qt::Key_Space);
    CHECK_FALSE(shows(desk.window(), "morningCard"));
    CHECK(hasFocus("pageTitle"));
    CHECK(keptMorning(desk) == session::Morning{});
}

TEST_CASE("an answer that cannot be kept is said, and the question comes again")
{
    FaultyVfs vfs;
    UiDesk desk;
    wakeUp(desk);
    vfs.failFrom(1, Fault::DiskFull);
    click(desk.window(), "morningUsual");
    CHECK_THAT(words(desk.window()), Catch::Contains("Your answer could not be saved"));
    vfs.heal();
    CHECK(answers(desk) == 0);
    desk.reopen();
    REQUIRE(shows(desk.window(), "morningCard"));
    click(desk.window(), "morningUsual");
    CHECK(keptMorning(desk)->answer == MorningAnswer::AsUsual);
}

TEST_CASE("a session that was written down by hand is asked about as well")
{
    UiDesk desk;
    desk.person().useProgram();
    desk.person().nextMorning();
    const CivilDate yesterday = desk.person().context().now().date() - std::chrono::days(1);
    const auto choices = app::handChoices(desk.person().context(), yesterday);
    REQUIRE_FALSE(choices.sessions.empty());
    (void)valueOf(app::addSessionDone(
        desk.person().context(),
        {{yesterday, std::chrono::hours(18)}, choices.sessions.front().id, {}, {}}));
    desk.showAgain();
    CHECK(shows(desk.window(), "morningCard"));
}

} // namespace hipwise::test
