#include "ui/today/snack_card.h"

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

namespace {

constexpr double RingEms = 5.6;

} // namespace

SnackCard::SnackCard(const Look& look)
    : m_title(new TextLabel(look, TextRole::CardTitle))
    , m_ring(new TimerRing(look))
    , m_status(new TextLabel(look, TextRole::Body))
    , m_name(new TextLabel(look, TextRole::Secondary, {}, Ink::Ink2))
    , m_count(new TextLabel(look, TextRole::Secondary, {}, Ink::Good))
    , m_now(new Button(look, tr("Do it now"), ButtonKind::Tonal))
    , m_open(new Button(look, tr("Snacks"), ButtonKind::Secondary))
{
    setObjectName(QStringLiteral("snackCard"));
    m_status->setObjectName(QStringLiteral("todaySnackStatus"));
    m_now->setObjectName(QStringLiteral("todaySnackNow"));
    m_open->setObjectName(QStringLiteral("todaySnacks"));
    m_ring->setEms(RingEms);
    box()->addWidget(m_title->wrapped());
    auto* row = new QHBoxLayout;
    row->addWidget(m_ring);
    auto* words = makeColumn(2);
    words->addWidget(m_status->wrapped());
    words->addWidget(m_name->wrapped());
    words->addWidget(m_count->wrapped());
    row->addLayout(words, 1);
    row->setAlignment(words, Qt::AlignVCenter);
    box()->addLayout(row);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(length::Gap, buttons);
    flow->addWidget(m_now);
    flow->addWidget(m_open);
    box()->addWidget(buttons);
    connect(m_now, &QAbstractButton::clicked, this, &SnackCard::nowRequested);
    connect(m_open, &QAbstractButton::clicked, this, &SnackCard::opened);
    constexpr std::chrono::seconds Often{30};
    m_minute.setInterval(Often);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_ring->isVisible())
            Q_EMIT stateWanted();
        else
            m_minute.stop();
    });
}

void SnackCard::setState(const app::SnackState& state, const QStringList& names)
{
    const snacks::Status& status = state.status;
    const bool counts = state.isOn && status.state == State::Waiting && status.next
        && status.next->date() == state.now.date();
    if (!counts)
        m_ring->hide();
    else // what lies behind lunch is too far away to count
        m_ring->showMinutes(TimerRing::Mode::Work,
                            minutesUntil(*status.next, state.now),
                            static_cast<int>(state.every.count()));
    if (counts && !m_minute.isActive())
        m_minute.start();
    const bool isSession = isSessionOffered(state);
    m_title->setText(isSession        ? tr("Your session")
                         : state.isOn ? tr("Next movement snack")
                                      : tr("When you sit for long"));
    m_status->setText(state.isOn || isSession
                          ? statusWords(state)
                          : tr("Take a short break now and then. Hipwise can remind you."));
    const bool hasTurn = state.turn && !state.noneNow && !isSession;
    QString name = names.join(QStringLiteral(", "));
    if (isSession)
        name = fromUtf8(state.session);
    else if (state.isOn)
        name = hasTurn ? QStringLiteral("%1, %2").arg(fromUtf8(state.turn->movement.name),
                                                      turnWords(*state.turn))
                       : QString();
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_count->setText(tr("%n done today", nullptr, state.done));
    m_count->setVisible(state.done > 0);
    m_now->setVisible(state.isOn && hasTurn && status.state != State::Started);
}

} // namespace hipwise::ui
