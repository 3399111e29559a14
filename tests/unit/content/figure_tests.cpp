#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;

using figure::Animation;
using figure::Bone;
using figure::Channel;
using figure::Course;

namespace {

constexpr auto* Slide = "figures/table-slide.json";

const Animation& slide()
{
    return *shoulderPack().figure("table-slide");
}

/// A cycle of two halves, with what the caller adds behind the posture.
std::string cycle(const std::string& more)
{
    return R"({"id": "walk", "posture": "standing", "course": "steady", "view": {"yaw": 0, "pitch": 8}, )"
        + more + "}";
}

struct Slip {
    const char* name;
    const char* old;
    const char* fresh;
    const char* said;
};

const std::vector<Slip> Slips{
    {"a bone that does not exist",
     R"("bones": ["pelvis", "thighL"])",
     R"("bones": ["pelvis", "tail"])",
     R"(, /rests/0/bones/1: There is no bone "tail".)"},
    {"a fold, which has no name",
     R"("bones": ["thighR"])",
     R"("bones": ["hipFold"])",
     R"(, /props/2/bones/0: There is no bone "hipFold".)"},
    {"a place that does not exist",
     R"("arrows": ["palmR"])",
     R"("arrows": ["palm"])",
     R"(, /arrows/0: There is no place "palm" on the body.)"},
    {"a muscle that does not exist",
     R"("lowerBack")",
     R"("biceps")",
     R"(, /muscles/0: There is no muscle "biceps".)"},
    {"a prop that does not exist",
     R"("kind": "pillow")",
     R"("kind": "kettle")",
     R"(, /props/2/kind: There is no "kettle".)"},
    {"a channel that does not exist",
     R"("spine.flexion": 8)",
     R"("spine.wobble": 8)",
     R"(, /keys/1/pose/spine.wobble: There is no "spine.wobble".)"},
    {"a side of something that has none",
     R"("spine.flexion": 8)",
     R"("spineL.flexion": 8)",
     R"(, /keys/1/pose/spineL.flexion: There is no "spineL.flexion".)"},
    {"three numbers for an angle",
     R"("spine.flexion": 8)",
     R"("spine": [8, 0, 0])",
     R"(, /keys/1/pose/spine: "spine" is not a place.)"},
    {"a joint beyond its limit",
     R"("hip.flexion": 85)",
     R"("hip.flexion": 126)",
     ", /keys/0/pose: hipL.flexion is 126 degrees. Give -20 to 125."},
    {"keys out of order",
     R"("at": 0.4)",
     R"("at": 0)",
     ", /keys/1/at: Found 0. Begin with 0 and rise to 1."},
    {"a last key before the end",
     R"("at": 1,)",
     R"("at": 0.9,)",
     ", /keys/2/at: Found 0.9. Let the last key be at 1."},
    {"an unknown field",
     R"("footwear")",
     R"("shoes")",
     R"(, /shoes: There is no field "shoes" in this format.)"},
    {"a posture that is not in the list",
     R"("posture": "standing")",
     R"("posture": "sitting")",
     R"(, /posture: Found "sitting".)"},
    {"an id that is not the file's name",
     R"("id": "table-slide")",
     R"("id": "chair-slide")",
     R"(, /id: The id is "chair-slide", but the file is called "table-slide".)"}};

} // namespace

TEST_CASE("a figure is read with everything it says", "[figure]")
{
    const Animation& a = slide();
    CHECK(a.posture == figure::Posture::Standing);
    CHECK(a.course == Course::ThereAndBack);
    CHECK(a.footwear == figure::Footwear::Socks);
    CHECK(a.view == figure::View{40, 10});
    REQUIRE(a.props.size() == 3);
    CHECK(a.props[1].kind == figure::PropKind::Worktop);
    CHECK(a.props[1].size.y == 0.72F);
    CHECK(a.props[2].bones == std::vector{Bone::ThighRight});
    CHECK(a.props[2].yawDeg == 90);
    REQUIRE(a.contacts.pins.size() == 1);
    CHECK(a.contacts.pins[0].y == 0.53F);
    CHECK_FALSE(a.contacts.pins[0].z);
    REQUIRE(a.contacts.rests.size() == 1);
    CHECK(a.contacts.rests[0].bones == std::vector{Bone::Pelvis, Bone::ThighLeft});
    REQUIRE(a.keys.size() == 3);
    CHECK(a.keys[1].at == 0.4F);
    CHECK(a.keys[2].pose[Channel::SpineFlexion] == 20);
    CHECK(a.arrows.size() == 1);
}

TEST_CASE("keys begin with the shared pose, not with the key before", "[figure]")
{
    CHECK(slide().keys[1].pose[Channel::SpineFlexion] == 8);
    CHECK(slide().keys[1].pose[Channel::HipFlexionRight] == 85);
    CHECK(slide().keys[0].pose[Channel::SpineFlexion] == 0);
    CHECK(slide().keys[1].pose[Channel::HandZLeft] == 0.5F);
    CHECK(slide().keys[2].pose[Channel::HandZLeft] == 0.75F);
}

TEST_CASE("what is said of both sides is reflected for the right one", "[figure]")
{
    const figure::Pose& pose = slide().keys[0].pose;
    CHECK(pose[Channel::FootXLeft] == 0.1F);
    CHECK(pose[Channel::FootXRight] == -0.1F);
    CHECK(pose[Channel::FootYawLeft] == 8);
    CHECK(pose[Channel::FootYawRight] == -8);
    CHECK(slide().contacts.handLeft->elbow == glm::vec3(0.8F, -0.4F, -0.4F));
    CHECK(slide().contacts.footRight->knee == glm::vec3(-0.1F, 0, 1));
}

TEST_CASE("one side may differ from both", "[figure]")
{
    const auto& hand = slide().contacts.handRight;
    REQUIRE(hand);
    CHECK(hand->frame.kind == figure::Frame::Kind::Bone);
    CHECK(hand->frame.bone == Bone::ThighRight);
    REQUIRE(hand->aim);
    CHECK(hand->aim->frame.kind == figure::Frame::Kind::World);
    CHECK(hand->elbow.x < 0);
    CHECK(slide().contacts.handLeft->frame.kind == figure::Frame::Kind::World);
    CHECK(slide().contacts.footLeft->axes.has_value());
    CHECK_FALSE(slide().contacts.footRight->axes.has_value());
    CHECK(slide().keys[2].pose[Channel::GripRight] == 0.5F);
    CHECK(slide().keys[2].pose[Channel::GripLeft] == 0);
}

TEST_CASE("a muscle without a side is lit on both", "[figure]")
{
    const auto& muscles = slide().muscles;
    REQUIRE(muscles.size() == 3);
    CHECK(std::count_if(muscles.begin(),
                        muscles.end(),
                        [](const auto& lit) { return lit.muscle == figure::Muscle::LowerBack; })
          == 2);
    CHECK(muscles[2] == figure::LitMuscle{figure::Muscle::GluteusMaximus, Side::Right});
}

TEST_CASE("lying on the back, the world is reflected across the body", "[figure]")
{
    const PackCopy pack;
    pack.write("figures/lie.json",
               R"({"id": "lie", "posture": "on-back", "view": {"yaw": 0, "pitch": 8},
                   "feet": {"both": {}}, "hands": {"both": {"frame": "pelvis"}},
                   "pose": {"foot": [0.7, 0.01, -0.1], "foot.yaw": 90, "hand": [0.2, 0, 0.1]},
                   "keys": [{"at": 0}]})");
    const auto loaded = pack.load();
    INFO(linesOf(loaded.problems));
    REQUIRE(loaded.problems.empty());
    const Animation* lie = loaded.pack->figure("lie");
    REQUIRE(lie);
    const figure::Pose& pose = lie->keys[0].pose;
    CHECK(pose[Channel::FootXRight] == 0.7F);
    CHECK(pose[Channel::FootZRight] == 0.1F);
    CHECK(pose[Channel::FootYawRight] == 90);
    CHECK(pose[Channel::HandXRight] == -0.2F); // in the body's own frame
    CHECK(pose[Channel::HandZRight] == 0.1F);
}

TEST_CASE("the second half of a cycle is the first in a mirror", "[figure]")
{
    const PackCopy pack;
    pack.write("figures/walk.json",
               cycle(R"("travel": 1.2, "propTurns": -1, "period": 1.1, "mirrorHalf": true,
                        "keys": [{"at": 0, "pose": {"hipR.flexion": 30, "spine.rotation": 5}},
                                 {"at": 0.3, "pose": {"hipR.flexion": -8}}])"));
    const auto loaded = pack.load();
    INFO(linesOf(loaded.problems));
    const Animation* walk = loaded.pack->figure("walk");
    REQUIRE(walk);
    CHECK(walk->travel == 1.2F);
    CHECK(walk->propTurns == -1);
    CHECK(walk->period == 1.1F);
    REQUIRE(walk->keys.size() == 4);
    CHECK(walk->keys[2].at == 0.5F);
    CHECK(walk->keys[2].pose[Channel::HipFlexionLeft] == 30);
    CHECK(walk->keys[2].pose[Channel::SpineRotation] == -5);
    CHECK(walk->keys[3].pose[Channel::HipFlexionLeft] == -8);
}

TEST_CASE("half a cycle ends before its middle and needs a cycle", "[figure]")
{
    const PackCopy pack;
    pack.write("figures/walk.json",
               cycle(R"("mirrorHalf": true, "keys": [{"at": 0}, {"at": 0.5}])"));
    CHECK_THAT(linesOf(pack.load().problems),
               Catch::Contains("/keys/1/at: Found 0.5. Begin with 0 and rise to less than 0.5."));
    pack.write("figures/walk.json",
               R"({"id": "walk", "posture": "standing", "view": {"yaw": 0, "pitch": 8},
                   "mirrorHalf": true, "keys": [{"at": 0}]})");
    CHECK_THAT(linesOf(pack.load().problems),
               Catch::Contains("/mirrorHalf: Only a steady cycle of somebody upright"));
}

TEST_CASE("the hold of a round lies within it", "[figure]")
{
    const auto said = [](const std::string& hold) {
        const PackCopy pack;
        pack.write("figures/walk.json",
                   R"({"id": "walk", "posture": "standing", "course": "round",
                       "view": {"yaw": 0, "pitch": 8}, )"
                       + hold + R"("keys": [{"at": 0}, {"at": 0.5}]})");
        return linesOf(pack.load().problems);
    };
    CHECK(said(R"("holdAt": [0.5, 0.6], )").empty());
    CHECK(said("").empty());
    CHECK_THAT(said(R"("holdAt": [0.6, 0.5], )"), Catch::Contains("The hold is not within"));
    CHECK_THAT(said(R"("holdAt": [0, 0.5], )"), Catch::Contains("The hold is not within"));
    CHECK_THAT(said(R"("holdAt": [0.5, 1], )"), Catch::Contains("The hold is not within"));
}

TEST_CASE("a slip in a figure is named with its place, and only the figure is left out", "[figure]")
{
    for (const Slip& slip : Slips) {
        DYNAMIC_SECTION(slip.name)
        {
            const PackCopy pack;
            pack.replace(Slide, slip.old, slip.fresh);
            const auto loaded = pack.load();
            CHECK_THAT(linesOf(loaded.problems),
                       Catch::StartsWith(Slide) && Catch::Contains(slip.said));
            REQUIRE(loaded.pack);
            CHECK_FALSE(loaded.pack->figure("table-slide"));
            CHECK(loaded.pack->movement("table-slide"));
        }
    }
}

TEST_CASE("a figure may come before its movement", "[figure]")
{
    const PackCopy pack;
    pack.write("figures/not-yet.json",
               R"({"id": "not-yet", "posture": "standing", "view": {"yaw": 0, "pitch": 8},
                   "keys": [{"at": 0}]})");
    const auto loaded = pack.load();
    CHECK(linesOf(loaded.problems).empty());
    CHECK(loaded.pack->figure("not-yet"));
    CHECK_FALSE(loaded.pack->figure("wall-press"));
}
