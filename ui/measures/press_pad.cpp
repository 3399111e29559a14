#include "ui/measures/press_pad.h"

#include "ui/widgets/drawn/timer_ring.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

namespace hipwise::ui {

namespace {

constexpr int Smallest = 15; ///< pixels of a letter
constexpr int SmallestHeight = 150;
constexpr int SmallestWidth = 220;

} // namespace

PressPad::PressPad(const Look& look)
    : m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
    // By assistive technology; mouse and keys are quicker.
    connect(this, &QAbstractButton::clicked, this, &PressPad::pushed);
}

void PressPad::show(const QString& words, const QString& number, const QString& hint)
{
    if (words == text() && number == m_number && hint == m_hint)
        return;
    setText(words);
    m_number = number;
    m_hint = hint;
    setAccessibleName(number.isEmpty() ? words : QStringLiteral("%1: %2").arg(words, number));
    setAccessibleDescription(hint);
    update();
}

/// Takes what is left of the page, and never makes it scroll by itself.
QSize PressPad::sizeHint() const
{
    return minimumSizeHint();
}

QSize PressPad::minimumSizeHint() const
{
    return {SmallestWidth, SmallestHeight};
}

QFont PressPad::fitting(const QString& words, const QRectF& box, int largest) const
{
    constexpr double StepDown = 0.93;
    constexpr int Weight = 700;
    QFont font = m_look.fontOfPixels(largest, Weight);
    for (int pixels = largest; pixels > Smallest; pixels = static_cast<int>(pixels * StepDown)) {
        font = m_look.fontOfPixels(pixels, Weight);
        const QFontMetricsF metrics(font);
        const QRectF needed = metrics.boundingRect(
            QRectF(0, 0, box.width(), QWIDGETSIZE_MAX), Qt::TextWordWrap, words);
        if (needed.height() <= box.height() && needed.width() <= box.width())
            break;
    }
    return font;
}

void PressPad::paintEvent(QPaintEvent*)
{
    constexpr double NumberShare = 0.5; // of the height
    constexpr double HintShare = 0.12;
    constexpr double LowestHint = 24.0; // follows the window, not the text size
    constexpr double LargestShare = 0.2;
    constexpr int Inset = 16;
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = t.contrast ? 3.0 : 2.0;
    painter.setPen(QPen(t.primary, pen));
    painter.setBrush(t.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                            length::CardRadius,
                            length::CardRadius);
    const QRectF inner = QRectF(rect()).adjusted(Inset, Inset, -Inset, -Inset);
    const double hint = std::max(inner.height() * HintShare, LowestHint);
    QRectF words(inner.left(), inner.top(), inner.width(), inner.height() - hint);
    painter.setPen(t.softInk);
    if (!m_number.isEmpty()) {
        const QRectF number(inner.left(), inner.top(), inner.width(), inner.height() * NumberShare);
        painter.setFont(m_look.fontOfPixels(qRound(number.height()), 800));
        drawSteadyNumber(painter, number, m_number);
        words.setTop(number.bottom());
    }
    painter.setFont(fitting(text(), words, qRound(height() * LargestShare)));
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, text());
    const QRectF below(inner.left(), inner.bottom() - hint, inner.width(), hint);
    painter.setFont(fitting(m_hint, below, qRound(hint * 0.8)));
    painter.drawText(below, Qt::AlignCenter, m_hint);
}

void PressPad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT pushed();
    event->accept();
}

void PressPad::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

/// The page knows all the keys.
void PressPad::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
}

void PressPad::keyReleaseEvent(QKeyEvent* event)
{
    event->ignore();
}

} // namespace hipwise::ui
