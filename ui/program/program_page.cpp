#include "ui/program/program_page.h"

#include "ui/program/pause_card.h"
#include "ui/program/phase_bar.h"
#include "ui/program/program_words.h"
#include "ui/program/session_rows.h"
#include "ui/program/week_board.h"
#include "ui/widgets/advice_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/change_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QLocale>

namespace hipwise::ui {

namespace {

constexpr double RightColumnEms = 22.0;
constexpr double ColumnsFromEms = 62.0; ///< seven days beside each other need so much

QString weekWords(CivilDate first, CivilDate last)
{
    const QLocale locale;
    const QDate from = toQDate(first);
    const QDate to = toQDate(last);
    const QString end = locale.toString(to, QStringLiteral("d MMMM"));
    if (from.month() == to.month())
        return QStringLiteral("%1 – %2").arg(QString::number(from.day()), end);
    return QStringLiteral("%1 – %2").arg(locale.toString(from, QStringLiteral("d MMMM")), end);
}

} // namespace

ProgramPage::ProgramPage(FigureStudio& studio)
    : Page(studio.look(), tr("Program"))
    , m_studio(studio)
    , m_empty(new Notice(studio.look(), CardKind::Soft, QStringLiteral("calendar")))
    , m_whole(new QWidget)
    , m_column(new QVBoxLayout(m_whole))
    , m_ways(new QBoxLayout(QBoxLayout::LeftToRight, new QWidget))
    , m_underAbout(makeColumn(0))
    , m_programs(new Button(studio.look(), tr("Other programs"), ButtonKind::Secondary))
    , m_history(new Button(studio.look(), tr("What was changed"), ButtonKind::Secondary))
    , m_parts(new Button(studio.look(), tr("Name and parts"), ButtonKind::Secondary))
    , m_about(new TextLabel(studio.look(), TextRole::Body, {}, Ink::Ink2))
    , m_paused(new Notice(studio.look(), CardKind::Soft, QStringLiteral("pause")))
    , m_phases(new PhaseBar(studio.look()))
    , m_before(Button::iconOnly(studio.look(), QStringLiteral("back"), tr("The week before")))
    , m_after(Button::iconOnly(studio.look(), QStringLiteral("forward"), tr("The next week")))
    , m_thisWeek(new Button(studio.look(), tr("This week"), ButtonKind::Quiet, ButtonSize::Small))
    , m_move(new Button(studio.look(), {}, ButtonKind::Secondary))
    , m_weekTitle(new TextLabel(studio.look(), TextRole::CardTitle))
    , m_board(new WeekBoard(studio))
    , m_adviceBox(makeColumn(0))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_sessions(new Card)
    , m_sessionRows(new SessionRows(studio.look()))
    , m_mix(new Card)
    , m_mixTags(new QWidget)
    , m_mixLength(new TextLabel(studio.look(), TextRole::Body, {}, Ink::Ink2))
    , m_missed(new Segmented(
          studio.look(), tr("When a session was not done"), {tr("Leave it"), tr("Next free day")}))
    , m_pause(new PauseCard(studio.look()))
    , m_bar(new ChangeBar(studio.look()))
{
    setObjectName(QStringLiteral("programPage"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(length::CardGap);
    makeHead();
    makeEmpty();
    makeWeekHead();
    makeRest();
    body()->addWidget(m_empty);
    body()->addWidget(m_whole);
    body()->addStretch(1);
    setFoot(m_bar);
    connect(m_bar, &ChangeBar::undoRequested, this, &ProgramPage::undoRequested);
    connect(&studio.look(), &Look::changed, this, [this] { setRoom(room()); });
    ProgramPage::setRoom(Room::Wide);
}

void ProgramPage::makeEmpty()
{
    m_empty->setText(tr("You have no program yet"),
                     tr("A program says what to do on which day. Choose one that was put together "
                        "for hips like yours, or make your own from the library."));
    Button* choose = m_empty->addButton(tr("Choose a program"), ButtonKind::Primary);
    choose->setObjectName(QStringLiteral("chooseProgram"));
    connect(choose, &QAbstractButton::clicked, this, &ProgramPage::programsRequested);
    Button* own = m_empty->addButton(tr("Make my own"), ButtonKind::Secondary);
    own->setObjectName(QStringLiteral("ownProgram"));
    connect(own, &QAbstractButton::clicked, this, &ProgramPage::emptyRequested);
}

void ProgramPage::makeHead()
{
    m_ways->setContentsMargins(0, 0, 0, 0);
    m_ways->setSpacing(length::Gap);
    m_ways->addWidget(m_parts);
    m_ways->addWidget(m_history);
    m_ways->addWidget(m_programs);
    m_programs->setObjectName(QStringLiteral("otherPrograms"));
    m_history->setObjectName(QStringLiteral("programHistory"));
    m_parts->setObjectName(QStringLiteral("programParts"));
    connect(m_parts, &QAbstractButton::clicked, this, &ProgramPage::partsRequested);
    connect(m_programs, &QAbstractButton::clicked, this, &ProgramPage::programsRequested);
    connect(m_history, &QAbstractButton::clicked, this, &ProgramPage::historyRequested);
    m_about->wrapped();
    m_column->addWidget(m_about);
    m_column->addLayout(m_underAbout);
    m_column->addWidget(m_paused);
    Button* goOn = m_paused->addButton(tr("Go on now"), ButtonKind::Secondary);
    goOn->setObjectName(QStringLiteral("pauseOver"));
    connect(goOn, &QAbstractButton::clicked, this, &ProgramPage::pauseEnded);
    m_column->addWidget(m_phases);
    connect(m_phases, &PhaseBar::nextRequested, this, &ProgramPage::phaseRequested);
}

void ProgramPage::makeWeekHead()
{
    auto* head = new QWidget;
    auto* flow = new FlowLayout(length::Gap, head);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* where = new QWidget;
    auto* row = new QHBoxLayout(where);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_before);
    row->addWidget(m_weekTitle);
    row->addWidget(m_after);
    flow->addWidget(where);
    flow->addWidget(m_thisWeek);
    flow->addWidget(m_move);
    m_column->addWidget(head);
    m_before->setObjectName(QStringLiteral("weekBefore"));
    m_after->setObjectName(QStringLiteral("weekAfter"));
    m_thisWeek->setObjectName(QStringLiteral("thisWeek"));
    m_move->setObjectName(QStringLiteral("moveSession"));
    m_column->addWidget(m_board);
    connect(m_before, &QAbstractButton::clicked, this, [this] { Q_EMIT weekRequested(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { Q_EMIT weekRequested(1); });
    connect(m_thisWeek, &QAbstractButton::clicked, this, [this] { Q_EMIT weekRequested(0); });
    connect(m_move, &QAbstractButton::clicked, m_board, &WeekBoard::startMove);
    connect(m_board, &WeekBoard::movingChanged, this, &ProgramPage::fillWeekHead);
    connect(m_board, &WeekBoard::sessionOpened, this, &ProgramPage::sessionOpened);
    connect(m_board, &WeekBoard::moveRequested, this, &ProgramPage::moveRequested);
    connect(m_board, &WeekBoard::announced, this, &ProgramPage::announced);
}

void ProgramPage::makeRest()
{
    m_column->addLayout(m_adviceBox);
    m_sessions->box()->addWidget(
        new TextLabel(m_studio.look(), TextRole::CardTitle, tr("Sessions of this part")));
    m_sessions->box()->addWidget(m_sessionRows);
    connect(m_sessionRows, &SessionRows::sessionOpened, this, &ProgramPage::sessionOpened);
    auto* add = (new Button(m_studio.look(), tr("Add a session"), ButtonKind::Secondary))
                    ->withIcon(QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addSession"));
    connect(add, &QAbstractButton::clicked, this, &ProgramPage::sessionAdded);
    m_sessions->box()->addWidget(add, 0, Qt::AlignLeft);
    auto* left = makeColumn(length::CardGap);
    left->addWidget(m_sessions);
    left->addStretch(1);

    m_mix->box()->addWidget(new TextLabel(m_studio.look(), TextRole::CardTitle, tr("This week")));
    new FlowLayout(length::Gap, m_mixTags);
    m_mixTags->layout()->setContentsMargins(0, 0, 0, 0);
    m_mix->box()->addWidget(m_mixTags);
    m_mixLength->wrapped();
    m_mix->box()->addWidget(m_mixLength);
    auto* missed = new Card;
    missed->box()->addWidget(
        (new TextLabel(m_studio.look(), TextRole::CardTitle, tr("When a session was not done")))
            ->wrapped());
    m_missed->setObjectName(QStringLiteral("missedRule"));
    missed->box()->addWidget(m_missed);
    connect(m_missed, &Segmented::chosen, this, [this](int rule) {
        Q_EMIT missedRuleChosen(static_cast<program::MissedRule>(rule));
    });
    connect(m_pause, &PauseCard::pauseRequested, this, &ProgramPage::pauseRequested);
    auto* right = makeColumn(length::CardGap);
    right->addWidget(m_mix);
    right->addWidget(missed);
    right->addWidget(m_pause);
    right->addStretch(1);
    m_columns->setSpacing(length::CardGap);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right);
    m_column->addLayout(m_columns);
}

void ProgramPage::setState(const std::optional<app::ProgramWeek>& state, CivilDate today)
{
    m_state = state;
    m_today = today;
    m_empty->setVisible(!state.has_value());
    m_whole->setVisible(state.has_value());
    m_ways->parentWidget()->setVisible(state.has_value());
    if (!state)
        return;
    fillAbout();
    m_phases->setPhases(state->phases, state->pause ? QString() : fromUtf8(state->nextPhase));
    m_board->setWeek(state->week, today);
    fillWeekHead();
    m_sessionRows->setSessions(state->sessions);
    fillMix();
    m_missed->setCurrent(static_cast<int>(state->missed));
}

void ProgramPage::fillAbout()
{
    QStringList lines{fromUtf8(m_state->name)};
    if (!m_state->reason.empty())
        lines.append(tr("What it is for: %1").arg(fromUtf8(m_state->reason)));
    if (!m_state->setBy.empty())
        lines.append(tr("Set by %1.").arg(fromUtf8(m_state->setBy)));
    if (m_state->locked)
        lines.append(tr("No changes are suggested, because it was set like that."));
    m_about->setText(lines.join(QStringLiteral("\n")));
    m_paused->setVisible(m_state->pause.has_value());
    m_pause->setVisible(!m_state->pause.has_value());
    if (!m_state->pause)
        return;
    const program::Pause& pause = *m_state->pause;
    m_paused->setText(pauseName(pause.reason),
                      pause.until ? tr("Until %1. Nothing is counted.").arg(dayWords(*pause.until))
                                  : tr("Until you go on. Nothing is counted."));
}

void ProgramPage::fillWeekHead()
{
    if (!m_state)
        return;
    const auto& week = m_state->week;
    m_weekTitle->setText(weekWords(week.front().date, week.back().date));
    m_thisWeek->setVisible(m_today < week.front().date || m_today > week.back().date);
    m_move->setVisible(m_board->canMove());
    m_move->setText(m_board->isMoving() ? tr("Leave it where it is") : tr("Move a session (M)"));
}

void ProgramPage::fillMix()
{
    clearLayout(m_mixTags->layout());
    const auto tag = [&](int count, content::MovementKind kind) {
        if (count > 0)
            m_mixTags->layout()->addWidget(
                Tag::ofKind(look(), kind, tr("%1 %2").arg(kindName(kind)).arg(count)));
    };
    tag(m_state->strength, content::MovementKind::Strength);
    tag(m_state->stretch, content::MovementKind::Stretch);
    tag(m_state->aerobic, content::MovementKind::Aerobic);
    m_mixLength->setText(m_state->weekLength.count() == 0
                             ? tr("Nothing is planned in this week.")
                             : tr("%1 in all").arg(lengthWords(m_state->weekLength)));
}

void ProgramPage::setAdvice(const std::optional<app::AdviceCard>& advice)
{
    if (advice == m_advice)
        return;
    m_advice = advice;
    clearLayout(m_adviceBox);
    m_adviceView = nullptr;
    if (!advice)
        return;
    m_adviceView = new AdviceView(look(), *advice);
    m_adviceBox->addWidget(m_adviceView);
    connect(m_adviceView,
            &AdviceView::answered,
            this,
            [this, shown = *advice](guidance::AdviceChoice choice) {
                Q_EMIT adviceAnswered(shown, choice);
            });
    connect(m_adviceView, &AdviceView::helpRequested, this, &ProgramPage::helpRequested);
    connect(m_adviceView, &AdviceView::questionsRequested, this, &ProgramPage::questionsRequested);
}

void ProgramPage::setChange(const QString& change, const QString& problem)
{
    m_bar->tell(change, problem);
}

void ProgramPage::focusSession(const QString& session, CivilDate date)
{
    m_board->focusSession(session, date);
}

void ProgramPage::setRoom(Room room)
{
    Page::setRoom(room);
    const bool narrow = room == Room::Narrow;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget* card : {static_cast<QWidget*>(m_mix), static_cast<QWidget*>(m_pause)}) {
        card->setMinimumWidth(narrow ? 0 : look().em(RightColumnEms));
        card->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : look().em(RightColumnEms));
    }
    // Beside the title only where it has room.
    QWidget* ways = m_ways->parentWidget();
    m_ways->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (narrow)
        m_underAbout->addWidget(ways, 0, Qt::AlignLeft);
    else
        titleRow()->addWidget(ways);
    placeWeek();
}

void ProgramPage::placeWeek()
{
    m_board->setFlat(viewport()->width() < look().em(ColumnsFromEms));
}

void ProgramPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeWeek();
}

void ProgramPage::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_W && plain && m_adviceView != nullptr) {
        m_adviceView->toggleWhy();
        return;
    }
    if (event->key() == Qt::Key_M && plain && m_state) {
        m_board->startMove();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace hipwise::ui
