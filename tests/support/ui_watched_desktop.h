#pragma once

#include "support/clock.h"
#include "support/fake_service.h"
#include "support/ui_private_bus.h"
#include "ui/platform/system_desktop_watch.h"

#include <QSignalSpy>

#include <memory>
#include <optional>

namespace hipwise::test {

/// Buses of a desktop and of a system that nobody is on yet, a clock that a test moves, and a watch
/// that asks them.
struct WatchedDesktop {
    /// Says what is missing.
    [[nodiscard]] static bool isPossible()
    {
        static const bool found = PrivateBus().isThere();
        if (!found)
            WARN("dbus-daemon is not installed: nothing was tested");
        return found;
    }

    ui::DesktopState look() { return look(*watch); }

    /// Fails the test when nothing is answered.
    static ui::DesktopState look(ui::SystemDesktopWatch& watch)
    {
        std::optional<ui::DesktopState> state;
        const auto connection = QObject::connect(
            &watch, &ui::DesktopWatch::answered, &watch, [&](const ui::DesktopState& answer) {
                state = answer;
            });
        watch.look();
        CHECK_FALSE(state); // nobody waits for it
        REQUIRE(soon([&] { return state.has_value(); }));
        QObject::disconnect(connection);
        return *state;
    }

    /// What the idle time is after a while.
    std::optional<std::chrono::milliseconds> idleAfter(std::chrono::milliseconds passed)
    {
        clock.advance(passed);
        return look().idle;
    }

    /// Whatever was told on the buses has been heard.
    void hear()
    {
        delivered(programInSession, QStringLiteral("org.freedesktop.DBus"));
        delivered(programInSystem, QStringLiteral("org.freedesktop.DBus"));
    }

    PrivateBus session;
    PrivateBus system;
    QDBusConnection programInSession = session.isThere() ? session.connect() : noBus();
    QDBusConnection programInSystem = system.isThere() ? system.connect() : noBus();
    SimulatedClock clock{Instant(std::chrono::hours(24 * 365 * 50))};
    std::unique_ptr<ui::SystemDesktopWatch> watch
        = std::make_unique<ui::SystemDesktopWatch>(clock, programInSession, programInSystem);
};

} // namespace hipwise::test
