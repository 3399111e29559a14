#pragma once

#include "app/self_knowledge.h"
#include "content/movement.h"
#include "content/search.h"
#include "content/suitability.h"
#include "figure/motion/animation.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hipwise::app {

/// What narrows the library. Filters narrow together; within one filter any choice will do, unless
/// it says otherwise.
enum class LibraryFilter {
    Text,
    Kind,
    Position,
    Equipment, ///< nothing is needed beyond what is at hand
    ChairOnly, ///< off the floor, and nothing is needed beyond a chair
    NoFloor,
    Level,
    Target,
    Condition, ///< leaves out what is not for somebody with any of these
    Limit, ///< leaves out what goes beyond any of these
    Favourites,
    Recent,
    SuitsMe ///< leaves out what the person's own conditions and limits speak against
};

enum class LibraryOrder {
    Best, ///< as the search has them: best first, by name without words
    Name,
    Easiest,
    LastUsed
};

struct LibraryQuery {
    std::string text;
    std::optional<content::MovementKind> kind; ///< empty for all, as are all sets
    std::set<std::string> positions;
    std::set<std::string> equipment; ///< what is at hand
    std::set<int> levels;
    std::set<std::string> targets;
    std::set<std::string> conditions;
    std::set<std::string> limits;
    bool chairOnly = false;
    bool noFloor = false;
    bool favourites = false;
    bool recent = false;
    bool suitsMe = false;
    bool showAnyway = false; ///< what conditions and limits leave out is shown and marked
    LibraryOrder order = LibraryOrder::Best;

    bool operator==(const LibraryQuery&) const = default;
};

struct LibraryCard {
    std::string id;
    std::string name;
    content::MovementKind kind = content::MovementKind::Mobility;
    std::string position; ///< label
    std::vector<std::string> equipment; ///< labels of what is needed
    std::vector<std::string> targets; ///< labels, the main one first
    int level = 1;
    const figure::Animation* figure = nullptr; ///< of the pack; null where there is none
    bool favourite = false;
    /// For the person's own circumstances together with the conditions and limits of the query.
    content::Suitability rating = content::Suitability::UsuallySuits;
    std::vector<RuleView> rules; ///< why, strictest first

    bool operator==(const LibraryCard&) const = default;
};

/// A choice of a filter.
struct FilterChoice {
    std::string id; ///< of levels: the number
    std::string label; ///< of kinds and levels empty: the interface names them
    int count = 0; ///< movements there would be with this choice, the other filters as they are

    bool operator==(const FilterChoice&) const = default;
};

struct KindChoice {
    content::MovementKind kind = content::MovementKind::Mobility;
    int count = 0;

    bool operator==(const KindChoice&) const = default;
};

/// A filter without which there would be something.
struct DropSuggestion {
    LibraryFilter filter = LibraryFilter::Text;
    int count = 0; ///< movements there would be

    bool operator==(const DropSuggestion&) const = default;
};

struct LibraryState {
    std::vector<LibraryCard> cards;
    int total = 0; ///< movements in the pack
    int leftOut = 0; ///< kept away by conditions, limits or the person's own alone, also when shown
    std::vector<KindChoice> kinds; ///< kinds the pack has
    std::vector<FilterChoice> positions;
    std::vector<FilterChoice> equipment; ///< each together with what is already chosen
    std::vector<FilterChoice> levels; ///< those the pack has
    std::vector<FilterChoice> targets;
    std::vector<FilterChoice> conditions; ///< each together with what is already chosen
    std::vector<FilterChoice> limits; ///< likewise
    bool hasChairs = false; ///< whether the pack knows what a chair is
    int chairOnly = 0; ///< movements there would be with this switched on, as are the following
    int noFloor = 0;
    int favourites = 0;
    int recent = 0;
    int suitsMe = 0;
    std::vector<DropSuggestion> suggestions; ///< only when there are no cards

    bool operator==(const LibraryState&) const = default;
};

/// Answers queries over one pack in one language. Refers to the pack, which must outlive it.
class Library {
public:
    Library(const content::Pack& pack, std::string_view locale);

    void setPerson(const SelfKnowledge& person) { m_person = person; }

    [[nodiscard]] const SelfKnowledge& person() const { return m_person; }

    [[nodiscard]] LibraryState state(const LibraryQuery& query) const;

private:
    using Mask = unsigned; ///< a bit for every filter that hides a movement

    [[nodiscard]] Mask hidingFilters(const content::Movement& movement,
                                     const LibraryQuery& query) const;
    [[nodiscard]] bool hides(LibraryFilter filter,
                             const content::Movement& movement,
                             const LibraryQuery& query) const;
    [[nodiscard]] LibraryCard cardOf(const content::Movement& movement,
                                     const content::Circumstances& circumstances) const;
    void count(LibraryState& state,
               const std::vector<Mask>& masks,
               const LibraryQuery& query) const;
    void countVocabulary(LibraryState& state,
                         const std::vector<Mask>& masks,
                         const LibraryQuery& query) const;
    [[nodiscard]] int countHidden(const std::vector<Mask>& masks,
                                  LibraryFilter filter,
                                  const LibraryQuery& query) const;
    [[nodiscard]] int countLeftOut(const std::vector<Mask>& masks, const LibraryQuery& query) const;
    void order(std::vector<const content::Movement*>& movements, LibraryOrder order) const;

    const content::Pack* m_pack;
    content::Wording m_wording;
    content::SearchIndex m_index;
    SelfKnowledge m_person;
};

} // namespace hipwise::app
