#pragma once

#include "session/record.h"
#include "support/error.h"
#include "ui/widgets/page.h"

#include <optional>

namespace hipwise::ui {

class Notice;

/// One session in full: what was shown then, and what was done, set by set; and everything can
/// still be put right.
class SessionPage final : public Page {
    Q_OBJECT

public:
    explicit SessionPage(const Look& look);

    void setSession(const session::SessionRecord& record);
    void setError(const Error& error);
    /// What was just done, and can be taken back; an empty text takes it away.
    void setUndo(const QString& what);

Q_SIGNALS:
    void corrected(const hipwise::session::SetResult& result);
    void painCorrected(hipwise::session::PainContext which,
                       const hipwise::session::PainAnswer& answer);
    void noteChanged(const QString& note);
    void removeRequested();
    void undoRequested();

private:
    void rebuild();
    void addHead();
    void addPain();
    void addPainEditors(QBoxLayout* box);
    void addNote();
    void addItem(std::size_t item);
    [[nodiscard]] QString setWords(const session::ItemRecord& item,
                                   const session::SetRecord& set) const;

    std::optional<session::SessionRecord> m_record;
    bool m_editing = false;
    Notice* m_undo;
    Button* m_edit;
    QVBoxLayout* m_parts;
};

} // namespace hipwise::ui
