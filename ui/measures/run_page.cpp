#include "ui/measures/run_page.h"

#include "ui/figure/figure_studio.h"
#include "ui/measures/run_result.h"
#include "ui/measures/run_stage.h"
#include "ui/measures/run_teller.h"
#include "ui/widgets/measure_words.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QKeyEvent>

namespace hipwise::ui {

using app::RunPhase;
using person::MeasureKind;

namespace {

constexpr int TickMs = 33;

/// Keys of a keyboard, a presenter's remote and a media remote that press the large button.
bool isPress(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Period:
    case Qt::Key_B:
    case Qt::Key_MediaPlay:
    case Qt::Key_MediaTogglePlayPause:
    case Qt::Key_MediaNext:
        return (event.modifiers() & ~Qt::KeypadModifier) == 0;
    default:
        return false;
    }
}

} // namespace

RunPage::RunPage(FigureStudio& studio, CueSounds& sounds, Voice& voice)
    : Page(studio.look(), {})
    , m_studio(studio)
    , m_run(std::make_unique<app::MeasureRun>(m_kind, studio.clock()))
    , m_teller(new RunTeller(sounds, voice))
    , m_problem(new Notice(studio.look(), CardKind::Caution, QStringLiteral("warning")))
    , m_stopped(new Notice(studio.look(), CardKind::Soft, QStringLiteral("info")))
    , m_stop(new Button(studio.look(), tr("Stop"), ButtonKind::Stop))
    , m_stage(new RunStage(studio.look()))
    , m_result(new RunResult(studio.look()))
{
    setObjectName(QStringLiteral("runPage"));
    enableBack();
    m_teller->setParent(this);
    m_stop->setObjectName(QStringLiteral("stopRun"));
    m_stop->withIcon(QStringLiteral("stop"));
    titleRow()->addWidget(m_stop, 0, Qt::AlignTop);
    body()->addWidget(m_problem);
    body()->addWidget(m_stopped);
    body()->addWidget(m_stage, 1);
    body()->addWidget(m_result);
    body()->addStretch();
    m_stopped->setText(tr("Stopped. Nothing was kept."),
                       tr("That is the right thing to do when it hurts. Rest first."));
    m_problem->hide();
    m_ticker.setInterval(TickMs);
    m_ticker.setTimerType(Qt::PreciseTimer);
    connect(&m_ticker, &QTimer::timeout, this, &RunPage::tick);
    connect(m_teller, &RunTeller::announced, this, &RunPage::announced);
    connect(m_stage, &RunStage::pushed, this, &RunPage::press);
    connect(m_stop, &QAbstractButton::clicked, this, &RunPage::stop);
    connect(m_stage, &RunStage::nextLegRequested, this, &RunPage::nextLeg);
    connect(m_result, &RunResult::saveRequested, this, &RunPage::save);
    connect(m_result, &RunResult::dropRequested, this, &RunPage::dropped);
    connect(m_result, &RunResult::againRequested, this, [this] {
        begin(m_kind);
        focusStart();
    });
}

RunPage::~RunPage() = default;

void RunPage::begin(MeasureKind kind)
{
    m_ticker.stop();
    m_kind = kind;
    m_run = std::make_unique<app::MeasureRun>(kind, m_studio.clock());
    setTitle(measureName(kind));
    setProblem({}, {});
    m_stopped->hide();
    m_teller->prepare();
    refresh();
}

void RunPage::setVoice(bool on, double loudness, const QString& language)
{
    m_teller->setVoice(on, loudness, language);
}

void RunPage::setProblem(const QString& title, const QString& text)
{
    m_problem->setText(title, text);
    m_problem->setVisible(!title.isEmpty());
    if (!title.isEmpty())
        ensureWidgetVisible(m_problem);
}

void RunPage::setRoom(Room room)
{
    Page::setRoom(room);
    m_stage->setRoom(room);
    refresh();
}

void RunPage::press()
{
    m_run->setGetReady(m_stage->getReadyTime());
    m_stopped->hide();
    m_teller->tell(m_run->press(), m_kind);
    if (m_run->isTiming() && !m_ticker.isActive())
        m_ticker.start();
    refresh();
}

void RunPage::tick()
{
    m_teller->tell(m_run->tick(), m_kind);
    if (!m_run->isTiming())
        m_ticker.stop();
    refresh();
}

void RunPage::stop()
{
    if (!m_run->isTiming())
        return;
    m_run->stop();
    m_ticker.stop();
    m_teller->hush();
    m_stopped->show();
    Q_EMIT announced(tr("Stopped. Nothing was kept."));
    refresh();
}

void RunPage::nextLeg()
{
    m_run->nextLeg();
    refresh();
    if (m_run->view().phase == RunPhase::Ready)
        m_stage->focusStart();
}

void RunPage::save()
{
    if (m_kind == MeasureKind::ChairStand)
        Q_EMIT chairStandDone(m_result->stands(), m_result->isAdapted());
    else
        Q_EMIT singleLegDone(m_result->singleLeg());
}

void RunPage::refresh()
{
    const app::MeasureRunView view = m_run->view();
    const bool result = view.phase == RunPhase::Result;
    const bool fresh = result && m_shown != RunPhase::Result;
    m_shown = view.phase;
    if (fresh)
        m_result->show(view);
    m_result->setVisible(result);
    m_stage->setVisible(!result);
    if (!result)
        m_stage->show(view);
    // Where every line counts, the name makes room for the time.
    const bool small = !result && room() == Room::Narrow;
    titleLabel()->setRole(small ? TextRole::CardTitle : TextRole::PageTitle);
    const bool stopHadFocus = m_stop->hasFocus();
    m_stop->setVisible(m_run->isTiming());
    if (stopHadFocus && !m_run->isTiming() && !result)
        m_stage->focusStart();
    if (fresh)
        titleLabel()->setFocus(Qt::OtherFocusReason);
}

/// What is running ends with the page.
void RunPage::leave()
{
    m_ticker.stop();
    if (m_run->isTiming())
        m_teller->hush();
    m_run->stop();
    refresh();
}

void RunPage::focusStart()
{
    Page::focusStart();
    if (m_shown != RunPhase::Result)
        m_stage->focusStart();
}

void RunPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_run->isTiming()) {
        stop();
        return;
    }
    if (m_shown == RunPhase::Result) {
        if (isEnter(*event) && !event->isAutoRepeat())
            pressFocusedOr(m_result->saveButton());
        else
            Page::keyPressEvent(event);
        return;
    }
    if (!isPress(*event)) {
        Page::keyPressEvent(event);
        return;
    }
    if (event->isAutoRepeat())
        return;
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    if (isEnter(*event) && button != nullptr && isAncestorOf(button) && !button->isCheckable())
        button->click();
    else
        press();
}

} // namespace hipwise::ui
