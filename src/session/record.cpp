#include "session/record.h"

namespace hipwise::session {

std::vector<SetRecord> plannedSets(const Plan& plan, std::size_t item)
{
    std::vector<SetRecord> sets;
    for (const Step& step : plan.steps) {
        if (step.kind == StepKind::Set && step.item == item)
            sets.push_back(
                {{{item, step.set, step.side}, SetStatus::Planned, 0, {}}, std::nullopt});
    }
    return sets;
}

SetCount countSets(const ItemRecord& item)
{
    SetCount count;
    for (const SetRecord& set : item.sets) {
        ++count.planned;
        if (set.result.status == SetStatus::Done || set.result.status == SetStatus::Partial)
            ++count.done;
    }
    return count;
}

SetCount countSets(const SessionRecord& record)
{
    SetCount total;
    for (const ItemRecord& item : record.items) {
        const SetCount count = countSets(item);
        total.done += count.done;
        total.planned += count.planned;
    }
    return total;
}

std::chrono::seconds workTime(const SessionRecord& record)
{
    std::chrono::seconds total{0};
    for (const ItemRecord& item : record.items) {
        for (const SetRecord& set : item.sets)
            total += set.result.work;
    }
    return total;
}

} // namespace hipwise::session
