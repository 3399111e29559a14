#pragma once

#include "snacks/event.h"
#include "snacks/moment.h"
#include "snacks/policy.h"
#include "snacks/presence.h"
#include "snacks/working_hours.h"

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace hipwise::snacks {

inline constexpr std::chrono::minutes Apart{10}; ///< never two within so long
inline constexpr std::chrono::seconds TypingPause{5}; ///< without a key: nobody is in mid-word

enum class State {
    Waiting, ///< for the interval
    Held, ///< something is due
    Shown, ///< and not answered
    Started,
    Paused,
    Outside, ///< of working hours
    Off ///< no hours at all, or none that are long enough
};

/// What is told and what is done are the same thing.
struct Status {
    State state = State::Waiting;
    Why why = Why::Interval; ///< of Held, Paused and Outside; OutsideHours also of Off
    Offer offer = Offer::Snack; ///< of Held, Shown and Started
    /// When the next snack comes, or the pause ends; empty when nobody can say.
    std::optional<ZonedInstant> next;
    std::chrono::minutes heldFor{0};
    /// FullScreen or DoNotDisturb, where that has held for three hours: worth a word.
    std::optional<Why> longHold;
    bool isPlain = false; ///< whether somebody is there cannot be known: a plain interval
    bool isTwice = false; ///< nobody answered: it comes half as often
    int snoozesLeft = 0;

    /// Whether one is shown or has begun.
    [[nodiscard]] bool isOpen() const { return state == State::Shown || state == State::Started; }

    bool operator==(const Status&) const = default;
};

/// When movement snacks come, and the reminder of the day's session. A pure state machine: time and
/// what the desktop says go in, events come out. Between two calls nothing happens; nextCheck()
/// says when the next one is due.
class Schedule {
public:
    using Events = std::vector<Event>;

    Schedule(const Policy& policy, const TimeZone& zone, const Moment& now);

    /// Time has passed, or the desktop says something else.
    [[nodiscard]] Events update(const Moment& now, const Activity& activity);

    /// The computer is going to sleep: what is shown is over.
    [[nodiscard]] Events sleeping(const Moment& now);

    /// The person begins the one that is shown.
    [[nodiscard]] Events start(const Moment& now);
    [[nodiscard]] Events done(const Moment& now);
    /// Of a session: not today any more.
    [[nodiscard]] Events notNow(const Moment& now);
    /// So much later: what is shown, has begun or is held, else the next snack. Nothing happens
    /// when no snooze is left.
    [[nodiscard]] Events later(const Moment& now, std::chrono::minutes time);
    /// A snack now, whatever holds it. It cannot be put off.
    [[nodiscard]] Events showNow(const Moment& now);

    /// Nothing comes for so long; what was due or shown comes once afterwards. Why: Pause or Call.
    [[nodiscard]] Events pause(const Moment& now, std::chrono::milliseconds time, Why why);
    /// Until eight o'clock of the next day.
    [[nodiscard]] Events pauseUntilTomorrow(const Moment& now);
    [[nodiscard]] Events resume(const Moment& now);

    /// Do not disturb does not hold until it was off once: for one that is stuck.
    void passOverDoNotDisturb() { m_passesOverDoNotDisturb = true; }

    [[nodiscard]] Events setPolicy(const Policy& policy, const Moment& now);

    void setZone(const TimeZone& zone) { m_zone = zone; }

    /// When the session of today is to be reminded of; empty for not at all, or when it is done.
    /// The same moment again changes nothing: it comes once. `putOffTo`: when it comes instead,
    /// where that was said before this was made.
    [[nodiscard]] Events setSession(const std::optional<Instant>& at,
                                    const std::optional<Instant>& putOffTo = {});

    /// One was shown then, before this was made.
    void wasShown(Instant at);

    /// Somebody used the program itself: they are there, whatever the desktop says. True when
    /// snacks come more often from now on.
    bool seen(const Moment& now);

    [[nodiscard]] const Status& status() const { return m_status; }

    /// Whether the next one is one that was due already: it is shown, held or was put off.
    [[nodiscard]] bool isPending() const
    {
        return m_phase != State::Waiting || m_heldSince || m_snoozes > 0;
    }

    [[nodiscard]] const Policy& policy() const { return m_policy; }

    /// Until when nothing comes, and why; empty when it is not paused.
    [[nodiscard]] std::optional<std::pair<Instant, Why>> pausedUntil() const;

    /// When update() has to be called at the latest.
    [[nodiscard]] SteadyInstant nextCheck() const { return m_nextCheck; }

private:
    struct Pause {
        SteadyInstant until{};
        Why why = Why::Pause;
    };

    /// The reminder of a session, which comes once.
    struct Session {
        Instant at{}; ///< as it was set
        Instant due{};
        int snoozes = 0;
    };

    [[nodiscard]] bool isShown() const { return m_phase != State::Waiting; }

    [[nodiscard]] std::chrono::milliseconds interval() const;
    [[nodiscard]] std::chrono::milliseconds breakLength() const;
    [[nodiscard]] std::chrono::minutes answerable() const;
    [[nodiscard]] int snoozesLeft() const;
    [[nodiscard]] bool holdsFullScreen() const;
    [[nodiscard]] bool holdsDoNotDisturb() const;
    [[nodiscard]] std::optional<Why> blocker() const;
    [[nodiscard]] std::optional<Why> longHold() const;
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] std::optional<Offer> dueOffer() const;
    void passDesktop();
    void passSession();
    void passSleep();
    void passLock();
    void passBreak();
    void passPause();
    void passHours(bool isCalendarRight);
    void passOffer();
    void passDue();
    void hold(Why why);
    void dropHold();
    void giveUp(Why why);
    void restart(SteadyInstant from);
    void show(Offer offer, Why why);
    void close();
    void end(EventKind kind, Why why);
    [[nodiscard]] Why whyNoWork() const;
    void tell(EventKind kind, Why why, std::chrono::milliseconds length = {});
    void refresh();
    [[nodiscard]] SteadyInstant tellState(Status& status) const;
    void tellNext(Status& status, const std::optional<Instant>& change) const;
    [[nodiscard]] ZonedInstant wall(SteadyInstant at) const;
    [[nodiscard]] Events answer(const Moment& now, EventKind kind);
    [[nodiscard]] Events take();

    Policy m_policy;
    TimeZone m_zone;
    Moment m_now;
    Activity m_activity;
    Presence m_presence;
    Events m_events;
    Status m_status;
    State m_phase = State::Waiting; ///< Waiting, Shown or Started
    Offer m_offer = Offer::Snack; ///< that is due, held or shown
    SteadyInstant m_due{}; ///< of the next snack
    SteadyInstant m_from{}; ///< since when the interval counts
    std::optional<Session> m_session;
    bool m_isDueTold = false;
    std::optional<SteadyInstant> m_heldSince;
    Why m_heldBy = Why::Interval;
    std::optional<SteadyInstant> m_fullScreen; ///< since when it holds
    std::optional<SteadyInstant> m_doNotDisturb; ///< the same
    std::optional<Offer> m_putOff; ///< by the person, who said when it comes
    std::optional<SteadyInstant> m_free; ///< since when nothing but typing holds it
    SteadyInstant m_quietUntil{};
    std::optional<Pause> m_pause;
    HoursState m_hours = HoursState::Working;
    std::optional<SteadyInstant> m_shown; ///< the last one
    SteadyInstant m_goesAway{}; ///< when what is shown does, by itself
    int m_snoozes = 0;
    int m_unanswered = 0; ///< in a row
    bool m_passesOverDoNotDisturb = false;
    SteadyInstant m_nextCheck{};
};

} // namespace hipwise::snacks
