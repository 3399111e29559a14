#pragma once

#include "content/pack.h"

#include <string>
#include <vector>

namespace hipwise::content {

enum class EntryType { Movement, Program, Article, Figure, Source, Language };
enum class ChangeKind { Added, Removed, Changed };

/// One entry that is not as it was.
struct EntryChange {
    EntryType type = EntryType::Movement;
    ChangeKind change = ChangeKind::Changed;
    std::string id; ///< of a language: its locale
    std::vector<std::string> fields; ///< of a changed one, as the files name them; words with their
                                     ///< locale: "steps (es)"

    bool operator==(const EntryChange&) const = default;
};

/// What is different in another version of a pack: movements, programs, articles, figures,
/// sources, languages, in this order, each by id. Empty when they say the same.
[[nodiscard]] std::vector<EntryChange> diffPacks(const Pack& before, const Pack& after);

} // namespace hipwise::content
