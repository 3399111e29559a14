#include "figure/draw/contour.h"
#include "figure/draw/facets.h"
#include "figure/draw/line_chain.h"
#include "figure/draw/tracer.h"

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include <cmath>

namespace hipwise::figure {

namespace {

using glm::vec2;
using glm::vec3;

/// A picture of 200 pixels for a metre, from the front; a place 1 m to the right of the middle is
/// 200 pixels to the right of it.
constexpr float Scale = 200.0F;
constexpr int Size = 400;

/// A square that faces the viewer, of a material and a part.
void addSquare(Scene& scene, const vec3& middle, float half, Material material, std::uint8_t part)
{
    const auto first = static_cast<std::uint32_t>(scene.vertices.size());
    for (const vec2 corner : {vec2(-1, -1), vec2(1, -1), vec2(1, 1), vec2(-1, 1)})
        scene.vertices.push_back({middle + vec3(corner * half, 0), {0, 0, 1}, 1.0F, -1.0F, 0.0F});
    scene.triangles.push_back({{first, first + 1, first + 2}, material, part});
    scene.triangles.push_back({{first, first + 2, first + 3}, material, part});
}

DrawList drawn(const Scene& scene, float scale = 1.0F)
{
    const Camera camera = Camera({0, 0}, vec3(0), vec2(Size / 2.0F), Scale).scaled(scale);
    std::vector<Facet> facets;
    makeFacets(scene, camera, std::nullopt, facets);
    DepthBuffer buffer;
    buffer.draw(facets, static_cast<int>(Size * scale), static_cast<int>(Size * scale));
    DrawList list;
    TraceOptions options;
    Visible visible;
    visible.read(buffer, facets, options.tones);
    options.scale = scale;
    Tracer().trace(visible, options, list);
    return list;
}

float areaOf(const DrawList& list, Ink ink, Material material)
{
    float area = 0;
    for (const Shape& shape : list.shapes) {
        if (shape.ink != ink || (ink == Ink::Fill && shape.material != material))
            continue;
        for (const Outline& outline : list.outlinesOf(shape)) {
            const auto points = list.pointsOf(outline);
            area += doubleArea({points.begin(), points.end()}) / 2;
        }
        break; // later ones of the same material are its steps of light
    }
    return area;
}

float lengthOf(const DrawList& list, Ink ink)
{
    float length = 0;
    for (const Shape& shape : list.shapes) {
        if (shape.ink != ink)
            continue;
        for (const Outline& outline : list.outlinesOf(shape)) {
            const auto points = list.pointsOf(outline);
            for (std::size_t i = 1; i < points.size(); ++i)
                length += glm::distance(points[i - 1], points[i]);
            if (outline.closed)
                length += glm::distance(points.front(), points.back());
        }
    }
    return length;
}

} // namespace

TEST_CASE("a square is drawn as one area of its size with a line round it", "[figure]")
{
    Scene scene;
    addSquare(scene, vec3(0.1F, 0.05F, 0), 0.5F, Material::Wood, FirstPropPart);
    for (const float scale : {1.0F, 2.0F}) {
        const DrawList list = drawn(scene, scale);
        CHECK(areaOf(list, Ink::Fill, Material::Wood) == Approx(200.0 * 200.0).epsilon(0.01));
        CHECK(areaOf(list, Ink::Underlay, Material::Wood) == Approx(200.0 * 200.0).epsilon(0.01));
        CHECK(lengthOf(list, Ink::Contour) == Approx(800.0).epsilon(0.02));
        CHECK(lengthOf(list, Ink::Overlap) == 0);
    }
}

TEST_CASE("borders are found between pixels, not at them", "[figure]")
{
    // Squares, each a twentieth of a pixel wider on every side than the one before: their areas
    // grow evenly, whatever the rounding of the corners takes away.
    float before = 0;
    for (int step = 0; step < 8; ++step) {
        const float half = 0.25F + static_cast<float>(step) * 0.05F / Scale;
        Scene scene;
        addSquare(scene, vec3(0.0012F, 0.0007F, 0), half, Material::Wood, FirstPropPart);
        const float area = areaOf(drawn(scene), Ink::Fill, Material::Wood);
        CHECK(area == Approx(4 * half * half * Scale * Scale).margin(14.0));
        if (step > 0)
            CHECK(area - before == Approx(20.0).margin(4.0));
        before = area;
    }
}

TEST_CASE("what lies behind is not drawn, and a line parts it from what lies before", "[figure]")
{
    Scene scene;
    addSquare(scene, vec3(0), 0.5F, Material::Wood, FirstPropPart);
    addSquare(scene, vec3(0, 0, 0.1F), 0.2F, Material::Ball, FirstPropPart + 1);
    const DrawList list = drawn(scene);
    const float ball = areaOf(list, Ink::Fill, Material::Ball);
    CHECK(ball == Approx(80.0 * 80.0).epsilon(0.05));
    CHECK(lengthOf(list, Ink::Overlap) == Approx(4 * std::sqrt(ball)).epsilon(0.05));
}

TEST_CASE("materials on one surface are parted by a seam", "[figure]")
{
    Scene scene;
    addSquare(scene, vec3(-0.25F, 0, 0), 0.25F, Material::Skin, 0);
    addSquare(scene, vec3(0.25F, 0, 0), 0.25F, Material::Shirt, 0);
    const DrawList list = drawn(scene);
    CHECK(lengthOf(list, Ink::Seam) == Approx(100.0).epsilon(0.05));
    CHECK(lengthOf(list, Ink::Overlap) == 0);
}

TEST_CASE("what looks away is not drawn, unless it has two sides", "[figure]")
{
    Scene scene;
    addSquare(scene, vec3(0), 0.5F, Material::Wood, FirstPropPart);
    for (auto& triangle : scene.triangles)
        std::swap(triangle.corners[1], triangle.corners[2]);
    CHECK(drawn(scene).shapes.empty());
    for (auto& triangle : scene.triangles)
        triangle.twoSided = true;
    CHECK(areaOf(drawn(scene), Ink::Fill, Material::Wood) > 39000);
}

TEST_CASE("a muscle glows in layers, the inner ones smaller", "[figure]")
{
    Scene scene;
    addSquare(scene, vec3(0), 0.5F, Material::Shorts, 0);
    for (auto& vertex : scene.vertices)
        vertex.glow = vertex.position.x; // from -0.5 to 0.5
    const DrawList list = drawn(scene);
    std::vector<float> areas;
    for (const Shape& shape : list.shapes) {
        if (shape.ink != Ink::Glow)
            continue;
        const auto points = list.pointsOf(list.outlinesOf(shape).front());
        areas.push_back(doubleArea({points.begin(), points.end()}) / 2);
    }
    REQUIRE(areas.size() == GlowLevels.size());
    for (std::size_t layer = 0; layer < areas.size(); ++layer)
        CHECK(areas[layer] == Approx((0.5F - GlowLevels[layer]) * 200 * 200).epsilon(0.02));
}

TEST_CASE("thinning keeps a line within its tolerance", "[figure]")
{
    std::vector<vec2> circle;
    for (int i = 0; i < 360; ++i) {
        const float angle = static_cast<float>(i) * 3.14159265F / 180;
        circle.emplace_back(100 * std::cos(angle), 100 * std::sin(angle));
    }
    std::vector<vec2> thinned = circle;
    thin(thinned, true, 0.2F);
    CHECK(thinned.size() < 60);
    CHECK(thinned.size() > 20);
    CHECK(doubleArea(thinned) == Approx(doubleArea(circle)).epsilon(0.005));
}

TEST_CASE("softening leaves the ends of an open line where they are", "[figure]")
{
    std::vector<vec2> line{{0, 0}, {1, 1}, {2, 0}, {3, 1}, {4, 0}};
    soften(line, false);
    CHECK(line.front() == vec2(0, 0));
    CHECK(line.back() == vec2(4, 0));
    CHECK(line[1].y == Approx(0.5F));
}

TEST_CASE("pieces are put together to lines, whichever way round they lie", "[figure]")
{
    const auto at = [](std::uint32_t n) { return vec2(static_cast<float>(n), 0); };
    const auto piece = [&](std::uint32_t a, std::uint32_t b) {
        return LinePiece{a, b, at(a), at(b), true};
    };
    SECTION("open")
    {
        const auto lines = chained({piece(3, 2), piece(3, 4), piece(1, 2)}, {});
        REQUIRE(lines.size() == 1);
        CHECK_FALSE(lines[0].closed);
        CHECK(lines[0].points.size() == 4);
        CHECK(lines[0].length() == Approx(3));
    }
    SECTION("closed")
    {
        const auto lines = chained({piece(1, 2), piece(3, 2), piece(3, 1)}, {});
        REQUIRE(lines.size() == 1);
        CHECK(lines[0].closed);
        CHECK(lines[0].points.size() == 3);
    }
    SECTION("ending at a junction")
    {
        const auto lines
            = chained({piece(1, JunctionBit | 9), piece(2, JunctionBit | 9), piece(2, 5)}, {});
        CHECK(lines.size() == 2);
    }
    SECTION("with an end that joins nothing")
    {
        const std::vector<std::uint32_t> loose{4, 7};
        const auto lines = chained({piece(3, 4), piece(2, 3), piece(8, 9)}, loose);
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].loose);
        CHECK_FALSE(lines[1].loose);
    }
}

} // namespace hipwise::figure
