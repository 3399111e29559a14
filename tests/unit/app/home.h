#pragma once

#include "app/context.h"
#include "app/own_program.h"
#include "app/session_runner.h"
#include "app/today.h"
#include "support/journal_file.h"
#include "unit/content/pack_copy.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::test {

using namespace std::chrono_literals;

/// A person with the shoulder pack, a real journal and a clock that moves when told to.
class Home {
public:
    /// Begins at a local time like "2026-11-23T08:00", which is a Monday.
    explicit Home(std::string_view start = "2026-11-23T08:00",
                  std::string_view zoneName = "Europe/Lisbon")
        : m_zone(valueOf(TimeZone::named(zoneName)))
        , m_clock(m_zone.fromLocal(valueOf(parseIsoLocal(start))))
    {
    }

    [[nodiscard]] app::Context context(const std::string& locale = "en")
    {
        return {pack, &journal, m_clock, m_zone, locale};
    }

    [[nodiscard]] app::Context contextWithoutJournal() const
    {
        return {pack, nullptr, m_clock, m_zone, "en"};
    }

    void pass(std::chrono::milliseconds time) { m_clock.advance(time); }

    /// Goes on to a local time.
    void passUntil(std::string_view local)
    {
        m_clock.advance(m_zone.fromLocal(valueOf(parseIsoLocal(local))) - m_clock.now());
    }

    [[nodiscard]] ZonedInstant now() const { return m_zone.at(m_clock.now()); }

    [[nodiscard]] app::TodayState today(std::chrono::weekday firstWeekday = std::chrono::Monday)
    {
        return todayState(context(), settings, firstWeekday);
    }

    void useProgram() { (void)valueOf(app::useProgram(context(), "gentle-shoulder")); }

    /// The request for a session of today by its place on the screen.
    [[nodiscard]] app::SessionRequest request(std::size_t card = 0)
    {
        const app::TodayState state = today();
        return requestFor(state, state.sessions.at(card));
    }

    /// Plays a session of today to its end; gives its id.
    std::int64_t playSession(std::size_t card = 0)
    {
        app::SessionRunner runner(context(), request(card));
        (void)runner.start(std::nullopt);
        play(runner, runner.planned());
        return runner.record().id;
    }

    /// Time passes, and the screen ticks as often as it has to.
    std::vector<session::Cue> play(app::SessionRunner& runner, std::chrono::milliseconds time)
    {
        std::vector<session::Cue> cues;
        while (time > 0ms) {
            const auto one = std::min<std::chrono::milliseconds>(time, 1s);
            pass(one);
            const auto more = runner.tick();
            cues.insert(cues.end(), more.begin(), more.end());
            time -= one;
        }
        return cues;
    }

    /// The lid is closed, and the screen ticks when it is opened again.
    std::vector<session::Cue> sleep(app::SessionRunner& runner, std::chrono::milliseconds time)
    {
        m_clock.sleep(time);
        return runner.tick();
    }

    void setCalendar(std::string_view local)
    {
        m_clock.setCalendar(m_zone.fromLocal(valueOf(parseIsoLocal(local))));
    }

    [[nodiscard]] session::SessionRecord kept(std::int64_t id)
    {
        return valueOf(journal.sessions().load(id));
    }

    content::Pack pack = shoulderPack();
    person::Settings settings;
    JournalFile place;
    store::Journal journal = place.open();

private:
    TimeZone m_zone;
    SimulatedClock m_clock;
};

/// Puts a set right by what was counted.
inline void correct(app::SessionRunner& runner,
                    const session::SetKey& set,
                    int reps,
                    std::chrono::seconds work)
{
    runner.correct(session::resultOf(set, runner.record().items[set.item].work.dose, reps, work));
}

} // namespace hipwise::test
