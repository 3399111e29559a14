#include "figure/rig/channel_names.h"

#include <catch2/catch.hpp>

#include <set>

namespace hipwise::figure {

TEST_CASE("every channel has a name of its own, and it is read back", "[figure]")
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < ChannelCount; ++i) {
        const auto channel = static_cast<Channel>(i);
        const std::string name = toString(channel);
        INFO(name);
        CHECK(names.insert(name).second);
        CHECK(parseChannel(name) == NamedChannel{channel, false});
    }
}

TEST_CASE("a name without a side means both", "[figure]")
{
    CHECK(parseChannel("hip.flexion") == NamedChannel{Channel::HipFlexionLeft, true});
    CHECK(parseChannel("hipR.flexion") == NamedChannel{Channel::HipFlexionRight, false});
    CHECK(parseChannel("foot.swivel") == NamedChannel{Channel::FootSwivelLeft, true});
    CHECK(parseChannel("root.yaw") == NamedChannel{Channel::RootYaw, false});
}

TEST_CASE("what is no channel has no name", "[figure]")
{
    for (const char* name : {"",
                             ".",
                             "hip",
                             "hip.",
                             ".flexion",
                             "hip.bend",
                             "hipX.flexion",
                             "hipLR.flexion",
                             "rootL.x",
                             "Hip.flexion",
                             "hip.flexion ",
                             "knee.flexion.more"})
        CHECK_FALSE(parseChannel(name));
}

} // namespace hipwise::figure
