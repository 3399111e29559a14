#pragma once

#include "app/at_home.h"
#include "ui/onboarding/step_page.h"

namespace hipwise::ui {

class Card;
class ChipChoices;
class PickChips;
class Segmented;

/// When somebody exercises, what is at hand, and whether they get down to the floor.
class HomePage final : public StepPage {
    Q_OBJECT

public:
    HomePage(const Look& look, StepPlace place);

    void setState(const app::HomeState& state);
    void setRoom(Room room) override;

Q_SIGNALS:
    void homeChosen(const hipwise::app::HomeState& state);

private:
    [[nodiscard]] Card* makeWhen();
    [[nodiscard]] Card* makeFloor();
    void makeGroups(const app::HomeState& state);
    void choose(const QString& thing, bool on);
    void chooseDay(const QString& day, bool on);
    void showDays(const app::HomeState& state);

    app::HomeState m_state;
    QBoxLayout* m_columns;
    PickChips* m_days;
    ChipChoices* m_time;
    Segmented* m_floor;
    Card* m_things;
    QList<PickChips*> m_groups;
};

} // namespace hipwise::ui
