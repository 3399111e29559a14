#pragma once

#include <optional>
#include <string>
#include <vector>

namespace hipwise::content {

/// What a problem costs.
enum class Consequence {
    EntryLeftOut, ///< one movement, program, article or text is not used
    LinkLeftOut, ///< one reference is dropped, its entry stays
    PackRefused ///< nothing of the pack can be used
};

/// Line and column in a file, both counted from 1; column in bytes.
struct TextPosition {
    int line = 0;
    int column = 0;

    bool operator==(const TextPosition&) const = default;
};

/// One thing that is wrong with a pack, in English words for its author.
struct Problem {
    std::string file; ///< path inside the pack, or the bundle's own name
    std::string pointer; ///< JSON Pointer to the place; empty for the whole file
    std::optional<TextPosition> position; ///< only for text that is not JSON
    std::string found; ///< what was found, as a sentence
    std::string advice; ///< what to do, as a sentence
    Consequence consequence = Consequence::EntryLeftOut;

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// "movements/clam.json, /dose/holdS: missing. Give 1 to 600 seconds. (This entry is left out.)"
[[nodiscard]] std::string toString(const Problem& problem);

} // namespace hipwise::content
