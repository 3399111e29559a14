#pragma once

#include "session/record.h"
#include "ui/widgets/page.h"

#include <optional>

namespace hipwise::ui {

class PainQuestion;

/// What was done against what was planned, and how the hip is now.
class SummaryView final : public Page {
    Q_OBJECT

public:
    explicit SummaryView(const Look& look);

    void show(const session::SessionRecord& record,
              std::optional<HipSide> hip,
              const QString& saveProblem);
    /// The answer to the question; empty score when it was left open.
    [[nodiscard]] session::PainAnswer answer() const;
    void focusStart() override;
    void setRoom(Room room) override;

Q_SIGNALS:
    void finished();
    void helpRequested();

private:
    QBoxLayout* m_columns;
    QVBoxLayout* m_left;
    PainQuestion* m_pain;
    Button* m_finish;
    TextLabel* m_saved;
};

} // namespace hipwise::ui
