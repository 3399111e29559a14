#pragma once

#include "app/library.h"
#include "ui/figure/figure_studio.h"

#include <QListView>

#include <vector>

namespace hipwise::ui {

class LibraryCards;
class LibraryDelegate;
class LibraryModel;
class LibraryRows;

/// The movements of the library, as cards in columns or as rows. As high as all of them: the page
/// around it does the scrolling. Enter opens, F adds to the favourites or takes away, G and L
/// choose the form.
class LibraryList final : public QListView {
    Q_OBJECT

public:
    /// Free on the right and below of every item. The list is wider by as much than what it stands
    /// in, so that items begin and end in line with everything else.
    static constexpr int Gap = length::CardGap;

    explicit LibraryList(FigureStudio& studio);

    void setCards(const std::vector<app::LibraryCard>& cards);
    void setAsRows(bool rows);
    /// Gives the keyboard to the first movement.
    void focusFirst();
    /// Fits columns and height to the room there is.
    void fit();

Q_SIGNALS:
    void opened(const QString& movement);
    void favouriteChosen(const QString& movement, bool on);
    void formChosen(bool rows);
    /// The keyboard came to the item here.
    void reached(const QRect& item);
    /// How high all items are.
    void heightChanged(int height);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] LibraryDelegate* delegate() const;
    void open(const QModelIndex& index);
    void toggleFavourite(const QModelIndex& index);

    const Look& m_look;
    LibraryModel* m_model;
    LibraryCards* m_cards;
    LibraryRows* m_rows;
    bool m_asRows = false;
};

} // namespace hipwise::ui
