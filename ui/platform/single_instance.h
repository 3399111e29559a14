#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

#include <tl/expected.hpp>

class QDeadlineTimer;
class QLocalServer;
class QLocalSocket;

namespace hipwise::ui {

/// Makes sure that only one program works on a data folder. The lock is taken before anything in it
/// is opened; a second start asks the first to come to the front.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        First, ///< the lock is ours
        Raised, ///< another one runs and knows of this one
        NotRaised, ///< another one runs, and does not answer
        Unwritable ///< the lock cannot be made
    };

    explicit SingleInstance(const QString& lockFile);

    /// `raises`: the one that runs comes to the front.
    [[nodiscard]] Outcome claim(bool raises = true);

    enum class Silence {
        NotThere, ///< nothing was sent
        NoAnswer ///< it may obey later
    };

    /// Sends a command to the one that runs, and says what it answers.
    [[nodiscard]] tl::expected<QString, Silence> send(const QString& command) const;

Q_SIGNALS:
    /// A second start asked for the window.
    void raiseRequested();
    /// A second start wants something else; what it is to print goes into the reply.
    void commandReceived(const QString& command, QString* reply);

private:
    [[nodiscard]] tl::expected<QString, Silence> tell(const QString& command,
                                                      const QDeadlineTimer& patience) const;
    void listen();
    void hear(QLocalSocket& socket);

    QLockFile m_lock;
    QString m_channel;
    QLocalServer* m_server = nullptr;
};

} // namespace hipwise::ui
