#include "ui/program/title_editor.h"

#include "ui/program/title_field.h"

namespace hipwise::ui {

TitleEditor::TitleEditor(const Look& look, TextLabel* title, QHBoxLayout* row)
    : QObject(title)
    , m_title(title)
    , m_field(new TitleField(look))
    , m_pencil(Button::iconOnly(look, QStringLiteral("edit"), tr("Change the name")))
{
    row->addWidget(m_field, 1);
    row->addWidget(m_pencil, 0, Qt::AlignTop);
    m_pencil->setObjectName(QStringLiteral("rename"));
    m_pencil->setProperty("kind", QStringLiteral("quiet"));
    // The pencil stands where the name ends.
    constexpr int Most = 1000;
    row->setStretchFactor(title, Most);
    row->setStretchFactor(m_field, Most);
    row->addStretch(1);
    connect(m_pencil, &QAbstractButton::clicked, this, &TitleEditor::begin);
    connect(m_field, &TitleField::renamed, this, &TitleEditor::renamed);
    connect(m_field, &TitleField::ended, this, &TitleEditor::end);
    connect(&look, &Look::changed, this, &TitleEditor::fit);
}

void TitleEditor::setTitle(const QString& title)
{
    m_title->setText(title);
    fit();
}

void TitleEditor::fit()
{
    constexpr int Spare = 4;
    m_title->setMaximumWidth(m_title->fontMetrics().horizontalAdvance(m_title->text()) + Spare);
}

void TitleEditor::begin()
{
    m_title->hide();
    m_pencil->hide();
    m_field->begin(m_title->text());
}

void TitleEditor::stop()
{
    m_field->hide();
    end(false);
}

void TitleEditor::end(bool focus)
{
    m_title->show();
    m_pencil->show();
    if (focus)
        m_pencil->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise::ui
