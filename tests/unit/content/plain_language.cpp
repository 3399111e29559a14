#include "unit/content/plain_language.h"

#include "unit/content/forbidden_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace hipwise::test {

namespace {

constexpr std::size_t LongestName = 48;
constexpr auto* All = "all";

struct Limits {
    std::size_t sentence; ///< words of the longest one
    double average; ///< words of a sentence
    std::size_t phase; ///< letters of the large words
};

Limits limitsOf(Language language)
{
    return language == Language::English ? Limits{20, 15.0, 20} : Limits{22, 16.0, 22};
}

/// What is no sentence, and is shown or searched by itself.
bool isBare(const EntryWords& entry, const PlacedText& text)
{
    if (entry.kind != EntryKind::Movement)
        return false;
    return text.isIn("/name") || text.isIn("/synonyms") || text.isIn("/phases")
        || text.isIn("/breath");
}

std::vector<PlacedText> proseOf(const EntryWords& entry)
{
    std::vector<PlacedText> prose;
    for (const PlacedText& text : entry.texts) {
        if (!isBare(entry, text) && !isFragment(text.text))
            prose.push_back(text);
    }
    return prose;
}

/// Gives every prose text to `look`, with its place and reading, and the whole of it as "all".
template <class Look>
void readProse(const EntryWords& entry, Language language, const Look& look)
{
    Reading whole;
    for (const PlacedText& text : proseOf(entry)) {
        const Reading reading({text.text}, language);
        look(text.place, reading);
        whole.add(reading);
    }
    look(All, whole);
}

std::size_t lettersOf(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

/// What must not be in a text. Names that people search for, and conditions, may be jargon.
WordFaults faultsFor(const EntryWords& entry, const PlacedText& text)
{
    if (entry.kind == EntryKind::Labels || text.isIn("/synonyms"))
        return faultsOfName();
    return entry.kind == EntryKind::Movement ? faultsOfMovement() : faultsOfText();
}

/// What no order begins with.
bool isNoVerb(const std::string& word)
{
    static const std::set<std::string> Others{
        "the",    "your", "a",      "an",    "it",    "this",   "that",   "these", "with",
        "if",     "when", "then",   "and",   "or",    "but",    "you",    "as",    "both",
        "slowly", "now",  "gently", "there", "while", "after",  "before", "once",  "next",
        "first",  "in",   "on",     "at",    "from",  "to",     "for",    "one",   "each",
        "every",  "not",  "only",   "just",  "never", "always", "no",     "right", "left"};
    static const std::set<std::string> Verbs{"bring", "swing", "cling", "spring", "sling", "ring"};
    return Others.contains(word) || (word.ends_with("ing") && !Verbs.contains(word));
}

} // namespace

Complaints longSentences(const EntryWords& entry, Language language)
{
    Complaints complaints;
    for (const PlacedText& text : entry.texts) {
        for (const std::string& sentence : sentencesOf(text.text)) {
            if (const auto words = wordsOf(sentence).size(); words > limitsOf(language).sentence)
                complaints.push_back(fmt::format("{}: {} words: {}", text.place, words, sentence));
        }
    }
    return complaints;
}

Complaints longOnAverage(const EntryWords& entry, Language language)
{
    Complaints complaints;
    readProse(entry, language, [&](const std::string& place, const Reading& reading) {
        const bool several = reading.sentences() > 1 || place == All;
        if (several && reading.average() > limitsOf(language).average)
            complaints.push_back(
                fmt::format("{}: {:.1f} words a sentence", place, reading.average()));
    });
    return complaints;
}

Complaints hardToRead(const EntryWords& entry, Language language)
{
    constexpr double HighestGrade = 7.5;
    constexpr double LeastEase = 65.0;
    constexpr double LeastEaseOfText = 60.0;
    const bool english = language == Language::English;
    const int fewWords = english ? 19 : 30;
    Complaints complaints;
    readProse(entry, language, [&](const std::string& place, const Reading& reading) {
        const bool whole = place == All;
        if (!whole && reading.words() <= fewWords)
            return;
        if (english && reading.grade() > HighestGrade)
            complaints.push_back(fmt::format("{}: grade {:.1f}", place, reading.grade()));
        if (!english && reading.ease() < (whole ? LeastEase : LeastEaseOfText))
            complaints.push_back(fmt::format("{}: ease {:.1f}", place, reading.ease()));
    });
    return complaints;
}

Complaints tooLongForTheScreen(const EntryWords& entry, Language language)
{
    Complaints complaints;
    const auto check = [&](const std::string& place, const std::string& text, std::size_t most) {
        if (lettersOf(text) > most)
            complaints.push_back(fmt::format("{}: {} letters: {}", place, lettersOf(text), text));
    };
    for (const PlacedText& text : entry.texts) {
        if (text.place == "/name" || text.place == "/title")
            check(text.place, text.text, LongestName);
        if (entry.kind != EntryKind::Movement || !text.isIn("/phases"))
            continue;
        check(text.place, text.text, limitsOf(language).phase);
        if (text.left != text.text)
            check(text.place, text.left, limitsOf(language).phase);
    }
    return complaints;
}

Complaints breathInOtherThanTwoOrThreeWords(const EntryWords& entry, Language)
{
    Complaints complaints;
    for (const PlacedText& text : entry.below("/breath")) {
        if (const auto words = wordsOf(text.text).size(); words < 2 || words > 3)
            complaints.push_back(text.place + ": " + text.text);
    }
    return complaints;
}

Complaints tooFewOrTooManySteps(const EntryWords& entry, Language)
{
    const auto steps = entry.below("/steps").size();
    if (entry.kind != EntryKind::Movement || (steps >= 3 && steps <= 6))
        return {};
    return {fmt::format("{} steps", steps)};
}

Complaints stepsWithoutVerb(const EntryWords& entry, Language language)
{
    Complaints complaints;
    if (language != Language::English)
        return complaints;
    for (const PlacedText& step : entry.below("/steps")) {
        const auto tokens = tokensOf(step.text);
        if (tokens.empty() || tokens.front().isNumber() || isNoVerb(tokens.front().lower))
            complaints.push_back(step.place + ": " + step.text);
    }
    return complaints;
}

Complaints wordsThatDoNotBelong(const EntryWords& entry, Language language)
{
    Complaints complaints;
    for (const PlacedText& text : entry.texts) {
        for (const std::string& found : forbiddenIn(text.text, language, faultsFor(entry, text)))
            complaints.push_back(fmt::format("{}: {}: {}", text.place, found, text.text));
    }
    return complaints;
}

Complaints sidesInWords(const EntryWords& entry, Language language)
{
    Complaints complaints;
    if (entry.kind != EntryKind::Movement)
        return complaints;
    for (const PlacedText& text : entry.texts) {
        std::string without = text.written;
        for (auto open = without.find('{'); open != std::string::npos; open = without.find('{'))
            without.erase(open, without.find('}', open) - open + 1);
        for (const std::string& found : forbiddenIn(without, language, {WordFault::Side}))
            complaints.push_back(fmt::format("{}: {}: {}", text.place, found, text.written));
    }
    return complaints;
}

Complaints strayMarks(const EntryWords& entry, Language language)
{
    Complaints complaints;
    for (const PlacedText& text : entry.texts) {
        const std::string& written = text.written;
        if (written.find("  ") != std::string::npos || written.front() == ' '
            || written.back() == ' ')
            complaints.push_back(text.place + ": blanks: " + written);
        for (const std::string& found : forbiddenMarksIn(written, language))
            complaints.push_back(fmt::format("{}: {}: {}", text.place, found, written));
    }
    return complaints;
}

Complaints namesTwice(const EntryWords& entry, Language)
{
    Complaints complaints;
    std::set<std::string> seen;
    for (const PlacedText& text : entry.texts) {
        if (entry.kind == EntryKind::Movement && (text.isIn("/name") || text.isIn("/synonyms"))
            && !seen.insert(lowerCase(text.text)).second)
            complaints.push_back(text.place + ": " + text.text);
    }
    return complaints;
}

} // namespace hipwise::test
