#pragma once

#include "app/hand_entry.h"
#include "app/measures.h"
#include "ui/shell/services.h"
#include "ui/widgets/page.h"

#include <QObject>

#include <functional>

namespace hipwise::ui {

class HandPage;
class ProgressPage;
class SessionPage;

/// Progress, one session, and writing down by hand: the pages and what their buttons do. The last
/// change can be taken back.
class JournalPages final : public QObject {
    Q_OBJECT

public:
    /// `shelve` is called with every new page, and owns it.
    JournalPages(const Services& services, std::function<void(Page*)> shelve);

    /// These read the journal anew.
    [[nodiscard]] Page* progress();
    /// What Progress shows of what a person can do.
    void setMeasures(const app::MeasuresState& state);
    [[nodiscard]] Page* session(qint64 id);
    /// The form as it was left.
    [[nodiscard]] Page* hand();
    /// Empties the form.
    void beginHand();
    /// The pages are gone; make new ones when they are needed.
    void forget();

    [[nodiscard]] bool canUndo() const { return static_cast<bool>(m_undo); }

    void undo();

Q_SIGNALS:
    void sessionWanted(qint64 session);
    void handWanted();
    void progressWanted();
    void measureWanted(hipwise::person::MeasureKind kind);
    /// For a screen reader.
    void announced(const QString& words);

private:
    using Change = std::function<Result<void>()>;

    void fillProgress();
    void fillSession();
    void save();
    void keepUndo(const QString& words, Change undo);
    /// Says what went wrong; true when nothing did.
    [[nodiscard]] bool succeeded(const Result<void>& result);
    void keepNote(qint64 session, const QString& note);
    void correctPain(session::PainContext which, const session::PainAnswer& answer);
    void move(const app::HandTime& when);
    void removeSession();
    void removePain(qint64 id);
    void correct(const session::SetResult& result);
    void connectSession();

    Services m_services;
    std::function<void(Page*)> m_shelve;
    ProgressPage* m_progress = nullptr;
    SessionPage* m_session = nullptr;
    HandPage* m_hand = nullptr;
    int m_listed = 50; ///< sessions that Progress shows
    qint64 m_shown = 0; ///< the session that is shown
    QString m_problem; ///< why the last change was not made; empty when it was
    QString m_undoWords; ///< the last change that was made
    Change m_undo;
};

} // namespace hipwise::ui
