#include "content/load/figure_pose_reader.h"

#include "content/load/figure_contact_reader.h"
#include "figure/rig/channel_names.h"

#include <nlohmann/json.hpp>

namespace hipwise::content {

using figure::Channel;
using figure::Posture;
using glm::vec3;
using nlohmann::json;

namespace {

constexpr std::string_view Advice = "Use a name of data/README.md, like \"hipR.flexion\".";

} // namespace

FigurePoseReader::FigurePoseReader(figure::Posture posture,
                                   const figure::Contacts& contacts,
                                   FileCheck& check)
    : m_posture(posture)
    , m_contacts(contacts)
    , m_check(check)
{
}

void FigurePoseReader::read(const json& value, const std::string& pointer, figure::Pose& pose)
{
    // What is said of both sides first: one side may differ.
    for (const bool sided : {false, true}) {
        for (const auto& [name, entry] : value.items()) {
            const std::string joint = name.substr(0, name.find('.'));
            if ((joint.ends_with('L') || joint.ends_with('R')) != sided)
                continue;
            const std::string place = pointer + "/" + name;
            if (entry.is_array())
                readPlace(name, readVector(entry), place, pose);
            else
                readNumber(name, entry.get<float>(), place, pose);
        }
    }
}

void FigurePoseReader::readNumber(const std::string& name,
                                  float number,
                                  const std::string& pointer,
                                  figure::Pose& pose)
{
    constexpr float HalfTurn = 180.0F;
    const auto named = figure::parseChannel(name);
    if (!named) {
        m_check.report(pointer, fmt::format("There is no \"{}\".", name), std::string(Advice));
        return;
    }
    pose[named->channel] = number;
    if (!named->both)
        return;
    float other = number;
    const bool hand = named->channel == Channel::HandXLeft || named->channel == Channel::HandZLeft;
    const bool across
        = hand || named->channel == Channel::FootXLeft || named->channel == Channel::FootZLeft;
    const bool lying = rightLiesInWorld(hand);
    if (named->channel == Channel::FootYawLeft)
        other = lying ? HalfTurn - number : -number;
    else if (across) {
        const bool isX
            = named->channel == Channel::HandXLeft || named->channel == Channel::FootXLeft;
        other = isX == lying ? number : -number;
    }
    pose[ofSide(named->channel, Side::Right)] = other;
}

bool FigurePoseReader::rightLiesInWorld(bool hand) const
{
    figure::Frame frame; // of the world where nothing is held
    if (hand && m_contacts.handRight)
        frame = m_contacts.handRight->frame;
    else if (!hand && m_contacts.footRight)
        frame = m_contacts.footRight->frame;
    return liesInWorld(frame, m_posture);
}

void FigurePoseReader::set(Channel left, Side side, const vec3& place, figure::Pose& pose) const
{
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const auto channel = static_cast<Channel>(index(left) + axis * 2);
        pose[ofSide(channel, side)] = place[static_cast<glm::length_t>(axis)];
    }
}

void FigurePoseReader::readPlace(const std::string& name,
                                 const vec3& place,
                                 const std::string& pointer,
                                 figure::Pose& pose)
{
    if (name == "root") {
        pose[Channel::RootX] = place.x;
        pose[Channel::RootY] = place.y;
        pose[Channel::RootZ] = place.z;
        return;
    }
    const bool hand = name.starts_with("hand");
    const std::string side = name.size() >= 4 ? name.substr(4) : std::string();
    if ((!hand && !name.starts_with("foot")) || (side != "" && side != "L" && side != "R")) {
        m_check.report(pointer,
                       fmt::format("\"{}\" is not a place.", name),
                       "Give three numbers to \"root\", \"hand\" and \"foot\" only.");
        return;
    }
    const Channel channel = hand ? Channel::HandXLeft : Channel::FootXLeft;
    if (side != "R")
        set(channel, Side::Left, place, pose);
    if (side == "R")
        set(channel, Side::Right, place, pose);
    else if (side.empty())
        set(channel, Side::Right, reflected(place, rightLiesInWorld(hand)), pose);
}

} // namespace hipwise::content
