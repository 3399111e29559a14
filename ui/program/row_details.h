#pragma once

#include "app/session_edit.h"
#include "ui/program/program_edits.h"
#include "ui/style/look.h"

#include <QWidget>

class QVBoxLayout;

namespace hipwise::ui {

class AmountFields;
class Button;
class NoteKeeper;
class Stepper;
class SwapPanel;
class SwitchRow;

/// What is changed less often about a movement of a session: the first week, one side and the
/// other, a goal, a note, another movement, its place.
class RowDetails final : public QWidget {
    Q_OBJECT

public:
    RowDetails(const Look& look, const std::string& session, const app::EditRow& row);

    /// The same movement anew; what has the keyboard keeps it.
    void setRow(const app::EditRow& row, bool isFirst, bool isLast);
    void setSwaps(const app::SwapViews& swaps);
    /// A note that is being written.
    void keepNote();

Q_SIGNALS:
    void edited(const hipwise::ui::ProgramEdit& edit, const QString& words);
    /// What is asked from now on, not of the first week.
    void doseChanged(const hipwise::program::Dose& dose);
    /// -1 is up, 1 is down.
    void moveRequested(int by);
    void swapAsked();
    void swapChosen(const QString& movement, const QString& name);

private:
    void addFirstWeek(QVBoxLayout* column);
    void addSides(QVBoxLayout* column);
    QWidget* addSide(const QString& title, AmountFields* fields);
    void addGoal(QVBoxLayout* column);
    void addNote(QVBoxLayout* column);
    void addPlace(QVBoxLayout* column);
    void switchFirstWeek(bool on);
    void tellFirstWeek(const program::Dose& dose);
    void switchSides(bool on);
    void setWay(const app::WayView& way);
    void refreshFirstWeek();

    const Look& m_look;
    std::string m_session;
    app::EditRow m_row;
    QString m_name;
    SwitchRow* m_firstSwitch = nullptr;
    AmountFields* m_first = nullptr;
    bool m_stepsFirst = false; ///< the numbers of the first week may just be those of every week
    SwitchRow* m_sidesSwitch = nullptr;
    QWidget* m_sides = nullptr;
    AmountFields* m_left = nullptr;
    AmountFields* m_right = nullptr;
    Stepper* m_goal = nullptr;
    NoteKeeper* m_note = nullptr;
    SwapPanel* m_swap;
    Button* m_up = nullptr;
    Button* m_down = nullptr;
};

} // namespace hipwise::ui
