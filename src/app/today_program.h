#pragma once

#include "app/own_program.h"
#include "app/today.h"

#include <vector>

namespace hipwise::app {

/// The parts of Today that come from the program in use. Refers to what it is given, which must
/// outlive it.
class TodayProgram {
public:
    TodayProgram(const Context& context,
                 const OwnProgram& own,
                 const std::vector<session::SessionRecord>& records);

    void fill(TodayState& state) const;

    /// The plan of a day as the program is stored: a phase begins when the person says so.
    [[nodiscard]] program::DayPlan planOn(CivilDate date) const;

    [[nodiscard]] bool isDone(const program::PlannedSession& planned, CivilDate date) const;

private:
    [[nodiscard]] SessionCard cardOf(const program::PlannedSession& planned) const;
    [[nodiscard]] std::vector<SessionCardItem> itemsOf(
        const std::vector<program::PlannedItem>& items) const;
    [[nodiscard]] int timesDone(const std::string& session, CivilDate on) const;
    [[nodiscard]] bool wasAnsweredAfter(const program::DoneSession& missed) const;
    void fillMissed(TodayState& state) const;
    void fillLately(TodayState& state) const;

    const Context& m_context;
    const OwnProgram& m_own;
    std::vector<program::DoneSession> m_done;
};

} // namespace hipwise::app
