#include "snacks/policy.h"

#include <algorithm>

namespace hipwise::snacks {

using std::chrono::seconds;

Policy Policy::bounded() const
{
    constexpr int MostSnoozes = 3;
    constexpr seconds ShortestSnack{60};
    constexpr seconds LongestSnack{300}; // guidance e: a snack of 1 to 5 minutes
    Policy policy = *this;
    policy.every = std::clamp(every, ShortestInterval, LongestInterval);
    policy.length = std::clamp(length, ShortestSnack, LongestSnack);
    policy.mostSnoozes = std::clamp(mostSnoozes, 0, MostSnoozes);
    return policy;
}

Policy usualPolicy()
{
    Policy policy;
    policy.hours = usualWorkHours();
    policy.lunch = usualLunch();
    return policy;
}

} // namespace hipwise::snacks
