#include "cli/commands.h"
#include "content/load/pack_loader.h"
#include "figure/check/animation_check.h"
#include "figure/check/hip_facts.h"
#include "figure/motion/animation.h"
#include "figure/rig/channel_names.h"
#include "figure/rig/joint_angles.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <string>

namespace hipwise::cli {

namespace {

using figure::Channel;

/// The body that movements are checked with; the others differ by less than what is let through.
figure::Body plainBody(const figure::Animation& animation)
{
    return {figure::bodyMesh(), {{}, {}, animation.footwear}};
}

int checkFigures(const content::Pack& pack, const std::string& only)
{
    std::size_t looked = 0;
    std::size_t wrong = 0;
    for (const content::Figure& entry : pack.figures) {
        if (!only.empty() && entry.id != only)
            continue;
        ++looked;
        const auto flaws = figure::flawsOf(entry.animation, plainBody(entry.animation));
        for (const figure::Flaw& flaw : flaws)
            fmt::print("{}: {}\n", entry.id, toString(flaw));
        if (!flaws.empty())
            ++wrong;
    }
    fmt::print("{} figure{} looked at, {} with flaws.\n", looked, looked == 1 ? "" : "s", wrong);
    return looked > 0 && wrong == 0 ? Ok : Failed;
}

/// The angles that limbs come to at every key, held or not.
int printAngles(const content::Pack& pack, const std::string& movement)
{
    const figure::Animation* animation = pack.figure(movement);
    if (animation == nullptr)
        return complain(fmt::format("There is no figure \"{}\".", movement));
    const figure::Body body = plainBody(*animation);
    constexpr std::array Shown{Channel::HipFlexionLeft,
                               Channel::HipAbductionLeft,
                               Channel::HipRotationLeft,
                               Channel::KneeFlexionLeft,
                               Channel::AnkleDorsiflexionLeft,
                               Channel::AnkleInversionLeft,
                               Channel::ElbowFlexionLeft,
                               Channel::WristFlexionLeft};
    for (std::size_t key = 0; key < animation->keys.size(); ++key) {
        const auto skeleton = skeletonAt(*animation, momentOfKey(*animation, key), body);
        const figure::Pose angles = jointAngles(skeleton);
        fmt::print("key {} at {:.2f}\n", key, animation->keys[key].at);
        for (const Channel channel : Shown)
            fmt::print("  {:20} {:6.0f}   right {:6.0f}\n",
                       figure::toString(channel),
                       angles.of(channel, Side::Left),
                       angles.of(channel, Side::Right));
        const auto print = [](std::string_view name, const glm::vec3& at) {
            fmt::print("  {:20} {:7.3f} {:7.3f} {:7.3f}\n", name, at.x, at.y, at.z);
        };
        for (const char* place : {"hips",
                                  "chest",
                                  "head",
                                  "kneecapL",
                                  "kneecapR",
                                  "ankleL",
                                  "ankleR",
                                  "shoulderL",
                                  "shoulderR",
                                  "palmL",
                                  "palmR"}) {
            const auto point = *figure::bodyPoint(place);
            print(place, skeleton.at(point.bone, point.local));
        }
        print("centre of mass", centreOfMass(skeleton));
    }
    return Ok;
}

/// The hipRangeDeg of every movement, as its file is to have it.
int printFacts(const content::Pack& pack, const std::string& only)
{
    bool found = false;
    for (const content::Figure& entry : pack.figures) {
        if (!only.empty() && entry.id != only)
            continue;
        found = true;
        const auto facts = figure::hipFactsOf(entry.animation, plainBody(entry.animation));
        const auto whole = [](float degrees) { return std::lround(degrees); };
        fmt::print(
            "{} {{ \"flexion\": {}, \"extension\": {}, \"abduction\": {}, \"adduction\": {}, "
            "\"externalRotation\": {}, \"internalRotation\": {} }}\n",
            entry.id,
            whole(facts.flexion),
            whole(facts.extension),
            whole(facts.abduction),
            whole(facts.adduction),
            whole(facts.externalRotation),
            whole(facts.internalRotation));
    }
    return found ? Ok : complain(fmt::format("There is no figure \"{}\".", only));
}

} // namespace

int figureCommand(const Arguments& arguments)
{
    const auto& words = arguments.words;
    const bool check = words.size() >= 3 && words.size() <= 4 && words[1] == "check";
    const bool facts = words.size() >= 3 && words.size() <= 4 && words[1] == "facts";
    const bool angles = words.size() == 4 && words[1] == "angles";
    if (!check && !angles && !facts)
        return complain("It is \"figure check PATH [ID]\", \"figure facts PATH [ID]\" or \"figure "
                        "angles PATH ID\".");
    const auto loaded = content::loadPack(words[2]);
    for (const content::Problem& problem : loaded.problems)
        fmt::print("{}\n", toString(problem));
    if (!loaded.pack)
        return Failed;
    if (angles)
        return printAngles(*loaded.pack, words[3]);
    const std::string only = words.size() == 4 ? words[3] : std::string();
    return facts ? printFacts(*loaded.pack, only) : checkFigures(*loaded.pack, only);
}

} // namespace hipwise::cli
