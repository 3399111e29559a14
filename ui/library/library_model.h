#pragma once

#include "app/library.h"

#include <QAbstractListModel>

#include <vector>

namespace hipwise::ui {

/// The cards of a library state. The accessible text of a card says everything that is painted on
/// it.
class LibraryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setCards(const std::vector<app::LibraryCard>& cards);
    [[nodiscard]] const app::LibraryCard& card(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<app::LibraryCard> m_cards;
};

} // namespace hipwise::ui
