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

    /// What is kept. Words that are being written stay.
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
};

} // namespace hipwise::ui
