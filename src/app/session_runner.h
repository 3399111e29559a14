#pragma once

#include "app/context.h"
#include "figure/motion/timeline.h"
#include "program/day_plan.h"
#include "session/player.h"
#include "session/record.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// A session that somebody wants to do.
struct SessionRequest {
    std::string title;
    std::vector<program::PlannedItem> items;
    std::optional<std::int64_t> programRun;
    int programDay = 0;
    std::string programSession;
    Side firstSide = Side::Right;
};

/// What comes after the step that is playing.
struct NextUp {
    std::string movement; ///< name
    std::optional<Side> side;
    std::string start; ///< how to begin, in large words
    bool sameMovement = false;

    bool operator==(const NextUp&) const = default;
};

/// A session as its screen shows it.
struct SessionView {
    session::PlayerState player;
    std::string title;
    std::string movement; ///< id
    std::string name; ///< of the movement
    std::string startWords; ///< start position in a sentence, set for the side
    std::string phaseWords; ///< what to do now, in large words
    std::string breathWords; ///< may be empty
    content::DoseType doseType = content::DoseType::Repetitions;
    int reps = 0; ///< of a set; 0 for holds and minutes
    int item = 0; ///< from 1
    int items = 0;
    int set = 0; ///< from 1
    int sets = 0;
    const figure::Animation* figure = nullptr; ///< of the pack; null where there is none
    figure::Moment moment; ///< what the figure shows now
    figure::Tempo tempo;
    std::vector<double> parts; ///< share done of each movement, 0 to 1
    std::optional<NextUp> next; ///< empty before the end
    int unsavedSets = 0; ///< results that could not be written yet

    bool operator==(const SessionView&) const = default;
};

/// Runs one session: plays it, and keeps every set in the journal the moment it ends. When the
/// journal cannot be written the session goes on; results wait and are written with the next one.
class SessionRunner {
public:
    /// A fresh session. Movements the pack does not have are left out.
    SessionRunner(const Context& context, const SessionRequest& request);
    /// Goes on with a session that was broken off, at its first open set.
    SessionRunner(const Context& context, const session::SessionRecord& broken);

    /// Stores the session and starts to play. `painBefore` is empty when it was not asked.
    [[nodiscard]] std::vector<session::Cue> start(
        const std::optional<session::PainAnswer>& painBefore);

    [[nodiscard]] std::vector<session::Cue> tick();
    [[nodiscard]] std::vector<session::Cue> pause();
    [[nodiscard]] std::vector<session::Cue> resume();
    [[nodiscard]] std::vector<session::Cue> next();
    [[nodiscard]] std::vector<session::Cue> back();
    [[nodiscard]] std::vector<session::Cue> skipMovement();
    [[nodiscard]] std::vector<session::Cue> stop();
    void addRest(std::chrono::seconds more);

    [[nodiscard]] SessionView view() const;

    [[nodiscard]] session::PlayerStatus status() const { return m_player.state().status; }

    /// Playing time of the whole plan.
    [[nodiscard]] std::chrono::seconds planned() const { return m_player.plan().duration(); }

    /// The session so far, with everything that was done.
    [[nodiscard]] const session::SessionRecord& record() const { return m_record; }

    /// The last reason why something could not be saved; empty when all is saved.
    [[nodiscard]] const std::optional<Error>& saveError() const { return m_saveError; }

    /// Keeps the answer to the question at the end.
    void answerAfter(const session::PainAnswer& answer);
    /// Tries again to write what waits. True when nothing waits any more.
    bool saveWaiting();

private:
    using Results = std::vector<std::pair<session::SetResult, ZonedInstant>>;

    [[nodiscard]] std::vector<session::Cue> apply(session::Progress&& progress);
    void recordSet(const session::SetResult& result, const ZonedInstant& at);
    void endIfOver();
    [[nodiscard]] std::string phaseText(const content::PhaseWords& words,
                                        const session::PlayerState& state) const;
    [[nodiscard]] std::string worded(const session::Step& step, const std::string& text) const;
    [[nodiscard]] std::optional<NextUp> nextUp(const session::PlayerState& state) const;

    Context m_context;
    session::SessionRecord m_record;
    session::Player m_player;
    std::optional<session::PainAnswer> m_painBefore;
    bool m_begun = false; ///< the session stands in the journal
    bool m_ended = false; ///< its end stands in the journal
    std::optional<session::PainRecord> m_waitingAfter;
    Results m_waiting;
    std::optional<Error> m_saveError;
};

} // namespace hipwise::app
