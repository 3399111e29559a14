#include "ui/platform/media_remote.h"

#include <QDBusAbstractAdaptor>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QVariantMap>

#include <utility>

namespace hipwise::ui {

namespace {

constexpr const char* Name = "org.mpris.MediaPlayer2.hipwise";
constexpr const char* Path = "/org/mpris/MediaPlayer2";
constexpr const char* PlayerInterface = "org.mpris.MediaPlayer2.Player";

QVariantMap metadataOf(const QString& title)
{
    return {{QStringLiteral("mpris:trackid"),
             QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/hipwise/session")))},
            {QStringLiteral("xesam:title"), title}};
}

/// What every player has.
class PlayerRoot final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ no CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ nothing CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ nothing CONSTANT)

public:
    explicit PlayerRoot(MediaRemote* remote)
        : QDBusAbstractAdaptor(remote)
        , m_remote(remote)
    {
    }

    [[nodiscard]] static bool no() { return false; }

    [[nodiscard]] static bool yes() { return true; }

    [[nodiscard]] static QString identity() { return QStringLiteral("Hipwise"); }

    [[nodiscard]] static QString desktopEntry() { return QStringLiteral("org.hipwise.Hipwise"); }

    [[nodiscard]] static QStringList nothing() { return {}; }

public Q_SLOTS:

    void Raise() { Q_EMIT m_remote->raiseRequested(); } // NOLINT(readability-identifier-naming)

    void Quit() { } // NOLINT(readability-identifier-naming)

private:
    MediaRemote* m_remote;
};

/// What its keys do. The names are those of the interface.
// NOLINTBEGIN(readability-identifier-naming)
class PlayerKeys final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(double Rate READ one CONSTANT)
    Q_PROPERTY(double MinimumRate READ one CONSTANT)
    Q_PROPERTY(double MaximumRate READ one CONSTANT)
    Q_PROPERTY(double Volume READ one CONSTANT)
    Q_PROPERTY(qlonglong Position READ nowhere CONSTANT)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(bool CanGoNext READ yes CONSTANT)
    Q_PROPERTY(bool CanGoPrevious READ yes CONSTANT)
    Q_PROPERTY(bool CanPlay READ yes CONSTANT)
    Q_PROPERTY(bool CanPause READ yes CONSTANT)
    Q_PROPERTY(bool CanSeek READ no CONSTANT)
    Q_PROPERTY(bool CanControl READ yes CONSTANT)

public:
    explicit PlayerKeys(MediaRemote* remote)
        : QDBusAbstractAdaptor(remote)
        , m_remote(remote)
    {
    }

    [[nodiscard]] QString playbackStatus() const
    {
        return m_remote->isPlaying() ? QStringLiteral("Playing") : QStringLiteral("Paused");
    }

    [[nodiscard]] QVariantMap metadata() const { return metadataOf(m_remote->title()); }

    [[nodiscard]] static double one() { return 1.0; }

    [[nodiscard]] static qlonglong nowhere() { return 0; }

    [[nodiscard]] static bool yes() { return true; }

    [[nodiscard]] static bool no() { return false; }

public Q_SLOTS:

    void PlayPause() { Q_EMIT m_remote->playPauseRequested(); }

    void Play() { Q_EMIT m_remote->playRequested(); }

    void Pause() { Q_EMIT m_remote->pauseRequested(); }

    void Next() { Q_EMIT m_remote->nextRequested(); }

    void Previous() { Q_EMIT m_remote->previousRequested(); }

    void Stop() { Q_EMIT m_remote->stopRequested(); }

private:
    MediaRemote* m_remote;
};

// NOLINTEND(readability-identifier-naming)

} // namespace

MediaRemote::MediaRemote(const QDBusConnection& bus)
    : m_bus(bus)
{
    new PlayerRoot(this);
    new PlayerKeys(this);
}

MediaRemote::~MediaRemote()
{
    withdraw();
}

void MediaRemote::offer(const QString& title, bool playing)
{
    const bool changes = !m_offered || title != m_title || playing != m_playing;
    m_title = title;
    m_playing = playing;
    // Without a bus there is nobody to offer it to.
    if (!m_bus.isConnected())
        return;
    if (!m_offered) {
        m_offered = true;
        m_bus.registerObject(QString::fromLatin1(Path), this);
        m_bus.registerService(QString::fromLatin1(Name));
    }
    if (changes)
        tellChange();
}

void MediaRemote::withdraw()
{
    const bool told = std::exchange(m_offered, false) && m_bus.isConnected();
    if (!told)
        return;
    m_bus.unregisterService(QString::fromLatin1(Name));
    m_bus.unregisterObject(QString::fromLatin1(Path));
}

void MediaRemote::tellChange()
{
    QDBusMessage signal
        = QDBusMessage::createSignal(QString::fromLatin1(Path),
                                     QStringLiteral("org.freedesktop.DBus.Properties"),
                                     QStringLiteral("PropertiesChanged"));
    const QVariantMap changed{{QStringLiteral("PlaybackStatus"),
                               m_playing ? QStringLiteral("Playing") : QStringLiteral("Paused")},
                              {QStringLiteral("Metadata"), metadataOf(m_title)}};
    signal << QString::fromLatin1(PlayerInterface) << changed << QStringList();
    m_bus.send(signal);
}

} // namespace hipwise::ui

#include "media_remote.moc"
