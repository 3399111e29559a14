#pragma once

#include "app/hand_entry.h"
#include "session/record.h"
#include "ui/style/look.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QDateEdit;
class QTimeEdit;

namespace hipwise::ui {

class NoteField;
class PainScale;
class SetEditor;

/// A session that is put right: when it was, the scores, the note, and what was done. Changes are
/// told one by one, and what is shown is what `setSession` was given last.
class SessionEditor final : public QWidget {
    Q_OBJECT

public:
    SessionEditor(const Look& look, const session::SessionRecord& record);

    /// The same session anew; the keyboard stays where it is, and so does what is being typed.
    void setSession(const session::SessionRecord& record);

    /// The note as it is typed.
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void moved(const hipwise::app::HandTime& when);
    void painCorrected(hipwise::session::PainContext which,
                       const hipwise::session::PainAnswer& answer);
    void noteKept();
    void corrected(const hipwise::session::SetResult& result);

private:
    void addTime(QBoxLayout* column);
    void addPain(QBoxLayout* column);
    [[nodiscard]] PainScale* makeScale(const QString& words,
                                       const char* name,
                                       session::PainContext which);
    void addNote(QBoxLayout* column);
    void addSets(QBoxLayout* column);
    void tellTime();
    [[nodiscard]] app::HandTime time() const;

    const Look& m_look;
    session::SessionRecord m_record;
    QDateEdit* m_date = nullptr;
    QTimeEdit* m_time = nullptr;
    PainScale* m_before = nullptr;
    PainScale* m_after = nullptr;
    NoteField* m_note = nullptr;
    std::vector<SetEditor*> m_sets; ///< one of each movement
};

} // namespace hipwise::ui
