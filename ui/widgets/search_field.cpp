#include "ui/widgets/search_field.h"

#include <QAction>
#include <QEvent>

namespace hipwise::ui {

SearchField::SearchField(const Look& look)
    : m_look(look)
    , m_clear(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    constexpr int LongestQuery = 80;
    setMaxLength(LongestQuery);
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
    });
    connect(&look, &Look::changed, this, &SearchField::restyle);
    restyle();
}

void SearchField::restyle()
{
    m_clear->setIcon(m_look.icon(QStringLiteral("close"), m_look.theme().ink2));
    m_clear->setText(tr("Clear the search"));
}

void SearchField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        restyle();
    QLineEdit::changeEvent(event);
}

} // namespace hipwise::ui
