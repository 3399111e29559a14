#pragma once

#include "ui/platform/autostart.h"
#include "ui/platform/desktop_watch.h"
#include "ui/platform/tray_icon.h"
#include "ui/shell/snack_keeper.h"

#include <filesystem>

namespace hipwise::ui {

/// A desktop that says what it was told to say, at once.
class SampleDesktop final : public DesktopWatch {
    Q_OBJECT

public:
    DesktopState state{std::chrono::seconds(30), false, false, false};
    DesktopSources found{QStringLiteral("sample"),
                         QStringLiteral("sample"),
                         QStringLiteral("sample"),
                         QStringLiteral("sample"),
                         QStringLiteral("sample")};

    void look() override { Q_EMIT answered(state); }

    [[nodiscard]] DesktopSources sources() const override { return found; }
};

/// Reminders over such a desktop, which has no tray.
struct SampleReminders {
    /// The start at log-in is kept in the folder.
    SampleReminders(const app::Context& context,
                    SettingsFile& settings,
                    const std::filesystem::path& folder)
        : keeper(context, settings, desktop)
        , autostart(folder, "20261123-091000")
    {
    }

    SampleDesktop desktop;
    SnackKeeper keeper;
    Autostart autostart;
    bool hasTray = false;
    TrayIcon tray{QDBusConnection(QStringLiteral("none")),
                  {[this] { return hasTray; }, [this] { return hasTray; }}};
};

} // namespace hipwise::ui
