#include "ui/program/title_field.h"

#include <QKeyEvent>

namespace hipwise::ui {

TitleField::TitleField(const Look& look)
{
    constexpr int LongestName = 60;
    setMaxLength(LongestName);
    setObjectName(QStringLiteral("sessionName"));
    setAccessibleName(tr("Name of the session"));
    setAccessibleDescription(tr("Enter keeps the name. Escape leaves it as it was."));
    const auto restyle = [this, &look] { setFont(look.font(TextRole::Section)); };
    connect(&look, &Look::changed, this, restyle);
    restyle();
    hide();
}

void TitleField::begin(const QString& name)
{
    m_before = name;
    setText(name);
    show();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

void TitleField::end(bool keep, bool byKey)
{
    if (isHidden())
        return;
    const QString name = text().trimmed();
    hide();
    if (keep && name != m_before)
        Q_EMIT renamed(name);
    Q_EMIT ended(byKey);
}

bool TitleField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void TitleField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        end(false, true);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        end(true, true);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void TitleField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        end(true, false);
}

} // namespace hipwise::ui
