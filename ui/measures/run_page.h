#pragma once

#include "app/measure_entry.h"
#include "app/measure_run.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <memory>

namespace hipwise::ui {

class CueSounds;
class FigureStudio;
class Notice;
class RunResult;
class RunStage;
class RunTeller;
class Voice;

/// A test under way, from getting ready to what it came to. Leaving it breaks it off; nothing is
/// kept by itself.
class RunPage final : public Page {
    Q_OBJECT

public:
    RunPage(FigureStudio& studio, CueSounds& sounds, Voice& voice);
    ~RunPage() override;
    RunPage(const RunPage&) = delete;
    RunPage(RunPage&&) = delete;
    RunPage& operator=(const RunPage&) = delete;
    RunPage& operator=(RunPage&&) = delete;

    /// A fresh one, which waits for the person.
    void begin(person::MeasureKind kind);
    /// As RunTeller::setVoice.
    void setVoice(bool on, double loudness, const QString& language);
    /// Why it could not be kept; an empty title takes it away.
    void setProblem(const QString& title, const QString& text);

    [[nodiscard]] person::MeasureKind kind() const { return m_kind; }

    /// One step of time, for pictures of a test.
    void advanceForPicture() { tick(); }

    void setRoom(Room room) override;
    void leave() override;
    void focusStart() override;

Q_SIGNALS:
    void chairStandDone(int stands, bool adapted);
    void singleLegDone(const hipwise::app::SingleLegResult& result);
    /// Nothing is to be kept.
    void dropped();
    /// For a screen reader.
    void announced(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void press();
    void tick();
    void stop();
    void nextLeg();
    void save();
    void refresh();

    FigureStudio& m_studio;
    person::MeasureKind m_kind = person::MeasureKind::ChairStand;
    std::unique_ptr<app::MeasureRun> m_run;
    RunTeller* m_teller;
    QTimer m_ticker;
    Notice* m_problem;
    Notice* m_stopped;
    Button* m_stop; ///< in sight whatever is scrolled or large
    RunStage* m_stage;
    RunResult* m_result;
    app::RunPhase m_shown = app::RunPhase::Ready;
};

} // namespace hipwise::ui
