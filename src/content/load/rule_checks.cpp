#include "content/load/file_check.h"
#include "content/load/pack_checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace hipwise::content {

namespace {

/// How many of a group's numbers there are in the pack's format.
int numbersOf(RuleGroup group)
{
    switch (group) {
    case RuleGroup::PainZones:
        return 2;
    case RuleGroup::MovingUp:
        return 10;
    case RuleGroup::SteppingBack:
    case RuleGroup::WeeklyCaps:
        return 3;
    case RuleGroup::MissedTime:
    case RuleGroup::SessionSize:
        return 4;
    case RuleGroup::Flare:
        return 5;
    case RuleGroup::Stretching:
    case RuleGroup::Aerobic:
    case RuleGroup::Review:
        return 6;
    }
    return 0;
}

template <class Value>
void checkOrder(FileCheck& check, const std::string& pointer, const Value& low, const Value& high)
{
    if (low > high)
        check.report(pointer, "The smaller number is the larger one.", "Exchange them.");
}

void checkRuleWords(const std::string& pointer, const std::string& text, FileCheck& check)
{
    for (const std::string_view word : sideWordsIn(text)) {
        const auto& known = ruleWords();
        if (std::find(known.begin(), known.end(), word) == known.end())
            check.report(pointer,
                         fmt::format("The word \"{{{}}}\" is not known.", word),
                         fmt::format("Use one of: {}.", fmt::join(known, ", ")));
    }
}

} // namespace

void checkGuidance(const GuidanceRules& rules,
                   const Pack& pack,
                   const std::string& file,
                   Problems& problems)
{
    FileCheck check(file, problems);
    const PainBands& bands = rules.painZones.bands;
    if (bands.fineUpTo >= bands.acceptableUpTo)
        check.report("/painZones",
                     "There is no score between fine and too much.",
                     "Make acceptableUpTo larger than fineUpTo.");
    checkOrder(check,
               "/movingUp/loadPercent",
               rules.movingUp.loadPercent.min,
               rules.movingUp.loadPercent.max);
    checkOrder(check, "/stretching/holdS", rules.stretching.hold.min, rules.stretching.hold.max);
    checkOrder(check,
               "/stretching/olderHoldS",
               rules.stretching.olderHold.min,
               rules.stretching.olderHold.max);
    checkOrder(check,
               "/flare/restartPercent",
               rules.flare.restartPercent.min,
               rules.flare.restartPercent.max);
    checkOrder(
        check, "/missedTime/longPercent", rules.missedTime.longPercent, rules.missedTime.percent);
    if (rules.missedTime.days >= rules.missedTime.longDays)
        check.report("/missedTime/longDays",
                     "It is not longer than days.",
                     "Make longDays larger than days.");
    for (const RuleGroup group : allRuleGroups()) {
        const RuleOrigin& origin = rules.originOf(group);
        const std::string pointer = fmt::format("/{}", toString(group));
        if (origin.sources.empty() && static_cast<int>(origin.own.size()) < numbersOf(group))
            check.report(pointer + "/sources",
                         "There is no source, but not every number is named under own.",
                         "Name the source, or name the numbers that are your own choice.");
        check.sources(pointer + "/sources", origin.sources, pack);
    }
}

void checkScreening(const std::vector<ScreeningQuestion>& questions,
                    const Pack& pack,
                    const std::string& file,
                    Problems& problems)
{
    FileCheck check(file, problems);
    std::set<std::string> ids;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const ScreeningQuestion& question = questions[i];
        const std::string pointer = fmt::format("/questions/{}", i);
        if (!ids.insert(question.id).second)
            check.report(pointer + "/id",
                         fmt::format("The id \"{}\" is used twice.", question.id),
                         "Give every question its own id.");
        if (question.canBeCleared && !question.stop)
            check.report(pointer + "/canBeCleared",
                         "It stops nothing.",
                         "Leave it out, or say how soon to get help with \"stop\".");
        for (const std::string& condition : question.conditions)
            check.inVocabulary(pointer + "/conditions", condition, pack.conditions, "conditions");
        for (const std::string& flag : question.limits)
            check.inVocabulary(pointer + "/limits", flag, pack.flags, "flags");
        check.sources(pointer + "/sources", question.sources, pack);
    }
}

void checkGuidanceText(const LocaleTexts& texts, const std::string& file, Problems& problems)
{
    FileCheck check(file, problems);
    for (const Rule rule : allRules())
        check.words("/rules", texts.rules, std::string(toString(rule)));
    for (const auto& [rule, words] : texts.rules) {
        if (!parseRule(rule))
            check.report("/rules/" + rule, "There is no such rule.", "Correct the name.");
        checkRuleWords("/rules/" + rule + "/offer", words.offer, check);
        checkRuleWords("/rules/" + rule + "/reason", words.reason, check);
    }
    for (const RuleGroup group : allRuleGroups())
        check.words("/groups", texts.ruleGroups, std::string(toString(group)));
    for (const auto& [fact, words] : texts.facts) {
        for (const std::string_view word : sideWordsIn(words)) {
            if (word != "value")
                check.report("/facts/" + fact,
                             fmt::format("The word \"{{{}}}\" is not known.", word),
                             "Use {value}.");
        }
    }
}

void checkScreeningText(const LocaleTexts& texts,
                        const Pack& pack,
                        const std::string& file,
                        Problems& problems)
{
    FileCheck check(file, problems);
    for (const ScreeningQuestion& question : pack.screening)
        check.words("/questions", texts.questions, question.id);
}

} // namespace hipwise::content
