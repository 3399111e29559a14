#include "ui/platform/desktop/window_list.h"

#include "ui/platform/desktop/x_server.h"

#include <QGuiApplication>
#include <QWindow>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace hipwise::ui {

enum class WindowList::Name : std::uint8_t {
    ManagerWindow,
    ManagerName,
    ClientList,
    ClientListStacking,
    CurrentDesktop,
    State,
    FullScreenState,
    HiddenState,
    Type,
    DesktopType,
    DockType,
    OnDesktop
};

namespace {

constexpr std::array<std::string_view, 12> Names{"_NET_SUPPORTING_WM_CHECK",
                                                 "_NET_WM_NAME",
                                                 "_NET_CLIENT_LIST",
                                                 "_NET_CLIENT_LIST_STACKING",
                                                 "_NET_CURRENT_DESKTOP",
                                                 "_NET_WM_STATE",
                                                 "_NET_WM_STATE_FULLSCREEN",
                                                 "_NET_WM_STATE_HIDDEN",
                                                 "_NET_WM_WINDOW_TYPE",
                                                 "_NET_WM_WINDOW_TYPE_DESKTOP",
                                                 "_NET_WM_WINDOW_TYPE_DOCK",
                                                 "_NET_WM_DESKTOP"};
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

xcb_atom_t WindowList::atom(Name name) const
{
    return m_atoms.at(static_cast<std::size_t>(name));
}

xcb_get_property_cookie_t WindowList::askFor(xcb_window_t window, Name name) const
{
    return xcb_get_property(
        m_server, 0, window, atom(name), XCB_GET_PROPERTY_TYPE_ANY, 0, MostWords);
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
    if (!list.empty()) // whose data may be null
        std::memcpy(list.data(), read.constData(), list.size() * sizeof(std::uint32_t));
    return list;
}

WindowList::Words WindowList::property(xcb_window_t window, Name name) const
{
    return words(askFor(window, name));
}

/// One that has gone leaves everything behind on the root window; one that is there has a window
/// that names itself.
bool WindowList::findManager()
{
    const Words named = property(rootWindow(m_server), Name::ManagerWindow);
    if (named.empty() || property(named.front(), Name::ManagerWindow) != named)
        return false;
    m_manager = QString::fromUtf8(bytes(askFor(named.front(), Name::ManagerName)));
    if (m_manager.isEmpty())
        m_manager = QStringLiteral("window manager");
    return true;
}

void WindowList::readWindows()
{
    const xcb_window_t root = rootWindow(m_server);
    m_shownDesktop = property(root, Name::CurrentDesktop);
    Words ids = property(root, Name::ClientListStacking);
    m_isStacked = !ids.empty();
    if (ids.empty())
        ids = property(root, Name::ClientList);
    std::vector<std::array<xcb_get_property_cookie_t, 3>> cookies;
    cookies.reserve(ids.size());
    for (const xcb_window_t id : ids)
        cookies.push_back(
            {askFor(id, Name::State), askFor(id, Name::Type), askFor(id, Name::OnDesktop)});
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto& [state, type, desktop] = cookies[i];
        m_windows.push_back({ids[i], words(state), words(type), words(desktop)});
    }
}

bool WindowList::anyOtherFillsScreen() const
{
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        if (fillsScreen(m_windows[i]) && !isOwn(m_windows[i]) && !isCovered(i))
            return true;
    }
    return false;
}

/// Whether it is an ordinary one that is to be seen where nothing covers it.
bool WindowList::shows(const Window& window) const
{
    const bool isHere = window.desktop.empty() || m_shownDesktop.empty()
        || window.desktop == m_shownDesktop || window.desktop.front() == AllDesktops;
    return isHere && !has(window.state, atom(Name::HiddenState))
        && !has(window.type, atom(Name::DesktopType)) && !has(window.type, atom(Name::DockType));
}

bool WindowList::fillsScreen(const Window& window) const
{
    return shows(window) && has(window.state, atom(Name::FullScreenState));
}

/// Whether a window above it lies over more than half of it: somebody works in that one.
bool WindowList::isCovered(std::size_t index) const
{
    const auto place = m_isStacked ? placeOf(m_windows[index].id) : std::nullopt;
    if (!place)
        return false;
    const auto area = [](const QRect& rect) { return qint64{rect.width()} * rect.height(); };
    for (std::size_t above = index + 1; above < m_windows.size(); ++above) {
        const auto over = shows(m_windows[above]) ? placeOf(m_windows[above].id) : std::nullopt;
        if (over && area(place->intersected(*over)) * 2 > area(*place))
            return true;
    }
    return false;
}

/// On the screen; empty when the window has gone.
std::optional<QRect> WindowList::placeOf(xcb_window_t window) const
{
    const auto sizeCookie = xcb_get_geometry(m_server, window);
    const auto cornerCookie
        = xcb_translate_coordinates(m_server, window, rootWindow(m_server), 0, 0);
    const XReply<xcb_get_geometry_reply_t> size(
        xcb_get_geometry_reply(m_server, sizeCookie, nullptr));
    const XReply<xcb_translate_coordinates_reply_t> corner(
        xcb_translate_coordinates_reply(m_server, cornerCookie, nullptr));
    if (!size || !corner)
        return std::nullopt;
    return QRect(corner->dst_x, corner->dst_y, size->width, size->height);
}

bool WindowList::isOwn(const Window& window)
{
    const auto own = QGuiApplication::topLevelWindows();
    return std::any_of(own.begin(), own.end(), [&](const QWindow* shown) {
        return shown->handle() != nullptr && shown->winId() == window.id;
    });
}

} // namespace hipwise::ui
