#pragma once

#include "app/session_runner.h"
#include "ui/style/look.h"
#include "ui/widgets/question.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace hipwise::ui {

class CueSounds;
class PlayerBar;
class PlayerStage;
class FigureStudio;
class SummaryView;
class WarmUpView;

/// A whole session on the screen: the question before, the work and the rests, the question after
/// and the summary. Fills the window; "When to get help" and Stop are always there.
class PlayerPage final : public QWidget {
    Q_OBJECT

public:
    PlayerPage(FigureStudio& studio, CueSounds& sounds, Ask ask);
    ~PlayerPage() override;
    PlayerPage(const PlayerPage&) = delete;
    PlayerPage(PlayerPage&&) = delete;
    PlayerPage& operator=(const PlayerPage&) = delete;
    PlayerPage& operator=(PlayerPage&&) = delete;

    /// Begins with the question before the session. `hip` is the side to suggest.
    void begin(const app::Context& context,
               const app::SessionRequest& request,
               std::optional<HipSide> hip);
    /// Goes on with a session that was broken off, without asking again.
    void goOn(const app::Context& context,
              const session::SessionRecord& broken,
              std::optional<HipSide> hip);

    /// Whether a session is under way, so that closing the window has to ask.
    [[nodiscard]] bool isRunning() const;
    /// Pauses; the person goes on by themselves.
    void pause();
    /// Ends a session that is under way and keeps what was done.
    void stopAndKeep();
    /// Puts the keyboard where it belongs.
    void focusStart();
    /// One step of time, for pictures of a session.
    void advanceForPicture();

    void setSoundOn(bool on);

    [[nodiscard]] const app::SessionRunner* runner() const { return m_runner.get(); }

Q_SIGNALS:
    void finished();
    void helpRequested();
    void soundToggled(bool on);
    void hipChosen(hipwise::HipSide hip);
    /// Something for a screen reader to say now.
    void announced(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addShortcuts();
    void fitRoom();
    void start(const std::optional<session::PainAnswer>& before);
    void tick();
    void handle(const std::vector<session::Cue>& cues);
    void announce(const session::Cue& cue);
    void refresh();
    void togglePause();
    void askToStop();
    void showSummary();
    void keepHip(const session::PainAnswer& answer);

    const Look& m_look;
    CueSounds& m_sounds;
    Ask m_ask;
    std::unique_ptr<app::SessionRunner> m_runner;
    std::optional<HipSide> m_hip;
    bool m_started = false;
    QTimer m_ticker;
    QStackedWidget* m_stack;
    WarmUpView* m_before;
    QWidget* m_session;
    PlayerBar* m_bar;
    PlayerStage* m_stage;
    SummaryView* m_summary;
};

} // namespace hipwise::ui
