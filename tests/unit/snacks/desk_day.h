#pragma once

#include "snacks/schedule.h"
#include "support/results.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::test {

using namespace std::chrono_literals;

/// "10:35".
inline std::string wallTime(const ZonedInstant& at)
{
    const auto since = std::chrono::floor<std::chrono::minutes>(at.timeOfDay());
    return fmt::format("{:02}:{:02}", since / 1h, since % 1h / 1min);
}

/// "10:35 shown: interval"; of a session and with a length where there is one.
inline std::string lineOf(const snacks::Event& event)
{
    std::string line
        = fmt::format("{} {}: {}", wallTime(event.at), toString(event.kind), toString(event.why));
    if (event.length > 0min)
        line += fmt::format(", {} min", event.length.count());
    if (event.offer == snacks::Offer::Session)
        line += " (session)";
    return line;
}

using Lines = std::vector<std::string>;

/// Somebody at a desk, with a clock that moves when told to.
class DeskDay {
public:
    /// From a local time on, like "2026-03-30T08:00", which is a Monday.
    explicit DeskDay(std::string_view start,
                     const snacks::Policy& policy = everyFortyFive(),
                     std::string_view zone = "Europe/Lisbon")
        : m_zone(valueOf(TimeZone::named(zone)))
        , m_clock(m_zone.fromLocal(valueOf(parseIsoLocal(start))))
        , schedule(policy, m_zone, moment())
    {
    }

    /// Every 45 minutes, 9 to 17 on work days, lunch from 12:30 to 13:15.
    static snacks::Policy everyFortyFive()
    {
        snacks::Policy policy = snacks::usualPolicy();
        policy.every = 45min;
        policy.lunch = HourRange{12h + 30min, 13h + 15min};
        return policy;
    }

    /// Somebody is there, reads and clicks now and then; where idle is known, it is that.
    snacks::Activity activity{30s, false, false, false, false};

    [[nodiscard]] snacks::Moment moment() const { return snacks::momentOf(m_clock); }

    [[nodiscard]] const snacks::Status& status() const { return schedule.status(); }

    [[nodiscard]] std::string time() const { return wallTime(m_zone.at(m_clock.now())); }

    /// When the status says that the next one comes; "-" when nobody can say.
    [[nodiscard]] std::string next() const
    {
        return status().next ? wallTime(*status().next) : "-";
    }

    [[nodiscard]] Instant at(std::string_view local) const
    {
        return m_zone.fromLocal(valueOf(parseIsoLocal(local)));
    }

    /// Time passes; the schedule is asked whenever it wants to be.
    void pass(std::chrono::milliseconds time)
    {
        const SteadyInstant end = m_clock.sleeplessNow() + time;
        while (m_clock.sleeplessNow() < end) {
            const SteadyInstant next = std::min(end, schedule.nextCheck());
            const auto step
                = std::max<std::chrono::milliseconds>(next - m_clock.sleeplessNow(), 1s);
            m_clock.advance(step);
            look();
            ++checks;
        }
    }

    /// The same until a local time of this day or the next, like "10:20".
    void until(std::string_view local)
    {
        const auto hour = std::chrono::hours(std::stoi(std::string(local.substr(0, 2))));
        const auto minute = std::chrono::minutes(std::stoi(std::string(local.substr(3))));
        const ZonedInstant now = m_zone.at(m_clock.now());
        CivilDate day = now.date();
        if (now.timeOfDay() >= hour + minute)
            day += std::chrono::days(1);
        pass(m_zone.fromLocal(day + hour + minute) - m_clock.now());
    }

    void sleep(std::chrono::milliseconds time)
    {
        m_clock.sleep(time);
        look();
    }

    /// Nobody asks the schedule anything for so long.
    void stand(std::chrono::milliseconds time) { m_clock.advance(time); }

    /// Somebody sets the calendar by so much.
    void setCalendar(std::chrono::milliseconds by) { m_clock.setCalendar(m_clock.now() + by); }

    /// Nobody is there for so long, and then somebody is.
    void away(std::chrono::seconds time)
    {
        constexpr auto Step = 10s;
        for (auto gone = 0s; gone < time; gone += Step) {
            m_clock.advance(Step);
            activity.idle = gone + Step;
            look();
        }
        activity.idle = 0s;
        look();
        activity.idle = 30s;
    }

    void look() { keep(schedule.update(moment(), activity)); }

    void keep(const snacks::Schedule::Events& events)
    {
        all.insert(all.end(), events.begin(), events.end());
    }

    [[nodiscard]] Lines told() const
    {
        Lines lines;
        for (const snacks::Event& event : all)
            lines.push_back(lineOf(event));
        return lines;
    }

    [[nodiscard]] Lines timesOf(snacks::EventKind kind) const
    {
        Lines times;
        for (const snacks::Event& event : all) {
            if (event.kind == kind)
                times.push_back(wallTime(event.at));
        }
        return times;
    }

    std::vector<snacks::Event> all;
    int checks = 0; ///< how often the schedule was asked while time passed

private:
    TimeZone m_zone;
    SimulatedClock m_clock;

public:
    snacks::Schedule schedule;
};

} // namespace hipwise::test
