#include "content/search.h"

#include "support/text_fold.h"

#include <algorithm>
#include <utility>

namespace hipwise::content {

namespace {

/// Folded texts one after another with a leading space, so that " word" finds the start of a word.
std::string foldedAll(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += " " + foldText(text);
    return all;
}

std::vector<std::string> wordsOf(std::string_view folded)
{
    std::vector<std::string> words;
    while (!folded.empty()) {
        const auto space = folded.find(' ');
        words.push_back(" " + std::string(folded.substr(0, space)));
        folded.remove_prefix(space == std::string_view::npos ? folded.size() : space + 1);
    }
    return words;
}

bool containsAll(std::string_view text, const std::vector<std::string>& words)
{
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return text.find(word) != std::string_view::npos;
    });
}

} // namespace

SearchIndex::SearchIndex(const Pack& pack, std::string_view locale)
{
    const Wording wording(pack, locale);
    for (const Movement& movement : pack.movements) {
        const MovementText& text = wording.movement(movement.id);
        Entry entry;
        entry.id = movement.id;
        entry.name = " " + foldText(text.name);
        entry.synonyms = foldedAll(text.synonyms);
        std::vector<std::string> targets;
        for (const std::string& target : movement.targets)
            targets.push_back(wording.target(target));
        entry.targets = foldedAll(targets);
        std::vector<std::string> rest = text.steps;
        rest.push_back(text.why);
        rest.push_back(wording.position(movement.position));
        entry.all = entry.name + entry.synonyms + entry.targets + foldedAll(rest);
        m_entries.push_back(std::move(entry));
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return a.name < b.name;
    });
}

std::vector<std::string> SearchIndex::find(std::string_view query) const
{
    const std::string whole = " " + foldText(query);
    const auto words = wordsOf(std::string_view(whole).substr(1));
    const auto rank = [&](const Entry& entry) {
        if (words.empty() || entry.name == whole)
            return 0;
        if (entry.name.starts_with(whole))
            return 1;
        if (containsAll(entry.name, words))
            return 2;
        if (containsAll(entry.name + entry.synonyms, words))
            return 3;
        return containsAll(entry.targets, words) ? 4 : 5;
    };
    std::vector<std::pair<int, const Entry*>> found;
    for (const Entry& entry : m_entries) {
        if (containsAll(entry.all, words))
            found.emplace_back(rank(entry), &entry);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> ids;
    ids.reserve(found.size());
    for (const auto& [score, entry] : found)
        ids.push_back(entry->id);
    return ids;
}

} // namespace hipwise::content
