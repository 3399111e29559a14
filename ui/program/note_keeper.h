#pragma once

#include <QObject>
#include <QString>

namespace hipwise::ui {

class NoteField;

/// Tells of a note when its field is left and says something else than before: not of every letter.
class NoteKeeper final : public QObject {
    Q_OBJECT

public:
    explicit NoteKeeper(NoteField* field);

    /// Another thing with its note.
    void begin(const QString& note);
    /// What is kept of the same thing now. Words that are being written stay, and so do those that
    /// could not be kept.
    void setNote(const QString& note);
    /// Tells of what was written, if it is new.
    void keep();

Q_SIGNALS:
    void written(const QString& note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    NoteField* m_field;
    QString m_kept;
    QString m_told; ///< what was written last, kept or not
};

} // namespace hipwise::ui
