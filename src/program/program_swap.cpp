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
    if (found == nullptr || own == nullptr || !isPlanned(*found, movement))
        return choices;
    const auto isListed = [&](const std::string& id) {
        const auto in = [&](const std::vector<std::string>& list) {
            return std::find(list.begin(), list.end(), id) != list.end();
        };
        return in(choices.easier) || in(choices.harder) || in(choices.alike);
    };
    const auto add = [&](std::vector<std::string>& list, const content::Movement* other) {
        if (other != nullptr && !isPlanned(*found, other->id) && !isListed(other->id)
            && !isLeftOut(content::verdictOf(*other, about).rating))
            list.push_back(other->id);
    };
    for (const content::Rung& rung : own->easier)
        add(choices.easier, pack.movement(rung.movement));
    for (const content::Rung& rung : own->harder)
        add(choices.harder, pack.movement(rung.movement));
    for (const Item& item : found->items)
        add(choices.alike, pack.movement(item.movement));
    for (const content::Movement& other : pack.movements) {
        const bool alike = other.kind == own->kind && !other.targets.empty()
            && !own->targets.empty() && other.targets.front() == own->targets.front()
            && std::abs(other.level - own->level) <= 1;
        if (alike)
            add(choices.alike, &other);
    }
    return choices;
}

} // namespace hipwise::program
