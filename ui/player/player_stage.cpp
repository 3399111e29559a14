#include "ui/player/player_stage.h"

#include "ui/figure/figure_view.h"
#include "ui/player/rest_questions.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drawn/fit_text.h"
#include "ui/widgets/drawn/rep_counter.h"
#include "ui/widgets/drawn/side_badge.h"
#include "ui/widgets/drawn/timer_ring.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/page.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace hipwise::ui {

using session::PlayerStatus;
using session::StepKind;

namespace {

// Shares of the window's height, so that the words can be read from the mat. 7.3 % is 11 minutes of
// arc at three metres on a 14-inch screen, which 20/40 sight can read.
constexpr double CueShare = 0.095;
constexpr double BreathShare = 0.075;
constexpr double CaptionShare = 0.05;
constexpr double DetailShare = 0.048;
constexpr double BadgeShare = 0.1;

} // namespace

PlayerStage::PlayerStage(FigureStudio& studio, const Look& look)
    : m_look(look)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_card(new Card(CardKind::Stage))
    , m_figure(new FigureView(studio))
    , m_words(new QGridLayout)
    , m_side(new SideBadge(m_look))
    , m_caption(new FitText(m_look, 600, Ink::Ink2, Qt::AlignLeft | Qt::AlignVCenter))
    , m_cue(new FitText(m_look, 750, Ink::Ink, Qt::AlignHCenter | Qt::AlignVCenter))
    , m_detail(new FitText(m_look, 500, Ink::Ink2, Qt::AlignHCenter | Qt::AlignTop))
    , m_breath(new FitText(m_look, 650, Ink::Info, Qt::AlignHCenter | Qt::AlignVCenter))
    , m_count(new QStackedWidget)
    , m_ring(new TimerRing(m_look))
    , m_reps(new RepCounter(m_look))
    , m_questions(new RestQuestions(m_look))
{
    auto* column = makeColumn(length::Gap + length::Gap / 2);
    setLayout(column);
    auto* head = new QHBoxLayout;
    head->setSpacing(length::CardGap);
    head->addWidget(m_side);
    head->addWidget(m_caption, 1);
    m_card->box()->addLayout(head);
    m_figure->setFocusPolicy(Qt::NoFocus);
    m_card->box()->addWidget(m_figure, 1);
    m_words->setHorizontalSpacing(length::CardGap);
    m_words->setVerticalSpacing(0);
    m_count->addWidget(m_ring);
    m_count->addWidget(m_reps);
    m_columns->setSpacing(length::CardGap);
    m_columns->addWidget(m_card, 5);
    m_columns->addWidget(m_count, 3);
    column->addLayout(m_columns, 1);
    column->addLayout(m_words);
    m_figure->hide();
    arrange(false);

    column->addWidget(m_questions);
    connect(&m_look, &Look::changed, this, &PlayerStage::fitText);
    setTight(false);
}

void PlayerStage::setTight(bool tight)
{
    m_tight = tight;
    m_card->box()->setContentsMargins(length::CardPadding,
                                      tight ? length::Gap : length::CardPadding,
                                      length::CardPadding,
                                      tight ? length::Gap : length::CardPadding);
}

/// With a figure the stage is its; the words stand below, side by side.
void PlayerStage::arrange(bool drawn)
{
    m_drawn = drawn;
    for (FitText* text : {m_cue, m_detail, m_breath}) {
        m_words->removeWidget(text);
        m_card->box()->removeWidget(text);
    }
    if (drawn) {
        m_words->addWidget(m_cue, 0, 0);
        m_words->addWidget(m_breath, 0, 1);
        m_words->addWidget(m_detail, 1, 0, 1, 2);
        m_words->setColumnStretch(0, 5);
        m_words->setColumnStretch(1, 3);
    } else {
        m_card->box()->addWidget(m_cue, 6);
        m_card->box()->addWidget(m_detail, 4);
        m_card->box()->addWidget(m_breath, 2);
    }
    m_figure->setVisible(drawn);
    fitText();
}

void PlayerStage::setLarge(bool large)
{
    if (large == m_large)
        return;
    m_large = large;
    m_columns->setStretch(1, large ? 4 : 3);
    fitText();
}

void PlayerStage::showFigure(const app::SessionView& view)
{
    const bool drawn = view.figure != nullptr && !m_large;
    if (drawn != m_drawn)
        arrange(drawn);
    if (!drawn)
        return;
    m_figure->setSide(view.player.step.side);
    m_figure->setFigure(view.figure, view.tempo);
    m_figure->follow(view.moment);
    m_figure->setWords(tr("Figure: %1").arg(fromUtf8(view.name)), fromUtf8(view.phaseWords));
}

void PlayerStage::show(const app::SessionView& view)
{
    showFigure(view);
    m_side->setSide(view.player.step.side);
    if (view.player.step.kind == StepKind::Set)
        showWork(view);
    else
        showLead(view);
    arrangeWords(view);
}

/// What is in sight: with little room a question stands where other words were, until the next set
/// comes near.
void PlayerStage::arrangeWords(const app::SessionView& view)
{
    constexpr double LowEms = 34.0;
    constexpr double CrampedEms = 26.0;
    constexpr double RoomForQuestionsEms = 17.0;
    const bool low = m_tight || window()->height() < m_look.em(LowEms);
    const bool lead = view.player.step.kind != StepKind::Set;
    const bool plays = view.player.status == PlayerStatus::Playing;
    const bool near = plays && view.player.stepSecondsLeft() <= session::GetReadyTime.count();
    m_questions->show(view, m_asks, !low);
    // Where there is no room at all, the summary asks.
    const bool room = window()->height() >= m_look.em(RoomForQuestionsEms);
    const bool questions = lead && room && m_questions->isWanted() && !(low && near);
    const bool asking = questions && m_questions->asksPain();
    m_questions->setVisible(questions);
    // Whose turn is next stays in sight; how it looks can wait.
    const bool cramped = m_tight || window()->height() < m_look.em(CrampedEms);
    m_figure->setVisible(m_drawn && !(cramped && asking));
    m_card->setMaximumHeight(cramped && asking ? m_card->sizeHint().height() : QWIDGETSIZE_MAX);
    const bool paused = view.player.status == PlayerStatus::Paused;
    m_cue->setVisible(paused || !(m_drawn && asking && low));
    // Where every line counts, what has no words leaves its place to the rest. How to lie can wait
    // until the question is answered.
    const bool economical = m_tight || m_drawn;
    m_breath->setVisible(!economical || !m_breath->text().isEmpty());
    m_detail->setVisible((!economical || !m_detail->text().isEmpty())
                         && !(m_drawn && asking && (plays || paused)));
}

void PlayerStage::showWork(const app::SessionView& view)
{
    const session::PlayerState& player = view.player;
    m_caption->setText({});
    QString phase = fromUtf8(view.phaseWords);
    if (player.phase == session::WorkPhase::Run)
        phase = tr("Run easily");
    else if (player.phase == session::WorkPhase::Walk)
        phase = tr("Walk");
    m_detail->setText({});
    showCue(view, phase, fromUtf8(view.breathWords));
    showCount(view);
}

/// A pause is said where everybody looks.
void PlayerStage::showCue(const app::SessionView& view, const QString& cue, const QString& breath)
{
    const bool paused = view.player.status == PlayerStatus::Paused;
    m_cue->setText(paused ? tr("Paused") : cue);
    m_breath->setText(paused ? tr("Take your time") : breath);
}

void PlayerStage::showCount(const app::SessionView& view)
{
    const session::PlayerState& player = view.player;
    if (player.countIn.count() > 0) {
        m_ring->show(TimerRing::Mode::Rest,
                     1.0,
                     player.countInSecondsLeft(),
                     tr("Get ready"),
                     tr("seconds"));
        m_count->setCurrentWidget(m_ring);
        return;
    }
    const bool holding = player.phase == session::WorkPhase::Hold
        && view.doseType != content::DoseType::Repetitions;
    if (player.rep > 0 && !holding && view.doseType != content::DoseType::Duration) {
        m_reps->show(player.rep, view.reps, tr("Repeats"));
        m_count->setCurrentWidget(m_reps);
        return;
    }
    const double left = player.phaseDuration.count() == 0 ? 0.0
                                                          : 1.0
            - static_cast<double>(player.phaseElapsed.count())
                / static_cast<double>(player.phaseDuration.count());
    const int seconds = player.phaseSecondsLeft();
    constexpr int ShowMinutesFrom = 100;
    constexpr int SecondsPerMinute = 60;
    const bool minutes = seconds >= ShowMinutesFrom;
    QString caption = tr("Keep going");
    if (player.rep > 0)
        caption = tr("%1 of %2").arg(player.rep).arg(view.reps);
    else if (player.phase == session::WorkPhase::Hold)
        caption = tr("Hold");
    m_ring->show(TimerRing::Mode::Work,
                 left,
                 minutes ? (seconds + SecondsPerMinute - 1) / SecondsPerMinute : seconds,
                 caption,
                 minutes ? tr("minutes") : tr("seconds"));
    m_count->setCurrentWidget(m_ring);
}

void PlayerStage::showLead(const app::SessionView& view)
{
    const session::PlayerState& player = view.player;
    const session::Step& step = player.step;
    const bool fresh
        = step.kind == StepKind::GetReady || (step.kind == StepKind::Rest && step.set == 1);
    if (step.kind == StepKind::ChangeOver)
        m_caption->setText(step.side == Side::Left ? tr("Change to left") : tr("Change to right"));
    else
        m_caption->setText(fresh ? tr("Next: %1").arg(fromUtf8(view.name))
                                 : tr("Next: the same again"));
    showCue(view, fromUtf8(view.phaseWords), {});
    m_detail->setText(player.status == PlayerStatus::Waiting ? tr("Press Space when you are ready.")
                                                             : fromUtf8(view.startWords));
    const double left = step.duration.count() == 0 ? 0.0
                                                   : 1.0
            - static_cast<double>(player.stepElapsed.count())
                / (static_cast<double>(step.duration.count()) * 1000.0);
    QString caption = tr("Get ready");
    if (player.status == PlayerStatus::Waiting)
        caption = tr("Ready?");
    else if (step.kind == StepKind::Rest)
        caption = tr("Rest");
    else if (step.kind == StepKind::ChangeOver)
        caption = tr("Change");
    if (player.status == PlayerStatus::Waiting)
        m_ring->show(TimerRing::Mode::Rest, 1.0, std::nullopt, caption, tr("Space"));
    else
        m_ring->show(TimerRing::Mode::Rest, left, player.stepSecondsLeft(), caption, tr("seconds"));
    m_count->setCurrentWidget(m_ring);
}

void PlayerStage::resizeEvent(QResizeEvent* event)
{
    fitText();
    QWidget::resizeEvent(event);
}

void PlayerStage::fitText()
{
    const int window = this->window()->height();
    // Very large words have the place of the figure.
    constexpr double Larger = 1.25;
    constexpr double LargerSide = 1.4;
    m_cue->setLargest(qRound(window * CueShare * (m_large ? Larger : 1.0)));
    m_breath->setLargest(qRound(window * BreathShare * (m_large ? Larger : 1.0)));
    m_caption->setLargest(qRound(window * CaptionShare));
    m_detail->setLargest(qRound(window * DetailShare));
    m_side->setHeight(qRound(window * BadgeShare * (m_large ? LargerSide : 1.0)));
    // Below the figure the words have rows of their own height.
    const auto row = [&](FitText* text, double share) {
        constexpr double LineHeight = 1.35;
        text->setMinimumHeight(m_drawn ? qRound(window * share * LineHeight) : 0);
        text->setMaximumHeight(m_drawn ? qRound(window * share * LineHeight) : QWIDGETSIZE_MAX);
    };
    row(m_cue, CueShare);
    row(m_breath, CueShare);
    row(m_detail, DetailShare * 2);
}

} // namespace hipwise::ui
