#pragma once

#include "content/movement.h"
#include "content/search.h"
#include "figure/motion/animation.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hipwise::app {

/// What the person looks for. Filters narrow together; within one filter any choice will do.
struct LibraryQuery {
    std::string text;
    std::optional<content::MovementKind> kind; ///< empty for all
    std::set<std::string> positions; ///< empty for all

    bool operator==(const LibraryQuery&) const = default;
};

struct LibraryCard {
    std::string id;
    std::string name;
    content::MovementKind kind = content::MovementKind::Mobility;
    std::string position; ///< label
    int level = 1;
    const figure::Animation* figure = nullptr; ///< of the pack; null where there is none

    bool operator==(const LibraryCard&) const = default;
};

struct PositionChoice {
    std::string id;
    std::string label;
    int count = 0; ///< movements there would be with this position, the other filters as they are

    bool operator==(const PositionChoice&) const = default;
};

struct KindChoice {
    content::MovementKind kind = content::MovementKind::Mobility;
    int count = 0;

    bool operator==(const KindChoice&) const = default;
};

/// A filter that hides everything, and how many movements there would be without it.
enum class LibraryFilter { Text, Kind, Position };

struct DropSuggestion {
    LibraryFilter filter = LibraryFilter::Text;
    int count = 0;

    bool operator==(const DropSuggestion&) const = default;
};

struct LibraryState {
    std::vector<LibraryCard> cards; ///< best first
    int total = 0; ///< movements in the pack
    std::vector<KindChoice> kinds; ///< kinds the pack has
    std::vector<PositionChoice> positions;
    std::vector<DropSuggestion> suggestions; ///< only when there are no cards

    bool operator==(const LibraryState&) const = default;
};

/// Answers queries over one pack in one language. Refers to the pack, which must outlive it.
class Library {
public:
    Library(const content::Pack& pack, std::string_view locale);

    [[nodiscard]] LibraryState state(const LibraryQuery& query) const;

private:
    [[nodiscard]] std::vector<const content::Movement*> matches(const LibraryQuery& query) const;

    const content::Pack* m_pack;
    content::Wording m_wording;
    content::SearchIndex m_index;
};

} // namespace hipwise::app
