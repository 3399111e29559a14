#include "ui/widgets/drawn/side_badge.h"

#include "ui/widgets/words.h"

#include <QFontMetrics>
#include <QPainter>

namespace hipwise::ui {

namespace {

constexpr double WordsShare = 0.6;
constexpr double LetterShare = 0.56;
constexpr double InsetShare = 0.12;

} // namespace

SideBadge::SideBadge(const Look& look)
    : m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
}

void SideBadge::setSide(std::optional<Side> side)
{
    setVisible(side.has_value());
    if (side == m_side)
        return;
    m_side = side;
    updateGeometry();
    update();
}

void SideBadge::setHeight(int pixels)
{
    if (pixels == m_height)
        return;
    m_height = pixels;
    updateGeometry();
    update();
}

QFont SideBadge::wordsFont() const
{
    return m_look.fontOfPixels(qRound(m_height * WordsShare), 700);
}

QString SideBadge::spokenWords() const
{
    return m_side ? hipName(*m_side) : QString();
}

QSize SideBadge::sizeHint() const
{
    const int words = m_side ? QFontMetrics(wordsFont()).horizontalAdvance(hipName(*m_side)) : 0;
    return {m_height + words + qRound(m_height * 0.35), m_height};
}

void SideBadge::paintEvent(QPaintEvent*)
{
    if (!m_side)
        return;
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ink);
    const double radius = m_height * 0.18;
    painter.drawRoundedRect(rect(), radius, radius);
    const double inset = m_height * InsetShare;
    const QRectF block(inset, inset, m_height - 2 * inset, m_height - 2 * inset);
    painter.setBrush(t.bg);
    painter.drawRoundedRect(block, radius * 0.7, radius * 0.7);
    painter.setPen(t.ink);
    painter.setFont(m_look.fontOfPixels(qRound(m_height * LetterShare), 750));
    painter.drawText(
        block, Qt::AlignCenter, *m_side == Side::Left ? tr("L", "left") : tr("R", "right"));
    painter.setPen(t.bg);
    painter.setFont(wordsFont());
    painter.drawText(QRectF(m_height, 0, width() - m_height, m_height),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     hipName(*m_side));
}

} // namespace hipwise::ui
