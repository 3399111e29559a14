#pragma once

#include "app/advice_card.h"
#include "app/program_week.h"
#include "guidance/advice_answer.h"
#include "ui/widgets/page.h"

#include <optional>

namespace hipwise::ui {

class AdviceView;
class Card;
class ChangeBar;
class FigureStudio;
class Notice;
class PauseCard;
class PhaseBar;
class Segmented;
class SessionRows;
class WeekBoard;

/// The program in use: its parts, one week of it, its sessions, what becomes of days that are
/// missed, and pauses. Without a program it says how to get one.
class ProgramPage final : public Page {
    Q_OBJECT

public:
    explicit ProgramPage(FigureStudio& studio);

    /// Empty: no program is in use.
    void setState(const std::optional<app::ProgramWeek>& state, CivilDate today);
    void setAdvice(const std::optional<app::AdviceCard>& advice);
    /// What was changed last and can be taken back, and what could not be changed.
    void setChange(const QString& change, const QString& problem);
    void focusSession(const QString& session, CivilDate date);

    void setRoom(Room room) override;

Q_SIGNALS:
    void programsRequested();
    void emptyRequested();
    void historyRequested();
    void partsRequested();
    /// Whole weeks from the one that is shown; 0 is the week of today.
    void weekRequested(int step);
    void sessionOpened(const QString& session);
    void sessionAdded();
    void moveRequested(const QString& session,
                       const hipwise::CivilDate& from,
                       const hipwise::CivilDate& to);
    void phaseRequested(const QString& phase);
    void missedRuleChosen(hipwise::program::MissedRule rule);
    /// For so many days from today on; empty: without an end.
    void pauseRequested(hipwise::program::PauseReason reason, std::optional<int> days);
    void pauseEnded();
    void adviceAnswered(const hipwise::app::AdviceCard& advice,
                        hipwise::guidance::AdviceChoice choice);
    void helpRequested();
    void questionsRequested();
    void undoRequested();
    void announced(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeEmpty();
    void makeHead();
    void makeWeekHead();
    void makeRest();
    void fillAbout();
    void fillWeekHead();
    void fillMix();
    void placeWeek();

    FigureStudio& m_studio;
    std::optional<app::ProgramWeek> m_state;
    CivilDate m_today{};
    std::optional<app::AdviceCard> m_advice;
    Notice* m_empty;
    QWidget* m_whole;
    QVBoxLayout* m_column;
    QBoxLayout* m_ways;
    QVBoxLayout* m_underAbout;
    Button* m_programs;
    Button* m_history;
    Button* m_parts;
    TextLabel* m_about;
    Notice* m_paused;
    PhaseBar* m_phases;
    Button* m_before;
    Button* m_after;
    Button* m_thisWeek;
    Button* m_move;
    TextLabel* m_weekTitle;
    WeekBoard* m_board;
    QVBoxLayout* m_adviceBox;
    AdviceView* m_adviceView = nullptr;
    QBoxLayout* m_columns;
    Card* m_sessions;
    SessionRows* m_sessionRows;
    Card* m_mix;
    QWidget* m_mixTags;
    TextLabel* m_mixLength;
    Segmented* m_missed;
    PauseCard* m_pause;
    ChangeBar* m_bar;
};

} // namespace hipwise::ui
