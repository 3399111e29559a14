#include "ui/measures/run_stage.h"

#include "ui/measures/press_pad.h"
#include "ui/widgets/drawn/fit_text.h"
#include "ui/widgets/drawn/side_badge.h"
#include "ui/widgets/drawn/timer_ring.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/measure_words.h"
#include "ui/widgets/segmented.h"

#include <array>

namespace hipwise::ui {

using app::MeasureRunView;
using app::RunPhase;
using person::MeasureKind;
using std::chrono::seconds;

namespace {

/// Five are usual; from three metres away more may be needed.
constexpr std::array GetReadyTimes{5, 10, 20};
constexpr double CueShare = 0.08; ///< of the window's height
constexpr double BadgeShare = 0.09;
constexpr int LowestBadge = 44;
constexpr int LowestRing = 150;

bool isChair(const MeasureRunView& view)
{
    return view.kind == MeasureKind::ChairStand;
}

} // namespace

RunStage::RunStage(const Look& look)
    : m_look(look)
    , m_side(new SideBadge(look))
    , m_cue(new FitText(look, 700, Ink::Ink, Qt::AlignLeft | Qt::AlignVCenter))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_pad(new PressPad(look))
    , m_ring(new TimerRing(look))
    , m_row(new QWidget)
    , m_timeWords(new TextLabel(look, TextRole::Body, tr("Time to get ready")))
    , m_time(new Segmented(look, tr("Time to get ready"), {tr("5 s"), tr("10 s"), tr("20 s")}))
    , m_tries(new TextLabel(look, TextRole::BodyStrong))
    , m_next(new Button(look, {}, ButtonKind::Secondary))
{
    auto* column = makeColumn(length::Gap + length::Gap / 2);
    setLayout(column);
    auto* head = new QHBoxLayout;
    head->setSpacing(length::CardGap);
    head->addWidget(m_side);
    head->addWidget(m_cue, 1);
    column->addLayout(head);
    m_pad->setObjectName(QStringLiteral("pressPad"));
    m_ring->setMinimumSize(LowestRing, LowestRing);
    m_ring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_columns->setSpacing(length::CardGap);
    m_columns->addWidget(m_pad, 5);
    m_columns->addWidget(m_ring, 4);
    column->addLayout(m_columns, 1);
    makeRow();
    column->addWidget(m_row);
    connect(m_pad, &PressPad::pushed, this, &RunStage::pushed);
    connect(&look, &Look::changed, this, &RunStage::fit);
}

void RunStage::makeRow()
{
    auto* flow = new FlowLayout(length::CardGap, m_row);
    m_time->setCurrent(0);
    m_next->setObjectName(QStringLiteral("nextLeg"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_timeWords, m_time, m_tries, m_next})
        flow->addWidget(part);
    connect(m_next, &QAbstractButton::clicked, this, &RunStage::nextLegRequested);
}

seconds RunStage::getReadyTime() const
{
    return seconds(GetReadyTimes.at(static_cast<std::size_t>(std::max(m_time->current(), 0))));
}

void RunStage::show(const MeasureRunView& view)
{
    m_side->setSide(view.side);
    m_cue->setText(cue(view));
    showRing(view);
    showPad(view);
    showRow(view);
}

QString RunStage::cue(const MeasureRunView& view) const
{
    const bool chair = isChair(view);
    const bool left = view.side == Side::Left;
    switch (view.phase) {
    case RunPhase::GetReady:
        return chair ? tr("Sit. Cross your arms.") : tr("Hands on your hips.");
    case RunPhase::Running:
        return chair ? tr("Stand up, sit down.") : tr("Foot up. Look ahead.");
    case RunPhase::Ready:
    case RunPhase::Result:
        break;
    }
    if (view.broken)
        return tr("The computer was asleep. Try again.");
    if (chair)
        return tr("Sit down when you are ready.");
    return left ? tr("Stand on your left leg.") : tr("Stand on your right leg.");
}

void RunStage::showRing(const MeasureRunView& view)
{
    const double share = view.length.count() == 0
        ? 0.0
        : static_cast<double>(view.elapsed.count()) / static_cast<double>(view.length.count());
    switch (view.phase) {
    case RunPhase::GetReady:
        m_ring->show(
            TimerRing::Mode::Rest, 1.0 - share, view.secondsLeft(), tr("Get ready"), tr("seconds"));
        return;
    case RunPhase::Running:
        if (isChair(view))
            m_ring->show(
                TimerRing::Mode::Work, 1.0 - share, view.secondsLeft(), tr("To go"), tr("seconds"));
        else
            m_ring->show(
                TimerRing::Mode::Work,
                share,
                static_cast<int>(std::chrono::duration_cast<seconds>(view.elapsed).count()),
                tr("So far"),
                tr("seconds"));
        return;
    case RunPhase::Ready:
    case RunPhase::Result:
        break;
    }
    m_ring->show(TimerRing::Mode::Rest, 1.0, std::nullopt, tr("Ready?"), tr("Space"));
}

void RunStage::showPad(const MeasureRunView& view)
{
    const QString keys = tr("Space or Page Down");
    const bool chair = isChair(view);
    switch (view.phase) {
    case RunPhase::GetReady:
        if (chair)
            m_pad->show(tr("Wait for the start tone"), {}, {});
        else
            m_pad->show(tr("Foot up already? Press here"), {}, keys);
        return;
    case RunPhase::Running:
        if (chair)
            m_pad->show(tr("Press for every stand"), QString::number(view.stands), keys);
        else
            m_pad->show(tr("Foot down? Press here"), {}, keys);
        return;
    case RunPhase::Ready:
    case RunPhase::Result:
        break;
    }
    const QString start = chair || view.tries.empty()
        ? tr("Start")
        : tr("Try %1 of %2").arg(view.tries.size() + 1).arg(person::StandTries);
    m_pad->show(start, {}, keys);
}

QString RunStage::triesWords(const MeasureRunView& view) const
{
    QStringList times;
    for (const int tenths : view.tries)
        times.append(tr("%1 s").arg(tenthsWords(tenths)));
    return times.isEmpty() ? QString() : tr("So far: %1").arg(times.join(QStringLiteral(" · ")));
}

void RunStage::showRow(const MeasureRunView& view)
{
    const bool waits = view.phase == RunPhase::Ready;
    m_timeWords->setVisible(waits);
    m_time->setVisible(waits);
    const QString tries = triesWords(view);
    m_tries->setText(tries);
    m_tries->setVisible(!tries.isEmpty());
    const bool leg = waits && view.side.has_value();
    if (view.side == Side::Left)
        m_next->setText(view.tries.empty() ? tr("Leave this leg out") : tr("Go to the right leg"));
    else
        m_next->setText(view.tries.empty() ? tr("Leave this leg out") : tr("Finish"));
    m_next->setVisible(leg);
    m_row->setVisible(waits || !tries.isEmpty());
}

void RunStage::setRoom(Room room)
{
    m_columns->setStretch(1, room == Room::Narrow ? 3 : 4);
}

void RunStage::focusStart()
{
    m_pad->setFocus(Qt::OtherFocusReason);
}

void RunStage::resizeEvent(QResizeEvent* event)
{
    fit();
    QWidget::resizeEvent(event);
}

void RunStage::fit()
{
    const int window = this->window()->height();
    m_cue->setLargest(qRound(window * CueShare));
    const int badge = std::max(LowestBadge, qRound(window * BadgeShare));
    m_side->setHeight(badge);
    m_cue->setFixedHeight(badge);
}

} // namespace hipwise::ui
