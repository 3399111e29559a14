#pragma once

#include "app/context.h"
#include "app/session_saver.h"
#include "app/session_setup.h"
#include "app/session_view.h"
#include "content/suitability.h"
#include "session/player.h"
#include "session/record.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// From here on a gap between two ticks is no hiccup: the computer slept.
inline constexpr std::chrono::seconds LongestTick{5};

/// How somebody wants to be guided.
struct SessionWays {
    bool waits = false; ///< each set begins when the person says so
    content::Circumstances about; ///< what speaks against movements
    std::chrono::milliseconds longestTick = LongestTick; ///< longer where the clock runs faster
};

/// A pause so long is offered to end with the session.
inline constexpr std::chrono::minutes LongPause{30};
/// A session that was left alone so long is closed as interrupted.
inline constexpr std::chrono::hours LeftAlone{4};
/// A rest that somebody takes because it hurt.
inline constexpr std::chrono::seconds RestAfterPain{60};

/// Runs one session: plays it, and keeps every set in the journal the moment it ends. When the
/// journal cannot be written the session goes on; results wait.
class SessionRunner {
public:
    /// A fresh session. Movements the pack does not have are left out.
    SessionRunner(const Context& context, const SessionRequest& request, SessionWays ways = {});
    /// Goes on with a session that was broken off, at its first open set.
    SessionRunner(const Context& context,
                  const session::SessionRecord& broken,
                  SessionWays ways = {});

    SessionRunner(const SessionRunner&) = delete;
    SessionRunner(SessionRunner&&) = delete;
    SessionRunner& operator=(const SessionRunner&) = delete;
    SessionRunner& operator=(SessionRunner&&) = delete;
    ~SessionRunner() = default;

    using Cues = std::vector<session::Cue>;

    /// Stores the session and starts to play. `painBefore` is empty when it was not asked.
    [[nodiscard]] Cues start(const std::optional<session::PainAnswer>& painBefore);

    /// To be called many times a second. After a gap the session is paused where it was.
    [[nodiscard]] Cues tick();
    [[nodiscard]] Cues pause();
    [[nodiscard]] Cues resume();
    [[nodiscard]] Cues next();
    [[nodiscard]] Cues back();
    [[nodiscard]] Cues again();
    [[nodiscard]] Cues skipMovement();
    [[nodiscard]] Cues swapSides();
    [[nodiscard]] Cues adjustReps(int by);
    [[nodiscard]] Cues stop();
    void addRest(std::chrono::seconds more);

    /// What can be done about pain now.
    [[nodiscard]] HurtOptions hurtOptions() const;
    /// Keeps that it hurts, and does what was chosen.
    [[nodiscard]] Cues hurt(const session::PainAnswer& answer,
                            std::optional<session::PainSpot> spot,
                            session::HurtChoice choice);
    /// The worst in one movement. Answering again replaces it.
    void rate(std::size_t item, const session::PainAnswer& answer);
    /// How hard it was. Answering again replaces it.
    void rateEffort(std::size_t item, const session::Effort& effort);
    /// What was really done of a set that has ended. A planned one takes a correction back.
    void correct(const session::SetResult& result);
    /// The person's words, for whoever looks after them.
    void setNote(const std::string& note);
    /// Keeps the answer to the question at the end; another answer replaces it.
    void answerAfter(const session::PainAnswer& answer);

    [[nodiscard]] SessionView view() const;

    [[nodiscard]] session::PlayerStatus status() const { return m_player.state().status; }

    /// Playing time of the whole plan.
    [[nodiscard]] std::chrono::seconds planned() const { return m_player.plan().duration(); }

    /// The session so far, with everything that was done.
    [[nodiscard]] const session::SessionRecord& record() const { return m_record; }

    /// Whether something is not in the journal yet.
    [[nodiscard]] bool waits() const { return m_saver.waits(); }

    /// See SessionSaver::keepsSomething.
    [[nodiscard]] bool keepsSomething() const { return m_saver.keepsSomething(); }

    /// The last reason why something could not be saved; empty when all is saved.
    [[nodiscard]] const std::optional<Error>& saveError() const { return m_saver.error(); }

    /// Writes the session as a file that anybody can read into a folder; an older file of the same
    /// name is replaced. Gives the name of the file.
    [[nodiscard]] Result<std::string> saveTo(const std::filesystem::path& folder) const;

    /// Another journal is in use, or none. What waits for a session that the new one does not have
    /// is dropped: what was written of it lies in the old one.
    void useJournal(store::Journal* journal);

    /// Tries again to write what waits. True when nothing waits any more.
    bool saveWaiting();

private:
    [[nodiscard]] Cues apply(session::Progress&& progress);
    [[nodiscard]] Cues command(session::Progress (session::Player::*what)(SteadyInstant));
    [[nodiscard]] session::Progress catchUp();
    void recordSet(const session::SetResult& result, const ZonedInstant& at);
    void endIfOver();
    void end(session::SessionStatus status, const ZonedInstant& at);
    [[nodiscard]] session::Progress act(session::HurtChoice choice);
    [[nodiscard]] session::Progress replace();
    [[nodiscard]] std::optional<EasierOffer> easierNow() const;
    [[nodiscard]] bool isBetween() const;
    [[nodiscard]] std::optional<std::size_t> lastItem() const;
    [[nodiscard]] std::size_t hurtItem() const;

    [[nodiscard]] bool rests() const;
    void fillMovement(SessionView& view) const;
    [[nodiscard]] std::string startWords(const session::Step& step) const;
    [[nodiscard]] std::string worded(const session::Step& step, const std::string& text) const;
    [[nodiscard]] std::optional<NextUp> nextUp(const session::PlayerState& state) const;
    [[nodiscard]] std::optional<RatedMovement> toRate(const session::PlayerState& state) const;

    Context m_context;
    SessionWays m_ways;
    session::SessionRecord m_record;
    session::Player m_player;
    SessionSaver m_saver;
    Side m_firstSide = Side::Right; ///< with which the session begins
    bool m_begun = false; ///< was in the journal before
    std::optional<std::size_t> m_begunItem; ///< the item of which a set began last
    std::optional<session::SetKey> m_lastSet; ///< the one that ended last

    SteadyInstant m_lastSteady;
    SteadyInstant m_lastSleepless;
    SteadyInstant m_restsSince; ///< on the sleepless clock: when it was paused, or began to wait
    ZonedInstant m_restsFrom; ///< the same as a time to keep
    std::optional<std::chrono::milliseconds> m_slept; ///< how long, until the session goes on
};

} // namespace hipwise::app
