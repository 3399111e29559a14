#include "content/search.h"

#include "support/text_fold.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace hipwise::content {

namespace {

/// How good a find is; the smaller, the better.
enum Tier {
    WholeName,
    WholeSynonym,
    StartOfName,
    InName,
    StartOfSynonym,
    InSynonym,
    InNameAndSynonyms,
    InTargets,
    SlipInName,
    SlipInSynonyms,
    SlipInTargets,
    InRest,
    SlipInRest,
    Nowhere
};

bool startsWith(const std::u32string& word, const std::u32string& start)
{
    return word.compare(0, start.size(), start) == 0;
}

} // namespace

/// Where the words of a query are in one entry.
class SearchIndex::Places {
public:
    /// One more word: the fields that have it, those that have it with slips, and how many slips.
    void add(unsigned exact, unsigned slipped, int slips)
    {
        const unsigned either = exact | slipped;
        m_some |= exact;
        m_every &= exact;
        m_everySlipped &= either;
        m_complete = m_complete && either != 0;
        m_clean = m_clean && exact != 0;
        m_named = m_named && (exact & (Name | Synonym)) != 0;
        m_aimed = m_aimed && (exact & (Name | Synonym | Target)) != 0;
        m_namedSlipped = m_namedSlipped && (either & (Name | Synonym)) != 0;
        m_aimedSlipped = m_aimedSlipped && (either & (Name | Synonym | Target)) != 0;
        if ((exact & (Name | Synonym | Target)) == 0 && slipped != 0)
            m_slips += slips;
    }

    [[nodiscard]] bool complete() const { return m_complete; }

    [[nodiscard]] bool clean() const { return m_clean; }

    [[nodiscard]] bool somewhere(Field field) const { return (m_some & field) != 0; }

    [[nodiscard]] bool everywhere(Field field) const { return (m_every & field) != 0; }

    [[nodiscard]] int slips() const { return m_slips; }

    [[nodiscard]] int tier() const
    {
        if (m_named)
            return InNameAndSynonyms;
        if (m_aimed)
            return InTargets;
        if ((m_everySlipped & Name) != 0)
            return SlipInName;
        if (m_namedSlipped)
            return SlipInSynonyms;
        if (m_aimedSlipped)
            return SlipInTargets;
        return m_clean ? InRest : SlipInRest;
    }

private:
    unsigned m_some = 0;
    unsigned m_every = Name | Synonym | Target | Rest;
    unsigned m_everySlipped = m_every;
    bool m_complete = true;
    bool m_clean = true;
    bool m_named = true;
    bool m_aimed = true;
    bool m_namedSlipped = true;
    bool m_aimedSlipped = true;
    int m_slips = 0;
};

/// Collects the words of the entries.
class SearchIndex::Builder {
public:
    explicit Builder(SearchIndex& index)
        : m_index(index)
    {
    }

    void add(std::uint32_t entry, Field field, const std::string& folded, bool compounds)
    {
        const auto words = lettersOfWords(folded);
        for (std::size_t i = 0; i < words.size(); ++i) {
            addWord(entry, field, words[i]);
            if (compounds && i + 1 < words.size())
                addWord(entry, field, words[i] + words[i + 1]);
        }
    }

    void finish()
    {
        for (auto& [letters, postings] : m_words) {
            m_index.m_letters.push_back(letterSet(letters));
            m_index.m_words.push_back({letters, std::move(postings)});
        }
    }

private:
    void addWord(std::uint32_t entry, Field field, const std::u32string& word)
    {
        auto& postings = m_words[word];
        if (postings.empty() || postings.back().entry != entry)
            postings.push_back({entry, 0});
        postings.back().fields = static_cast<std::uint8_t>(postings.back().fields | field);
    }

    SearchIndex& m_index;
    std::map<std::u32string, std::vector<Posting>> m_words;
};

SearchIndex::SearchIndex(const Pack& pack, std::string_view locale)
{
    const Wording wording(pack, locale);
    for (const Movement& movement : pack.movements) {
        const MovementText& text = wording.movement(movement.id);
        Entry entry;
        entry.id = movement.id;
        entry.name = foldText(text.name);
        for (const std::string& synonym : text.synonyms)
            entry.synonyms.push_back(foldText(synonym));
        entry.nameWords = static_cast<int>(lettersOfWords(entry.name).size());
        m_entries.push_back(std::move(entry));
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    Builder builder(*this);
    for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const Movement& movement = *pack.movement(entry.id);
        const MovementText& text = wording.movement(entry.id);
        builder.add(i, Name, entry.name, true);
        for (const std::string& synonym : entry.synonyms)
            builder.add(i, Synonym, synonym, true);
        for (const std::string& target : movement.targets)
            builder.add(i, Target, foldText(wording.target(target)), true);
        for (const std::string& step : text.steps)
            builder.add(i, Rest, foldText(step), false);
        for (const std::string& other : {text.why, text.start, wording.position(movement.position)})
            builder.add(i, Rest, foldText(other), false);
        for (const Equipment& equipment : movement.equipment)
            builder.add(i, Rest, foldText(wording.equipment(equipment.id)), false);
    }
    builder.finish();
}

SearchIndex::Hits SearchIndex::hitsOf(const TypedWord& word, bool forgiving) const
{
    // Below so many movements nothing can be said about what most of them have.
    constexpr std::size_t EnoughEntries = 20;
    constexpr double Most = 0.6;
    Hits hits{std::vector<std::uint8_t>(m_entries.size()), {}, {}, false};
    const auto mark = [](std::vector<std::uint8_t>& fields, const Posting& posting) {
        auto& here = fields[posting.entry];
        here = static_cast<std::uint8_t>(here | posting.fields);
    };
    auto at = std::lower_bound(
        m_words.begin(),
        m_words.end(),
        word.letters(),
        [](const Word& each, const std::u32string& letters) { return each.letters < letters; });
    for (; at != m_words.end() && startsWith(at->letters, word.letters()); ++at) {
        for (const Posting& posting : at->postings)
            mark(hits.begins, posting);
    }
    const auto count = m_entries.size()
        - static_cast<std::size_t>(std::count(hits.begins.begin(), hits.begins.end(), 0));
    hits.common = m_entries.size() >= EnoughEntries
        && static_cast<double>(count) > Most * static_cast<double>(m_entries.size());
    if (!forgiving || word.slipsAllowed() == 0)
        return hits;
    hits.slipped.resize(m_entries.size());
    hits.slips.resize(m_entries.size(), static_cast<std::uint8_t>(word.slipsAllowed()));
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (!word.mayBe(m_letters[i]))
            continue;
        const Word& each = m_words[i];
        const int slips = word.slips(each.letters);
        if (slips == 0 || slips > word.slipsAllowed())
            continue;
        for (const Posting& posting : each.postings) {
            mark(hits.slipped, posting);
            auto& fewest = hits.slips[posting.entry];
            fewest = std::min(fewest, static_cast<std::uint8_t>(slips));
        }
    }
    return hits;
}

/// The tier of an entry that has every word without slips, as far as the name or one synonym has
/// all of them.
int SearchIndex::exactTier(const Entry& entry, const std::string& whole, const Places& places)
{
    if (entry.name == whole)
        return WholeName;
    const auto anySynonym = [&](auto&& fits) {
        return std::any_of(entry.synonyms.begin(), entry.synonyms.end(), fits);
    };
    if (places.somewhere(Synonym)
        && anySynonym([&](const std::string& synonym) { return synonym == whole; }))
        return WholeSynonym;
    if (entry.name.starts_with(whole))
        return StartOfName;
    if (places.everywhere(Name))
        return InName;
    if (!places.everywhere(Synonym))
        return Nowhere;
    if (anySynonym([&](const std::string& synonym) { return synonym.starts_with(whole); }))
        return StartOfSynonym;
    return anySynonym([&](const std::string& synonym) { return hasWords(synonym, whole); })
        ? InSynonym
        : Nowhere;
}

std::vector<SearchIndex::Found> SearchIndex::grade(const std::vector<std::u32string>& words,
                                                   const std::string& whole,
                                                   bool forgiving) const
{
    std::vector<Hits> hits;
    for (const std::u32string& word : words)
        hits.push_back(hitsOf(TypedWord(word), forgiving));
    const bool allCommon
        = std::all_of(hits.begin(), hits.end(), [](const Hits& each) { return each.common; });
    // Words that most have only decide between equals.
    std::vector<Hits> asides;
    if (!allCommon) {
        const auto common = std::stable_partition(
            hits.begin(), hits.end(), [](const Hits& each) { return !each.common; });
        asides.assign(std::make_move_iterator(common), std::make_move_iterator(hits.end()));
        hits.erase(common, hits.end());
    }

    std::vector<Found> found;
    for (std::uint32_t e = 0; e < m_entries.size(); ++e) {
        Places places;
        for (const Hits& word : hits) {
            if (word.slipped.empty())
                places.add(word.begins[e], 0, 0);
            else
                places.add(word.begins[e], word.slipped[e], word.slips[e]);
        }
        if (!places.complete())
            continue;
        const Entry& entry = m_entries[e];
        const int exact = places.clean() ? exactTier(entry, whole, places) : Nowhere;
        const int tier = std::min(exact, places.tier());
        const int extra = std::max(0, entry.nameWords - static_cast<int>(words.size()));
        const auto missing = std::count_if(asides.begin(), asides.end(), [&](const Hits& word) {
            return (word.begins[e] & (Name | Synonym)) == 0;
        });
        found.push_back(
            {tier, static_cast<int>(missing), tier > InTargets ? places.slips() : 0, extra, e});
    }
    return found;
}

/// As it was typed; then with compounds written as one; then forgiving slips.
std::vector<SearchIndex::Found> SearchIndex::best(const std::string& whole) const
{
    const auto good = [](const std::vector<Found>& found) {
        return std::any_of(
            found.begin(), found.end(), [](const Found& each) { return each.tier <= InTargets; });
    };
    const auto words = lettersOfWords(whole);
    if (words.empty()) {
        std::vector<Found> all(m_entries.size());
        for (std::uint32_t e = 0; e < all.size(); ++e)
            all[e].entry = e;
        return all;
    }
    auto plain = grade(words, whole, false);
    if (good(plain))
        return plain;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        auto fewer = words;
        fewer[i] += fewer[i + 1];
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        auto found = grade(fewer, whole, false);
        if (good(found))
            return found;
    }
    return grade(words, whole, true);
}

std::vector<std::string> SearchIndex::find(std::string_view query) const
{
    auto found = best(foldText(query));
    const auto order = [](const Found& each) {
        return std::tie(each.tier, each.missing, each.slips, each.extra, each.entry);
    };
    std::sort(found.begin(), found.end(), [&](const Found& a, const Found& b) {
        return order(a) < order(b);
    });
    std::vector<std::string> ids;
    ids.reserve(found.size());
    for (const Found& each : found)
        ids.push_back(m_entries[each.entry].id);
    return ids;
}

} // namespace hipwise::content
