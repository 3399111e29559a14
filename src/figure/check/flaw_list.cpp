#include "figure/check/flaw_list.h"

namespace hipwise::figure {

void FlawList::add(
    Flaw::Kind kind, const std::string& where, const Moment& moment, float found, float allowed)
{
    if (found <= allowed)
        return;
    const auto [entry, fresh] = m_worst.try_emplace({kind, where});
    if (fresh || found - allowed > entry->second.found - entry->second.allowed)
        entry->second = {kind, where, moment, found, allowed};
}

std::vector<Flaw> FlawList::all() const
{
    std::vector<Flaw> flaws;
    for (const auto& [key, flaw] : m_worst)
        flaws.push_back(flaw);
    return flaws;
}

} // namespace hipwise::figure
