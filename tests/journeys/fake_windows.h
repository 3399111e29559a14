#pragma once

#include <QRect>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>
#include <xcb/xcb.h>

namespace hipwise::test {

/// A window manager of an X server, and windows that say of themselves whatever a test wants.
class FakeWindows {
public:
    /// The display by its name.
    explicit FakeWindows(const QString& display);
    FakeWindows(const FakeWindows&) = delete;
    FakeWindows(FakeWindows&&) = delete;
    FakeWindows& operator=(const FakeWindows&) = delete;
    FakeWindows& operator=(FakeWindows&&) = delete;
    ~FakeWindows();

    /// The window manager is there, and later gone without a farewell.
    void manage();
    void vanish();
    /// Which desktop shows; empty: nobody says so.
    void showDesktop(std::optional<std::uint32_t> number);

    /// A window that is full screen.
    [[nodiscard]] xcb_window_t open();
    void place(xcb_window_t window, const QRect& place);
    void close(xcb_window_t window);
    /// The windows that the manager lists.
    void list(const std::vector<xcb_window_t>& windows, const char* as = "_NET_CLIENT_LIST");

    void setNumbers(xcb_window_t window, const char* name, const std::vector<std::uint32_t>& words);
    /// Names of which each stands for itself.
    void setNames(xcb_window_t window, const char* name, const std::vector<const char*>& names);

private:
    [[nodiscard]] xcb_atom_t atom(std::string_view name) const;

    xcb_connection_t* m_server;
    xcb_window_t m_root;
    xcb_window_t m_manager = XCB_WINDOW_NONE;
};

} // namespace hipwise::test
