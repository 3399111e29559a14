#include "figure/check/animation_check.h"
#include "figure/check/hip_facts.h"
#include "figure/draw/drawing.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace hipwise;
using namespace hipwise::test;

namespace {

const content::Pack& hip()
{
    return hipPack().pack.value();
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

TEST_CASE("how far a hip goes is said as the figure shows it", "[figure]")
{
    for (const content::Movement& movement : hip().movements) {
        const figure::Animation* animation = hip().figure(movement.id);
        REQUIRE(animation != nullptr);
        const figure::HipFacts seen = hipFactsOf(*animation, bodyFor(*animation));
        const content::HipRange& said = movement.hipRange;
        INFO(movement.id << ": hipwise-cli figure facts data/hip " << movement.id);
        constexpr double Whole = 0.51; // degrees are rounded
        CHECK(said.flexion == Approx(std::max(0.0F, seen.flexion)).margin(Whole));
        CHECK(said.extension == Approx(std::max(0.0F, seen.extension)).margin(Whole));
        CHECK(said.abduction == Approx(std::max(0.0F, seen.abduction)).margin(Whole));
        CHECK(said.adduction == Approx(std::max(0.0F, seen.adduction)).margin(Whole));
        CHECK(said.externalRotation == Approx(std::max(0.0F, seen.externalRotation)).margin(Whole));
        CHECK(said.internalRotation == Approx(std::max(0.0F, seen.internalRotation)).margin(Whole));
    }
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
