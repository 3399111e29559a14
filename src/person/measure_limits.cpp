#include "person/measure_limits.h"

#include <algorithm>

namespace hipwise::person {

namespace {

// Ids of the hip pack. A pack without them asks nothing.
constexpr const char* HipReplacement = "after-hip-replacement";
constexpr const char* SideOfHip = "bursitis-gtps";
constexpr const char* Weight = "weight-bearing";
constexpr const char* SingleLeg = "single-leg-load";
constexpr const char* Balance = "balance-demand";
constexpr const char* Falls = "fall-risk";

} // namespace

std::vector<LeaveOut> reasonsToLeaveOut(MeasureKind kind, const content::Circumstances& about)
{
    std::vector<LeaveOut> reasons;
    if (kind == MeasureKind::Psfs)
        return reasons;
    if (about.conditions.contains(HipReplacement) && !about.cleared.contains(HipReplacement))
        reasons.push_back(LeaveOut::HipReplacement);
    if (about.limits.contains(Weight))
        reasons.push_back(LeaveOut::WeightLimit);
    if (about.limits.contains(SingleLeg))
        reasons.push_back(LeaveOut::SingleLegLimit);
    if (kind != MeasureKind::SingleLegStand)
        return reasons;
    if (about.limits.contains(Balance) || about.limits.contains(Falls))
        reasons.push_back(LeaveOut::BalanceLimit);
    if (about.conditions.contains(SideOfHip))
        reasons.push_back(LeaveOut::SoreSide);
    return reasons;
}

bool isAdvice(LeaveOut reason)
{
    return reason == LeaveOut::SoreSide;
}

bool isLeftOut(const std::vector<LeaveOut>& reasons)
{
    return !std::all_of(reasons.begin(), reasons.end(), isAdvice);
}

} // namespace hipwise::person
