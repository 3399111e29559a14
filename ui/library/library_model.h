#pragma once

#include "app/library.h"
#include "ui/figure/figure_studio.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace hipwise::ui {

/// The cards of a library state. The accessible text of a card says everything that is painted on
/// it.
class LibraryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, CardRole };

    using QAbstractListModel::QAbstractListModel;

    void setCards(const std::vector<app::LibraryCard>& cards);
    [[nodiscard]] const app::LibraryCard& card(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<app::LibraryCard> m_cards;
};

/// Paints one card: the figure, kind, name, start position, level.
class LibraryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    LibraryDelegate(FigureStudio& studio, QObject* parent);

    void setCardWidth(int width) { m_width = width; }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintStage(QPainter& painter,
                    const QRectF& box,
                    const app::LibraryCard& card,
                    double ratio) const;
    void paintWords(QPainter& painter, const QRectF& inner, const app::LibraryCard& card) const;

    FigureStudio& m_studio;
    const Look& m_look;
    int m_width = 0;
};

} // namespace hipwise::ui
