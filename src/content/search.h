#pragma once

#include "content/pack.h"
#include "content/typed_word.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::content {

/// Finds movements by their words. Everything is folded once (case, accents, punctuation) and kept
/// by word; a query looks at each different word of the pack once.
class SearchIndex {
public:
    SearchIndex(const Pack& pack, std::string_view locale);

    /// Ids of the movements that have every word of the query, best first. The order of the words
    /// does not matter, a word need not be typed to its end, a compound may be one word or two, and
    /// where that finds nothing by name, synonym or target, a slip of the fingers is forgiven.
    /// Best is: the whole name, a whole synonym, the start of the name, in the name, the start of a
    /// synonym, in a synonym, in a target, the same with slips, in the steps and the rest. Words
    /// that most movements have do not decide, unless there are no others. An empty query gives
    /// all, by name.
    [[nodiscard]] std::vector<std::string> find(std::string_view query) const;

private:
    enum Field : std::uint8_t { Name = 1, Synonym = 2, Target = 4, Rest = 8 };

    struct Entry {
        std::string id;
        std::string name; ///< folded, as are the synonyms
        std::vector<std::string> synonyms;
        int nameWords = 0;
    };

    struct Posting {
        std::uint32_t entry = 0;
        std::uint8_t fields = 0;
    };

    struct Word {
        std::u32string letters;
        std::vector<Posting> postings; ///< by entry
    };

    /// Where a word of a query is, by entry: Fields.
    struct Hits {
        std::vector<std::uint8_t> begins; ///< a word there begins with it
        std::vector<std::uint8_t> slipped; ///< the same with slips
        std::vector<std::uint8_t> slips; ///< fewest of them
        bool common = false; ///< most entries have it
    };

    struct Found {
        int tier = 0;
        int missing = 0; ///< words that most have, and this one has not in its name or synonyms
        int slips = 0;
        int extra = 0; ///< words of the name beyond those of the query
        std::uint32_t entry = 0;
    };

    class Builder;
    class Places;

    [[nodiscard]] Hits hitsOf(const TypedWord& word, bool forgiving) const;
    [[nodiscard]] std::vector<Found> grade(const std::vector<std::u32string>& words,
                                           const std::string& whole,
                                           bool forgiving) const;
    [[nodiscard]] static int exactTier(const Entry& entry,
                                       const std::string& whole,
                                       const Places& places);
    [[nodiscard]] std::vector<Found> best(const std::string& whole) const;

    std::vector<Entry> m_entries; ///< sorted by folded name
    std::vector<Word> m_words; ///< sorted
    std::vector<std::uint32_t> m_letters; ///< letterSet of each of them
};

} // namespace hipwise::content
