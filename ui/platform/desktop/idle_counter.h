#pragma once

#include "support/clock.h"

#include <QDBusConnection>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace hipwise::ui {

/// Somebody who counts for how long nobody has touched keyboard or pointer.
class IdleCounter {
public:
    /// Why none is told.
    enum class Silence {
        CannotTell, ///< there is nobody, or what is said means nothing
        NotNow ///< the next time may be another
    };
    using Answer = tl::expected<std::chrono::milliseconds, Silence>;
    using Then = std::function<void(const Answer&)>;

    IdleCounter() = default;
    virtual ~IdleCounter() = default;
    IdleCounter(const IdleCounter&) = delete;
    IdleCounter(IdleCounter&&) = delete;
    IdleCounter& operator=(const IdleCounter&) = delete;
    IdleCounter& operator=(IdleCounter&&) = delete;

    [[nodiscard]] virtual QString name() const = 0;
    /// On the session bus; empty: it is not there.
    [[nodiscard]] virtual QString service() const = 0;
    /// `then` is called once, unless somebody is asked anew before.
    virtual void ask(Then then) = 0;

    /// Forgets what was learnt of who was asked until now.
    virtual void startAnew() { }
};

/// org.gnome.Mutter.IdleMonitor: GNOME, under Wayland too.
[[nodiscard]] std::unique_ptr<IdleCounter> mutterCounter(const QDBusConnection& session);
/// org.freedesktop.ScreenSaver: many others. Nobody has agreed on the unit.
[[nodiscard]] std::unique_ptr<IdleCounter> screenSaverCounter(const Clock& clock,
                                                              const QDBusConnection& session);
/// The XScreenSaver extension of the X server that the windows are on; without one it never
/// answers a time.
[[nodiscard]] std::unique_ptr<IdleCounter> xCounter();

} // namespace hipwise::ui
