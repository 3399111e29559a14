#include "ui/measures/test_page.h"

#include "ui/figure/figure_studio.h"
#include "ui/figure/figure_view.h"
#include "ui/measures/measure_history.h"
#include "ui/widgets/change_bar.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/measure_words.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace hipwise::ui {

using person::MeasureKind;

namespace {

constexpr double FigureEms = 17.0;
constexpr double NarrowFigureEms = 12.0;

QStringList stepsOf(MeasureKind kind)
{
    if (kind == MeasureKind::ChairStand)
        return {
            TestPage::tr("Take a firm chair, 43 to 44 cm (17 inches) high. Put it against a wall."),
            TestPage::tr("Sit in the middle. Cross your arms on your chest."),
            TestPage::tr("Try 1 or 2 stands first, to see how it feels."),
            TestPage::tr("At the start tone, stand up fully and sit down again."),
            TestPage::tr("Do as many as you can in 30 seconds."),
            TestPage::tr("More than half-way up at the end counts as a stand.")};
    return {TestPage::tr("Stand next to a worktop, so that you can hold on."),
            TestPage::tr("Keep your eyes open and your hands on your hips."),
            TestPage::tr("At the start tone, lift one foot. Do not touch the other leg."),
            TestPage::tr("Press Space when the foot comes down or you hold on."),
            TestPage::tr("You have 3 tries on each leg. The best one counts."),
            TestPage::tr("The clock stops by itself at 45 seconds.")};
}

QString aimOf(MeasureKind kind)
{
    return kind == MeasureKind::ChairStand
        ? TestPage::tr("How many times can you stand up in 30 seconds?")
        : TestPage::tr("How long can you stand on each leg?");
}

QString careOf(MeasureKind kind)
{
    return kind == MeasureKind::ChairStand
        ? TestPage::tr("Have someone near if you feel unsteady. Stop if your pain goes above 5, or "
                       "if you get dizzy or breathless.")
        : TestPage::tr("Have someone near if you feel unsteady. Stop if your pain goes above 5, or "
                       "if you get dizzy.");
}

} // namespace

TestPage::TestPage(FigureStudio& studio, MeasureKind kind)
    : Page(studio.look(), measureName(kind))
    , m_kind(kind)
    , m_changed(new ChangeBar(studio.look()))
    , m_left(new Notice(studio.look(), CardKind::Caution, QStringLiteral("info")))
    , m_advice(new Notice(studio.look(), CardKind::Soft, QStringLiteral("info")))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_stage(new Card(CardKind::Stage))
    , m_figure(new FigureView(studio))
    , m_start(new Button(studio.look(), tr("Start"), ButtonKind::Primary, ButtonSize::Large))
    , m_history(new MeasureHistory(studio.look(), tr("Your results")))
{
    setObjectName(QStringLiteral("testPage"));
    enableBack();
    body()->addWidget((new TextLabel(look(), TextRole::Body, aimOf(kind), Ink::Ink2))->wrapped());
    body()->addWidget(m_left);
    body()->addWidget(m_advice);
    m_figure->setFocusPolicy(Qt::NoFocus);
    m_stage->box()->addWidget(m_figure, 1);
    if (kind == MeasureKind::SingleLegStand)
        m_stage->box()->addWidget(
            (new TextLabel(look(),
                           TextRole::Body,
                           tr("The figure holds on. Hold on only if you need to."),
                           Ink::Ink2))
                ->wrapped());
    m_columns->setSpacing(length::CardGap);
    m_columns->addWidget(m_stage, 4);
    makeSteps();
    body()->addLayout(m_columns);
    body()->addWidget(m_history);
    if (kind == MeasureKind::ChairStand) {
        m_typical = new TypicalValues(look());
        body()->addWidget(m_typical);
        connect(m_typical, &TypicalValues::wished, this, &TestPage::typicalWished);
    }
    body()->addStretch();
    setFoot(m_changed);
    connect(m_start, &QAbstractButton::clicked, this, &TestPage::startRequested);
    connect(m_changed, &ChangeBar::undoRequested, this, &TestPage::undoRequested);
    connect(m_history, &MeasureHistory::removeRequested, this, &TestPage::removeRequested);
    connect(&look(), &Look::changed, this, [this] { TestPage::setRoom(room()); });
}

void TestPage::makeSteps()
{
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(look(), TextRole::CardTitle, tr("How it is done")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(length::Gap);
    grid->setVerticalSpacing(length::Gap);
    grid->setColumnStretch(1, 1);
    const QStringList steps = stepsOf(m_kind);
    for (int i = 0; i < steps.size(); ++i) {
        auto* number = new TextLabel(
            look(), TextRole::BodyStrong, QStringLiteral("%1.").arg(i + 1), Ink::Primary);
        grid->addWidget(number, i, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget((new TextLabel(look(), TextRole::Body, steps[i]))->wrapped(), i, 1);
    }
    card->box()->addLayout(grid);
    card->box()->addWidget(makeRule());
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::Body, careOf(m_kind), Ink::Ink2))->wrapped());
    card->box()->addStretch();
    m_start->setObjectName(QStringLiteral("startTest"));
    m_start->withIcon(QStringLiteral("play"));
    card->box()->addWidget(m_start, 0, Qt::AlignLeft);
    m_columns->addWidget(card, 5);
}

void TestPage::setFigure(const TestFigure& figure)
{
    m_stage->setVisible(figure.animation != nullptr);
    if (figure.animation == m_figure->animation())
        return;
    m_figure->setFigure(figure.animation, figure.tempo);
    m_figure->setWords(tr("Figure: %1").arg(figure.name), {});
}

void TestPage::setState(const app::TestState& state, CivilDate today)
{
    if (m_filled && state == m_state && today == m_today)
        return;
    m_filled = true;
    m_state = state;
    m_today = today;
    fillNotice();
    fillHistory();
}

void TestPage::setTypical(const TypicalWish& wish, CivilDate today)
{
    if (m_typical != nullptr)
        m_typical->setWish(wish, today);
}

void TestPage::setChange(const QString& change, const QString& problem)
{
    m_changed->tell(change, problem);
}

void TestPage::fillNotice()
{
    const bool open = m_state.isOpen();
    const QString why = leaveOutWords(m_state).join(QLatin1Char(' '));
    m_left->setText(tr("Left out for now"), why);
    m_left->setVisible(!open);
    m_advice->setText(tr("Something to think of"), why);
    m_advice->setVisible(open && !why.isEmpty());
    const bool hadFocus = m_start->hasFocus();
    m_start->setVisible(open);
    if (hadFocus && !open)
        titleLabel()->setFocus(Qt::OtherFocusReason);
}

void TestPage::fillHistory()
{
    m_history->setVisible(!m_state.entries.empty());
    std::vector<HistoryLine> lines;
    if (m_kind == MeasureKind::ChairStand) {
        constexpr int UsualTop = 15;
        lines.push_back(
            {{}, lineOf(m_state), 0, UsualTop, [](int value) { return QString::number(value); }});
    } else {
        constexpr int Tenths = 10;
        const auto top = static_cast<int>(person::LongestStand.count()) * Tenths;
        for (const Side side : {Side::Left, Side::Right})
            lines.push_back({legName(side), lineOf(m_state, side), 0, top, tenthsWords});
    }
    QList<HistoryRow> rows;
    for (const person::Measure& entry : m_state.entries)
        rows.append({shortDayWords(entry.measuredAt.date(), m_today),
                     entryWords(entry),
                     {static_cast<qint64>(entry.id)}});
    m_history->setHistory(lines, rows, m_today);
}

void TestPage::setRoom(Room room)
{
    Page::setRoom(room);
    const bool narrow = room == Room::Narrow;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int lowest = look().em(narrow ? NarrowFigureEms : FigureEms);
    m_figure->setMinimumHeight(lowest);
    m_figure->setMaximumHeight(narrow ? lowest : QWIDGETSIZE_MAX);
}

void TestPage::enter()
{
    m_figure->play();
}

void TestPage::leave()
{
    m_figure->pause();
}

void TestPage::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event) && m_start->isVisible())
        pressFocusedOr(*m_start);
    else
        Page::keyPressEvent(event);
}

} // namespace hipwise::ui
