#include "ui/platform/autostart.h"

#include "support/file.h"
#include "ui/platform/desktop_entry.h"

#include <cstddef>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace hipwise::ui {

namespace fs = std::filesystem;

namespace {

constexpr const char* FileName = "org.hipwise.Hipwise.desktop";
constexpr std::size_t MostBytes = 64 * std::size_t{1024};
// Written by this program, in the only way that there has been until now.
constexpr const char* FormatKey = "X-Hipwise-Format";
constexpr const char* Format = "1";

bool isOurs(const DesktopEntry& entry)
{
    return entry.value(FormatKey) == Format;
}

bool isStarted(const DesktopEntry& entry)
{
    return !entry.value("Exec").empty() && !entry.isTrue("Hidden")
        && !entry.isFalse("X-GNOME-Autostart-enabled")
        && !entry.isFalse("X-MATE-Autostart-enabled");
}

Result<DesktopEntry> read(const fs::path& file)
{
    return readFile(file, MostBytes).map([](const std::string& text) {
        return DesktopEntry(text);
    });
}

std::string entryFor(const std::string& command)
{
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Hipwise\n"
           "Icon=org.hipwise.Hipwise\n"
           "Exec="
        + command
        + "\nTerminal=false\n"
          "StartupNotify=false\n"
          "X-GNOME-Autostart-enabled=true\n"
        + FormatKey + "=" + Format + "\n";
}

} // namespace

fs::path Autostart::defaultFolder()
{
    const char* config = std::getenv("XDG_CONFIG_HOME");
    if (config != nullptr && fs::path(config).is_absolute())
        return fs::path(config) / "autostart";
    const char* home = std::getenv("HOME");
    if (home != nullptr && fs::path(home).is_absolute())
        return fs::path(home) / ".config/autostart";
    return {};
}

Autostart::Autostart(const fs::path& folder, std::string stamp)
    : m_file(folder.empty() ? fs::path() : folder / FileName)
    , m_stamp(std::move(stamp))
{
}

bool Autostart::isOn() const
{
    const auto entry = read(m_file);
    return entry && isStarted(*entry);
}

Result<void> Autostart::turnOn(const fs::path& program, const std::vector<std::string>& arguments)
{
    if (m_file.empty())
        return failure(ErrorCode::NotFound, "there is no home folder for what starts at log-in");
    const auto command = desktopCommand(program.string(), arguments);
    if (!program.is_absolute() || !command)
        return failure(ErrorCode::Invalid,
                       "expected a full path in UTF-8 of what is to be started at log-in",
                       program.string());
    return makeRoom().and_then([&] { return writeFileDurably(m_file, entryFor(*command)); });
}

Result<void> Autostart::follow(const fs::path& program, const std::vector<std::string>& arguments)
{
    const auto entry = read(m_file);
    if (!entry || !isOurs(*entry) || !isStarted(*entry))
        return {};
    std::error_code error;
    const bool isThere = fs::exists(programIn(entry->value("Exec")), error);
    return isThere ? Result<void>() : turnOn(program, arguments);
}

/// The folder is there, and nothing in the way that is not ours.
Result<void> Autostart::makeRoom() const
{
    std::error_code error;
    fs::create_directories(m_file.parent_path(), error);
    if (error)
        return failure(error == std::errc::permission_denied
                               || error == std::errc::read_only_file_system
                           ? ErrorCode::ReadOnly
                           : ErrorCode::WriteFailed,
                       "the folder for what starts at log-in could not be made: " + error.message(),
                       m_file.parent_path().string());
    const auto entry = read(m_file);
    const bool free = entry ? isOurs(*entry) : entry.error().code == ErrorCode::NotFound;
    return free ? Result<void>() : putAside();
}

Result<void> Autostart::turnOff()
{
    const auto entry = read(m_file);
    if (!entry)
        return entry.error().code == ErrorCode::NotFound ? Result<void>() : putAside();
    if (!isOurs(*entry))
        return isStarted(*entry) ? putAside() : Result<void>();
    std::error_code error;
    fs::remove(m_file, error);
    if (error)
        return failure(ErrorCode::ReadOnly,
                       "what starts at log-in could not be removed: " + error.message(),
                       m_file.string());
    return {};
}

/// Desktops read only what ends in ".desktop", so what is put aside does not start.
Result<void> Autostart::putAside() const
{
    return asVoid(setAside(m_file, m_stamp));
}

} // namespace hipwise::ui
