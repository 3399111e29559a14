#include "content/guidance_rules.h"

#include "support/names.h"

namespace hipwise::content {

namespace {

constexpr Names<Rule, 48> RuleNames{{{"stop-answer", Rule::StopAnswer},
                                     {"flares-again", Rule::FlaresAgain},
                                     {"flare-not-easing", Rule::FlareNotEasing},
                                     {"worse-over-two-weeks", Rule::WorseOverTwoWeeks},
                                     {"no-better", Rule::NoBetter},
                                     {"locked-too-much", Rule::LockedTooMuch},
                                     {"flare", Rule::Flare},
                                     {"flare-days", Rule::FlareDays},
                                     {"flare-way-back", Rule::FlareWayBack},
                                     {"missed-week", Rule::MissedWeek},
                                     {"missed-two-weeks", Rule::MissedTwoWeeks},
                                     {"too-much-pain", Rule::TooMuchPain},
                                     {"sore-morning", Rule::SoreMorning},
                                     {"easier-movement", Rule::EasierMovement},
                                     {"easier-way", Rule::EasierWay},
                                     {"leave-out-for-now", Rule::LeaveOutForNow},
                                     {"walk-less", Rule::WalkLess},
                                     {"way-back", Rule::WayBack},
                                     {"more-repeats", Rule::MoreRepeats},
                                     {"longer-hold", Rule::LongerHold},
                                     {"another-set", Rule::AnotherSet},
                                     {"slower-lowering", Rule::SlowerLowering},
                                     {"more-load", Rule::MoreLoad},
                                     {"harder-movement", Rule::HarderMovement},
                                     {"stretch-longer", Rule::StretchLonger},
                                     {"stretch-again", Rule::StretchAgain},
                                     {"walk-more", Rule::WalkMore},
                                     {"walk-faster", Rule::WalkFaster},
                                     {"next-stage", Rule::NextStage},
                                     {"hold-pain", Rule::HoldPain},
                                     {"hold-too-much", Rule::HoldTooMuch},
                                     {"hold-no-score", Rule::HoldNoScore},
                                     {"hold-morning", Rule::HoldMorning},
                                     {"hold-sore-morning", Rule::HoldSoreMorning},
                                     {"hold-not-all-done", Rule::HoldNotAllDone},
                                     {"hold-effort", Rule::HoldEffort},
                                     {"hold-one-more", Rule::HoldOneMore},
                                     {"hold-just-changed", Rule::HoldJustChanged},
                                     {"hold-weekly-cap", Rule::HoldWeeklyCap},
                                     {"hold-work-level", Rule::HoldWorkLevel},
                                     {"hold-stage-level", Rule::HoldStageLevel},
                                     {"hold-walk-week", Rule::HoldWalkWeek},
                                     {"hold-walk-growth", Rule::HoldWalkGrowth},
                                     {"hold-stage", Rule::HoldStage},
                                     {"nothing-yet", Rule::NothingYet},
                                     {"paused", Rule::Paused},
                                     {"locked", Rule::Locked},
                                     {"screen-again", Rule::ScreenAgain}}};

constexpr Names<RuleGroup, 10> GroupNames{{{"painZones", RuleGroup::PainZones},
                                           {"movingUp", RuleGroup::MovingUp},
                                           {"steppingBack", RuleGroup::SteppingBack},
                                           {"missedTime", RuleGroup::MissedTime},
                                           {"weeklyCaps", RuleGroup::WeeklyCaps},
                                           {"stretching", RuleGroup::Stretching},
                                           {"aerobic", RuleGroup::Aerobic},
                                           {"flare", RuleGroup::Flare},
                                           {"review", RuleGroup::Review},
                                           {"sessionSize", RuleGroup::SessionSize}}};

template <class Value, std::size_t Size>
std::vector<Value> valuesOf(const Names<Value, Size>& names)
{
    std::vector<Value> values;
    for (const auto& [name, value] : names)
        values.push_back(value);
    return values;
}

} // namespace

std::string_view toString(Rule rule)
{
    return nameIn(RuleNames, rule);
}

std::optional<Rule> parseRule(std::string_view name)
{
    return valueIn(RuleNames, name);
}

const std::vector<Rule>& allRules()
{
    static const std::vector<Rule> all = valuesOf(RuleNames);
    return all;
}

const std::vector<std::string_view>& ruleWords()
{
    static const std::vector<std::string_view> words{"movement",
                                                     "next",
                                                     "from",
                                                     "to",
                                                     "pain",
                                                     "limit",
                                                     "date",
                                                     "days",
                                                     "percent",
                                                     "done",
                                                     "planned",
                                                     "stage",
                                                     "question",
                                                     "way"};
    return words;
}

std::string_view toString(RuleGroup group)
{
    return nameIn(GroupNames, group);
}

const std::vector<RuleGroup>& allRuleGroups()
{
    static const std::vector<RuleGroup> all = valuesOf(GroupNames);
    return all;
}

RuleGroup groupOf(Rule rule)
{
    switch (rule) {
    case Rule::StopAnswer:
    case Rule::WorseOverTwoWeeks:
    case Rule::NoBetter:
    case Rule::ScreenAgain:
        return RuleGroup::Review;
    case Rule::Flare:
    case Rule::FlareDays:
    case Rule::FlareWayBack:
    case Rule::FlaresAgain:
    case Rule::FlareNotEasing:
        return RuleGroup::Flare;
    case Rule::MissedWeek:
    case Rule::MissedTwoWeeks:
    case Rule::Paused:
        return RuleGroup::MissedTime;
    case Rule::TooMuchPain:
    case Rule::SoreMorning:
    case Rule::HoldPain:
    case Rule::HoldTooMuch:
    case Rule::LockedTooMuch:
        return RuleGroup::PainZones;
    case Rule::EasierMovement:
    case Rule::EasierWay:
    case Rule::LeaveOutForNow:
    case Rule::WayBack:
        return RuleGroup::SteppingBack;
    case Rule::StretchLonger:
    case Rule::StretchAgain:
        return RuleGroup::Stretching;
    case Rule::WalkLess:
    case Rule::WalkMore:
    case Rule::WalkFaster:
    case Rule::HoldWalkWeek:
    case Rule::HoldWalkGrowth:
        return RuleGroup::Aerobic;
    case Rule::HoldWeeklyCap:
        return RuleGroup::WeeklyCaps;
    case Rule::MoreRepeats:
    case Rule::LongerHold:
    case Rule::AnotherSet:
    case Rule::SlowerLowering:
    case Rule::MoreLoad:
    case Rule::HarderMovement:
    case Rule::NextStage:
    case Rule::HoldNoScore:
    case Rule::HoldMorning:
    case Rule::HoldSoreMorning:
    case Rule::HoldNotAllDone:
    case Rule::HoldEffort:
    case Rule::HoldOneMore:
    case Rule::HoldJustChanged:
    case Rule::HoldWorkLevel:
    case Rule::HoldStageLevel:
    case Rule::HoldStage:
    case Rule::NothingYet:
    case Rule::Locked:
        return RuleGroup::MovingUp;
    }
    return RuleGroup::MovingUp;
}

const RuleOrigin& GuidanceRules::originOf(RuleGroup group) const
{
    switch (group) {
    case RuleGroup::PainZones:
        return painZones;
    case RuleGroup::MovingUp:
        return movingUp;
    case RuleGroup::SteppingBack:
        return steppingBack;
    case RuleGroup::MissedTime:
        return missedTime;
    case RuleGroup::WeeklyCaps:
        return weeklyCaps;
    case RuleGroup::Stretching:
        return stretching;
    case RuleGroup::Aerobic:
        return aerobic;
    case RuleGroup::Flare:
        return flare;
    case RuleGroup::Review:
        return review;
    case RuleGroup::SessionSize:
        return sessionSize;
    }
    return painZones;
}

} // namespace hipwise::content
