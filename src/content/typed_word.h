#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::content {

/// A word as somebody typed it, perhaps not to its end and perhaps with a slip, against the words
/// of a text. Both are folded.
class TypedWord {
public:
    explicit TypedWord(std::u32string letters);

    [[nodiscard]] const std::u32string& letters() const { return m_letters; }

    /// How many slips still count as this word: none in words of up to 3 letters, 1 up to 7, 2 from
    /// there on. A slip is a letter too many, too few or wrong, or two neighbours swapped.
    [[nodiscard]] int slipsAllowed() const;

    /// The fewest slips with which it is the word or begins it; one more than allowed when it is
    /// another word.
    [[nodiscard]] int slips(std::u32string_view word) const;

    /// Whether a word of these letters can be this one at all: every slip brings in one letter that
    /// the other has not. Much cheaper than counting.
    [[nodiscard]] bool mayBe(std::uint32_t letters) const;

private:
    std::u32string m_letters;
    std::uint32_t m_set;
};

/// Which letters a word has, folded into 32 bits.
[[nodiscard]] std::uint32_t letterSet(std::u32string_view word);

/// The words of a folded text, in order.
[[nodiscard]] std::vector<std::u32string> lettersOfWords(std::string_view folded);

} // namespace hipwise::content
