#include "support/ui_private_bus.h"
#include "ui/platform/media_remote.h"

#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>

#include <memory>

namespace hipwise::test {

namespace {

using ui::MediaRemote;

const QString Service = QStringLiteral("org.mpris.MediaPlayer2.hipwise");
const QString Path = QStringLiteral("/org/mpris/MediaPlayer2");
const QString Root = QStringLiteral("org.mpris.MediaPlayer2");
const QString Player = QStringLiteral("org.mpris.MediaPlayer2.Player");
const QString Properties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString Title = QStringLiteral("Hips, gently");

/// A desktop that has keys for players, and hears what they say of themselves.
class Keys final : public QObject {
    Q_OBJECT

public:
    Keys()
    {
        if (!m_bus.isThere())
            return;
        REQUIRE(m_desktop.connect(Service,
                                  Path,
                                  Properties,
                                  QStringLiteral("PropertiesChanged"),
                                  this,
                                  SLOT(hear(QString, QVariantMap, QStringList))));
    }

    /// Says what is missing.
    [[nodiscard]] bool areThere() const
    {
        if (!m_bus.isThere())
            WARN("dbus-daemon is not installed: nothing was tested");
        return m_bus.isThere();
    }

    [[nodiscard]] PrivateBus& bus() { return m_bus; }

    /// Where the program is.
    [[nodiscard]] const QDBusConnection& program() const { return m_program; }

    [[nodiscard]] bool findPlayer() const
    {
        return m_desktop.interface()->isServiceRegistered(Service);
    }

    QDBusMessage press(const char* key, const QString& interface = Player)
    {
        return answerTo(m_desktop, Service, Path, interface, QString::fromLatin1(key));
    }

    [[nodiscard]] QVariant property(const char* name, const QString& interface = Player)
    {
        const auto answer = answerTo(m_desktop,
                                     Service,
                                     Path,
                                     Properties,
                                     QStringLiteral("Get"),
                                     {interface, QString::fromLatin1(name)});
        INFO(name << " " << answer.errorMessage().toStdString());
        REQUIRE(answer.type() == QDBusMessage::ReplyMessage);
        return answer.arguments().value(0).value<QDBusVariant>().variant();
    }

    /// The title that the desktop may show.
    [[nodiscard]] QString title()
    {
        return qdbus_cast<QVariantMap>(property("Metadata"))
            .value(QStringLiteral("xesam:title"))
            .toString();
    }

    /// Until so many changes were heard; false for more or fewer.
    [[nodiscard]] bool hears(qsizetype count)
    {
        const bool came = soon([&] { return changes.size() >= count; });
        delivered(m_program, m_desktop.baseService());
        return came && changes.size() == count;
    }

    QList<QVariantMap> changes; ///< of properties, in their order

private Q_SLOTS:

    void hear(const QString& interface, const QVariantMap& changed, const QStringList&)
    {
        if (interface == Player)
            changes.append(changed);
    }

private:
    PrivateBus m_bus;
    QDBusConnection m_desktop = m_bus.isThere() ? m_bus.connect() : noBus();
    QDBusConnection m_program = m_bus.isThere() ? m_bus.connect() : noBus();
};

QString statusIn(const QVariantMap& change)
{
    return change.value(QStringLiteral("PlaybackStatus")).toString();
}

QString titleIn(const QVariantMap& change)
{
    return qdbus_cast<QVariantMap>(change.value(QStringLiteral("Metadata")))
        .value(QStringLiteral("xesam:title"))
        .toString();
}

} // namespace

TEST_CASE("a session is a player on the desktop while it is offered, and at no other time")
{
    Keys keys;
    if (!keys.areThere())
        return;
    auto remote = std::make_unique<MediaRemote>(keys.program());
    CHECK_FALSE(keys.findPlayer());
    CHECK_FALSE(remote->isOffered());
    remote->offer(Title, true);
    CHECK(keys.findPlayer());
    CHECK(remote->isOffered());
    remote->withdraw();
    CHECK_FALSE(keys.findPlayer());
    CHECK_FALSE(remote->isOffered());
    CHECK(keys.press("PlayPause").type() == QDBusMessage::ErrorMessage);
    remote->withdraw();
    remote->offer(Title, false); // the next session
    CHECK(keys.findPlayer());
    CHECK(keys.press("Play").type() == QDBusMessage::ReplyMessage);
    remote.reset();
    CHECK_FALSE(keys.findPlayer());
}

TEST_CASE("every media key asks for one thing")
{
    Keys keys;
    if (!keys.areThere())
        return;

    struct Key {
        const char* name;
        void (MediaRemote::*signal)();
    };

    const std::vector<Key> all{{"PlayPause", &MediaRemote::playPauseRequested},
                               {"Play", &MediaRemote::playRequested},
                               {"Pause", &MediaRemote::pauseRequested},
                               {"Next", &MediaRemote::nextRequested},
                               {"Previous", &MediaRemote::previousRequested},
                               {"Stop", &MediaRemote::stopRequested}};
    MediaRemote remote(keys.program());
    remote.offer(Title, true);
    for (const Key& pressed : all) {
        CAPTURE(pressed.name);
        std::vector<std::unique_ptr<QSignalSpy>> spies;
        for (const Key& key : all)
            spies.push_back(std::make_unique<QSignalSpy>(&remote, key.signal));
        CHECK(keys.press(pressed.name).type() == QDBusMessage::ReplyMessage);
        for (std::size_t i = 0; i < all.size(); ++i)
            CHECK(spies[i]->count() == (all[i].name == pressed.name ? 1 : 0));
    }
}

TEST_CASE("the desktop can bring the window to the front, and not end the program")
{
    Keys keys;
    if (!keys.areThere())
        return;
    MediaRemote remote(keys.program());
    QSignalSpy raised(&remote, &MediaRemote::raiseRequested);
    QSignalSpy stopped(&remote, &MediaRemote::stopRequested);
    remote.offer(Title, true);
    CHECK(keys.property("CanRaise", Root).toBool());
    CHECK_FALSE(keys.property("CanQuit", Root).toBool());
    (void)keys.press("Raise", Root);
    CHECK(raised.count() == 1);
    (void)keys.press("Quit", Root);
    CHECK(raised.count() == 1);
    CHECK(stopped.count() == 0);
    CHECK(keys.findPlayer());
}

TEST_CASE("the desktop can ask what is played, and what its keys can do")
{
    Keys keys;
    if (!keys.areThere())
        return;
    MediaRemote remote(keys.program());
    remote.offer(Title, true);
    CHECK(keys.property("Identity", Root).toString() == QStringLiteral("Hipwise"));
    CHECK(keys.property("DesktopEntry", Root).toString() == QStringLiteral("org.hipwise.Hipwise"));
    CHECK_FALSE(keys.property("HasTrackList", Root).toBool());
    CHECK(keys.property("PlaybackStatus").toString() == QStringLiteral("Playing"));
    CHECK(keys.title() == Title);
    for (const char* can : {"CanGoNext", "CanGoPrevious", "CanPlay", "CanPause", "CanControl"})
        CHECK(keys.property(can).toBool());
    CHECK_FALSE(keys.property("CanSeek").toBool());
    CHECK(keys.property("Rate").toDouble() == 1.0);

    remote.offer(QStringLiteral("Cadera, hüfte"), false);
    CHECK(keys.property("PlaybackStatus").toString() == QStringLiteral("Paused"));
    CHECK(keys.title() == QStringLiteral("Cadera, hüfte"));
}

TEST_CASE("the desktop is told of every change, and only of changes")
{
    Keys keys;
    if (!keys.areThere())
        return;
    MediaRemote remote(keys.program());
    remote.offer(Title, true);
    REQUIRE(keys.hears(1));
    CHECK(statusIn(keys.changes[0]) == QStringLiteral("Playing"));
    CHECK(titleIn(keys.changes[0]) == Title);
    remote.offer(Title, true); // nothing new
    remote.offer(Title, false);
    REQUIRE(keys.hears(2));
    CHECK(statusIn(keys.changes[1]) == QStringLiteral("Paused"));
    remote.offer(QStringLiteral("Another"), false);
    REQUIRE(keys.hears(3));
    CHECK(titleIn(keys.changes[2]) == QStringLiteral("Another"));
    remote.withdraw();
    remote.offer(QStringLiteral("Another"), false); // a new player, though it plays the same
    CHECK(keys.hears(4));
}

TEST_CASE("without a bus nothing is offered and nothing is harmed")
{
    MediaRemote remote(noBus());
    remote.offer(Title, true);
    CHECK_FALSE(remote.isOffered());
    remote.offer(Title, false);
    remote.withdraw();
    CHECK_FALSE(remote.isOffered());
}

TEST_CASE("a bus that goes away while a session is offered harms nobody")
{
    Keys keys;
    if (!keys.areThere())
        return;
    auto remote = std::make_unique<MediaRemote>(keys.program());
    remote->offer(Title, true);
    keys.bus().stop();
    REQUIRE(soon([&] { return !keys.program().isConnected(); }));
    remote->offer(Title, false);
    remote->withdraw();
    CHECK_FALSE(remote->isOffered());
    remote.reset();
    settle();
}

} // namespace hipwise::test

#include "media_remote_tests.moc"
