#include "ui/onboarding/programs_page.h"

#include "ui/figure/figure_studio.h"
#include "ui/onboarding/program_tile.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/tile_layout.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

ProgramsPage::ProgramsPage(FigureStudio& studio, StepPlace place)
    : StepPage(studio.look(), person::FirstStep::Program, place)
    , m_studio(studio)
    , m_hold(new Notice(studio.look(), CardKind::Caution, QStringLiteral("warning")))
    , m_tiles(new QWidget)
    , m_more(new Button(studio.look(), {}, ButtonKind::Secondary))
    , m_own(new Button(studio.look(), tr("Make my own"), ButtonKind::Secondary))
    , m_snacks(new SwitchRow(studio.look(),
                             QStringLiteral("snacksSwitch"),
                             tr("Movement snacks"),
                             tr("Short breaks from sitting, 1 to 5 minutes each.")))
{
    constexpr double NarrowestEms = 25.0;
    setObjectName(QStringLiteral("programsPage"));
    setTitle(tr("Choose a program"));
    new TileLayout(studio.look(), NarrowestEms, m_tiles);
    m_more->setObjectName(QStringLiteral("morePrograms"));
    body()->addWidget(m_hold);
    body()->addWidget(m_tiles);
    auto* others = new QWidget;
    auto* flow = new FlowLayout(length::Gap, others);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_more);
    flow->addWidget(m_own);
    m_own->setObjectName(QStringLiteral("ownProgram"));
    m_own->setVisible(isAlone());
    connect(m_own, &QAbstractButton::clicked, this, &ProgramsPage::ownRequested);
    body()->addWidget(others);
    auto* snacks = new Card;
    snacks->box()->addWidget(m_snacks);
    body()->addWidget(snacks);
    body()->addStretch();
    skip().setBreakingText(tr("Just look around"));
    next().setBreakingText(tr("Begin this program"));
    disconnect(&next(), &QAbstractButton::clicked, this, &StepPage::nextRequested);
    connect(&next(), &QAbstractButton::clicked, this, [this] {
        if (!m_chosen.isEmpty())
            Q_EMIT programChosen(m_chosen);
    });
    connect(m_snacks, &SwitchRow::switched, this, &ProgramsPage::snacksChosen);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_from += app::ProgramsAtOnce;
        if (m_from >= m_state.programs.size())
            m_from = 0;
        m_chosen.clear();
        showTiles();
    });
}

void ProgramsPage::setState(const app::ProgramsState& state)
{
    const bool same = state.programs == m_state.programs && state.hold == m_state.hold;
    m_state = state;
    m_snacks->setOn(state.snacks);
    const bool free = state.hold == app::Hold::None;
    m_hold->setVisible(!free);
    m_hold->setText(tr("First something has to be checked"),
                    state.hold == app::Hold::Under18
                        ? tr("Programs are for adults. You can look at them.")
                        : tr("You can look at the programs. They begin when your clinician has "
                             "said yes."));
    m_own->setEnabled(free);
    setLead(free ? leadWords() : QString());
    if (same && m_tiles->layout()->count() > 0)
        return;
    m_from = 0;
    m_chosen.clear();
    showTiles();
}

QString ProgramsPage::leadWords() const
{
    if (!isAlone())
        return tr("Choose one, or just look around. You can change it at any time.");
    if (m_state.running.empty())
        return tr("Choose one. You can change it at any time.");
    return tr("You follow “%1” now. Another one begins afresh; what you have done stays in your "
              "journal.")
        .arg(fromUtf8(m_state.running));
}

void ProgramsPage::showTiles()
{
    clearLayout(m_tiles->layout());
    const std::size_t end = std::min(m_state.programs.size(), m_from + app::ProgramsAtOnce);
    for (std::size_t i = m_from; i < end; ++i) {
        auto* tile = new ProgramTile(m_studio, m_state.programs[i]);
        tile->setEnabled(m_state.hold == app::Hold::None);
        connect(tile, &QAbstractButton::clicked, this, [this, id = m_state.programs[i].id] {
            choose(fromUtf8(id));
        });
        m_tiles->layout()->addWidget(tile);
    }
    m_more->setVisible(m_state.programs.size() > app::ProgramsAtOnce);
    m_more->setText(end < m_state.programs.size() ? tr("More programs") : tr("The first ones"));
    showWays();
}

void ProgramsPage::choose(const QString& program)
{
    m_chosen = program;
    showWays();
}

void ProgramsPage::showWays()
{
    next().setEnabled(!m_chosen.isEmpty());
    next().setVisible(m_state.hold == app::Hold::None);
}

} // namespace hipwise::ui
