#include "ui/snacks/movements_card.h"

#include "ui/snacks/snack_tile.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/tile_layout.h"

#include <set>

namespace hipwise::ui {

namespace {

constexpr double TileEms = 15.0;

} // namespace

MovementsCard::MovementsCard(FigureStudio& studio)
    : SettingsCard(studio.look())
    , m_studio(studio)
    , m_ownFirst(new SwitchRow(
          look(), QStringLiteral("ownFirst"), tr("Movements of my program come first")))
    , m_tiles(new QWidget)
    , m_grid(new TileLayout(look(), TileEms, m_tiles))
    , m_others(new Button(look(), tr("Choose others"), ButtonKind::Quiet, ButtonSize::Small))
{
    m_others->setObjectName(QStringLiteral("chooseOthers"));
    addHeading(tr("Your snacks"));
    addNote(tr("They take turns. Only those that suit you and need what you have."));
    box()->addWidget(m_ownFirst);
    box()->addWidget(m_tiles);
    box()->addWidget(m_others, 0, Qt::AlignLeft);
    connect(m_ownFirst, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::SnackSettings& settings) { settings.ownFirst = on; });
    });
    connect(m_others, &QAbstractButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showTiles();
    });
}

/// Tiles are made anew only when there are other movements.
void MovementsCard::setMovements(const std::vector<app::SnackMovement>& movements)
{
    if (m_movements == movements && m_grid->count() > 0)
        return;
    m_movements = movements;
    showTiles();
}

void MovementsCard::showSettings()
{
    m_ownFirst->setOn(settings().ownFirst);
}

void MovementsCard::showTiles()
{
    const QWidget* focused = focusWidget();
    const QString name = focused != nullptr ? focused->objectName() : QString();
    clearLayout(m_grid);
    int hidden = 0;
    bool hasOwn = false;
    for (const app::SnackMovement& movement : m_movements) {
        hasOwn = hasOwn || movement.isOwn;
        if (!movement.isChosen && !m_showsAll) {
            ++hidden;
            continue;
        }
        auto* tile = new SnackTile(m_studio, movement);
        connect(tile, &QAbstractButton::clicked, this, [this, movement](bool on) {
            pick(movement, on);
        });
        m_grid->addWidget(tile);
        tile->show();
        if (tile->objectName() == name)
            tile->setFocus(Qt::OtherFocusReason);
    }
    m_ownFirst->setVisible(hasOwn || !settings().ownFirst);
    m_others->setVisible(hidden > 0 || m_showsAll);
    m_others->setText(m_showsAll ? tr("Show only mine") : tr("Choose others (%1)").arg(hidden));
    m_others->withIcon(m_showsAll ? QStringLiteral("up") : QStringLiteral("plus"));
}

void MovementsCard::pick(const app::SnackMovement& movement, bool on)
{
    m_showsAll = true; // what was let go of stays in sight
    const auto put = [&](std::set<std::string>& ids, bool in) {
        if (in)
            ids.insert(movement.movement);
        else
            ids.erase(movement.movement);
    };
    if (movement.isOwn) {
        change([&](person::SnackSettings& settings) { put(settings.leftOut, !on); });
        return;
    }
    std::set<std::string> chosen;
    for (const app::SnackMovement& each : m_movements) {
        if (each.isChosen && !each.isOwn)
            chosen.insert(each.movement);
    }
    put(chosen, on);
    change([&](person::SnackSettings& settings) { settings.chosen = chosen; });
}

} // namespace hipwise::ui
