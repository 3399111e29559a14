#pragma once

#include "support/ui_desk.h"

namespace hipwise::test {

/// Leaves every question of the first start open, up to the page that is named.
inline void skipTo(QWidget& window, std::string_view page)
{
    constexpr int Steps = 5;
    for (int step = 0; step < Steps && !shows(window, page); ++step)
        click(window, "stepSkip");
    REQUIRE(shows(window, page));
}

} // namespace hipwise::test
