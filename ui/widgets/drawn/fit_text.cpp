#include "ui/widgets/drawn/fit_text.h"

#include <QFontMetrics>
#include <QPainter>

namespace hipwise::ui {

namespace {

constexpr int Smallest = 15; // follows the window, not the text size
constexpr double StepDown = 0.93;

} // namespace

FitText::FitText(const Look& look, int weight, Ink ink, Qt::Alignment alignment)
    : m_look(look)
    , m_weight(weight)
    , m_ink(ink)
    , m_alignment(alignment)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
}

void FitText::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    update();
}

void FitText::setLargest(int pixels)
{
    if (pixels == m_largest)
        return;
    m_largest = pixels;
    updateGeometry();
    update();
}

QSize FitText::sizeHint() const
{
    constexpr int Narrow = 120;
    return {Narrow, qRound(m_largest * 1.3)};
}

void FitText::paintEvent(QPaintEvent*)
{
    if (m_text.isEmpty())
        return;
    const int flags = static_cast<int>(m_alignment) | Qt::TextWordWrap;
    const auto longest = [this](const QFontMetrics& metrics) {
        int width = 0;
        for (const QString& word : m_text.split(QLatin1Char(' ')))
            width = std::max(width, metrics.horizontalAdvance(word));
        return width;
    };
    QFont font = m_look.fontOfPixels(m_largest, m_weight);
    for (int pixels = m_largest; pixels > Smallest; pixels = static_cast<int>(pixels * StepDown)) {
        font = m_look.fontOfPixels(pixels, m_weight);
        const QFontMetrics metrics(font);
        const QRect needed
            = metrics.boundingRect(QRect(0, 0, width(), QWIDGETSIZE_MAX), flags, m_text);
        if (needed.height() <= height() && longest(metrics) <= width())
            break;
    }
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(inkColour(m_look.theme(), m_ink));
    painter.drawText(rect(), flags, m_text);
}

} // namespace hipwise::ui
