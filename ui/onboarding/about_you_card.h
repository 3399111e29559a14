#pragma once

#include "app/first_start.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace hipwise::ui {

class ChipChoices;
class ChoiceBox;

/// Where somebody lives, how old they are and what they want to be called. All of it may stay open.
class AboutYouCard final : public Card {
    Q_OBJECT

public:
    explicit AboutYouCard(const Look& look);

    void setState(const app::WelcomeState& state);

Q_SIGNALS:
    /// Empty for somewhere else.
    void regionChosen(const QString& region);
    void ageChosen(hipwise::person::AgeGroup age);
    void nameGiven(const QString& name);

private:
    ChoiceBox* m_region;
    ChipChoices* m_age;
    QLineEdit* m_name;
};

} // namespace hipwise::ui
