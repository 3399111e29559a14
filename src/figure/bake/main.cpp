#include "figure/bake/anatomy.h"
#include "figure/bake/cut.h"
#include "figure/bake/garments.h"
#include "figure/bake/muscles.h"
#include "figure/bake/skin_weights.h"
#include "figure/body/mesh_file.h"

#include <glm/geometric.hpp>
#include <glm/matrix.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>

/// Makes the mesh of the figure and writes it to the file named on the command line. Runs when the
/// program is built, so that nothing is meshed when it starts.
namespace {

using namespace hipwise::figure; // NOLINT(google-build-using-namespace): this file is the program
using namespace hipwise::figure::bake; // NOLINT(google-build-using-namespace): as above
using glm::vec3;

/// Body and clothes put together into one mesh.
class Tailor {
public:
    Tailor()
        : m_bind(bindSkeleton())
        , m_shape(bodyShape(m_bind, Build::Average))
    {
        for (std::size_t i = 0; i < BoneCount; ++i)
            m_mesh.unbind[i] = glm::inverse(m_bind[static_cast<Bone>(i)]);
    }

    void makeBody();
    void makeShoes();
    void makeHair();
    void makeMuscles();
    void makeBuilds();

    [[nodiscard]] const BodyMesh& mesh() const { return m_mesh; }

private:
    void add(const Surface& surface, Cover cover, Piece piece, bool twoSided = false);
    void addCloth(const Surface& body, Cover cover, const Field& field);
    [[nodiscard]] std::vector<Zone> bodyZones() const;

    Skeleton m_bind;
    Shape m_shape;
    BodyMesh m_mesh;
};

/// Half spaces: the finer zones are parts of the body beyond a joint.
std::vector<Zone> Tailor::bodyZones() const
{
    const Bone hand = Bone::HandLeft;
    const Bone foot = Bone::FootLeft;
    const auto inHand = [this, hand](const vec3& p) {
        return p.x > 0.2F && m_shape.local(hand, p).y < 0.004F
            && glm::length(m_shape.local(hand, p)) < 0.22F;
    };
    const auto inFoot = [this, foot](const vec3& p) {
        return m_shape.local(foot, p).y < 0.02F && glm::length(m_shape.local(foot, p)) < 0.25F;
    };
    const float neck = m_bind.joint(Bone::Head).y - 0.015F;
    const auto inHead = [neck](const vec3& p) { return p.y > neck && p.x < 0.12F; };
    const auto box = m_shape.bounds();
    const auto round = [this](Bone bone, const vec3& middle, float radius) {
        const vec3 at = m_bind.at(bone, middle);
        return std::array<vec3, 2>{at - radius, at + radius};
    };
    const auto roundHead = round(Bone::Head, {0, 0.1F, 0.02F}, 0.17F);
    return {{{box[0] - 0.03F, box[1] + 0.03F},
             0.0180F,
             [=](const vec3& p) { return !inHand(p) && !inFoot(p) && !inHead(p); }},
            {{vec3(0, roundHead[0].y, roundHead[0].z), roundHead[1]}, 0.0100F, inHead},
            {round(hand, {0, -0.09F, 0}, 0.13F), 0.0066F, inHand},
            {round(foot, {0, -0.03F, 0.05F}, 0.16F), 0.0110F, inFoot}};
}

void Tailor::add(const Surface& surface, Cover cover, Piece piece, bool twoSided)
{
    const auto first = static_cast<std::uint32_t>(m_mesh.vertices.size());
    std::vector<Part> parts;
    for (const Surface::Point& point : surface.points) {
        const Following following = followingOf(m_bind, point.position);
        m_mesh.vertices.push_back(
            {point.position, point.normal, following.bones, following.weights});
        parts.push_back(following.part);
    }
    for (const auto& t : surface.triangles) {
        BodyMesh::Triangle triangle;
        for (std::size_t i = 0; i < 3; ++i)
            triangle.corners[i] = static_cast<std::uint16_t>(first + t[i]);
        triangle.cover = cover;
        triangle.part = parts[t[0]] == parts[t[1]] ? parts[t[0]] : parts[t[2]];
        triangle.piece = piece;
        triangle.twoSided = twoSided;
        m_mesh.triangles.push_back(triangle);
    }
}

void Tailor::addCloth(const Surface& body, Cover cover, const Field& field)
{
    constexpr float SeenInside = 0.05F;
    Surface cloth = cut(body, field).inside;
    std::vector<float> fromHem;
    for (Surface::Point& point : cloth.points)
        fromHem.push_back(std::max(0.0F, field(point.position)));
    Surface hem;
    Surface rest;
    for (const auto& t : cloth.triangles) {
        const bool low = std::any_of(
            t.begin(), t.end(), [&](std::uint32_t i) { return fromHem[i] < SeenInside; });
        (low ? hem : rest).triangles.push_back(t);
    }
    for (std::size_t i = 0; i < cloth.points.size(); ++i)
        cloth.points[i].position += cloth.points[i].normal * clothDepth(cover, fromHem[i]);
    // Both share their points; the mesh keeps those of each apart.
    const auto of = [&](const std::vector<std::array<std::uint32_t, 3>>& triangles) {
        Surface part;
        std::vector<std::uint32_t> numbers(cloth.points.size(), ~0U);
        for (auto t : triangles) {
            for (std::uint32_t& corner : t) {
                if (numbers[corner] == ~0U) {
                    numbers[corner] = static_cast<std::uint32_t>(part.points.size());
                    part.points.push_back(cloth.points[corner]);
                }
                corner = numbers[corner];
            }
            part.triangles.push_back(t);
        }
        return part;
    };
    add(of(rest.triangles), cover, Piece::Body);
    add(of(hem.triangles), cover, Piece::Body, true);
}

void Tailor::makeBody()
{
    const Surface body = meshOf(m_shape, bodyZones());
    addCloth(body, Cover::Shirt, shirt(m_bind));
    addCloth(body, Cover::Shorts, shorts(m_bind));
    // Skin goes on under the hems as far as one can look in.
    constexpr float UnderHem = 0.06F;
    const Field bare = [top = shirt(m_bind), bottom = shorts(m_bind)](const vec3& p) {
        return UnderHem - std::max(top(p), bottom(p));
    };
    const Surface skin = cut(body, bare).inside;
    const Cut foot = cut(skin, sock(m_bind));
    add(foot.outside, Cover::Skin, Piece::Body);
    const Cut shod = cut(foot.inside, insideShoe(m_bind));
    add(shod.outside, Cover::Sock, Piece::Body);
    add(shod.inside, Cover::Sock, Piece::Foot);
}

void Tailor::makeShoes()
{
    const Shape shape = shoeShape(m_bind);
    const auto box = shape.bounds();
    const std::vector<Zone> zones{
        {{vec3(box[0]) - 0.01F, box[1] + 0.01F}, 0.0135F, [](const vec3&) { return true; }}};
    const Surface whole = meshOf(shape, zones);
    const Cut shoes = cut(cut(whole, shoe(m_bind)).inside, sole(m_bind));
    add(shoes.outside, Cover::Shoe, Piece::Shoe, true);
    add(shoes.inside, Cover::Sole, Piece::Shoe);
}

void Tailor::makeHair()
{
    for (const Piece piece : {Piece::ShortHair, Piece::LongHair, Piece::Bun, Piece::Scarf}) {
        const Shape shape = hairShape(m_bind, piece);
        const auto box = shape.bounds();
        const std::vector<Zone> zones{
            {{vec3(0, box[0].y - 0.02F, box[0].z - 0.02F), box[1] + 0.02F},
             0.0135F,
             [](const vec3&) { return true; }}};
        const Field grows
            = [&](const vec3& p) { return hairline(shape.local(Bone::Head, p), piece); };
        add(cut(meshOf(shape, zones), grows).inside,
            piece == Piece::Scarf ? Cover::Scarf : Cover::Hair,
            piece,
            true);
    }
}

void Tailor::makeMuscles()
{
    constexpr float Soft = -0.35F; // a light shines a little beyond the edge
    for (std::size_t m = 0; m < MuscleCount; ++m) {
        for (std::size_t i = 0; i < m_mesh.vertices.size(); ++i) {
            const BodyMesh::Vertex& vertex = m_mesh.vertices[i];
            const vec3 mirror(-1, 1, 1);
            const auto muscle = static_cast<Muscle>(m);
            const auto keep = [&](std::size_t list, const vec3& at, const vec3& normal) {
                const float weight = muscleField(m_bind, muscle, at, normal);
                if (weight > Soft)
                    m_mesh.muscles[list].push_back({static_cast<std::uint16_t>(i), weight});
            };
            keep(m * 2, vertex.position, vertex.normal);
            keep(m * 2 + 1, vertex.position * mirror, vertex.normal * mirror);
        }
    }
}

void Tailor::makeBuilds()
{
    for (std::size_t b = 1; b < BuildCount; ++b) {
        const Shape other = bodyShape(m_bind, static_cast<Build>(b));
        for (const BodyMesh::Vertex& vertex : m_mesh.vertices) {
            // Clothes keep their distance to the skin.
            const float off = m_shape(vertex.position);
            vec3 at = vertex.position;
            for (int round = 0; round < 4; ++round)
                at -= other.normal(at) * (other(at) - off);
            if (vertex.position.x == 0.0F)
                at.x = 0.0F;
            m_mesh.builds[b].push_back(at - vertex.position);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("It is figure-bake FILE.\n", stderr);
        return 1;
    }
    Tailor tailor;
    tailor.makeBody();
    tailor.makeShoes();
    tailor.makeHair();
    tailor.makeMuscles();
    tailor.makeBuilds();
    const BodyMesh& mesh = tailor.mesh();
    constexpr std::size_t Most = 65535;
    if (mesh.vertices.size() > Most) {
        std::fputs("The mesh has too many points.\n", stderr);
        return 1;
    }
    const std::string bytes = encodeMesh(mesh);
    std::ofstream file(argv[1], std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    std::printf("%zu points, %zu triangles, %zu bytes\n",
                mesh.vertices.size(),
                mesh.triangles.size(),
                bytes.size());
    return file.flush().good() ? 0 : 1;
}
