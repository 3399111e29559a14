#include "session/record.h"

#include <algorithm>

namespace hipwise::session {

namespace {

void add(SetCount& count, const SetRecord& set)
{
    ++count.planned;
    if (set.result.status == SetStatus::Done || set.result.status == SetStatus::Partial)
        ++count.done;
}

template <class Sets>
auto* findIn(Sets& sets, const SetKey& set)
{
    const auto found = std::find_if(
        sets.begin(), sets.end(), [&](const auto& record) { return record.result.key == set; });
    return found == sets.end() ? nullptr : &*found;
}

} // namespace

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

SetResult resultOf(const SetKey& set,
                   const program::Dose& dose,
                   int reps,
                   std::chrono::seconds work)
{
    const program::Amount& asked = dose.amountOf(set.side);
    const bool counted = dose.countsRepetitions();
    const bool all = counted ? reps >= asked.reps : work >= dose.setTime(asked);
    const bool some = counted ? reps > 0 : work > std::chrono::seconds(0);
    SetResult result{set, SetStatus::Skipped, 0, std::chrono::seconds(0)};
    if (!some)
        return result;
    result.status = all ? SetStatus::Done : SetStatus::Partial;
    result.reps = counted ? reps : 0;
    result.work = work;
    return result;
}

SetResult resultOfRepetitions(const SetKey& set, const program::Dose& dose, int reps)
{
    return resultOf(set, dose, reps, reps * dose.repetitionTime(dose.amountOf(set.side)));
}

const SetRecord* findSet(const ItemRecord& item, const SetKey& set)
{
    return findIn(item.sets, set);
}

SetRecord* findSet(ItemRecord& item, const SetKey& set)
{
    return findIn(item.sets, set);
}

SetCount countSets(const ItemRecord& item)
{
    SetCount count;
    for (const SetRecord& set : item.sets)
        add(count, set);
    return count;
}

SetCount countSets(const ItemRecord& item, std::optional<Side> side)
{
    SetCount count;
    for (const SetRecord& set : item.sets) {
        if (set.result.key.side == side)
            add(count, set);
    }
    return count;
}

Effort effortOf(EffortAnswer answer)
{
    constexpr Effort Easy{3, std::nullopt};
    constexpr Effort SomeMore{5, 1};
    constexpr Effort AllIHad{8, 0};
    switch (answer) {
    case EffortAnswer::Easy:
        return Easy;
    case EffortAnswer::SomeMore:
        return SomeMore;
    case EffortAnswer::AllIHad:
        break;
    }
    return AllIHad;
}

std::optional<EffortAnswer> answerOf(const Effort& effort)
{
    constexpr int LightUpTo = 4;
    constexpr int HardFrom = 7;
    if (!effort.score && !effort.spareReps)
        return std::nullopt;
    if (effort.score && *effort.score <= LightUpTo)
        return EffortAnswer::Easy;
    const bool none = effort.spareReps ? *effort.spareReps == 0 : *effort.score >= HardFrom;
    return none ? EffortAnswer::AllIHad : EffortAnswer::SomeMore;
}

std::optional<PainScore> worstPain(const SessionRecord& record, std::size_t item)
{
    std::optional<PainScore> worst;
    if (item < record.items.size() && record.items[item].pain)
        worst = record.items[item].pain->score;
    for (const Hurt& hurt : record.hurts) {
        if (hurt.item == item)
            worst = std::max(worst, hurt.answer.score); // empty is less than any score
    }
    return worst;
}

std::optional<PainScore> worstPain(const SessionRecord& record)
{
    std::optional<PainScore> worst;
    const auto look = [&](const std::optional<PainAnswer>& answer) {
        if (answer)
            worst = std::max(worst, answer->score);
    };
    look(record.painAfter);
    look(record.painWorst);
    for (std::size_t item = 0; item < record.items.size(); ++item)
        worst = std::max(worst, worstPain(record, item));
    return worst;
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
