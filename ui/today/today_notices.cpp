#include "ui/today/today_notices.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace hipwise::ui {

namespace {

class TodayNotices {
    Q_DECLARE_TR_FUNCTIONS(TodayNotices)

public:
    static QString pauseTitle(program::PauseReason reason)
    {
        switch (reason) {
        case program::PauseReason::Ill:
            return tr("Your program waits until you are well again");
        case program::PauseReason::Holiday:
            return tr("Your program is on holiday");
        case program::PauseReason::Flare:
            return tr("Easy days");
        case program::PauseReason::Other:
            break;
        }
        return tr("Your program is paused");
    }

    static Button* add(Notice& notice, const QString& text, ButtonKind kind, const char* name)
    {
        Button* button = notice.addButton(text, kind);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    }

    static Notice* missed(const Look& look, const app::MissedSession& missed)
    {
        auto* notice = new Notice(look, CardKind::Soft, QStringLiteral("calendar"));
        notice->setObjectName(QStringLiteral("missedNotice"));
        const QString day = QLocale().dayName(toQDate(missed.on).dayOfWeek());
        notice->setText(tr("%1 is still open: %2").arg(day, fromUtf8(missed.name)),
                        tr("Do it today, or leave it. Both are fine."));
        add(*notice, tr("Do it today"), ButtonKind::Secondary, "doMissed");
        add(*notice, tr("Leave it"), ButtonKind::Quiet, "leaveMissed");
        return notice;
    }

    static Notice* pause(const Look& look, const program::Pause& pause)
    {
        auto* notice = new Notice(look, CardKind::Soft, QStringLiteral("pause"));
        notice->setObjectName(QStringLiteral("pauseNotice"));
        notice->setText(pauseTitle(pause.reason),
                        pause.until
                            ? tr("Until %1. Nothing is counted.").arg(dayWords(*pause.until))
                            : tr("Nothing is counted."));
        add(*notice, tr("Go on now"), ButtonKind::Secondary, "endPause");
        return notice;
    }

    static Notice* tooMuch(const Look& look, PainScore score, bool gentle)
    {
        auto* notice = new Notice(look, CardKind::Caution, QStringLiteral("info"));
        notice->setObjectName(QStringLiteral("tooMuchNotice"));
        notice->setText(painAdvice(score, look.painBands()),
                        gentle ? tr("A gentle session may do you good today, or a rest.")
                               : QString());
        if (gentle)
            add(*notice, tr("Gentle session"), ButtonKind::Secondary, "gentleSession");
        add(*notice, tr("When to get help"), ButtonKind::Stop, "painHelp");
        return notice;
    }

    static Notice* finished(const Look& look, const QString& program)
    {
        auto* notice = new Notice(look, CardKind::Soft, QStringLiteral("check"));
        notice->setText(tr("You have come to the end of %1").arg(program),
                        tr("You can go on with another program, or do this one once more."));
        add(*notice, tr("Choose a program"), ButtonKind::Secondary, "chooseProgram");
        add(*notice, tr("Open the library"), ButtonKind::Quiet, "openLibrary");
        return notice;
    }

    static Notice* restDay(const Look& look)
    {
        auto* notice = new Notice(look, CardKind::Soft, QStringLiteral("moon"));
        notice->setText(tr("A day off"),
                        tr("A day off strength is part of the plan. A short walk is fine."));
        return notice;
    }

    static QString lately(const app::TodayState& state)
    {
        return tr("%1 of %2 planned sessions in the last %n day(s)", nullptr, state.lately)
            .arg(state.doneLately)
            .arg(state.plannedLately);
    }
};

} // namespace

Notice* missedNotice(const Look& look, const app::MissedSession& missed)
{
    return TodayNotices::missed(look, missed);
}

Notice* pauseNotice(const Look& look, const program::Pause& pause)
{
    return TodayNotices::pause(look, pause);
}

Notice* tooMuchNotice(const Look& look, PainScore score, bool gentle)
{
    return TodayNotices::tooMuch(look, score, gentle);
}

Notice* finishedNotice(const Look& look, const QString& program)
{
    return TodayNotices::finished(look, program);
}

Notice* restDayNotice(const Look& look)
{
    return TodayNotices::restDay(look);
}

QString latelyWords(const app::TodayState& state)
{
    return state.plannedLately == 0 ? QString() : TodayNotices::lately(state);
}

} // namespace hipwise::ui
