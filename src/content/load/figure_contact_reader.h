#pragma once

#include "content/load/file_check.h"
#include "figure/motion/contact.h"

#include <glm/vec3.hpp>
#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace hipwise::content {

[[nodiscard]] glm::vec3 readVector(const nlohmann::json& value);

/// The field, or the other value where there is none.
[[nodiscard]] glm::vec3 readVector(const nlohmann::json& object,
                                   const char* key,
                                   const glm::vec3& otherwise);

/// The bone or place of a name; an unknown one is a problem.
[[nodiscard]] std::optional<figure::Bone> boneNamed(const nlohmann::json& name,
                                                    const std::string& pointer,
                                                    FileCheck& check);
[[nodiscard]] std::optional<figure::BodyPoint> pointNamed(const nlohmann::json& name,
                                                          const std::string& pointer,
                                                          FileCheck& check);

/// Whether what is given in this frame lies in the world together with the body: then the middle of
/// the body is at z = 0, otherwise at x = 0.
[[nodiscard]] bool liesInWorld(const figure::Frame& frame, figure::Posture posture);

/// A place or direction of the left side, as it is on the right: reflected in the middle of the
/// body.
[[nodiscard]] glm::vec3 reflected(const glm::vec3& left, bool liesInWorld);

/// "pins", "rests", "hands" and "feet" of a figure. What holds both hands or feet is written for
/// the left one; on the right it is reflected in the middle of the body.
[[nodiscard]] figure::Contacts readContacts(const nlohmann::json& figure,
                                            figure::Posture posture,
                                            FileCheck& check);

} // namespace hipwise::content
