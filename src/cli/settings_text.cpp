#include "cli/settings_text.h"

#include "support/file.h"

#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>
#include <system_error>

namespace hipwise::cli {

namespace {

constexpr std::size_t LargestFile = 1U << 20U;

std::string_view unquoted(std::string_view value)
{
    const bool quoted = value.size() >= 2 && value.front() == '"' && value.back() == '"';
    return quoted ? value.substr(1, value.size() - 2) : value;
}

} // namespace

Result<person::Settings> readSettings(const std::filesystem::path& file)
{
    const auto text = readFile(file, LargestFile);
    if (!text && text.error().code == ErrorCode::NotFound)
        return person::Settings{};
    if (!text)
        return tl::unexpected(text.error());
    person::StoredSettings stored;
    std::string section;
    std::string_view rest = *text;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const auto equals = line.find('=');
        if (line.starts_with('[') && line.ends_with(']'))
            section = line.substr(1, line.size() - 2);
        else if (equals != std::string_view::npos)
            stored[fmt::format("{}/{}", section, line.substr(0, equals))]
                = unquoted(line.substr(equals + 1));
    }
    return person::parseSettings(stored);
}

Result<void> writeSettings(const person::Settings& settings, const std::filesystem::path& file)
{
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return failure(ErrorCode::WriteFailed, "expected no settings yet", file.string());
    // Only what is not as usual, so that nobody is bound to what is usual today.
    const auto usual = person::toStored({});
    std::map<std::string, std::string> sections;
    for (const auto& [key, value] : person::toStored(settings)) {
        const auto slash = key.find('/');
        if (value != usual.at(key))
            sections[key.substr(0, slash)] += fmt::format("{}={}\n", key.substr(slash + 1), value);
    }
    std::string text;
    for (const auto& [section, lines] : sections)
        text += fmt::format("[{}]\n{}\n", section, lines);
    return writeFileDurably(file, text);
}

} // namespace hipwise::cli
