#include "figure/draw/path_marks.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace hipwise::figure;

namespace {

/// Seen from right above, so that z points down in the picture.
const Camera Above({0, 90}, glm::vec3(0), glm::vec2(0), 100.0F);

/// Where marks on the right begin and end, in metres from back to front.
std::vector<float> marks(float travel, float share)
{
    DrawList list;
    addPathMarks(list, Above, travel, share);
    std::vector<float> ends;
    for (const glm::vec2& point : list.points) {
        if (point.x > 0)
            ends.push_back(std::round(point.y) / 100.0F);
    }
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    return ends;
}

bool has(const std::vector<float>& ends, float place)
{
    return std::any_of(
        ends.begin(), ends.end(), [&](float end) { return end == Approx(place).margin(0.006); });
}

} // namespace

TEST_CASE("somebody who stays where they are has no path", "[figure]")
{
    CHECK(marks(0.0F, 0.3F).empty());
}

TEST_CASE("marks of the path pass backwards by the way of a cycle, and it ends as it began",
          "[figure]")
{
    const auto before = marks(1.2F, 0.0F);
    const auto after = marks(1.2F, 0.05F);
    REQUIRE(before.size() > 4);
    CHECK(marks(1.2F, 1.0F) == before);
    // Those in the middle, which neither come nor go.
    for (const float place : {-0.13F, 0.13F}) {
        CHECK(has(before, place));
        CHECK(has(after, place - 0.06F));
        CHECK_FALSE(has(after, place));
    }
}

TEST_CASE("marks of the path keep within a step before and behind", "[figure]")
{
    for (const float share : {0.0F, 0.1F, 0.37F, 0.5F, 0.93F}) {
        const auto ends = marks(1.26F, share);
        CHECK(ends.front() >= -0.96F);
        CHECK(ends.back() <= 0.96F);
    }
}

TEST_CASE("the ground passes forwards for somebody who walks backwards", "[figure]")
{
    const auto after = marks(-1.2F, 0.05F);
    CHECK(has(after, 0.19F));
}
