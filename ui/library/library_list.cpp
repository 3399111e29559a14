#include "ui/library/library_list.h"

#include "ui/library/library_delegates.h"
#include "ui/library/library_model.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr double CardWidthEms = 17.0;

} // namespace

LibraryList::LibraryList(FigureStudio& studio)
    : m_look(studio.look())
    , m_model(new LibraryModel(this))
    , m_cards(new LibraryCards(studio, this))
    , m_rows(new LibraryRows(studio, this))
{
    setObjectName(QStringLiteral("libraryList"));
    setAccessibleName(tr("Movements"));
    setModel(m_model);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAsRows(false);
    connect(&m_look, &Look::changed, this, &LibraryList::fit);
    const auto repaint = [this] { viewport()->update(); };
    connect(&studio, &FigureStudio::stillsReady, this, repaint);
    connect(&studio, &FigureStudio::changed, this, repaint);
}

LibraryDelegate* LibraryList::delegate() const
{
    return m_asRows ? static_cast<LibraryDelegate*>(m_rows) : m_cards;
}

void LibraryList::setCards(const std::vector<app::LibraryCard>& cards)
{
    m_model->setCards(cards);
    fit();
}

void LibraryList::setAsRows(bool rows)
{
    m_asRows = rows;
    setItemDelegate(delegate());
    setViewMode(rows ? QListView::ListMode : QListView::IconMode);
    setMovement(QListView::Static);
    fit();
}

void LibraryList::focusFirst()
{
    setFocus(Qt::TabFocusReason);
    setCurrentIndex(m_model->index(0));
}

/// As many columns as there is room for, all of the same width.
void LibraryList::fit()
{
    constexpr int Spare = 1; // the view breaks a row that fits to the pixel
    const int room = width() - Spare;
    const int columns = m_asRows ? 1 : std::max(1, room / (m_look.em(CardWidthEms) + Gap));
    delegate()->setCardWidth(std::max(1, room / columns));
    const QSize cell = delegate()->sizeHint({}, {});
    setGridSize(m_asRows ? QSize() : cell);
    doItemsLayout();
    const int rows = (m_model->rowCount({}) + columns - 1) / columns;
    Q_EMIT heightChanged(rows * cell.height());
}

void LibraryList::open(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT opened(index.data(LibraryModel::IdRole).toString());
}

void LibraryList::toggleFavourite(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT favouriteChosen(index.data(LibraryModel::IdRole).toString(),
                               !m_model->card(index.row()).favourite);
}

void LibraryList::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return open(currentIndex());
        case Qt::Key_F:
            return toggleFavourite(currentIndex());
        case Qt::Key_G:
        case Qt::Key_L:
            Q_EMIT formChosen(event->key() == Qt::Key_L);
            return;
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

void LibraryList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (delegate()->heartBox(visualRect(index)).contains(event->pos()))
        toggleFavourite(index);
    else
        open(index);
}

void LibraryList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    const QPersistentModelIndex index(mouse ? indexAt(event->pos()) : currentIndex());
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("movementMenu"));
    menu->addAction(tr("Open"), this, [this, index] { open(index); });
    menu->addAction(m_model->card(index.row()).favourite ? tr("Take out of your favourites")
                                                         : tr("Add to your favourites"),
                    this,
                    [this, index] { toggleFavourite(index); });
    menu->popup(mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void LibraryList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount({}) > 0)
        setCurrentIndex(m_model->index(0));
}

void LibraryList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &LibraryList::fit, Qt::QueuedConnection);
}

void LibraryList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT reached(visualRect(current));
}

} // namespace hipwise::ui
