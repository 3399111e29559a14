#include "ui/widgets/chip_choices.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>

namespace hipwise::ui {

ChipChoices::ChipChoices(const Look& look, const QString& name, const QStringList& choices)
    : m_group(new QButtonGroup(this))
{
    auto* flow = new FlowLayout(length::Gap, this);
    m_group->setExclusive(true);
    for (int i = 0; i < choices.size(); ++i) {
        auto* chip = new Button(look, choices[i], ButtonKind::Chip);
        chip->setAutoExclusive(true);
        chip->setCheckable(true);
        chip->setAccessibleName(tr("%1: %2").arg(name, choices[i]));
        m_group->addButton(chip, i);
        flow->addWidget(chip);
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        showMarks();
        Q_EMIT chosen(index);
    });
}

/// The chosen one is not only of another colour.
void ChipChoices::showMarks()
{
    for (QAbstractButton* button : m_group->buttons()) {
        const bool on = button->isChecked();
        qobject_cast<Button*>(button)->withIcon(on ? QStringLiteral("check") : QString());
        if (!on)
            button->setIcon({});
    }
}

void ChipChoices::setCurrent(int index)
{
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(m_group->id(button) == index);
    m_group->setExclusive(true);
    showMarks();
}

} // namespace hipwise::ui
