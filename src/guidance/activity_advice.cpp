#include "guidance/movement_advice.h"
#include "program/day_plan.h"

#include <algorithm>
#include <string>

namespace hipwise::guidance {

using content::Rule;
using std::chrono::days;
using std::chrono::minutes;

namespace {

constexpr days Week{7};
constexpr days TwoWeeks{14};
constexpr int Whole = 100;

/// Makes the advice for one activity in minutes (guidance b3).
class ActivityAdvice {
public:
    ActivityAdvice(const Subject& subject, const Desk& desk, const WeekRoom& room)
        : m_subject(subject)
        , m_desk(desk)
        , m_room(room)
        , m_bouts(desk.history.bouts(subject.movement->id))
    {
    }

    Decision make()
    {
        if (m_bouts.empty())
            return with(Rule::NothingYet, Offer::None, same(), {}, {});
        if (const auto less = walkLess())
            return *less;
        if (const auto hold = reasonToHold())
            return *hold;
        return walkMore();
    }

private:
    [[nodiscard]] const content::AerobicRules& rules() const { return m_desk.rules.aerobic; }

    [[nodiscard]] CivilDate today() const { return m_desk.evidence.today; }

    [[nodiscard]] minutes now() const
    {
        return std::chrono::round<minutes>(m_subject.dose.duration);
    }

    [[nodiscard]] minutes goal() const { return m_subject.item->goal.value_or(now()); }

    [[nodiscard]] Step same() const
    {
        Step step;
        step.dose = m_subject.dose;
        if (m_subject.item->pace != program::Pace::Usual)
            step.pace = m_subject.item->pace;
        return step;
    }

    Decision with(Rule rule, Offer offer, Step to, std::vector<Input> inputs, Words words) const
    {
        Decision made;
        made.movement = m_subject.movement->id;
        made.session = m_subject.session->id;
        made.rule = rule;
        made.offer = offer;
        made.from = same();
        if (to.pace && !made.from.pace)
            made.from.pace = program::Pace::Usual;
        made.to = std::move(to);
        made.inputs = std::move(inputs);
        say(made, m_desk.wording, m_desk.rules, std::move(words));
        return made;
    }

    Decision hold(Rule rule, std::vector<Input> inputs, Words words = {}) const
    {
        return with(rule, Offer::Hold, same(), std::move(inputs), std::move(words));
    }

    [[nodiscard]] bool answered(Rule rule, CivilDate since) const
    {
        return m_desk.history.answerSince(since, rule, m_subject.movement->id) != nullptr;
    }

    /// What was too much was answered with a change already.
    [[nodiscard]] bool changedAfter(const Bout& bout) const
    {
        const auto step = lastStepOn(m_subject, m_desk);
        const auto& events = m_desk.history.events(m_subject.movement->id);
        return (step && *step > bout.on) || (!events.empty() && events.back().at > bout.at);
    }

    std::optional<Decision> walkLess() const
    {
        const Bout& last = m_bouts.back();
        if ((!last.tooMuch && !last.soreAfter) || changedAfter(last))
            return std::nullopt;
        const int pain = worstOf(last, m_desk.evidence.bands);
        const int limit = m_desk.evidence.bands.acceptableUpTo;
        std::vector<Input> inputs{{"painOn", last.on}};
        if (last.tooMuch)
            inputs.push_back({"worstPain", pain});
        if (last.soreAfter)
            inputs.push_back({"soreMorningAfter", last.on});
        inputs.push_back({"tooMuchAbove", limit});
        const Words words{{"pain", std::to_string(pain)}, {"limit", std::to_string(limit)}};
        Step less = guidance::walkLess(m_subject, rules());
        const bool isAnswered
            = m_desk.history.answerAfter(last, Rule::WalkLess, m_subject.movement->id) != nullptr;
        if (isAnswered || less.dose == m_subject.dose) {
            const CivilDate sore = last.on + days(1);
            return last.tooMuch ? hold(Rule::HoldTooMuch, std::move(inputs), words)
                                : hold(Rule::HoldSoreMorning,
                                       {{"soreOn", sore}},
                                       {{"date", m_desk.wording.day(sore)}});
        }
        return with(Rule::WalkLess, Offer::Ease, std::move(less), std::move(inputs), words);
    }

    /// Planned and done in the seven days before today.
    struct WeekCount {
        int planned = 0;
        int done = 0;
        bool paused = false; ///< it was no whole week
    };

    [[nodiscard]] WeekCount weekCount() const
    {
        WeekCount count;
        for (CivilDate day = today() - Week; day < today(); day += days(1)) {
            const program::Program* then = m_desk.history.programOn(day);
            const program::Program& program = then == nullptr ? *m_desk.evidence.program : *then;
            const auto plan = planDay(program, m_desk.pack, m_desk.evidence.about, day);
            count.paused = count.paused || plan.pause;
            for (const program::PlannedSession& session : plan.sessions) {
                const bool isIn = std::any_of(
                    session.items.begin(), session.items.end(), [&](const auto& item) {
                        return item.movement == m_subject.movement->id;
                    });
                count.planned += isIn ? session.timesPerDay : 0;
            }
        }
        count.done
            = static_cast<int>(std::count_if(m_bouts.begin(), m_bouts.end(), [&](const Bout& bout) {
                  return bout.anyDone && today() - Week <= bout.on && bout.on < today();
              }));
        return count;
    }

    /// Why the last week is no reason for more; empty when it is.
    std::optional<Decision> reasonToHold() const
    {
        if (m_subject.dose.intervals)
            return hold(Rule::HoldStageLevel, {});
        const auto step = lastStepOn(m_subject, m_desk);
        if (!m_room.anythingUp || (step && today() < *step + Week)) {
            const CivilDate on = step.value_or(m_desk.evidence.program->startedOn);
            return hold(
                Rule::HoldJustChanged, {{"lastChangeOn", on}}, {{"date", m_desk.wording.day(on)}});
        }
        const WeekCount week = weekCount();
        const bool isEnough = !week.paused && week.done > 0
            && week.done * Whole >= std::max(week.planned, 1) * rules().donePercent;
        const bool isNew = m_desk.evidence.program->startedOn > today() - Week;
        for (CivilDate day = today(); day >= today() - Week; day -= days(1)) {
            if (m_desk.history.isBad(day))
                return hold(
                    Rule::HoldWalkWeek,
                    {{"tooMuchOn", day}, {"weekPlanned", week.planned}, {"weekDone", week.done}},
                    weekWords(week));
        }
        if (!isEnough || isNew)
            return hold(Rule::HoldWalkWeek,
                        {{"weekPlanned", week.planned}, {"weekDone", week.done}},
                        weekWords(week));
        return std::nullopt;
    }

    static Words weekWords(const WeekCount& week)
    {
        const int done = week.planned > 0 ? std::min(week.done, week.planned) : week.done;
        return {{"done", std::to_string(done)}, {"planned", std::to_string(week.planned)}};
    }

    /// The least that was asked in the last two weeks.
    [[nodiscard]] minutes lowest() const
    {
        minutes least = now();
        for (const DoseEvent& event : m_desk.history.events(m_subject.movement->id)) {
            // What was asked until that day was asked within the two weeks too.
            if (event.on > today() - TwoWeeks && event.from.duration.count() > 0)
                least = std::min(least, std::chrono::round<minutes>(event.from.duration));
        }
        return least;
    }

    Decision walkMore() const
    {
        const WeekCount week = weekCount();
        std::vector<Input> inputs{{"weekPlanned", week.planned},
                                  {"weekDone", week.done},
                                  {"goalMinutes", static_cast<int>(goal().count())},
                                  {"minutesTwoWeeksAgo", static_cast<int>(lowest().count())}};
        const CivilDate since = today() - Week + days(1);
        if (now() >= goal()) {
            const bool wasDropped = m_subject.item->pace == program::Pace::Slower
                || m_subject.item->pace == program::Pace::Easy;
            if (!wasDropped || answered(Rule::WalkFaster, since))
                return hold(Rule::HoldWorkLevel, std::move(inputs));
            Step faster;
            faster.dose = m_subject.dose;
            faster.pace = program::Pace::Brisk;
            return with(Rule::WalkFaster,
                        Offer::Progress,
                        std::move(faster),
                        std::move(inputs),
                        weekWords(week));
        }
        const minutes next = moreMinutes(now(), goal(), lowest(), rules());
        if (next <= now() || answered(Rule::WalkMore, since))
            return hold(Rule::HoldWalkGrowth, std::move(inputs), weekWords(week));
        Step more;
        more.dose = m_subject.dose;
        more.dose->duration = next;
        if (m_subject.item->pace != program::Pace::Usual)
            more.pace = paceFor(next, goal(), rules());
        return with(
            Rule::WalkMore, Offer::Progress, std::move(more), std::move(inputs), weekWords(week));
    }

    const Subject& m_subject;
    const Desk& m_desk;
    const WeekRoom& m_room;
    const std::vector<Bout>& m_bouts;
};

} // namespace

Decision adviseActivity(const Subject& subject, const Desk& desk, const WeekRoom& room)
{
    return ActivityAdvice(subject, desk, room).make();
}

} // namespace hipwise::guidance
