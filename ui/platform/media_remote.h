#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace hipwise::ui {

/// Media keys of the keyboard, a headset or a remote, on desktops that keep them for players: a
/// session offers itself as one over D-Bus (MPRIS 2) while it runs, and on no other time.
class MediaRemote final : public QObject {
    Q_OBJECT

public:
    explicit MediaRemote(const QDBusConnection& bus = QDBusConnection::sessionBus());
    ~MediaRemote() override;
    MediaRemote(const MediaRemote&) = delete;
    MediaRemote(MediaRemote&&) = delete;
    MediaRemote& operator=(const MediaRemote&) = delete;
    MediaRemote& operator=(MediaRemote&&) = delete;

    /// A session runs, or is paused; `title` is what the desktop may show.
    void offer(const QString& title, bool playing);
    void withdraw();

    [[nodiscard]] bool isOffered() const { return m_offered; }

    [[nodiscard]] bool isPlaying() const { return m_playing; }

    [[nodiscard]] const QString& title() const { return m_title; }

Q_SIGNALS:
    void playPauseRequested();
    void playRequested();
    void pauseRequested();
    void nextRequested();
    void previousRequested();
    void stopRequested();
    void raiseRequested();

private:
    void tellChange();

    QDBusConnection m_bus;
    bool m_offered = false;
    bool m_playing = false;
    QString m_title;
};

} // namespace hipwise::ui
