#pragma once

#include "person/settings.h"
#include "ui/widgets/card.h"

#include <functional>

namespace hipwise::ui {

class Stepper;
class SwitchRow;

/// How a session goes on, what it asks, how large its words are, whether changes are offered, and
/// what a pain score means.
class SessionChoices final : public QWidget {
    Q_OBJECT

public:
    explicit SessionChoices(const Look& look);

    void setSettings(const person::Settings& settings);

Q_SIGNALS:
    void changed(const hipwise::person::Settings& settings);

private:
    [[nodiscard]] Card* makeWays();
    [[nodiscard]] Card* makeOffers();
    [[nodiscard]] Card* makeBands();
    void change(const std::function<void(person::Settings&)>& edit);
    void changeBands(const PainBands& bands);

    const Look& m_look;
    person::Settings m_settings;
    SwitchRow* m_waits;
    SwitchRow* m_asks;
    SwitchRow* m_large;
    SwitchRow* m_offers;
    Stepper* m_fine;
    Stepper* m_acceptable;
};

} // namespace hipwise::ui
