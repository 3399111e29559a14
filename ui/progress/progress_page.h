#pragma once

#include "app/journal_view.h"
#include "ui/widgets/page.h"

namespace hipwise::ui {

/// The journal: every session, newest first.
class ProgressPage final : public Page {
    Q_OBJECT

public:
    explicit ProgressPage(const Look& look);

    void setState(const app::JournalState& state, CivilDate today);

Q_SIGNALS:
    void sessionOpened(qint64 session);
    /// More of the list is wanted than was given.
    void olderRequested();

private:
    void rebuild();
    void addRow(const app::SessionLine& line);

    app::JournalState m_state;
    CivilDate m_today{};
    bool m_filled = false;
    QVBoxLayout* m_list;
};

} // namespace hipwise::ui
