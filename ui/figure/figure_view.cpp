#include "ui/figure/figure_view.h"

#include "ui/figure/figure_painter.h"
#include "ui/widgets/focus_ring.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace hipwise::ui {

namespace {

constexpr int FrameMs = 33;
constexpr float FramesPerSecond = 30.0F;
constexpr int MostFrames = 120;
constexpr int RefineAfterMs = 160;
constexpr float MillisPerSecond = 1000.0F;
constexpr float DegreesPerPixel = 0.45F;
constexpr float DegreesPerKey = 15.0F;

/// How many pictures a phase needs to look smooth.
int framesOf(const figure::Timeline& timeline)
{
    float longest = 0.0F;
    for (const figure::Section& part : timeline.sections()) {
        if (part.kind != figure::Section::Kind::Start && part.kind != figure::Section::Kind::Hold)
            longest = std::max(longest, part.to - part.from);
    }
    return std::clamp(static_cast<int>(longest * FramesPerSecond), 1, MostFrames);
}

/// For somebody who wants it calm: where a phase leads to, and four positions of a cycle.
figure::Moment positionOf(const figure::Moment& moment)
{
    constexpr float Positions = 4.0F;
    switch (moment.phase) {
    case figure::Phase::Move:
        return {figure::Phase::Move, moment.share > 0 ? 1.0F : 0.0F};
    case figure::Phase::Hold:
        return {figure::Phase::Hold, 0.5F};
    case figure::Phase::Return:
        return {figure::Phase::Return, 1.0F};
    case figure::Phase::Steady:
        return {figure::Phase::Steady, std::floor(moment.share * Positions) / Positions};
    }
    return moment;
}

} // namespace

FigureView::FigureView(FigureStudio& studio)
    : m_studio(studio)
{
    setObjectName(QStringLiteral("figureView"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty(FocusRing::Ringed, true);
    setCursor(Qt::OpenHandCursor);
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(FrameMs);
    m_refineSoon.setSingleShot(true);
    m_refineSoon.setInterval(RefineAfterMs);
    connect(&m_frames, &QTimer::timeout, this, &FigureView::advance);
    connect(&m_refineSoon, &QTimer::timeout, this, &FigureView::refine);
    connect(&studio, &FigureStudio::bodyChanged, this, &FigureView::setSubject);
    connect(&studio, &FigureStudio::changed, this, [this] {
        m_reel.clear();
        update();
    });
}

void FigureView::setFigure(const figure::Animation* animation, const figure::Tempo& tempo)
{
    if (animation == m_animation && tempo == m_tempo)
        return;
    const bool other = animation != m_animation;
    m_animation = animation;
    m_tempo = tempo;
    m_timeline.reset();
    if (animation != nullptr)
        m_timeline.emplace(*animation, tempo);
    if (other) {
        m_time = 0.0F;
        m_followed.reset();
        m_gaze.look(ViewPoint::Best);
        Q_EMIT viewPointChanged(ViewPoint::Best);
    }
    setSubject();
    restart();
    update();
}

void FigureView::setSubject()
{
    m_still.reset();
    if (m_animation == nullptr)
        return;
    m_film.setSubject(*m_animation, m_studio.body(m_animation->footwear), framesOf(*m_timeline));
    setPicture();
}

void FigureView::setSide(std::optional<Side> side)
{
    if (side == m_side)
        return;
    m_side = side;
    m_mirrored = side == Side::Left;
    setPicture();
}

void FigureView::setWords(const QString& name, const QString& part)
{
    if (name == m_name && part == m_part)
        return;
    m_name = name;
    m_part = part;
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QString FigureView::spokenWords() const
{
    if (m_animation == nullptr)
        return {};
    return m_part.isEmpty() ? m_name : tr("%1. %2").arg(m_name, m_part);
}

QSize FigureView::sizeHint() const
{
    return {m_studio.look().em(24), m_studio.look().em(12)};
}

void FigureView::setArrows(bool shown)
{
    m_arrows = shown;
    setPicture();
}

void FigureView::setPicture()
{
    m_still.reset();
    m_reel.clear();
    update();
    if (m_animation == nullptr || m_film.isEmpty() || width() < 2 || height() < 2)
        return;
    figure::DrawOptions options;
    options.size = {static_cast<float>(width()), static_cast<float>(height())};
    options.mirrored = m_mirrored;
    options.arrows = m_arrows && !m_turning;
    options.setCare(m_turning ? figure::Care::Quick : figure::Care::Usual);
    m_film.setPicture(m_gaze.view(m_animation->view, m_mirrored), options);
    if (!m_turning)
        m_refineSoon.start();
}

figure::Moment FigureView::moment() const
{
    const figure::Moment now = m_followed ? *m_followed : m_timeline->at(m_time);
    return m_studio.isCalm() && (m_playing || m_followed) ? positionOf(now) : now;
}

/// Nothing moves any more: once more, as well as it can be drawn.
void FigureView::refine()
{
    const bool moves = m_playing || m_turning || m_followed;
    if (moves || m_animation == nullptr || !isVisible() || width() < 2)
        return;
    m_still = m_film.still(moment(), figure::Care::Full);
    update();
}

void FigureView::paintEvent(QPaintEvent*)
{
    if (m_animation == nullptr || m_film.isEmpty())
        return;
    QPainter painter(this);
    if (m_still)
        paintFigure(painter, *m_still, m_studio.palette());
    else
        m_reel.paint(painter, m_film, moment(), m_studio.palette());
}

void FigureView::restart()
{
    const bool runs = m_playing && isVisible() && m_animation != nullptr;
    if (runs && !m_frames.isActive()) {
        m_last = m_studio.clock().steadyNow();
        m_frames.start();
    } else if (!runs) {
        m_frames.stop();
    }
}

void FigureView::play()
{
    if (m_animation == nullptr || m_playing)
        return;
    m_followed.reset();
    m_still.reset();
    m_playing = true;
    restart();
    Q_EMIT playingChanged(true);
}

void FigureView::pause()
{
    if (!m_playing)
        return;
    m_playing = false;
    restart();
    m_refineSoon.start();
    Q_EMIT playingChanged(false);
}

void FigureView::togglePlaying()
{
    if (m_playing)
        pause();
    else
        play();
}

figure::Section::Kind FigureView::section() const
{
    return m_timeline->sections()[m_timeline->sectionAt(m_time)].kind;
}

/// On to a time of the round, and says so.
void FigureView::goTo(float seconds)
{
    const figure::Section::Kind before = section();
    m_time = seconds;
    Q_EMIT timeChanged(m_time);
    if (section() != before)
        Q_EMIT sectionChanged(section());
}

void FigureView::setSpeed(float factor)
{
    m_speed = factor;
}

void FigureView::seek(float seconds)
{
    if (!m_timeline)
        return;
    pause();
    m_followed.reset();
    m_still.reset();
    m_refineSoon.start();
    update();
    goTo(seconds - std::floor(seconds / m_timeline->length()) * m_timeline->length());
}

void FigureView::follow(const figure::Moment& moment)
{
    if (m_followed == moment)
        return;
    const bool changes
        = !m_followed || !m_studio.isCalm() || !(positionOf(*m_followed) == positionOf(moment));
    m_playing = false;
    restart();
    m_followed = moment;
    if (!changes)
        return;
    m_still.reset();
    update();
}

void FigureView::advance()
{
    const SteadyInstant now = m_studio.clock().steadyNow();
    const float passed = static_cast<float>((now - m_last).count()) / MillisPerSecond * m_speed;
    m_last = now;
    const figure::Moment before = moment();
    goTo(std::fmod(m_time + passed, m_timeline->length()));
    if (!(moment() == before))
        update();
}

void FigureView::look(ViewPoint point)
{
    m_gaze.look(point);
    setPicture();
    Q_EMIT viewPointChanged(point);
}

void FigureView::turn(float yawDeg, float pitchDeg)
{
    if (m_animation == nullptr)
        return;
    m_gaze.turn(yawDeg, pitchDeg, m_animation->view, m_mirrored);
    setPicture();
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    setPicture();
    QWidget::resizeEvent(event);
}

void FigureView::showEvent(QShowEvent* event)
{
    restart();
    m_refineSoon.start();
    QWidget::showEvent(event);
}

void FigureView::hideEvent(QHideEvent* event)
{
    restart();
    m_reel.clear();
    QWidget::hideEvent(event);
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_animation == nullptr)
        return;
    m_grabbed = event->pos();
    m_turning = true;
    setCursor(Qt::ClosedHandCursor);
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_turning)
        return;
    const QPoint by = event->pos() - m_grabbed;
    m_grabbed = event->pos();
    turn(static_cast<float>(-by.x()) * DegreesPerPixel,
         static_cast<float>(by.y()) * DegreesPerPixel);
}

void FigureView::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_turning)
        return;
    m_turning = false;
    setCursor(Qt::OpenHandCursor);
    setPicture();
}

void FigureView::mouseDoubleClickEvent(QMouseEvent*)
{
    m_turning = false;
    look(ViewPoint::Best);
}

bool FigureView::turnByKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        turn(-DegreesPerKey, 0);
        return true;
    case Qt::Key_Right:
        turn(DegreesPerKey, 0);
        return true;
    case Qt::Key_Up:
        turn(0, DegreesPerKey);
        return true;
    case Qt::Key_Down:
        turn(0, -DegreesPerKey);
        return true;
    case Qt::Key_Home:
        look(ViewPoint::Best);
        return true;
    default:
        return false;
    }
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    if (!turnByKey(event->key()))
        QWidget::keyPressEvent(event);
}

} // namespace hipwise::ui
