#include "ui/today/today_page.h"

#include "ui/today/morning_card.h"
#include "ui/today/session_cards.h"
#include "ui/today/snack_card.h"
#include "ui/today/today_notices.h"
#include "ui/widgets/advice_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drawn/week_strip.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/snack_words.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>

namespace hipwise::ui {

namespace {

constexpr int PainSettlesMs = 1200;
constexpr double RightColumnEms = 22.0;

} // namespace

TodayPage::TodayPage(FigureStudio& studio)
    : Page(studio.look(), {})
    , m_studio(studio)
    , m_date(new TextLabel(studio.look(), TextRole::Body, {}, Ink::Ink2))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_left(makeColumn(length::CardGap))
    , m_right(makeColumn(length::CardGap))
    , m_warning(new Notice(studio.look(), CardKind::Caution, QStringLiteral("warning")))
    , m_choose(m_warning->addButton(tr("What can I do?"), ButtonKind::Secondary))
    , m_morning(makeColumn(0))
    , m_broken(makeColumn(0))
    , m_tooMuch(makeColumn(0))
    , m_urgentAdvice(makeColumn(0))
    , m_notices(makeColumn(length::CardGap))
    , m_sessions(makeColumn(length::CardGap))
    , m_painCard(new Card)
    , m_painTitle(new TextLabel(studio.look(), TextRole::CardTitle))
    , m_painEnds(new TextLabel(studio.look(), TextRole::Secondary, {}, Ink::Ink3))
    , m_pain(new PainScale(studio.look(), tr("How is your hip right now?")))
    , m_painSide(
          new Segmented(studio.look(), tr("Which hip?"), {tr("Left"), tr("Right"), tr("Both")}))
    , m_advice(makeColumn(0))
    , m_weekCard(new Card)
    , m_weekTitle(new TextLabel(studio.look(), TextRole::CardTitle))
    , m_weekNote(new TextLabel(studio.look(), TextRole::Secondary, {}, Ink::Ink2))
    , m_week(new WeekStrip(studio.look()))
    , m_last(makeColumn(0))
    , m_snacks(new SnackCard(studio.look()))
{
    setObjectName(QStringLiteral("todayPage"));
    titleRow()->addWidget(m_date);
    m_choose->setObjectName(QStringLiteral("whatNow"));
    connect(m_choose, &QAbstractButton::clicked, this, &TodayPage::dataRequested);
    body()->addWidget(m_warning);
    m_warning->hide();
    m_columns->setSpacing(length::CardGap);

    m_painTitle->wrapped();
    m_painEnds->wrapped();
    m_painCard->box()->setSpacing(length::Gap + length::Gap / 2);
    m_painCard->box()->addWidget(m_painTitle);
    m_painCard->box()->addWidget(m_painEnds);
    m_painCard->box()->addWidget(m_pain);
    m_painCard->box()->addWidget(m_painSide);
    m_painCard->setObjectName(QStringLiteral("painCard"));
    m_left->addLayout(m_morning);
    m_left->addLayout(m_broken);
    m_left->addLayout(m_tooMuch);
    m_left->addLayout(m_urgentAdvice);
    m_left->addLayout(m_notices);
    m_left->addLayout(m_sessions);
    m_left->addWidget(m_painCard);
    m_left->addLayout(m_advice);
    m_left->addStretch();

    m_weekNote->wrapped();
    m_weekCard->box()->addWidget(m_weekTitle);
    m_weekCard->box()->addWidget(m_weekNote);
    m_weekCard->box()->addWidget(m_week);
    m_right->addWidget(m_weekCard);
    m_right->addLayout(m_last);
    m_right->addWidget(m_snacks);
    m_right->addStretch();
    m_columns->addLayout(m_left, 1);
    m_columns->addLayout(m_right);
    body()->addLayout(m_columns, 1);

    connect(m_snacks, &SnackCard::nowRequested, this, &TodayPage::snackRequested);
    connect(m_snacks, &SnackCard::opened, this, &TodayPage::snacksOpened);
    connect(m_snacks, &SnackCard::stateWanted, this, &TodayPage::snackStateWanted);
    m_painSoon.setSingleShot(true);
    m_painSoon.setInterval(PainSettlesMs);
    connect(&m_painSoon, &QTimer::timeout, this, &TodayPage::painChosen);
    connect(m_pain, &PainScale::chosen, this, [this] {
        m_painSoon.start();
        showPain();
    });
    connect(m_painSide, &Segmented::chosen, this, [this] {
        if (m_pain->score())
            m_painSoon.start();
    });
    connect(&studio.look(), &Look::changed, this, [this] { setRoom(room()); });
    TodayPage::setRoom(Room::Wide);
}

void TodayPage::setState(const app::TodayState& state,
                         std::optional<HipSide> hip,
                         const QString& name)
{
    const bool same = m_filled && state == m_state && name == m_name;
    m_state = state;
    m_hip = hip;
    m_name = name;
    if (same)
        return;
    m_filled = true;
    rebuild();
}

void TodayPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_W && event->modifiers() == Qt::NoModifier
        && m_adviceView != nullptr) {
        m_adviceView->toggleWhy();
        return;
    }
    Page::keyPressEvent(event);
}

void TodayPage::setWarning(const QString& title, const QString& text, bool journal)
{
    m_choose->setVisible(journal);
    m_warning->setText(title, text);
    m_warning->setVisible(!title.isEmpty());
}

void TodayPage::setRoom(Room room)
{
    Page::setRoom(room);
    m_columns->setDirection(room == Room::Narrow ? QBoxLayout::TopToBottom
                                                 : QBoxLayout::LeftToRight);
    m_weekCard->setFixedWidth(room == Room::Narrow ? QWIDGETSIZE_MAX : look().em(RightColumnEms));
    m_weekCard->setMinimumWidth(room == Room::Narrow ? 0 : look().em(RightColumnEms));
    if (room != Room::Narrow)
        m_weekCard->setMaximumWidth(look().em(RightColumnEms));
    else
        m_weekCard->setMaximumWidth(QWIDGETSIZE_MAX);
}

QString TodayPage::greeting() const
{
    constexpr std::chrono::hours Noon{12};
    constexpr std::chrono::hours Evening{18};
    constexpr std::chrono::hours Morning{5};
    const auto time = m_state.now.timeOfDay();
    if (time < Morning || time >= Evening)
        return m_name.isEmpty() ? tr("Good evening") : tr("Good evening, %1").arg(m_name);
    if (time < Noon)
        return m_name.isEmpty() ? tr("Good morning") : tr("Good morning, %1").arg(m_name);
    return m_name.isEmpty() ? tr("Good afternoon") : tr("Good afternoon, %1").arg(m_name);
}

void TodayPage::rebuild()
{
    if (!m_filled)
        return;
    setRoom(room());
    setTitle(greeting());
    m_date->setText(dayWords(m_state.now.date()));
    m_date->setVisible(room() != Room::Narrow);
    fillMorning();
    fillBroken();
    fillAdvice();
    fillNotices();
    fillSession();
    m_painTitle->setText(tr("How is your hip right now?"));
    m_painEnds->setText(tr("0 is no pain. 10 is the worst you can imagine."));
    m_painSide->setTexts(tr("Which hip?"), {tr("Left"), tr("Right"), tr("Both")});
    if (!m_painSoon.isActive()) {
        m_pain->setScore(m_state.painNow ? m_state.painNow->score : std::nullopt);
        const auto side = m_state.painNow && m_state.painNow->side ? m_state.painNow->side : m_hip;
        m_painSide->setCurrent(side ? static_cast<int>(*side) : -1);
    }
    showPain();
    fillWeek();
    fillLast();
}

/// The card stays while somebody thinks about the number.
void TodayPage::fillMorning()
{
    const auto& question = m_state.morning;
    const bool same = m_morningCard != nullptr
        && (question ? question->session == m_morningCard->session() : m_morningCard->isAnswered());
    if (same)
        return;
    clearLayout(m_morning);
    m_morningCard = nullptr;
    if (!question)
        return;
    m_morningCard = new MorningCard(look(), *question);
    m_morning->addWidget(m_morningCard);
    connect(m_morningCard, &MorningCard::answered, this, &TodayPage::morningGiven);
    connect(m_morningCard, &MorningCard::helpRequested, this, &TodayPage::helpRequested);
    connect(m_morningCard, &MorningCard::closed, this, [this] {
        if (m_morningCard != nullptr) // the answer may have taken it away
            m_morningCard->deleteLater();
        m_morningCard = nullptr;
        focusStart();
    });
}

void TodayPage::fillBroken()
{
    clearLayout(m_broken);
    if (!m_state.broken)
        return;
    const app::BrokenSession& broken = *m_state.broken;
    auto* notice = new Notice(look(), CardKind::Caution, QStringLiteral("again"));
    notice->setObjectName(QStringLiteral("brokenNotice"));
    notice->setText(tr("Your session of %1 was interrupted").arg(timeWords(broken.startedAt)),
                    broken.movement.empty()
                        ? tr("Everything you did is kept.")
                        : tr("%1, set %2 of %3 was next. Everything you did before is kept.")
                              .arg(fromUtf8(broken.movement))
                              .arg(broken.set)
                              .arg(broken.sets));
    auto* goOn = notice->addButton(tr("Go on"), ButtonKind::Primary);
    goOn->setObjectName(QStringLiteral("goOn"));
    auto* finish = notice->addButton(tr("Finish here"), ButtonKind::Secondary);
    finish->setObjectName(QStringLiteral("finishHere"));
    const qint64 id = broken.id;
    connect(goOn, &QAbstractButton::clicked, this, [this, id] { Q_EMIT continueRequested(id); });
    connect(finish, &QAbstractButton::clicked, this, [this, id] { Q_EMIT finishRequested(id); });
    m_broken->addWidget(notice);
}

/// What concerns safety, or less, comes before the sessions; more comes last.
void TodayPage::fillAdvice()
{
    // The reasons stay open while the same advice stands there.
    if (m_adviceView != nullptr && m_state.advice && *m_state.advice == m_adviceShown)
        return;
    clearLayout(m_urgentAdvice);
    clearLayout(m_advice);
    m_adviceView = nullptr;
    if (!m_state.advice)
        return;
    m_adviceShown = *m_state.advice;
    m_adviceView = new AdviceView(look(), m_adviceShown);
    connect(m_adviceView, &AdviceView::answered, this, [this](guidance::AdviceChoice choice) {
        Q_EMIT adviceAnswered(m_adviceShown, choice);
        focusStart();
    });
    connect(m_adviceView, &AdviceView::helpRequested, this, &TodayPage::helpRequested);
    connect(m_adviceView, &AdviceView::questionsRequested, this, &TodayPage::questionsRequested);
    const bool later = m_adviceShown.offer == guidance::Offer::Progress
        || m_adviceShown.offer == guidance::Offer::None;
    (later ? m_advice : m_urgentAdvice)->addWidget(m_adviceView);
}

void TodayPage::fillNotices()
{
    clearLayout(m_notices);
    const auto button = [](Notice* notice, const char* name) {
        return notice->findChild<Button*>(QString::fromLatin1(name));
    };
    if (m_state.pause) {
        Notice* notice = pauseNotice(look(), *m_state.pause);
        connect(button(notice, "endPause"), &QAbstractButton::clicked, this, [this] {
            Q_EMIT pauseEnded();
            focusStart();
        });
        m_notices->addWidget(notice);
    }
    if (m_state.missed && !m_state.sessionsWait) {
        const app::MissedSession missed = *m_state.missed;
        Notice* notice = missedNotice(look(), missed);
        connect(button(notice, "doMissed"), &QAbstractButton::clicked, this, [this, missed] {
            Q_EMIT missedWanted(missed, true);
            focusStart();
        });
        connect(button(notice, "leaveMissed"), &QAbstractButton::clicked, this, [this, missed] {
            Q_EMIT missedWanted(missed, false);
            focusStart();
        });
        m_notices->addWidget(notice);
    }
}

void TodayPage::fillSession()
{
    clearLayout(m_sessions);
    if (m_state.sessionsWait)
        return;
    if (m_state.program != app::ProgramState::Running) {
        const bool finished = m_state.program == app::ProgramState::Finished;
        if (finished) {
            Notice* notice = finishedNotice(look(), fromUtf8(m_state.programName));
            connect(notice->findChild<Button*>(QStringLiteral("openLibrary")),
                    &QAbstractButton::clicked,
                    this,
                    &TodayPage::libraryRequested);
            connect(notice->findChild<Button*>(QStringLiteral("chooseProgram")),
                    &QAbstractButton::clicked,
                    this,
                    &TodayPage::programsRequested);
            m_sessions->addWidget(notice);
        }
        for (const app::ProgramOffer& offer : m_state.offers)
            addOffer(offer, finished && fromUtf8(offer.name) == fromUtf8(m_state.programName));
        return;
    }
    for (const app::SessionCard& session : m_state.sessions)
        addSessionCard(session);
    if (m_state.sessions.empty() && !m_state.pause)
        m_sessions->addWidget(restDayNotice(look()));
}

void TodayPage::addSessionCard(const app::SessionCard& session)
{
    const auto score = m_pain->score();
    const bool sore = score && bandOf(*score, look().painBands()) == PainBand::TooMuch;
    auto* card
        = new TodaySessionCard(m_studio, session, m_state.broken.has_value() || sore, room());
    const QString id = fromUtf8(session.id);
    connect(card, &TodaySessionCard::startRequested, this, [this, id] {
        Q_EMIT startRequested(id, false);
    });
    connect(card, &TodaySessionCard::shortRequested, this, [this, id] {
        Q_EMIT startRequested(id, true);
    });
    connect(card, &TodaySessionCard::movementOpened, this, &TodayPage::movementOpened);
    m_sessions->addWidget(card);
}

void TodayPage::addOffer(const app::ProgramOffer& offer, bool repeat)
{
    auto* card = new ProgramOfferCard(look(), offer, repeat, m_state.broken.has_value());
    const QString id = fromUtf8(offer.id);
    connect(card, &ProgramOfferCard::chosen, this, [this, id] { Q_EMIT programChosen(id); });
    m_sessions->addWidget(card);
}

void TodayPage::showPain()
{
    const auto score = m_pain->score();
    m_painSide->setVisible(score.has_value());
    clearLayout(m_tooMuch);
    if (!score || bandOf(*score, look().painBands()) != PainBand::TooMuch)
        return;
    Notice* notice = tooMuchNotice(look(), *score, m_state.gentle && !m_state.sessionsWait);
    if (auto* gentle = notice->findChild<Button*>(QStringLiteral("gentleSession")))
        connect(gentle, &QAbstractButton::clicked, this, &TodayPage::gentleRequested);
    connect(notice->findChild<Button*>(QStringLiteral("painHelp")),
            &QAbstractButton::clicked,
            this,
            &TodayPage::helpRequested);
    m_tooMuch->addWidget(notice);
}

void TodayPage::leave()
{
    if (!m_painSoon.isActive())
        return;
    m_painSoon.stop();
    painChosen();
}

void TodayPage::painChosen()
{
    const auto score = m_pain->score();
    if (!score)
        return;
    std::optional<HipSide> side;
    if (m_painSide->current() >= 0)
        side = static_cast<HipSide>(m_painSide->current());
    Q_EMIT painGiven({score, side});
}

void TodayPage::fillWeek()
{
    m_weekTitle->setText(tr("This week"));
    QStringList lines;
    if (m_state.program == app::ProgramState::Running && !m_state.phaseName.empty())
        lines += fromUtf8(m_state.phaseName);
    if (m_state.program == app::ProgramState::Running && m_state.days > 0)
        lines += tr("Day %1 of %2").arg(m_state.day).arg(m_state.days);
    if (const QString lately = latelyWords(m_state); !lately.isEmpty())
        lines += lately;
    m_weekNote->setText(lines.join(QStringLiteral("\n")));
    m_weekNote->setVisible(!lines.isEmpty());
    m_week->setWeek(m_state.week);
}

void TodayPage::fillLast()
{
    clearLayout(m_last);
    auto* card = new LastSessionCard(look(), m_state.lastSession, m_state.now.date());
    connect(card, &LastSessionCard::opened, this, &TodayPage::sessionOpened);
    m_last->addWidget(card);
}

void TodayPage::setSnacks(const app::SnackState& state)
{
    m_snacks->setState(state, fromUtf8(m_state.snacks));
    m_snacks->setVisible(state.isOn || isSessionOffered(state) || !m_state.snacks.empty());
}

} // namespace hipwise::ui
