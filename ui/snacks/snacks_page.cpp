#include "ui/snacks/snacks_page.h"

#include "ui/snacks/movements_card.h"
#include "ui/snacks/next_snack_card.h"
#include "ui/snacks/session_reminder_card.h"
#include "ui/snacks/snack_log_card.h"
#include "ui/snacks/times_card.h"
#include "ui/snacks/ways_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/snack_words.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QGridLayout>

namespace hipwise::ui {

using snacks::State;
using std::chrono::minutes;

SnacksPage::SnacksPage(FigureStudio& studio)
    : Page(studio.look(), tr("Movement snacks"))
    , m_columns(new QGridLayout)
    , m_left(new QWidget)
    , m_right(new QWidget)
    , m_on(new SwitchRow(look(),
                         QStringLiteral("snacksOn"),
                         tr("Remind me to move"),
                         tr("A small window in a corner. It never takes the keyboard, and it waits "
                            "while you present.")))
    , m_next(new NextSnackCard(studio))
    , m_log(new SnackLogCard(look()))
    , m_times(new TimesCard(look()))
    , m_movements(new MovementsCard(studio))
    , m_ways(new WaysCard(look()))
    , m_session(new SessionReminderCard(look()))
{
    setObjectName(QStringLiteral("snacksPage"));
    makeNotices();
    auto* on = new Card;
    on->box()->addWidget(m_on);
    body()->addWidget(on);
    body()->addLayout(m_columns);
    body()->addStretch();
    auto* left = makeColumn(length::CardGap);
    m_left->setLayout(left);
    for (SettingsCard* card :
         std::initializer_list<SettingsCard*>{m_times, m_movements, m_ways, m_session}) {
        left->addWidget(card);
        connect(card, &SettingsCard::changed, this, &SnacksPage::change);
    }
    left->addWidget(makeHelp());
    left->addStretch();
    auto* right = makeColumn(length::CardGap);
    m_right->setLayout(right);
    right->addWidget(m_next);
    right->addWidget(m_log);
    right->addStretch();
    connectCards();
    constexpr std::chrono::seconds Often{15};
    m_minute.setInterval(Often);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            Q_EMIT stateWanted();
        else
            m_minute.stop();
    });
    SnacksPage::setRoom(room());
}

void SnacksPage::makeNotices()
{
    m_offNotice = new Notice(look(), CardKind::Soft, QStringLiteral("moon"));
    m_offNotice->setObjectName(QStringLiteral("offNotice"));
    auto* goOn = m_offNotice->addButton(tr("Go on now"), ButtonKind::Secondary);
    auto* stay = m_offNotice->addButton(tr("Leave them off"), ButtonKind::Quiet);
    goOn->setObjectName(QStringLiteral("offGoOn"));
    stay->setObjectName(QStringLiteral("offStay"));
    connect(goOn, &QAbstractButton::clicked, this, &SnacksPage::resumeRequested);
    connect(stay, &QAbstractButton::clicked, this, [this] {
        person::SnackSettings settings = m_settings;
        settings.on = false;
        settings.pause.reset();
        change(settings);
    });
    m_plainNotice = new Notice(look(), CardKind::Soft, QStringLiteral("info"));
    m_plainNotice->setObjectName(QStringLiteral("plainNotice"));
    m_plainNotice->setText(
        tr("Idle detection is not available here: plain interval"),
        tr("This desktop does not tell whether somebody is there. Snacks come at plain intervals, "
           "and more rarely when two in a row are not answered."));
    m_longNotice = new Notice(look(), CardKind::Soft, QStringLiteral("info"));
    m_longNotice->setObjectName(QStringLiteral("longNotice"));
    auto* ignore = m_longNotice->addButton(tr("Remind me all the same"), ButtonKind::Secondary);
    ignore->setObjectName(QStringLiteral("ignoreDoNotDisturb"));
    connect(ignore, &QAbstractButton::clicked, this, &SnacksPage::ignoreDoNotDisturbRequested);
    m_troubleNotice = new Notice(look(), CardKind::Caution, QStringLiteral("warning"));
    m_troubleNotice->setObjectName(QStringLiteral("troubleNotice"));
    for (Notice* notice : {m_troubleNotice, m_offNotice, m_longNotice, m_plainNotice}) {
        body()->addWidget(notice);
        notice->hide();
    }
}

/// Every reason why none comes, in a sentence.
Card* SnacksPage::makeHelp()
{
    auto* card = new Card;
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::CardTitle, tr("Why did none come?")))->wrapped());
    const QStringList reasons{
        tr("You were away for a minute or two: that counts as a break, and the time begins anew."),
        tr("The computer slept or was locked: that was a rest. None comes in the first 5 minutes "
           "after."),
        tr("You were typing: it waits for a pause, 60 seconds at most."),
        tr("A program was full screen, “do not disturb” was on, or you were in a call: it comes "
           "once, afterwards, and says why."),
        tr("It was lunch, or outside your hours: then it is left out."),
        tr("A session was under way: it counts as a break."),
        tr("Nobody answered: it goes away by itself and comes at the next time.")};
    for (const QString& reason : reasons)
        card->box()->addWidget(
            (new TextLabel(look(), TextRole::Secondary, reason, Ink::Ink2))->wrapped());
    return card;
}

void SnacksPage::connectCards()
{
    connect(m_on, &SwitchRow::switched, this, &SnacksPage::switchOn);
    connect(m_ways, &WaysCard::soundRequested, this, &SnacksPage::soundRequested);
    connect(m_session, &SessionReminderCard::timeChanged, this, &SnacksPage::sessionTimeChanged);
    connect(m_session, &SessionReminderCard::autostartWanted, this, &SnacksPage::autostartWanted);
    connect(m_session, &SessionReminderCard::programWanted, this, &SnacksPage::programWanted);
    connect(m_next, &NextSnackCard::nowRequested, this, &SnacksPage::nowRequested);
    connect(m_next, &NextSnackCard::laterRequested, this, &SnacksPage::laterRequested);
    connect(m_next, &NextSnackCard::callRequested, this, &SnacksPage::callRequested);
    connect(m_next, &NextSnackCard::pauseRequested, this, &SnacksPage::pauseRequested);
    connect(m_next, &NextSnackCard::tomorrowRequested, this, &SnacksPage::tomorrowRequested);
    connect(m_next, &NextSnackCard::resumeRequested, this, &SnacksPage::resumeRequested);
}

/// Off is off until tomorrow; who wants it for longer says so once more.
void SnacksPage::switchOn(bool on)
{
    if (!on) {
        Q_EMIT tomorrowRequested();
        return;
    }
    if (m_state.status.state == State::Paused)
        Q_EMIT resumeRequested();
    person::SnackSettings settings = m_settings;
    settings.on = true;
    settings.pause.reset();
    change(settings);
}

void SnacksPage::change(const person::SnackSettings& settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    showSettings();
    Q_EMIT settingsChanged(settings);
}

void SnacksPage::setSettings(const person::SnackSettings& settings,
                             const std::optional<minutes>& sessionTime)
{
    m_settings = settings;
    m_session->setTime(sessionTime);
    showSettings();
}

void SnacksPage::showSettings()
{
    m_times->setSettings(m_settings);
    m_movements->setSettings(m_settings);
    m_ways->setSettings(m_settings);
    m_session->setSettings(m_settings);
    showNotices();
}

void SnacksPage::setState(const app::SnackState& state)
{
    m_state = state;
    m_next->setState(state);
    m_log->setState(state);
    m_times->setState(state);
    m_movements->setMovements(state.movements);
    m_session->setProgramTime(state.isSessionTimeOfProgram ? state.sessionTime : std::nullopt);
    showNotices();
}

void SnacksPage::setKnowsPresence(bool knows)
{
    m_knowsPresence = knows;
    showNotices();
}

void SnacksPage::setAutostart(bool on)
{
    m_session->setAutostart(on);
}

void SnacksPage::showNotices()
{
    const snacks::Status& status = m_state.status;
    const bool isOff = status.state == State::Paused && status.why == snacks::Why::UntilTomorrow;
    m_on->setOn(m_settings.on && !isOff);
    m_offNotice->setVisible(m_settings.on && isOff);
    if (isOff)
        m_offNotice->setText(statusWords(m_state),
                             tr("Reminders begin again by themselves. Nothing is missed."));
    m_plainNotice->setVisible(m_settings.on && !m_knowsPresence);
    const bool isFilm = status.longHold == snacks::Why::FullScreen;
    m_longNotice->setVisible(status.longHold.has_value());
    m_longNotice->setText(isFilm ? tr("A program has been full screen for more than 3 hours")
                                 : tr("“Do not disturb” has been on for more than 3 hours"),
                          tr("No snack comes meanwhile. What is due comes once, afterwards."));
    m_longNotice->findChild<QWidget*>(QStringLiteral("ignoreDoNotDisturb"))->setVisible(!isFilm);
    m_troubleNotice->setVisible(!m_state.trouble.empty());
    if (!m_state.trouble.empty())
        m_troubleNotice->setText(tr("The last snack could not be kept in your journal"),
                                 tr("Reminders go on. %1").arg(fromUtf8(m_state.trouble)));
}

void SnacksPage::enter()
{
    Q_EMIT stateWanted();
    m_minute.start();
}

void SnacksPage::setRoom(Room room)
{
    Page::setRoom(room);
    const bool wide = room != Room::Narrow;
    m_columns->removeWidget(m_left);
    m_columns->removeWidget(m_right);
    m_columns->setHorizontalSpacing(length::CardGap);
    m_columns->setVerticalSpacing(length::CardGap);
    constexpr int LeftShare = 2;
    if (wide) {
        m_columns->addWidget(m_left, 0, 0);
        m_columns->addWidget(m_right, 0, 1);
        m_columns->setColumnStretch(0, LeftShare);
        m_columns->setColumnStretch(1, 1);
    } else {
        m_columns->addWidget(m_right, 0, 0);
        m_columns->addWidget(m_left, 1, 0);
        m_columns->setColumnStretch(0, 1);
        m_columns->setColumnStretch(1, 0);
    }
}

} // namespace hipwise::ui
