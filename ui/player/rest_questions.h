#pragma once

#include "app/session_view.h"
#include "session/record.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

#include <optional>

namespace hipwise::ui {

class PainScale;
class Segmented;

/// What can be told in a rest, without stopping: how the hip was in the movement that is over, how
/// hard it was, and how many repetitions were really done. Whoever says nothing is not held up.
/// A click leaves the keyboard where it is, so that the keys of the session go on working; whoever
/// comes to an answer with Tab has the space bar and the arrow keys for it.
class RestQuestions final : public QWidget {
    Q_OBJECT

public:
    explicit RestQuestions(const Look& look);

    /// `asks`: whether the question about the movement is wanted; `roomy`: whether there is room
    /// for the repetitions as well.
    void show(const app::SessionView& view, bool asks, bool roomy);

    /// Whether there is anything to tell now.
    [[nodiscard]] bool isWanted() const { return m_item || m_last; }

    [[nodiscard]] bool asksPain() const { return m_item.has_value(); }

    /// A key that was pressed elsewhere. Whether it was a score.
    [[nodiscard]] bool type(const QKeyEvent* event);

Q_SIGNALS:
    void rated(qsizetype item, hipwise::PainScore score);
    void effortGiven(qsizetype item, hipwise::session::EffortAnswer answer);
    /// By how many repetitions the last set was more or less.
    void repsCorrected(int by);

protected:
    bool event(QEvent* event) override;

private:
    void ask(const app::SessionView& view, bool roomy);

    const Look& m_look;
    TextLabel* m_question;
    PainScale* m_scale;
    TextLabel* m_effortQuestion;
    Segmented* m_effort;
    QWidget* m_done;
    TextLabel* m_count;
    Button* m_less;
    Button* m_more;
    std::optional<std::size_t> m_item; ///< the movement that is asked about
    std::optional<app::LastSet> m_last;
};

} // namespace hipwise::ui
