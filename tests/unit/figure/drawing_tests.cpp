#include "figure/draw/drawing.h"
#include "figure/props/prop_geometry.h"
#include "figure/rig/anthropometry.h"

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include <algorithm>

namespace hipwise::figure {

namespace {

/// Somebody who stands on a mat and lifts the right leg to the side.
Animation sideLift()
{
    Animation animation;
    animation.view = {20, 10};
    animation.props.push_back({PropKind::Mat, {}, 0, {}, false, {}});
    animation.muscles.push_back({Muscle::GluteusMedius, Side::Right});
    Pose pose;
    pose[Channel::RootY] = HipHeight + 0.012F;
    animation.keys.push_back({0, pose});
    pose[Channel::HipAbductionRight] = 30;
    animation.keys.push_back({1, pose});
    return animation;
}

struct Studio {
    Body body{bodyMesh(), {}};
    Drawer drawer;

    DrawList draw(const Animation& animation, const DrawOptions& options)
    {
        return drawer.draw(animation,
                           {Phase::Hold, 0},
                           body,
                           cameraFor(animation, body, animation.view, options),
                           options);
    }
};

/// How many points of a drawing there are in each tenth of its width.
std::vector<int> spread(const DrawList& list, float width, bool flipped)
{
    std::vector<int> count(10, 0);
    for (const Shape& shape : list.shapes) {
        if (shape.ink == Ink::Shadow || shape.ink == Ink::Fill)
            continue; // light falls from the left in every picture
        for (const Outline& outline : list.outlinesOf(shape)) {
            for (const glm::vec2& point : list.pointsOf(outline)) {
                const float x = flipped ? width - point.x : point.x;
                ++count[static_cast<std::size_t>(std::clamp(x / width * 10, 0.0F, 9.9F))];
            }
        }
    }
    return count;
}

bool has(const DrawList& list, Ink ink)
{
    return std::any_of(list.shapes.begin(), list.shapes.end(), [ink](const Shape& shape) {
        return shape.ink == ink;
    });
}

} // namespace

TEST_CASE("nothing of a movement leaves the picture", "[figure]")
{
    Studio studio;
    for (const float yaw : {0.0F, 60.0F, 135.0F, 240.0F}) {
        Animation animation = sideLift();
        animation.view.yawDeg = yaw;
        const DrawOptions options;
        for (const Outline& outline : studio.draw(animation, options).outlines)
            REQUIRE(outline.count > 0);
        for (const glm::vec2& point : studio.draw(animation, options).points) {
            REQUIRE(point.x > 0);
            REQUIRE(point.y > 0);
            REQUIRE(point.x < options.size.x);
            REQUIRE(point.y < options.size.y);
        }
    }
}

TEST_CASE("a picture has a body, lines, light on the muscle and a face", "[figure]")
{
    Studio studio;
    const DrawList list = studio.draw(sideLift(), {});
    for (const Ink ink : {Ink::Shadow,
                          Ink::Underlay,
                          Ink::Fill,
                          Ink::Glow,
                          Ink::Seam,
                          Ink::Overlap,
                          Ink::Contour,
                          Ink::Eye,
                          Ink::Brow,
                          Ink::Mouth})
        CHECK(has(list, ink));
}

TEST_CASE("from behind there is no face", "[figure]")
{
    Studio studio;
    Animation animation = sideLift();
    animation.view.yawDeg = 180;
    const DrawList list = studio.draw(animation, {});
    CHECK_FALSE(has(list, Ink::Eye));
    CHECK_FALSE(has(list, Ink::Mouth));
}

TEST_CASE("the mirrored picture is the picture in a mirror", "[figure]")
{
    Studio studio;
    DrawOptions options;
    const DrawList one = studio.draw(sideLift(), options);
    options.mirrored = true;
    const DrawList other = studio.draw(sideLift(), options);
    const auto a = spread(one, options.size.x, false);
    const auto b = spread(other, options.size.x, true);
    for (std::size_t i = 0; i < a.size(); ++i)
        CHECK(b[i] == Approx(a[i]).epsilon(0.12).margin(25));
    const auto unflipped = spread(other, options.size.x, false);
    CHECK_FALSE(unflipped == a);
}

TEST_CASE("the same moment is drawn the same twice", "[figure]")
{
    Studio studio;
    const DrawList one = studio.draw(sideLift(), {});
    const DrawList two = studio.draw(sideLift(), {});
    CHECK(one.points == two.points);
    CHECK(one.shapes.size() == two.shapes.size());
}

TEST_CASE("a finer drawing keeps its size", "[figure]")
{
    Studio studio;
    DrawOptions options;
    const auto width = [&] {
        const DrawList list = studio.draw(sideLift(), options);
        const auto [low, high]
            = std::minmax_element(list.points.begin(),
                                  list.points.end(),
                                  [](const glm::vec2& a, const glm::vec2& b) { return a.x < b.x; });
        return high->x - low->x;
    };
    const float usual = width();
    options.fineness = 2;
    CHECK(width() == Approx(usual).margin(2.0));
}

TEST_CASE("every prop can be put into a scene, with faces that have a size", "[figure]")
{
    const Skeleton skeleton = figure::pose({}, Posture::Standing);
    for (int kind = 0; kind <= static_cast<int>(PropKind::FloatBelt); ++kind) {
        Prop prop;
        prop.kind = static_cast<PropKind>(kind);
        if (prop.kind == PropKind::LoopBand)
            prop.bones = {Bone::ThighLeft, Bone::ThighRight};
        if (prop.kind == PropKind::HeldBand)
            prop.bones = {Bone::HandLeft, Bone::HandRight};
        const std::vector props{prop};
        Scene scene;
        addGround(scene, props);
        addProps(scene, props, skeleton, 30);
        INFO(toString(prop.kind));
        CHECK(scene.triangles.empty() == (prop.kind == PropKind::Water));
        CHECK(parsePropKind(toString(prop.kind)) == prop.kind);
        for (const auto& triangle : scene.triangles) {
            REQUIRE(triangle.part >= FirstPropPart);
            for (const std::uint32_t corner : triangle.corners)
                REQUIRE(corner < scene.vertices.size());
        }
        for (const auto& vertex : scene.vertices)
            REQUIRE(std::isfinite(vertex.normal.x + vertex.position.y));
    }
}

} // namespace hipwise::figure
