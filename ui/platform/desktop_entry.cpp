#include "ui/platform/desktop_entry.h"

#include <QUtf8StringView>

#include <algorithm>

namespace hipwise::ui {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Blank = " \t\r";
    const auto first = text.find_first_not_of(Blank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(Blank) - first + 1);
}

bool isUtf8(const std::string& text)
{
    return QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

/// For the desktop, which takes a command apart into arguments.
std::string quoted(const std::string& argument)
{
    std::string result = "\"";
    for (const char letter : argument) {
        if (std::string_view("\"`$\\").find(letter) != std::string_view::npos)
            result += '\\';
        if (letter == '%') // stands for something otherwise
            result += '%';
        result += letter;
    }
    return result + '"';
}

/// For the file, where every value is on one line.
std::string escaped(const std::string& value)
{
    std::string result;
    for (const char letter : value) {
        switch (letter) {
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\t':
            result += "\\t";
            break;
        case '\r':
            result += "\\r";
            break;
        default:
            result += letter;
        }
    }
    return result;
}

/// What stood there before it was escaped.
std::string unescaped(std::string_view value)
{
    std::string result;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            result += value[i];
            continue;
        }
        const char letter = value[++i];
        result += letter == 'n' ? '\n' : letter == 't' ? '\t' : letter == 'r' ? '\r' : letter;
    }
    return result;
}

} // namespace

DesktopEntry::DesktopEntry(std::string_view text)
{
    bool inside = false;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto equals = line.find('=');
        if (line.substr(0, 1) == "[")
            inside = line == "[Desktop Entry]";
        else if (inside && line.substr(0, 1) != "#" && equals != std::string_view::npos)
            m_values.emplace(trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1)));
    }
}

std::string DesktopEntry::value(const std::string& key) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? std::string() : found->second;
}

bool DesktopEntry::isTrue(const std::string& key) const
{
    return value(key) == "true" || value(key) == "1";
}

bool DesktopEntry::isFalse(const std::string& key) const
{
    return value(key) == "false" || value(key) == "0";
}

std::optional<std::string> desktopCommand(const std::string& program,
                                          const std::vector<std::string>& arguments)
{
    if (!isUtf8(program) || !std::all_of(arguments.begin(), arguments.end(), isUtf8))
        return std::nullopt;
    std::string command = quoted(program);
    for (const std::string& argument : arguments)
        command += ' ' + quoted(argument);
    return escaped(command);
}

std::string programIn(std::string_view command)
{
    std::string program;
    const std::string line = unescaped(command);
    if (!line.starts_with('"'))
        return {};
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '"')
            return program;
        const bool isPair = line[i] == '\\' || line[i] == '%';
        if (isPair && ++i == line.size())
            break;
        program += line[i];
    }
    return {};
}

} // namespace hipwise::ui
