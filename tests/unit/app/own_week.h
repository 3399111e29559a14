#pragma once

#include "app/program_week.h"
#include "program/program_edit.h"
#include "unit/app/home.h"

#include <string>
#include <vector>

namespace hipwise::test {

/// Somebody with a program of their own, begun on Monday 23 November 2026: "bend" on Mondays, of a
/// table slide, and "press" on Wednesdays and Fridays, of a wall press and a turn out.
struct OwnWeek : Home {
    OwnWeek()
    {
        program.name = "Mine";
        program.phases[0].sessions = {
            session("bend", {std::chrono::Monday}, {"table-slide"}),
            session("press",
                    {std::chrono::Wednesday, std::chrono::Friday},
                    {"wall-press", "side-lying-turn-out"}),
        };
    }

    [[nodiscard]] program::Session session(const std::string& id,
                                           const std::vector<std::chrono::weekday>& weekdays,
                                           const std::vector<std::string>& movements) const
    {
        program::Session made;
        made.id = id;
        made.name = id;
        made.schedule.weekdays = weekdays;
        for (const std::string& movement : movements) {
            made.items.push_back(program::makeItem(*pack.movement(movement), program.startedOn));
            made.items.back().addedOn.reset();
            made.items.back().firstWeek.reset();
        }
        return made;
    }

    /// Begins to use the program as it is.
    void begin() { (void)valueOf(app::useProgram(contextOf(), program)); }

    /// Keeps another state of it.
    void keep(const program::Program& next)
    {
        valueOf(keepProgram(contextOf(), next, program::MadeBy::Person));
    }

    void move(const std::string& id, CivilDate from, CivilDate to)
    {
        keep(withSessionMoved(own().program, id, from, to));
    }

    [[nodiscard]] app::Context contextOf()
    {
        app::Context context = this->context();
        context.about = about;
        return context;
    }

    [[nodiscard]] app::OwnProgram own() { return *valueOf(ownProgram(contextOf())); }

    /// The week that is on, or one before or after it.
    [[nodiscard]] app::ProgramWeek week(int step = 0)
    {
        using std::chrono::days;
        const CivilDate today = now().date();
        const CivilDate start
            = today - (std::chrono::weekday(today) - std::chrono::Monday) + days(7 * step);
        return programWeek(contextOf(),
                           own(),
                           valueOf(journal.sessions().between(start - days(7), start + days(6))),
                           start);
    }

    /// The sessions of its days, "bend - press - press - -".
    [[nodiscard]] std::string daysOf(int step = 0)
    {
        std::string text;
        for (const app::ProgramDay& day : week(step).week) {
            text += text.empty() ? "" : " ";
            if (day.sessions.empty())
                text += "-";
            for (const app::WeekSession& each : day.sessions)
                text += (&each == day.sessions.data() ? "" : "+") + each.id;
        }
        return text;
    }

    program::Program program = program::emptyProgram(pack, now().date());
    content::Circumstances about;
};

} // namespace hipwise::test
