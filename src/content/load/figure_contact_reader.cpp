#include "content/load/figure_contact_reader.h"

#include <glm/mat3x3.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace hipwise::content {

using figure::Bone;
using figure::Posture;
using glm::vec3;
using nlohmann::json;

vec3 readVector(const json& value)
{
    return {value.at(0).get<float>(), value.at(1).get<float>(), value.at(2).get<float>()};
}

vec3 readVector(const json& object, const char* key, const vec3& otherwise)
{
    return object.contains(key) ? readVector(object.at(key)) : otherwise;
}

std::optional<Bone> boneNamed(const json& name, const std::string& pointer, FileCheck& check)
{
    const auto found = figure::parseBone(name.get<std::string>());
    if (!found)
        check.report(pointer,
                     fmt::format("There is no bone \"{}\".", name.get<std::string>()),
                     "Use a bone of data/README.md, like \"thighR\".");
    return found;
}

std::optional<figure::BodyPoint> pointNamed(const json& name,
                                            const std::string& pointer,
                                            FileCheck& check)
{
    const auto found = figure::bodyPoint(name.get<std::string>());
    if (!found)
        check.report(pointer,
                     fmt::format("There is no place \"{}\" on the body.", name.get<std::string>()),
                     "Use a place of data/README.md, like \"kneecapR\".");
    return found;
}

bool liesInWorld(const figure::Frame& frame, Posture posture)
{
    return frame.kind == figure::Frame::Kind::World && posture != Posture::Standing;
}

vec3 reflected(const vec3& left, bool liesInWorld)
{
    return liesInWorld ? vec3(left.x, left.y, -left.z) : vec3(-left.x, left.y, left.z);
}

namespace {

/// Reads what holds one figure.
class ContactReader {
public:
    ContactReader(const json& figure, Posture posture, FileCheck& check)
        : m_value(figure)
        , m_posture(posture)
        , m_check(check)
    {
    }

    figure::Contacts read()
    {
        readPins();
        readRests();
        readHolds();
        return std::move(m_contacts);
    }

private:
    void readPins();
    void readRests();
    void readHolds();
    void readHand(const std::string& name, const json& hold, Side side, bool both);
    void readFoot(const std::string& name, const json& hold, Side side, bool both);
    figure::Frame frame(const json& hold,
                        const char* key,
                        const std::string& pointer,
                        std::optional<Side> side);
    [[nodiscard]] vec3 placed(const vec3& v, const figure::Frame& frame, bool mirror) const;

    const json& m_value;
    Posture m_posture;
    FileCheck& m_check;
    figure::Contacts m_contacts;
};

/// "world", a bone, or "prop:pedalL". For holds of both sides the letter of the side is left out.
figure::Frame ContactReader::frame(const json& hold,
                                   const char* key,
                                   const std::string& pointer,
                                   std::optional<Side> side)
{
    constexpr std::string_view Prop = "prop:";
    const auto name = hold.value(key, std::string("world"));
    if (name == "world")
        return {};
    const std::string letter = !side ? "" : (*side == Side::Left ? "L" : "R");
    if (name.starts_with(Prop))
        return {figure::Frame::Kind::PropPart, Bone::Pelvis, name.substr(Prop.size()) + letter};
    const bool middle = figure::parseBone(name).has_value();
    const auto found = boneNamed(middle ? name : name + letter, pointer + "/" + key, m_check);
    return {figure::Frame::Kind::Bone, found.value_or(Bone::Pelvis), {}};
}

vec3 ContactReader::placed(const vec3& v, const figure::Frame& frame, bool mirror) const
{
    return mirror ? reflected(v, liesInWorld(frame, m_posture)) : v;
}

void ContactReader::readPins()
{
    std::size_t i = 0;
    for (const json& entry : m_value.value("pins", json::array())) {
        const auto found
            = pointNamed(entry.at("point"), fmt::format("/pins/{}/point", i++), m_check);
        if (!found)
            continue;
        const auto axis = [&](std::size_t number) -> std::optional<float> {
            const json& at = entry.at("at").at(number);
            return at.is_null() ? std::nullopt : std::optional(at.get<float>());
        };
        m_contacts.pins.push_back({*found, axis(0), axis(1), axis(2)});
    }
}

void ContactReader::readRests()
{
    std::size_t i = 0;
    for (const json& entry : m_value.value("rests", json::array())) {
        figure::Rest rest;
        rest.height = entry.at("height").get<float>();
        std::size_t b = 0;
        for (const json& name : entry.at("bones")) {
            if (const auto found
                = boneNamed(name, fmt::format("/rests/{}/bones/{}", i, b++), m_check))
                rest.bones.push_back(*found);
        }
        m_contacts.rests.push_back(std::move(rest));
        ++i;
    }
}

void ContactReader::readHand(const std::string& name, const json& hold, Side side, bool both)
{
    const std::string pointer = "/hands/" + name;
    const auto letter = both ? std::optional(side) : std::nullopt;
    const bool mirror = both && side == Side::Right;
    figure::HandHold result;
    result.frame = frame(hold, "frame", pointer, letter);
    const vec3 usual(side == Side::Left || both ? 0.6F : -0.6F, -0.6F, -0.6F);
    const vec3 elbow = readVector(hold, "elbow", usual);
    result.elbow = mirror ? reflected(elbow, false) : elbow;
    if (hold.contains("palm")) {
        figure::HandAim aim;
        aim.frame
            = hold.contains("aimFrame") ? frame(hold, "aimFrame", pointer, letter) : result.frame;
        aim.palm = placed(readVector(hold.at("palm")), aim.frame, mirror);
        aim.fingers = placed(readVector(hold.at("fingers")), aim.frame, mirror);
        result.aim = aim;
    }
    (side == Side::Left ? m_contacts.handLeft : m_contacts.handRight) = result;
}

void ContactReader::readFoot(const std::string& name, const json& hold, Side side, bool both)
{
    const bool mirror = both && side == Side::Right;
    figure::FootHold result;
    result.frame = frame(hold, "frame", "/feet/" + name, both ? std::optional(side) : std::nullopt);
    const vec3 knee = readVector(hold, "knee", {0, 0, 1});
    result.knee = mirror ? reflected(knee, false) : knee;
    if (hold.contains("axes")) {
        glm::mat3 axes(1.0F);
        for (glm::length_t axis = 0; axis < 3; ++axis) {
            axes[axis] = placed(readVector(hold.at("axes").at(static_cast<std::size_t>(axis))),
                                result.frame,
                                mirror);
        }
        if (mirror)
            axes[0] = -axes[0];
        result.axes = axes;
    }
    (side == Side::Left ? m_contacts.footLeft : m_contacts.footRight) = result;
}

void ContactReader::readHolds()
{
    constexpr std::array Sides{std::pair{"left", Side::Left}, std::pair{"right", Side::Right}};
    const json hands = m_value.value("hands", json::object());
    const json feet = m_value.value("feet", json::object());
    for (const auto& [name, side] : Sides) {
        if (hands.contains("both"))
            readHand("both", hands.at("both"), side, true);
        if (hands.contains(name))
            readHand(name, hands.at(name), side, false);
        if (feet.contains("both"))
            readFoot("both", feet.at("both"), side, true);
        if (feet.contains(name))
            readFoot(name, feet.at(name), side, false);
    }
}

} // namespace

figure::Contacts readContacts(const json& figure, Posture posture, FileCheck& check)
{
    return ContactReader(figure, posture, check).read();
}

} // namespace hipwise::content
