#include "app/advice_card.h"

#include "guidance/sentences.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace hipwise::app {

using content::Rule;
using guidance::Decision;
using guidance::Offer;

namespace {

/// What comes first: a lower number. Empty for what is not shown.
std::optional<int> placeOf(const Decision& decision)
{
    switch (decision.offer) {
    case Offer::Help:
        return 0;
    case Offer::Flare:
        return 1;
    case Offer::Ease:
        return decision.rule == Rule::MissedWeek || decision.rule == Rule::MissedTwoWeeks ? 2 : 3;
    case Offer::Progress:
        return decision.rule == Rule::NextStage ? 6 : 5;
    case Offer::Hold:
        return decision.rule == Rule::FlareDays ? std::optional(7) : std::nullopt;
    case Offer::None:
        return decision.rule == Rule::ScreenAgain ? std::optional(4) : std::nullopt;
    }
    return std::nullopt;
}

/// Whether decisions like this one are answered together.
bool areTogether(const Decision& first, const Decision& other)
{
    return first.offer == Offer::Ease && other.offer == Offer::Ease && first.rule == other.rule
        && first.to.movement.empty() && other.to.movement.empty();
}

std::string lineOf(const Decision& decision, const content::Wording& wording)
{
    return fmt::format("{}: {} → {}",
                       wording.movement(decision.movement).name,
                       guidance::toText(decision.from, wording),
                       guidance::toText(decision.to, wording));
}

} // namespace

namespace {

/// What was said and seen is not said again for some days.
bool wasSeen(const Decision& decision, const guidance::Evidence& evidence)
{
    constexpr std::chrono::days Quiet{3};
    return decision.offer == Offer::Help
        && std::any_of(evidence.answers.begin(), evidence.answers.end(), [&](const auto& answer) {
               return answer.rule == decision.rule && answer.movement == decision.movement
                   && answer.answeredAt.date() + Quiet > evidence.today;
           });
}

} // namespace

std::optional<AdviceCard> firstAdvice(const Context& context, const DayAdvice& advice)
{
    const Decision* first = nullptr;
    for (const Decision& decision : advice.decisions) {
        const auto place = placeOf(decision);
        if (place && !wasSeen(decision, advice.evidence)
            && (first == nullptr || *place < *placeOf(*first)))
            first = &decision;
    }
    if (first == nullptr)
        return std::nullopt;
    const content::Wording wording = context.wording();
    const content::RuleGroup group = content::groupOf(first->rule);
    AdviceCard card;
    card.rule = first->rule;
    card.offer = first->offer;
    card.title = first->title;
    card.reason = first->reason;
    card.facts = guidance::factsOf(*first, wording);
    card.idea = wording.ruleGroup(group);
    card.from = guidance::toText(first->from, wording);
    card.to = guidance::toText(first->to, wording);
    if (context.pack.guidance)
        card.ownChoice = !context.pack.guidance->originOf(group).own.empty();
    for (const std::string& key : first->sources) {
        if (const content::Source* source = context.pack.source(key))
            card.sources.push_back(source->citation);
    }
    if (advice.evidence.program) {
        card.setBy = advice.evidence.program->setBy;
        const auto* source = context.pack.program(advice.evidence.program->templateId);
        card.reviewed = source != nullptr && source->review.reviewed;
    }
    for (const Decision& decision : advice.decisions) {
        if (&decision == first || areTogether(*first, decision))
            card.decisions.push_back(decision);
    }
    if (card.decisions.size() > 1 || first->rule == Rule::MissedWeek
        || first->rule == Rule::MissedTwoWeeks) {
        for (const Decision& decision : card.decisions)
            card.details.push_back(lineOf(decision, wording));
    }
    return card;
}

} // namespace hipwise::app
