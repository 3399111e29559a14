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

void NoteKeeper::setNote(const QString& note)
{
    const bool untouched = m_field->words() == m_kept;
    m_kept = note.trimmed();
    if (untouched && m_field->words() != m_kept)
        m_field->setPlainText(m_kept);
}

void NoteKeeper::keep()
{
    if (m_field->words() == m_kept)
        return;
    m_kept = m_field->words();
    Q_EMIT written(m_kept);
}

bool NoteKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        keep();
    return QObject::eventFilter(watched, event);
}

} // namespace hipwise::ui
