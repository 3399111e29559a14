#include "ui/program/swap_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

SwapPanel::SwapPanel(const Look& look, const QString& name)
    : m_look(look)
    , m_name(name)
    , m_open(new Button(
          look, tr("Easier, harder or another one"), ButtonKind::Secondary, ButtonSize::Small))
    , m_list(new QWidget)
    , m_groups(makeColumn(length::Gap))
{
    auto* column = makeColumn(length::Gap);
    setLayout(column);
    m_open->setObjectName(QStringLiteral("swap"));
    m_open->withIcon(QStringLiteral("swap"));
    m_open->setAccessibleName(tr("Easier, harder or another one instead of %1").arg(name));
    m_open->breaking();
    m_list->setLayout(m_groups);
    m_list->hide();
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_list);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        m_list->setVisible(m_list->isHidden());
        askAgain();
    });
}

void SwapPanel::askAgain()
{
    if (!m_list->isHidden())
        Q_EMIT asked();
}

void SwapPanel::setSwaps(const app::SwapViews& swaps)
{
    if (m_swaps == swaps)
        return;
    m_swaps = swaps;
    clearLayout(m_groups);
    addWays(swaps.ways);
    addGroup(tr("Easier"), swaps.easier);
    addGroup(tr("Harder"), swaps.harder);
    addGroup(tr("Like it"), swaps.alike);
    if (swaps.empty())
        m_groups->addWidget((new TextLabel(m_look,
                                           TextRole::Body,
                                           tr("There is no other movement for this place."),
                                           Ink::Ink2))
                                ->wrapped());
}

void SwapPanel::addWays(const std::vector<app::WayView>& ways)
{
    if (ways.empty())
        return;
    m_groups->addWidget(
        new TextLabel(m_look, TextRole::BodyStrong, tr("The same movement in another way")));
    for (const app::WayView& way : ways) {
        const QString words = way.variant.empty() ? tr("The usual way") : fromUtf8(way.words);
        auto* button = new Button(m_look, words, ButtonKind::Tonal, ButtonSize::Small);
        button->breaking();
        button->setObjectName(QStringLiteral("way-%1").arg(fromUtf8(way.variant)));
        button->setAccessibleName(tr("%1 (%2)").arg(words, m_name));
        connect(button, &QAbstractButton::clicked, this, [this, way] { Q_EMIT wayChosen(way); });
        m_groups->addWidget(button, 0, Qt::AlignLeft);
    }
}

void SwapPanel::addGroup(const QString& title, const std::vector<app::SwapView>& swaps)
{
    if (swaps.empty())
        return;
    m_groups->addWidget(new TextLabel(m_look, TextRole::BodyStrong, title));
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(length::Gap, choices);
    for (const app::SwapView& swap : swaps) {
        const QString id = fromUtf8(swap.movement);
        const QString name = fromUtf8(swap.name);
        auto* button = new Button(m_look, name, ButtonKind::Tonal, ButtonSize::Small);
        button->breaking();
        button->setObjectName(QStringLiteral("swap-%1").arg(id));
        button->setAccessibleName(
            tr("%1, %2: do it instead of %3").arg(name, levelName(swap.level).toLower(), m_name));
        connect(
            button, &QAbstractButton::clicked, this, [this, id, name] { Q_EMIT chosen(id, name); });
        flow->addWidget(button);
    }
    m_groups->addWidget(choices);
}

} // namespace hipwise::ui
