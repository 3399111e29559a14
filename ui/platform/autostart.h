#pragma once

#include "support/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace hipwise::ui {

/// Whether the program is started when its person logs in: by a desktop entry in the folder that
/// desktops go through then. Whoever switches it off elsewhere, in the settings of the desktop, is
/// heeded. An entry that cannot be read or that somebody else wrote is put aside, never
/// overwritten.
class Autostart {
public:
    /// The person's own; empty without a home folder.
    [[nodiscard]] static std::filesystem::path defaultFolder();

    /// The folder need not exist; an empty one gives NotFound when it is turned on. `stamp` dates
    /// what is put aside.
    Autostart(const std::filesystem::path& folder, std::string stamp);

    /// Also when somebody else wrote the entry; false when it cannot be read.
    [[nodiscard]] bool isOn() const;

    /// From now on this program, with these arguments; also when it was on already. Invalid when
    /// the path is not absolute or something in it cannot stand in an entry. On failure an entry
    /// that was there is still there, or put aside.
    [[nodiscard]] Result<void> turnOn(const std::filesystem::path& program,
                                      const std::vector<std::string>& arguments = {});
    /// The same where it is on for a program that is not there any more, because it was moved.
    [[nodiscard]] Result<void> follow(const std::filesystem::path& program,
                                      const std::vector<std::string>& arguments = {});
    /// Removes the entry.
    [[nodiscard]] Result<void> turnOff();

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    [[nodiscard]] Result<void> putAside() const;
    [[nodiscard]] Result<void> makeRoom() const;

    std::filesystem::path m_file; ///< empty: there is no folder for it
    std::string m_stamp;
};

} // namespace hipwise::ui
