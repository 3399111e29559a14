#pragma once

#include "support/ui_desk.h"
#include "ui/widgets/drawn/week_strip.h"

#include <string>

namespace hipwise::test {

/// What the week on Today tells assistive technology: "Monday: done, Tuesday (today): planned, …".
inline std::string week(UiDesk& desk)
{
    for (const ui::WeekStrip* strip : desk.window().findChildren<ui::WeekStrip*>()) {
        if (strip->isVisible())
            return strip->accessibleDescription().toStdString();
    }
    FAIL("no week is in sight");
    return {};
}

} // namespace hipwise::test
