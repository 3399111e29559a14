#include "snacks/day_script.h"

#include <algorithm>
#include <deque>
#include <optional>

namespace hipwise::snacks {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using Kind = ScriptEntry::Kind;

namespace {

constexpr seconds Step{1};
constexpr seconds NowAndThen{10}; ///< since somebody who is there has moved the pointer
constexpr seconds ToAnswer{10}; ///< after a snack has come
constexpr seconds ToDo{60};

/// Plays a script, second by second.
class Player {
public:
    explicit Player(const DayScript& script)
        : m_script(script)
        , m_clock(script.zone.fromLocal(script.from))
        , m_schedule(script.policy, script.zone, momentOf(m_clock))
    {
    }

    std::vector<Event> play()
    {
        const Instant end = m_script.zone.fromLocal(m_script.to);
        std::size_t next = 0;
        while (m_clock.now() < end) {
            while (next < m_script.entries.size()
                   && m_script.zone.fromLocal(m_script.entries[next].at) <= m_clock.now())
                begin(m_script.entries[next++]);
            remind();
            keep(m_schedule.update(momentOf(m_clock), activity()));
            answer();
            m_clock.advance(Step);
        }
        return m_events;
    }

private:
    void keep(const std::vector<Event>& events)
    {
        m_events.insert(m_events.end(), events.begin(), events.end());
    }

    /// Of the session, on every day.
    void remind()
    {
        if (!m_script.session)
            return;
        const CivilDate today = m_script.zone.at(m_clock.now()).date();
        keep(m_schedule.setSession(m_script.zone.fromLocal(today + *m_script.session)));
    }

    [[nodiscard]] bool isOn(Kind kind) const
    {
        return std::any_of(m_on.begin(), m_on.end(), [&](const auto& each) {
            return each.kind == kind && m_clock.sleeplessNow() < each.until;
        });
    }

    [[nodiscard]] Activity activity() const
    {
        Activity activity;
        activity.fullScreen = isOn(Kind::FullScreen);
        activity.doNotDisturb = isOn(Kind::DoNotDisturb);
        activity.locked = isOn(Kind::Locked);
        activity.inSession = isOn(Kind::Session);
        if (isOn(Kind::NoIdle))
            return activity;
        const auto since = m_clock.sleeplessNow() - m_seen;
        activity.idle = isOn(Kind::Typing) ? milliseconds(0) : milliseconds(NowAndThen);
        if (isOn(Kind::Idle) || isOn(Kind::Locked))
            activity.idle = std::chrono::duration_cast<milliseconds>(since);
        return activity;
    }

    void begin(const ScriptEntry& entry)
    {
        switch (entry.kind) {
        case Kind::Asleep:
            m_clock.sleep(entry.length);
            m_seen = m_clock.sleeplessNow();
            return;
        case Kind::Call:
            return keep(m_schedule.pause(momentOf(m_clock), entry.length, Why::Call));
        case Kind::Pause:
            return keep(m_schedule.pause(momentOf(m_clock), entry.length, Why::Pause));
        case Kind::UntilTomorrow:
            return keep(m_schedule.pauseUntilTomorrow(momentOf(m_clock)));
        case Kind::Resume:
            return keep(m_schedule.resume(momentOf(m_clock)));
        case Kind::ShowNow:
            return keep(m_schedule.showNow(momentOf(m_clock)));
        case Kind::Done:
        case Kind::Later:
        case Kind::NotNow:
        case Kind::NoAnswer:
            m_answers.push_back(entry);
            return;
        case Kind::Idle:
        case Kind::Typing:
        case Kind::FullScreen:
        case Kind::DoNotDisturb:
        case Kind::Locked:
        case Kind::Session:
        case Kind::NoIdle:
            break;
        }
        if (entry.kind == Kind::Idle || entry.kind == Kind::Locked)
            m_seen = m_clock.sleeplessNow();
        m_on.push_back({entry.kind, m_clock.sleeplessNow() + entry.length});
    }

    /// The first answer that waits goes to the snack that is shown.
    void answer()
    {
        const Status& status = m_schedule.status();
        if (!status.isOpen()) {
            m_shownSince.reset();
            return;
        }
        if (!m_shownSince)
            m_shownSince = m_clock.sleeplessNow();
        if (m_answers.empty() || m_clock.sleeplessNow() < *m_shownSince + ToAnswer)
            return;
        const ScriptEntry& entry = m_answers.front();
        if (entry.kind == Kind::NoAnswer)
            return drop();
        if (entry.kind == Kind::Later)
            keep(m_schedule.later(momentOf(m_clock), std::chrono::floor<minutes>(entry.length)));
        else if (entry.kind == Kind::NotNow)
            keep(m_schedule.notNow(momentOf(m_clock)));
        else if (status.state == State::Shown)
            return keep(m_schedule.start(momentOf(m_clock)));
        else if (m_clock.sleeplessNow() < *m_shownSince + ToAnswer + ToDo)
            return;
        else
            keep(m_schedule.done(momentOf(m_clock)));
        drop();
    }

    void drop()
    {
        m_answers.pop_front();
        m_shownSince = m_clock.sleeplessNow() + std::chrono::hours(1); // not to the same one
    }

    struct Lasting {
        Kind kind = Kind::Idle;
        SteadyInstant until{};
    };

    const DayScript& m_script;
    SimulatedClock m_clock;
    Schedule m_schedule;
    SteadyInstant m_seen{}; ///< the last key or movement
    std::vector<Lasting> m_on;
    std::deque<ScriptEntry> m_answers;
    std::optional<SteadyInstant> m_shownSince;
    std::vector<Event> m_events;
};

} // namespace

std::vector<Event> simulate(const DayScript& script)
{
    return Player(script).play();
}

} // namespace hipwise::snacks
