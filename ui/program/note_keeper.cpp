#include "ui/program/note_keeper.h"

#include "ui/widgets/note_field.h"

#include <QEvent>

namespace hipwise::ui {

NoteKeeper::NoteKeeper(NoteField* field)
    : QObject(field)
    , m_field(field)
{
    field->installEventFilter(this);
}

void NoteKeeper::begin(const QString& note)
{
    m_kept = note.trimmed();
    m_told = m_kept;
    m_field->setPlainText(m_kept);
}

void NoteKeeper::setNote(const QString& note)
{
    if (note.trimmed() == m_kept)
        return;
    const bool isWriting = m_field->words() != m_kept && m_field->words() != m_told;
    m_kept = note.trimmed();
    m_told = m_kept;
    if (!isWriting && m_field->words() != m_kept)
        m_field->setPlainText(m_kept);
}

void NoteKeeper::keep()
{
    if (m_field->words() == m_told)
        return;
    m_told = m_field->words();
    Q_EMIT written(m_told);
}

bool NoteKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        keep();
    return QObject::eventFilter(watched, event);
}

} // namespace hipwise::ui
