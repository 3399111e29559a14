#include "app/diary_doses.h"

#include "program/program_build.h"

#include <algorithm>
#include <set>
#include <utility>

namespace hipwise::app {

using content::DoseType;
using content::Rule;
using program::Dose;
using program::Phase;
using report::DiaryAmount;
using report::DiaryDay;
using report::DiaryItem;
using std::chrono::seconds;

namespace {

bool isAccepted(const report::DiaryAnswer& answer, Rule rule)
{
    return answer.rule == rule && answer.choice == guidance::AdviceChoice::Accepted;
}

/// The part of a program that is on, day after day: by the calendar, or as the diary says.
class Stages {
public:
    Stages(const program::Program& program, const report::Diary& diary)
        : m_program(program)
        , m_byHand(diary.stagesByHand)
        , m_ends(program.startedOn + std::chrono::days(program.phases.front().days))
    {
    }

    std::size_t on(const DiaryDay& day)
    {
        const std::vector<Phase>& phases = m_program.phases;
        while (!m_byHand && m_now + 1 < phases.size() && phases[m_now].days > 0
               && m_ends <= day.on) {
            ++m_now;
            m_ends += std::chrono::days(phases[m_now].days);
        }
        const auto named = std::find_if(phases.begin(), phases.end(), [&](const Phase& phase) {
            return phase.id == day.stage;
        });
        if (named != phases.end())
            m_now = static_cast<std::size_t>(named - phases.begin());
        for (const report::DiaryAnswer& answer : day.answers) {
            if (isAccepted(answer, Rule::NextStage) && m_now + 1 < phases.size())
                ++m_now;
        }
        return m_now;
    }

private:
    const program::Program& m_program;
    bool m_byHand;
    CivilDate m_ends;
    std::size_t m_now = 0;
};

bool hasMovement(const Phase& phase, const std::string& id)
{
    return std::any_of(phase.sessions.begin(), phase.sessions.end(), [&](const auto& session) {
        return std::any_of(session.items.begin(), session.items.end(), [&](const auto& item) {
            return item.movement == id;
        });
    });
}

/// The movements to which a step of the ladder can lead, up or down.
std::set<std::string> stepsFrom(const content::Pack& pack, const std::string& id)
{
    std::set<std::string> steps;
    if (const content::Movement* movement = pack.movement(id)) {
        for (const auto* rungs : {&movement->easier, &movement->harder}) {
            for (const content::Rung& rung : *rungs)
                steps.insert(rung.movement);
        }
    }
    return steps;
}

void useDose(Phase& phase, const content::Movement& movement, const Dose& dose)
{
    for (program::Session& session : phase.sessions) {
        for (program::Item& item : session.items) {
            if (item.movement != movement.id)
                continue;
            item.dose = withAmounts(item.dose, dose, movement);
            if (item.goal)
                item.goal = std::max(*item.goal,
                                     std::chrono::ceil<std::chrono::minutes>(item.dose.duration));
            item.firstWeek.reset();
            item.included = true;
        }
    }
}

} // namespace

Dose doseOf(const content::Movement& movement, const DiaryItem& item)
{
    const DiaryAmount& planned = item.planned;
    Dose dose = program::startingDose(movement, {}, false);
    if (planned.duration.count() > 0)
        dose.type = DoseType::Duration;
    else if (planned.reps == 0)
        dose.type = DoseType::Hold;
    else if (planned.hold.count() > 0 && movement.dose.type != DoseType::Repetitions)
        dose.type = DoseType::RepetitionsWithHold;
    else
        dose.type = DoseType::Repetitions;
    dose.sets = std::max(planned.sets, 1);
    dose.reps = planned.reps;
    dose.hold = seconds(0);
    if (dose.type == DoseType::Repetitions && planned.hold.count() > 0)
        dose.tempo.hold = planned.hold;
    else
        dose.hold = planned.hold;
    dose.duration = planned.duration;
    if (movement.sides == content::Sides::OneAtATime && item.side && *item.side != HipSide::Both) {
        program::Amount none = dose;
        none.sets = 0;
        (*item.side == HipSide::Left ? dose.right : dose.left) = none;
    }
    return dose;
}

session::SetResult resultOf(const session::SetKey& key, const Dose& dose, const DiaryItem& item)
{
    session::SetResult skipped{key, session::SetStatus::Skipped, 0, seconds(0)};
    if (key.set > item.done.sets)
        return skipped;
    if (dose.countsRepetitions()) {
        if (item.done.reps == 0)
            return skipped;
        session::SetResult result = session::resultOfRepetitions(key, dose, item.done.reps);
        if (item.done.hold < item.planned.hold && result.status == session::SetStatus::Done)
            result.status = session::SetStatus::Partial;
        return result;
    }
    const seconds work = dose.type == DoseType::Duration ? item.done.duration : item.done.hold;
    return work.count() == 0 ? skipped : session::resultOf(key, dose, 0, work);
}

std::map<std::string, Dose> dosesOf(const std::vector<DiaryItem>& items, const content::Pack& pack)
{
    std::map<std::string, Dose> doses;
    for (const DiaryItem& item : items) {
        const Dose dose = doseOf(*pack.movement(item.movement), item);
        const auto [known, isNew] = doses.emplace(item.movement, dose);
        if (isNew)
            continue;
        Dose& both = known->second;
        if (item.side == HipSide::Left)
            both.left = dose;
        else if (item.side == HipSide::Right)
            both.right = dose;
        if (both.amountOf(Side::Left) == both.amountOf(Side::Right)) {
            static_cast<program::Amount&>(both) = program::Amount(both.amountOf(Side::Left));
            both.left.reset();
            both.right.reset();
        }
    }
    return doses;
}

Dose withAmounts(const Dose& own, const Dose& planned, const content::Movement& movement)
{
    Dose dose = own;
    static_cast<program::Amount&>(dose) = planned;
    dose.type = planned.type;
    dose.left = planned.left;
    dose.right = planned.right;
    if (planned.tempo.hold != program::startingDose(movement, {}, false).tempo.hold)
        dose.tempo.hold = planned.tempo.hold;
    return dose;
}

void beginAsPlanned(program::Program& program,
                    const report::Diary& diary,
                    const content::Pack& pack)
{
    std::map<std::string, Dose> first;
    std::set<std::string> byAdvice;
    std::vector<std::set<std::string>> joining(program.phases.size());
    Stages stages(program, diary);
    // An answer without a movement is one to all offers of its rule.
    const auto takeSteps = [&](const report::DiaryAnswer& answer) {
        if (!answer.movement.empty())
            return byAdvice.merge(stepsFrom(pack, answer.movement));
        for (const auto& [movement, dose] : first)
            byAdvice.merge(stepsFrom(pack, movement));
    };
    for (const DiaryDay& day : diary.days) {
        const std::size_t stage = stages.on(day);
        for (const report::DiaryAnswer& answer : day.answers) {
            if (isAccepted(answer, Rule::EasierMovement)
                || isAccepted(answer, Rule::HarderMovement))
                takeSteps(answer);
        }
        for (const report::DiarySession& session : day.sessions) {
            for (auto& [movement, dose] : dosesOf(session.items, pack)) {
                if (byAdvice.contains(movement))
                    continue;
                first.emplace(movement, dose);
                if (!hasMovement(program.phases[stage], movement))
                    joining[stage].insert(movement);
            }
        }
    }
    for (std::size_t i = 0; i < program.phases.size(); ++i) {
        for (const std::string& movement : joining[i]) {
            program::Item item = program::makeItem(*pack.movement(movement), program.startedOn);
            item.addedOn.reset();
            program.phases[i].sessions.front().items.push_back(std::move(item));
        }
        for (const auto& [movement, dose] : first)
            useDose(program.phases[i], *pack.movement(movement), dose);
    }
}

} // namespace hipwise::app
