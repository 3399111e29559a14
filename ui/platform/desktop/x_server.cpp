#include "ui/platform/desktop/x_server.h"

#include <QGuiApplication>

namespace hipwise::ui {

namespace {

/// The session says what it is; where it says nothing, a display of Wayland is enough.
bool isWayland()
{
    const QByteArray session = qgetenv("XDG_SESSION_TYPE");
    if (session == "wayland" || session == "x11")
        return session == "wayland";
    return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace

xcb_connection_t* xServer()
{
    const auto* application = qobject_cast<QGuiApplication*>(QCoreApplication::instance());
    if (application == nullptr || isWayland())
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
