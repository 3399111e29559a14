#include "guidance/advise.h"

#include "guidance/program_advice.h"

#include <algorithm>
#include <set>
#include <utility>

namespace hipwise::guidance {

using content::Rule;
using std::chrono::days;

namespace {

constexpr days Week{7};

/// Sets of a week that a phase asks for, of strength.
int weeklySets(const program::Phase& phase, const content::Pack& pack)
{
    int sets = 0;
    for (const program::Session& session : phase.sessions) {
        for (const program::Item& item : session.items) {
            const content::Movement* movement = pack.movement(item.movement);
            if (item.included && movement != nullptr
                && movement->kind == content::MovementKind::Strength)
                sets += item.dose.sets * timesAWeek(session.schedule);
        }
    }
    return sets;
}

/// The movements of the phase that is on, each once, with what is asked of them.
std::vector<Subject> subjectsOf(const Evidence& evidence, const content::Pack& pack)
{
    std::vector<Subject> subjects;
    const program::Program& program = *evidence.program;
    const program::Phase* phase = phaseOn(program, evidence.today);
    if (phase == nullptr)
        return subjects;
    std::set<std::string> seen;
    for (const program::Session& session : phase->sessions) {
        for (const program::Item& item : session.items) {
            const content::Movement* movement = pack.movement(item.movement);
            if (!item.included || movement == nullptr
                || isLeftOut(content::verdictOf(*movement, evidence.about).rating)
                || !seen.insert(item.movement).second)
                continue;
            Subject subject;
            subject.movement = movement;
            subject.phase = phase;
            subject.session = &session;
            subject.item = &item;
            subject.dose = doseOn(program, *phase, item, evidence.today);
            subject.lastPhase = phaseAfter(program, *phase) == nullptr;
            subjects.push_back(std::move(subject));
        }
    }
    return subjects;
}

/// What the last seven days have left of a week's room.
WeekRoom roomOf(const Desk& desk)
{
    WeekRoom room;
    const Evidence& evidence = desk.evidence;
    const content::WeeklyCapRules& caps = desk.rules.weeklyCaps;
    const program::Phase* phase = phaseOn(*evidence.program, evidence.today);
    if (phase == nullptr)
        return room;
    constexpr int Whole = 100;
    room.sets = weeklySets(*phase, desk.pack);
    room.setsBefore = room.sets;
    const CivilDate then = evidence.today - Week;
    if (const program::Program* before = desk.history.programOn(then)) {
        if (const program::Phase* old = phaseOn(*before, then))
            room.setsBefore = std::min(room.sets, weeklySets(*old, desk.pack));
    }
    room.mostSets = room.setsBefore * (Whole + caps.setsPercent) / Whole;
    for (const History::Arrival& arrival : desk.history.arrivals()) {
        if (arrival.on <= then)
            continue;
        ++room.newMovements;
        room.harder += arrival.rule == Rule::HarderMovement ? 1 : 0;
    }
    // Another phase brings its own new movements.
    if (phase != evidence.program->phases.data() && phase->startedOn && *phase->startedOn > then)
        room.newMovements = std::max(room.newMovements, caps.newMovements);
    return room;
}

Decision lockedDecision(const Desk& desk)
{
    Decision made;
    made.rule = Rule::Locked;
    made.offer = Offer::None;
    if (!desk.evidence.program->setBy.empty())
        made.inputs.push_back({"lockedBy", desk.evidence.program->setBy});
    say(made, desk.wording, desk.rules);
    return made;
}

/// In a locked program too much leads to whoever made it, not to numbers.
std::optional<Decision> lockedTooMuch(const Desk& desk)
{
    const CivilDate today = desk.evidence.today;
    for (const CivilDate day : {today, today - days(1)}) {
        const DayFacts& facts = desk.history.day(day);
        if (!facts.worst || *facts.worst <= desk.evidence.bands.acceptableUpTo)
            continue;
        Decision made;
        made.rule = Rule::LockedTooMuch;
        made.offer = Offer::Help;
        made.inputs = {{"worstPain", *facts.worst},
                       {"painOn", day},
                       {"tooMuchAbove", desk.evidence.bands.acceptableUpTo}};
        say(made,
            desk.wording,
            desk.rules,
            {{"pain", std::to_string(*facts.worst)},
             {"limit", std::to_string(desk.evidence.bands.acceptableUpTo)}});
        return made;
    }
    return std::nullopt;
}

Decision pausedDecision(const Desk& desk, const program::Pause& pause)
{
    Decision made;
    made.rule = Rule::Paused;
    made.offer = Offer::None;
    if (pause.until)
        made.inputs.push_back({"pausedUntil", *pause.until});
    say(made,
        desk.wording,
        desk.rules,
        {{"date", pause.until ? desk.wording.day(*pause.until) : std::string("…")}});
    return made;
}

void add(std::vector<Decision>& decisions, std::optional<Decision>&& decision)
{
    if (decision)
        decisions.push_back(std::move(*decision));
}

void adviseMovements(const Desk& desk, bool anythingUp, std::vector<Decision>& decisions)
{
    WeekRoom room = roomOf(desk);
    room.anythingUp = anythingUp;
    for (const Subject& subject : subjectsOf(desk.evidence, desk.pack)) {
        if (auto less = missedTime(subject, desk))
            decisions.push_back(std::move(*less));
        else if (subject.isAerobic())
            decisions.push_back(adviseActivity(subject, desk, room));
        else
            decisions.push_back(adviseMovement(subject, desk, room));
    }
}

} // namespace

std::vector<Decision> advise(const Evidence& evidence,
                             const content::Pack& pack,
                             const content::Wording& wording)
{
    std::vector<Decision> decisions;
    if (!pack.guidance)
        return decisions;
    const History history(evidence);
    const Desk desk{evidence, history, *pack.guidance, pack, wording};
    if (auto stop = stopAnswer(desk))
        return {std::move(*stop)};
    add(decisions, screenAgain(desk));
    if (!evidence.program || evidence.program->phases.empty()
        || evidence.program->startedOn > evidence.today
        || isOver(*evidence.program, evidence.today))
        return decisions;
    const program::Pause* pause = pauseOn(*evidence.program, evidence.today);
    if (pause != nullptr && pause->reason != program::PauseReason::Flare) {
        decisions.push_back(pausedDecision(desk, *pause));
        return decisions;
    }
    if (evidence.program->locked) {
        add(decisions, lockedTooMuch(desk));
        add(decisions, trendAdvice(desk));
        decisions.push_back(lockedDecision(desk));
        return decisions;
    }
    std::vector<Decision> flare = flareAdvice(desk);
    auto trend = trendAdvice(desk);
    if (!evidence.suggestions) {
        std::erase_if(flare, [](const Decision& each) { return each.offer != Offer::Help; });
        decisions.insert(decisions.end(), flare.begin(), flare.end());
        add(decisions, std::move(trend));
        return decisions;
    }
    const bool isWorse = trend && trend->rule == Rule::WorseOverTwoWeeks;
    const bool anythingUp = flare.empty() && !isWorse;
    decisions.insert(decisions.end(), flare.begin(), flare.end());
    add(decisions, std::move(trend));
    if (pause != nullptr)
        return decisions; // in a flare single movements wait
    add(decisions, stageAdvice(desk, anythingUp));
    adviseMovements(desk, anythingUp, decisions);
    return decisions;
}

bool sessionsWait(const std::vector<Decision>& decisions)
{
    return std::any_of(decisions.begin(), decisions.end(), [](const Decision& decision) {
        return decision.rule == Rule::StopAnswer;
    });
}

} // namespace hipwise::guidance
