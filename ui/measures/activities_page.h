#pragma once

#include "app/measure_entry.h"
#include "app/measures.h"
#include "ui/widgets/page.h"

#include <QList>

#include <vector>

class QLineEdit;

namespace hipwise::ui {

class ActivityCard;
class Card;
class ChangeBar;
class MeasureHistory;
class Notice;

/// What is hard because of the hip, in the person's own words, and how well it goes: asked every
/// week.
class ActivitiesPage final : public Page {
    Q_OBJECT

public:
    explicit ActivitiesPage(const Look& look);

    /// Numbers that were chosen and not kept yet stay.
    void setState(const app::MeasuresState& state);
    /// See ChangeBar::tell.
    void setChange(const QString& change, const QString& problem);

    /// The numbers that were chosen and not kept yet.
    [[nodiscard]] std::vector<app::ActivityRating> ratings() const;

Q_SIGNALS:
    void activityAdded(const QString& words);
    void stopRequested(qint64 activity);
    void askAgainRequested(qint64 activity);
    void ratingsGiven();
    void removeRequested(const QList<qint64>& measures);
    void undoRequested();

private:
    void makeAdding();
    void rebuild();
    void fillNow();
    void fillExamples();
    void fillHistory();
    void fillDropped();
    void add();

    app::MeasuresState m_state;
    bool m_filled = false;
    ChangeBar* m_changed;
    Notice* m_notice;
    QVBoxLayout* m_now;
    QList<ActivityCard*> m_cards;
    Button* m_save;
    Card* m_adding;
    TextLabel* m_addTitle;
    QWidget* m_addRow;
    QLineEdit* m_words;
    QWidget* m_examples;
    MeasureHistory* m_history;
    TextLabel* m_change;
    QVBoxLayout* m_dropped;
};

} // namespace hipwise::ui
