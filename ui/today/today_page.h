#pragma once

#include "app/snack_reminder.h"
#include "app/today.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <cstdint>
#include <optional>

namespace hipwise::ui {

class AdviceView;
class FigureStudio;
class Card;
class MorningCard;
class Notice;
class PainScale;
class Segmented;
class SnackCard;
class WeekStrip;

/// What to do now: today's session, how the hip is, the week and the last session.
class TodayPage final : public Page {
    Q_OBJECT

public:
    explicit TodayPage(FigureStudio& studio);

    /// Shows a state. `hip` is the side to suggest for the pain question, `name` whom to greet; it
    /// may be empty.
    void setState(const app::TodayState& state,
                  std::optional<HipSide> hip,
                  const QString& name = {});
    /// A sentence above everything else; empty texts remove it. `journal`: there is something to
    /// choose about the journal.
    void setWarning(const QString& title, const QString& text, bool journal);

    void setRoom(Room room) override;
    void leave() override;

    /// The next movement snack.
    void setSnacks(const app::SnackState& state);

Q_SIGNALS:
    void snackRequested();
    /// Say how the reminders stand.
    void snackStateWanted();
    void snacksOpened();
    void startRequested(const QString& session, bool shortVersion);
    void gentleRequested();
    void adviceAnswered(const hipwise::app::AdviceCard& advice,
                        hipwise::guidance::AdviceChoice choice);
    void missedWanted(const hipwise::app::MissedSession& missed, bool today);
    void pauseEnded();
    void programChosen(const QString& program);
    void continueRequested(qint64 session);
    void finishRequested(qint64 session);
    void painGiven(const hipwise::session::PainAnswer& answer);
    void morningGiven(qint64 session, const hipwise::session::Morning& morning);
    void sessionOpened(qint64 session);
    void movementOpened(const QString& movement);
    void libraryRequested();
    void dataRequested();
    void helpRequested();
    /// The safety questions, again.
    void questionsRequested();
    /// To choose another program.
    void programsRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void fillSession();
    void addSessionCard(const app::SessionCard& session);
    void addOffer(const app::ProgramOffer& offer, bool repeat);
    void fillAdvice();
    void fillNotices();
    void fillMorning();
    void fillBroken();
    void fillWeek();
    void fillLast();
    void showPain();
    void painChosen();
    [[nodiscard]] QString greeting() const;

    FigureStudio& m_studio;
    app::TodayState m_state;
    std::optional<HipSide> m_hip;
    QString m_name;
    bool m_filled = false;
    QTimer m_painSoon; ///< arrow keys pass over numbers that are not meant

    TextLabel* m_date;
    QBoxLayout* m_columns;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    Notice* m_warning;
    Button* m_choose;
    QVBoxLayout* m_morning;
    MorningCard* m_morningCard = nullptr;
    QVBoxLayout* m_broken;
    QVBoxLayout* m_tooMuch;
    QVBoxLayout* m_urgentAdvice; ///< before the sessions
    QVBoxLayout* m_notices;
    QVBoxLayout* m_sessions;
    Card* m_painCard;
    TextLabel* m_painTitle;
    TextLabel* m_painEnds;
    PainScale* m_pain;
    Segmented* m_painSide;
    QVBoxLayout* m_advice; ///< after them
    AdviceView* m_adviceView = nullptr;
    app::AdviceCard m_adviceShown;
    Card* m_weekCard;
    TextLabel* m_weekTitle;
    TextLabel* m_weekNote;
    WeekStrip* m_week;
    QVBoxLayout* m_last;
    SnackCard* m_snacks;
};

} // namespace hipwise::ui
