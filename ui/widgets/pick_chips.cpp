#include "ui/widgets/pick_chips.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"

namespace hipwise::ui {

PickChips::PickChips(const Look& look, const QString& name, Pick pick)
    : m_look(look)
    , m_name(name)
    , m_pick(pick)
{
    new FlowLayout(length::Gap, this);
}

void PickChips::setChips(const QList<PickChip>& chips)
{
    QList<QString> ids;
    for (const PickChip& chip : chips)
        ids.append(chip.id);
    if (ids != m_ids) {
        clearLayout(layout());
        m_buttons.clear();
        m_ids = ids;
        for (const PickChip& chip : chips) {
            auto* button = new Button(m_look, {}, ButtonKind::Chip);
            button->setObjectName(QStringLiteral("chip-%1").arg(chip.id));
            button->setAutoExclusive(m_pick == Pick::One);
            button->breaking();
            layout()->addWidget(button);
            m_buttons.append(button);
            connect(button, &QAbstractButton::clicked, this, [this, id = chip.id](bool on) {
                Q_EMIT picked(id, on);
            });
        }
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        Button* button = m_buttons[i];
        button->setChecked(chips[i].on);
        button->setBreakingText(chips[i].text);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(m_name, chips[i].text));
        button->withIcon(chips[i].on ? QStringLiteral("check") : QString());
        if (!chips[i].on)
            button->setIcon({});
    }
    updateGeometry();
}

} // namespace hipwise::ui
