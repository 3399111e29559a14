#pragma once

#include "app/context.h"
#include "app/journal_keeper.h"
#include "app/session_runner.h"
#include "app/today.h"
#include "support/clock.h"

#include <QTemporaryDir>

#include <optional>

namespace hipwise::ui {

/// Somebody with a journal of a few days, for pictures. Lives in a temporary folder and in
/// simulated time.
class SamplePerson final {
public:
    explicit SamplePerson(const content::Pack& pack);

    [[nodiscard]] app::Context& context() { return m_context; }

    [[nodiscard]] SimulatedClock& clock() { return m_clock; }

    [[nodiscard]] app::JournalKeeper& keeper() { return m_keeper; }

    /// What the context refers to after the journal was opened anew.
    void useJournal() { m_context.journal = m_keeper.journal(); }

    /// Begins the first program of the pack today.
    void useProgram();
    /// Plays today's first session to its end, with pain before and after.
    void doSession(int before, int after);
    /// Begins today's session, does a few sets and breaks off, as a power cut would.
    void breakOff();
    void nextMorning();
    [[nodiscard]] std::optional<app::SessionRequest> todaysRequest() const;

private:
    QTemporaryDir m_folder;
    SimulatedClock m_clock;
    TimeZone m_zone;
    app::JournalKeeper m_keeper;
    app::Context m_context;
};

} // namespace hipwise::ui
