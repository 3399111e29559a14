#include "guidance/movement_advice.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

namespace hipwise::guidance {

using content::Rule;
using std::chrono::days;

namespace {

constexpr days Week{7};

bool isSameAmount(const program::Dose& a, const program::Dose& b)
{
    return a.type == b.type && a.amountOf(Side::Left) == b.amountOf(Side::Left)
        && a.amountOf(Side::Right) == b.amountOf(Side::Right)
        && static_cast<const program::Amount&>(a) == static_cast<const program::Amount&>(b);
}

/// The sessions since the dose was changed, oldest first. Of the day itself only those with the new
/// dose.
std::vector<Bout> boutsSince(const std::vector<Bout>& bouts,
                             CivilDate day,
                             const program::Dose& dose)
{
    std::vector<Bout> since;
    std::copy_if(bouts.begin(), bouts.end(), std::back_inserter(since), [&](const Bout& bout) {
        return bout.on > day || (bout.on == day && isSameAmount(bout.planned, dose));
    });
    return since;
}

/// Makes the advice for one movement.
class MovementAdvice {
public:
    MovementAdvice(const Subject& subject, const Desk& desk, WeekRoom& room)
        : m_subject(subject)
        , m_desk(desk)
        , m_room(room)
        , m_all(desk.history.bouts(subject.movement->id))
        , m_changedOn(changedOn(subject, desk))
        , m_bouts(boutsSince(m_all, m_changedOn, subject.dose))
    {
    }

    Decision make()
    {
        if (m_all.empty())
            return nothingYet();
        if (const auto less = stepBack())
            return *less;
        if (const auto hold = reasonToHold())
            return *hold;
        if (const auto back = wayBack())
            return *back;
        return stepUp();
    }

private:
    [[nodiscard]] const content::MovingUpRules& up() const { return m_desk.rules.movingUp; }

    [[nodiscard]] const content::SteppingBackRules& back() const
    {
        return m_desk.rules.steppingBack;
    }

    Decision decision(Rule rule, Offer offer, Words words = {}) const
    {
        Decision made = bare(rule, offer);
        say(made, m_desk.wording, m_desk.rules, std::move(words));
        return made;
    }

    [[nodiscard]] Decision bare(Rule rule, Offer offer) const
    {
        Decision made;
        made.movement = m_subject.movement->id;
        made.session = m_subject.session->id;
        made.rule = rule;
        made.offer = offer;
        made.from.dose = m_subject.dose;
        return made;
    }

    Decision withStep(Rule rule, Offer offer, Step to, std::vector<Input> inputs, Words words) const
    {
        Decision made = bare(rule, offer);
        made.to = std::move(to);
        if (made.to.loadSteps)
            made.from.loadSteps = m_subject.item->loadSteps;
        if (made.to.variant)
            made.from.variant = m_subject.item->variant;
        made.inputs = std::move(inputs);
        say(made, m_desk.wording, m_desk.rules, std::move(words));
        return made;
    }

    Decision hold(Rule rule, std::vector<Input> inputs, Words words = {}) const
    {
        Step same;
        same.dose = m_subject.dose;
        return withStep(rule, Offer::Hold, std::move(same), std::move(inputs), std::move(words));
    }

    Decision nothingYet() const
    {
        Step start;
        start.dose = m_subject.dose;
        return withStep(Rule::NothingYet, Offer::None, std::move(start), {}, {});
    }

    /// Steps back in a row, after which nothing went up again.
    [[nodiscard]] int stepsBack() const
    {
        int count = 0;
        for (const DoseEvent& event : m_desk.history.events(m_subject.movement->id)) {
            if (event.kind == DoseEvent::Kind::Up)
                count = 0;
            else if (event.kind == DoseEvent::Kind::Down
                     && (event.rule == Rule::TooMuchPain || event.rule == Rule::SoreMorning))
                ++count;
        }
        return count;
    }

    std::optional<Decision> stepBack() const
    {
        // The newest session counts: what was too much before it was answered, or has passed.
        if (m_bouts.empty() || m_bouts.back().on != m_all.back().on)
            return std::nullopt;
        const Bout& last = m_bouts.back();
        if (!last.tooMuch && !last.soreAfter)
            return std::nullopt;
        const Rule why = last.tooMuch ? Rule::TooMuchPain : Rule::SoreMorning;
        std::vector<Input> inputs{{"painOn", last.on}};
        const int pain = worstOf(last, m_desk.evidence.bands);
        if (last.tooMuch)
            inputs.push_back({"worstPain", pain});
        if (last.soreAfter)
            inputs.push_back({"soreMorningAfter", last.on});
        inputs.push_back({"tooMuchAbove", m_desk.evidence.bands.acceptableUpTo});
        inputs.push_back({"stepsBack", stepsBack()});
        const Words words{{"pain", std::to_string(pain)},
                          {"limit", std::to_string(m_desk.evidence.bands.acceptableUpTo)},
                          {"date", m_desk.wording.day(last.on)}};
        if (stepsBack() + 1 >= back().beforeEasier) {
            if (auto easier = easierStep(m_subject, m_desk.limits())) {
                const Rule rule = easier->variant ? Rule::EasierWay : Rule::EasierMovement;
                return answered(rule, last)
                    ? stillTooMuch(last, std::move(inputs), words)
                    : withStep(rule, Offer::Ease, *easier, std::move(inputs), words);
            }
        }
        Step less = lessOf(m_subject, back().percent);
        const bool isLeast = less.dose == m_subject.dose;
        const Rule rule = isLeast ? Rule::LeaveOutForNow : why;
        if (answered(rule, last))
            return stillTooMuch(last, std::move(inputs), words);
        if (isLeast)
            less = Step{};
        return withStep(rule, Offer::Ease, std::move(less), std::move(inputs), words);
    }

    /// Whether the person has answered such an offer after that session, whatever they said.
    [[nodiscard]] bool answered(Rule rule, const Bout& bout) const
    {
        return m_desk.history.answerAfter(bout, rule, m_subject.movement->id) != nullptr;
    }

    /// The person keeps what was too much: at least nothing goes up.
    [[nodiscard]] Decision stillTooMuch(const Bout& bout,
                                        std::vector<Input> inputs,
                                        Words words) const
    {
        return bout.tooMuch ? hold(Rule::HoldTooMuch, std::move(inputs), std::move(words))
                            : soreOn(bout.on + days(1));
    }

    [[nodiscard]] bool isHard(const Bout& bout) const
    {
        const bool spare = bout.spareReps && *bout.spareReps >= up().spareReps;
        return !spare
            && ((bout.effort && *bout.effort > up().effortUpTo)
                || (bout.spareReps && !bout.effort));
    }

    /// Why the last sessions are no reason for more; empty when they are.
    std::optional<Decision> reasonToHold() const
    {
        const auto wanted = static_cast<std::size_t>(up().sessions);
        const std::size_t count = std::min(wanted, m_bouts.size());
        if (count == 0)
            return held(Rule::HoldJustChanged);
        for (std::size_t i = 1; i <= count; ++i) {
            const Bout& bout = m_bouts[m_bouts.size() - i];
            if (bout.sessionPain && *bout.sessionPain > up().painUpTo)
                return tooHigh(*bout.sessionPain, bout.on);
            if (bout.morning == MorningState::Sore)
                return soreOn(bout.on + days(1));
            if (!bout.allDone)
                return hold(Rule::HoldNotAllDone,
                            {{"notAllDoneOn", bout.on}},
                            {{"date", m_desk.wording.day(bout.on)}});
            if (isHard(bout))
                return hard(bout);
            if (!bout.sessionPain)
                return hold(Rule::HoldNoScore,
                            {{"noScoreOn", bout.on}, {"painUpTo", up().painUpTo}},
                            {{"date", m_desk.wording.day(bout.on)},
                             {"limit", std::to_string(up().painUpTo)}});
            if (bout.morning == MorningState::Unknown)
                return hold(Rule::HoldMorning,
                            {{"morningMissingAfter", bout.on}},
                            {{"date", m_desk.wording.day(bout.on)}});
        }
        if (const auto bad = badDaySince(m_bouts[m_bouts.size() - count].on))
            return *bad;
        if (count < wanted)
            return hold(Rule::HoldOneMore, calmInputs(count));
        return std::nullopt;
    }

    Decision hard(const Bout& bout) const
    {
        std::vector<Input> inputs;
        if (bout.effort)
            inputs.push_back({"highestEffort", *bout.effort});
        if (bout.spareReps)
            inputs.push_back({"spareReps", *bout.spareReps});
        return hold(Rule::HoldEffort, std::move(inputs));
    }

    /// More than the score up to which something goes up: acceptable, or too much.
    Decision tooHigh(int pain, CivilDate on) const
    {
        const int limit = m_desk.evidence.bands.acceptableUpTo;
        if (pain > limit)
            return hold(Rule::HoldTooMuch,
                        {{"worstPain", pain}, {"painOn", on}, {"tooMuchAbove", limit}},
                        {{"pain", std::to_string(pain)}, {"limit", std::to_string(limit)}});
        return hold(Rule::HoldPain,
                    {{"worstPain", pain}, {"painOn", on}, {"painUpTo", up().painUpTo}},
                    {{"pain", std::to_string(pain)}, {"limit", std::to_string(up().painUpTo)}});
    }

    Decision soreOn(CivilDate day) const
    {
        return hold(Rule::HoldSoreMorning, {{"soreOn", day}}, {{"date", m_desk.wording.day(day)}});
    }

    /// Whatever else was too much since then: nothing goes up after it.
    std::optional<Decision> badDaySince(CivilDate first) const
    {
        for (CivilDate day = m_desk.evidence.today; day >= first; day -= days(1)) {
            if (!m_desk.history.isBad(day))
                continue;
            const DayFacts& facts = m_desk.history.day(day);
            if (facts.morning == MorningState::Sore)
                return soreOn(day);
            return tooHigh(facts.worst.value_or(0), day);
        }
        return std::nullopt;
    }

    std::vector<Input> calmInputs(std::size_t count) const
    {
        std::vector<CivilDate> on;
        std::optional<int> pain;
        std::optional<int> effort;
        std::optional<int> spare;
        for (std::size_t i = m_bouts.size() - count; i < m_bouts.size(); ++i) {
            on.push_back(m_bouts[i].on);
            pain = std::max(pain, m_bouts[i].sessionPain);
            effort = std::max(effort, m_bouts[i].effort);
            if (const auto& each = m_bouts[i].spareReps)
                spare = std::min(spare.value_or(*each), *each);
        }
        std::vector<Input> inputs{{"allDoneOn", on}};
        if (pain)
            inputs.push_back({"worstPain", *pain});
        inputs.push_back({"usualMorningsAfter", on});
        if (effort)
            inputs.push_back({"highestEffort", *effort});
        if (spare)
            inputs.push_back({"spareReps", *spare});
        if (const auto step = lastStepOn(m_subject, m_desk))
            inputs.push_back({"lastChangeOn", *step});
        return inputs;
    }

    [[nodiscard]] Words calmWords() const
    {
        const content::Range<int>& load = up().loadPercent;
        return {{"done", std::to_string(up().sessions)},
                {"limit", std::to_string(up().painUpTo)},
                {"percent", fmt::format("{}-{}", load.min, load.max)}};
    }

    /// The old dose again, when the last change was a step back: after calm sessions, and after a
    /// flare or time away after a week of them too.
    std::optional<Decision> wayBack() const
    {
        const auto& events = m_desk.history.events(m_subject.movement->id);
        if (events.empty() || events.back().kind != DoseEvent::Kind::Down
            || events.back().to != m_subject.dose || !m_room.anythingUp
            || static_cast<int>(m_bouts.size()) < back().calmSessions)
            return std::nullopt;
        // After a flare or time away all movements come back together: not within a week.
        if (isOfAll(events.back()) && m_desk.evidence.today < events.back().on + Week)
            return std::nullopt;
        if (answeredThisWeek(Rule::WayBack))
            return held(Rule::HoldJustChanged);
        Step old;
        old.dose = events.back().from;
        if (events.back().variant != m_subject.item->variant)
            old.variant = events.back().variant;
        return withStep(Rule::WayBack,
                        Offer::Progress,
                        std::move(old),
                        calmInputs(static_cast<std::size_t>(back().calmSessions)),
                        {{"done", std::to_string(back().calmSessions)}});
    }

    /// Whether everything went down together.
    static bool isOfAll(const DoseEvent& event)
    {
        return event.rule == Rule::FlareWayBack || event.rule == Rule::MissedWeek
            || event.rule == Rule::MissedTwoWeeks;
    }

    /// What was answered with "not yet" or "keep" is not offered again for a week.
    [[nodiscard]] bool answeredThisWeek(Rule rule) const
    {
        return m_desk.history.answerSince(
                   m_desk.evidence.today - Week + days(1), rule, m_subject.movement->id)
            != nullptr;
    }

    [[nodiscard]] Decision held(Rule rule) const
    {
        return hold(
            rule, {{"lastChangeOn", m_changedOn}}, {{"date", m_desk.wording.day(m_changedOn)}});
    }

    /// How often a week the movement is planned with this dose, in all sessions.
    [[nodiscard]] int weeklyTimes() const
    {
        int times = 0;
        for (const program::Session& session : m_subject.phase->sessions) {
            const auto same = std::count_if(
                session.items.begin(), session.items.end(), [&](const program::Item& item) {
                    return item.included && item.movement == m_subject.movement->id
                        && doseOn(*m_desk.evidence.program,
                                  *m_subject.phase,
                                  item,
                                  m_desk.evidence.today)
                        == m_subject.dose;
                });
            times += static_cast<int>(same) * timesAWeek(session.schedule);
        }
        return times;
    }

    Decision stepUp() const
    {
        const auto wanted = static_cast<std::size_t>(up().sessions);
        const auto step = lastStepOn(m_subject, m_desk);
        if (!m_room.anythingUp || (step && m_desk.evidence.today < *step + Week))
            return held(Rule::HoldJustChanged);
        const int each = weeklyTimes();
        // Where even one set more is beyond what a week allows, the next kind of change comes.
        const bool fitsAWeek = m_room.setsBefore + each <= m_room.mostSets;
        NextStep next = nextStepUp(m_subject, m_desk.limits(fitsAWeek));
        if (!next.to.dose && !next.to.loadSteps)
            return hold(next.rule, calmInputs(wanted));
        if (answeredThisWeek(next.rule))
            return held(Rule::HoldJustChanged);
        if (next.rule == Rule::AnotherSet && m_room.sets + each > m_room.mostSets)
            return hold(Rule::HoldWeeklyCap,
                        {{"setsThisWeek", m_room.sets}, {"setsAllowed", m_room.mostSets}});
        const content::WeeklyCapRules& caps = m_desk.rules.weeklyCaps;
        if (next.rule == Rule::HarderMovement
            && (m_room.harder >= caps.harderMovements || m_room.newMovements >= caps.newMovements))
            return hold(Rule::HoldWeeklyCap, {});
        if (next.rule == Rule::AnotherSet)
            m_room.sets += each;
        if (next.rule == Rule::HarderMovement) {
            ++m_room.harder;
            ++m_room.newMovements;
        }
        return withStep(
            next.rule, Offer::Progress, std::move(next.to), calmInputs(wanted), calmWords());
    }

    const Subject& m_subject;
    const Desk& m_desk;
    WeekRoom& m_room;
    const std::vector<Bout>& m_all;
    CivilDate m_changedOn;
    std::vector<Bout> m_bouts; ///< since the last change
};

} // namespace

int worstOf(const Bout& bout, const PainBands& bands)
{
    const int own = bout.pain.value_or(0);
    return bout.pain && (own > bands.acceptableUpTo || !bout.sessionPain)
        ? own
        : bout.sessionPain.value_or(own);
}

int timesAWeek(const program::Schedule& schedule)
{
    constexpr int DaysPerWeek = 7;
    int times = schedule.timesPerWeek;
    if (!schedule.weekdays.empty())
        times = static_cast<int>(schedule.weekdays.size());
    else if (schedule.everyDays > 0)
        times = (DaysPerWeek + schedule.everyDays - 1) / schedule.everyDays;
    return times * schedule.timesPerDay;
}

std::optional<CivilDate> lastStepOn(const Subject& subject, const Desk& desk)
{
    std::optional<CivilDate> last;
    const auto& events = desk.history.events(subject.movement->id);
    if (!events.empty())
        last = events.back().on;
    for (const History::Arrival& arrival : desk.history.arrivals()) {
        if (arrival.movement == subject.movement->id)
            last = std::max(last, std::optional(arrival.on));
    }
    const program::Item& item = *subject.item;
    const CivilDate today = desk.evidence.today;
    if (item.firstWeek && !isFirstWeek(*desk.evidence.program, *subject.phase, item, today)) {
        const auto began = item.addedOn ? item.addedOn : subject.phase->startedOn;
        if (began && (item.addedOn || subject.phase == desk.evidence.program->phases.data()))
            last = std::max(last, std::optional(*began + Week));
    }
    return last;
}

CivilDate changedOn(const Subject& subject, const Desk& desk)
{
    const CivilDate began = subject.item->addedOn.value_or(desk.evidence.program->startedOn);
    return std::max(began, lastStepOn(subject, desk).value_or(began));
}

Decision adviseMovement(const Subject& subject, const Desk& desk, WeekRoom& room)
{
    return MovementAdvice(subject, desk, room).make();
}

} // namespace hipwise::guidance
