#include "ui/player/pulse_frame.h"

#include <QEvent>
#include <QPainter>

namespace hipwise::ui {

namespace {

constexpr int FadeMs = 700;
constexpr int FrameWidth = 8; // less than the margin around what it must not cover
constexpr double GroundShare = 0.16; // of its light: words on it stay readable

} // namespace

PulseFrame::PulseFrame(const Look& look, QWidget* over)
    : QWidget(over)
    , m_look(look)
{
    setObjectName(QStringLiteral("pulseFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    over->installEventFilter(this);
    hide();
    m_fade.setDuration(FadeMs);
    m_fade.setStartValue(1.0);
    m_fade.setEndValue(0.0);
    m_fade.setEasingCurve(QEasingCurve::InQuad);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_light = value.toDouble();
        update();
    });
    connect(&m_fade, &QVariantAnimation::finished, this, &QWidget::hide);
}

void PulseFrame::pulse()
{
    setGeometry(parentWidget()->rect());
    lower();
    show();
    m_light = 1.0;
    m_fade.stop();
    m_fade.start();
}

void PulseFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor colour = m_look.theme().primary;
    colour.setAlphaF(static_cast<float>(m_light * GroundShare));
    painter.fillRect(rect(), colour);
    colour.setAlphaF(static_cast<float>(m_light));
    constexpr int Half = FrameWidth / 2;
    painter.setPen(QPen(colour, FrameWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(rect().adjusted(Half, Half, -Half, -Half));
}

bool PulseFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace hipwise::ui
