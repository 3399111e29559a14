#include "app/library.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hipwise::app {

using content::Movement;
using content::MovementKind;

namespace {

constexpr std::array Kinds{MovementKind::Stretch,
                           MovementKind::Mobility,
                           MovementKind::Strength,
                           MovementKind::Aerobic,
                           MovementKind::Snack,
                           MovementKind::SelfMassage};

} // namespace

Library::Library(const content::Pack& pack, std::string_view locale)
    : m_pack(&pack)
    , m_wording(pack, locale)
    , m_index(pack, locale)
{
}

std::vector<const Movement*> Library::matches(const LibraryQuery& query) const
{
    std::vector<const Movement*> found;
    for (const std::string& id : m_index.find(query.text)) {
        const Movement* movement = m_pack->movement(id);
        const bool kindFits = !query.kind || movement->kind == *query.kind;
        const bool positionFits
            = query.positions.empty() || query.positions.contains(movement->position);
        if (kindFits && positionFits)
            found.push_back(movement);
    }
    return found;
}

LibraryState Library::state(const LibraryQuery& query) const
{
    LibraryState state;
    state.total = static_cast<int>(m_pack->movements.size());
    for (const Movement* movement : matches(query))
        state.cards.push_back({movement->id,
                               m_wording.movement(movement->id).name,
                               movement->kind,
                               m_wording.position(movement->position),
                               movement->level,
                               m_pack->figure(movement->id)});

    LibraryQuery anyPosition = query;
    anyPosition.positions.clear();
    const auto withoutPosition = matches(anyPosition);
    for (const content::Position& position : m_pack->positions) {
        const auto count = std::count_if(
            withoutPosition.begin(), withoutPosition.end(), [&](const Movement* movement) {
                return movement->position == position.id;
            });
        state.positions.push_back(
            {position.id, m_wording.position(position.id), static_cast<int>(count)});
    }
    LibraryQuery anyKind = query;
    anyKind.kind.reset();
    const auto withoutKind = matches(anyKind);
    for (const MovementKind kind : Kinds) {
        const auto ofKind = [kind](const Movement& movement) { return movement.kind == kind; };
        if (std::none_of(m_pack->movements.begin(), m_pack->movements.end(), ofKind))
            continue;
        const auto count
            = std::count_if(withoutKind.begin(), withoutKind.end(), [&](const Movement* movement) {
                  return ofKind(*movement);
              });
        state.kinds.push_back({kind, static_cast<int>(count)});
    }

    if (state.cards.empty()) {
        LibraryQuery anyText = query;
        anyText.text.clear();
        const auto suggest
            = [&](LibraryFilter filter, bool active, const std::vector<const Movement*>& found) {
                  if (active && !found.empty())
                      state.suggestions.push_back({filter, static_cast<int>(found.size())});
              };
        suggest(LibraryFilter::Text, !query.text.empty(), matches(anyText));
        suggest(LibraryFilter::Kind, query.kind.has_value(), withoutKind);
        suggest(LibraryFilter::Position, !query.positions.empty(), withoutPosition);
    }
    return state;
}

} // namespace hipwise::app
