#include "app/library.h"

#include "support/text_fold.h"

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

constexpr std::array Filters{LibraryFilter::Text,
                             LibraryFilter::Kind,
                             LibraryFilter::Position,
                             LibraryFilter::Equipment,
                             LibraryFilter::ChairOnly,
                             LibraryFilter::NoFloor,
                             LibraryFilter::Level,
                             LibraryFilter::Target,
                             LibraryFilter::Condition,
                             LibraryFilter::Limit,
                             LibraryFilter::Favourites,
                             LibraryFilter::Recent,
                             LibraryFilter::SuitsMe};

constexpr unsigned bitOf(LibraryFilter filter)
{
    return 1U << static_cast<unsigned>(filter);
}

/// Filters that leave something out for a reason that is told.
constexpr std::array Reasons{
    LibraryFilter::Condition, LibraryFilter::Limit, LibraryFilter::SuitsMe};
constexpr unsigned Reasoned = bitOf(Reasons[0]) | bitOf(Reasons[1]) | bitOf(Reasons[2]);

bool contains(const std::vector<std::string>& list, const std::string& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

/// Whether a movement needs nothing beyond what `isThere` says is there.
template <class IsThere>
bool needsOnly(const Movement& movement, const IsThere& isThere)
{
    return std::all_of(movement.equipment.begin(),
                       movement.equipment.end(),
                       [&](const content::Equipment& equipment) {
                           return equipment.optional || isThere(equipment.id);
                       });
}

bool isLeftOut(const Movement& movement, const content::Circumstances& circumstances)
{
    return content::isLeftOut(content::verdictOf(movement, circumstances).rating);
}

} // namespace

Library::Library(const content::Pack& pack, std::string_view locale)
    : m_pack(&pack)
    , m_wording(pack, locale)
    , m_index(pack, locale)
{
}

/// Of everything but the words, which are asked for all movements at once.
bool Library::hides(LibraryFilter filter, const Movement& movement, const LibraryQuery& query) const
{
    const content::Position* position = m_pack->position(movement.position);
    const bool floor = position != nullptr && position->floor;
    switch (filter) {
    case LibraryFilter::Text:
        return false;
    case LibraryFilter::Kind:
        return query.kind && movement.kind != *query.kind;
    case LibraryFilter::Position:
        return !query.positions.empty() && !query.positions.contains(movement.position);
    case LibraryFilter::Equipment:
        return !query.equipment.empty() && !needsOnly(movement, [&](const std::string& id) {
            return query.equipment.contains(id);
        });
    case LibraryFilter::ChairOnly:
        return query.chairOnly && (floor || !needsOnly(movement, [&](const std::string& id) {
                                       return contains(m_pack->chairs, id);
                                   }));
    case LibraryFilter::NoFloor:
        return query.noFloor && floor;
    case LibraryFilter::Level:
        return !query.levels.empty() && !query.levels.contains(movement.level);
    case LibraryFilter::Target:
        return !query.targets.empty()
            && std::none_of(movement.targets.begin(),
                            movement.targets.end(),
                            [&](const std::string& id) { return query.targets.contains(id); });
    case LibraryFilter::Condition:
        return !query.showAnyway && isLeftOut(movement, {query.conditions, {}});
    case LibraryFilter::Limit:
        return !query.showAnyway && isLeftOut(movement, {{}, query.limits});
    case LibraryFilter::Favourites:
        return query.favourites && !m_person.favourites.contains(movement.id);
    case LibraryFilter::Recent:
        return query.recent && !contains(m_person.lastUsed, movement.id);
    case LibraryFilter::SuitsMe:
        return query.suitsMe && !query.showAnyway && isLeftOut(movement, m_person.about);
    }
    return false;
}

Library::Mask Library::hidingFilters(const Movement& movement, const LibraryQuery& query) const
{
    Mask mask = 0;
    for (const LibraryFilter filter : Filters) {
        if (hides(filter, movement, query))
            mask |= bitOf(filter);
    }
    return mask;
}

LibraryCard Library::cardOf(const Movement& movement,
                            const content::Circumstances& circumstances) const
{
    LibraryCard card;
    card.id = movement.id;
    card.name = m_wording.movement(movement.id).name;
    card.kind = movement.kind;
    card.position = m_wording.position(movement.position);
    for (const content::Equipment& equipment : movement.equipment) {
        if (!equipment.optional)
            card.equipment.push_back(m_wording.equipment(equipment.id));
    }
    for (const std::string& target : movement.targets)
        card.targets.push_back(m_wording.target(target));
    card.level = movement.level;
    card.figure = m_pack->figure(movement.id);
    card.favourite = m_person.favourites.contains(movement.id);
    const content::Verdict verdict = content::verdictOf(movement, circumstances);
    card.rating = verdict.rating;
    card.rules = ruleViews(m_wording, movement, verdict, Side::Right);
    return card;
}

/// How many movements there would be if one filter were as in another query, the rest as they are.
int Library::countHidden(const std::vector<Mask>& masks,
                         LibraryFilter filter,
                         const LibraryQuery& query) const
{
    int count = 0;
    for (std::size_t i = 0; i < masks.size(); ++i) {
        if ((masks[i] & ~bitOf(filter)) == 0 && !hides(filter, m_pack->movements[i], query))
            ++count;
    }
    return count;
}

void Library::countVocabulary(LibraryState& state,
                              const std::vector<Mask>& masks,
                              const LibraryQuery& query) const
{
    const auto each = [&](const std::vector<std::string>& ids,
                          LibraryFilter filter,
                          std::set<std::string> LibraryQuery::*chosen,
                          std::string (content::Wording::*label)(std::string_view) const,
                          bool together,
                          std::vector<FilterChoice>& choices) {
        for (const std::string& id : ids) {
            LibraryQuery with = query;
            if (!together)
                (with.*chosen).clear();
            (with.*chosen).insert(id);
            choices.push_back({id, (m_wording.*label)(id), countHidden(masks, filter, with)});
        }
    };
    std::vector<std::string> positions;
    for (const content::Position& position : m_pack->positions)
        positions.push_back(position.id);
    each(positions,
         LibraryFilter::Position,
         &LibraryQuery::positions,
         &content::Wording::position,
         false,
         state.positions);
    each(m_pack->equipment,
         LibraryFilter::Equipment,
         &LibraryQuery::equipment,
         &content::Wording::equipment,
         true,
         state.equipment);
    each(m_pack->targets,
         LibraryFilter::Target,
         &LibraryQuery::targets,
         &content::Wording::target,
         false,
         state.targets);
    each(m_pack->conditions,
         LibraryFilter::Condition,
         &LibraryQuery::conditions,
         &content::Wording::condition,
         true,
         state.conditions);
    each(m_pack->flags,
         LibraryFilter::Limit,
         &LibraryQuery::limits,
         &content::Wording::flag,
         true,
         state.limits);
}

void Library::count(LibraryState& state,
                    const std::vector<Mask>& masks,
                    const LibraryQuery& query) const
{
    const auto has = [&](auto&& fits) {
        return std::any_of(m_pack->movements.begin(), m_pack->movements.end(), fits);
    };
    for (const MovementKind kind : Kinds) {
        if (!has([kind](const Movement& movement) { return movement.kind == kind; }))
            continue;
        LibraryQuery with = query;
        with.kind = kind;
        state.kinds.push_back({kind, countHidden(masks, LibraryFilter::Kind, with)});
    }
    constexpr int Hardest = 5;
    for (int level = 1; level <= Hardest; ++level) {
        if (!has([level](const Movement& movement) { return movement.level == level; }))
            continue;
        LibraryQuery with = query;
        with.levels = {level};
        state.levels.push_back(
            {std::to_string(level), {}, countHidden(masks, LibraryFilter::Level, with)});
    }
    countVocabulary(state, masks, query);
    state.hasChairs = !m_pack->chairs.empty();
    LibraryQuery all = query;
    all.chairOnly = all.noFloor = all.favourites = all.recent = all.suitsMe = true;
    state.chairOnly = countHidden(masks, LibraryFilter::ChairOnly, all);
    state.noFloor = countHidden(masks, LibraryFilter::NoFloor, all);
    state.favourites = countHidden(masks, LibraryFilter::Favourites, all);
    state.recent = countHidden(masks, LibraryFilter::Recent, all);
    state.suitsMe = countHidden(masks, LibraryFilter::SuitsMe, all);
}

/// Movements that only a reason keeps away, also when they are shown anyway.
int Library::countLeftOut(const std::vector<Mask>& masks, const LibraryQuery& query) const
{
    LibraryQuery strict = query;
    strict.showAnyway = false;
    int count = 0;
    for (std::size_t i = 0; i < masks.size(); ++i) {
        const bool kept = (masks[i] & ~Reasoned) != 0
            || std::none_of(Reasons.begin(), Reasons.end(), [&](LibraryFilter reason) {
                              return hides(reason, m_pack->movements[i], strict);
                          });
        count += kept ? 0 : 1;
    }
    return count;
}

void Library::order(std::vector<const Movement*>& movements, LibraryOrder order) const
{
    const auto by = [&](const auto& key) {
        std::stable_sort(movements.begin(), movements.end(), [&](const auto* a, const auto* b) {
            return key(*a) < key(*b);
        });
    };
    if (order == LibraryOrder::Best)
        return;
    by([&](const Movement& movement) { return foldText(m_wording.movement(movement.id).name); });
    if (order == LibraryOrder::Easiest)
        by([](const Movement& movement) { return movement.level; });
    if (order == LibraryOrder::LastUsed)
        by([&](const Movement& movement) {
            const auto& used = m_person.lastUsed;
            return std::distance(used.begin(), std::find(used.begin(), used.end(), movement.id));
        });
}

LibraryState Library::state(const LibraryQuery& query) const
{
    LibraryState state;
    const auto& movements = m_pack->movements;
    state.total = static_cast<int>(movements.size());
    std::vector<Mask> masks(movements.size(), bitOf(LibraryFilter::Text));
    std::vector<const Movement*> shown;
    for (const std::string& id : m_index.find(query.text)) {
        const Movement* movement = m_pack->movement(id);
        masks[static_cast<std::size_t>(movement - movements.data())] = 0;
        shown.push_back(movement);
    }
    for (std::size_t i = 0; i < movements.size(); ++i)
        masks[i] |= hidingFilters(movements[i], query);
    const auto maskOf = [&](const Movement* movement) {
        return masks[static_cast<std::size_t>(movement - movements.data())];
    };
    state.leftOut = countLeftOut(masks, query);
    std::erase_if(shown, [&](const Movement* movement) { return maskOf(movement) != 0; });
    order(shown, query.order);

    content::Circumstances circumstances = m_person.about;
    circumstances.conditions.insert(query.conditions.begin(), query.conditions.end());
    circumstances.limits.insert(query.limits.begin(), query.limits.end());
    for (const Movement* movement : shown)
        state.cards.push_back(cardOf(*movement, circumstances));
    count(state, masks, query);
    if (!state.cards.empty())
        return state;
    for (const LibraryFilter filter : Filters) {
        const auto without = std::count(masks.begin(), masks.end(), bitOf(filter));
        if (without > 0)
            state.suggestions.push_back({filter, static_cast<int>(without)});
    }
    return state;
}

} // namespace hipwise::app
