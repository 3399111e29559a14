#pragma once

#include "ui/style/look.h"

#include <QPushButton>
#include <QString>

namespace hipwise::ui {

enum class ButtonKind {
    Primary, ///< at most one filled button a page
    Secondary,
    Tonal,
    Quiet,
    Stop,
    Chip, ///< checkable filter
    Segment, ///< one of a few
    Tab,
    Row ///< a whole row that opens something
};

enum class ButtonSize { Normal, Large, Small, Icon, LargeIcon };

/// A push button in one of the kinds of the house, with an icon that follows the theme.
class Button : public QPushButton {
    Q_OBJECT

public:
    Button(const Look& look,
           const QString& text,
           ButtonKind kind,
           ButtonSize size = ButtonSize::Normal);

    /// A line icon before the text.
    Button* withIcon(const QString& icon);

    /// The words on it, or, where there is no room for them, only the icon: the words are then its
    /// tool tip and its accessible name.
    void setWords(const QString& words, bool iconOnly);

    /// A button that shows only an icon: the name is its tool tip and its accessible name.
    static Button* iconOnly(const Look& look,
                            const QString& icon,
                            const QString& name,
                            ButtonSize size = ButtonSize::Icon);

    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void restyle();
    [[nodiscard]] QColor iconColour() const;

    const Look& m_look;
    ButtonKind m_kind;
    ButtonSize m_size;
    QString m_icon;
};

} // namespace hipwise::ui
