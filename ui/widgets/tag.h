#pragma once

#include "content/movement.h"
#include "support/pain_score.h"
#include "ui/style/look.h"

#include <QLabel>

#include <optional>

namespace hipwise::ui {

/// A short word on a quiet ground.
class Tag final : public QLabel {
    Q_OBJECT

public:
    /// Neutral.
    Tag(const Look& look, const QString& text);
    /// In the colour of a kind of movement, with its name or other words.
    static Tag* ofKind(const Look& look, content::MovementKind kind, const QString& words = {});
    /// "4 / 10" with the shape of its band, or "not answered".
    static Tag* ofPain(const Look& look, std::optional<PainScore> score);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    std::optional<content::MovementKind> m_kind;
    std::optional<PainScore> m_pain;
};

struct TagColours {
    QColor ground;
    QColor text;
};

[[nodiscard]] TagColours tagColours(const Theme& theme, content::MovementKind kind);

} // namespace hipwise::ui
