#include "ui/platform/desktop/window_list.h"

#include "ui/platform/desktop/x_server.h"

#include <QGuiApplication>
#include <QWindow>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace hipwise::ui {

namespace {

enum Name {
    ManagerWindow,
    ManagerName,
    ClientList,
    CurrentDesktop,
    State,
    FullScreenState,
    HiddenState,
    Type,
    DesktopType,
    DockType,
    OnDesktop,
    Process,
    ClientListStacking
};

constexpr std::array<std::string_view, 13> Names{"_NET_SUPPORTING_WM_CHECK",
                                                 "_NET_WM_NAME",
                                                 "_NET_CLIENT_LIST",
                                                 "_NET_CURRENT_DESKTOP",
                                                 "_NET_WM_STATE",
                                                 "_NET_WM_STATE_FULLSCREEN",
                                                 "_NET_WM_STATE_HIDDEN",
                                                 "_NET_WM_WINDOW_TYPE",
                                                 "_NET_WM_WINDOW_TYPE_DESKTOP",
                                                 "_NET_WM_WINDOW_TYPE_DOCK",
                                                 "_NET_WM_DESKTOP",
                                                 "_NET_WM_PID",
                                                 "_NET_CLIENT_LIST_STACKING"};
constexpr std::uint32_t AllDesktops = 0xFFFFFFFF;
constexpr std::uint32_t MostWords = 4096; // of one property; as many windows

bool has(const std::vector<std::uint32_t>& words, std::uint32_t word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

WindowList::WindowList(xcb_connection_t* server)
    : m_server(server)
{
    nameAtoms();
    if (findManager())
        readWindows();
}

/// All questions are sent before the first answer is waited for, here and below.
void WindowList::nameAtoms()
{
    static_assert(Names.size() == NameCount);
    std::array<xcb_intern_atom_cookie_t, NameCount> cookies{};
    std::transform(Names.begin(), Names.end(), cookies.begin(), [this](std::string_view name) {
        return xcb_intern_atom(m_server, 0, static_cast<std::uint16_t>(name.size()), name.data());
    });
    std::transform(cookies.begin(), cookies.end(), m_atoms.begin(), [this](auto cookie) {
        const XReply<xcb_intern_atom_reply_t> reply(
            xcb_intern_atom_reply(m_server, cookie, nullptr));
        return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
    });
}

xcb_get_property_cookie_t WindowList::askFor(xcb_window_t window, int name) const
{
    return xcb_get_property(m_server,
                            0,
                            window,
                            m_atoms.at(static_cast<std::size_t>(name)),
                            XCB_GET_PROPERTY_TYPE_ANY,
                            0,
                            MostWords);
}

/// Empty when the window has gone, or has no such property.
QByteArray WindowList::bytes(xcb_get_property_cookie_t cookie) const
{
    const XReply<xcb_get_property_reply_t> reply(xcb_get_property_reply(m_server, cookie, nullptr));
    if (!reply)
        return {};
    return {static_cast<const char*>(xcb_get_property_value(reply.get())),
            xcb_get_property_value_length(reply.get())};
}

WindowList::Words WindowList::words(xcb_get_property_cookie_t cookie) const
{
    const QByteArray read = bytes(cookie);
    Words list(static_cast<std::size_t>(read.size()) / sizeof(std::uint32_t));
    std::memcpy(list.data(), read.constData(), list.size() * sizeof(std::uint32_t));
    return list;
}

WindowList::Words WindowList::property(xcb_window_t window, int name) const
{
    return words(askFor(window, name));
}

/// One that has gone leaves everything behind on the root window; one that is there has a window
/// that names itself.
bool WindowList::findManager()
{
    const Words named = property(rootWindow(m_server), ManagerWindow);
    if (named.empty() || property(named.front(), ManagerWindow) != named)
        return false;
    m_manager = QString::fromUtf8(bytes(askFor(named.front(), ManagerName)));
    if (m_manager.isEmpty())
        m_manager = QStringLiteral("window manager");
    return true;
}

void WindowList::readWindows()
{
    const xcb_window_t root = rootWindow(m_server);
    m_shownDesktop = property(root, CurrentDesktop);
    Words ids = property(root, ClientList);
    if (ids.empty())
        ids = property(root, ClientListStacking);
    std::vector<std::array<xcb_get_property_cookie_t, 4>> cookies;
    cookies.reserve(ids.size());
    for (const xcb_window_t id : ids)
        cookies.push_back(
            {askFor(id, State), askFor(id, Type), askFor(id, OnDesktop), askFor(id, Process)});
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto& [state, type, desktop, process] = cookies[i];
        m_windows.push_back({ids[i], words(state), words(type), words(desktop), words(process)});
    }
}

bool WindowList::anyOtherFillsScreen() const
{
    return std::any_of(m_windows.begin(), m_windows.end(), [this](const Window& window) {
        return fillsScreen(window) && !isOwn(window);
    });
}

bool WindowList::fillsScreen(const Window& window) const
{
    const auto states = [&](Name state) { return has(window.state, m_atoms.at(state)); };
    const auto isOf = [&](Name type) { return has(window.type, m_atoms.at(type)); };
    const bool shows = window.desktop.empty() || m_shownDesktop.empty()
        || window.desktop == m_shownDesktop || window.desktop.front() == AllDesktops;
    return states(FullScreenState) && !states(HiddenState) && !isOf(DesktopType) && !isOf(DockType)
        && shows;
}

bool WindowList::isOwn(const Window& window) const
{
    if (has(window.process, static_cast<std::uint32_t>(QGuiApplication::applicationPid())))
        return true;
    const auto own = QGuiApplication::topLevelWindows();
    return std::any_of(own.begin(), own.end(), [&](const QWindow* shown) {
        return shown->handle() != nullptr && shown->winId() == window.id;
    });
}

} // namespace hipwise::ui
