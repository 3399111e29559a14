#include "ui/platform/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>

namespace hipwise::ui {

namespace {

// One that has only just begun takes a while until it listens; one that ends leaves the lock.
constexpr int PatienceMs = 10000;
constexpr int AgainMs = 50;

const QLatin1String Raise("raise");
const QLatin1String Greet("greet"); // and nothing else

/// A short name for the channel of one data folder, the same in every process that uses it.
QString channelFor(const QString& lockFile)
{
    const QString path = QFileInfo(QFileInfo(lockFile).absolutePath()).canonicalFilePath();
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    constexpr int Letters = 16;
    return QStringLiteral("hipwise-") + QString::fromLatin1(hash.toHex().left(Letters));
}

} // namespace

SingleInstance::SingleInstance(const QString& lockFile)
    : m_lock(lockFile)
    , m_channel(channelFor(lockFile))
{
    // A lock is stale when its process is gone, however old it is.
    m_lock.setStaleLockTime(0);
}

SingleInstance::Outcome SingleInstance::claim(bool raises)
{
    const QDeadlineTimer patience(PatienceMs);
    while (true) {
        if (m_lock.tryLock()) {
            listen();
            return Outcome::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return Outcome::Unwritable;
        if (tell(raises ? Raise : Greet, patience))
            return Outcome::Raised;
        if (patience.hasExpired())
            return Outcome::NotRaised;
        QThread::msleep(AgainMs);
    }
}

tl::expected<QString, SingleInstance::Silence> SingleInstance::send(const QString& command) const
{
    constexpr int ShortPatienceMs = 3000;
    return tell(command, QDeadlineTimer(ShortPatienceMs));
}

/// What was answered.
tl::expected<QString, SingleInstance::Silence> SingleInstance::tell(
    const QString& command, const QDeadlineTimer& patience) const
{
    const auto left = [&] { return static_cast<int>(patience.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_channel);
    if (!socket.waitForConnected(left()))
        return tl::unexpected(Silence::NotThere);
    socket.write(command.toUtf8() + '\n');
    const bool heard = socket.waitForBytesWritten(left())
        && (socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(left()));
    if (!heard)
        return tl::unexpected(Silence::NoAnswer);
    return QString::fromUtf8(socket.readAll());
}

void SingleInstance::listen()
{
    // We hold the lock, so whatever is left of this channel belongs to a program that is gone.
    QLocalServer::removeServer(m_channel);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket* socket = m_server->nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(*socket); });
    });
    m_server->listen(m_channel);
}

void SingleInstance::hear(QLocalSocket& socket)
{
    if (!socket.canReadLine())
        return;
    const QString command = QString::fromUtf8(socket.readLine()).trimmed();
    QString reply;
    if (command != Raise && command != Greet)
        Q_EMIT commandReceived(command, &reply);
    socket.write(reply.toUtf8());
    socket.disconnectFromServer();
    if (command == Raise)
        Q_EMIT raiseRequested();
}

} // namespace hipwise::ui
