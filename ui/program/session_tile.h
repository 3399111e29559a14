#pragma once

#include "app/program_week.h"
#include "ui/figure/figure_studio.h"

#include <QAbstractButton>

namespace hipwise::ui {

/// A session on its day of the week: a picture, its name, how long it takes, and whether it is
/// done. Its accessible name says all of it. Pressing it opens the session; dragging it, or M,
/// moves it to another day.
class SessionTile final : public QAbstractButton {
    Q_OBJECT

public:
    /// `flat`: the picture stands beside the words and not above them.
    SessionTile(FigureStudio& studio, const app::WeekSession& session, CivilDate date, bool flat);

    [[nodiscard]] const app::WeekSession& session() const { return m_session; }

    [[nodiscard]] CivilDate date() const { return m_date; }

    /// While it is on its way to another day.
    void setLifted(bool lifted);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The mouse takes it along; positions are of the screen.
    void dragged(const QPoint& at);
    void dropped(const QPoint& at);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Boxes {
        QRect picture;
        QRect title;
        QRect time;
        QRect state;
        int height = 0;
    };

    [[nodiscard]] Boxes boxesFor(int width) const;
    void stopDragging();

    FigureStudio& m_studio;
    app::WeekSession m_session;
    CivilDate m_date;
    bool m_flat;
    bool m_lifted = false;
    bool m_dragging = false;
    QPoint m_pressedAt;
    QString m_time;
    QString m_state;
};

} // namespace hipwise::ui
