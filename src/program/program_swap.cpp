#include "program/program_swap.h"

#include "program/program_edit.h"

#include <algorithm>
#include <cstdlib>

namespace hipwise::program {

SwapChoices swapChoices(const Program& program,
                        const content::Pack& pack,
                        const content::Circumstances& about,
                        const std::string& session,
                        const std::string& movement)
{
    SwapChoices choices;
    const Session* found = findSession(program, session);
    const content::Movement* own = pack.movement(movement);
    if (found == nullptr || own == nullptr)
        return choices;
    const auto isFree = [&](const content::Movement& other) {
        return other.id != movement && !isPlanned(*found, other.id)
            && !isLeftOut(content::verdictOf(other, about).rating);
    };
    const auto ladder = [&](const std::vector<content::Rung>& rungs) {
        std::vector<std::string> ids;
        for (const content::Rung& rung : rungs) {
            const content::Movement* other = pack.movement(rung.movement);
            if (other != nullptr && isFree(*other))
                ids.push_back(other->id);
        }
        return ids;
    };
    choices.easier = ladder(own->easier);
    choices.harder = ladder(own->harder);
    const auto isListed = [&](const std::string& id) {
        const auto in = [&](const std::vector<std::string>& list) {
            return std::find(list.begin(), list.end(), id) != list.end();
        };
        return in(choices.easier) || in(choices.harder) || in(choices.alike);
    };
    for (const Item& item : found->items) {
        const content::Movement* other = item.included ? nullptr : pack.movement(item.movement);
        if (other != nullptr && isFree(*other) && !isListed(other->id))
            choices.alike.push_back(other->id);
    }
    for (const content::Movement& other : pack.movements) {
        const bool alike = other.kind == own->kind && !other.targets.empty()
            && !own->targets.empty() && other.targets.front() == own->targets.front()
            && std::abs(other.level - own->level) <= 1;
        if (alike && isFree(other) && !isListed(other.id))
            choices.alike.push_back(other.id);
    }
    return choices;
}

} // namespace hipwise::program
