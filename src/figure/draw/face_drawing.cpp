#include "figure/draw/face_drawing.h"

#include <glm/geometric.hpp>
#include <glm/mat3x3.hpp>

#include <algorithm>
#include <vector>

namespace hipwise::figure {

namespace {

using glm::vec2;
using glm::vec3;

/// A point of a feature in the picture.
struct Seen {
    vec2 at;
    bool visible;
};

class FaceDrawing {
public:
    FaceDrawing(const glm::mat4& head,
                const Camera& camera,
                const DepthBuffer& buffer,
                float fineness)
        : m_head(head)
        , m_camera(camera)
        , m_buffer(buffer)
        , m_fineness(fineness)
    {
    }

    [[nodiscard]] Seen see(const FaceFeature::Point& point) const
    {
        constexpr float LeastFacing = 0.12F;
        constexpr float Covered = 0.014F; // metres that something lies before it
        const Projected at = m_camera.project(vec3(m_head * glm::vec4(point.place, 1.0F)));
        const vec3 normal = glm::mat3(m_head) * point.normal;
        bool visible = glm::dot(normal, m_camera.toViewer()) > LeastFacing;
        const int x = static_cast<int>(at.x * m_fineness);
        const int y = static_cast<int>(at.y * m_fineness);
        const PixelBox& box = m_buffer.box();
        if (visible && x > box.left && y > box.top && x < box.right - 1 && y < box.bottom - 1) {
            const std::size_t pixel = box.at(x, y);
            visible = m_buffer.facet(pixel) == DepthBuffer::Nothing
                || m_buffer.near(pixel) - at.near < Covered;
        }
        return {{at.x, at.y}, visible};
    }

private:
    const glm::mat4& m_head;
    const Camera& m_camera;
    const DepthBuffer& m_buffer;
    float m_fineness;
};

Ink inkOf(FaceFeature::Kind kind)
{
    switch (kind) {
    case FaceFeature::Kind::Eye:
    case FaceFeature::Kind::Lid:
        return Ink::Eye;
    case FaceFeature::Kind::Brow:
        return Ink::Brow;
    case FaceFeature::Kind::Mouth:
        break;
    }
    return Ink::Mouth;
}

} // namespace

void drawFace(std::span<const FaceFeature> features,
              const glm::mat4& head,
              const Camera& camera,
              const DepthBuffer& buffer,
              float fineness,
              DrawList& list)
{
    constexpr float SmallestLine = 0.6F; // pixels
    const FaceDrawing drawing(head, camera, buffer, fineness);
    for (const FaceFeature& feature : features) {
        std::vector<vec2> line;
        bool all = true;
        const float width = std::max(SmallestLine, feature.width * camera.pixelsPerMetre());
        const auto finish = [&] {
            if (line.size() > 1)
                list.add({inkOf(feature.kind), Material::Hair, 0.0F, width, 0, 0}, line, false);
            line.clear();
        };
        for (const FaceFeature::Point& point : feature.points) {
            const Seen seen = drawing.see(point);
            all = all && seen.visible;
            if (seen.visible)
                line.push_back(seen.at);
            else if (feature.width > 0)
                finish();
        }
        if (feature.width > 0)
            finish();
        else if (all)
            list.add({inkOf(feature.kind), Material::Hair, 0.0F, 0.0F, 0, 0}, line, true);
    }
}

} // namespace hipwise::figure
