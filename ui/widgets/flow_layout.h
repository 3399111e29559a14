#pragma once

#include <QLayout>
#include <QList>

namespace hipwise::ui {

/// Lays things out like words: from left to right, then on a new line.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    FlowLayout(const FlowLayout&) = delete;
    FlowLayout(FlowLayout&&) = delete;
    FlowLayout& operator=(const FlowLayout&) = delete;
    FlowLayout& operator=(FlowLayout&&) = delete;
    ~FlowLayout() override;

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
    [[nodiscard]] int placeLine(const QList<QLayoutItem*>& line,
                                const QRect& rect,
                                int y,
                                bool apply) const;
    [[nodiscard]] static QSize sizeIn(const QLayoutItem& item, int width);

    QList<QLayoutItem*> m_items; ///< owned, as QLayout asks
    int m_gap;
};

} // namespace hipwise::ui
