#include "figure/body/body.h"
#include "figure/body/mesh_file.h"
#include "unit/figure/near.h"

#include <algorithm>
#include <map>

namespace hipwise::figure {

namespace {

using glm::vec3;

std::array<int, 3> key(const vec3& at)
{
    constexpr float PerMetre = 20000.0F;
    return {static_cast<int>(std::lround(at.x * PerMetre)),
            static_cast<int>(std::lround(at.y * PerMetre)),
            static_cast<int>(std::lround(at.z * PerMetre))};
}

} // namespace

TEST_CASE("the shares of the bones of every point add up to 1", "[figure]")
{
    for (const auto& vertex : bodyMesh().vertices) {
        float sum = 0;
        for (const float weight : vertex.weights)
            sum += weight;
        REQUIRE(sum == Approx(1.0F));
        REQUIRE(vertex.weights[0] >= vertex.weights[1]);
        REQUIRE(glm::length(vertex.normal) == Approx(1.0F).epsilon(0.01));
    }
}

TEST_CASE("the body is the same on the left and on the right, point by point", "[figure]")
{
    const BodyMesh& mesh = bodyMesh();
    std::map<std::array<int, 3>, int> count;
    for (const auto& vertex : mesh.vertices)
        ++count[key(vertex.position)];
    for (const auto& vertex : mesh.vertices) {
        const vec3 partner(-vertex.position.x, vertex.position.y, vertex.position.z);
        REQUIRE(count[key(partner)] == count[key(vertex.position)]);
    }
}

TEST_CASE("faces look outwards", "[figure]")
{
    const BodyMesh& mesh = bodyMesh();
    std::size_t outwards = 0;
    for (const auto& triangle : mesh.triangles) {
        const auto corner = [&](std::size_t i) { return mesh.vertices[triangle.corners[i]]; };
        const vec3 face = glm::cross(corner(1).position - corner(0).position,
                                     corner(2).position - corner(0).position);
        outwards += glm::dot(face, corner(0).normal) > 0 ? 1U : 0U;
    }
    CHECK(outwards > mesh.triangles.size() * 99 / 100);
}

TEST_CASE("the body is as tall as its bones say, and its feet stand on the floor", "[figure]")
{
    const Body body(bodyMesh(), {});
    Pose pose;
    pose[Channel::RootY] = 0.530F * 1.70F;
    std::vector<vec3> places;
    body.places(figure::pose(pose, Posture::Standing), places);
    const auto [low, high] = std::minmax_element(
        places.begin(), places.end(), [](const vec3& a, const vec3& b) { return a.y < b.y; });
    CHECK(low->y == Approx(0).margin(0.003));
    CHECK(high->y == Approx(1.70).margin(0.03));
}

TEST_CASE("every muscle lies somewhere on the body, on its own side", "[figure]")
{
    const BodyMesh& mesh = bodyMesh();
    for (std::size_t list = 0; list < mesh.muscles.size(); ++list) {
        INFO("muscle " << list / 2 << (list % 2 == 0 ? ", left" : ", right"));
        CHECK(mesh.muscles[list].size() > 20);
        float strongest = -1;
        float sideways = 0;
        for (const auto& weight : mesh.muscles[list]) {
            strongest = std::max(strongest, weight.weight);
            if (weight.weight > 0.2F)
                sideways += mesh.vertices[weight.vertex].position.x;
        }
        CHECK(strongest > 0.25F);
        CHECK((list % 2 == 0 ? sideways : -sideways) > 0);
    }
}

TEST_CASE("other builds move the skin, but never across the middle", "[figure]")
{
    const BodyMesh& mesh = bodyMesh();
    for (std::size_t build = 1; build < BuildCount; ++build) {
        REQUIRE(mesh.builds[build].size() == mesh.vertices.size());
        float most = 0;
        for (std::size_t i = 0; i < mesh.vertices.size(); ++i) {
            const float x = mesh.vertices[i].position.x;
            most = std::max(most, glm::length(mesh.builds[build][i]));
            REQUIRE((x + mesh.builds[build][i].x) * x >= 0);
        }
        CHECK(most > 0.004F);
        CHECK(most < 0.08F);
    }
}

TEST_CASE("a mesh that is written and read again is the same", "[figure]")
{
    const std::string bytes = encodeMesh(bodyMesh());
    CHECK(encodeMesh(decodeMesh(bytes)) == bytes);
}

TEST_CASE("with shoes on the feet inside are not drawn, without them the shoes are not", "[figure]")
{
    const auto materials = [](Footwear footwear) {
        BodyLook look;
        look.footwear = footwear;
        Scene scene;
        Body(bodyMesh(), look).addTo(scene, figure::pose({}, Posture::Standing), {});
        std::map<Material, int> count;
        for (const auto& triangle : scene.triangles)
            ++count[triangle.material];
        return count;
    };
    CHECK(materials(Footwear::Shoes)[Material::Shoe] > 100);
    CHECK(materials(Footwear::Socks)[Material::Shoe] == 0);
    CHECK(materials(Footwear::Socks)[Material::Sock] > materials(Footwear::Shoes)[Material::Sock]);
    CHECK(materials(Footwear::Barefoot)[Material::Sock] == 0);
}

} // namespace hipwise::figure
