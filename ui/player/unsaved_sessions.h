#pragma once

#include "app/session_runner.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace hipwise::ui {

/// Sessions of which something could not be written yet. As long as the program is open it is tried
/// again and again.
class UnsavedSessions final : public QObject {
    Q_OBJECT

public:
    UnsavedSessions();

    /// Also looks after the session on the screen, which it does not own; null when there is none.
    void watch(app::SessionRunner* current);
    /// A session that is over.
    void keep(std::unique_ptr<app::SessionRunner> session);

    /// Tries now, and later again when something still waits.
    void write();
    /// To be called when something may wait.
    void look();
    /// Another journal is in use, or none.
    void useJournal(store::Journal* journal);

    [[nodiscard]] bool waits() const;
    /// Whether something of these sessions would be lost that is worth a question.
    [[nodiscard]] bool wouldLose() const;

Q_SIGNALS:
    void tried();

private:
    app::SessionRunner* m_current = nullptr;
    std::vector<std::unique_ptr<app::SessionRunner>> m_over;
    QTimer m_again{this};
};

} // namespace hipwise::ui
