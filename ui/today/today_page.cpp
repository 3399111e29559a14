#include "ui/today/today_page.h"

#include "ui/today/morning_card.h"
#include "ui/today/session_cards.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drawn/week_strip.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

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
    , m_sessions(makeColumn(length::CardGap))
    , m_painCard(new Card)
    , m_painTitle(new TextLabel(studio.look(), TextRole::CardTitle))
    , m_painEnds(new TextLabel(studio.look(), TextRole::Secondary, {}, Ink::Ink3))
    , m_pain(new PainScale(studio.look(), tr("How is your hip right now?")))
    , m_painSide(
          new Segmented(studio.look(), tr("Which hip?"), {tr("Left"), tr("Right"), tr("Both")}))
    , m_painAdvice(new Notice(studio.look(), CardKind::Caution, QStringLiteral("info")))
    , m_weekCard(new Card)
    , m_weekTitle(new TextLabel(studio.look(), TextRole::CardTitle))
    , m_weekNote(new TextLabel(studio.look(), TextRole::Secondary, {}, Ink::Ink2))
    , m_week(new WeekStrip(studio.look()))
    , m_last(makeColumn(0))
    , m_snacks(makeColumn(0))
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
    m_painCard->box()->addWidget(m_painAdvice);
    m_painCard->setObjectName(QStringLiteral("painCard"));
    m_painAdvice->addButton(tr("When to get help"), ButtonKind::Stop)
        ->setObjectName(QStringLiteral("painHelp"));
    connect(m_painAdvice->findChild<Button*>(QStringLiteral("painHelp")),
            &QAbstractButton::clicked,
            this,
            &TodayPage::helpRequested);
    m_painAdvice->hide();
    m_left->addLayout(m_morning);
    m_left->addLayout(m_broken);
    m_left->addLayout(m_sessions);
    m_left->addWidget(m_painCard);
    m_left->addStretch();

    m_weekNote->wrapped();
    m_weekCard->box()->addWidget(m_weekTitle);
    m_weekCard->box()->addWidget(m_weekNote);
    m_weekCard->box()->addWidget(m_week);
    m_right->addWidget(m_weekCard);
    m_right->addLayout(m_last);
    m_right->addLayout(m_snacks);
    m_right->addStretch();
    m_columns->addLayout(m_left, 1);
    m_columns->addLayout(m_right);
    body()->addLayout(m_columns, 1);

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

void TodayPage::setState(const app::TodayState& state, std::optional<HipSide> hip)
{
    const bool same = m_filled && state == m_state;
    m_state = state;
    m_hip = hip;
    if (same)
        return;
    m_filled = true;
    rebuild();
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
        return tr("Good evening");
    return time < Noon ? tr("Good morning") : tr("Good afternoon");
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
    fillSnacks();
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

void TodayPage::fillSession()
{
    clearLayout(m_sessions);
    if (m_state.program != app::ProgramState::Running) {
        const bool finished = m_state.program == app::ProgramState::Finished;
        if (finished) {
            auto* notice = new Notice(look(), CardKind::Soft, QStringLiteral("check"));
            notice->setText(tr("You have come to the end of %1").arg(fromUtf8(m_state.programName)),
                            tr("You can do it once more, or pick any movement in the library."));
            Button* library = notice->addButton(tr("Open the library"), ButtonKind::Secondary);
            connect(library, &QAbstractButton::clicked, this, &TodayPage::libraryRequested);
            m_sessions->addWidget(notice);
        }
        for (const app::ProgramOffer& offer : m_state.offers)
            addOffer(offer, finished && fromUtf8(offer.name) == fromUtf8(m_state.programName));
        return;
    }
    for (const app::SessionCard& session : m_state.sessions)
        addSessionCard(session);
    if (m_state.sessions.empty())
        addRestDay();
}

void TodayPage::addSessionCard(const app::SessionCard& session)
{
    auto* card = new TodaySessionCard(m_studio, session, m_state.broken.has_value(), room());
    const QString id = fromUtf8(session.id);
    connect(
        card, &TodaySessionCard::startRequested, this, [this, id] { Q_EMIT startRequested(id); });
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

void TodayPage::addRestDay()
{
    auto* notice = new Notice(look(), CardKind::Soft, QStringLiteral("moon"));
    notice->setText(tr("A day off"),
                    tr("A day off strength is part of the plan. A short walk is fine."));
    m_sessions->addWidget(notice);
}

void TodayPage::showPain()
{
    const auto score = m_pain->score();
    m_painSide->setVisible(score.has_value());
    m_painAdvice->setVisible(score && bandOf(*score, look().painBands()) == PainBand::TooMuch);
    if (score)
        m_painAdvice->setText(painAdvice(*score, look().painBands()), {});
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
    if (m_state.program == app::ProgramState::Running)
        m_weekNote->setText(tr("%1 · day %2 of %3")
                                .arg(fromUtf8(m_state.phaseName))
                                .arg(m_state.day)
                                .arg(m_state.days));
    m_weekNote->setVisible(m_state.program == app::ProgramState::Running);
    m_week->setWeek(m_state.week);
}

void TodayPage::fillLast()
{
    clearLayout(m_last);
    auto* card = new LastSessionCard(look(), m_state.lastSession, m_state.now.date());
    connect(card, &LastSessionCard::opened, this, &TodayPage::sessionOpened);
    m_last->addWidget(card);
}

void TodayPage::fillSnacks()
{
    clearLayout(m_snacks);
    if (m_state.snacks.empty())
        return;
    auto* notice = new Notice(look(), CardKind::Soft, QStringLiteral("leaf"));
    notice->setText(tr("When you sit for long"),
                    tr("Take a short break now and then: %1.")
                        .arg(fromUtf8(m_state.snacks).join(QStringLiteral(", "))));
    m_snacks->addWidget(notice);
}

} // namespace hipwise::ui
