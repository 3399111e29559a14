#include "figure/body/body.h"

#include <glm/geometric.hpp>
#include <glm/mat3x3.hpp>

#include <algorithm>
#include <limits>

namespace hipwise::figure {

namespace {

using glm::vec3;

bool isWorn(Piece piece, const BodyLook& look)
{
    switch (piece) {
    case Piece::Body:
        return true;
    case Piece::Foot:
        return look.footwear != Footwear::Shoes;
    case Piece::Shoe:
        return look.footwear == Footwear::Shoes;
    case Piece::ShortHair:
        return look.hair == HairStyle::Short;
    case Piece::LongHair:
        return look.hair == HairStyle::Long;
    case Piece::Bun:
        return look.hair == HairStyle::Bun;
    case Piece::Scarf:
        return look.hair == HairStyle::Scarf;
    }
    return false;
}

Material materialOf(Cover cover, const BodyLook& look)
{
    switch (cover) {
    case Cover::Skin:
        return Material::Skin;
    case Cover::Shirt:
        return Material::Shirt;
    case Cover::Shorts:
        return Material::Shorts;
    case Cover::Sock:
        return look.footwear == Footwear::Barefoot ? Material::Skin : Material::Sock;
    case Cover::Shoe:
        return Material::Shoe;
    case Cover::Sole:
        return Material::Sole;
    case Cover::Hair:
        return Material::Hair;
    case Cover::Scarf:
        return Material::Scarf;
    }
    return Material::Skin;
}

/// The bones of a leg that is not the point of the movement.
PerBone<bool> steppingBack(std::span<const LitMuscle> muscles)
{
    PerBone<bool> back{};
    if (muscles.empty())
        return back;
    const Side side = muscles.front().side;
    for (const LitMuscle& lit : muscles) {
        if (lit.side != side)
            return back;
    }
    for (const Bone bone : {Bone::ThighLeft,
                            Bone::ShankLeft,
                            Bone::FootLeft,
                            Bone::ToesLeft,
                            Bone::HipFoldLeft,
                            Bone::KneeFoldLeft})
        back[index(ofSide(bone, opposite(side)))] = true;
    return back;
}

/// How every bone moves the skin from the fixed pose, as rows for speed.
struct Mover {
    glm::mat3 turn{1.0F};
    vec3 shift{0.0F};

    Mover operator*(float weight) const { return {turn * weight, shift * weight}; }

    Mover& operator+=(const Mover& other)
    {
        turn += other.turn;
        shift += other.shift;
        return *this;
    }
};

PerBone<Mover> moversOf(const BodyMesh& mesh, const Skeleton& skeleton)
{
    PerBone<Mover> movers;
    for (std::size_t i = 0; i < BoneCount; ++i) {
        const glm::mat4 frame = skeleton[static_cast<Bone>(i)] * mesh.unbind[i];
        movers[i] = {glm::mat3(frame), vec3(frame[3])};
    }
    return movers;
}

} // namespace

Body::Body(const BodyMesh& mesh, const BodyLook& look)
    : m_mesh(mesh)
    , m_face(faceOf(mesh))
    , m_numberOf(mesh.vertices.size(), -1)
{
    const auto& shifts = mesh.builds[static_cast<std::size_t>(look.build)];
    const auto number = [&](std::uint16_t vertex) {
        std::int32_t& known = m_numberOf[vertex];
        if (known < 0) {
            known = static_cast<std::int32_t>(m_points.size());
            const BodyMesh::Vertex& from = mesh.vertices[vertex];
            Point point{from.position, from.normal, {}, from.weights};
            if (!shifts.empty())
                point.position += shifts[vertex];
            for (std::size_t i = 0; i < 4; ++i)
                point.bones[i] = static_cast<std::uint8_t>(from.bones[i]);
            m_points.push_back(point);
            m_parts.push_back(0);
        }
        return static_cast<std::uint32_t>(known);
    };
    for (const BodyMesh::Triangle& triangle : mesh.triangles) {
        if (!isWorn(triangle.piece, look))
            continue;
        m_faces.push_back({{number(triangle.corners[0]),
                            number(triangle.corners[1]),
                            number(triangle.corners[2])},
                           materialOf(triangle.cover, look),
                           static_cast<std::uint8_t>(triangle.part),
                           triangle.twoSided,
                           {}});
        for (const std::uint32_t corner : m_faces.back().corners)
            m_parts[corner] = m_faces.back().part;
    }
    join();
}

/// Finds for every face the ones beyond its edges: those that have the same edge the other way
/// round.
void Body::join()
{
    struct Edge {
        std::uint32_t to;
        std::uint32_t face;
        std::uint32_t which;
    };

    std::vector<std::uint32_t> first(m_points.size() + 1, 0);
    for (const Face& face : m_faces) {
        for (const std::uint32_t corner : face.corners)
            ++first[corner + 1];
    }
    for (std::size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    // All edges, by the point they come from.
    std::vector<Edge> edges(m_faces.size() * 3);
    std::vector<std::uint32_t> filled(first.begin(), first.end() - 1);
    for (std::uint32_t f = 0; f < m_faces.size(); ++f) {
        const auto& corners = m_faces[f].corners;
        for (std::uint32_t e = 0; e < 3; ++e)
            edges[filled[corners[e]]++] = {corners[(e + 1) % 3], f, e};
    }
    for (std::uint32_t from = 0; from < m_points.size(); ++from) {
        for (std::uint32_t i = first[from]; i < first[from + 1]; ++i) {
            const Edge& edge = edges[i];
            const auto begin = edges.begin() + first[edge.to];
            const auto end = edges.begin() + first[edge.to + 1];
            const auto back = std::find_if(begin, end, [&](const Edge& e) { return e.to == from; });
            m_faces[edge.face].across.at(edge.which)
                = back == end ? -1 : static_cast<std::int32_t>(back->face);
        }
    }
}

float Body::lowest(const Skeleton& skeleton, std::span<const Bone> bones) const
{
    const PerBone<Mover> movers = moversOf(m_mesh, skeleton);
    PerBone<bool> wanted{};
    for (const Bone bone : bones)
        wanted[index(bone)] = true;
    float lowest = std::numeric_limits<float>::max();
    for (const Point& point : m_points) {
        if (!wanted[point.bones[0]])
            continue;
        float height = 0.0F;
        for (std::size_t i = 0; i < 4; ++i) {
            const Mover& mover = movers[point.bones[i]];
            height += point.weights[i]
                * (mover.turn[0].y * point.position.x + mover.turn[1].y * point.position.y
                   + mover.turn[2].y * point.position.z + mover.shift.y);
        }
        lowest = std::min(lowest, height);
    }
    return lowest == std::numeric_limits<float>::max() ? 0.0F : lowest;
}

void Body::addTo(Scene& scene, const Skeleton& skeleton, std::span<const LitMuscle> muscles) const
{
    const PerBone<Mover> movers = moversOf(m_mesh, skeleton);
    const auto first = static_cast<std::uint32_t>(scene.vertices.size());
    const PerBone<bool> back = steppingBack(muscles);
    scene.vertices.reserve(first + m_points.size());
    for (const Point& point : m_points) {
        Scene::Vertex vertex;
        Mover mover = movers[point.bones[0]] * point.weights[0];
        vertex.dim = back[point.bones[0]] ? point.weights[0] : 0.0F;
        for (std::size_t i = 1; i < 4 && point.weights[i] > 0; ++i) {
            mover += movers[point.bones[i]] * point.weights[i];
            if (back[point.bones[i]])
                vertex.dim += point.weights[i];
        }
        vertex.position = mover.turn * point.position + mover.shift;
        vertex.normal = glm::normalize(mover.turn * point.normal);
        scene.vertices.push_back(vertex);
    }
    for (const LitMuscle& lit : muscles) {
        const std::size_t list
            = static_cast<std::size_t>(lit.muscle) * 2 + (lit.side == Side::Right ? 1 : 0);
        for (const BodyMesh::MuscleWeight& weight : m_mesh.muscles[list]) {
            const std::int32_t number = m_numberOf[weight.vertex];
            if (number < 0)
                continue;
            float& glow = scene.vertices[first + static_cast<std::uint32_t>(number)].glow;
            glow = std::max(glow, weight.weight);
        }
    }
    const auto firstFace = static_cast<std::int32_t>(scene.triangles.size());
    scene.triangles.reserve(scene.triangles.size() + m_faces.size());
    for (const Face& face : m_faces) {
        Scene::Triangle triangle{
            {face.corners[0] + first, face.corners[1] + first, face.corners[2] + first},
            face.material,
            face.part,
            false,
            face.twoSided,
            face.across};
        for (std::int32_t& neighbour : triangle.across)
            neighbour = neighbour < 0 ? -1 : neighbour + firstFace;
        scene.triangles.push_back(triangle);
    }
}

void Body::places(const Skeleton& skeleton, std::vector<vec3>& into, std::size_t eachOf) const
{
    const PerBone<Mover> movers = moversOf(m_mesh, skeleton);
    for (std::size_t number = 0; number < m_points.size(); number += eachOf) {
        const Point& point = m_points[number];
        vec3 at(0.0F);
        for (std::size_t i = 0; i < 4 && point.weights[i] > 0; ++i) {
            const Mover& mover = movers[point.bones[i]];
            at += (mover.turn * point.position + mover.shift) * point.weights[i];
        }
        into.push_back(at);
    }
}

std::vector<Bone> Body::mainBones() const
{
    std::vector<Bone> bones;
    bones.reserve(m_points.size());
    for (const Point& point : m_points)
        bones.push_back(static_cast<Bone>(point.bones[0]));
    return bones;
}

} // namespace hipwise::figure
