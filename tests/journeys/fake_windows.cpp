#include "journeys/fake_windows.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <memory>

namespace hipwise::test {

FakeWindows::FakeWindows(const QString& display)
    : m_server(xcb_connect(display.toLatin1().constData(), nullptr))
    , m_root(xcb_setup_roots_iterator(xcb_get_setup(m_server)).data->root)
{
}

FakeWindows::~FakeWindows()
{
    xcb_disconnect(m_server);
}

void FakeWindows::manage()
{
    m_manager = open();
    for (const xcb_window_t window : {m_root, m_manager})
        setNumbers(window, "_NET_SUPPORTING_WM_CHECK", {m_manager});
}

void FakeWindows::vanish()
{
    close(m_manager);
}

void FakeWindows::showDesktop(std::optional<std::uint32_t> number)
{
    constexpr const char* Shown = "_NET_CURRENT_DESKTOP";
    if (number)
        setNumbers(m_root, Shown, {*number});
    else
        xcb_delete_property(m_server, m_root, atom(Shown));
    xcb_flush(m_server);
}

xcb_window_t FakeWindows::open()
{
    const xcb_window_t window = xcb_generate_id(m_server);
    xcb_create_window(m_server,
                      XCB_COPY_FROM_PARENT,
                      window,
                      m_root,
                      0,
                      0,
                      1,
                      1,
                      0,
                      XCB_WINDOW_CLASS_INPUT_OUTPUT,
                      XCB_COPY_FROM_PARENT,
                      0,
                      nullptr);
    setNames(window, "_NET_WM_STATE", {"_NET_WM_STATE_FULLSCREEN"});
    return window;
}

void FakeWindows::place(xcb_window_t window, const QRect& place)
{
    const std::array<std::uint32_t, 4> values{static_cast<std::uint32_t>(place.x()),
                                              static_cast<std::uint32_t>(place.y()),
                                              static_cast<std::uint32_t>(place.width()),
                                              static_cast<std::uint32_t>(place.height())};
    xcb_configure_window(m_server,
                         window,
                         XCB_CONFIG_WINDOW_X | XCB_CONFIG_WINDOW_Y | XCB_CONFIG_WINDOW_WIDTH
                             | XCB_CONFIG_WINDOW_HEIGHT,
                         values.data());
    xcb_flush(m_server);
}

void FakeWindows::close(xcb_window_t window)
{
    xcb_destroy_window(m_server, window);
    xcb_flush(m_server);
}

void FakeWindows::list(const std::vector<xcb_window_t>& windows, const char* as)
{
    setNumbers(m_root, as, windows);
}

void FakeWindows::setNumbers(xcb_window_t window,
                             const char* name,
                             const std::vector<std::uint32_t>& words)
{
    constexpr std::uint8_t BitsPerWord = 32;
    xcb_change_property(m_server,
                        XCB_PROP_MODE_REPLACE,
                        window,
                        atom(name),
                        XCB_ATOM_CARDINAL,
                        BitsPerWord,
                        static_cast<std::uint32_t>(words.size()),
                        words.data());
    xcb_flush(m_server);
}

void FakeWindows::setNames(xcb_window_t window,
                           const char* name,
                           const std::vector<const char*>& names)
{
    std::vector<std::uint32_t> atoms;
    std::transform(names.begin(), names.end(), std::back_inserter(atoms), [this](const char* one) {
        return atom(one);
    });
    setNumbers(window, name, atoms);
}

xcb_atom_t FakeWindows::atom(std::string_view name) const
{
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
        xcb_intern_atom_reply(
            m_server,
            xcb_intern_atom(m_server, 0, static_cast<std::uint16_t>(name.size()), name.data()),
            nullptr),
        &std::free);
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

} // namespace hipwise::test
