#include "ui/widgets/segmented.h"

#include "ui/widgets/button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace hipwise::ui {

Segmented::Segmented(const Look& look, const QString& name, const QStringList& choices)
    : m_group(new QButtonGroup(this))
{
    setProperty("segments", QStringLiteral("1"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    constexpr int Inset = 3;
    row->setContentsMargins(Inset, Inset, Inset, Inset);
    row->setSpacing(Inset);
    m_group->setExclusive(true);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new Button(look, choices[i], ButtonKind::Segment, ButtonSize::Small);
        button->setObjectName(QStringLiteral("segment%1").arg(i));
        button->breaking();
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    setTexts(name, choices);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(m_group->id(button) == index);
    m_group->setExclusive(true);
}

void Segmented::setTexts(const QString& name, const QStringList& choices)
{
    setAccessibleName(name);
    for (QAbstractButton* button : m_group->buttons()) {
        const QString& text = choices.value(m_group->id(button));
        qobject_cast<Button*>(button)->setBreakingText(text);
        button->setAccessibleName(tr("%1: %2").arg(name, text));
    }
}

} // namespace hipwise::ui
