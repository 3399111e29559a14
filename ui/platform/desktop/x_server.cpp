#include "ui/platform/desktop/x_server.h"

#include <QGuiApplication>

namespace hipwise::ui {

xcb_connection_t* xServer()
{
    const auto* application = qobject_cast<QGuiApplication*>(QCoreApplication::instance());
    if (application == nullptr || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return nullptr;
    const auto* x11 = application->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t* server = x11 == nullptr ? nullptr : x11->connection();
    return server == nullptr || xcb_connection_has_error(server) != 0 ? nullptr : server;
}

xcb_window_t rootWindow(xcb_connection_t* server)
{
    return xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
}

} // namespace hipwise::ui
