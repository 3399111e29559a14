#pragma once

#include "app/own_hip.h"
#include "ui/onboarding/step_page.h"

namespace hipwise::ui {

class Card;
class ChipChoices;
class FigureStudio;
class HipMap;
class LimitsCard;
class PickChips;
class Segmented;

/// Which hip, where it hurts, what a clinician has named, and limits after an operation.
class HipPage final : public StepPage {
    Q_OBJECT

public:
    HipPage(FigureStudio& studio, StepPlace place);

    void setState(const app::HipState& state);

Q_SIGNALS:
    void sideChosen(hipwise::HipSide side);
    void spotChosen(const hipwise::person::HipSpot& spot, bool on);
    void conditionChosen(const QString& condition, bool on);
    void unsureChosen(bool on);
    /// Days ago that a strain happened; empty for longer ago.
    void injuredChosen(std::optional<int> daysAgo);
    void limitChosen(const QString& limit, bool on);
    void untilChosen(std::optional<hipwise::CivilDate> day);

private:
    [[nodiscard]] Card* makePlaces();
    [[nodiscard]] Card* makeNames();
    void showSpots(const app::HipState& state);
    void showNames(const app::HipState& state);

    HipMap* m_map;
    Segmented* m_side;
    PickChips* m_spots;
    PickChips* m_names;
    TextLabel* m_whenTitle;
    ChipChoices* m_when;
    LimitsCard* m_limits;
};

} // namespace hipwise::ui
