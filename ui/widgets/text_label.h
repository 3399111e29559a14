#pragma once

#include "ui/style/look.h"

#include <QHash>
#include <QLabel>

namespace hipwise::ui {

/// Which colour of the theme a text has.
enum class Ink { Ink, Ink2, Ink3, Soft, Good, Caution, Stop, Info, Accent, Primary };

[[nodiscard]] QColor inkColour(const Theme& theme, Ink ink);

/// A text in one of the look's roles. Follows changes of theme and text size. Plain text only.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    TextLabel(const Look& look, TextRole role, const QString& text = {}, Ink ink = Ink::Ink);

    /// Long texts wrap; the default for everything but Meta.
    TextLabel* wrapped(bool wrap = true);
    void setInk(Ink ink);
    void setRole(TextRole role);

    /// Layouts ask for this many times over; laying text out is what a page costs most.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void restyle();
    /// Forgets the heights when text or font are no longer those they were measured for.
    void checkMeasured() const;

    const Look& m_look;
    TextRole m_role;
    Ink m_ink;
    mutable QHash<int, int> m_heights; ///< by width
    mutable QSize m_hint;
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
};

} // namespace hipwise::ui
