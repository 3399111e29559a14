#pragma once

#include "content/load/file_check.h"
#include "figure/motion/contact.h"
#include "figure/rig/channel.h"

#include <glm/vec3.hpp>
#include <nlohmann/json_fwd.hpp>

#include <string>

namespace hipwise::content {

/// Reads the poses of one figure: "hip.flexion" for both sides, "hipL.flexion" for one, and the
/// places "root", "hand" and "foot" as three metres. What is said of both sides is given for the
/// left one; on the right it is reflected in the middle of the body.
class FigurePoseReader {
public:
    /// Refers to what it is given.
    FigurePoseReader(figure::Posture posture, const figure::Contacts& contacts, FileCheck& check);

    /// Overwrites what is named in `value`.
    void read(const nlohmann::json& value, const std::string& pointer, figure::Pose& pose);

private:
    void readNumber(const std::string& name,
                    float number,
                    const std::string& pointer,
                    figure::Pose& pose);
    void readPlace(const std::string& name,
                   const glm::vec3& place,
                   const std::string& pointer,
                   figure::Pose& pose);
    void set(figure::Channel left, Side side, const glm::vec3& place, figure::Pose& pose) const;
    [[nodiscard]] bool rightLiesInWorld(bool hand) const;

    figure::Posture m_posture;
    const figure::Contacts& m_contacts;
    FileCheck& m_check;
};

} // namespace hipwise::content
