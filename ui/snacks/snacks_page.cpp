#include "ui/snacks/snacks_page.h"

#include "ui/snacks/hours_editor.h"
#include "ui/snacks/next_snack_card.h"
#include "ui/snacks/snack_log_card.h"
#include "ui/snacks/snack_strip.h"
#include "ui/snacks/snack_tile.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_choices.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/snack_words.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile_layout.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <array>

namespace hipwise::ui {

using snacks::State;
using std::chrono::minutes;

namespace {

constexpr std::array Intervals{30, 45, 60, 90};
constexpr double TileEms = 15.0;

TextLabel* heading(const Look& look, const QString& text)
{
    return (new TextLabel(look, TextRole::CardTitle, text))->wrapped();
}

TextLabel* note(const Look& look, const QString& text)
{
    return (new TextLabel(look, TextRole::Secondary, text, Ink::Ink2))->wrapped();
}

QStringList intervalNames()
{
    QStringList names;
    for (const int interval : Intervals)
        names.append(SnacksPage::tr("%1 min").arg(interval));
    return names;
}

} // namespace

SnacksPage::SnacksPage(FigureStudio& studio)
    : Page(studio.look(), tr("Movement snacks"))
    , m_studio(studio)
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
    , m_every(new Segmented(look(), tr("Remind me every"), intervalNames()))
    , m_hours(new HoursEditor(look()))
    , m_strip(new SnackStrip(look()))
    , m_mode(new Segmented(look(), tr("How I am told"), {tr("Small window"), tr("Quietly")}))
    , m_fullScreen(new SwitchRow(look(),
                                 QStringLiteral("fullScreenSwitch"),
                                 tr("Wait while a program is full screen"),
                                 tr("A talk or a film. It comes once, afterwards.")))
    , m_doNotDisturb(new SwitchRow(
          look(), QStringLiteral("doNotDisturbSwitch"), tr("Wait while “do not disturb” is on")))
    , m_afterSleep(
          new ChipChoices(look(),
                          tr("After the computer slept"),
                          {tr("Begin anew"), tr("Go on where it was"), tr("Count that time")}))
    , m_sound(new SwitchRow(
          look(), QStringLiteral("snackSound"), tr("Soft sound"), tr("A low wooden tone, once.")))
    , m_volume(new QSlider(Qt::Horizontal))
    , m_tryOut(new Button(look(), tr("Try it out"), ButtonKind::Secondary, ButtonSize::Small))
    , m_session(new SwitchRow(look(),
                              QStringLiteral("sessionReminder"),
                              tr("Remind me of my session"),
                              tr("Once, at its time, on days with a session that is still to do.")))
    , m_timeLabel(new TextLabel(look(), TextRole::Body, tr("At"), Ink::Ink2))
    , m_time(new ChoiceBox(look()))
    , m_autostart(new SwitchRow(look(),
                                QStringLiteral("autostart"),
                                tr("Start Hipwise when I log in"),
                                tr("Without its window. Reminders come only while Hipwise runs.")))
    , m_ownFirst(new SwitchRow(
          look(), QStringLiteral("ownFirst"), tr("Movements of my program come first")))
    , m_tiles(new QWidget)
    , m_grid(new TileLayout(look(), TileEms, m_tiles))
    , m_others(new Button(look(), tr("Choose others"), ButtonKind::Quiet, ButtonSize::Small))
{
    setObjectName(QStringLiteral("snacksPage"));
    makeNotices();
    body()->addLayout(m_columns);
    body()->addStretch();
    auto* left = makeColumn(length::CardGap);
    m_left->setLayout(left);
    auto* on = new Card;
    on->box()->addWidget(m_on);
    left->addWidget(on);
    left->addWidget(makeTimes());
    left->addWidget(makeMovements());
    left->addWidget(makeQuiet());
    left->addWidget(makeSound());
    left->addWidget(makeSession());
    left->addWidget(makeHelp());
    left->addStretch();
    auto* right = makeColumn(length::CardGap);
    m_right->setLayout(right);
    right->addWidget(m_next);
    right->addWidget(m_log);
    right->addStretch();
    connectNext();
    constexpr int MinuteMs = 60 * 1000;
    m_minute.setInterval(MinuteMs / 4);
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
        change([](person::SnackSettings& settings) {
            settings.on = false;
            settings.pause.reset();
        });
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

Card* SnacksPage::makeTimes()
{
    auto* card = new Card;
    m_every->setObjectName(QStringLiteral("every"));
    card->box()->addWidget(heading(look(), tr("Remind me every")));
    card->box()->addWidget(m_every, 0, Qt::AlignLeft);
    card->box()->addWidget(heading(look(), tr("Between")));
    card->box()->addWidget(m_hours);
    card->box()->addWidget(heading(look(), tr("So today looks like this")));
    card->box()->addWidget(m_strip);
    connect(m_every, &Segmented::chosen, this, [this](int index) {
        change([index](person::SnackSettings& settings) {
            settings.every = minutes(Intervals.at(static_cast<std::size_t>(index)));
        });
    });
    connect(m_hours,
            &HoursEditor::changed,
            this,
            [this](const WeekHours& hours, const std::optional<HourRange>& lunch) {
                change([&](person::SnackSettings& settings) {
                    settings.hours = hours;
                    settings.lunch = lunch;
                });
            });
    return card;
}

Card* SnacksPage::makeMovements()
{
    auto* card = new Card;
    card->box()->addWidget(heading(look(), tr("Your snacks")));
    card->box()->addWidget(
        note(look(), tr("They take turns. Only those that suit you and need what you have.")));
    card->box()->addWidget(m_ownFirst);
    card->box()->addWidget(m_tiles);
    m_others->setObjectName(QStringLiteral("chooseOthers"));
    card->box()->addWidget(m_others, 0, Qt::AlignLeft);
    connect(m_ownFirst, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::SnackSettings& settings) { settings.ownFirst = on; });
    });
    connect(m_others, &QAbstractButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showMovements();
    });
    return card;
}

Card* SnacksPage::makeQuiet()
{
    auto* card = new Card;
    card->box()->addWidget(heading(look(), tr("How I am told")));
    m_mode->setObjectName(QStringLiteral("mode"));
    card->box()->addWidget(m_mode, 0, Qt::AlignLeft);
    card->box()->addWidget(
        note(look(), tr("Quietly: no window and no sound. Only here, on Today and in the tray.")));
    card->box()->addWidget(m_fullScreen);
    card->box()->addWidget(m_doNotDisturb);
    card->box()->addWidget(heading(look(), tr("After the computer slept")));
    m_afterSleep->setObjectName(QStringLiteral("afterSleep"));
    card->box()->addWidget(m_afterSleep);
    connect(m_mode, &Segmented::chosen, this, [this](int index) {
        change([index](person::SnackSettings& settings) { settings.quiet = index == 1; });
    });
    connect(m_fullScreen, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::SnackSettings& settings) { settings.heldByFullScreen = on; });
    });
    connect(m_doNotDisturb, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::SnackSettings& settings) { settings.heldByDoNotDisturb = on; });
    });
    connect(m_afterSleep, &ChipChoices::chosen, this, [this](int index) {
        change([index](person::SnackSettings& settings) {
            settings.afterSleep = static_cast<person::AfterSleep>(index);
        });
    });
    return card;
}

Card* SnacksPage::makeSound()
{
    constexpr int FullVolume = 100;
    auto* card = new Card;
    card->box()->addWidget(m_sound);
    m_volume->setObjectName(QStringLiteral("snackVolume"));
    m_volume->setAccessibleName(tr("Volume of the soft sound"));
    m_volume->setRange(0, FullVolume);
    m_tryOut->setObjectName(QStringLiteral("snackSoundTry"));
    m_tryOut->withIcon(QStringLiteral("sound"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_volume, 1);
    row->addWidget(m_tryOut);
    card->box()->addLayout(row);
    connect(m_sound, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::SnackSettings& settings) { settings.sound = on; });
    });
    connect(m_volume, &QSlider::valueChanged, this, [this](int volume) {
        change([volume](person::SnackSettings& settings) { settings.volume = volume; });
    });
    connect(m_tryOut, &QAbstractButton::clicked, this, &SnacksPage::soundRequested);
    return card;
}

Card* SnacksPage::makeSession()
{
    constexpr minutes Step{30};
    constexpr minutes Day{24 * 60};
    auto* card = new Card;
    card->box()->addWidget(m_session);
    m_time->setObjectName(QStringLiteral("sessionTime"));
    m_time->setAccessibleName(tr("Time of the session"));
    for (minutes time{0}; time < Day; time += Step)
        m_time->addItem(timeWords(toQTime(time)), QString::fromStdString(toTimeText(time)));
    m_timeLabel->setBuddy(m_time);
    auto* at = new QHBoxLayout;
    at->addWidget(m_timeLabel);
    at->addWidget(m_time);
    at->addStretch();
    card->box()->addLayout(at);
    card->box()->addWidget(makeRule());
    card->box()->addWidget(m_autostart);
    connect(m_session, &SwitchRow::switched, this, [this](bool on) {
        constexpr minutes Usual{18 * 60};
        if (on && !m_sessionTime)
            Q_EMIT sessionTimeChanged(Usual);
        change([on](person::SnackSettings& settings) { settings.session = on; });
    });
    connect(m_time, &ChoiceBox::chosen, this, [this](const QString& value) {
        if (const auto time = parseTimeOfDay(value.toStdString()))
            Q_EMIT sessionTimeChanged(*time);
    });
    connect(m_autostart, &SwitchRow::switched, this, &SnacksPage::autostartWanted);
    return card;
}

/// Every reason why none comes, in a sentence.
Card* SnacksPage::makeHelp()
{
    auto* card = new Card;
    card->box()->addWidget(heading(look(), tr("Why did none come?")));
    const QStringList reasons{
        tr("You were away for a minute or two: that counts as a break, and the time begins anew."),
        tr("The computer slept or was locked: that was a rest. None comes in the first 5 minutes "
           "after."),
        tr("You were typing: it waits for a pause, 60 seconds at most."),
        tr("A program was full screen, “do not disturb” was on, or you were in a call: it comes "
           "once, afterwards, and says why."),
        tr("It was lunch, or outside your hours: then it is left out."),
        tr("A session was under way: it counts as a break."),
        tr("Nobody answered: it goes away after 5 minutes and comes at the next time.")};
    for (const QString& reason : reasons)
        card->box()->addWidget(note(look(), reason));
    return card;
}

void SnacksPage::connectNext()
{
    connect(m_on, &SwitchRow::switched, this, [this](bool on) {
        // Off is off until tomorrow; who wants it for longer says so once more.
        if (!on) {
            Q_EMIT tomorrowRequested();
            return;
        }
        if (m_state.status.state == State::Paused)
            Q_EMIT resumeRequested();
        change([](person::SnackSettings& settings) {
            settings.on = true;
            settings.pause.reset();
        });
    });
    connect(m_next, &NextSnackCard::nowRequested, this, &SnacksPage::nowRequested);
    connect(m_next, &NextSnackCard::laterRequested, this, &SnacksPage::laterRequested);
    connect(m_next, &NextSnackCard::callRequested, this, &SnacksPage::callRequested);
    connect(m_next, &NextSnackCard::pauseRequested, this, &SnacksPage::pauseRequested);
    connect(m_next, &NextSnackCard::tomorrowRequested, this, &SnacksPage::tomorrowRequested);
    connect(m_next, &NextSnackCard::resumeRequested, this, &SnacksPage::resumeRequested);
}

void SnacksPage::change(const std::function<void(person::SnackSettings&)>& edit)
{
    person::SnackSettings settings = m_settings;
    edit(settings);
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
    m_sessionTime = sessionTime;
    showSettings();
}

void SnacksPage::showSettings()
{
    const auto interval = std::find(Intervals.begin(), Intervals.end(), m_settings.every.count());
    m_every->setCurrent(interval == Intervals.end()
                            ? -1
                            : static_cast<int>(std::distance(Intervals.begin(), interval)));
    m_hours->setHours(m_settings.hours, m_settings.lunch);
    m_mode->setCurrent(m_settings.quiet ? 1 : 0);
    m_fullScreen->setOn(m_settings.heldByFullScreen);
    m_doNotDisturb->setOn(m_settings.heldByDoNotDisturb);
    m_afterSleep->setCurrent(static_cast<int>(m_settings.afterSleep));
    m_sound->setOn(m_settings.sound);
    const QSignalBlocker quiet(m_volume);
    m_volume->setValue(m_settings.volume);
    m_session->setOn(m_settings.session);
    m_time->setVisible(m_settings.session);
    m_timeLabel->setVisible(m_settings.session);
    if (m_sessionTime) {
        const QString value = QString::fromStdString(toTimeText(*m_sessionTime));
        if (m_time->findData(value) < 0)
            m_time->insertItem(0, timeWords(toQTime(*m_sessionTime)), value);
        m_time->setValue(value);
    }
    m_ownFirst->setOn(m_settings.ownFirst);
    showNotices();
    showStrip();
}

void SnacksPage::setState(const app::SnackState& state)
{
    m_state = state;
    m_next->setState(state);
    m_log->setState(state);
    showNotices();
    showStrip();
    showMovements();
}

void SnacksPage::setSenses(const SnackSenses& senses)
{
    m_senses = senses;
    showNotices();
}

void SnacksPage::setAutostart(bool on)
{
    m_autostart->setOn(on);
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
    m_plainNotice->setVisible(m_settings.on && !m_senses.idle);
    m_longNotice->setVisible(status.isHeldLong);
    if (status.isHeldLong)
        m_longNotice->setText(tr("No snack for more than 3 hours"),
                              tr("It waits because %1.").arg(whyWords(status.why)));
    m_longNotice->findChild<QWidget*>(QStringLiteral("ignoreDoNotDisturb"))
        ->setVisible(status.why == snacks::Why::DoNotDisturb);
    m_troubleNotice->setVisible(!m_state.trouble.empty());
    if (!m_state.trouble.empty())
        m_troubleNotice->setText(tr("The last snack could not be kept in your journal"),
                                 tr("Reminders go on. %1").arg(fromUtf8(m_state.trouble)));
}

void SnacksPage::showStrip()
{
    const std::size_t today = std::chrono::weekday(m_state.now.date()).iso_encoding() - 1;
    m_strip->setDay(m_state, m_settings.hours.at(today), m_settings.lunch);
}

/// Tiles are made anew only when there are other movements.
void SnacksPage::showMovements()
{
    if (m_shownMovements == m_state.movements && m_shownAll == m_showsAll && m_grid->count() > 0)
        return;
    const QWidget* focused = focusWidget();
    const QString name = focused != nullptr ? focused->objectName() : QString();
    m_shownMovements = m_state.movements;
    m_shownAll = m_showsAll;
    clearLayout(m_grid);
    int hidden = 0;
    bool hasOwn = false;
    for (const app::SnackMovement& movement : m_state.movements) {
        hasOwn = hasOwn || movement.isOwn;
        if (!movement.isChosen && !m_showsAll) {
            ++hidden;
            continue;
        }
        auto* tile = new SnackTile(m_studio, movement);
        connect(tile, &QAbstractButton::clicked, this, [this, movement](bool on) {
            pick(movement, on);
        });
        m_grid->addWidget(tile);
        tile->show();
        if (tile->objectName() == name)
            tile->setFocus(Qt::OtherFocusReason);
    }
    m_ownFirst->setVisible(hasOwn || !m_settings.ownFirst);
    m_others->setVisible(hidden > 0 || m_showsAll);
    m_others->setText(m_showsAll ? tr("Show only mine") : tr("Choose others (%1)").arg(hidden));
    m_others->withIcon(m_showsAll ? QStringLiteral("up") : QStringLiteral("plus"));
}

void SnacksPage::pick(const app::SnackMovement& movement, bool on)
{
    m_showsAll = true; // what was let go of stays in sight
    if (movement.isOwn) {
        change([&](person::SnackSettings& settings) {
            if (on)
                settings.leftOut.erase(movement.movement);
            else
                settings.leftOut.insert(movement.movement);
        });
        return;
    }
    std::set<std::string> chosen;
    for (const app::SnackMovement& each : m_state.movements) {
        if (each.isChosen && !each.isOwn)
            chosen.insert(each.movement);
    }
    if (on)
        chosen.insert(movement.movement);
    else
        chosen.erase(movement.movement);
    change([&](person::SnackSettings& settings) { settings.chosen = chosen; });
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
