#include "ui/today/today_notices.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace hipwise::ui {

namespace {

struct TodayNotices {
    Q_DECLARE_TR_FUNCTIONS(TodayNotices)
};

QString pauseTitle(program::PauseReason reason)
{
    switch (reason) {
    case program::PauseReason::Ill:
        return TodayNotices::tr("Your program waits until you are well again");
    case program::PauseReason::Holiday:
        return TodayNotices::tr("Your program is on holiday");
    case program::PauseReason::Flare:
        return TodayNotices::tr("Easy days");
    case program::PauseReason::Other:
        break;
    }
    return TodayNotices::tr("Your program is paused");
}

void add(Notice& notice, const QString& text, ButtonKind kind, const char* name)
{
    notice.addButton(text, kind)->setObjectName(QString::fromLatin1(name));
}

} // namespace

Notice* missedNotice(const Look& look, const app::MissedSession& missed)
{
    auto* notice = new Notice(look, CardKind::Soft, QStringLiteral("calendar"));
    notice->setObjectName(QStringLiteral("missedNotice"));
    const QString day = QLocale().dayName(toQDate(missed.on).dayOfWeek());
    notice->setText(TodayNotices::tr("%1 is still open: %2").arg(day, fromUtf8(missed.name)),
                    TodayNotices::tr("Do it today, or leave it. Both are fine."));
    add(*notice, TodayNotices::tr("Do it today"), ButtonKind::Secondary, "doMissed");
    add(*notice, TodayNotices::tr("Leave it"), ButtonKind::Quiet, "leaveMissed");
    return notice;
}

Notice* pauseNotice(const Look& look, const program::Pause& pause)
{
    auto* notice = new Notice(look, CardKind::Soft, QStringLiteral("pause"));
    notice->setObjectName(QStringLiteral("pauseNotice"));
    notice->setText(
        pauseTitle(pause.reason),
        pause.until ? TodayNotices::tr("Until %1. Nothing is counted.").arg(dayWords(*pause.until))
                    : TodayNotices::tr("Nothing is counted."));
    add(*notice, TodayNotices::tr("Go on now"), ButtonKind::Secondary, "endPause");
    return notice;
}

Notice* tooMuchNotice(const Look& look, PainScore score, bool gentle)
{
    auto* notice = new Notice(look, CardKind::Caution, QStringLiteral("info"));
    notice->setObjectName(QStringLiteral("tooMuchNotice"));
    notice->setText(painAdvice(score, look.painBands()),
                    gentle ? TodayNotices::tr("A gentle session may do you good today, or a rest.")
                           : QString());
    if (gentle)
        add(*notice, TodayNotices::tr("Gentle session"), ButtonKind::Secondary, "gentleSession");
    add(*notice, TodayNotices::tr("When to get help"), ButtonKind::Stop, "painHelp");
    return notice;
}

Notice* finishedNotice(const Look& look, const QString& program)
{
    auto* notice = new Notice(look, CardKind::Soft, QStringLiteral("check"));
    notice->setText(
        TodayNotices::tr("You have come to the end of %1").arg(program),
        TodayNotices::tr("You can go on with another program, or do this one once more."));
    add(*notice, TodayNotices::tr("Choose a program"), ButtonKind::Primary, "chooseProgram");
    add(*notice, TodayNotices::tr("Open the library"), ButtonKind::Secondary, "openLibrary");
    return notice;
}

Notice* restDayNotice(const Look& look)
{
    auto* notice = new Notice(look, CardKind::Soft, QStringLiteral("moon"));
    notice->setText(
        TodayNotices::tr("A day off"),
        TodayNotices::tr("A day off strength is part of the plan. A short walk is fine."));
    return notice;
}

QString latelyWords(const app::TodayState& state)
{
    if (state.plannedLately == 0)
        return {};
    return TodayNotices::tr(
               "%1 of %2 planned sessions in the last %n day(s)", nullptr, state.lately)
        .arg(state.doneLately)
        .arg(state.plannedLately);
}

} // namespace hipwise::ui
