#pragma once

#include "app/program_history.h"
#include "ui/widgets/page.h"

#include <vector>

namespace hipwise::ui {

/// What was changed in a program, when, by whom and why; the newest first.
class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(const Look& look);

    void setEntries(const std::vector<app::ProgramChangeEntry>& entries, CivilDate today);
    /// It cannot be read just now.
    void setProblem(const QString& problem);

private:
    void addEntry(const app::ProgramChangeEntry& entry, CivilDate today);
    void showMore();

    std::vector<app::ProgramChangeEntry> m_entries;
    CivilDate m_today{};
    std::size_t m_shown = 0;
    TextLabel* m_words;
    QVBoxLayout* m_list;
    Button* m_more;
};

} // namespace hipwise::ui
