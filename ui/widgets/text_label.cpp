#include "ui/widgets/text_label.h"

namespace hipwise::ui {

QColor inkColour(const Theme& theme, Ink ink)
{
    switch (ink) {
    case Ink::Ink:
        return theme.ink;
    case Ink::Ink2:
        return theme.ink2;
    case Ink::Ink3:
        return theme.ink3;
    case Ink::Soft:
        return theme.softInk;
    case Ink::Good:
        return theme.good;
    case Ink::Caution:
        return theme.caution;
    case Ink::Stop:
        return theme.stop;
    case Ink::Info:
        return theme.info;
    case Ink::Accent:
        return theme.accentInk;
    case Ink::Primary:
        return theme.primary;
    }
    return theme.ink;
}

TextLabel::TextLabel(const Look& look, TextRole role, const QString& text, Ink ink)
    : QLabel(text)
    , m_look(look)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    connect(&look, &Look::changed, this, &TextLabel::restyle);
    restyle();
}

TextLabel* TextLabel::wrapped(bool wrap)
{
    setWordWrap(wrap);
    // A wrapped text may become narrow; its height follows from the width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(wrap);
    setSizePolicy(policy);
    setMinimumWidth(wrap ? 1 : 0);
    m_hint = QSize();
    return this;
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    restyle();
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    restyle();
}

void TextLabel::restyle()
{
    setFont(m_look.font(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, inkColour(m_look.theme(), m_ink));
    setPalette(colours);
}

void TextLabel::checkMeasured() const
{
    if (m_measuredText == text() && m_measuredFont == font())
        return;
    m_measuredText = text();
    m_measuredFont = font();
    m_heights.clear();
    m_hint = QSize();
}

int TextLabel::heightForWidth(int width) const
{
    checkMeasured();
    auto height = m_heights.constFind(width);
    if (height == m_heights.constEnd())
        height = m_heights.insert(width, QLabel::heightForWidth(width));
    return *height;
}

QSize TextLabel::sizeHint() const
{
    checkMeasured();
    if (!m_hint.isValid())
        m_hint = QLabel::sizeHint();
    return m_hint;
}

QSize TextLabel::minimumSizeHint() const
{
    // A wrapped text may become as narrow as its longest word; the layout asks for its height by
    // heightForWidth.
    return wordWrap() ? QSize(1, 1) : sizeHint();
}

} // namespace hipwise::ui
