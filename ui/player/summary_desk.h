#pragma once

#include "app/session_runner.h"

#include <QObject>

#include <functional>
#include <vector>

namespace hipwise::ui {

class SummaryView;

/// What the buttons of the summary do with the session that is over.
class SummaryDesk final : public QObject {
    Q_OBJECT

public:
    explicit SummaryDesk(SummaryView& view);

    void open(app::SessionRunner& runner,
              const content::Pack& pack,
              const std::optional<HipSide>& hip);
    /// Keeps what was entered; may be called more than once.
    void keepAnswers();
    void close();

    /// Says whether everything is saved.
    void showSaved();
    /// The session was written elsewhere, or could not be.
    void showSavedAs(const QString& words);

    [[nodiscard]] bool isOpen() const { return m_runner != nullptr; }

Q_SIGNALS:
    /// Something was changed, and may wait to be written.
    void changed();
    void hipChosen(hipwise::HipSide hip);

private:
    void correct(const session::SetResult& result);
    void rate(std::size_t item, PainScore score);
    void rateEffort(std::size_t item, session::EffortAnswer answer);
    void undo();
    void refresh();

    SummaryView& m_view;
    app::SessionRunner* m_runner = nullptr;
    std::vector<std::function<void()>> m_undo; ///< the last one is the last change
    QString m_savedAs;
};

} // namespace hipwise::ui
