#include "figure/rig/channel_names.h"

#include <algorithm>
#include <array>

namespace hipwise::figure {

namespace {

struct Name {
    std::string_view joint;
    std::string_view axis;
};

constexpr std::size_t FirstPair = index(Channel::HipFlexionLeft);

/// In the order of the channels, pairs once.
constexpr std::array<Name, FirstPair + (ChannelCount - FirstPair) / 2> Names{
    {{"root", "x"},
     {"root", "y"},
     {"root", "z"},
     {"root", "yaw"},
     {"root", "pitch"},
     {"root", "roll"},
     {"pelvis", "tilt"},
     {"pelvis", "list"},
     {"pelvis", "rotation"},
     {"spine", "flexion"},
     {"spine", "bend"},
     {"spine", "rotation"},
     {"neck", "flexion"},
     {"neck", "bend"},
     {"neck", "rotation"},
     {"props", "phase"},
     {"hip", "flexion"},
     {"hip", "abduction"},
     {"hip", "rotation"},
     {"knee", "flexion"},
     {"ankle", "dorsiflexion"},
     {"ankle", "inversion"},
     {"toes", "extension"},
     {"shoulder", "flexion"},
     {"shoulder", "abduction"},
     {"shoulder", "rotation"},
     {"scapula", "elevation"},
     {"scapula", "protraction"},
     {"elbow", "flexion"},
     {"forearm", "pronation"},
     {"wrist", "flexion"},
     {"wrist", "deviation"},
     {"hand", "grip"},
     {"hand", "x"},
     {"hand", "y"},
     {"hand", "z"},
     {"hand", "held"},
     {"foot", "x"},
     {"foot", "y"},
     {"foot", "z"},
     {"foot", "yaw"},
     {"foot", "pitch"},
     {"foot", "swivel"},
     {"foot", "held"}}};

Channel channelOf(std::size_t name)
{
    return static_cast<Channel>(name < FirstPair ? name : FirstPair + (name - FirstPair) * 2);
}

} // namespace

std::optional<NamedChannel> parseChannel(std::string_view name)
{
    const auto dot = name.find('.');
    if (dot == std::string_view::npos || dot == 0)
        return std::nullopt;
    const std::string_view joint = name.substr(0, dot);
    const std::string_view axis = name.substr(dot + 1);
    for (std::size_t i = 0; i < Names.size(); ++i) {
        if (Names[i].axis != axis || !joint.starts_with(Names[i].joint))
            continue;
        const Channel channel = channelOf(i);
        const std::string_view side = joint.substr(Names[i].joint.size());
        if (side.empty())
            return NamedChannel{channel, isPaired(channel)};
        if (isPaired(channel) && (side == "L" || side == "R"))
            return NamedChannel{ofSide(channel, side == "L" ? Side::Left : Side::Right), false};
    }
    return std::nullopt;
}

std::string toString(Channel channel)
{
    std::size_t name = index(channel);
    std::string side;
    if (isPaired(channel)) {
        side = (name - FirstPair) % 2 == 0 ? "L" : "R";
        name = FirstPair + (name - FirstPair) / 2;
    }
    return std::string(Names.at(name).joint) + side + "." + std::string(Names.at(name).axis);
}

} // namespace hipwise::figure
