#include "unit/content/forbidden_words.h"

#include "unit/content/word_rules.h"

#include <algorithm>
#include <array>

namespace hipwise::test {

namespace {

constexpr std::array<std::string_view, 5> Accented{"á", "é", "í", "ó", "ú"};

const WordRules& wordRules(Language language)
{
    return language == Language::English ? englishWordRules() : spanishWordRules();
}

std::string nameOf(WordFault fault)
{
    static const std::map<WordFault, std::string> Names{{WordFault::Fear, "fear"},
                                                        {WordFault::Blame, "blame"},
                                                        {WordFault::Promise, "promise"},
                                                        {WordFault::Jargon, "jargon"},
                                                        {WordFault::ShortForm, "short form"},
                                                        {WordFault::Foreign, "foreign"},
                                                        {WordFault::Address, "address"},
                                                        {WordFault::OtherPerson, "other person"},
                                                        {WordFault::Side, "side"}};
    return Names.at(fault);
}

/// Whether a longer stretch of words that is right holds these.
bool isFine(const WordPatterns& fine,
            const std::vector<Token>& tokens,
            std::size_t at,
            std::size_t count)
{
    constexpr std::size_t Longest = 5;
    for (std::size_t from = at < Longest ? 0 : at - Longest; from <= at; ++from) {
        if (from + fine.matchAt(tokens, from) >= at + count)
            return true;
    }
    return false;
}

bool isLetThrough(WordFault fault,
                  const WordRules& rules,
                  const std::vector<Token>& tokens,
                  std::size_t at,
                  std::size_t count)
{
    std::size_t from = at;
    while (!tokens[from].opensSentence)
        --from;
    std::size_t to = at + 1;
    while (to < tokens.size() && !tokens[to].opensSentence)
        ++to;
    if (fault == WordFault::Jargon || fault == WordFault::Foreign) {
        if (rules.naming.matchesIn(tokens, from, to))
            return true;
    } else if (fault == WordFault::Fear || fault == WordFault::Blame
               || fault == WordFault::Promise) {
        if (rules.denial.matchesIn(tokens, from, at))
            return true;
    }
    return isFine(rules.fine, tokens, at, count);
}

/// "Siéntese": an order to somebody who is addressed as "usted". Most have an accent.
bool isPoliteOrder(const Token& token)
{
    constexpr std::size_t Ending = 3;
    if (!token.opensClause() || !(token.lower.ends_with("ase") || token.lower.ends_with("ese")))
        return false;
    const std::string stem = token.lower.substr(0, token.lower.size() - Ending);
    return std::any_of(Accented.begin(), Accented.end(), [&](std::string_view vowel) {
        return stem.find(vowel) != std::string::npos;
    });
}

} // namespace

WordFaults faultsOfText()
{
    return {WordFault::Fear,
            WordFault::Blame,
            WordFault::Promise,
            WordFault::Jargon,
            WordFault::ShortForm,
            WordFault::Foreign,
            WordFault::Address};
}

WordFaults faultsOfMovement()
{
    WordFaults faults = faultsOfText();
    faults.insert(WordFault::OtherPerson);
    return faults;
}

WordFaults faultsOfName()
{
    return {WordFault::Fear, WordFault::Blame, WordFault::Promise};
}

std::vector<std::string> forbiddenIn(const std::string& text,
                                     Language language,
                                     const WordFaults& faults)
{
    const WordRules& rules = wordRules(language);
    const auto tokens = tokensOf(text);
    std::vector<std::string> found;
    for (const auto& [fault, words] : rules.forbidden) {
        if (!faults.contains(fault))
            continue;
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            const std::size_t count = words.matchAt(tokens, at);
            if (count == 0 || isLetThrough(fault, rules, tokens, at, count))
                continue;
            std::string said = nameOf(fault) + ": " + tokens[at].lower;
            for (std::size_t i = at + 1; i < at + count; ++i)
                said += tokens[i].gap + tokens[i].lower;
            found.push_back(said);
        }
    }
    for (const Token& token : tokens) {
        if (language == Language::Spanish && faults.contains(WordFault::Address)
            && isPoliteOrder(token))
            found.push_back(nameOf(WordFault::Address) + ": " + token.lower);
    }
    return found;
}

std::vector<std::string> forbiddenMarksIn(const std::string& text, Language language)
{
    std::vector<std::string> found;
    for (const std::string& mark : wordRules(language).marks) {
        if (text.find(mark) != std::string::npos)
            found.push_back("mark: " + mark);
    }
    return found;
}

} // namespace hipwise::test
