#include "ui/figure/phase_stage.h"

#include "ui/widgets/drawn/fit_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr double LowestEms = 15.0;

} // namespace

PhaseStage::PhaseStage(const Look& look)
    : Card(CardKind::Stage)
    , m_look(look)
    , m_text(new FitText(look, 700, Ink::Ink, Qt::AlignHCenter | Qt::AlignBottom))
    , m_detail(new FitText(look, 500, Ink::Ink2, Qt::AlignHCenter | Qt::AlignTop))
    , m_buttons(new QWidget)
    , m_group(new QButtonGroup(this))
    , m_targets(new TextLabel(look, TextRole::Body))
{
    setObjectName(QStringLiteral("phaseStage"));
    const auto fitHeight = [this] { setMinimumHeight(m_look.em(LowestEms)); };
    fitHeight();
    connect(&look, &Look::changed, this, fitHeight);
    m_group->setExclusive(true);
    new FlowLayout(length::Gap, m_buttons);
    m_targets->wrapped();
    box()->addWidget(m_text, 3);
    box()->addWidget(m_detail, 2);
    box()->addWidget(m_buttons);
    box()->addWidget(m_targets);
    connect(m_group, &QButtonGroup::idClicked, this, &PhaseStage::show);
}

void PhaseStage::setPhases(const content::PhaseWords& phases,
                           const QString& start,
                           const QStringList& targets)
{
    const QStringList before = m_names;
    m_names.clear();
    m_words.clear();
    m_start = start;
    const auto add = [this](const QString& name, const std::string& words) {
        if (words.empty())
            return;
        m_names.append(name);
        m_words.append(fromUtf8(words));
    };
    add(tr("Start"), phases.start);
    add(tr("Move"), phases.move);
    add(tr("Hold"), phases.hold);
    add(tr("Return"), phases.back);
    if (m_names != before)
        makeButtons();
    m_targets->setText(tr("Working: %1").arg(targets.join(QStringLiteral(", "))));
    show(std::clamp<int>(m_phase, 0, static_cast<int>(m_names.size()) - 1));
}

void PhaseStage::makeButtons()
{
    for (QAbstractButton* button : m_group->buttons())
        m_group->removeButton(button);
    clearLayout(m_buttons->layout());
    for (int i = 0; i < m_names.size(); ++i) {
        auto* button = new Button(m_look, m_names[i], ButtonKind::Chip);
        button->setAutoExclusive(true);
        button->setAccessibleName(tr("Phase: %1").arg(m_names[i]));
        button->setObjectName(QStringLiteral("phase%1").arg(i));
        m_group->addButton(button, i);
        m_buttons->layout()->addWidget(button);
    }
}

void PhaseStage::show(int phase)
{
    m_phase = phase;
    if (QAbstractButton* button = m_group->button(phase))
        button->setChecked(true);
    m_text->setText(m_words.value(phase));
    m_detail->setText(phase == 0 ? m_start : QString());
    setAccessibleName(tr("%1: %2").arg(m_names.value(phase), m_words.value(phase)));
}

void PhaseStage::step(int by)
{
    const int count = static_cast<int>(m_names.size());
    if (count > 0)
        show((m_phase + by + count) % count);
}

void PhaseStage::resizeEvent(QResizeEvent* event)
{
    constexpr double WordsShare = 0.13;
    constexpr double DetailShare = 0.055;
    m_text->setLargest(std::max(m_look.em(1.6), qRound(height() * WordsShare)));
    m_detail->setLargest(std::max(m_look.em(1.0), qRound(height() * DetailShare)));
    Card::resizeEvent(event);
}

} // namespace hipwise::ui
