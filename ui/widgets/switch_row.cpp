#include "ui/widgets/switch_row.h"

#include "ui/widgets/layouts.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace hipwise::ui {

SwitchRow::SwitchRow(const Look& look,
                     const QString& name,
                     const QString& title,
                     const QString& text)
    : m_switch(new SwitchButton(look, title))
{
    m_switch->setObjectName(name);
    m_switch->setAccessibleDescription(text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(length::CardGap);
    auto* words = makeColumn(2);
    words->addWidget((new TextLabel(look, TextRole::Body, title))->wrapped());
    if (!text.isEmpty())
        words->addWidget((new TextLabel(look, TextRole::Secondary, text, Ink::Ink2))->wrapped());
    row->addLayout(words, 1);
    row->addWidget(m_switch);
    connect(m_switch, &QAbstractButton::clicked, this, &SwitchRow::switched);
}

void SwitchRow::setOn(bool on)
{
    m_switch->setChecked(on);
}

bool SwitchRow::isOn() const
{
    return m_switch->isChecked();
}

} // namespace hipwise::ui
