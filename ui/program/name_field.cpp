#include "ui/program/name_field.h"

namespace hipwise::ui {

NameField::NameField(const Look& look, const QString& words)
{
    constexpr int LongestName = 60;
    setAccessibleName(words);
    setMaxLength(LongestName);
    setPlaceholderText(tr("Another name"));
    const auto restyle = [this, &look] { setFont(look.font(TextRole::Body)); };
    connect(&look, &Look::changed, this, restyle);
    restyle();
    connect(this, &QLineEdit::editingFinished, this, &NameField::keep);
}

void NameField::setName(const QString& name)
{
    if (name == m_name && (hasFocus() || text() == name))
        return;
    m_name = name;
    setText(name);
}

void NameField::keep()
{
    const QString name = text().trimmed();
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT named(name);
}

} // namespace hipwise::ui
