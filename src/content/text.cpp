#include "content/text.h"

namespace hipwise::content {

std::vector<std::string_view> sideWordsIn(std::string_view text)
{
    std::vector<std::string_view> words;
    for (auto open = text.find('{'); open != std::string_view::npos;
         open = text.find('{', open + 1)) {
        const auto close = text.find('}', open);
        if (close == std::string_view::npos)
            break;
        words.push_back(text.substr(open + 1, close - open - 1));
    }
    return words;
}

std::string forSide(std::string_view text, const SideWords& words, Side side)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto open = text.find('{');
        result.append(text.substr(0, open));
        if (open == std::string_view::npos)
            break;
        const auto close = text.find('}', open);
        const auto word = close == std::string_view::npos
            ? words.end()
            : words.find(std::string(text.substr(open + 1, close - open - 1)));
        if (word == words.end()) {
            result.push_back('{');
            text.remove_prefix(open + 1);
            continue;
        }
        result.append(side == Side::Left ? word->second.left : word->second.right);
        text.remove_prefix(close + 1);
    }
    return result;
}

} // namespace hipwise::content
