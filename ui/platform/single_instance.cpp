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

SingleInstance::Outcome SingleInstance::claim()
{
    const QDeadlineTimer patience(PatienceMs);
    while (true) {
        if (m_lock.tryLock()) {
            listen();
            return Outcome::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return Outcome::Unwritable;
        if (askFirst(patience))
            return Outcome::Raised;
        if (patience.hasExpired())
            return Outcome::NotRaised;
        QThread::msleep(AgainMs);
    }
}

bool SingleInstance::askFirst(const QDeadlineTimer& patience) const
{
    const auto left = [&] { return static_cast<int>(patience.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_channel);
    if (!socket.waitForConnected(left()))
        return false;
    socket.write("raise\n");
    return socket.waitForBytesWritten(left()) && socket.waitForDisconnected(left());
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
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine())
                return;
            socket->readLine();
            socket->disconnectFromServer();
            Q_EMIT raiseRequested();
        });
    });
    m_server->listen(m_channel);
}

} // namespace hipwise::ui
