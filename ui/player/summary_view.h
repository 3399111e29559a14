#pragma once

#include "content/pack.h"
#include "session/record.h"
#include "ui/widgets/page.h"

#include <optional>

namespace hipwise::ui {

class FigureStudio;
class NoteField;
class Notice;
class PainQuestion;
class SummaryRow;

/// What was done against what was planned, how the hip was and is, a word for whoever looks after
/// it; and everything can still be put right.
class SummaryView final : public Page {
    Q_OBJECT

public:
    explicit SummaryView(FigureStudio& studio);

    void show(const content::Pack& pack,
              const session::SessionRecord& record,
              std::optional<HipSide> hip);
    /// The same session after something changed; `canUndo`: the last change can be taken back.
    void refresh(const session::SessionRecord& record, bool canUndo);
    /// Empty texts say that all is saved.
    void setSaveProblem(const QString& problem, const QString& text);
    /// The answer to the question; empty score when it was left open.
    [[nodiscard]] session::PainAnswer answer() const;
    [[nodiscard]] QString note() const;
    void focusStart() override;
    void setRoom(Room room) override;

Q_SIGNALS:
    void finished();
    void helpRequested();
    void corrected(const hipwise::session::SetResult& result);
    void rated(qsizetype item, hipwise::PainScore score);
    void effortGiven(qsizetype item, hipwise::session::EffortAnswer answer);
    void undoRequested();
    void saveRequested();
    void saveElsewhereRequested();

private:
    [[nodiscard]] QWidget* makeRight();
    void fillNumbers(const session::SessionRecord& record);
    void fillList(const content::Pack& pack, const session::SessionRecord& record);

    FigureStudio& m_studio;
    QBoxLayout* m_columns;
    TextLabel* m_kind;
    QBoxLayout* m_numbers;
    QVBoxLayout* m_list;
    QList<SummaryRow*> m_rows;
    Button* m_undo;
    PainQuestion* m_pain;
    NoteField* m_note;
    Notice* m_tomorrow;
    Notice* m_problem;
    Button* m_finish;
    TextLabel* m_saved;
};

} // namespace hipwise::ui
