#include "ui/widgets/snack_words.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hipwise::ui {

using app::SnackLine;
using snacks::State;
using snacks::Why;

namespace {

/// Texts of this file stand in one context.
struct SnackWords {
    Q_DECLARE_TR_FUNCTIONS(SnackWords)
};

/// "at 15:35", "Tuesday at 09:45".
QString atWords(const ZonedInstant& at, const ZonedInstant& now)
{
    if (at.date() == now.date())
        return SnackWords::tr("at %1").arg(timeWords(at));
    return SnackWords::tr("%1 at %2")
        .arg(QLocale().dayName(toQDate(at.date()).dayOfWeek()), timeWords(at));
}

QString pauseWords(const snacks::Status& status, const ZonedInstant& now)
{
    const QString until = status.next ? timeWords(*status.next) : QString();
    if (status.why == Why::Call)
        return SnackWords::tr("In a call until %1").arg(until);
    if (status.why != Why::UntilTomorrow)
        return SnackWords::tr("Paused until %1").arg(until);
    return status.next && status.next->date() == now.date()
        ? SnackWords::tr("Off until %1").arg(until)
        : SnackWords::tr("Off until tomorrow, %1").arg(until);
}

QString nextWords(const app::SnackState& state)
{
    if (!state.status.next)
        return SnackWords::tr("No snacks are planned");
    return SnackWords::tr("Next snack %1").arg(atWords(*state.status.next, state.now));
}

QString holdWords(app::Hold hold)
{
    return hold == app::Hold::Under18 ? SnackWords::tr("Held: Hipwise is for adults")
                                      : SnackWords::tr("Held: a safety question is open");
}

QString openWords(const app::SnackState& state)
{
    const bool isSession = state.status.offer == snacks::Offer::Session;
    if (state.status.state == State::Started)
        return SnackWords::tr("You are doing a movement snack");
    return isSession ? SnackWords::tr("It is time for your session")
                     : SnackWords::tr("It is time for a movement snack");
}

} // namespace

QString whyWords(Why why)
{
    switch (why) {
    case Why::Typing:
        return SnackWords::tr("you are typing");
    case Why::FullScreen:
        return SnackWords::tr("a program is full screen");
    case Why::DoNotDisturb:
        return SnackWords::tr("“do not disturb” is on");
    case Why::Call:
        return SnackWords::tr("you are in a call");
    case Why::Pause:
        return SnackWords::tr("reminders are paused");
    case Why::JustWoke:
        return SnackWords::tr("the computer has just woken up");
    case Why::JustShown:
        return SnackWords::tr("another reminder came just before");
    case Why::Away:
        return SnackWords::tr("nobody is there");
    case Why::Locked:
        return SnackWords::tr("the screen is locked");
    case Why::Asleep:
        return SnackWords::tr("the computer sleeps");
    case Why::Session:
        return SnackWords::tr("a session is under way");
    case Why::Lunch:
        return SnackWords::tr("lunch");
    case Why::OutsideHours:
        return SnackWords::tr("outside your hours");
    case Why::UntilTomorrow:
        return SnackWords::tr("off until tomorrow");
    case Why::Closed:
        return SnackWords::tr("Hipwise was closed");
    case Why::Interval:
    case Why::SessionTime:
    case Why::Asked:
    case Why::Settings:
    case Why::Watchdog:
        break;
    }
    return {};
}

QString shortWhyWords(Why why)
{
    if (why == Why::FullScreen)
        return SnackWords::tr("full-screen program");
    if (why == Why::DoNotDisturb)
        return SnackWords::tr("do not disturb");
    if (why == Why::Call)
        return SnackWords::tr("in a call");
    if (why == Why::Pause)
        return SnackWords::tr("paused");
    return whyWords(why);
}

bool isSessionOffered(const app::SnackState& state)
{
    const bool isDue = state.status.isOpen() || state.status.state == State::Held;
    return isDue && state.status.offer == snacks::Offer::Session;
}

QString noneNowWords(const app::SnackState& state)
{
    if (!state.noneNow)
        return {};
    switch (*state.noneNow) {
    case app::NoSnack::Held:
        return holdWords(state.hold);
    case app::NoSnack::FirstStart:
        return SnackWords::tr("Hipwise has a few questions first. Its window shows them.");
    case app::NoSnack::InSession:
        return SnackWords::tr("No snack now: a session is under way");
    case app::NoSnack::NoneLeft:
        break;
    }
    return SnackWords::tr("No movement is left for today");
}

QString statusWords(const app::SnackState& state)
{
    const snacks::Status& status = state.status;
    if (state.hold != app::Hold::None)
        return holdWords(state.hold);
    switch (status.state) {
    case State::Waiting:
        return nextWords(state);
    case State::Held:
        return SnackWords::tr("Held: %1").arg(whyWords(status.why));
    case State::Shown:
    case State::Started:
        return openWords(state);
    case State::Paused:
        return pauseWords(status, state.now);
    case State::Outside:
        return (status.why == Why::Lunch ? SnackWords::tr("Lunch. %1")
                                         : SnackWords::tr("Outside your hours. %1"))
            .arg(nextWords(state));
    case State::Off:
        break;
    }
    if (!state.isOn && state.sessionReminder)
        return SnackWords::tr("Your session is at %1").arg(timeWords(*state.sessionReminder));
    if (!state.isOn)
        return SnackWords::tr("Snacks are off");
    if (!state.turn)
        return SnackWords::tr("No movement is left for today");
    return status.why == Why::OutsideHours ? SnackWords::tr("Your hours are too short for a snack")
                                           : SnackWords::tr("No hours are set");
}

QString turnWords(const app::SnackTurn& turn)
{
    const app::SnackMovement& movement = turn.movement;
    QString amount;
    if (movement.dose.countsRepetitions() && movement.dose.reps == 1
        && movement.dose.hold.count() > 0)
        amount = lengthWords(movement.dose.hold);
    else if (movement.dose.countsRepetitions() && movement.dose.hold.count() > 0)
        amount = SnackWords::tr("%1 × %2").arg(QString::number(movement.dose.reps),
                                               lengthWords(movement.dose.hold));
    else if (movement.dose.countsRepetitions())
        amount = SnackWords::tr("%n repeats", nullptr, movement.dose.reps);
    else
        amount = lengthWords(movement.length);
    if (!turn.side)
        return amount;
    return SnackWords::tr("%1, %2").arg(amount, hipName(*turn.side).toLower());
}

QString outcomeWords(const SnackLine& line)
{
    const auto length = static_cast<int>(line.length.count());
    switch (line.outcome) {
    case SnackLine::Outcome::Open:
        return SnackWords::tr("now");
    case SnackLine::Outcome::Done:
        return SnackWords::tr("done");
    case SnackLine::Outcome::Begun:
        return SnackWords::tr("begun");
    case SnackLine::Outcome::Later:
        return SnackWords::tr("%1 min later").arg(length);
    case SnackLine::Outcome::NotNow:
        return SnackWords::tr("not now");
    case SnackLine::Outcome::Unanswered:
        if (line.why == Why::Asleep)
            return SnackWords::tr("not done: the computer slept");
        if (line.why == Why::Locked)
            return SnackWords::tr("not done: the screen was locked");
        if (line.why == Why::Session)
            return SnackWords::tr("not done: a session began");
        if (line.why == Why::Closed)
            return SnackWords::tr("not done: Hipwise was closed");
        return SnackWords::tr("not answered");
    case SnackLine::Outcome::Break:
        return SnackWords::tr("%1 min, counts as a break").arg(length);
    case SnackLine::Outcome::Held:
        return length > 0 ? SnackWords::tr("held %1 min").arg(length) : SnackWords::tr("waits");
    case SnackLine::Outcome::Skipped:
        return SnackWords::tr("left out");
    case SnackLine::Outcome::StartedAnew:
        break;
    }
    return SnackWords::tr("started anew");
}

QString lineTitle(const SnackLine& line)
{
    switch (line.outcome) {
    case SnackLine::Outcome::Break:
        if (line.why == Why::Session)
            return SnackWords::tr("Session");
        if (line.why == Why::Asleep)
            return SnackWords::tr("Computer asleep");
        return line.why == Why::Locked ? SnackWords::tr("Screen locked")
                                       : SnackWords::tr("Away from the screen");
    case SnackLine::Outcome::Held:
    case SnackLine::Outcome::Skipped: {
        QString words = whyWords(line.why);
        if (!words.isEmpty())
            words[0] = words[0].toUpper();
        return words;
    }
    case SnackLine::Outcome::StartedAnew:
        return SnackWords::tr("Interval");
    case SnackLine::Outcome::Open:
    case SnackLine::Outcome::Done:
    case SnackLine::Outcome::Begun:
    case SnackLine::Outcome::Later:
    case SnackLine::Outcome::NotNow:
    case SnackLine::Outcome::Unanswered:
        break;
    }
    return line.name.empty() ? SnackWords::tr("Movement snack") : fromUtf8(line.name);
}

int minutesUntil(const ZonedInstant& at, const ZonedInstant& now)
{
    return static_cast<int>(
        std::max(std::chrono::minutes(0), std::chrono::ceil<std::chrono::minutes>(at.at - now.at))
            .count());
}

QString untilWords(const ZonedInstant& at, const ZonedInstant& now)
{
    constexpr int Near = 90;
    const int minutes = minutesUntil(at, now);
    return at.date() == now.date() && minutes <= Near ? SnackWords::tr("in %1 min").arg(minutes)
                                                      : SnackWords::tr("planned");
}

} // namespace hipwise::ui
