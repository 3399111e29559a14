#pragma once

#include "content/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace hipwise::test {

/// One text of a pack, with the place where it stands in its file.
struct PlacedText {
    std::string place; ///< like "/steps/0"
    std::string written; ///< as it stands there, perhaps with side words in braces
    std::string text; ///< as it is shown for the right side
    std::string left; ///< and for the left one

    /// Whether it is this field, or part of it.
    [[nodiscard]] bool isIn(std::string_view field) const
    {
        return place.starts_with(field)
            && (place.size() == field.size() || place[field.size()] == '/');
    }
};

enum class EntryKind { Labels, Movement, Program, Article, Guidance, Screening };

/// All texts of one movement, program or article in one language, or those of the pack itself, of
/// its rules or of its safety questions. Words in braces of a rule have an example in `text`.
struct EntryWords {
    EntryKind kind = EntryKind::Labels;
    std::string id;
    std::vector<PlacedText> texts;

    /// The texts below a field, in order.
    [[nodiscard]] std::vector<PlacedText> below(std::string_view field) const;
};

/// The pack's own texts, and those of all its entries.
[[nodiscard]] std::vector<EntryWords> textsOf(const content::LocaleTexts& texts);

} // namespace hipwise::test
