#include "figure/body/face.h"

#include <glm/geometric.hpp>
#include <glm/gtc/constants.hpp>
#include <glm/trigonometric.hpp>

#include <array>
#include <optional>

namespace hipwise::figure {

namespace {

using glm::vec2;
using glm::vec3;

/// The front of the head, to lay drawings on.
class Front {
public:
    explicit Front(const BodyMesh& mesh)
    {
        const glm::mat4& unbind = mesh.unbind[index(Bone::Head)];
        for (const BodyMesh::Triangle& triangle : mesh.triangles) {
            if (triangle.part != Part::Head || triangle.cover != Cover::Skin)
                continue;
            std::array<FaceFeature::Point, 3> corner;
            for (std::size_t i = 0; i < 3; ++i) {
                const BodyMesh::Vertex& vertex = mesh.vertices[triangle.corners[i]];
                corner[i] = {vec3(unbind * glm::vec4(vertex.position, 1.0F)),
                             glm::mat3(unbind) * vertex.normal};
            }
            if (corner[0].place.z > 0.02F)
                m_triangles.push_back(corner);
        }
    }

    /// The frontmost skin at a place seen from before.
    [[nodiscard]] std::optional<FaceFeature::Point> at(const vec2& place) const
    {
        std::optional<FaceFeature::Point> front;
        for (const auto& t : m_triangles) {
            const vec2 a(t[0].place);
            const vec2 ab = vec2(t[1].place) - a;
            const vec2 ac = vec2(t[2].place) - a;
            const float area = ab.x * ac.y - ab.y * ac.x;
            if (area <= 0)
                continue; // looks away
            const vec2 ap = place - a;
            const float v = (ap.x * ac.y - ap.y * ac.x) / area;
            const float w = (ab.x * ap.y - ab.y * ap.x) / area;
            if (v < 0 || w < 0 || v + w > 1)
                continue;
            const auto mix = [&](vec3 FaceFeature::Point::*of) {
                return t[0].*of * (1 - v - w) + t[1].*of * v + t[2].*of * w;
            };
            const FaceFeature::Point point{mix(&FaceFeature::Point::place),
                                           glm::normalize(mix(&FaceFeature::Point::normal))};
            if (!front || point.place.z > front->place.z)
                front = point;
        }
        return front;
    }

private:
    std::vector<std::array<FaceFeature::Point, 3>> m_triangles;
};

/// A curve through three places, as points along it.
std::vector<vec2> curve(const vec2& from, const vec2& over, const vec2& to)
{
    constexpr int Steps = 8;
    std::vector<vec2> line;
    for (int i = 0; i <= Steps; ++i) {
        const float t = static_cast<float>(i) / Steps;
        line.push_back(from * (1 - t) * (1 - t) + over * 2.0F * t * (1 - t) + to * t * t);
    }
    return line;
}

std::vector<vec2> oval(const vec2& centre, const vec2& radii)
{
    constexpr int Steps = 14;
    std::vector<vec2> line;
    for (int i = 0; i < Steps; ++i) {
        const float angle = glm::two_pi<float>() * static_cast<float>(i) / Steps;
        line.push_back(centre + radii * vec2(glm::cos(angle), glm::sin(angle)));
    }
    return line;
}

} // namespace

std::vector<FaceFeature> faceOf(const BodyMesh& mesh)
{
    const Front front(mesh);
    std::vector<FaceFeature> features;
    const auto add = [&](FaceFeature::Kind kind, const std::vector<vec2>& line, float width) {
        FaceFeature feature{kind, {}, width};
        for (const vec2& place : line) {
            if (const auto point = front.at(place))
                feature.points.push_back(*point);
        }
        if (feature.points.size() == line.size())
            features.push_back(std::move(feature));
    };
    for (const float side : {1.0F, -1.0F}) {
        const auto at = [side](float x, float y) { return vec2(side * x, y); };
        add(FaceFeature::Kind::Eye, oval(at(0.0300F, 0.0955F), {0.0056F, 0.0068F}), 0.0F);
        add(FaceFeature::Kind::Lid,
            curve(at(0.0175F, 0.0955F), at(0.0300F, 0.1085F), at(0.0445F, 0.0965F)),
            0.0030F);
        add(FaceFeature::Kind::Brow,
            curve(at(0.0145F, 0.1120F), at(0.0310F, 0.1255F), at(0.0480F, 0.1130F)),
            0.0046F);
    }
    add(FaceFeature::Kind::Mouth,
        curve({-0.0205F, 0.0475F}, {0.0F, 0.0415F}, {0.0205F, 0.0475F}),
        0.0034F);
    return features;
}

} // namespace hipwise::figure
