#include "figure/rig/bone.h"

#include <algorithm>

namespace hipwise::figure {

namespace {

constexpr std::array<std::string_view, BoneCount> Names{
    "pelvis",    "abdomen",   "thorax",   "neck",     "head",   "clavicleL", "clavicleR",
    "upperArmL", "upperArmR", "forearmL", "forearmR", "handL",  "handR",     "knucklesL",
    "knucklesR", "fingersL",  "fingersR", "thumbL",   "thumbR", "thighL",    "thighR",
    "shankL",    "shankR",    "footL",    "footR",    "toesL",  "toesR",     "",
    "",          "",          "",         "",         "",       "",          ""};

} // namespace

std::string_view toString(Bone bone)
{
    return Names.at(index(bone));
}

std::optional<Bone> parseBone(std::string_view name)
{
    const auto found = std::find(Names.begin(), Names.end(), name);
    if (name.empty() || found == Names.end())
        return std::nullopt;
    return static_cast<Bone>(found - Names.begin());
}

} // namespace hipwise::figure
