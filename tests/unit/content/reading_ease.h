#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hipwise::test {

enum class Language { English, Spanish };

/// A sentence ends with its mark before a blank, so that 2.5 stays whole, and with the text.
[[nodiscard]] std::vector<std::string> sentencesOf(std::string_view text);

/// Words as readers count them: "hip-width" is one, a lone dash is none.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view sentence);

/// Headings, labels and the like: a few words without a full stop. They would only flatter
/// averages.
[[nodiscard]] bool isFragment(std::string_view text);

/// Syllables of one word without hyphens, as they are spoken; a number counts as one.
[[nodiscard]] int syllablesOf(std::string_view word, Language language);

/// How hard some texts are to read.
class Reading {
public:
    Reading() = default;
    Reading(const std::vector<std::string>& texts, Language language);

    /// As if the other texts were among these.
    void add(const Reading& other);

    [[nodiscard]] int sentences() const { return m_sentences; }

    [[nodiscard]] int words() const { return m_words; }

    /// Words of a sentence.
    [[nodiscard]] double average() const;

    /// Flesch-Kincaid: the school year in which most read this easily. For English.
    [[nodiscard]] double grade() const;

    /// Szigriszt-Pazos on the scale INFLESZ: 55 to 65 is normal, 65 to 80 quite easy. For Spanish.
    [[nodiscard]] double ease() const;

private:
    int m_sentences = 0;
    int m_words = 0;
    int m_parts = 0; ///< words, those with hyphens in pieces
    int m_syllables = 0;
};

} // namespace hipwise::test
