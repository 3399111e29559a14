#pragma once

#include "app/snack_choice.h"
#include "ui/figure/figure_studio.h"
#include "ui/snacks/settings_card.h"

#include <vector>

namespace hipwise::ui {

class Button;
class SwitchRow;
class TileLayout;

/// Which movements take turns.
class MovementsCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit MovementsCard(FigureStudio& studio);

    void setMovements(const std::vector<app::SnackMovement>& movements);

private:
    void showSettings() override;
    void showTiles();
    void pick(const app::SnackMovement& movement, bool on);

    FigureStudio& m_studio;
    std::vector<app::SnackMovement> m_movements;
    bool m_showsAll = false; ///< those that are not chosen as well
    SwitchRow* m_ownFirst;
    QWidget* m_tiles;
    TileLayout* m_grid;
    Button* m_others;
};

} // namespace hipwise::ui
