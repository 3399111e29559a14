#pragma once

#include "figure/draw/scene.h"

#include <glm/mat4x4.hpp>
#include <glm/vec3.hpp>

#include <span>

namespace hipwise::figure {

/// Puts simple solids into a scene. Each has a part number of its own, unless joined.
class SolidBuilder {
public:
    explicit SolidBuilder(Scene& scene);

    /// What follows is made of this, and parted by a line from what came before.
    void begin(Material material);

    /// A face that a box goes without: the one towards -x, or the top.
    enum class Missing { None, Back, Top };

    /// A box between two corners of a frame.
    void box(const glm::mat4& frame,
             const glm::vec3& from,
             const glm::vec3& to,
             Missing missing = Missing::None);

    /// The top of a box, in small squares that can take a shadow.
    void top(const glm::mat4& frame, const glm::vec3& from, const glm::vec3& to);

    /// A box with soft edges of this radius, like a cushion.
    void cushion(const glm::mat4& frame, const glm::vec3& from, const glm::vec3& to, float radius);

    /// A round bar through two points, closed at both ends.
    void bar(const glm::vec3& from, const glm::vec3& to, float radius);

    /// A round bar along a line of points.
    void hose(std::span<const glm::vec3> line, float radius);

    void ball(const glm::vec3& centre, float radius);

    /// A wheel: a ring of round section about an axis.
    void ring(const glm::vec3& centre, const glm::vec3& axis, float radius, float section);

    /// A flat disc with a rim.
    void disc(const glm::vec3& centre, const glm::vec3& axis, float radius, float width);

    /// A strip of cloth along a line of points, seen from both sides. `across` are the directions
    /// of its width at the points.
    void strip(std::span<const glm::vec3> line,
               std::span<const glm::vec3> across,
               float width,
               bool closed);

private:
    std::uint32_t vertex(const glm::vec3& position, const glm::vec3& normal);
    void quad(std::uint32_t a,
              std::uint32_t b,
              std::uint32_t c,
              std::uint32_t d,
              bool flat,
              bool two = false);

    Scene& m_scene;
    Material m_material = Material::Wood;
    std::uint8_t m_part;
};

} // namespace hipwise::figure
