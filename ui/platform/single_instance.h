#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

class QDeadlineTimer;
class QLocalServer;

namespace hipwise::ui {

/// Makes sure that only one program works on a data folder. The lock is taken before anything in it
/// is opened; a second start asks the first to come to the front.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        First, ///< the lock is ours
        Raised, ///< another one runs and was asked to come to the front
        NotRaised, ///< another one runs, and does not answer
        Unwritable ///< the lock cannot be made
    };

    explicit SingleInstance(const QString& lockFile);

    [[nodiscard]] Outcome claim();

Q_SIGNALS:
    /// A second start asked for the window.
    void raiseRequested();

private:
    [[nodiscard]] bool askFirst(const QDeadlineTimer& patience) const;
    void listen();

    QLockFile m_lock;
    QString m_channel;
    QLocalServer* m_server = nullptr;
};

} // namespace hipwise::ui
