#include "figure/rig/bone.h"
#include "figure/rig/joint_limits.h"

#include <catch2/catch.hpp>

namespace hipwise::figure {

TEST_CASE("every bone with a joint has a name that leads back to it", "[figure]")
{
    for (std::size_t i = 0; i < index(Bone::HipFoldLeft); ++i) {
        const auto bone = static_cast<Bone>(i);
        CHECK(parseBone(toString(bone)) == bone);
    }
    CHECK_FALSE(parseBone("tail"));
    CHECK_FALSE(parseBone(""));
}

TEST_CASE("the mirror of a bone is the one on the other side, and of that the first", "[figure]")
{
    CHECK(mirrored(Bone::ThighLeft) == Bone::ThighRight);
    CHECK(mirrored(Bone::Head) == Bone::Head);
    for (std::size_t i = 0; i < BoneCount; ++i)
        CHECK(mirrored(mirrored(static_cast<Bone>(i))) == static_cast<Bone>(i));
}

TEST_CASE("limits of joints are ranges around the anatomical position, each given once", "[figure]")
{
    for (const JointLimit& limit : jointLimits()) {
        CHECK(limit.lowest <= 0);
        CHECK(limit.highest > 0);
        int times = 0;
        for (const JointLimit& other : jointLimits())
            times += other.channel == limit.channel ? 1 : 0;
        CHECK(times == 1);
    }
}

} // namespace hipwise::figure
