#pragma once

#include "support/pain_score.h"
#include "ui/style/theme.h"

#include <QFont>
#include <QIcon>
#include <QLinearGradient>
#include <QObject>
#include <QString>

namespace hipwise::ui {

/// What a text is for; decides font, size and, by default, colour.
enum class TextRole {
    Meta, ///< 14 px: labels that repeat what is said elsewhere, never instructions
    Secondary, ///< 15 px
    Body,
    BodyStrong,
    CardTitle,
    Section,
    PageTitle,
    Summary ///< largest title
};

/// Lengths in pixels at 100 % text size. Those that hold text grow with it (Look::em), these do
/// not.
namespace length {
inline constexpr int Hairline = 1;
inline constexpr int Gap = 8;
inline constexpr int CardGap = 18;
inline constexpr int CardPadding = 20;
inline constexpr int PageMargin = 32;
inline constexpr int PageMarginNarrow = 20;
inline constexpr int FocusRing = 3;
inline constexpr int FocusGap = 2;
inline constexpr int CardRadius = 16;
inline constexpr int ButtonRadius = 11;
} // namespace length

/// What figures stand before: the stage's two colours, from the top of a box to its bottom.
[[nodiscard]] QLinearGradient stageGround(const Theme& theme, const QRectF& box);

/// Theme, text size and what a score means, as every widget needs them. Owned by the program,
/// passed by reference; widgets follow changed().
class Look final : public QObject {
    Q_OBJECT

public:
    explicit Look(QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return *m_theme; }

    /// 100 to 200 for what the person chose.
    [[nodiscard]] int textPercent() const { return m_percent; }

    void set(ThemeId theme, int textPercent);

    /// As another look, with a text size of its own, 50 to 300; the program's style stays. Whether
    /// anything changed.
    bool resemble(const Look& other, int textPercent);

    /// Where the colours and words of a pain score change.
    [[nodiscard]] const PainBands& painBands() const { return m_bands; }

    void setPainBands(const PainBands& bands);

    /// A length in ems of body text (16 px at 100 %), rounded to pixels.
    [[nodiscard]] int em(double ems) const;
    [[nodiscard]] QFont font(TextRole role) const;
    /// Any size, in pixels that are already scaled. Weight as in CSS.
    [[nodiscard]] QFont fontOfPixels(int pixels, int weight) const;
    /// A line icon of resources/icons in one colour, drawn at any size.
    [[nodiscard]] QIcon icon(const QString& name, const QColor& colour) const;

    /// Style sheet and palette for the whole program.
    void applyToApplication() const;

Q_SIGNALS:
    void changed();

private:
    const Theme* m_theme;
    int m_percent = 100;
    PainBands m_bands;
};

} // namespace hipwise::ui
