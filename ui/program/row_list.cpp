#include "ui/program/row_list.h"

#include "program/program_edit.h"
#include "ui/program/movement_row.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace hipwise::ui {

using program::Program;

RowList::RowList(FigureStudio& studio)
    : m_studio(studio)
    , m_column(makeColumn(DragPicture::LineRoom))
    , m_picture(studio.look(), *this)
{
    setObjectName(QStringLiteral("rowList"));
    setLayout(m_column);
    connect(&studio.look(), &Look::changed, this, &RowList::fit);
}

void RowList::setRows(const std::string& session, const std::vector<app::EditRow>& rows)
{
    if (m_drag)
        endDrag();
    if (session != m_session) {
        clearLayout(m_column);
        m_rows.clear();
        m_session = session;
    }
    const int focused = focusedRow();
    dropGone(rows);
    QList<MovementRow*> now;
    for (const app::EditRow& row : rows) {
        MovementRow* own = rowOf(row.movement);
        now.append(own == nullptr ? makeRow(row) : own);
    }
    m_rows = now;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_column->indexOf(m_rows[i]) != i) {
            m_column->removeWidget(m_rows[i]);
            m_column->insertWidget(i, m_rows[i]);
        }
        m_rows[i]->setRow(rows[static_cast<std::size_t>(i)], i, static_cast<int>(m_rows.size()));
    }
    fit();
    if (focused < 0 || focusedRow() >= 0)
        return;
    if (m_rows.isEmpty())
        Q_EMIT emptied();
    else
        m_rows[std::min<int>(focused, static_cast<int>(m_rows.size()) - 1)]->setFocus(
            Qt::OtherFocusReason);
}

/// Rows of movements that are no longer there.
void RowList::dropGone(const std::vector<app::EditRow>& rows)
{
    for (MovementRow* row : std::as_const(m_rows)) {
        const bool stays = std::any_of(rows.begin(), rows.end(), [&](const app::EditRow& each) {
            return each.movement == row->movement();
        });
        if (stays)
            continue;
        m_column->removeWidget(row);
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rows.removeIf([](const MovementRow* row) { return row->parent() == nullptr; });
}

MovementRow* RowList::makeRow(const app::EditRow& row)
{
    auto* made = new MovementRow(m_studio, m_session, row);
    const QString id = fromUtf8(row.movement);
    connect(made, &MovementRow::edited, this, &RowList::edited);
    connect(made, &MovementRow::opened, this, [this, id] { Q_EMIT opened(id); });
    connect(made, &MovementRow::swapAsked, this, [this, id] { Q_EMIT swapAsked(id); });
    connect(made,
            &MovementRow::swapChosen,
            this,
            [this, id](const QString& other, const QString& name) {
                Q_EMIT swapChosen(id, other, name);
            });
    connect(made, &MovementRow::moveRequested, this, [this, made](int by) { moveBy(*made, by); });
    connect(made, &MovementRow::removeRequested, this, [this, made] { remove(*made); });
    return made;
}

MovementRow* RowList::rowOf(const std::string& movement) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const MovementRow* row) {
        return row->movement() == movement;
    });
    return found == m_rows.end() ? nullptr : *found;
}

bool RowList::focusRow(const QString& movement)
{
    MovementRow* row = rowOf(movement.toStdString());
    if (row != nullptr)
        row->setFocus(Qt::OtherFocusReason);
    return row != nullptr;
}

void RowList::setSwaps(const QString& movement, const app::SwapViews& swaps)
{
    if (MovementRow* row = rowOf(movement.toStdString()))
        row->setSwaps(swaps);
}

void RowList::keepNotes()
{
    for (MovementRow* row : std::as_const(m_rows))
        row->keepNote();
}

int RowList::focusedRow() const
{
    const QWidget* focus = QApplication::focusWidget();
    for (int i = 0; i < m_rows.size(); ++i) {
        if (focus != nullptr && (m_rows[i] == focus || m_rows[i]->isAncestorOf(focus)))
            return i;
    }
    return -1;
}

void RowList::moveBy(const MovementRow& row, int by)
{
    moveTo(row, static_cast<int>(m_rows.indexOf(&row)) + by);
}

void RowList::moveTo(const MovementRow& row, int place)
{
    if (place < 0 || place >= m_rows.size() || m_rows[place] == &row)
        return;
    Q_EMIT edited(
        [session = m_session, id = row.movement(), place](Program program) {
            return withItemMoved(std::move(program), session, id, static_cast<std::size_t>(place));
        },
        tr("%1: now number %2 of %3").arg(row.name()).arg(place + 1).arg(m_rows.size()));
}

void RowList::remove(const MovementRow& row)
{
    Q_EMIT edited([session = m_session, id = row.movement()](
                      Program program) { return withoutItem(std::move(program), session, id); },
                  tr("Taken out: %1").arg(row.name()));
}

MovementRow* RowList::rowAt(QPoint place) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const MovementRow* row) {
        return row->geometry().contains(place);
    });
    return found == m_rows.end() ? nullptr : *found;
}

int RowList::gapAt(int y) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const MovementRow* row) {
            return row->geometry().center().y() < y;
        }));
}

void RowList::mousePressEvent(QMouseEvent* event)
{
    MovementRow* row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row != nullptr)
        m_drag = Drag{row, event->position().toPoint()};
}

void RowList::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag || !m_drag->row)
        return;
    const QPoint place = event->position().toPoint();
    if (!m_drag->moving
        && (place - m_drag->from).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_drag->moving)
        lift();
    m_drag->gap = gapAt(place.y());
    m_picture.move(m_drag->row->y() + place.y() - m_drag->from.y(), lineOf(m_drag->gap));
    Q_EMIT draggedTo(place);
}

void RowList::lift()
{
    m_drag->moving = true;
    setCursor(Qt::ClosedHandCursor);
    m_picture.lift(*m_drag->row);
    m_drag->row->setFocus(Qt::MouseFocusReason); // for Esc
}

/// The middle of the gap between two rows, or what is beyond the outer ones.
int RowList::lineOf(int gap) const
{
    constexpr int Half = DragPicture::LineRoom / 2;
    return gap == m_rows.size() ? m_rows.back()->geometry().bottom() + Half
                                : m_rows[gap]->y() - Half;
}

void RowList::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return;
    const Drag drag = *m_drag;
    endDrag();
    if (!drag.row)
        return;
    if (!drag.moving) {
        if (drag.row->isOnPicture(drag.row->mapFrom(this, event->position().toPoint())))
            Q_EMIT opened(fromUtf8(drag.row->movement()));
        return;
    }
    const auto from = static_cast<int>(m_rows.indexOf(drag.row.data()));
    moveTo(*drag.row, drag.gap > from ? drag.gap - 1 : drag.gap);
}

void RowList::endDrag()
{
    m_drag.reset();
    m_picture.hide();
    unsetCursor();
}

/// A drag is given up before anything else that Esc does.
bool RowList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_drag && m_drag->moving
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_drag && m_drag->moving)
        endDrag();
    else
        QWidget::keyPressEvent(event);
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RowList::fit()
{
    for (MovementRow* row : std::as_const(m_rows))
        row->fit(width());
}

} // namespace hipwise::ui
