#include "guidance/program_advice.h"

#include "program/day_plan.h"
#include "session/done_sessions.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <string>

namespace hipwise::guidance {

using content::Rule;
using program::Pause;
using program::PauseReason;
using std::chrono::days;

namespace {

constexpr days Day{1};
constexpr days Week{7};
constexpr int Whole = 100;

Decision whole(
    const Desk& desk, Rule rule, Offer offer, Step to, std::vector<Input> inputs, Words words)
{
    Decision made;
    made.rule = rule;
    made.offer = offer;
    made.to = std::move(to);
    made.inputs = std::move(inputs);
    say(made, desk.wording, desk.rules, std::move(words));
    return made;
}

/// The flare that is on, or ended last; null when there was none in the time that is looked at.
const Pause* lastFlare(const Desk& desk)
{
    const Pause* last = nullptr;
    if (!desk.evidence.program)
        return last;
    for (const Pause& pause : desk.evidence.program->pauses) {
        if (pause.reason == PauseReason::Flare && pause.from <= desk.evidence.today
            && pause.from + LooksBack >= desk.evidence.today)
            last = &pause;
    }
    return last;
}

bool isOn(const Pause& pause, CivilDate day)
{
    return pause.from <= day && (!pause.until || day <= *pause.until);
}

/// Flares that began within the days of the rule.
int flaresLately(const Desk& desk)
{
    int count = 0;
    for (const Pause& pause : desk.evidence.program->pauses) {
        const bool lately = pause.from > desk.evidence.today - days(desk.rules.flare.withinDays)
            && pause.from <= desk.evidence.today;
        count += pause.reason == PauseReason::Flare && lately ? 1 : 0;
    }
    return count;
}

/// The last morning that was as usual, and those before it without a gap.
std::vector<CivilDate> usualMornings(const Desk& desk, CivilDate from)
{
    std::vector<CivilDate> mornings;
    CivilDate day = desk.evidence.today;
    // The question of today may not be answered yet.
    if (desk.history.day(day).morning == MorningState::Unknown && !desk.history.isBad(day))
        day -= Day;
    for (; day > from; day -= Day) {
        if (desk.history.day(day).morning != MorningState::Usual || desk.history.isBad(day))
            break;
        mornings.insert(mornings.begin(), day);
    }
    return mornings;
}

/// Whether two days in a row are more than a day of more than usual. The sore morning after a day
/// that was too much belongs to that day.
bool isMoreThanADay(const Desk& desk, CivilDate first, CivilDate second)
{
    const int limit = desk.evidence.bands.acceptableUpTo;
    const DayFacts& later = desk.history.day(second);
    return desk.history.isBad(first) && desk.history.isBad(second)
        && ((later.worst && *later.worst > limit)
            || desk.history.day(first).morning == MorningState::Sore);
}

/// More than usual for more than a day, of which the second one is today or yesterday. Days before
/// the last flare was over belong to that one.
std::optional<CivilDate> newFlare(const Desk& desk)
{
    const CivilDate today = desk.evidence.today;
    const Pause* last = lastFlare(desk);
    for (const CivilDate second : {today, today - Day}) {
        const CivilDate first = second - Day;
        if (last != nullptr && first <= last->until.value_or(today))
            continue;
        if (isMoreThanADay(desk, first, second))
            return first;
    }
    return std::nullopt;
}

/// Days in a row that were more than usual, of which today or yesterday is the last.
int badDays(const Desk& desk)
{
    CivilDate day = desk.evidence.today;
    if (!desk.history.isBad(day))
        day -= Day;
    int count = 0;
    for (; desk.history.isBad(day); day -= Day)
        ++count;
    return count;
}

/// Days up to today without too much, today with them.
int calmDays(const Desk& desk, CivilDate from)
{
    int count = 0;
    for (CivilDate day = desk.evidence.today; day > from && !desk.history.isBad(day); day -= Day)
        ++count;
    return count;
}

bool answeredSince(const Desk& desk, Rule rule, CivilDate since)
{
    return desk.history.answerSince(since, rule, {}) != nullptr;
}

std::optional<double> average(const Desk& desk, CivilDate last)
{
    std::vector<int> scores;
    const CivilDate first = last - days(desk.rules.review.averageDays - 1);
    for (const auto& [day, facts] : desk.history.days()) {
        if (first <= day && day <= last)
            scores.insert(scores.end(), facts.scores.begin(), facts.scores.end());
    }
    if (static_cast<int>(scores.size()) < desk.rules.review.fewestRatings)
        return std::nullopt;
    return std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(scores.size());
}

std::string stageName(const Desk& desk, const program::Phase& phase)
{
    if (!phase.name.empty())
        return phase.name;
    const auto& phases = desk.wording.program(desk.evidence.program->templateId).phases;
    const auto text = phases.find(phase.id);
    return text == phases.end() ? phase.id : text->second.name;
}

} // namespace

std::optional<Decision> stopAnswer(const Desk& desk)
{
    const auto& screening = desk.evidence.screening;
    if (!screening || screening->answeredAt.date() > desk.evidence.today)
        return std::nullopt;
    const auto stops = person::stopsOf(desk.pack, *screening);
    if (stops.empty())
        return std::nullopt;
    const CivilDate on = screening->answeredAt.date();
    Decision made = whole(desk,
                          Rule::StopAnswer,
                          Offer::Help,
                          {},
                          {{"answeredOn", on}, {"question", stops.front()->id}},
                          {{"date", desk.wording.day(on)},
                           {"question", desk.wording.question(stops.front()->id).question}});
    made.sources = stops.front()->sources;
    return made;
}

std::optional<Decision> screenAgain(const Desk& desk)
{
    const auto& screening = desk.evidence.screening;
    if (!screening || desk.pack.screening.empty())
        return std::nullopt;
    const CivilDate on = screening->answeredAt.date();
    const auto age = static_cast<int>((desk.evidence.today - on).count());
    const Pause* flare = lastFlare(desk);
    const bool afterFlare = flare != nullptr && on < flare->from;
    if (age < desk.rules.review.screeningDays && !afterFlare)
        return std::nullopt;
    return whole(desk,
                 Rule::ScreenAgain,
                 Offer::None,
                 {},
                 {{"answeredOn", on}},
                 {{"days", std::to_string(age)}, {"date", desk.wording.day(on)}});
}

std::vector<Decision> flareAdvice(const Desk& desk)
{
    std::vector<Decision> made;
    const content::FlareRules& rules = desk.rules.flare;
    const CivilDate today = desk.evidence.today;
    const auto help = [&](Rule rule, std::vector<Input> inputs, Words words) {
        made.push_back(whole(desk, rule, Offer::Help, {}, std::move(inputs), std::move(words)));
    };
    const Pause* last = lastFlare(desk);
    const bool during = last != nullptr && isOn(*last, today);
    const auto begun = newFlare(desk);
    const int flares = flaresLately(desk) + (begun ? 1 : 0);
    if (flares >= rules.helpAfterFlares)
        help(Rule::FlaresAgain,
             {{"flares", flares}},
             {{"done", std::to_string(flares)}, {"days", std::to_string(rules.withinDays)}});
    if (during || (last != nullptr && !begun && last->until && today <= *last->until + Week)) {
        const CivilDate from = last->from;
        const auto length = static_cast<int>((today - from).count()) + 1;
        const auto mornings = usualMornings(desk, from);
        const bool settled = static_cast<int>(mornings.size()) >= rules.usualMornings;
        const bool isOver
            = !during && !desk.history.isBad(today) && !desk.history.isBad(today - Day);
        const bool isBackAlready = answeredSince(desk, Rule::FlareWayBack, from);
        if ((settled || isOver) && !isBackAlready) {
            Step to;
            const bool isShort = length <= rules.days + rules.usualMornings;
            to.percent = settled && isShort ? rules.restartPercent.max : rules.restartPercent.min;
            Step from100;
            from100.percent = Whole;
            Decision back = whole(desk,
                                  Rule::FlareWayBack,
                                  Offer::Progress,
                                  to,
                                  {{"flareBegan", from}, {"usualMorningsOn", mornings}},
                                  {{"done", std::to_string(calmDays(desk, from))},
                                   {"percent", std::to_string(*to.percent)}});
            back.from = from100;
            made.push_back(std::move(back));
        } else if (badDays(desk) > rules.days || (length > rules.days && badDays(desk) > 0)) {
            help(Rule::FlareNotEasing,
                 {{"flareBegan", from}},
                 {{"days", std::to_string(rules.days)}});
        } else if (during) {
            made.push_back(whole(desk,
                                 Rule::FlareDays,
                                 Offer::Hold,
                                 {},
                                 {{"flareBegan", from}},
                                 {{"done", std::to_string(length)},
                                  {"planned", std::to_string(std::max(length, rules.days))}}));
        }
    } else if (begun) {
        if (badDays(desk) > rules.days)
            help(Rule::FlareNotEasing, {}, {{"days", std::to_string(rules.days)}});
        if (answeredSince(desk, Rule::Flare, std::min(*begun, today - Week + Day)))
            return made;
        Step to;
        to.days = rules.days;
        made.push_back(whole(desk,
                             Rule::Flare,
                             Offer::Flare,
                             to,
                             {{"flareBegan", *begun}, {"flares", flares}},
                             {{"days", std::to_string(rules.days)}}));
    }
    return made;
}

std::optional<Decision> trendAdvice(const Desk& desk)
{
    const content::ReviewRules& rules = desk.rules.review;
    const CivilDate today = desk.evidence.today;
    const auto now = average(desk, today);
    const auto before = average(desk, today - days(rules.worseDays));
    if (now && before && *now - *before >= rules.noticedChange)
        return whole(desk,
                     Rule::WorseOverTwoWeeks,
                     Offer::Help,
                     {},
                     {{"averageBefore", *before}, {"averageNow", *now}},
                     {{"pain", std::to_string(rules.noticedChange)},
                      {"days", std::to_string(rules.worseDays)}});
    const int length = rules.noBetterWeeks * static_cast<int>(Week.count());
    const CivilDate began = desk.evidence.program ? desk.evidence.program->startedOn : today;
    const auto first = average(desk, began + days(rules.averageDays - 1));
    const auto inProgram = static_cast<int>((today - began).count());
    constexpr double Slightly = 1.0; // what people call slightly better (salaffi2004)
    if (inProgram < length || !now || !first || *first - *now >= Slightly
        || answeredSince(desk, Rule::NoBetter, began))
        return std::nullopt;
    return whole(desk,
                 Rule::NoBetter,
                 Offer::Help,
                 {},
                 {{"averageBefore", *first}, {"averageNow", *now}},
                 {{"days", std::to_string(inProgram)}});
}

PlannedDone plannedAndDone(const Desk& desk, CivilDate first, CivilDate last)
{
    PlannedDone count;
    const auto done = session::doneSessions(desk.evidence.sessions, desk.evidence.run);
    for (CivilDate day = first; day <= last; day += Day) {
        const program::Program* then = desk.history.programOn(day);
        const program::Program& program = then == nullptr ? *desk.evidence.program : *then;
        const auto plan = planDay(program, desk.pack, desk.evidence.about, day);
        if (plan.pause) {
            count.paused = true;
            continue;
        }
        for (const program::PlannedSession& session : plan.sessions)
            count.planned += session.items.empty() ? 0 : session.timesPerDay;
    }
    count.done = static_cast<int>(std::count_if(done.begin(), done.end(), [&](const auto& each) {
        return first <= each.on && each.on <= last;
    }));
    count.done = std::min(count.done, count.planned);
    return count;
}

std::optional<Decision> stageAdvice(const Desk& desk, bool anythingUp)
{
    const program::Program& program = *desk.evidence.program;
    const CivilDate today = desk.evidence.today;
    const program::Phase* phase = phaseOn(program, today);
    const program::Phase* next = phase == nullptr ? nullptr : phaseAfter(program, *phase);
    if (next == nullptr || phase->days == 0 || dayOfPhase(program, *phase, today) <= phase->days)
        return std::nullopt;
    const PlannedDone week = plannedAndDone(desk, today - Week, today - Day);
    std::vector<Input> inputs{{"stageBegan", *phase->startedOn},
                              {"stageDays", phase->days},
                              {"weekPlanned", week.planned},
                              {"weekDone", week.done}};
    Words words{{"done", std::to_string(week.done)},
                {"planned", std::to_string(week.planned)},
                {"stage", stageName(desk, *next)}};
    bool calm = anythingUp;
    for (CivilDate day = today; day >= today - Week; day -= Day) {
        if (!desk.history.isBad(day))
            continue;
        calm = false;
        inputs.push_back({"tooMuchOn", day});
        break;
    }
    const bool enough = !week.paused && week.done > 0
        && week.done * Whole >= week.planned * desk.rules.aerobic.donePercent;
    Decision made;
    made.session.clear();
    made.from.stage = phase->id;
    const bool offered = calm && enough;
    made.rule = offered ? Rule::NextStage : Rule::HoldStage;
    made.offer = offered ? Offer::Progress : Offer::Hold;
    made.to.stage = offered ? next->id : phase->id;
    made.inputs = std::move(inputs);
    if (offered && answeredSince(desk, Rule::NextStage, today - Week + Day))
        return std::nullopt;
    say(made, desk.wording, desk.rules, std::move(words));
    return made;
}

std::optional<int> daysAway(const Desk& desk)
{
    const auto last = desk.history.lastDone();
    if (!last || !desk.evidence.program)
        return std::nullopt;
    return static_cast<int>((desk.evidence.today - *last).count());
}

std::optional<Decision> missedTime(const Subject& subject, const Desk& desk)
{
    const content::MissedTimeRules& rules = desk.rules.missedTime;
    const auto away = daysAway(desk);
    // What was done before that is not looked at any more, but it was done.
    const bool wasDone = away && days(*away) > LooksBack;
    if (!away || *away < rules.days
        || (desk.history.bouts(subject.movement->id).empty() && !wasDone))
        return std::nullopt;
    const CivilDate last = *desk.history.lastDone();
    const bool isLong = *away >= rules.longDays;
    const Rule rule = isLong ? Rule::MissedTwoWeeks : Rule::MissedWeek;
    const auto answered = [&](Rule which) {
        return desk.history.answerSince(last + days(rules.days), which, subject.movement->id);
    };
    if (answered(rule) != nullptr)
        return std::nullopt;
    const int percent = isLong ? rules.longPercent : rules.percent;
    // What was taken off after a week counts when a second one has passed.
    const AdviceAnswer* before = isLong ? answered(Rule::MissedWeek) : nullptr;
    const bool isLessAlready = before != nullptr && before->choice == AdviceChoice::Accepted;
    Decision made;
    made.movement = subject.movement->id;
    made.session = subject.session->id;
    made.rule = rule;
    made.offer = Offer::Ease;
    made.from.dose = subject.dose;
    made.to = lessOf(subject, isLessAlready ? percent * Whole / rules.percent : percent);
    made.to.percent = percent;
    made.inputs = {{"lastSessionOn", last}, {"daysAway", *away}};
    if (made.to.dose == subject.dose)
        return std::nullopt;
    say(made,
        desk.wording,
        desk.rules,
        {{"days", std::to_string(*away)}, {"percent", std::to_string(percent)}});
    return made;
}

} // namespace hipwise::guidance
