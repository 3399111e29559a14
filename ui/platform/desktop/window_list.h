#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>
#include <xcb/xcb.h>

namespace hipwise::ui {

/// The windows of all programs as the window manager of an X server lists them (EWMH) at the moment
/// this is made. Windows and window managers may vanish at any time; whatever of them cannot be
/// read any more is left out.
class WindowList {
public:
    explicit WindowList(xcb_connection_t* server);

    /// What it calls itself; empty: there is none, and so no windows either.
    [[nodiscard]] const QString& manager() const { return m_manager; }

    /// Whether one of another program is full screen, not minimised, and on the desktop that shows.
    [[nodiscard]] bool anyOtherFillsScreen() const;

private:
    using Words = std::vector<std::uint32_t>;

    struct Window {
        xcb_window_t id;
        Words state;
        Words type;
        Words desktop;
        Words process;
    };

    void nameAtoms();
    [[nodiscard]] bool findManager();
    void readWindows();
    [[nodiscard]] bool fillsScreen(const Window& window) const;
    [[nodiscard]] bool isOwn(const Window& window) const;

    [[nodiscard]] xcb_get_property_cookie_t askFor(xcb_window_t window, int name) const;
    [[nodiscard]] QByteArray bytes(xcb_get_property_cookie_t cookie) const;
    [[nodiscard]] Words words(xcb_get_property_cookie_t cookie) const;
    [[nodiscard]] Words property(xcb_window_t window, int name) const;

    static constexpr int NameCount = 13;

    xcb_connection_t* m_server;
    std::array<xcb_atom_t, NameCount> m_atoms{};
    QString m_manager;
    Words m_shownDesktop;
    std::vector<Window> m_windows;
};

} // namespace hipwise::ui
