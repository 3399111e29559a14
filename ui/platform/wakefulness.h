#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <optional>

namespace hipwise::ui {

/// Keeps the screen awake while somebody follows a session: asks the desktop over D-Bus not to
/// blank it (org.freedesktop.ScreenSaver) and the system not to go idle (logind). Where neither is
/// there, nothing happens.
class Wakefulness final : public QObject {
    Q_OBJECT

public:
    /// The buses to ask; tests give their own.
    explicit Wakefulness(const QDBusConnection& session = QDBusConnection::sessionBus(),
                         const QDBusConnection& system = QDBusConnection::systemBus());
    ~Wakefulness() override;
    Wakefulness(const Wakefulness&) = delete;
    Wakefulness(Wakefulness&&) = delete;
    Wakefulness& operator=(const Wakefulness&) = delete;
    Wakefulness& operator=(Wakefulness&&) = delete;

    /// Keeps it awake, with a reason that the desktop may show; asking again changes nothing.
    void keepAwake(const QString& reason);
    /// Lets it blank again: at once, or after a pause that lasts.
    void release();
    void releaseLater();

    [[nodiscard]] bool isAwake() const { return m_awake; }

private:
    void askScreenSaver(const QString& reason);
    void uninhibit(uint cookie);
    void askLogind(const QString& reason);

    QDBusConnection m_session;
    QDBusConnection m_system;
    bool m_awake = false;
    std::optional<uint> m_cookie; ///< by which the screen saver knows the request
    int m_lock = -1; ///< open while logind holds the request
    QTimer m_later{this};
};

} // namespace hipwise::ui
