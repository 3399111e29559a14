#pragma once

#include "snacks/event.h"
#include "support/side.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hipwise::snacks {

/// An event as it is kept, with the movement it was about.
struct Record {
    std::int64_t id = 0;
    Event event;
    std::string movement; ///< id in the pack; empty where it is about none
    std::string name; ///< of the movement, as it was shown
    std::optional<Side> side; ///< where sides are done one at a time

    bool operator==(const Record&) const = default;
};

} // namespace hipwise::snacks
