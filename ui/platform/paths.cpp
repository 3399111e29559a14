#include "ui/platform/paths.h"

#include <QStandardPaths>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/un.h>
#include <system_error>
#include <unistd.h>
#include <xcb/xcb.h>

namespace hipwise::ui {

namespace fs = std::filesystem;

fs::path executablePath()
{
    // What this reads of a program that was replaced while it runs.
    constexpr std::string_view Replaced = " (deleted)";
    std::error_code error;
    const fs::path path = fs::read_symlink("/proc/self/exe", error);
    const std::string text = path.string();
    if (!text.ends_with(Replaced) || fs::exists(path, error))
        return path;
    return text.substr(0, text.size() - Replaced.size());
}

std::optional<DataFolder> findDataFolder(const QString& given)
{
    if (!given.isEmpty())
        return DataFolder::given(fs::absolute(given.toStdString()));
    const QByteArray xdg = qgetenv("XDG_DATA_HOME");
    const QByteArray home = qgetenv("HOME");
    const fs::path root = defaultDataRoot(xdg.isNull() ? nullptr : xdg.constData(),
                                          home.isNull() ? nullptr : home.constData());
    if (root.empty())
        return std::nullopt;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return DataFolder(root, fs::path(documents.toStdString()) / "Hipwise");
}

bool makeFolders(const DataFolder& folder)
{
    std::error_code error;
    for (const fs::path& path :
         {folder.root(), folder.packs(), folder.cache(), folder.journal().parent_path()}) {
        fs::create_directories(path, error);
        if (error)
            return false;
    }
    fs::permissions(folder.root(), fs::perms::owner_all, error);
    return true;
}

namespace {

/// Whether somebody listens at a socket of this machine.
bool answers(const std::string& path)
{
    sockaddr_un address{};
    if (path.size() >= sizeof address.sun_path)
        return false;
    address.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), std::begin(address.sun_path));
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    const bool connected
        = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(fd);
    return connected;
}

/// As Qt will do it: with the name, the permission and, for another machine, the network it takes.
bool x11Found()
{
    xcb_connection_t* connection = xcb_connect(nullptr, nullptr);
    const bool found = xcb_connection_has_error(connection) == 0;
    xcb_disconnect(connection);
    return found;
}

bool waylandFound(const QString& display)
{
    if (display.isEmpty())
        return false;
    const fs::path socket = display.toStdString();
    return answers(socket.is_absolute()
                       ? socket.string()
                       : (fs::path(qgetenv("XDG_RUNTIME_DIR").toStdString()) / socket).string());
}

} // namespace

bool displayFound()
{
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith(QLatin1String("xcb"))
        && !platform.startsWith(QLatin1String("wayland")))
        return true;
    return (!qEnvironmentVariableIsEmpty("DISPLAY") && x11Found())
        || waylandFound(qEnvironmentVariable("WAYLAND_DISPLAY"));
}

} // namespace hipwise::ui
