#pragma once

#include "app/program_week.h"
#include "ui/figure/figure_studio.h"

#include <QFrame>
#include <QList>

class QBoxLayout;

namespace hipwise::ui {

class SessionTile;
class TextLabel;

/// One day of the week view: its name, its number and its sessions.
class DayField final : public QFrame {
    Q_OBJECT

public:
    /// `flat`: a row, its name at the left; otherwise a column.
    DayField(FigureStudio& studio, const app::ProgramDay& day, bool flat);

    [[nodiscard]] CivilDate date() const { return m_date; }

    [[nodiscard]] const QList<SessionTile*>& tiles() const { return m_tiles; }

    /// While a session would come here.
    void setTarget(bool target);
    /// While a session is on its way and this day is free to take it.
    void setOpen(bool open);

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void addHead(const app::ProgramDay& day, bool flat);
    void addRest(const app::ProgramDay& day);
    void addSnacks(int count);

    FigureStudio& m_studio;
    CivilDate m_date;
    bool m_today;
    bool m_target = false;
    bool m_open = false;
    QBoxLayout* m_box;
    QList<SessionTile*> m_tiles;
};

} // namespace hipwise::ui
