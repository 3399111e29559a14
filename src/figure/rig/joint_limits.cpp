#include "figure/rig/joint_limits.h"

#include <array>

namespace hipwise::figure {

namespace {

constexpr std::array Limits{
    JointLimit{Channel::PelvisTilt, -35.0F, 40.0F},
    JointLimit{Channel::PelvisList, -15.0F, 15.0F},
    JointLimit{Channel::PelvisRotation, -45.0F, 45.0F},
    JointLimit{Channel::SpineFlexion, -30.0F, 80.0F},
    JointLimit{Channel::SpineBend, -35.0F, 35.0F},
    JointLimit{Channel::SpineRotation, -45.0F, 45.0F},
    JointLimit{Channel::NeckFlexion, -55.0F, 60.0F},
    JointLimit{Channel::NeckBend, -45.0F, 45.0F},
    JointLimit{Channel::NeckRotation, -80.0F, 80.0F},
    JointLimit{Channel::HipFlexionLeft, -20.0F, 125.0F},
    JointLimit{Channel::HipAbductionLeft, -30.0F, 45.0F},
    // Turning out to 75 degrees with a bent hip: the butterfly, and an ankle on the other knee.
    JointLimit{Channel::HipRotationLeft, -75.0F, 45.0F},
    // Kneeling back on the heels bends the knee further than the table's 130 degrees.
    JointLimit{Channel::KneeFlexionLeft, 0.0F, 150.0F},
    JointLimit{Channel::AnkleDorsiflexionLeft, -55.0F, 25.0F},
    JointLimit{Channel::AnkleInversionLeft, -25.0F, 35.0F},
    JointLimit{Channel::ToesExtensionLeft, -30.0F, 80.0F},
    JointLimit{Channel::ShoulderFlexionLeft, -60.0F, 180.0F},
    JointLimit{Channel::ShoulderAbductionLeft, -45.0F, 180.0F},
    JointLimit{Channel::ShoulderRotationLeft, -90.0F, 90.0F},
    JointLimit{Channel::ScapulaElevationLeft, -10.0F, 30.0F},
    JointLimit{Channel::ScapulaProtractionLeft, -20.0F, 25.0F},
    JointLimit{Channel::ElbowFlexionLeft, 0.0F, 150.0F},
    JointLimit{Channel::ForearmPronationLeft, -90.0F, 90.0F},
    // Palms flat under the shoulders, on hands and knees.
    JointLimit{Channel::WristFlexionLeft, -85.0F, 90.0F},
    JointLimit{Channel::WristDeviationLeft, -40.0F, 25.0F}};

} // namespace

std::span<const JointLimit> jointLimits()
{
    return Limits;
}

} // namespace hipwise::figure
