#include "ui/widgets/tag.h"

#include "ui/widgets/drawn/pain_mark.h"
#include "ui/widgets/words.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr double HeightEms = 1.9;
constexpr double NarrowestEms = 8.0;
constexpr double PaddingEms = 0.65;
constexpr double MarkEms = 0.7;
constexpr double MarkGapEms = 0.4;
constexpr int Radius = 8;

} // namespace

TagColours tagColours(const Theme& theme, content::MovementKind kind)
{
    switch (kind) {
    case content::MovementKind::Strength:
        return {theme.accentSoft, theme.accentInk};
    case content::MovementKind::Stretch:
    case content::MovementKind::Mobility:
        return {theme.soft, theme.softInk};
    case content::MovementKind::Aerobic:
        return {theme.infoSoft, theme.info};
    case content::MovementKind::Snack:
    case content::MovementKind::SelfMassage:
        return {theme.cautionSoft, theme.caution};
    }
    return {theme.sunken, theme.ink2};
}

Tag::Tag(const Look& look, const QString& text)
    : QLabel(text)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look, &Look::changed, this, [this] { updateGeometry(); });
}

Tag* Tag::ofKind(const Look& look, content::MovementKind kind, const QString& words)
{
    auto* tag = new Tag(look, words.isEmpty() ? kindName(kind) : words);
    tag->m_kind = kind;
    return tag;
}

Tag* Tag::ofPain(const Look& look, std::optional<PainScore> score)
{
    auto* tag = new Tag(look, score ? tr("%1 / 10").arg(score->value()) : tr("not answered"));
    tag->m_pain = score;
    return tag;
}

QSize Tag::sizeHint() const
{
    const QFontMetrics metrics(m_look.font(TextRole::Meta));
    const int mark = m_pain ? m_look.em(MarkEms) + m_look.em(MarkGapEms) : 0;
    return {metrics.horizontalAdvance(text()) + 2 * m_look.em(PaddingEms) + mark + 2,
            m_look.em(HeightEms)};
}

/// A long word may go on with another line.
QSize Tag::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_look.em(NarrowestEms)), sizeHint().height()};
}

int Tag::heightForWidth(int width) const
{
    if (width >= sizeHint().width())
        return sizeHint().height();
    const QFontMetrics metrics(m_look.font(TextRole::Meta));
    const int room = std::max(1, width - 2 * m_look.em(PaddingEms));
    constexpr int Endless = 10000;
    const int lines
        = metrics.boundingRect(QRect(0, 0, room, Endless), Qt::TextWordWrap, text()).height();
    return lines + sizeHint().height() - metrics.height();
}

void Tag::paintEvent(QPaintEvent*)
{
    const Theme& t = m_look.theme();
    TagColours colours{t.sunken, t.ink2};
    if (m_kind)
        colours = tagColours(t, *m_kind);
    if (m_pain)
        colours = {painSoft(t, bandOf(*m_pain, m_look.painBands())),
                   painColour(t, bandOf(*m_pain, m_look.painBands()))};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.contrast ? QPen(colours.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    int x = m_look.em(PaddingEms);
    if (m_pain) {
        const double mark = m_look.em(MarkEms);
        drawPainMark(painter,
                     QRectF(x, (height() - mark) / 2, mark, mark),
                     bandOf(*m_pain, m_look.painBands()),
                     colours.text);
        x += m_look.em(MarkEms) + m_look.em(MarkGapEms);
    }
    painter.setPen(colours.text);
    painter.setFont(m_look.font(TextRole::Meta));
    const bool whole = width() >= sizeHint().width();
    painter.drawText(QRect(x, 0, width() - x - (whole ? 0 : m_look.em(PaddingEms)), height()),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter)
                         | (whole ? 0 : static_cast<int>(Qt::TextWordWrap)),
                     text());
}

} // namespace hipwise::ui
