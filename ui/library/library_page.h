#pragma once

#include "app/library.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QListView;
class QMenu;

namespace hipwise::ui {

class FlowLayout;
class FigureStudio;
class LibraryModel;

/// All movements as cards, narrowed by words, kind and start position.
class LibraryPage final : public Page {
    Q_OBJECT

public:
    explicit LibraryPage(FigureStudio& studio);

    /// The library to ask; must outlive the page. Shows everything again.
    void setLibrary(const app::Library& library);

    [[nodiscard]] const app::LibraryQuery& query() const { return m_query; }

    void setRoom(Room room) override;
    [[nodiscard]] QWidget* searchField() override;

Q_SIGNALS:
    void movementOpened(const QString& movement);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTexts();
    void refresh();
    void rebuildKinds(const app::LibraryState& state);
    void rebuildPositions(const app::LibraryState& state);
    void showNothingFound(const app::LibraryState& state);
    void clearFilters();
    void fitGrid();
    void showCard(const QModelIndex& index);
    void open(const QModelIndex& index);

    const app::Library* m_library = nullptr;
    app::LibraryQuery m_query;
    QLineEdit* m_search;
    QWidget* m_kinds;
    Button* m_position;
    QMenu* m_positionMenu;
    TextLabel* m_count;
    Button* m_clear;
    QListView* m_list;
    LibraryModel* m_model;
    QWidget* m_nothing;
    QVBoxLayout* m_nothingBox;
};

} // namespace hipwise::ui
