#include "ui/figure/phase_track.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hipwise::ui {

namespace {

constexpr float Hundredths = 100.0F;
constexpr double Gap = 4.0;
constexpr double Thick = 8.0;
constexpr double Knob = 11.0;
constexpr int Target = 40; // pixels high at least
constexpr float KeyStep = 0.2F; // seconds

} // namespace

PhaseTrack::PhaseTrack(const Look& look)
    : m_look(look)
{
    setObjectName(QStringLiteral("phaseTrack"));
    setAccessibleName(tr("Place in the movement"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PhaseTrack::setParts(const std::vector<figure::Section>& parts, const QStringList& names)
{
    m_parts = parts;
    m_names = names;
    setRange(0, parts.empty() ? 0 : static_cast<int>(parts.back().to * Hundredths));
    setSingleStep(static_cast<int>(KeyStep * Hundredths));
    setVisible(parts.size() > 1
               || (!parts.empty() && parts[0].kind == figure::Section::Kind::Cycle));
    update();
}

void PhaseTrack::setTime(float seconds)
{
    const QSignalBlocker quiet(this);
    setValue(static_cast<int>(seconds * Hundredths));
    if (const QString words = valueWords(); words != accessibleDescription())
        setAccessibleDescription(words);
    update();
}

float PhaseTrack::time() const
{
    return static_cast<float>(value()) / Hundredths;
}

std::size_t PhaseTrack::current() const
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (time() < m_parts[i].to)
            return i;
    }
    return m_parts.empty() ? 0 : m_parts.size() - 1;
}

QString PhaseTrack::valueWords() const
{
    const auto part = static_cast<qsizetype>(current());
    return tr("%1, %2 of %3").arg(m_names.value(part)).arg(part + 1).arg(m_names.size());
}

QSize PhaseTrack::sizeHint() const
{
    return {m_look.em(18), std::max(Target, m_look.em(2.7))};
}

QSize PhaseTrack::minimumSizeHint() const
{
    return {m_look.em(8), sizeHint().height()};
}

double PhaseTrack::xOf(float seconds) const
{
    const float length = m_parts.empty() ? 1.0F : m_parts.back().to;
    return Knob + static_cast<double>(seconds / length) * (width() - 2 * Knob);
}

QRectF PhaseTrack::boxOf(std::size_t part) const
{
    const double from = xOf(m_parts[part].from) + (part == 0 ? 0 : Gap / 2);
    const double to = xOf(m_parts[part].to) - (part + 1 == m_parts.size() ? 0 : Gap / 2);
    return {from, height() - Knob - Thick / 2 - 2, to - from, Thick};
}

void PhaseTrack::paintEvent(QPaintEvent*)
{
    if (m_parts.empty())
        return;
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawNames(painter);
    const double knob = xOf(time());
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QRectF box = boxOf(i);
        painter.setPen(t.contrast ? QPen(t.edge, 1) : QPen(Qt::NoPen));
        painter.setBrush(t.track);
        painter.drawRoundedRect(box, Thick / 2, Thick / 2);
        if (knob <= box.left())
            continue;
        painter.setBrush(t.primary);
        painter.drawRoundedRect(
            QRectF(box.topLeft(), QPointF(std::min(knob, box.right()), box.bottom())),
            Thick / 2,
            Thick / 2);
    }
    painter.setPen(QPen(t.primary, 3));
    painter.setBrush(t.surface);
    painter.drawEllipse(QPointF(knob, boxOf(0).center().y()), Knob - 2, Knob - 2);
}

/// Where not all names fit, the one that counts is the one under way.
void PhaseTrack::drawNames(QPainter& painter) const
{
    const Theme& t = m_look.theme();
    const std::size_t now = current();
    const QFont usual = m_look.font(TextRole::Meta);
    QFont bold = usual;
    bold.setBold(true);
    const auto name = [&](std::size_t part) { return m_names.value(static_cast<qsizetype>(part)); };
    const auto placeOf = [&](std::size_t part, const QFont& font) {
        const QFontMetrics metrics(font);
        const double wide = metrics.horizontalAdvance(name(part)) + Gap;
        const double left = std::clamp(boxOf(part).left(), 0.0, std::max(0.0, width() - wide));
        return QRectF(left, 0, wide, metrics.height());
    };
    const QRectF first = placeOf(now, bold);
    painter.setFont(bold);
    painter.setPen(t.softInk);
    painter.drawText(first, Qt::AlignLeft, name(now));
    painter.setFont(usual);
    painter.setPen(t.ink2);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QRectF place = placeOf(i, usual);
        const bool fits = place.width() <= boxOf(i).width() && !place.intersects(first);
        if (i != now && fits)
            painter.drawText(place, Qt::AlignLeft, name(i));
    }
}

void PhaseTrack::seekTo(double x)
{
    if (m_parts.empty())
        return;
    const double share = (x - Knob) / std::max(1.0, width() - 2 * Knob);
    const float last = m_parts.back().to - 0.01F;
    const float seconds = std::clamp(static_cast<float>(share) * m_parts.back().to, 0.0F, last);
    setTime(seconds);
    Q_EMIT sought(seconds);
}

void PhaseTrack::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        seekTo(event->position().x());
}

void PhaseTrack::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        seekTo(event->position().x());
}

void PhaseTrack::keyPressEvent(QKeyEvent* event)
{
    const auto by = [this](float seconds) {
        const float last = m_parts.empty() ? 0.0F : m_parts.back().to - 0.01F;
        const float to = std::clamp(time() + seconds, 0.0F, last);
        setTime(to);
        Q_EMIT sought(to);
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return by(-KeyStep);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return by(KeyStep);
    case Qt::Key_Home:
        return by(-time());
    case Qt::Key_End:
        return by(static_cast<float>(maximum()) / Hundredths);
    case Qt::Key_PageUp:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT stepped(1);
        return;
    default:
        QAbstractSlider::keyPressEvent(event);
    }
}

} // namespace hipwise::ui
