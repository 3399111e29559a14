#pragma once

#include "figure/rig/channel.h"

#include <optional>
#include <string>
#include <string_view>

namespace hipwise::figure {

/// What a pack names in a pose: one channel, or a pair of them.
struct NamedChannel {
    Channel channel = Channel::RootX; ///< of a pair, the left one
    bool both = false; ///< both sides of a pair

    bool operator==(const NamedChannel&) const = default;
};

/// "spine.flexion", "hipL.flexion", or "hip.flexion" for both sides. Empty for unknown names. The
/// names are listed in data/README.md.
[[nodiscard]] std::optional<NamedChannel> parseChannel(std::string_view name);

/// "hipL.flexion".
[[nodiscard]] std::string toString(Channel channel);

} // namespace hipwise::figure
