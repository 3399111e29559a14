#pragma once

#include "app/hand_entry.h"
#include "support/error.h"
#include "ui/widgets/page.h"

#include <optional>

namespace hipwise::ui {

class Card;
class ChangeBar;
class SessionEditor;

/// One session in full: what was shown then, and what was done, set by set; and everything can
/// still be put right.
class SessionPage final : public Page {
    Q_OBJECT

public:
    explicit SessionPage(const Look& look);

    /// The same session again keeps what is being put right where it is.
    void setSession(const session::SessionRecord& record);
    void setError(const Error& error);
    /// See ChangeBar::tell.
    void setChange(const QString& change, const QString& problem);

Q_SIGNALS:
    void corrected(const hipwise::session::SetResult& result);
    void painCorrected(hipwise::session::PainContext which,
                       const hipwise::session::PainAnswer& answer);
    void moved(const hipwise::app::HandTime& when);
    /// Also when putting right ends before it was said to be kept.
    void noteChanged(qint64 session, const QString& note);
    void removeRequested();
    void undoRequested();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void switchEditing(bool on);
    void rebuild();
    void keepNote();
    [[nodiscard]] bool hasNewNote() const;
    [[nodiscard]] QString factWords() const;
    void fillScores();
    [[nodiscard]] Card* makeNote() const;
    [[nodiscard]] Card* makeItem(std::size_t item) const;

    std::optional<session::SessionRecord> m_record;
    ChangeBar* m_changed;
    Button* m_edit;
    TextLabel* m_facts;
    QVBoxLayout* m_scores;
    QVBoxLayout* m_parts; ///< what was done, or the editor
    SessionEditor* m_editor = nullptr; ///< while it is put right
};

} // namespace hipwise::ui
