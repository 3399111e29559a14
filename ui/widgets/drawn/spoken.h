#pragma once

#include <QString>

namespace hipwise::ui {

/// What a widget that paints its words says to a screen reader. Asked when somebody wants to know,
/// so that a number that changes every second is not announced every second.
class Spoken {
public:
    Spoken() = default;
    virtual ~Spoken() = default;
    Spoken(const Spoken&) = delete;
    Spoken(Spoken&&) = delete;
    Spoken& operator=(const Spoken&) = delete;
    Spoken& operator=(Spoken&&) = delete;

    [[nodiscard]] virtual QString spokenWords() const = 0;
};

/// Makes every widget that is Spoken a text for assistive technology. Does nothing the second time.
void installSpoken();

} // namespace hipwise::ui
