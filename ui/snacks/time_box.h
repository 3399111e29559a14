#pragma once

#include "ui/widgets/choice_box.h"

#include <chrono>

namespace hipwise::ui {

/// A time of day, every half hour, and whatever else was set.
class TimeBox final : public ChoiceBox {
    Q_OBJECT

public:
    explicit TimeBox(const Look& look);

    /// Since midnight.
    void setTime(std::chrono::minutes time);

Q_SIGNALS:
    /// By the person, not by setTime.
    void timeChosen(std::chrono::minutes time);
};

} // namespace hipwise::ui
