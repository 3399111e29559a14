#pragma once

#include "app/about_me.h"
#include "app/context.h"
#include "app/session_to_tell.h"
#include "app/snack_choice.h"
#include "person/settings.h"
#include "snacks/record.h"
#include "snacks/schedule.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// How the person's settings read as a policy.
[[nodiscard]] snacks::Policy policyOf(const person::SnackSettings& settings);

/// Why nobody gets a snack who asks for one.
enum class NoSnack {
    Held, ///< a safety question is open, or Hipwise is not for them
    FirstStart, ///< it has not been gone through yet
    InSession,
    NoneLeft ///< no movement fits, or every one was done often enough today
};

/// Reminders, as they stand now. What is told and what is done are the same.
struct SnackState {
    ZonedInstant now;
    bool isOn = false; ///< snacks; the session may be told of all the same
    Hold hold = Hold::None; ///< why no movement is offered at all
    std::optional<NoSnack> noneNow; ///< empty: who asks for a snack gets one
    snacks::Status status;
    std::chrono::minutes every{60}; ///< of the interval, as it counts now
    std::optional<SnackTurn> turn; ///< that is shown, or comes next
    std::string session; ///< name of the session that is still to do today; empty for none
    /// When that is to be done, since midnight; empty where nobody has said so.
    std::optional<std::chrono::minutes> sessionTime;
    bool isSessionTimeOfProgram = false; ///< and not that of the settings
    /// When the person is going to be reminded of it today; empty for not at all.
    std::optional<ZonedInstant> sessionReminder;
    std::vector<ZonedInstant> ahead; ///< times of today's snacks, where nothing holds them
    std::vector<ZonedInstant> preview; ///< of a whole day like today, were reminders on
    std::vector<snacks::Record> today; ///< what happened, oldest first
    std::vector<SnackMovement> movements; ///< that may be chosen
    /// For how long it waited before it was shown, and for what; empty when it did not.
    std::optional<snacks::Event> held;
    int done = 0; ///< snacks, today
    int breaks = 0; ///< that were taken anyway, today
    std::string trouble; ///< why the last event could not be kept; empty when it was

    bool operator==(const SnackState&) const = default;
};

/// Brings the schedule, the person's settings, the program and the journal together: says when
/// something comes, chooses the movement, keeps what happened.
class SnackReminder {
public:
    using Events = snacks::Schedule::Events;
    /// Keeps settings that a command has changed.
    using Keep = std::function<void(const person::SnackSettings&)>;

    SnackReminder(const Context& context, const person::Settings& settings, Keep keep);

    /// Time has passed, or the desktop says something else.
    Events update(const snacks::Activity& activity);
    /// Settings, program, pack or journal have changed.
    Events refresh(const person::Settings& settings);

    Events start();
    Events done();
    /// Of a session: not today any more.
    Events notNow();
    Events later(std::chrono::minutes time);
    /// Nothing happens where the state says that none is to be had.
    Events showNow();
    Events pause(std::chrono::minutes time, snacks::Why why);
    Events pauseUntilTomorrow();
    Events resume();
    void passOverDoNotDisturb();

    /// The computer is going to sleep.
    Events sleeping();

    /// Somebody used the program itself. True when that changes what comes next.
    bool seen();

    [[nodiscard]] const SnackState& state() const { return m_state; }

    /// When update() has to be called at the latest, on the sleepless clock.
    [[nodiscard]] SteadyInstant nextCheck() const { return m_schedule.nextCheck(); }

private:
    [[nodiscard]] snacks::Moment moment() const { return snacks::momentOf(m_context.clock); }

    [[nodiscard]] snacks::Policy policy() const;
    Events told(Events events);
    void keepPause();
    void readJournal();
    void endOpen();
    void keep(const std::vector<snacks::Record>& records);
    void readProgram();
    void readSessions(const program::Program& program, std::int64_t run);
    void keepTurn();
    void takeTurn();
    [[nodiscard]] std::optional<OpenSession> toTell() const;
    [[nodiscard]] std::optional<Instant> sessionAt() const;
    [[nodiscard]] std::optional<Instant> putOffTo() const;
    [[nodiscard]] std::vector<ZonedInstant> ahead() const;
    [[nodiscard]] std::optional<NoSnack> noneNow() const;
    void publish();
    void publishSession();

    const Context& m_context;
    person::Settings m_settings;
    Keep m_keep;
    snacks::Schedule m_schedule;
    std::vector<SnackMovement> m_movements;
    std::vector<snacks::Record> m_records; ///< of the last days, oldest first
    CivilDate m_day{}; ///< of which is read
    std::vector<OpenSession> m_sessions; ///< still to do today
    std::vector<std::chrono::minutes> m_begun; ///< when sessions were begun today, since midnight
    bool m_hasOwnTimes = false; ///< the program says when
    bool m_isInSession = false;
    std::optional<SnackTurn> m_turn;
    Hold m_hold = Hold::None;
    std::optional<snacks::Event> m_held;
    std::string m_trouble;
    SnackState m_state;
};

} // namespace hipwise::app
