#pragma once

#include "app/program_desk.h"
#include "program/program_edit.h"
#include "ui/program/program_edits.h"
#include "ui/shell/services.h"
#include "ui/widgets/page.h"

#include <QObject>

#include <functional>

namespace hipwise::ui {

class HistoryPage;
class MovementPages;
class PartsPage;
class ProgramPage;
class SessionEditPage;

/// The program in use: its pages and what their buttons do. Everything is kept at once; while
/// somebody stays with these pages it can be taken back and done again.
class ProgramPages final : public QObject {
    Q_OBJECT

public:
    /// `movements` finds what can be added to a session. `shelve` is called with every new page,
    /// and owns it.
    ProgramPages(const Services& services,
                 MovementPages& movements,
                 std::function<void(Page*)> shelve);

    /// These read the journal anew.
    [[nodiscard]] Page* program();
    [[nodiscard]] Page* history();
    [[nodiscard]] Page* parts();
    [[nodiscard]] Page* session(const QString& session);
    /// Whether the program in use has that session.
    [[nodiscard]] bool hasSession(const QString& session);
    /// Somebody went elsewhere: what they did is one entry of the history.
    void endVisit();
    /// The pages are gone; make new ones when they are needed.
    void forget();

    void undo();
    void redo();

Q_SIGNALS:
    void sessionWanted(const QString& session);
    void historyWanted();
    void partsWanted();
    void movementWanted(const QString& movement);
    /// The session is as it should be: back to the program.
    void sessionDone();
    void programsWanted();
    /// A program without sessions.
    void ownProgramWanted();
    void helpWanted();
    void questionsWanted();
    /// For a screen reader.
    void announced(const QString& words);

private:
    void connectProgram();
    void connectChanges();
    void connectSession();
    void connectParts();
    void openDesk();
    void fill();
    void fillProgram();
    void fillWeek();
    void fillSession();
    void fillParts();
    void findMovements(const QString& text, bool suitsMe);
    void showWeek(int step);
    void addSession(const QString& phase);
    void addPart();
    void beginPart(const QString& phase);
    /// Keeps a change and says so, or why it could not be kept.
    void change(const ProgramEdit& edit, const QString& words);
    /// `change` stands at the foot of the page, `words` are said.
    void tell(const Result<void>& kept, const QString& words, const QString& change);

    [[nodiscard]] CivilDate today() const { return m_services.context.now().date(); }

    [[nodiscard]] CivilDate weekStart() const;

    Services m_services;
    MovementPages& m_movements;
    std::function<void(Page*)> m_shelve;
    app::ProgramDesk m_desk;
    ProgramPage* m_program = nullptr;
    HistoryPage* m_history = nullptr;
    PartsPage* m_parts = nullptr;
    SessionEditPage* m_session = nullptr;
    QString m_edited; ///< the session on its page
    int m_week = 0; ///< that is shown, counted from the one of today
    QString m_change; ///< that was made last
    QString m_problem; ///< why the last change was not made; empty when it was
};

} // namespace hipwise::ui
