#include "unit/content/text_tokens.h"

#include <algorithm>

namespace hipwise::test {

namespace {

enum class Sort { Letter, Digit, Other };

struct Sign {
    Sort sort = Sort::Other;
    std::size_t bytes = 1;
};

/// The sign that begins here. Letters are those of ASCII and, in two bytes, of the Latin languages.
Sign signAt(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= '0' && byte <= '9')
        return {Sort::Digit, 1};
    if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'))
        return {Sort::Letter, 1};
    if (byte >= 0xC3 && byte < 0xE0)
        return {Sort::Letter, std::min<std::size_t>(2, text.size() - at)};
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        ++end;
    return {Sort::Other, end - at};
}

/// A full stop, question or exclamation mark ends a sentence before a blank; "¿" and "¡" begin one.
bool endsSentence(std::string_view gap)
{
    const bool stops = gap.find_first_of(".!?") != std::string_view::npos
        || gap.find("…") != std::string_view::npos;
    return (stops && gap.find_first_of(" \n\t") != std::string_view::npos)
        || gap.find("¿") != std::string_view::npos || gap.find("¡") != std::string_view::npos;
}

} // namespace

std::vector<Token> tokensOf(std::string_view text)
{
    std::vector<Token> tokens;
    std::string gap;
    Sort last = Sort::Other;
    for (std::size_t at = 0; at < text.size();) {
        const Sign sign = signAt(text, at);
        const std::string_view letters = text.substr(at, sign.bytes);
        at += sign.bytes;
        if (sign.sort == Sort::Other) {
            gap += letters;
        } else if (sign.sort == last) {
            tokens.back().word += letters;
        } else {
            const bool opens = tokens.empty() || endsSentence(gap);
            tokens.push_back({std::string(letters), {}, gap, opens});
            gap.clear();
        }
        last = sign.sort;
    }
    for (Token& token : tokens)
        token.lower = lowerCase(token.word);
    return tokens;
}

std::string lowerCase(std::string_view text)
{
    constexpr unsigned char Shift = 0x20; // from a capital to its small letter
    std::string lower(text);
    unsigned char before = 0;
    for (char& letter : lower) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool accented = before == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97;
        if (accented || (byte >= 'A' && byte <= 'Z'))
            letter = static_cast<char>(byte + Shift);
        before = byte;
    }
    return lower;
}

std::string withoutBlanks(std::string_view gap)
{
    std::string marks(gap);
    std::erase_if(marks, [](char sign) { return sign == ' ' || sign == '\n' || sign == '\t'; });
    return marks;
}

} // namespace hipwise::test
