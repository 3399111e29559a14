#include "ui/snacks/session_reminder_card.h"

#include "ui/snacks/time_box.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

namespace hipwise::ui {

using std::chrono::minutes;

SessionReminderCard::SessionReminderCard(const Look& look)
    : SettingsCard(look)
    , m_session(new SwitchRow(look,
                              QStringLiteral("sessionReminder"),
                              tr("Remind me of my session"),
                              tr("Once, at its time, on days with a session that is still to do.")))
    , m_label(new TextLabel(look, TextRole::Body, tr("At"), Ink::Ink2))
    , m_time(new TimeBox(look))
    , m_programTime(new TextLabel(look, TextRole::Body))
    , m_program(
          new Button(look, tr("Change in my program"), ButtonKind::Secondary, ButtonSize::Small))
    , m_autostart(new SwitchRow(look,
                                QStringLiteral("autostart"),
                                tr("Start Hipwise when I log in"),
                                tr("Without its window. Reminders come only while Hipwise runs.")))
{
    m_time->setObjectName(QStringLiteral("sessionTime"));
    m_programTime->setObjectName(QStringLiteral("programTime"));
    m_program->setObjectName(QStringLiteral("changeProgramTime"));
    m_time->setAccessibleName(tr("Time of the session"));
    m_label->setBuddy(m_time);
    box()->addWidget(m_session);
    auto* at = new QHBoxLayout;
    at->addWidget(m_label);
    at->addWidget(m_time);
    at->addStretch();
    box()->addLayout(at);
    box()->addWidget(m_programTime->wrapped());
    box()->addWidget(m_program, 0, Qt::AlignLeft);
    box()->addWidget(makeRule());
    box()->addWidget(m_autostart);
    connect(m_session, &SwitchRow::switched, this, [this](bool on) {
        constexpr minutes Usual{18 * 60};
        if (on && !m_atTime && !m_isOfProgram)
            Q_EMIT timeChanged(Usual);
        change([on](person::SnackSettings& settings) { settings.session = on; });
    });
    connect(m_time, &TimeBox::timeChosen, this, &SessionReminderCard::timeChanged);
    connect(m_program, &QAbstractButton::clicked, this, &SessionReminderCard::programWanted);
    connect(m_autostart, &SwitchRow::switched, this, &SessionReminderCard::autostartWanted);
}

void SessionReminderCard::setTime(const std::optional<minutes>& sinceMidnight)
{
    m_atTime = sinceMidnight;
    if (m_atTime)
        m_time->setTime(*m_atTime);
}

void SessionReminderCard::setProgramTime(const std::optional<minutes>& sinceMidnight)
{
    m_isOfProgram = sinceMidnight.has_value();
    if (sinceMidnight)
        m_programTime->setText(tr("Your program says %1.").arg(timeWords(toQTime(*sinceMidnight))));
    showSettings();
}

void SessionReminderCard::setAutostart(bool on)
{
    m_autostart->setOn(on);
}

void SessionReminderCard::showSettings()
{
    m_session->setOn(settings().session);
    const bool isOn = settings().session;
    m_time->setVisible(isOn && !m_isOfProgram);
    m_label->setVisible(isOn && !m_isOfProgram);
    m_programTime->setVisible(isOn && m_isOfProgram);
    m_program->setVisible(isOn && m_isOfProgram);
}

} // namespace hipwise::ui
