#pragma once

#include "app/session_edit.h"
#include "ui/figure/figure_studio.h"
#include "ui/program/drag_picture.h"
#include "ui/program/program_edits.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace hipwise::ui {

class MovementRow;

/// The movements of a session in their order, which the mouse, keys and buttons change.
class RowList final : public QWidget {
    Q_OBJECT

public:
    explicit RowList(FigureStudio& studio);

    /// Rows of the same movement stay what they are, and the keyboard stays where it is. When the
    /// row that had it is gone, the next one gets it.
    void setRows(const std::string& session, const std::vector<app::EditRow>& rows);
    void setSwaps(const QString& movement, const app::SwapViews& swaps);
    void keepNotes();
    /// Gives the keyboard to a row; false when there is none of that movement.
    bool focusRow(const QString& movement);

Q_SIGNALS:
    void edited(const hipwise::ui::ProgramEdit& edit, const QString& words);
    void opened(const QString& movement);
    void swapAsked(const QString& movement);
    void swapChosen(const QString& movement, const QString& other, const QString& name);
    /// The last row had the keyboard and is gone.
    void emptied();
    /// A row is dragged, and the mouse is here.
    void draggedTo(QPoint place);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Drag {
        QPointer<MovementRow> row;
        QPoint from; ///< where the mouse was pressed
        bool moving = false;
        int gap = 0; ///< 0 is above the first row
    };

    [[nodiscard]] MovementRow* makeRow(const app::EditRow& row);
    [[nodiscard]] MovementRow* rowOf(const std::string& movement) const;
    [[nodiscard]] MovementRow* rowAt(QPoint place) const;
    [[nodiscard]] int gapAt(int y) const;
    [[nodiscard]] int focusedRow() const;
    void dropGone(const std::vector<app::EditRow>& rows);
    void moveBy(const MovementRow& row, int by);
    void moveTo(const MovementRow& row, int place);
    void remove(const MovementRow& row);
    void lift();
    [[nodiscard]] int lineOf(int gap) const;
    void endDrag();
    void fit();

    FigureStudio& m_studio;
    std::string m_session;
    QVBoxLayout* m_column;
    QList<MovementRow*> m_rows;
    std::optional<Drag> m_drag;
    DragPicture m_picture;
};

} // namespace hipwise::ui
