#pragma once

#include "app/library.h"
#include "ui/figure/figure_studio.h"

#include <QStyledItemDelegate>

namespace hipwise::ui {

/// Paints a movement of the library. What all forms of it share: the ground, the ring of the
/// keyboard, the picture, the heart.
class LibraryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    LibraryDelegate(FigureStudio& studio, QObject* parent);

    void setCardWidth(int width) { m_width = width; }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// Where the heart is in an item: a place to press.
    [[nodiscard]] virtual QRect heartBox(const QRect& item) const = 0;

protected:
    [[nodiscard]] const Look& look() const { return m_studio.look(); }

    [[nodiscard]] int width() const { return m_width; }

    /// Paints within the rounded ground.
    virtual void paintCard(QPainter& painter,
                           const QRectF& box,
                           const app::LibraryCard& card) const = 0;

    void paintPicture(QPainter& painter, const QRectF& box, const app::LibraryCard& card) const;
    /// "Leave out for now" with its icon; returns its width.
    double paintRating(QPainter& painter, QPointF topLeft, const app::LibraryCard& card) const;
    /// A text on one line, cut short where there is no room.
    void paintLine(QPainter& painter,
                   const QRectF& box,
                   TextRole role,
                   const QColor& ink,
                   const QString& text) const;

private:
    void paintRing(QPainter& painter, const QRectF& box) const;

    FigureStudio& m_studio;
    int m_width = 0;
};

/// A card: the figure, kind and level on it, name and start position below.
class LibraryCards final : public LibraryDelegate {
    Q_OBJECT

public:
    using LibraryDelegate::LibraryDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    [[nodiscard]] QRect heartBox(const QRect& item) const override;

protected:
    void paintCard(QPainter& painter,
                   const QRectF& box,
                   const app::LibraryCard& card) const override;

private:
    void paintChips(QPainter& painter, const QRectF& stage, const app::LibraryCard& card) const;
};

/// A row: the figure small, name, start position and equipment, what it works on, level.
class LibraryRows final : public LibraryDelegate {
    Q_OBJECT

public:
    using LibraryDelegate::LibraryDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    [[nodiscard]] QRect heartBox(const QRect& item) const override;

protected:
    void paintCard(QPainter& painter,
                   const QRectF& box,
                   const app::LibraryCard& card) const override;

private:
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] double paintColumns(QPainter& painter,
                                      const QRectF& box,
                                      const app::LibraryCard& card) const;
};

} // namespace hipwise::ui
