#include "guidance/sentences.h"

#include <fmt/format.h>

#include <utility>

namespace hipwise::guidance {

namespace {

std::string textOf(const std::vector<CivilDate>& days, const content::Wording& wording)
{
    std::string text;
    for (const CivilDate day : days)
        text += (text.empty() ? "" : ", ") + wording.day(day);
    return text;
}

/// The value as it stands in a sentence; empty for a fact that does not hold, or has no days.
std::string textOf(const Input::Value& value, const content::Wording& wording)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? "1" : "";
    if (const auto* number = std::get_if<int>(&value))
        return fmt::format("{}", *number);
    if (const auto* number = std::get_if<double>(&value))
        return fmt::format("{:.1f}", *number);
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* day = std::get_if<CivilDate>(&value))
        return wording.day(*day);
    return textOf(std::get<std::vector<CivilDate>>(value), wording);
}

} // namespace

void say(Decision& decision,
         const content::Wording& wording,
         const content::GuidanceRules& rules,
         Words words)
{
    const content::RuleText& text = wording.rule(decision.rule);
    words.emplace("movement", wording.movement(decision.movement).name);
    if (decision.to.variant)
        words.emplace("way",
                      wording.forSide(decision.movement,
                                      wording.variant(decision.movement, *decision.to.variant),
                                      Side::Right));
    words.emplace("next", wording.movement(decision.to.movement).name);
    words.emplace("from", toText(decision.from, wording));
    words.emplace("to", toText(decision.to, wording));
    decision.title = content::filled(text.offer, words);
    decision.reason = content::filled(text.reason, words);
    decision.sources = rules.originOf(content::groupOf(decision.rule)).sources;
}

std::string toText(const Step& step, const content::Wording& wording)
{
    if (!step.movement.empty())
        return wording.movement(step.movement).name;
    if (step.dose)
        return program::toText(*step.dose);
    if (step.percent)
        return fmt::format("{} %", *step.percent);
    return {};
}

std::vector<std::string> factsOf(const Decision& decision, const content::Wording& wording)
{
    std::vector<std::string> facts;
    for (const Input& input : decision.inputs) {
        const std::string sentence = wording.fact(input.name);
        const std::string value = textOf(input.value, wording);
        if (!sentence.empty() && !value.empty())
            facts.push_back(content::filled(sentence, {{"value", value}}));
    }
    return facts;
}

} // namespace hipwise::guidance
