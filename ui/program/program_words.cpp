#include "ui/program/program_words.h"

#include "program/program_names.h"
#include "ui/widgets/session_words.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace hipwise::ui {

using app::ProgramChangeView;
using program::ChangeKind;
using program::PauseReason;

namespace {

constexpr int DaysPerWeek = 7;

/// The context of these words.
class ProgramWords {
    Q_DECLARE_TR_FUNCTIONS(ProgramWords)
};

QString daysOf(const program::Schedule& schedule)
{
    if (!schedule.weekdays.empty()) {
        QStringList names;
        for (const std::chrono::weekday day : schedule.weekdays)
            names.append(QLocale().standaloneDayName(static_cast<int>(day.iso_encoding()),
                                                     QLocale::ShortFormat));
        return names.join(QStringLiteral(", "));
    }
    if (schedule.everyDays == 1)
        return ProgramWords::tr("every day");
    if (schedule.everyDays == 2)
        return ProgramWords::tr("every other day");
    if (schedule.everyDays > 0)
        return ProgramWords::tr("every %n day(s)", nullptr, schedule.everyDays);
    return ProgramWords::tr("%n time(s) a week", nullptr, schedule.timesPerWeek);
}

/// The day a text of the history names, like "2026-11-23".
QString dayOf(const std::string& iso, CivilDate today)
{
    const auto day = parseIsoDate(iso);
    return day ? shortDayWords(*day, today) : fromUtf8(iso);
}

QString pauseWords(const ProgramChangeView& view, CivilDate today)
{
    const std::optional<program::Pause>& pause = view.change.pause;
    if (!pause)
        return ProgramWords::tr("A pause");
    const QString name = pauseName(pause->reason);
    const QString from = shortDayWords(pause->from, today);
    if (!pause->until)
        return ProgramWords::tr("%1, from %2").arg(name, from);
    return ProgramWords::tr("%1, %2 to %3").arg(name, from, shortDayWords(*pause->until, today));
}

QString doseChangeWords(const ProgramChangeView& view)
{
    const auto words = [&](const std::optional<program::Dose>& dose) {
        return dose ? doseWords(*dose, view.sides) : QString();
    };
    return ProgramWords::tr("%1: %2 instead of %3")
        .arg(fromUtf8(view.movement), words(view.change.toDose), words(view.change.fromDose));
}

QString renamedWords(const ProgramChangeView& view)
{
    const QString name = fromUtf8(view.change.to);
    return name.isEmpty() ? ProgramWords::tr("The usual name again")
                          : ProgramWords::tr("New name: %1").arg(name);
}

QString scheduleChangeWords(const ProgramChangeView& view)
{
    return ProgramWords::tr("%1: %2").arg(
        fromUtf8(view.session), view.toSchedule ? scheduleWords(*view.toSchedule) : QString());
}

QString movedWords(const ProgramChangeView& view, CivilDate today)
{
    if (view.change.to == view.change.from)
        return ProgramWords::tr("%1: left on %2")
            .arg(fromUtf8(view.session), dayOf(view.change.from, today));
    return ProgramWords::tr("%1: %2 instead of %3")
        .arg(fromUtf8(view.session), dayOf(view.change.to, today), dayOf(view.change.from, today));
}

} // namespace

QString pauseName(PauseReason reason)
{
    switch (reason) {
    case PauseReason::Ill:
        return ProgramWords::tr("Paused: not well");
    case PauseReason::Holiday:
        return ProgramWords::tr("Paused: on holiday");
    case PauseReason::Flare:
        return ProgramWords::tr("Easy day");
    case PauseReason::Other:
        break;
    }
    return ProgramWords::tr("Paused");
}

QString phaseLengthWords(int days)
{
    if (days == 0)
        return ProgramWords::tr("as long as you like");
    if (days % DaysPerWeek == 0)
        return ProgramWords::tr("%n week(s)", nullptr, days / DaysPerWeek);
    return ProgramWords::tr("%n day(s)", nullptr, days);
}

QString scheduleWords(const program::Schedule& schedule)
{
    QStringList parts{daysOf(schedule)};
    if (schedule.timesPerDay > 1)
        parts.append(ProgramWords::tr("%n time(s) a day", nullptr, schedule.timesPerDay));
    for (const std::chrono::minutes at : schedule.at)
        parts.append(timeWords(toQTime(at)));
    return parts.join(QStringLiteral(", "));
}

QString changeWords(const ProgramChangeView& view, CivilDate today)
{
    const QString movement = fromUtf8(view.movement);
    const QString session = fromUtf8(view.session);
    switch (view.change.kind) {
    case ChangeKind::Renamed:
        return renamedWords(view);
    case ChangeKind::ReasonChanged:
        return ProgramWords::tr("What it is for: %1").arg(fromUtf8(view.change.to));
    case ChangeKind::PhaseBegun:
        return ProgramWords::tr("This part begins: %1").arg(fromUtf8(view.phase));
    case ChangeKind::PhaseAdded:
        return ProgramWords::tr("New part: %1").arg(fromUtf8(view.phase));
    case ChangeKind::PhaseRemoved:
        return ProgramWords::tr("Part taken out: %1").arg(fromUtf8(view.phase));
    case ChangeKind::PhaseLengthChanged:
        return ProgramWords::tr("%1 is meant to last: %2")
            .arg(fromUtf8(view.phase),
                 phaseLengthWords(QString::fromStdString(view.change.to).toInt()));
    case ChangeKind::SessionAdded:
        return ProgramWords::tr("New session: %1").arg(session);
    case ChangeKind::SessionRemoved:
        return ProgramWords::tr("Session taken out: %1").arg(session);
    case ChangeKind::ScheduleChanged:
        return scheduleChangeWords(view);
    case ChangeKind::SessionNoteChanged:
        return ProgramWords::tr("Another note in %1").arg(session);
    case ChangeKind::SessionMoved:
        return movedWords(view, today);
    case ChangeKind::ItemAdded:
        return ProgramWords::tr("%1 is new in %2").arg(movement, session);
    case ChangeKind::ItemRemoved:
        return ProgramWords::tr("%1 is no longer in %2").arg(movement, session);
    case ChangeKind::ItemReplaced:
        return ProgramWords::tr("%1 instead of %2").arg(movement, fromUtf8(view.replaced));
    case ChangeKind::OrderChanged:
        return session.isEmpty() ? ProgramWords::tr("Another order of the parts")
                                 : ProgramWords::tr("Another order in %1").arg(session);
    case ChangeKind::DoseChanged:
        return doseChangeWords(view);
    case ChangeKind::WayChanged:
        return view.change.to.empty() ? ProgramWords::tr("%1: the usual way again").arg(movement)
                                      : ProgramWords::tr("%1: another way to do it").arg(movement);
    case ChangeKind::PaceChanged:
        return ProgramWords::tr("%1: another pace").arg(movement);
    case ChangeKind::LoadChanged:
        return ProgramWords::tr("%1: another weight or band").arg(movement);
    case ChangeKind::GoalChanged:
        return ProgramWords::tr("%1: another goal").arg(movement);
    case ChangeKind::NoteChanged:
        return ProgramWords::tr("%1: another note").arg(movement);
    case ChangeKind::PauseBegun:
    case ChangeKind::PauseChanged:
        return pauseWords(view, today);
    case ChangeKind::PauseRemoved:
        return ProgramWords::tr("A pause was taken out");
    case ChangeKind::MissedRuleChanged:
        return program::parseMissedRule(view.change.to) == program::MissedRule::NextFreeDay
            ? ProgramWords::tr("A session that was not done comes on the next free day")
            : ProgramWords::tr("A session that was not done is left");
    case ChangeKind::LockChanged:
        return view.change.to.empty() ? ProgramWords::tr("Changes are suggested again")
                                      : ProgramWords::tr("No changes are suggested");
    case ChangeKind::SnacksChanged:
        break;
    }
    return ProgramWords::tr("Other movements for short breaks");
}

QString madeByWords(const app::ProgramChangeEntry& entry)
{
    switch (entry.by) {
    case program::MadeBy::Start:
        return ProgramWords::tr("Begun");
    case program::MadeBy::Person:
        return ProgramWords::tr("Changed by you");
    case program::MadeBy::Advice:
        return ProgramWords::tr("Suggested, and you said yes");
    case program::MadeBy::Clinician:
        break;
    }
    return entry.setBy.empty() ? ProgramWords::tr("Changed by your clinician")
                               : ProgramWords::tr("Changed by %1").arg(fromUtf8(entry.setBy));
}

} // namespace hipwise::ui
