#include "program/program.h"

#include <algorithm>
#include <utility>

namespace hipwise::program {

using std::chrono::days;

namespace {

constexpr days FirstWeek{7};

bool isIn(const Pause& pause, CivilDate day)
{
    return pause.from <= day && (!pause.until || day <= *pause.until);
}

} // namespace

const Phase* phaseOn(const Program& program, CivilDate day)
{
    const Phase* current = nullptr;
    for (const Phase& phase : program.phases) {
        if (phase.startedOn && *phase.startedOn <= day)
            current = &phase;
    }
    return current;
}

Phase* phaseOn(Program& program, CivilDate day)
{
    const Phase* found = phaseOn(std::as_const(program), day);
    return found == nullptr
        ? nullptr
        : &program.phases[static_cast<std::size_t>(found - program.phases.data())];
}

const Phase* phaseAfter(const Program& program, const Phase& phase)
{
    const auto next = static_cast<std::size_t>(&phase - program.phases.data()) + 1;
    return next < program.phases.size() ? &program.phases[next] : nullptr;
}

const Pause* pauseOn(const Program& program, CivilDate day)
{
    const auto found = std::find_if(program.pauses.begin(),
                                    program.pauses.end(),
                                    [&](const Pause& pause) { return isIn(pause, day); });
    return found == program.pauses.end() ? nullptr : &*found;
}

int dayOfPhase(const Program& program, const Phase& phase, CivilDate day)
{
    if (!phase.startedOn || day < *phase.startedOn)
        return 0;
    const auto length = [](CivilDate first, CivilDate last) {
        return first > last ? 0 : static_cast<int>((last - first).count()) + 1;
    };
    int count = length(*phase.startedOn, day);
    for (const Pause& pause : program.pauses)
        count -= length(std::max(pause.from, *phase.startedOn),
                        std::min(pause.until.value_or(day), day));
    return std::max(count, 0);
}

bool isOver(const Program& program, CivilDate day)
{
    if (program.phases.empty())
        return false;
    const Phase& last = program.phases.back();
    return last.days > 0 && last.startedOn && dayOfPhase(program, last, day) > last.days;
}

bool isFirstWeek(const Program& program, const Phase& phase, const Item& item, CivilDate day)
{
    if (item.addedOn)
        return day < *item.addedOn + FirstWeek;
    const bool first = !program.phases.empty() && &phase == program.phases.data();
    return first && phase.startedOn && day < *phase.startedOn + FirstWeek;
}

const Dose& doseOn(const Program& program, const Phase& phase, const Item& item, CivilDate day)
{
    return item.firstWeek && isFirstWeek(program, phase, item, day) ? *item.firstWeek : item.dose;
}

} // namespace hipwise::program
