#pragma once

#include "support/names.h"

namespace hipwise {

/// What an interval does while the computer sleeps.
enum class AfterSleep {
    StartAnew, ///< the time away was rest
    StandStill, ///< it goes on where it was
    GoOn ///< the time away counts like any other
};

/// As settings and scripts have them.
inline constexpr Names<AfterSleep, 3> AfterSleeps{{{"start-anew", AfterSleep::StartAnew},
                                                   {"stand-still", AfterSleep::StandStill},
                                                   {"go-on", AfterSleep::GoOn}}};

} // namespace hipwise
