#pragma once

#include "content/pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace hipwise::content {

/// Finds movements by their words. Everything is folded once (case, accents, punctuation); a query
/// is a scan.
class SearchIndex {
public:
    SearchIndex(const Pack& pack, std::string_view locale);

    /// Ids of the movements in which every word of the query starts some word, best first: whole
    /// name, start of name, name, synonyms, target, the rest. An empty query gives all, by name.
    [[nodiscard]] std::vector<std::string> find(std::string_view query) const;

private:
    struct Entry {
        std::string id;
        std::string name;
        std::string synonyms;
        std::string targets;
        std::string all;
    };

    std::vector<Entry> m_entries; ///< sorted by folded name
};

} // namespace hipwise::content
