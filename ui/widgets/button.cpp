#include "ui/widgets/button.h"

#include <QResizeEvent>

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
    if (kind == ButtonKind::Row)
        breaking();
    connect(&look, &Look::changed, this, &Button::restyle);
    connect(this, &QAbstractButton::toggled, this, &Button::restyle);
    restyle();
}

Button* Button::withIcon(const QString& icon)
{
    if (icon == m_icon)
        return this;
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

Button* Button::breaking()
{
    m_breaks = true;
    m_whole = text();
    return this;
}

void Button::setBreakingText(const QString& words)
{
    if (words == m_whole)
        return;
    m_whole = words;
    setText(words);
    // How much room there is for them is known when everything has its place again.
    QMetaObject::invokeMethod(this, &Button::breakText, Qt::QueuedConnection);
}

/// As many words on each line as fit.
void Button::breakText()
{
    const int around = QPushButton::sizeHint().width() - fontMetrics().size(0, text()).width();
    const int room = width() - around;
    QString broken;
    QString line;
    for (const QString& word : m_whole.split(QLatin1Char(' '))) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && fontMetrics().size(0, longer).width() > room) {
            broken += line + QLatin1Char('\n');
            line = word;
        } else {
            line = longer;
        }
    }
    setText(width() >= sizeHint().width() ? m_whole : broken + line);
}

/// As wide as the whole words, as high as they are now.
QSize Button::sizeHint() const
{
    QSize hint = QPushButton::sizeHint();
    if (m_breaks)
        hint.rwidth()
            += fontMetrics().size(0, m_whole).width() - fontMetrics().size(0, text()).width();
    return hint;
}

void Button::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    if (m_breaks && event->size().width() != event->oldSize().width())
        breakText();
}

QSize Button::minimumSizeHint() const
{
    constexpr double NarrowestEms = 4.0;
    return m_breaks ? QSize(m_look.em(NarrowestEms), sizeHint().height()) : sizeHint();
}

} // namespace hipwise::ui
