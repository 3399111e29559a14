#pragma once

#include "app/program_week.h"
#include "ui/figure/figure_studio.h"

#include <QList>
#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QLabel;

namespace hipwise::ui {

class DayField;
class SessionTile;

/// The seven days of a week with their sessions, as columns where there is room and as rows where
/// there is not. A session is taken to another day with the mouse, or with M, the arrow keys and
/// Enter, or with M and a press on the day.
class WeekBoard final : public QWidget {
    Q_OBJECT

public:
    explicit WeekBoard(FigureStudio& studio);

    void setWeek(const std::array<app::ProgramDay, 7>& week, CivilDate today);
    /// Whether the days stand below each other.
    void setFlat(bool flat);

    /// Takes the session with the keyboard along, or the first one that can be moved; puts it back
    /// when one is on its way.
    void startMove();

    [[nodiscard]] bool isMoving() const { return m_lifted != nullptr; }

    [[nodiscard]] bool canMove() const { return firstMovable() != nullptr; }

    /// The keyboard goes to that session on that day.
    void focusSession(const QString& session, CivilDate date);

Q_SIGNALS:
    void sessionOpened(const QString& session);
    void moveRequested(const QString& session,
                       const hipwise::CivilDate& from,
                       const hipwise::CivilDate& to);
    void movingChanged();
    /// For a screen reader.
    void announced(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] SessionTile* firstMovable() const;
    void rebuild();
    void connectTile(SessionTile* tile);
    void lift(SessionTile* tile, const QString& words);
    void putDown();
    void setTarget(int day);
    void stepTarget(int step);
    void drop();
    [[nodiscard]] bool isFree(int day) const;
    [[nodiscard]] int dayAt(const QPoint& global) const;
    void showGhost(const QPoint& global);

    FigureStudio& m_studio;
    std::array<app::ProgramDay, 7> m_week{};
    CivilDate m_today{};
    bool m_flat = false;
    QBoxLayout* m_box;
    QList<DayField*> m_days;
    SessionTile* m_lifted = nullptr; ///< on its way to another day
    int m_target = -1; ///< day of the week it would go to; -1 for none
    QLabel* m_ghost;
};

} // namespace hipwise::ui
