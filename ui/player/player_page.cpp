#include "ui/player/player_page.h"

#include "ui/figure/figure_studio.h"
#include "ui/platform/cue_sounds.h"
#include "ui/player/player_bar.h"
#include "ui/player/player_stage.h"
#include "ui/player/summary_view.h"
#include "ui/player/warm_up_view.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/words.h"

#include <QShortcut>
#include <QStackedWidget>

#include <utility>

namespace hipwise::ui {

using session::CueKind;
using session::PlayerStatus;

namespace {

constexpr int TickMs = 33;
constexpr std::chrono::seconds MoreRest{15};

} // namespace

PlayerPage::PlayerPage(FigureStudio& studio, CueSounds& sounds, Ask ask)
    : m_look(studio.look())
    , m_sounds(sounds)
    , m_ask(std::move(ask))
    , m_stack(new QStackedWidget)
    , m_before(new WarmUpView(studio.look()))
    , m_session(new QWidget)
    , m_bar(new PlayerBar(studio.look()))
    , m_stage(new PlayerStage(studio))
    , m_summary(new SummaryView(studio.look()))
{
    setObjectName(QStringLiteral("playerPage"));
    auto* outer = makeColumn(0);
    setLayout(outer);
    outer->addWidget(m_stack);
    auto* session = new QVBoxLayout(m_session);
    session->setContentsMargins(length::PageMarginNarrow,
                                length::Gap,
                                length::PageMarginNarrow,
                                length::Gap + length::Gap / 2);
    session->setSpacing(length::Gap + length::Gap / 2);
    session->addWidget(m_bar);
    session->addWidget(m_stage, 1);
    m_stack->addWidget(m_before);
    m_stack->addWidget(m_session);
    m_stack->addWidget(m_summary);

    connect(m_before, &WarmUpView::startRequested, this, [this] { start(m_before->answer()); });
    connect(m_before, &WarmUpView::cancelled, this, [this] {
        m_runner.reset();
        Q_EMIT finished();
    });
    connect(m_before, &WarmUpView::helpRequested, this, &PlayerPage::helpRequested);
    connect(m_bar, &PlayerBar::stopRequested, this, &PlayerPage::askToStop);
    connect(m_bar, &PlayerBar::helpRequested, this, &PlayerPage::helpRequested);
    connect(m_bar, &PlayerBar::soundToggled, this, [this] { Q_EMIT soundToggled(true); });
    connect(m_stage, &PlayerStage::mainPressed, this, &PlayerPage::togglePause);
    connect(m_stage, &PlayerStage::nextPressed, this, [this] { handle(m_runner->next()); });
    connect(m_stage, &PlayerStage::backPressed, this, [this] { handle(m_runner->back()); });
    connect(m_stage, &PlayerStage::skipPressed, this, [this] { handle(m_runner->skipMovement()); });
    connect(m_stage, &PlayerStage::moreRestPressed, this, [this] {
        m_runner->addRest(MoreRest);
        refresh();
    });
    connect(m_summary, &SummaryView::helpRequested, this, &PlayerPage::helpRequested);
    connect(m_summary, &SummaryView::finished, this, [this] {
        const session::PainAnswer answer = m_summary->answer();
        m_runner->answerAfter(answer);
        keepHip(answer);
        m_runner.reset();
        Q_EMIT finished();
    });
    m_ticker.setInterval(TickMs);
    m_ticker.setTimerType(Qt::PreciseTimer);
    connect(&m_ticker, &QTimer::timeout, this, &PlayerPage::tick);
    connect(&m_look, &Look::changed, this, &PlayerPage::fitRoom);
    addShortcuts();
}

PlayerPage::~PlayerPage() = default;

void PlayerPage::addShortcuts()
{
    const auto add = [this](const QList<QKeySequence>& keys, auto slot) {
        for (const QKeySequence& key : keys) {
            auto* shortcut
                = new QShortcut(key, m_session, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, slot);
        }
    };
    add({Qt::Key_Space,
         Qt::Key_Period,
         Qt::Key_MediaTogglePlayPause,
         Qt::Key_MediaPlay,
         Qt::Key_MediaPause},
        [this] { togglePause(); });
    add({Qt::Key_Right, Qt::Key_PageDown, Qt::Key_MediaNext}, [this] { handle(m_runner->next()); });
    add({Qt::Key_Left, Qt::Key_PageUp, Qt::Key_MediaPrevious},
        [this] { handle(m_runner->back()); });
    add({Qt::Key_S}, [this] { handle(m_runner->skipMovement()); });
    add({Qt::Key_M}, [this] { Q_EMIT soundToggled(true); });
    add({Qt::Key_Plus}, [this] {
        m_runner->addRest(MoreRest);
        refresh();
    });
    add({Qt::Key_Escape}, [this] { askToStop(); });
}

void PlayerPage::begin(const app::Context& context,
                       const app::SessionRequest& request,
                       std::optional<HipSide> hip)
{
    m_runner = std::make_unique<app::SessionRunner>(context, request);
    m_hip = hip;
    m_started = false;
    m_before->show(m_runner->record(), m_runner->planned(), hip);
    m_stack->setCurrentWidget(m_before);
}

void PlayerPage::goOn(const app::Context& context,
                      const session::SessionRecord& broken,
                      std::optional<HipSide> hip)
{
    m_runner = std::make_unique<app::SessionRunner>(context, broken);
    m_hip = hip;
    start(std::nullopt);
}

void PlayerPage::start(const std::optional<session::PainAnswer>& before)
{
    if (before)
        keepHip(*before);
    m_started = true;
    m_sounds.prepare();
    m_stack->setCurrentWidget(m_session);
    handle(m_runner->start(before));
    if (isRunning()) {
        m_ticker.start();
        focusStart();
    }
}

void PlayerPage::keepHip(const session::PainAnswer& answer)
{
    if (!answer.side)
        return;
    m_hip = answer.side;
    Q_EMIT hipChosen(*answer.side);
}

bool PlayerPage::isRunning() const
{
    if (!m_runner || !m_started)
        return false;
    const PlayerStatus status = m_runner->status();
    return status == PlayerStatus::Playing || status == PlayerStatus::Paused;
}

void PlayerPage::tick()
{
    handle(m_runner->tick());
}

void PlayerPage::advanceForPicture()
{
    tick();
}

void PlayerPage::handle(const std::vector<session::Cue>& cues)
{
    for (const session::Cue& cue : cues) {
        m_sounds.play(cue.kind);
        announce(cue);
    }
    refresh();
    if (m_started && !isRunning())
        showSummary();
}

void PlayerPage::announce(const session::Cue& cue)
{
    const app::SessionView view = m_runner->view();
    const QString name = fromUtf8(view.name);
    const QString side = cue.side ? hipName(*cue.side) : QString();
    switch (cue.kind) {
    case CueKind::GetReady:
        Q_EMIT announced(side.isEmpty() ? tr("Get ready: %1").arg(name)
                                        : tr("Get ready: %1, %2").arg(name, side));
        break;
    case CueKind::Start:
        Q_EMIT announced(tr("Start"));
        break;
    case CueKind::ChangeSide:
        Q_EMIT announced(tr("Change sides: %1").arg(side));
        break;
    case CueKind::Rest:
        Q_EMIT announced(tr("Rest, %n second(s)", nullptr, cue.number));
        break;
    case CueKind::HalfWay:
        Q_EMIT announced(tr("Half way"));
        break;
    case CueKind::Countdown:
        Q_EMIT announced(QString::number(cue.number));
        break;
    case CueKind::Paused:
        Q_EMIT announced(tr("Paused"));
        break;
    case CueKind::SessionDone:
        Q_EMIT announced(tr("Session finished"));
        break;
    case CueKind::Move:
    case CueKind::Hold:
    case CueKind::Back:
    case CueKind::SetDone:
    case CueKind::MovementDone:
    case CueKind::Resumed:
    case CueKind::Skipped:
    case CueKind::Again:
    case CueKind::Stopped:
        break;
    }
}

void PlayerPage::refresh()
{
    const app::SessionView view = m_runner->view();
    m_bar->show(view);
    m_stage->show(view);
}

void PlayerPage::togglePause()
{
    if (!isRunning())
        return;
    const bool paused = m_runner->status() == PlayerStatus::Paused;
    handle(paused ? m_runner->resume() : m_runner->pause());
}

void PlayerPage::pause()
{
    if (isRunning())
        handle(m_runner->pause());
}

void PlayerPage::askToStop()
{
    if (!isRunning())
        return;
    pause();
    const Question question{tr("Stop the session here?"),
                            tr("Everything you did so far is kept."),
                            tr("Stop here"),
                            tr("Keep going")};
    if (m_ask(this, question))
        stopAndKeep();
    else if (isRunning())
        handle(m_runner->resume());
}

void PlayerPage::stopAndKeep()
{
    if (isRunning())
        handle(m_runner->stop());
}

void PlayerPage::showSummary()
{
    m_ticker.stop();
    m_started = false;
    QString problem;
    if (const auto& error = m_runner->saveError())
        problem = tr("This session could not be saved: %1").arg(fromUtf8(error->message));
    m_summary->setRoom(roomFor(m_look, width()));
    m_summary->show(m_runner->record(), m_hip, problem);
    m_stack->setCurrentWidget(m_summary);
    m_summary->focusStart();
}

void PlayerPage::focusStart()
{
    if (m_stack->currentWidget() == m_session)
        m_stage->mainButton()->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_before)
        m_before->focusStart();
    else
        m_summary->focusStart();
}

void PlayerPage::setSoundOn(bool on)
{
    m_bar->setSoundOn(on);
}

void PlayerPage::resizeEvent(QResizeEvent* event)
{
    fitRoom();
    QWidget::resizeEvent(event);
}

void PlayerPage::fitRoom()
{
    constexpr double TightBelowEms = 40.0;
    const bool tight = width() < m_look.em(TightBelowEms);
    m_bar->setTight(tight);
    m_stage->setTight(tight);
    m_before->setRoom(roomFor(m_look, width()));
    m_summary->setRoom(roomFor(m_look, width()));
}

} // namespace hipwise::ui
