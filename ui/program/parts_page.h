#pragma once

#include "app/program_outline.h"
#include "ui/program/program_edits.h"
#include "ui/widgets/page.h"

#include <vector>

namespace hipwise::ui {

class ChangeBar;
class NameField;
class NoteField;
class NoteKeeper;
class PartCard;

/// What a program is called and is for, and its parts with all their sessions. Every change is told
/// at once.
class PartsPage final : public Page {
    Q_OBJECT

public:
    explicit PartsPage(const Look& look);

    /// May be called after every change: the keyboard stays where it is.
    void setState(const app::ProgramOutline& state);
    /// See ChangeBar::tell.
    void tell(const QString& change, const QString& problem);

Q_SIGNALS:
    /// `words` say what is changed.
    void edited(const hipwise::ui::ProgramEdit& edit, const QString& words);
    void beginRequested(const QString& phase);
    void sessionOpened(const QString& session);
    void sessionAdded(const QString& phase);
    void partAdded();
    void undoRequested();

private:
    void makeAbout();
    void rebuild(std::size_t count);

    const Look& m_look;
    TextLabel* m_called;
    NameField* m_name;
    NoteField* m_reason;
    NoteKeeper* m_keeper;
    QVBoxLayout* m_cards;
    std::vector<PartCard*> m_parts;
    Button* m_add;
    ChangeBar* m_bar;
};

} // namespace hipwise::ui
