#pragma once

#include "app/library.h"
#include "ui/widgets/page.h"

namespace hipwise::ui {

class FigureStudio;
class LibraryFilters;
class LibraryList;
class SearchField;
class Segmented;

/// All movements as cards or rows, narrowed by words and filters.
class LibraryPage final : public Page {
    Q_OBJECT

public:
    explicit LibraryPage(FigureStudio& studio);

    /// The library to ask; must outlive the page. The query stays.
    void setLibrary(const app::Library& library);
    /// Rows instead of cards.
    void setAsList(bool list);

    [[nodiscard]] const app::LibraryQuery& query() const { return m_query; }

    void setRoom(Room room) override;
    [[nodiscard]] QWidget* searchField() override;

Q_SIGNALS:
    void movementOpened(const QString& movement);
    void favouriteChosen(const QString& movement, bool on);
    void listChosen(bool list);
    void aboutChosen(const hipwise::content::Circumstances& about);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void setQuery(const app::LibraryQuery& query);
    void refresh();
    void showLeftOut(const app::LibraryState& state);
    void showNothingFound(const app::LibraryState& state);
    void drop(app::LibraryFilter filter);
    void clearFilters();
    void fitPlaceholder();
    void showCard(const QRect& card);

    const app::Library* m_library = nullptr;
    app::LibraryQuery m_query;
    SearchField* m_search;
    QWidget* m_quick;
    Button* m_favourites;
    Button* m_recent;
    Segmented* m_form;
    LibraryFilters* m_filters;
    TextLabel* m_count;
    Button* m_clear;
    TextLabel* m_leftOut;
    Button* m_showAnyway;
    QWidget* m_frame; ///< of the list
    LibraryList* m_list;
    QWidget* m_nothing;
    QVBoxLayout* m_nothingBox;
};

} // namespace hipwise::ui
