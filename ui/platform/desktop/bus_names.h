#pragma once

#include "ui/platform/desktop/bus_caller.h"

namespace hipwise::ui {

// Who is asked in more than one place.

/// The notification server of the session.
inline constexpr BusAddress Notifications{"org.freedesktop.Notifications",
                                          "/org/freedesktop/Notifications",
                                          "org.freedesktop.Notifications"};
/// The screen saver of the session, by the name on which desktops agree.
inline constexpr BusAddress ScreenSaver{
    "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"};
/// logind, on the bus of the computer.
inline constexpr BusAddress LoginManager{
    "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"};

} // namespace hipwise::ui
