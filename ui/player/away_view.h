#pragma once

#include "ui/player/choice_list.h"
#include "ui/widgets/page.h"

#include <chrono>

namespace hipwise::ui {

/// After a pause nobody may remember: how long it was, and what to do now.
class AwayView final : public Page {
    Q_OBJECT

public:
    enum class Way { GoOn, AgainThisSet, FinishHere };

    explicit AwayView(const Look& look);

    /// `set` is the one that was under way, in words.
    void show(const QString& set, std::chrono::milliseconds length);
    /// The pause goes on.
    void setLength(std::chrono::milliseconds length);
    void focusStart() override;

Q_SIGNALS:
    void chosen(hipwise::ui::AwayView::Way way);
    void helpRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_set;
    ChoiceList* m_choices;
};

} // namespace hipwise::ui
