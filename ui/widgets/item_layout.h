#pragma once

#include <QLayout>
#include <QList>

namespace hipwise::ui {

/// A layout of things in a row of their own making, whose height follows from the width: what all
/// of these need beside their arrangement.
class ItemLayout : public QLayout {
public:
    explicit ItemLayout(QWidget* parent);
    ItemLayout(const ItemLayout&) = delete;
    ItemLayout(ItemLayout&&) = delete;
    ItemLayout& operator=(const ItemLayout&) = delete;
    ItemLayout& operator=(ItemLayout&&) = delete;
    ~ItemLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

protected:
    [[nodiscard]] const QList<QLayoutItem*>& items() const { return m_items; }

    /// Arranges everything in the rectangle when `apply` says so; returns the height it takes.
    [[nodiscard]] virtual int arrange(const QRect& rect, bool apply) const = 0;

private:
    QList<QLayoutItem*> m_items; ///< owned, as QLayout asks
};

} // namespace hipwise::ui
