#include "content/suitability.h"

#include <algorithm>

namespace hipwise::content {

Circumstances Circumstances::on(CivilDate day) const
{
    Circumstances then = *this;
    if (then.stretchesFrom && day >= *then.stretchesFrom)
        then.stretchesFrom.reset();
    return then;
}

int strictness(Suitability rating)
{
    switch (rating) {
    case Suitability::UsuallySuits:
        return 0;
    case Suitability::Modify:
        return 1;
    case Suitability::AskClinicianFirst:
        return 2;
    case Suitability::AvoidForNow:
        break;
    }
    return 3;
}

bool isLeftOut(Suitability rating)
{
    return strictness(rating) >= strictness(Suitability::AskClinicianFirst);
}

Verdict verdictOf(const Movement& movement, const Circumstances& circumstances)
{
    Verdict verdict;
    for (const std::string& flag : movement.flags) {
        if (circumstances.limits.contains(flag))
            verdict.rules.push_back({SuitabilityRule::Kind::Limit, flag, Suitability::AvoidForNow});
    }
    if (circumstances.stretchesFrom && movement.kind == MovementKind::Stretch)
        verdict.rules.push_back(
            {SuitabilityRule::Kind::FreshStrain, "fresh-strain", Suitability::AvoidForNow});
    for (const std::string& condition : circumstances.conditions) {
        const auto found = movement.suits.find(condition);
        if (found == movement.suits.end() || found->second == Suitability::UsuallySuits)
            continue;
        const bool asked = found->second == Suitability::AskClinicianFirst
            && circumstances.cleared.contains(condition);
        verdict.rules.push_back({SuitabilityRule::Kind::Condition,
                                 condition,
                                 asked ? Suitability::Modify : found->second});
    }
    std::stable_sort(verdict.rules.begin(), verdict.rules.end(), [](const auto& a, const auto& b) {
        return strictness(a.rating) > strictness(b.rating);
    });
    if (!verdict.rules.empty())
        verdict.rating = verdict.rules.front().rating;
    return verdict;
}

} // namespace hipwise::content
