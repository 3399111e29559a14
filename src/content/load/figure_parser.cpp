#include "content/load/figure_parser.h"

#include "content/load/figure_contact_reader.h"
#include "content/load/figure_pose_reader.h"
#include "content/load/file_check.h"
#include "figure/rig/channel_names.h"
#include "figure/rig/joint_limits.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace hipwise::content {

using glm::vec3;
using nlohmann::json;

namespace {

using figure::Animation;
using figure::Course;
using figure::Footwear;
using figure::Muscle;
using figure::Posture;

template <class Value, std::size_t Size>
using Names = std::array<std::pair<std::string_view, Value>, Size>;

/// The first one where the name is missing; the schema has made sure that others exist.
template <class Value, std::size_t Size>
Value named(const Names<Value, Size>& names, const json& object, const char* key)
{
    const auto text = object.value(key, std::string(names[0].first));
    return std::find_if(
               names.begin(), names.end(), [&](const auto& pair) { return pair.first == text; })
        ->second;
}

constexpr Names<Posture, 5> Postures{{{"standing", Posture::Standing},
                                      {"on-back", Posture::Supine},
                                      {"face-down", Posture::Prone},
                                      {"on-left-side", Posture::OnLeftSide},
                                      {"on-right-side", Posture::OnRightSide}}};
constexpr Names<Course, 3> Courses{{{"there-and-back", Course::ThereAndBack},
                                    {"round", Course::Round},
                                    {"steady", Course::Steady}}};
constexpr Names<Footwear, 3> FootwearNames{
    {{"shoes", Footwear::Shoes}, {"socks", Footwear::Socks}, {"barefoot", Footwear::Barefoot}}};
constexpr Names<Muscle, figure::MuscleCount> Muscles{
    {{"gluteusMaximus", Muscle::GluteusMaximus},
     {"gluteusMedius", Muscle::GluteusMedius},
     {"deepRotators", Muscle::DeepRotators},
     {"hipFlexors", Muscle::HipFlexors},
     {"quadriceps", Muscle::Quadriceps},
     {"hamstrings", Muscle::Hamstrings},
     {"adductors", Muscle::Adductors},
     {"tensorFasciaeLatae", Muscle::TensorFasciaeLatae},
     {"calf", Muscle::Calf},
     {"abdominals", Muscle::Abdominals},
     {"lowerBack", Muscle::LowerBack}}};

/// Reads one figure, and collects what is wrong with it.
class FigureReader {
public:
    FigureReader(const json& value, const std::string& file, Problems& problems)
        : m_value(value)
        , m_check(file, problems)
        , m_problems(problems)
        , m_before(problems.size())
    {
    }

    std::optional<Animation> read();

private:
    void readLook();
    void readProps();
    void readKeys();
    void mirrorHalf();
    void checkKeys();
    void checkLimits(const figure::Pose& pose, const std::string& pointer);

    const json& m_value;
    FileCheck m_check;
    Problems& m_problems;
    std::size_t m_before;
    Animation m_animation;
};

void FigureReader::readLook()
{
    m_animation.posture = named(Postures, m_value, "posture");
    m_animation.course = named(Courses, m_value, "course");
    m_animation.footwear = named(FootwearNames, m_value, "footwear");
    if (m_value.contains("view"))
        m_animation.view = {m_value.at("view").at("yaw").get<float>(),
                            m_value.at("view").at("pitch").get<float>()};
    m_animation.period = m_value.value("period", m_animation.period);
    m_animation.travel = m_value.value("travel", 0.0F);
    m_animation.propTurns = m_value.value("propTurns", 1.0F);
    if (m_value.contains("holdAt")) {
        m_animation.holdFrom = m_value.at("holdAt").at(0).get<float>();
        m_animation.holdTo = m_value.at("holdAt").at(1).get<float>();
    }
    std::size_t i = 0;
    for (const json& entry : m_value.value("muscles", json::array())) {
        const auto name = entry.get<std::string>();
        bool known = false;
        for (const auto& [word, muscle] : Muscles) {
            for (const Side side : {Side::Left, Side::Right}) {
                const std::string sided = std::string(word) + (side == Side::Left ? "L" : "R");
                if (name != word && name != sided)
                    continue;
                m_animation.muscles.push_back({muscle, side});
                known = true;
            }
        }
        if (!known)
            m_check.report(fmt::format("/muscles/{}", i),
                           fmt::format("There is no muscle \"{}\".", name),
                           "Use a muscle of data/README.md, like \"gluteusMediusR\".");
        ++i;
    }
    i = 0;
    for (const json& entry : m_value.value("arrows", json::array())) {
        if (const auto found = pointNamed(entry, fmt::format("/arrows/{}", i++), m_check))
            m_animation.arrows.push_back({*found});
    }
}

void FigureReader::readProps()
{
    std::size_t i = 0;
    for (const json& entry : m_value.value("props", json::array())) {
        const std::string pointer = fmt::format("/props/{}", i++);
        figure::Prop prop;
        const auto kind = figure::parsePropKind(entry.at("kind").get<std::string>());
        if (!kind)
            m_check.report(pointer + "/kind",
                           fmt::format("There is no \"{}\".", entry.at("kind").get<std::string>()),
                           "Use a prop of data/README.md, like \"mat\".");
        prop.kind = kind.value_or(figure::PropKind::Mat);
        prop.at = readVector(entry, "at", vec3(0.0F));
        prop.size = readVector(entry, "size", vec3(0.0F));
        prop.yawDeg = entry.value("yaw", 0.0F);
        prop.rail = entry.value("rail", false);
        std::size_t b = 0;
        for (const json& name : entry.value("bones", json::array())) {
            if (const auto found
                = boneNamed(name, fmt::format("{}/bones/{}", pointer, b++), m_check))
                prop.bones.push_back(*found);
        }
        m_animation.props.push_back(std::move(prop));
    }
}

void FigureReader::readKeys()
{
    figure::Pose base;
    FigurePoseReader reader(m_animation.posture, m_animation.contacts, m_check);
    reader.read(m_value.value("pose", json::object()), "/pose", base);
    std::size_t i = 0;
    for (const json& entry : m_value.at("keys")) {
        figure::Key key{entry.at("at").get<float>(), base};
        const std::string pointer = fmt::format("/keys/{}", i++);
        reader.read(entry.value("pose", json::object()), pointer + "/pose", key.pose);
        checkLimits(key.pose, pointer + "/pose");
        m_animation.keys.push_back(key);
    }
}

void FigureReader::checkLimits(const figure::Pose& pose, const std::string& pointer)
{
    const auto check = [&](figure::Channel channel, const figure::JointLimit& limit) {
        const float angle = pose[channel];
        if (angle < limit.lowest || angle > limit.highest)
            m_check.report(pointer,
                           fmt::format("{} is {} degrees.", figure::toString(channel), angle),
                           fmt::format("Give {} to {}.", limit.lowest, limit.highest));
    };
    for (const figure::JointLimit& limit : figure::jointLimits()) {
        check(limit.channel, limit);
        if (figure::isPaired(limit.channel))
            check(ofSide(limit.channel, Side::Right), limit);
    }
}

void FigureReader::checkKeys()
{
    const bool open = m_animation.course == Course::ThereAndBack;
    const auto& keys = m_animation.keys;
    const float end = m_value.value("mirrorHalf", false) ? 0.5F : 1.0F;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const float least = i == 0 ? 0.0F : keys[i - 1].at;
        const bool rises = i == 0 ? keys[i].at == 0.0F : keys[i].at > least;
        const bool within = open ? keys[i].at <= end : keys[i].at < end;
        if (!rises || !within)
            m_check.report(fmt::format("/keys/{}/at", i),
                           fmt::format("Found {}.", keys[i].at),
                           open ? "Begin with 0 and rise to 1."
                                : fmt::format("Begin with 0 and rise to less than {}.", end));
    }
    if (open && keys.size() > 1 && keys.back().at != 1.0F)
        m_check.report(fmt::format("/keys/{}/at", keys.size() - 1),
                       fmt::format("Found {}.", keys.back().at),
                       "Let the last key be at 1.");
    if (m_animation.course == Course::Round
        && !(0 < m_animation.holdFrom && m_animation.holdFrom <= m_animation.holdTo
             && m_animation.holdTo < 1))
        m_check.report("/holdAt", "The hold is not within the round.", "Give 0 < from <= to < 1.");
}

/// The second half of a cycle: the first one in a mirror.
void FigureReader::mirrorHalf()
{
    if (m_animation.course != Course::Steady || m_animation.posture != Posture::Standing) {
        m_check.report("/mirrorHalf",
                       "Only a steady cycle of somebody upright has two equal halves.",
                       "Write all its keys.");
        return;
    }
    const std::size_t count = m_animation.keys.size();
    for (std::size_t i = 0; i < count; ++i) {
        const figure::Key key = m_animation.keys[i];
        m_animation.keys.push_back({key.at + 0.5F, mirrored(key.pose)});
    }
}

std::optional<Animation> FigureReader::read()
{
    readLook();
    readProps();
    m_animation.contacts = readContacts(m_value, m_animation.posture, m_check);
    readKeys();
    checkKeys();
    if (m_value.value("mirrorHalf", false))
        mirrorHalf();
    if (m_problems.size() > m_before)
        return std::nullopt;
    return m_animation;
}

} // namespace

std::optional<Animation> parseFigure(const json& value, const std::string& file, Problems& problems)
{
    return FigureReader(value, file, problems).read();
}

} // namespace hipwise::content
