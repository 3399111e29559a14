#include "program/program_phases.h"

#include "program/program_edit.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace hipwise::program {

namespace {

auto placeOf(const Program& program, const std::string& phase)
{
    return std::find_if(program.phases.begin(), program.phases.end(), [&](const Phase& each) {
        return each.id == phase;
    });
}

Phase* findPhase(Program& program, const std::string& phase)
{
    const auto found = placeOf(program, phase);
    return found == program.phases.end()
        ? nullptr
        : &program.phases[static_cast<std::size_t>(found - program.phases.begin())];
}

} // namespace

const Phase* findPhase(const Program& program, const std::string& phase)
{
    const auto found = placeOf(program, phase);
    return found == program.phases.end() ? nullptr : &*found;
}

Program withName(Program program, const std::string& name)
{
    program.name = name;
    return program;
}

Program withReason(Program program, const std::string& reason)
{
    program.reason = reason;
    return program;
}

Program withPhase(Program program, const std::string& name, std::string& id)
{
    if (program.phases.empty())
        return program;
    int number = static_cast<int>(program.phases.size());
    do {
        id = fmt::format("part-{}", ++number);
    } while (findPhase(std::as_const(program), id) != nullptr);
    const Phase last = program.phases.back();
    Phase phase;
    phase.id = id;
    phase.name = name;
    phase.days = last.days;
    phase.snacks = last.snacks;
    program.phases.push_back(std::move(phase));
    for (const Session& session : last.sessions) {
        std::string copied;
        program = withSession(std::move(program), id, session.name, copied);
        Session& copy = *findSession(program, copied);
        copy.schedule = session.schedule;
        copy.note = session.note;
        copy.items = session.items;
    }
    return program;
}

bool canBeRemoved(const Program& program, const std::string& phase)
{
    const Phase* found = findPhase(program, phase);
    return found != nullptr && !found->startedOn && program.phases.size() > 1;
}

Program withoutPhase(Program program, const std::string& phase)
{
    if (!canBeRemoved(program, phase))
        return program;
    const std::vector<Session> sessions = findPhase(std::as_const(program), phase)->sessions;
    for (const Session& session : sessions)
        program = withoutSession(std::move(program), session.id);
    std::erase_if(program.phases, [&](const Phase& each) { return each.id == phase; });
    return program;
}

bool canBeEarlier(const Program& program, const std::string& phase)
{
    const auto found = placeOf(program, phase);
    return found != program.phases.end() && found != program.phases.begin() && !found->startedOn
        && !(found - 1)->startedOn;
}

Program withPhaseEarlier(Program program, const std::string& phase)
{
    if (canBeEarlier(program, phase)) {
        const auto place
            = static_cast<std::size_t>(placeOf(program, phase) - program.phases.cbegin());
        std::swap(program.phases[place], program.phases[place - 1]);
    }
    return program;
}

Program withPhaseName(Program program, const std::string& phase, const std::string& name)
{
    if (Phase* found = findPhase(program, phase))
        found->name = name;
    return program;
}

Program withPhaseDays(Program program, const std::string& phase, int days)
{
    constexpr int DaysPerWeek = 7;
    Phase* found = findPhase(program, phase);
    if (found != nullptr && days >= 0 && days <= MostPhaseWeeks * DaysPerWeek)
        found->days = days;
    return program;
}

} // namespace hipwise::program
