#include "unit/content/reading_ease.h"

#include "unit/content/text_tokens.h"

#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <sstream>

namespace hipwise::test {

namespace {

/// English words that the rules of thumb below count wrongly, by their syllables.
constexpr std::array<std::string_view, 4> Exceptions{
    "aren't league tongue lounge",
    "antique barefoot buoyant couldn't create creates didn't doesn't evening every fatigue fluid "
    "forehead homemade isn't lifetime lion litre m metre metres naked ok physique poem reuse "
    "rhythm "
    "science several sidestep technique therefore unique useful",
    "anyone area areas buoyancy dialogue easier everyday everything everywhere heavier idea ideas "
    "museum steadier vacuum",
    "centimetre centimetres cm cooperate entirely experience kg kilometre kilometres"};

const std::map<std::string, int>& exceptions()
{
    static const auto Table = [] {
        std::map<std::string, int> table;
        for (std::size_t i = 0; i < Exceptions.size(); ++i) {
            std::istringstream words{std::string(Exceptions.at(i))};
            for (std::string word; words >> word;)
                table[word] = static_cast<int>(i) + 1;
        }
        return table;
    }();
    return Table;
}

int matchesOf(const std::string& word, const std::regex& pattern)
{
    return static_cast<int>(
        std::distance(std::sregex_iterator(word.begin(), word.end(), pattern), {}));
}

bool isVowel(char letter)
{
    return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

/// Whether the word is longer than the ending and has a consonant in front of it.
bool endsBehindConsonant(std::string_view word, std::string_view ending)
{
    return word.size() > ending.size() && word.ends_with(ending)
        && !isVowel(word[word.size() - ending.size() - 1]);
}

/// Takes off an ending whose "e" is silent. Gives 1 where an "l" is left that sounds alone:
/// "table".
int takeSilentEnding(std::string& word)
{
    const auto endsWithOne = [&](std::initializer_list<std::string_view> endings) {
        return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
            return word.ends_with(ending);
        });
    };
    std::size_t silent = 0;
    if (endsBehindConsonant(word, "les"))
        silent = 1; // the rest is seen to below
    else if ((endsBehindConsonant(word, "ed") && !endsWithOne({"ted", "ded"}))
             || (endsBehindConsonant(word, "es")
                 && !endsWithOne({"ses", "xes", "zes", "ces", "ges", "ches", "shes"})))
        silent = 2;
    else if (endsBehindConsonant(word, "e") && !endsBehindConsonant(word, "le") && word.size() > 2)
        silent = 1;
    word.resize(word.size() - silent);
    if (!endsBehindConsonant(word, "le") || word.ends_with("lle"))
        return 0;
    word.resize(word.size() - 2);
    return 1;
}

int englishSyllables(const std::string& written)
{
    static const std::regex Short("'(?:s|re|ve|ll|d|m|t)$");
    static const std::regex Silent("(.*[^aeiouy]e)(ly|ments?|ful|fully|less|ness|bones?|ways|times|"
                                   "thing|where|work)");
    static const std::regex Group("[aeiouy]+");
    static const std::regex Apart("i(?:a(?!l)|o(?!n|u)|um|et)|[bcdfghklmnprstvw]ia(?=l)|"
                                  "eo(?!n|p|us)|[^q]ua(?=[lt])|yi|uou|oing|eing|[^ctgx]ious");
    static const std::regex Together("[ct]ia|cio");
    if (const auto known = exceptions().find(written); known != exceptions().end())
        return known->second;
    std::string word = std::regex_replace(written, Short, "");
    std::erase_if(word, [](char letter) { return letter < 'a' || letter > 'z'; });
    if (const auto known = exceptions().find(word); known != exceptions().end())
        return known->second;
    std::smatch halves;
    if (std::regex_match(word, halves, Silent) && halves[1].length() > 3) {
        const std::string first = halves[1];
        if (!first.ends_with("le") && !first.ends_with("ee"))
            return englishSyllables(first) + englishSyllables(halves[2]);
    }
    const int extra = takeSilentEnding(word);
    const int count = matchesOf(word, Group) + matchesOf(word, Apart) - matchesOf(word, Together)
        + (word.ends_with("ism") ? 1 : 0);
    return std::max(1, count + extra);
}

/// The word with A or E for strong vowels that have an accent, and I for weak ones.
std::string withPlainVowels(const std::string& word)
{
    static const std::map<std::string_view, char> Accented{
        {"á", 'A'}, {"é", 'E'}, {"í", 'E'}, {"ó", 'A'}, {"ú", 'A'}, {"ü", 'I'}};
    static const std::regex SilentU("([qg])u(?=[eiE])");
    static const std::regex VowelY("y(?![aeiouAEI])");
    std::string plain;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const auto accented = Accented.find(std::string_view(word).substr(at, 2));
        plain.push_back(accented == Accented.end() ? word[at] : accented->second);
        at += accented == Accented.end() ? 0U : 1U;
    }
    return std::regex_replace(std::regex_replace(plain, SilentU, "$1"), VowelY, "I");
}

/// One for every strong or accented vowel; a group of weak ones alone is one.
int spanishSyllables(const std::string& word)
{
    static const std::regex Group("[aeiouAEI]+");
    static const std::regex Strong("[aeoAE]");
    const std::string plain = withPlainVowels(word);
    int count = 0;
    for (std::sregex_iterator group(plain.begin(), plain.end(), Group), end; group != end; ++group)
        count += std::max(1, matchesOf(group->str(), Strong));
    return std::max(1, count);
}

/// What stands between blanks.
std::vector<std::string_view> piecesOf(std::string_view text)
{
    constexpr std::string_view Blanks = " \n\t";
    std::vector<std::string_view> pieces;
    for (auto at = text.find_first_not_of(Blanks); at < text.size();) {
        const auto end = std::min(text.find_first_of(Blanks, at), text.size());
        pieces.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(Blanks, end);
    }
    return pieces;
}

/// The tokens of a sentence, with those in one that are one word or number: "don't", "2.5".
std::vector<std::string> partsOf(std::string_view sentence)
{
    std::vector<std::string> parts;
    for (const Token& token : tokensOf(sentence)) {
        const bool number = token.isNumber() && (token.gap == "." || token.gap == ",");
        if (!parts.empty() && (token.gap == "'" || token.gap == "’" || number))
            parts.back() += "'" + token.word;
        else
            parts.push_back(token.word);
    }
    return parts;
}

/// The text without quotation marks and brackets that close behind its last mark.
std::string_view withoutClosers(std::string_view text)
{
    constexpr std::array<std::string_view, 7> Closers{"”", "\"", "’", "'", ")", "]", "»"};
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view closer : Closers) {
            if (text.ends_with(closer)) {
                text.remove_suffix(closer.size());
                found = true;
            }
        }
    }
    return text;
}

/// Whether there is a letter or a digit in it.
bool saysSomething(std::string_view text)
{
    return std::any_of(text.begin(),
                       text.end(),
                       [](char letter) {
                           return (letter >= '0' && letter <= '9')
                               || (letter >= 'a' && letter <= 'z')
                               || (letter >= 'A' && letter <= 'Z');
                       })
        || !tokensOf(text).empty();
}

bool isFinished(std::string_view text)
{
    const auto bare = withoutClosers(text);
    return bare.ends_with('.') || bare.ends_with('!') || bare.ends_with('?') || bare.ends_with("…");
}

} // namespace

std::vector<std::string> sentencesOf(std::string_view text)
{
    std::vector<std::string> sentences;
    bool open = false;
    for (const std::string_view word : piecesOf(text)) {
        if (!open)
            sentences.emplace_back();
        if (!sentences.back().empty())
            sentences.back() += ' ';
        sentences.back() += word;
        open = !isFinished(word);
    }
    std::erase_if(sentences, [](const std::string& sentence) { return !saysSomething(sentence); });
    return sentences;
}

std::vector<std::string> wordsOf(std::string_view sentence)
{
    constexpr std::array<std::string_view, 3> Dashes{"—", "–", "/"};
    std::vector<std::string> words;
    for (std::string_view piece : piecesOf(sentence)) {
        while (!piece.empty()) {
            auto end = piece.size();
            std::size_t dash = 0;
            for (const std::string_view mark : Dashes) {
                if (const auto at = piece.find(mark); at < end) {
                    end = at;
                    dash = mark.size();
                }
            }
            if (saysSomething(piece.substr(0, end)))
                words.emplace_back(piece.substr(0, end));
            piece.remove_prefix(end + dash);
        }
    }
    return words;
}

bool isFragment(std::string_view text)
{
    constexpr std::size_t FewWords = 8;
    return !isFinished(text) && wordsOf(text).size() < FewWords;
}

int syllablesOf(std::string_view word, Language language)
{
    static std::map<std::pair<Language, std::string>, int> known; // words come again and again
    const auto [entry, fresh] = known.try_emplace({language, lowerCase(word)}, 1);
    if (fresh && !word.empty() && (word.front() < '0' || word.front() > '9'))
        entry->second = language == Language::English ? englishSyllables(entry->first.second)
                                                      : spanishSyllables(entry->first.second);
    return entry->second;
}

Reading::Reading(const std::vector<std::string>& texts, Language language)
{
    for (const std::string& text : texts) {
        for (const std::string& sentence : sentencesOf(text)) {
            ++m_sentences;
            m_words += static_cast<int>(wordsOf(sentence).size());
            for (const std::string& part : partsOf(sentence)) {
                ++m_parts;
                m_syllables += syllablesOf(part, language);
            }
        }
    }
}

void Reading::add(const Reading& other)
{
    m_sentences += other.m_sentences;
    m_words += other.m_words;
    m_parts += other.m_parts;
    m_syllables += other.m_syllables;
}

double Reading::average() const
{
    return m_sentences == 0 ? 0.0 : static_cast<double>(m_words) / m_sentences;
}

double Reading::grade() const
{
    constexpr double PerWord = 0.39;
    constexpr double PerSyllable = 11.8;
    constexpr double Shift = 15.59;
    if (m_parts == 0)
        return 0.0;
    return PerWord * m_parts / m_sentences + PerSyllable * m_syllables / m_parts - Shift;
}

double Reading::ease() const
{
    constexpr double Start = 206.835;
    constexpr double PerSyllable = 62.3;
    if (m_words == 0)
        return Start;
    return Start - PerSyllable * m_syllables / m_words - average();
}

} // namespace hipwise::test
