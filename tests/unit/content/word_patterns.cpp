#include "unit/content/word_patterns.h"

#include <algorithm>

namespace hipwise::test {

namespace {

constexpr std::string_view Blanks = " \n\t";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(Blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(Blanks) - first + 1);
}

std::vector<std::string> split(std::string_view text, char mark)
{
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(mark, at), text.size());
        pieces.emplace_back(trimmed(text.substr(at, end - at)));
        at = end + 1;
    }
    return pieces;
}

bool hasCapital(std::string_view word)
{
    return std::any_of(
        word.begin(), word.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

/// Whether the gap before a token is what the mark in a pattern asks for.
bool fits(char mark, const std::string& gap)
{
    const std::string marks = withoutBlanks(gap);
    switch (mark) {
    case ' ':
        return marks.empty() || marks == "-" || marks == ",";
    case '-':
        return marks == "-" || marks == "–";
    case '\'':
        return marks == "'" || marks == "’";
    default:
        return marks == std::string(1, mark);
    }
}

} // namespace

WordPatterns::WordPatterns(std::string_view list)
{
    for (const std::string& written : split(list, ',')) {
        if (!written.empty())
            add(written);
    }
}

void WordPatterns::add(std::string_view written)
{
    constexpr std::string_view Marks = " \n-/.'";
    Pattern pattern;
    pattern.order = written.front() == '^';
    if (pattern.order)
        written.remove_prefix(1);
    char mark = ' ';
    for (std::size_t at = 0; at < written.size();) {
        const auto end = std::min(written.find_first_of(Marks, at), written.size());
        pattern.parts.push_back({split(written.substr(at, end - at), '|'), mark});
        mark = end < written.size() && Blanks.find(written[end]) == std::string_view::npos
            ? written[end]
            : ' ';
        at = end + 1;
        while (at < written.size() && Blanks.find(written[at]) != std::string_view::npos)
            ++at;
    }
    for (const std::string& word : pattern.parts.front().words) {
        const bool any = word.front() == '*' || word.front() == '#' || word.front() == '_';
        m_byLetter[any ? '\0' : lowerCase(word).front()].push_back(m_patterns.size());
    }
    m_patterns.push_back(std::move(pattern));
}

bool WordPatterns::matches(const std::string& word, const Token& token)
{
    const std::string_view bare(word);
    if (bare == "_")
        return true;
    if (bare == "#")
        return token.isNumber();
    if (hasCapital(bare))
        return bare == token.word;
    if (bare.ends_with('*'))
        return token.lower.starts_with(bare.substr(0, bare.size() - 1));
    if (bare.starts_with('*'))
        return token.lower.ends_with(bare.substr(1));
    return bare == token.lower;
}

bool WordPatterns::matches(const Part& part, const Token& token)
{
    return std::any_of(part.words.begin(), part.words.end(), [&](const std::string& word) {
        return matches(word, token);
    });
}

bool WordPatterns::matches(const Pattern& pattern, const std::vector<Token>& tokens, std::size_t at)
{
    if (at + pattern.parts.size() > tokens.size())
        return false;
    const Token& first = tokens[at];
    if (pattern.order && (!first.opensClause() || first.word.front() == first.lower.front()))
        return false;
    for (std::size_t i = 0; i < pattern.parts.size(); ++i) {
        const Part& part = pattern.parts[i];
        if (!matches(part, tokens[at + i]) || (i > 0 && !fits(part.mark, tokens[at + i].gap)))
            return false;
    }
    return true;
}

std::size_t WordPatterns::matchAt(const std::vector<Token>& tokens, std::size_t at) const
{
    std::size_t longest = 0;
    for (const char letter : {tokens[at].lower.front(), '\0'}) {
        const auto found = m_byLetter.find(letter);
        if (found == m_byLetter.end())
            continue;
        for (const std::size_t index : found->second) {
            if (m_patterns[index].parts.size() > longest && matches(m_patterns[index], tokens, at))
                longest = m_patterns[index].parts.size();
        }
    }
    return longest;
}

bool WordPatterns::matchesIn(const std::vector<Token>& tokens,
                             std::size_t from,
                             std::size_t to) const
{
    for (std::size_t at = from; at < to; ++at) {
        if (matchAt(tokens, at) > 0)
            return true;
    }
    return false;
}

} // namespace hipwise::test
