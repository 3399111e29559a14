#include "ui/exercise/demonstration.h"

#include "ui/figure/stage_parts.h"
#include "ui/widgets/drawn/fit_text.h"
#include "ui/widgets/drawn/side_badge.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace hipwise::ui {

namespace {

// Shares of the screen's height.
constexpr double NameShare = 0.075;
constexpr double WordsShare = 0.08;
constexpr double BadgeShare = 0.09;
constexpr float SpeedStep = 0.25F;
constexpr float Slowest = 0.25F;

} // namespace

Demonstration::Demonstration(FigureStudio& studio)
    : m_studio(studio)
    , m_name(new FitText(studio.look(), 700, Ink::Ink, Qt::AlignLeft | Qt::AlignVCenter))
    , m_side(new SideBadge(studio.look()))
    , m_view(new FigureView(studio))
    , m_words(new FitText(studio.look(), 700, Ink::Ink, Qt::AlignLeft | Qt::AlignVCenter))
    , m_controls(new QHBoxLayout)
    , m_play(addButton(QStringLiteral("pause"), tr("Pause")))
    , m_easier(addButton(QStringLiteral("down"), tr("Easier movement")))
    , m_harder(addButton(QStringLiteral("up"), tr("Harder movement")))
    , m_previous(addButton(QStringLiteral("back"), tr("Movement before")))
    , m_next(addButton(QStringLiteral("forward"), tr("Next movement")))
    , m_mirror(addButton(QStringLiteral("again"), tr("Other side")))
    , m_close(addButton(QStringLiteral("close"), tr("Leave full screen")))
{
    setObjectName(QStringLiteral("demonstration"));
    setFocusPolicy(Qt::StrongFocus);
    m_close->setObjectName(QStringLiteral("leaveDemonstration"));
    m_play->setObjectName(QStringLiteral("demonstrationPlay"));
    m_view->setFocusPolicy(Qt::NoFocus);
    auto* column = makeColumn(length::Gap);
    column->setContentsMargins(
        length::PageMargin, length::PageMarginNarrow, length::PageMargin, length::PageMarginNarrow);
    setLayout(column);
    auto* head = new QHBoxLayout;
    head->setSpacing(length::CardGap);
    head->addWidget(m_name, 1);
    head->addWidget(m_side);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_words);
    m_controls->addStretch(1);
    m_controls->setSpacing(length::Gap);
    column->addLayout(m_controls);

    connect(m_view, &FigureView::sectionChanged, this, &Demonstration::showSection);
    connect(m_view, &FigureView::playingChanged, this, [this](bool playing) {
        showPlaying(*m_play, playing);
    });
    connect(m_play, &QAbstractButton::clicked, m_view, &FigureView::togglePlaying);
    connect(m_easier, &QAbstractButton::clicked, this, [this] { want(m_state.easier); });
    connect(m_harder, &QAbstractButton::clicked, this, [this] { want(m_state.harder); });
    connect(m_previous, &QAbstractButton::clicked, this, [this] { want(m_state.previous); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { want(m_state.next); });
    connect(m_mirror, &QAbstractButton::clicked, this, [this] {
        if (m_state.movement.side)
            Q_EMIT sideChosen(opposite(*m_state.movement.side));
    });
    connect(m_close, &QAbstractButton::clicked, this, &Demonstration::left);
    connect(&studio.look(), &Look::changed, this, [this] { update(); });
}

Button* Demonstration::addButton(const QString& icon, const QString& name)
{
    auto* button = Button::iconOnly(m_studio.look(), icon, name);
    button->setFocusPolicy(Qt::TabFocus);
    m_controls->addWidget(button);
    return button;
}

void Demonstration::show(const DemonstrationState& state)
{
    const bool other = state.id != m_state.id;
    m_state = state;
    m_name->setText(state.movement.name);
    m_side->setSide(state.movement.side);
    m_view->setSide(state.movement.side);
    m_view->setFigure(state.movement.animation, state.movement.tempo);
    m_easier->setEnabled(!state.easier.isEmpty());
    m_harder->setEnabled(!state.harder.isEmpty());
    m_previous->setEnabled(!state.previous.isEmpty());
    m_next->setEnabled(!state.next.isEmpty());
    m_mirror->setVisible(state.movement.side.has_value());
    showSection();
    if (other) {
        m_view->play();
        Q_EMIT announced(state.movement.name);
    }
}

void Demonstration::showSection()
{
    const figure::Section::Kind kind = m_view->section();
    const QString words = sectionWords(kind, m_state.movement.phases);
    m_words->setText(words);
    m_view->setWords(tr("Figure: %1").arg(m_state.movement.name), words);
}

void Demonstration::changeSpeed(float factor)
{
    m_speed = std::clamp(m_speed + factor, Slowest, 1.0F);
    m_view->setSpeed(m_speed);
    Q_EMIT announced(tr("Speed %1").arg(static_cast<double>(m_speed)));
}

void Demonstration::want(const QString& movement)
{
    if (!movement.isEmpty())
        Q_EMIT movementWanted(movement);
}

void Demonstration::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    // Arrows alone go to other movements.
    const bool turns = event->modifiers().testFlag(Qt::ShiftModifier) || key == Qt::Key_Home;
    if (turns && m_view->turnByKey(key))
        return;
    if (key >= Qt::Key_1 && key <= Qt::Key_5)
        return m_view->look(static_cast<ViewPoint>(key - Qt::Key_1));
    switch (key) {
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    case Qt::Key_Up:
        return want(m_state.harder);
    case Qt::Key_Down:
        return want(m_state.easier);
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        return want(m_state.next);
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return want(m_state.previous);
    case Qt::Key_Space:
    case Qt::Key_K:
        return m_play->click();
    case Qt::Key_M:
        return m_mirror->click();
    case Qt::Key_Comma:
        return stepSection(*m_view, -1);
    case Qt::Key_Period:
        return stepSection(*m_view, 1);
    case Qt::Key_Plus:
        return changeSpeed(SpeedStep);
    case Qt::Key_Minus:
        return changeSpeed(-SpeedStep);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Demonstration::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), stageGround(m_studio.look().theme(), rect()));
}

void Demonstration::resizeEvent(QResizeEvent* event)
{
    constexpr double LineHeight = 1.3;
    const auto fit = [&](FitText* text, double share) {
        const int large = qRound(height() * share);
        text->setLargest(large);
        text->setFixedHeight(qRound(large * LineHeight));
    };
    fit(m_name, NameShare);
    fit(m_words, WordsShare);
    m_side->setHeight(qRound(height() * BadgeShare));
    QWidget::resizeEvent(event);
}

} // namespace hipwise::ui
