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

    /// Where there is no room for its words on one line, they go on with another. Rows always do.
    Button* breaking();
    /// Other words on a button that breaks them.
    void setBreakingText(const QString& words);

    /// The words on it, or, where there is no room for them, only the icon: the words are then its
    /// tool tip and its accessible name.
    void setWords(const QString& words, bool iconOnly);

    /// A button that shows only an icon: the name is its tool tip and its accessible name.
    static Button* iconOnly(const Look& look,
                            const QString& icon,
                            const QString& name,
                            ButtonSize size = ButtonSize::Icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void breakText();
    [[nodiscard]] QColor iconColour() const;

    const Look& m_look;
    ButtonKind m_kind;
    ButtonSize m_size;
    QString m_icon;
    bool m_breaks = false;
    QString m_whole; ///< the words before they were broken
};

} // namespace hipwise::ui
