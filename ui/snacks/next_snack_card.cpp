#include "ui/snacks/next_snack_card.h"

#include "ui/figure/figure_still.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drawn/timer_ring.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/snack_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

namespace hipwise::ui {

using snacks::State;
using std::chrono::minutes;

namespace {

constexpr double RingEms = 7.0;
constexpr minutes Later{15};
constexpr minutes ShortCall{30};
constexpr minutes LongCall{60};
constexpr minutes Pause{60};

} // namespace

NextSnackCard::NextSnackCard(FigureStudio& studio)
    : m_ring(new TimerRing(studio.look()))
    , m_status(new TextLabel(studio.look(), TextRole::BodyStrong))
    , m_still(new FigureStill(studio, {}, nullptr))
    , m_name(new TextLabel(studio.look(), TextRole::BodyStrong))
    , m_turn(new TextLabel(studio.look(), TextRole::Secondary, {}, Ink::Ink2))
    , m_movement(new QWidget)
    , m_now(new Button(studio.look(), tr("Do it now"), ButtonKind::Primary))
    , m_later(new Button(studio.look(), tr("15 min later"), ButtonKind::Secondary))
    , m_pauses(new QWidget)
    , m_call30(
          new Button(studio.look(), tr("Call: 30 min"), ButtonKind::Secondary, ButtonSize::Small))
    , m_call60(
          new Button(studio.look(), tr("Call: 60 min"), ButtonKind::Secondary, ButtonSize::Small))
    , m_pause(
          new Button(studio.look(), tr("Pause: 1 hour"), ButtonKind::Secondary, ButtonSize::Small))
    , m_tomorrow(new Button(
          studio.look(), tr("Off until tomorrow"), ButtonKind::Secondary, ButtonSize::Small))
    , m_resume(new Button(studio.look(), tr("Go on now"), ButtonKind::Primary))
{
    setObjectName(QStringLiteral("nextSnack"));
    m_ring->setObjectName(QStringLiteral("nextRing"));
    m_status->setObjectName(QStringLiteral("snackStatus"));
    m_name->setObjectName(QStringLiteral("nextName"));
    m_ring->setEms(RingEms);
    box()->addWidget(m_ring, 0, Qt::AlignHCenter);
    m_status->setAlignment(Qt::AlignCenter);
    box()->addWidget(m_status->wrapped());
    auto* movement = new QHBoxLayout(m_movement);
    movement->setContentsMargins(0, 0, 0, 0);
    movement->addWidget(m_still);
    auto* words = makeColumn(0);
    words->addWidget(m_name->wrapped());
    words->addWidget(m_turn->wrapped());
    movement->addLayout(words, 1);
    movement->setAlignment(words, Qt::AlignVCenter);
    box()->addWidget(m_movement);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(length::Gap, buttons);
    row->addWidget(m_now);
    row->addWidget(m_later);
    row->addWidget(m_resume);
    box()->addWidget(buttons);
    auto* pauses = new FlowLayout(length::Gap, m_pauses);
    for (Button* button : {m_call30, m_call60, m_pause, m_tomorrow})
        pauses->addWidget(button);
    box()->addWidget(m_pauses);
    connectButtons();
}

void NextSnackCard::connectButtons()
{
    m_now->setObjectName(QStringLiteral("snackNow"));
    m_later->setObjectName(QStringLiteral("snackLater"));
    m_call30->setObjectName(QStringLiteral("call30"));
    m_call60->setObjectName(QStringLiteral("call60"));
    m_pause->setObjectName(QStringLiteral("pauseHour"));
    m_tomorrow->setObjectName(QStringLiteral("offUntilTomorrow"));
    m_resume->setObjectName(QStringLiteral("resumeSnacks"));
    m_now->withIcon(QStringLiteral("play"));
    m_pause->withIcon(QStringLiteral("pause"));
    m_call30->withIcon(QStringLiteral("phone"));
    m_call60->withIcon(QStringLiteral("phone"));
    m_tomorrow->withIcon(QStringLiteral("moon"));
    connect(m_now, &QAbstractButton::clicked, this, &NextSnackCard::nowRequested);
    connect(m_later, &QAbstractButton::clicked, this, [this] { Q_EMIT laterRequested(Later); });
    connect(m_call30, &QAbstractButton::clicked, this, [this] { Q_EMIT callRequested(ShortCall); });
    connect(m_call60, &QAbstractButton::clicked, this, [this] { Q_EMIT callRequested(LongCall); });
    connect(m_pause, &QAbstractButton::clicked, this, [this] { Q_EMIT pauseRequested(Pause); });
    connect(m_tomorrow, &QAbstractButton::clicked, this, &NextSnackCard::tomorrowRequested);
    connect(m_resume, &QAbstractButton::clicked, this, &NextSnackCard::resumeRequested);
}

/// Empties towards the next snack; without one there is no ring.
void NextSnackCard::showRing(const app::SnackState& state)
{
    const snacks::Status& status = state.status;
    const bool counts = status.next && status.next->date() == state.now.date()
        && (status.state == State::Waiting || status.state == State::Paused);
    if (!counts)
        return m_ring->hide();
    // What lies behind lunch is too far away to count.
    const bool waits = status.state == State::Waiting;
    m_ring->showMinutes(waits ? TimerRing::Mode::Work : TimerRing::Mode::Rest,
                        minutesUntil(*status.next, state.now),
                        static_cast<int>(waits ? state.every.count() : Pause.count()));
}

void NextSnackCard::setState(const app::SnackState& state)
{
    const snacks::Status& status = state.status;
    const State phase = status.state;
    const bool isPaused = phase == State::Paused;
    showRing(state);
    m_status->setText(statusWords(state));
    const bool isSession = isSessionOffered(state);
    const bool hasTurn = !isPaused && (isSession || !state.noneNow);
    m_movement->setVisible(hasTurn);
    m_still->setVisible(!isSession);
    if (hasTurn && isSession) {
        m_name->setText(fromUtf8(state.session));
        m_turn->setText({});
    } else if (hasTurn) {
        m_still->setMovement(state.turn->movement.movement, state.turn->movement.figure);
        m_name->setText(fromUtf8(state.turn->movement.name));
        m_turn->setText(turnWords(*state.turn));
    }
    // Of a session its reminder is shown, where it begins.
    m_now->setText(isSession ? tr("Show it") : tr("Do it now"));
    m_now->setVisible(hasTurn && phase != State::Started && (!isSession || status.isOpen()));
    m_later->setVisible(hasTurn && status.snoozesLeft > 0
                        && (phase == State::Waiting || phase == State::Held || status.isOpen()));
    m_resume->setVisible(isPaused);
    m_pauses->setVisible(!isPaused && (phase != State::Off || state.sessionReminder)
                         && state.hold == app::Hold::None);
}

} // namespace hipwise::ui
