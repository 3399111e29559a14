#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::ui {

/// What stands in a desktop entry: the keys of its first group, "Desktop Entry". Lines that are
/// none are passed over.
class DesktopEntry {
public:
    explicit DesktopEntry(std::string_view text);

    /// As it is written; empty when it is missing.
    [[nodiscard]] std::string value(const std::string& key) const;

    /// Both are false when it is missing or something else.
    [[nodiscard]] bool isTrue(const std::string& key) const;
    [[nodiscard]] bool isFalse(const std::string& key) const;

private:
    std::map<std::string, std::string> m_values;
};

/// The value of Exec that starts a program with these arguments, quoted and escaped as the desktop
/// entry specification says. Empty for what is not UTF-8, which an entry has to be.
[[nodiscard]] std::optional<std::string> desktopCommand(const std::string& program,
                                                        const std::vector<std::string>& arguments);

/// The program of a command that desktopCommand() made; empty for what it did not make.
[[nodiscard]] std::string programIn(std::string_view command);

} // namespace hipwise::ui
