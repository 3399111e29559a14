#pragma once

#include "app/library.h"
#include "app/session_edit.h"
#include "ui/figure/figure_studio.h"
#include "ui/program/program_edits.h"
#include "ui/widgets/page.h"

#include <vector>

namespace hipwise::ui {

class AddPanel;
class ChangeBar;
class NoteKeeper;
class Notice;
class RowList;
class ScheduleEditor;
class SessionFacts;
class TitleEditor;

/// One session of a person's program, to change: its movements with their numbers and their order,
/// when it is done, and what it is called. Every change is told at once; what is shown is what
/// `setState` was given last.
class SessionEditPage final : public Page {
    Q_OBJECT

public:
    explicit SessionEditPage(FigureStudio& studio);

    /// May be called after every change: the keyboard and the place on the page stay.
    void setState(const app::SessionEditState& state);

    void setToday(CivilDate today) { m_today = today; }

    void setUndo(bool canUndo, bool canRedo);
    /// See ChangeBar::tell.
    void tell(const QString& change, const QString& problem);
    /// The answer to swapAsked().
    void setSwaps(const QString& movement, const app::SwapViews& swaps);
    /// The answer to searchAsked(), best first.
    void setAddable(const std::vector<app::LibraryCard>& found);

    void setRoom(Room room) override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QWidget* searchField() override;

Q_SIGNALS:
    /// `words` say what is changed, for people to read and to hear.
    void edited(const hipwise::ui::ProgramEdit& edit, const QString& words);
    void undoRequested();
    void redoRequested();
    void doneRequested();
    void movementOpened(const QString& movement);
    void swapAsked(const QString& movement);
    void searchAsked(const QString& text, bool suitsMe);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeActions();
    void makeMovements();
    void makeEmpty();
    void makeRest();
    void connectRows();
    void rename(const QString& name);
    void add(const QString& movement, const QString& name);
    void swap(const QString& movement, const QString& other, const QString& name);
    void remove();
    void goToAdding();
    void placePanel();
    void followFocus();

    FigureStudio& m_studio;
    app::SessionEditState m_state;
    CivilDate m_today{};
    TitleEditor* m_title;
    QWidget* m_actions;
    Button* m_undo;
    Button* m_redo;
    QVBoxLayout* m_side;
    QVBoxLayout* m_main;
    Notice* m_empty;
    RowList* m_rows;
    Button* m_add;
    AddPanel* m_panel;
    bool m_panelOpen = false; ///< where it does not stand beside the movements
    SessionFacts* m_facts;
    ScheduleEditor* m_schedule;
    NoteKeeper* m_note;
    ChangeBar* m_changed;
    QString m_focusNext; ///< a movement that comes with the next state
};

} // namespace hipwise::ui
