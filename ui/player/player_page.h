#pragma once

#include "app/session_runner.h"
#include "person/settings.h"
#include "ui/player/session_looks.h"
#include "ui/widgets/question.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace hipwise::ui {

class AwayView;
class CueSounds;
class CueTeller;
class FigureStudio;
class HurtView;
class MediaRemote;
class PlayerBar;
class PlayerControls;
class PlayerStage;
class PulseFrame;
class SummaryDesk;
class SummaryView;
class UnsavedSessions;
class Voice;
class Wakefulness;
class WarmUpView;

/// What a session on the screen works with. Everything outlives it.
struct PlayerTools {
    FigureStudio& studio;
    CueSounds& sounds;
    Voice& voice;
    Wakefulness& wakefulness;
    MediaRemote& remote;
    UnsavedSessions& unsaved;
    Ask ask;
    PickPath pickPath;
    int clockRate = 1; ///< how fast the program's clock runs
};

/// A whole session on the screen: the question before, the work and the rests, what to do when it
/// hurts or after a long pause, and the summary. Fills the window; "When to get help" is always
/// there.
class PlayerPage final : public QWidget {
    Q_OBJECT

public:
    explicit PlayerPage(const PlayerTools& tools);
    ~PlayerPage() override;
    PlayerPage(const PlayerPage&) = delete;
    PlayerPage(PlayerPage&&) = delete;
    PlayerPage& operator=(const PlayerPage&) = delete;
    PlayerPage& operator=(PlayerPage&&) = delete;

    /// Begins with the question before the session.
    void begin(const app::Context& context,
               const app::SessionRequest& request,
               const person::Settings& settings);
    /// Goes on with a session that was broken off, without asking again.
    void goOn(const app::Context& context,
              const session::SessionRecord& broken,
              const person::Settings& settings);

    /// Whether a session is under way, so that closing the window has to ask.
    [[nodiscard]] bool isRunning() const;
    /// Keeps what was entered at the end of a session, though nobody pressed Finish.
    void keepAnswers();
    /// Pauses; the person goes on by themselves.
    void pause();
    /// Ends a session that is under way and keeps what was done.
    void stopAndKeep();
    /// Leaves the question before a session; once it runs, nothing is left by going back.
    void goBack();
    /// Puts the keyboard where it belongs.
    void focusStart();
    /// One step of time, for pictures of a session.
    void advanceForPicture();

    /// Also while a session runs.
    void setSettings(const person::Settings& settings);

    [[nodiscard]] const app::SessionRunner* runner() const { return m_runner.get(); }

    [[nodiscard]] CueTeller& teller() const { return *m_teller; }

Q_SIGNALS:
    /// A session is under way, or not any more, though its summary may show.
    void runningChanged();
    void finished();
    void helpRequested();
    void soundToggled();
    void raiseRequested();
    void hipChosen(hipwise::HipSide hip);
    /// Something for a screen reader to say now.
    void announced(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Cues = app::SessionRunner::Cues;

    void prepare(const app::Context& context, const person::Settings& settings);
    void makeSession();
    void connectSession();
    void connectViews();
    [[nodiscard]] app::SessionWays ways() const;
    void fitRoom();
    void start(const std::optional<session::PainAnswer>& before);
    void tick();
    /// What a command of the person does, where a session runs and is in sight.
    void command(const std::function<Cues()>& act);
    void handle(const Cues& cues);
    void refresh();
    void keepAwake();
    void showAway();
    void togglePause();
    void askToStop();
    void openHurt();
    void hurt(session::HurtChoice choice);
    void rate(std::size_t item, PainScore score);
    void correctLast(int by);
    void plusMinus(int by);
    void showSummary();
    void closeSummary();
    void leaveSummary();
    void showSaved();
    void saveElsewhere();
    void keepHip(HipSide hip);

    const Look& m_look;
    SessionLooks m_looks;
    PlayerTools m_tools;
    person::Settings m_settings;
    std::unique_ptr<app::SessionRunner> m_runner;
    const content::Pack* m_pack = nullptr; ///< of the session
    bool m_started = false;
    QTimer m_ticker;
    CueTeller* m_teller;
    QStackedWidget* m_stack;
    WarmUpView* m_before;
    QWidget* m_session;
    PlayerBar* m_bar;
    PlayerStage* m_stage;
    PlayerControls* m_controls;
    PulseFrame* m_pulse;
    HurtView* m_hurt;
    AwayView* m_away;
    SummaryView* m_summary;
    SummaryDesk* m_summaryDesk;
};

} // namespace hipwise::ui
