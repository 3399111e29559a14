#include "ui/widgets/button.h"

#include <array>

namespace hipwise::ui {

namespace {

constexpr double IconEms = 1.25;
constexpr double IconRoomEms = 0.45;

const char* kindName(ButtonKind kind)
{
    constexpr std::array Names{
        "primary", "secondary", "tonal", "quiet", "stop", "chip", "segment", "tab", "row"};
    return Names.at(static_cast<std::size_t>(kind));
}

const char* sizeName(ButtonSize size)
{
    constexpr std::array Names{"normal", "large", "small", "icon", "largeIcon"};
    return Names.at(static_cast<std::size_t>(size));
}

} // namespace

Button::Button(const Look& look, const QString& text, ButtonKind kind, ButtonSize size)
    : QPushButton(text)
    , m_look(look)
    , m_kind(kind)
    , m_size(size)
{
    setProperty("kind", QString::fromLatin1(kindName(kind)));
    setProperty("btnSize", QString::fromLatin1(sizeName(size)));
    setCheckable(kind == ButtonKind::Chip || kind == ButtonKind::Segment
                 || kind == ButtonKind::Tab);
    // One of several: assistive technology shows it as a radio button.
    setAutoExclusive(kind == ButtonKind::Segment || kind == ButtonKind::Tab);
    setSizePolicy(kind == ButtonKind::Row ? QSizePolicy::Expanding : QSizePolicy::Preferred,
                  QSizePolicy::Fixed);
    setAutoDefault(false);
    connect(&look, &Look::changed, this, &Button::restyle);
    connect(this, &QAbstractButton::toggled, this, &Button::restyle);
    restyle();
}

Button* Button::withIcon(const QString& icon)
{
    m_icon = icon;
    restyle();
    return this;
}

void Button::setWords(const QString& words, bool iconOnly)
{
    setText(iconOnly ? QString() : words);
    setAccessibleName(iconOnly ? words : QString());
    setToolTip(accessibleName());
    restyle();
}

Button* Button::iconOnly(const Look& look,
                         const QString& icon,
                         const QString& name,
                         ButtonSize size)
{
    auto* button = new Button(look, {}, ButtonKind::Secondary, size);
    button->withIcon(icon);
    button->setWords(name, true);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QColor Button::iconColour() const
{
    const Theme& t = m_look.theme();
    switch (m_kind) {
    case ButtonKind::Primary:
        return t.onPrimary;
    case ButtonKind::Tonal:
    case ButtonKind::Quiet:
        return t.softInk;
    case ButtonKind::Stop:
        return t.stop;
    case ButtonKind::Chip:
    case ButtonKind::Tab:
        return isChecked() ? t.softInk : t.ink;
    case ButtonKind::Secondary:
    case ButtonKind::Segment:
    case ButtonKind::Row:
        return t.ink;
    }
    return t.ink;
}

void Button::restyle()
{
    const bool strong = m_kind != ButtonKind::Row && m_kind != ButtonKind::Segment;
    setFont(m_look.font(strong ? TextRole::BodyStrong : TextRole::Body));
    if (m_icon.isEmpty())
        return;
    setIcon(m_look.icon(m_icon, iconColour()));
    // A little wider than high, because Qt leaves too little between icon and text.
    const int room = text().isEmpty() ? 0 : m_look.em(IconRoomEms);
    setIconSize(QSize(m_look.em(IconEms) + room, m_look.em(IconEms)));
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace hipwise::ui
