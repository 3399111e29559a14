#include "ui/platform/desktop/full_screen.h"

#include "ui/platform/desktop/window_list.h"
#include "ui/platform/desktop/x_server.h"

namespace hipwise::ui {

void FullScreen::look()
{
    m_name.clear();
    m_there = false;
    if (xcb_connection_t* server = xServer()) {
        const WindowList windows(server);
        m_name = windows.manager();
        m_there = windows.anyOtherFillsScreen();
    }
    Q_EMIT answered();
}

} // namespace hipwise::ui
