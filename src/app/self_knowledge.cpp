#include "app/self_knowledge.h"

#include <algorithm>

namespace hipwise::app {

using content::SuitabilityRule;

std::vector<std::string> lastUsedMovements(const Context& context)
{
    constexpr int NewestSessions = 30;
    std::vector<std::string> movements;
    if (context.journal == nullptr)
        return movements;
    const auto sessions = context.journal->sessions().newest(NewestSessions);
    if (!sessions)
        return movements;
    for (const session::SessionRecord& session : *sessions) {
        // Within a session the last one was done last.
        for (auto item = session.items.rbegin(); item != session.items.rend(); ++item) {
            const bool done
                = std::any_of(item->sets.begin(), item->sets.end(), [](const auto& set) {
                      return set.result.status == session::SetStatus::Done;
                  });
            const bool known = std::find(movements.begin(), movements.end(), item->work.movement)
                != movements.end();
            if (done && !known)
                movements.push_back(item->work.movement);
        }
    }
    return movements;
}

std::vector<RuleView> ruleViews(const content::Wording& wording,
                                const content::Movement& movement,
                                const content::Verdict& verdict,
                                Side side)
{
    const content::MovementText& text = wording.movement(movement.id);
    std::vector<RuleView> views;
    for (const SuitabilityRule& rule : verdict.rules) {
        RuleView view{rule, {}, {}};
        if (rule.kind == SuitabilityRule::Kind::Limit) {
            view.label = wording.flag(rule.id);
        } else if (rule.kind == SuitabilityRule::Kind::Condition) {
            view.label = wording.condition(rule.id);
            const auto note = text.suits.find(rule.id);
            if (note != text.suits.end())
                view.note = wording.forSide(movement.id, note->second, side);
        }
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace hipwise::app
