#include "content/text.h"

namespace hipwise::content {

namespace {

/// The text with every word in braces replaced by what `find` gives for it, a string or null.
template <class Find>
std::string replaced(std::string_view text, const Find& find)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto open = text.find('{');
        result.append(text.substr(0, open));
        if (open == std::string_view::npos)
            break;
        const auto close = text.find('}', open);
        const std::string* word = close == std::string_view::npos
            ? nullptr
            : find(std::string(text.substr(open + 1, close - open - 1)));
        if (word == nullptr) {
            result.push_back('{');
            text.remove_prefix(open + 1);
            continue;
        }
        result.append(*word);
        text.remove_prefix(close + 1);
    }
    return result;
}

} // namespace

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

std::string filled(std::string_view text, const std::map<std::string, std::string>& words)
{
    return replaced(text, [&](const std::string& word) {
        const auto found = words.find(word);
        return found == words.end() ? nullptr : &found->second;
    });
}

std::string forSide(std::string_view text, const SideWords& words, Side side)
{
    return replaced(text, [&](const std::string& word) -> const std::string* {
        const auto found = words.find(word);
        if (found == words.end())
            return nullptr;
        return side == Side::Left ? &found->second.left : &found->second.right;
    });
}

} // namespace hipwise::content
