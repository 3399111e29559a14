#pragma once

#include "content/pack.h"
#include "session/record.h"
#include "ui/style/look.h"

#include <QWidget>

namespace hipwise::ui {

class Button;
class FigureStudio;
class PainScale;
class Segmented;
class SetEditor;
class TextLabel;

/// One movement of a summary: what was done against what was planned, side by side, and how the hip
/// was. Opens to put something right.
class SummaryRow final : public QWidget {
    Q_OBJECT

public:
    SummaryRow(FigureStudio& studio,
               const content::Pack& pack,
               const session::SessionRecord& record,
               std::size_t item);

    /// The same session, after something was put right.
    void setRecord(const session::SessionRecord& record);

Q_SIGNALS:
    void corrected(const hipwise::session::SetResult& result);
    void rated(qsizetype item, hipwise::PainScore score);
    void effortGiven(qsizetype item, hipwise::session::EffortAnswer answer);

private:
    void toggle();

    const Look& m_look;
    std::size_t m_item;
    TextLabel* m_done;
    TextLabel* m_pain;
    Button* m_correct;
    QWidget* m_more;
    SetEditor* m_sets;
    PainScale* m_scale;
    Segmented* m_effort;
};

} // namespace hipwise::ui
