#pragma once

#include "person/settings.h"
#include "ui/widgets/card.h"

namespace hipwise::ui {

/// What somebody has said about themselves: each step of the first start, to be changed by itself.
class AboutMeCard final : public Card {
    Q_OBJECT

public:
    explicit AboutMeCard(const Look& look);

Q_SIGNALS:
    void stepRequested(hipwise::person::FirstStep step);
};

} // namespace hipwise::ui
