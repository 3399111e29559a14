#pragma once

#include "program/day_plan.h"
#include "program/program_build.h"

namespace hipwise::test {

/// The plan of a day of a template, counted from 1, with phases that begin when the template has
/// them.
inline program::DayPlan planOfDay(const content::ProgramTemplate& source,
                                  const content::Pack& pack,
                                  CivilDate startedOn,
                                  int day)
{
    program::Program program = program::makeProgram(source, pack, startedOn);
    const CivilDate on = startedOn + std::chrono::days(day - 1);
    beginPhasesOnTime(program, on);
    return planDay(program, pack, {}, on);
}

} // namespace hipwise::test
