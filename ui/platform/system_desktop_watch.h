#pragma once

#include "support/clock.h"
#include "ui/platform/desktop_watch.h"

#include <QDBusConnection>
#include <QTimer>

#include <memory>
#include <vector>

namespace hipwise::ui {

class DesktopSource;
class DoNotDisturb;
class FullScreen;
class IdleTime;
class LockState;
class SleepSignal;

/// Asks the real desktop: its services on the message buses, and the X server where the program's
/// windows are on one. Each may be missing, late, or lie.
class SystemDesktopWatch final : public DesktopWatch {
    Q_OBJECT

public:
    /// `clock` must go as fast as real time does, because that of the desktop does. The buses to
    /// ask; tests give their own.
    explicit SystemDesktopWatch(const Clock& clock,
                                const QDBusConnection& session = QDBusConnection::sessionBus(),
                                const QDBusConnection& system = QDBusConnection::systemBus());
    ~SystemDesktopWatch() override;
    SystemDesktopWatch(const SystemDesktopWatch&) = delete;
    SystemDesktopWatch(SystemDesktopWatch&&) = delete;
    SystemDesktopWatch& operator=(const SystemDesktopWatch&) = delete;
    SystemDesktopWatch& operator=(SystemDesktopWatch&&) = delete;

    void look() override;
    [[nodiscard]] DesktopSources sources() const override;

private:
    [[nodiscard]] std::vector<DesktopSource*> all() const;
    void count();
    void finish();

    std::unique_ptr<IdleTime> m_idle;
    std::unique_ptr<FullScreen> m_fullScreen;
    std::unique_ptr<DoNotDisturb> m_doNotDisturb;
    std::unique_ptr<LockState> m_lock;
    std::unique_ptr<SleepSignal> m_sleep;
    bool m_looking = false;
    bool m_again = false; ///< somebody asked for another look in the course of this one
    std::size_t m_missing = 0; ///< answers to this look
    QTimer m_deadline{this};
};

} // namespace hipwise::ui
