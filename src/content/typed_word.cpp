#include "content/typed_word.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <utility>

namespace hipwise::content {

namespace {

/// Longer words are compared by their beginning; nobody types them to the end.
constexpr std::size_t LongestCompared = 40;

using Row = std::array<int, LongestCompared + 2>;

/// One code point from the front of UTF-8 that is known to be well formed.
char32_t takeLetter(std::string_view& text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    std::size_t more = 0;
    char32_t letter = lead;
    if (lead >= 0xF0U) {
        more = 3;
        letter = lead & 0x07U;
    } else if (lead >= 0xE0U) {
        more = 2;
        letter = lead & 0x0FU;
    } else if (lead >= 0xC0U) {
        more = 1;
        letter = lead & 0x1FU;
    }
    for (std::size_t i = 1; i <= more && i < text.size(); ++i)
        letter = (letter << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    text.remove_prefix(std::min(more + 1, text.size()));
    return letter;
}

} // namespace

TypedWord::TypedWord(std::u32string letters)
    : m_letters(std::move(letters))
    , m_set(letterSet(m_letters))
{
}

std::uint32_t letterSet(std::u32string_view word)
{
    constexpr char32_t Bits = 32;
    std::uint32_t set = 0;
    for (const char32_t letter : word)
        set |= std::uint32_t{1} << (letter % Bits);
    return set;
}

bool TypedWord::mayBe(std::uint32_t letters) const
{
    return std::popcount(m_set & ~letters) <= slipsAllowed();
}

int TypedWord::slipsAllowed() const
{
    constexpr std::size_t OneFrom = 4;
    constexpr std::size_t TwoFrom = 8;
    if (m_letters.size() < OneFrom)
        return 0;
    return m_letters.size() < TwoFrom ? 1 : 2;
}

/// The optimal string alignment distance to the nearest beginning of the word, row by row.
int TypedWord::slips(std::u32string_view word) const
{
    const int tooMany = slipsAllowed() + 1;
    const std::size_t typed = std::min(m_letters.size(), LongestCompared);
    const std::size_t length
        = std::min({word.size(), typed + static_cast<std::size_t>(tooMany), LongestCompared});
    if (length + static_cast<std::size_t>(tooMany) <= typed)
        return tooMany;
    Row before{};
    Row above{};
    Row row{};
    for (std::size_t j = 0; j <= length; ++j)
        above.at(j) = static_cast<int>(j);
    for (std::size_t i = 1; i <= typed; ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= length; ++j) {
            const bool same = m_letters[i - 1] == word[j - 1];
            int best = std::min({above.at(j) + 1, row.at(j - 1) + 1, above.at(j - 1) + !same});
            if (i > 1 && j > 1 && m_letters[i - 1] == word[j - 2]
                && m_letters[i - 2] == word[j - 1])
                best = std::min(best, before.at(j - 2) + 1);
            row.at(j) = best;
            least = std::min(least, best);
        }
        if (least >= tooMany)
            return tooMany;
        std::swap(before, above);
        std::swap(above, row);
    }
    const auto end = above.cbegin() + static_cast<std::ptrdiff_t>(length) + 1;
    return std::min(tooMany, *std::min_element(above.cbegin(), end));
}

std::vector<std::u32string> lettersOfWords(std::string_view folded)
{
    std::vector<std::u32string> words;
    bool inside = false;
    while (!folded.empty()) {
        const char32_t letter = takeLetter(folded);
        if (letter == U' ') {
            inside = false;
            continue;
        }
        if (!inside)
            words.emplace_back();
        inside = true;
        words.back().push_back(letter);
    }
    return words;
}

} // namespace hipwise::content
