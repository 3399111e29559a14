#pragma once

#include <QByteArray>
#include <QRect>
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
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

    /// Whether one of another program is full screen, not minimised, on the desktop that shows, and
    /// not behind another window. Where the order or the places cannot be read, none is behind.
    [[nodiscard]] bool anyOtherFillsScreen() const;

private:
    using Words = std::vector<std::uint32_t>;

    struct Window {
        xcb_window_t id;
        Words state;
        Words type;
        Words desktop;
    };

    /// What is asked for by name.
    enum class Name : std::uint8_t;

    void nameAtoms();
    [[nodiscard]] bool findManager();
    void readWindows();
    [[nodiscard]] bool shows(const Window& window) const;
    [[nodiscard]] bool fillsScreen(const Window& window) const;
    [[nodiscard]] bool isCovered(std::size_t index) const;
    [[nodiscard]] std::optional<QRect> placeOf(xcb_window_t window) const;
    [[nodiscard]] static bool isOwn(const Window& window);

    [[nodiscard]] xcb_atom_t atom(Name name) const;
    [[nodiscard]] xcb_get_property_cookie_t askFor(xcb_window_t window, Name name) const;
    [[nodiscard]] QByteArray bytes(xcb_get_property_cookie_t cookie) const;
    [[nodiscard]] Words words(xcb_get_property_cookie_t cookie) const;
    [[nodiscard]] Words property(xcb_window_t window, Name name) const;

    static constexpr std::size_t NameCount = 12;

    xcb_connection_t* m_server;
    std::array<xcb_atom_t, NameCount> m_atoms{};
    QString m_manager;
    Words m_shownDesktop;
    std::vector<Window> m_windows; ///< from below to above, where that is known
    bool m_isStacked = false; ///< it is
};

} // namespace hipwise::ui
