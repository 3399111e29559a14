#pragma once

#include "ui/style/look.h"
#include "ui/widgets/item_layout.h"

namespace hipwise::ui {

/// Tiles of equal width, as many beside each other as there is room for; in a row all are as high
/// as the highest.
class TileLayout final : public ItemLayout {
public:
    /// `narrowest`: how narrow a tile may be, in ems.
    TileLayout(const Look& look, double narrowest, QWidget* parent = nullptr);

    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    [[nodiscard]] int arrange(const QRect& rect, bool apply) const override;

    const Look& m_look;
    double m_narrowest;
};

} // namespace hipwise::ui
