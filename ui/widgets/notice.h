#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace hipwise::ui {

class IconLabel;

/// A quiet panel in a page that says what happened, what still works and what one can do.
class Notice final : public Card {
    Q_OBJECT

public:
    Notice(const Look& look, CardKind kind, const QString& icon);

    void setText(const QString& title, const QString& text);
    /// Buttons stand below the text, in the order they were added.
    Button* addButton(const QString& text, ButtonKind kind);

private:
    const Look& m_look;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    QWidget* m_buttons;
};

} // namespace hipwise::ui
