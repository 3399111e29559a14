#include "ui/player/player_page.h"

#include "ui/figure/figure_studio.h"
#include "ui/platform/cue_sounds.h"
#include "ui/platform/media_remote.h"
#include "ui/platform/wakefulness.h"
#include "ui/player/away_view.h"
#include "ui/player/cue_teller.h"
#include "ui/player/hurt_view.h"
#include "ui/player/player_bar.h"
#include "ui/player/player_controls.h"
#include "ui/player/player_keys.h"
#include "ui/player/player_stage.h"
#include "ui/player/pulse_frame.h"
#include "ui/player/remote_keys.h"
#include "ui/player/rest_questions.h"
#include "ui/player/summary_desk.h"
#include "ui/player/summary_view.h"
#include "ui/player/unsaved_sessions.h"
#include "ui/player/warm_up_view.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/session_words.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace hipwise::ui {

using session::PlayerStatus;

namespace {

constexpr int TickMs = 33;
constexpr std::chrono::seconds MoreRest{15};

} // namespace

PlayerPage::PlayerPage(const PlayerTools& tools)
    : m_look(tools.studio.look())
    , m_looks(m_look)
    , m_tools(tools)
    , m_teller(new CueTeller(tools.sounds, tools.voice))
    , m_stack(new QStackedWidget)
    , m_before(new WarmUpView(m_looks.questions()))
    , m_session(new QWidget)
    , m_bar(new PlayerBar(m_looks.bars()))
    , m_stage(new PlayerStage(tools.studio, m_looks.bars()))
    , m_controls(new PlayerControls(tools.studio, m_looks.bars()))
    , m_pulse(new PulseFrame(m_look, m_session))
    , m_hurt(new HurtView(m_looks.questions()))
    , m_away(new AwayView(m_looks.questions()))
    , m_summary(new SummaryView(tools.studio))
    , m_summaryDesk(new SummaryDesk(*m_summary))
{
    setObjectName(QStringLiteral("playerPage"));
    m_teller->setParent(this);
    m_summaryDesk->setParent(this);
    auto* outer = makeColumn(0);
    setLayout(outer);
    outer->addWidget(m_stack);
    makeSession();
    for (QWidget* view :
         std::initializer_list<QWidget*>{m_before, m_session, m_hurt, m_away, m_summary})
        m_stack->addWidget(view);
    m_looks.dress({m_bar, m_stage, m_controls}, {m_before, m_hurt, m_away});
    connectSession();
    connectViews();
    connectRemote(
        m_tools.remote,
        *this,
        {[this] { togglePause(); },
         [this] { return isRunning() ? std::optional(m_runner->status()) : std::nullopt; },
         [this] { command([this] { return m_runner->next(); }); },
         [this] { command([this] { return m_runner->back(); }); },
         [this] { Q_EMIT raiseRequested(); }});
    m_ticker.setInterval(TickMs);
    m_ticker.setTimerType(Qt::PreciseTimer);
    connect(&m_ticker, &QTimer::timeout, this, &PlayerPage::tick);
    connect(&m_look, &Look::changed, this, &PlayerPage::fitRoom);
}

PlayerPage::~PlayerPage() = default;

void PlayerPage::makeSession()
{
    auto* session = new QVBoxLayout(m_session);
    session->setContentsMargins(length::PageMarginNarrow,
                                length::Gap + length::Gap / 2,
                                length::PageMarginNarrow,
                                length::Gap + length::Gap / 2);
    session->setSpacing(length::Gap + length::Gap / 2);
    session->addWidget(m_bar);
    session->addWidget(m_stage, 1);
    session->addWidget(m_controls);
}

void PlayerPage::connectSession()
{
    connect(m_teller, &CueTeller::announced, this, &PlayerPage::announced);
    connect(m_teller, &CueTeller::pulsed, m_pulse, &PulseFrame::pulse);
    connect(m_bar, &PlayerBar::stopRequested, this, &PlayerPage::askToStop);
    connect(m_bar, &PlayerBar::helpRequested, this, &PlayerPage::helpRequested);
    connect(m_bar, &PlayerBar::soundToggled, this, &PlayerPage::soundToggled);
    connect(m_bar, &PlayerBar::saveRequested, &m_tools.unsaved, &UnsavedSessions::write);
    connect(&m_tools.unsaved, &UnsavedSessions::tried, this, &PlayerPage::showSaved);
    connect(m_bar, &PlayerBar::saveElsewhereRequested, this, &PlayerPage::saveElsewhere);
    const auto next = [this] { command([this] { return m_runner->next(); }); };
    const auto back = [this] { command([this] { return m_runner->back(); }); };
    const auto skip = [this] { command([this] { return m_runner->skipMovement(); }); };
    const auto swap = [this] { command([this] { return m_runner->swapSides(); }); };
    const auto more = [this] {
        command([this] {
            m_runner->addRest(MoreRest);
            return Cues();
        });
    };
    connect(m_controls, &PlayerControls::mainPressed, this, &PlayerPage::togglePause);
    connect(m_controls, &PlayerControls::nextPressed, this, next);
    connect(m_controls, &PlayerControls::backPressed, this, back);
    connect(m_controls, &PlayerControls::skipPressed, this, skip);
    connect(m_controls, &PlayerControls::swapPressed, this, swap);
    connect(m_controls, &PlayerControls::moreRestPressed, this, more);
    connect(m_controls, &PlayerControls::hurtPressed, this, &PlayerPage::openHurt);
    addPlayerKeys(m_session,
                  {[this] { togglePause(); },
                   next,
                   back,
                   skip,
                   [this] { openHurt(); },
                   swap,
                   [this] { Q_EMIT soundToggled(); },
                   [this] { plusMinus(1); },
                   [this] { plusMinus(-1); },
                   [this] { askToStop(); }});
    RestQuestions* questions = m_stage->questions();
    connect(questions, &RestQuestions::rated, this, [this](qsizetype item, PainScore score) {
        rate(static_cast<std::size_t>(item), score);
    });
    connect(questions,
            &RestQuestions::effortGiven,
            this,
            [this](qsizetype item, session::EffortAnswer answer) {
                m_runner->rateEffort(static_cast<std::size_t>(item), session::effortOf(answer));
                refresh();
            });
    connect(questions, &RestQuestions::repsCorrected, this, &PlayerPage::correctLast);
}

/// The set that was done last, in the rest after it.
void PlayerPage::correctLast(int by)
{
    const auto last = m_runner->view().lastSet;
    if (!last)
        return;
    const program::Dose& dose = m_runner->record().items[last->key.item].work.dose;
    const int reps = std::max(last->reps + by, 0);
    m_runner->correct(session::resultOfRepetitions(last->key, dose, reps));
    refresh();
}

void PlayerPage::connectViews()
{
    connect(m_before, &WarmUpView::startRequested, this, [this] { start(m_before->answer()); });
    connect(m_before, &WarmUpView::cancelled, this, &PlayerPage::goBack);
    connect(m_before, &WarmUpView::helpRequested, this, &PlayerPage::helpRequested);
    connect(m_hurt, &HurtView::chosen, this, &PlayerPage::hurt);
    connect(m_hurt, &HurtView::helpRequested, this, &PlayerPage::helpRequested);
    connect(m_away, &AwayView::helpRequested, this, &PlayerPage::helpRequested);
    connect(m_away, &AwayView::chosen, this, [this](AwayView::Way way) {
        m_stack->setCurrentWidget(m_session);
        focusStart();
        switch (way) {
        case AwayView::Way::GoOn:
            handle(m_runner->resume());
            break;
        case AwayView::Way::AgainThisSet:
            handle(m_runner->again());
            break;
        case AwayView::Way::FinishHere:
            handle(m_runner->stop());
            break;
        }
    });
    connect(m_summary, &SummaryView::helpRequested, this, &PlayerPage::helpRequested);
    connect(m_summary, &SummaryView::finished, this, &PlayerPage::leaveSummary);
    connect(m_summary, &SummaryView::saveRequested, &m_tools.unsaved, &UnsavedSessions::write);
    connect(m_summary, &SummaryView::saveElsewhereRequested, this, &PlayerPage::saveElsewhere);
    connect(m_summaryDesk, &SummaryDesk::changed, &m_tools.unsaved, &UnsavedSessions::look);
    connect(m_summaryDesk, &SummaryDesk::hipChosen, this, &PlayerPage::keepHip);
}

void PlayerPage::goBack()
{
    if (m_stack->currentWidget() != m_before || !m_runner || m_started)
        return;
    m_tools.unsaved.watch(nullptr);
    m_runner.reset();
    Q_EMIT finished();
}

app::SessionWays PlayerPage::ways() const
{
    return {m_settings.waits, m_settings.about, app::LongestTick * m_tools.clockRate};
}

void PlayerPage::setSettings(const person::Settings& settings)
{
    constexpr double FullVolume = 100.0;
    m_settings = settings;
    m_bar->setSoundOn(settings.sound);
    m_stage->setLarge(settings.largeSession);
    m_stage->setAsks(settings.asksAfterMovement);
    m_teller->setVoice(settings.voice && settings.sound, settings.volume / FullVolume);
}

void PlayerPage::begin(const app::Context& context,
                       const app::SessionRequest& request,
                       const person::Settings& settings)
{
    prepare(context, settings);
    m_runner = std::make_unique<app::SessionRunner>(context, request, ways());
    m_started = false;
    m_before->show(m_runner->record(), m_runner->planned(), settings.hip);
    m_stack->setCurrentWidget(m_before);
}

/// For another session. One that is still under way ends here.
void PlayerPage::prepare(const app::Context& context, const person::Settings& settings)
{
    stopAndKeep();
    if (m_summaryDesk->isOpen())
        closeSummary();
    setSettings(settings);
    m_pack = &context.pack;
    m_teller->setLanguage(QString::fromStdString(context.wording().locale()));
}

void PlayerPage::goOn(const app::Context& context,
                      const session::SessionRecord& broken,
                      const person::Settings& settings)
{
    prepare(context, settings);
    m_runner = std::make_unique<app::SessionRunner>(context, broken, ways());
    start(std::nullopt);
}

void PlayerPage::start(const std::optional<session::PainAnswer>& before)
{
    if (before && before->side)
        keepHip(*before->side);
    m_started = true;
    m_tools.unsaved.watch(m_runner.get());
    m_teller->prepare();
    m_stack->setCurrentWidget(m_session);
    handle(m_runner->start(before));
    if (isRunning()) {
        m_ticker.start();
        focusStart();
        Q_EMIT runningChanged();
    }
}

void PlayerPage::keepHip(HipSide hip)
{
    m_settings.hip = hip;
    Q_EMIT hipChosen(hip);
}

bool PlayerPage::isRunning() const
{
    if (!m_runner || !m_started)
        return false;
    const PlayerStatus status = m_runner->status();
    return status == PlayerStatus::Playing || status == PlayerStatus::Paused
        || status == PlayerStatus::Waiting;
}

void PlayerPage::keepAnswers()
{
    m_summaryDesk->keepAnswers();
}

void PlayerPage::tick()
{
    handle(m_runner->tick());
}

void PlayerPage::advanceForPicture()
{
    tick();
}

void PlayerPage::command(const std::function<Cues()>& act)
{
    if (isRunning() && m_stack->currentWidget() == m_session)
        handle(act());
}

void PlayerPage::handle(const Cues& cues)
{
    if (!cues.empty())
        m_teller->tell(cues, m_runner->view());
    refresh();
    if (m_started && !isRunning())
        showSummary();
    else if (m_started)
        showAway();
}

/// Somebody who comes back after a long time wants to know where they are.
void PlayerPage::showAway()
{
    const app::SessionView view = m_runner->view();
    const bool away = view.slept || view.resting >= app::LongPause;
    if (away && m_stack->currentWidget() == m_session) {
        m_teller->hush();
        m_away->show(QStringLiteral("%1, %2").arg(fromUtf8(view.name),
                                                  setName(view.player.step.key()).toLower()),
                     view.resting);
        m_stack->setCurrentWidget(m_away);
        m_away->focusStart();
    } else if (m_stack->currentWidget() == m_away) {
        m_away->setLength(view.resting);
    }
}

void PlayerPage::refresh()
{
    const app::SessionView view = m_runner->view();
    QWidget* focus = QApplication::focusWidget();
    const bool answering = m_stage->questions()->isAncestorOf(focus);
    m_bar->show(view);
    m_stage->show(view);
    m_controls->show(view);
    if (answering && !focus->isVisible())
        focusStart();
    keepAwake();
    m_tools.unsaved.look();
}

/// While somebody follows on the screen it stays awake; in a long pause it may sleep.
void PlayerPage::keepAwake()
{
    if (!isRunning()) {
        m_tools.wakefulness.release();
        m_tools.remote.withdraw();
        return;
    }
    const bool paused = m_runner->status() == PlayerStatus::Paused;
    if (paused)
        m_tools.wakefulness.releaseLater();
    else
        m_tools.wakefulness.keepAwake(tr("An exercise session is running"));
    m_tools.remote.offer(fromUtf8(m_runner->record().title), !paused);
}

void PlayerPage::togglePause()
{
    command([this] {
        const bool playing = m_runner->status() == PlayerStatus::Playing;
        return playing ? m_runner->pause() : m_runner->resume();
    });
}

void PlayerPage::pause()
{
    if (isRunning())
        handle(m_runner->pause());
}

/// In a rest there is time to add; in a set, repetitions.
void PlayerPage::plusMinus(int by)
{
    command([this, by] {
        if (m_runner->view().player.step.kind == session::StepKind::Set)
            return m_runner->adjustReps(by);
        if (by > 0)
            m_runner->addRest(MoreRest);
        return Cues();
    });
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
    if (m_tools.ask(this, question))
        stopAndKeep();
    else if (isRunning())
        handle(m_runner->resume());
}

void PlayerPage::stopAndKeep()
{
    if (isRunning())
        handle(m_runner->stop());
}

void PlayerPage::openHurt()
{
    if (!isRunning() || m_stack->currentWidget() != m_session)
        return;
    pause();
    m_teller->hush();
    m_hurt->ask(m_runner->hurtOptions(), m_settings.hip);
    m_stack->setCurrentWidget(m_hurt);
    m_hurt->focusStart();
}

void PlayerPage::hurt(session::HurtChoice choice)
{
    const session::PainAnswer answer = m_hurt->answer();
    if (answer.side)
        keepHip(*answer.side);
    m_stack->setCurrentWidget(m_session);
    focusStart();
    handle(m_runner->hurt(answer, m_hurt->spot(), choice));
}

/// Too much pain in a movement that is over: what would help with the rest?
void PlayerPage::rate(std::size_t item, PainScore score)
{
    const session::PainAnswer answer{score, m_settings.hip};
    m_runner->rate(item, answer);
    refresh();
    if (bandOf(score, m_look.painBands()) != PainBand::TooMuch)
        return;
    pause();
    m_hurt->offer(m_runner->hurtOptions(), answer);
    m_stack->setCurrentWidget(m_hurt);
    m_hurt->focusStart();
}

void PlayerPage::showSummary()
{
    m_ticker.stop();
    m_started = false;
    Q_EMIT runningChanged();
    keepAwake();
    m_summary->setRoom(roomFor(m_look, width()));
    m_summaryDesk->open(*m_runner, *m_pack, m_settings.hip);
    m_stack->setCurrentWidget(m_summary);
    m_summary->focusStart();
}

void PlayerPage::closeSummary()
{
    m_summaryDesk->keepAnswers();
    m_summaryDesk->close();
    m_tools.unsaved.watch(nullptr);
    m_tools.unsaved.keep(std::move(m_runner));
}

void PlayerPage::leaveSummary()
{
    closeSummary();
    Q_EMIT finished();
}

void PlayerPage::showSaved()
{
    if (m_summaryDesk->isOpen())
        m_summaryDesk->showSaved();
    else if (isRunning())
        refresh();
}

/// The session as a file that anybody can read, on a stick or in another folder.
void PlayerPage::saveElsewhere()
{
    const QString folder = m_tools.pickPath(this, true);
    if (folder.isEmpty())
        return;
    const auto name = m_runner->saveTo(folder.toStdString());
    const QString saved = name ? tr("Saved as %1").arg(QString::fromStdString(*name)) : QString();
    const QString words = name ? saved : saveProblem(name.error());
    Q_EMIT announced(words);
    if (m_summaryDesk->isOpen())
        m_summaryDesk->showSavedAs(words);
    else
        m_bar->setSavedAs(words);
    showSaved();
}

void PlayerPage::focusStart()
{
    if (m_stack->currentWidget() == m_session)
        m_controls->mainButton()->setFocus(Qt::OtherFocusReason);
    else if (auto* page = qobject_cast<Page*>(m_stack->currentWidget()))
        page->focusStart();
}

void PlayerPage::keyPressEvent(QKeyEvent* event)
{
    if (m_stack->currentWidget() != m_session || !m_stage->questions()->type(event))
        QWidget::keyPressEvent(event);
}

void PlayerPage::resizeEvent(QResizeEvent* event)
{
    fitRoom();
    QWidget::resizeEvent(event);
}

void PlayerPage::fitRoom()
{
    constexpr double TightBelowEms = 40.0;
    constexpr double FullBarEms = 62.0;
    m_looks.fit(height());
    const bool tight = width() < m_looks.bars().em(TightBelowEms);
    m_bar->setTight(width() < m_looks.bars().em(FullBarEms));
    m_stage->setTight(tight);
    m_controls->setTight(tight);
    for (Page* page : std::initializer_list<Page*>{m_before, m_hurt, m_away})
        page->setRoom(roomFor(m_looks.questions(), width()));
    m_summary->setRoom(roomFor(m_look, width()));
}

} // namespace hipwise::ui
