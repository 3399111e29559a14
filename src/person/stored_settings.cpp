#include "person/stored_settings.h"

#include <algorithm>
#include <charconv>

namespace hipwise::person {

std::string_view valueOf(const StoredSettings& stored, const char* key)
{
    const auto found = stored.find(key);
    return found == stored.end() ? std::string_view() : std::string_view(found->second);
}

int numberOf(const StoredSettings& stored, const char* key, int fallback, int lowest, int highest)
{
    const std::string_view text = valueOf(stored, key);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error == std::errc::invalid_argument || end != text.data() + text.size())
        return fallback;
    if (error == std::errc::result_out_of_range)
        return text.front() == '-' ? lowest : highest;
    return std::clamp(value, lowest, highest);
}

const char* nameOf(bool value)
{
    return value ? "true" : "false";
}

std::set<std::string> idsOf(std::string_view text)
{
    std::set<std::string> ids;
    while (!text.empty()) {
        const auto space = text.find(' ');
        if (space != 0)
            ids.emplace(text.substr(0, space));
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    }
    return ids;
}

std::string joined(const std::set<std::string>& ids)
{
    std::string text;
    for (const std::string& id : ids)
        text += (text.empty() ? "" : " ") + id;
    return text;
}

} // namespace hipwise::person
