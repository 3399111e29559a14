#pragma once

#include "ui/style/look.h"

#include <QLayout>
#include <QList>

namespace hipwise::ui {

/// Tiles of equal width, as many beside each other as there is room for; in a row all are as high
/// as the highest.
class TileLayout final : public QLayout {
public:
    /// `narrowest`: how narrow a tile may be, in ems.
    TileLayout(const Look& look, double narrowest, QWidget* parent = nullptr);
    TileLayout(const TileLayout&) = delete;
    TileLayout(TileLayout&&) = delete;
    TileLayout& operator=(const TileLayout&) = delete;
    TileLayout& operator=(TileLayout&&) = delete;
    ~TileLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] int arrange(const QRect& rect, bool apply) const;

    const Look& m_look;
    double m_narrowest;
    QList<QLayoutItem*> m_items; ///< owned, as QLayout asks
};

} // namespace hipwise::ui
