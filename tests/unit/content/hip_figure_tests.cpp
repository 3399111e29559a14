#include "figure/check/animation_check.h"
#include "figure/draw/drawing.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace hipwise;
using namespace hipwise::test;

namespace {

const content::Pack& hip()
{
    static const auto loaded
        = content::loadPack(std::filesystem::path(HIPWISE_SOURCE_DIR) / "data" / "hip");
    return *loaded.pack;
}

figure::Body bodyFor(const figure::Animation& animation)
{
    return {figure::bodyMesh(), {{}, {}, animation.footwear}};
}

} // namespace

TEST_CASE("every movement of the hip pack is drawn", "[figure]")
{
    for (const content::Movement& movement : hip().movements) {
        INFO(movement.id);
        CHECK(hip().figure(movement.id) != nullptr);
    }
    CHECK(hip().figures.size() == 83);
}

TEST_CASE("no figure of the hip pack does what no body does", "[figure]")
{
    for (const content::Figure& entry : hip().figures) {
        std::string flaws;
        for (const figure::Flaw& flaw : flawsOf(entry.animation, bodyFor(entry.animation)))
            flaws += toString(flaw) + "\n";
        INFO(entry.id);
        INFO(flaws);
        CHECK(flaws.empty());
    }
}

TEST_CASE("every figure of the hip pack lies within its picture at every moment", "[figure]")
{
    figure::Drawer drawer;
    for (const content::Figure& entry : hip().figures) {
        const figure::Body body = bodyFor(entry.animation);
        figure::DrawOptions options;
        options.size = {300, 220};
        options.fineness = 0.5F;
        const figure::Camera camera
            = cameraFor(entry.animation, body, entry.animation.view, options);
        for (const figure::Moment moment : {figure::Moment{figure::Phase::Move, 0.5F},
                                            figure::Moment{figure::Phase::Return, 0.4F}}) {
            const auto list = drawer.draw(entry.animation, moment, body, camera, options);
            for (const figure::Shape& shape : list.shapes) {
                if (shape.ink != figure::Ink::Contour)
                    continue;
                for (const figure::Outline& outline : list.outlinesOf(shape)) {
                    for (const glm::vec2& point : list.pointsOf(outline)) {
                        INFO(entry.id);
                        REQUIRE(point.x > 0);
                        REQUIRE(point.x < options.size.x);
                        REQUIRE(point.y > 0);
                        REQUIRE(point.y < options.size.y);
                    }
                }
            }
        }
    }
}
