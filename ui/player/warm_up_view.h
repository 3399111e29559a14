#pragma once

#include "session/record.h"
#include "ui/widgets/page.h"

#include <chrono>
#include <optional>

namespace hipwise::ui {

class PainQuestion;

/// The page before a session: what comes, how the hip is, and the button that starts it.
class WarmUpView final : public Page {
    Q_OBJECT

public:
    explicit WarmUpView(const Look& look);

    void show(const session::SessionRecord& planned,
              std::chrono::seconds length,
              std::optional<HipSide> hip);
    [[nodiscard]] session::PainAnswer answer() const;

Q_SIGNALS:
    void startRequested();
    void cancelled();
    void helpRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_what;
    PainQuestion* m_pain;
    Button* m_start;
};

} // namespace hipwise::ui
