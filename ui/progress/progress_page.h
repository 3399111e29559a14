#pragma once

#include "app/journal_view.h"
#include "app/measures.h"
#include "ui/widgets/page.h"

#include <optional>

namespace hipwise::ui {

class ChangeBar;
class MeasuresCard;

/// The journal: every session and every score, newest first, and a way to write down what was done
/// without the program.
class ProgressPage final : public Page {
    Q_OBJECT

public:
    explicit ProgressPage(const Look& look);

    void setState(const app::JournalState& state, CivilDate today);
    void setMeasures(const app::MeasuresState& state);
    /// See ChangeBar::tell.
    void setChange(const QString& change, const QString& problem);

Q_SIGNALS:
    void sessionOpened(qint64 session);
    /// More of the list is wanted than was given.
    void olderRequested();
    void writeRequested();
    void painRemoved(qint64 pain);
    void undoRequested();
    void measureOpened(hipwise::person::MeasureKind kind);

private:
    void rebuild();
    void addHead(const ZonedInstant& at, QString& month);
    void addRow(const app::SessionLine& line);
    void addRow(const app::PainLine& line);

    app::JournalState m_state;
    CivilDate m_today{};
    bool m_filled = false;
    ChangeBar* m_changed;
    MeasuresCard* m_measures;
    QVBoxLayout* m_list;
};

} // namespace hipwise::ui
