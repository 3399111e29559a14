#include "ui/player/player_stage.h"

#include "ui/figure/figure_view.h"
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

PlayerStage::PlayerStage(FigureStudio& studio)
    : m_look(studio.look())
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
    , m_back(Button::iconOnly(
          m_look, QStringLiteral("previous"), tr("Back to the set before"), ButtonSize::LargeIcon))
    , m_main(new Button(m_look, {}, ButtonKind::Primary, ButtonSize::Large))
    , m_next(Button::iconOnly(m_look, QStringLiteral("next"), tr("Next"), ButtonSize::LargeIcon))
    , m_skip(new Button(m_look, {}, ButtonKind::Quiet, ButtonSize::Small))
    , m_more(new Button(m_look, {}, ButtonKind::Secondary, ButtonSize::Large))
    , m_hints(new TextLabel(
          m_look, TextRole::Meta, tr("Space: pause   →: next   ←: back   S: skip"), Ink::Ink3))
    , m_upNext(new TextLabel(m_look, TextRole::Body, {}, Ink::Ink2))
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

    auto* controls = new QHBoxLayout;
    controls->setSpacing(length::Gap + length::Gap / 2);
    controls->addWidget(m_back);
    controls->addWidget(m_main);
    controls->addWidget(m_next);
    controls->addWidget(m_more);
    controls->addWidget(m_skip);
    controls->addWidget(m_hints);
    controls->addStretch(1);
    m_upNext->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_upNext->wrapped();
    controls->addWidget(m_upNext, 3);
    column->addLayout(controls);

    m_back->setObjectName(QStringLiteral("playerBack"));
    m_main->setObjectName(QStringLiteral("playerMain"));
    m_next->setObjectName(QStringLiteral("playerNext"));
    m_skip->setObjectName(QStringLiteral("playerSkip"));
    m_more->setObjectName(QStringLiteral("playerMore"));
    m_more->withIcon(QStringLiteral("plus"));
    m_skip->withIcon(QStringLiteral("skip"));
    connect(m_back, &QAbstractButton::clicked, this, &PlayerStage::backPressed);
    connect(m_main, &QAbstractButton::clicked, this, &PlayerStage::mainPressed);
    connect(m_next, &QAbstractButton::clicked, this, &PlayerStage::nextPressed);
    connect(m_skip, &QAbstractButton::clicked, this, &PlayerStage::skipPressed);
    connect(m_more, &QAbstractButton::clicked, this, &PlayerStage::moreRestPressed);
    connect(&m_look, &Look::changed, this, &PlayerStage::fitText);
    setTight(false);
}

void PlayerStage::setTight(bool tight)
{
    m_tight = tight;
    m_skip->setWords(tr("Skip this movement"), tight);
    m_more->setWords(tr("15 seconds more"), tight);
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

void PlayerStage::showFigure(const app::SessionView& view)
{
    const bool drawn = view.figure != nullptr;
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
    // Where every line counts, what has no words leaves its place to the rest.
    const bool economical = m_tight || m_drawn;
    for (FitText* text : {m_detail, m_breath})
        text->setVisible(!economical || !text->text().isEmpty());
    showControls(view);
}

void PlayerStage::showWork(const app::SessionView& view)
{
    const session::PlayerState& player = view.player;
    m_caption->setText({});
    m_cue->setText(fromUtf8(view.phaseWords));
    m_detail->setText({});
    m_breath->setText(fromUtf8(view.breathWords));
    if (player.status == PlayerStatus::Paused)
        m_detail->setText(tr("Paused. Take the time you need."));
    const bool holding = player.phase == session::WorkPhase::Hold
        && view.doseType != content::DoseType::Repetitions;
    if (player.rep == 0 || holding) {
        const double left = player.phaseDuration.count() == 0 ? 0.0
                                                              : 1.0
                - static_cast<double>(player.phaseElapsed.count())
                    / static_cast<double>(player.phaseDuration.count());
        const int seconds = player.phaseSecondsLeft();
        constexpr int ShowMinutesFrom = 100;
        const bool minutes = seconds >= ShowMinutesFrom;
        const QString caption = player.rep > 0
            ? tr("%1 of %2").arg(player.rep).arg(view.reps)
            : (player.phase == session::WorkPhase::Hold ? tr("Hold") : tr("Keep going"));
        constexpr int SecondsPerMinute = 60;
        m_ring->show(TimerRing::Mode::Work,
                     left,
                     minutes ? (seconds + SecondsPerMinute - 1) / SecondsPerMinute : seconds,
                     caption,
                     minutes ? tr("minutes") : tr("seconds"));
        m_count->setCurrentWidget(m_ring);
    } else {
        m_reps->show(player.rep, view.reps, tr("Repeats"));
        m_count->setCurrentWidget(m_reps);
    }
}

void PlayerStage::showLead(const app::SessionView& view)
{
    const session::PlayerState& player = view.player;
    const session::Step& step = player.step;
    const bool fresh
        = step.kind == StepKind::GetReady || (step.kind == StepKind::Rest && step.set == 1);
    if (step.kind == StepKind::ChangeOver)
        m_caption->setText(tr("Change sides"));
    else
        m_caption->setText(fresh ? tr("Next: %1").arg(fromUtf8(view.name))
                                 : tr("Next: the same again"));
    m_cue->setText(fromUtf8(view.phaseWords));
    m_detail->setText(player.status == PlayerStatus::Paused ? tr("Paused. Take the time you need.")
                                                            : fromUtf8(view.startWords));
    m_breath->setText({});
    const double left = step.duration.count() == 0 ? 0.0
                                                   : 1.0
            - static_cast<double>(player.stepElapsed.count())
                / (static_cast<double>(step.duration.count()) * 1000.0);
    QString caption = tr("Get ready");
    if (step.kind == StepKind::Rest)
        caption = tr("Rest");
    else if (step.kind == StepKind::ChangeOver)
        caption = tr("Change");
    m_ring->show(TimerRing::Mode::Rest, left, player.stepSecondsLeft(), caption, tr("seconds"));
    m_count->setCurrentWidget(m_ring);
}

void PlayerStage::showControls(const app::SessionView& view)
{
    const session::PlayerState& player = view.player;
    const bool lead = player.step.kind != StepKind::Set;
    if (player.status == PlayerStatus::Paused) {
        m_main->setText(tr("Go on"));
        m_main->withIcon(QStringLiteral("play"));
    } else {
        m_main->setText(tr("Pause"));
        m_main->withIcon(QStringLiteral("pause"));
    }
    m_next->setAccessibleName(lead ? tr("Start now") : tr("Next"));
    m_next->setToolTip(m_next->accessibleName());
    m_more->setVisible(player.step.kind == StepKind::Rest);
    const bool narrow = roomFor(m_look, width()) == Room::Narrow;
    m_hints->setVisible(!narrow && player.step.kind != StepKind::Rest);
    m_skip->setVisible(!narrow || player.step.kind != StepKind::Rest);
    QString next;
    if (!lead && view.next) {
        const QString name = fromUtf8(view.next->movement);
        next = view.next->side ? tr("Next: %1, %2").arg(name, hipName(*view.next->side).toLower())
                               : tr("Next: %1").arg(name);
        if (view.next->sameMovement && !view.next->side)
            next = tr("Next: the same again");
    } else if (!lead) {
        next = tr("This is the last one");
    }
    m_upNext->setText(next);
    m_upNext->setVisible(!m_tight);
}

void PlayerStage::resizeEvent(QResizeEvent* event)
{
    fitText();
    QWidget::resizeEvent(event);
}

void PlayerStage::fitText()
{
    const int window = this->window()->height();
    m_cue->setLargest(qRound(window * CueShare));
    m_breath->setLargest(qRound(window * BreathShare));
    m_caption->setLargest(qRound(window * CaptionShare));
    m_detail->setLargest(qRound(window * DetailShare));
    m_side->setHeight(qRound(window * BadgeShare));
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
