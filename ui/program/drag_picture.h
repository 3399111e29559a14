#pragma once

#include "ui/style/look.h"

#include <QPointer>

class QLabel;
class QWidget;

namespace hipwise::ui {

/// What is seen of a row that is dragged: the row at the mouse, above everything in what its list
/// stands in, and a line where it would be dropped.
class DragPicture final {
public:
    /// How high the line needs the gap between two rows.
    static constexpr int LineRoom = 12;

    DragPicture(const Look& look, QWidget& list);

    /// Begins with the row as it looks now.
    void lift(QWidget& row);
    /// Places in pixels of the list: where the picture begins, and the middle of the line.
    void move(int top, int line);
    void hide();

private:
    const Look& m_look;
    QWidget& m_list;
    QPointer<QLabel> m_row;
    QPointer<QWidget> m_line;
};

} // namespace hipwise::ui
