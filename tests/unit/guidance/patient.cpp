#include "unit/guidance/patient.h"

#include "content/guidance_rules.h"
#include "guidance/sentences.h"
#include "session/plan.h"
#include "support/records.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <utility>

namespace hipwise::test {

using content::Rule;
using guidance::AdviceChoice;
using guidance::Decision;
using program::Dose;
using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr std::chrono::hours MorningTime{8};
constexpr std::chrono::hours SessionTime{17};
constexpr std::int64_t Run = 1;

program::Session* findSession(program::Phase& phase, const std::string& id)
{
    const auto found = std::find_if(phase.sessions.begin(),
                                    phase.sessions.end(),
                                    [&](const auto& session) { return session.id == id; });
    return found == phase.sessions.end() ? nullptr : &*found;
}

std::vector<session::SetRecord> doneSets(const session::Work& work, bool all)
{
    std::vector<session::SetRecord> sets;
    for (const session::SetKey& key : setsOf(0, work)) {
        session::SetRecord set;
        set.result = session::resultOf(key,
                                       work.dose,
                                       work.dose.amountOf(key.side).reps,
                                       work.dose.setTime(work.dose.amountOf(key.side)));
        sets.push_back(set);
    }
    if (!all && !sets.empty())
        sets.back().result = {sets.back().result.key, session::SetStatus::Skipped, 0, seconds(0)};
    return sets;
}

} // namespace

Patient::Patient(std::string_view firstDay)
    : m_first(test::day(firstDay))
{
    evidence.run = Run;
    evidence.program = program::emptyProgram(pack(), m_first);
    begin();
}

CivilDate Patient::on(int day) const
{
    return m_first + days(day - 1);
}

ZonedInstant Patient::next(int day, minutes earliest)
{
    m_last = day == m_day ? std::max(m_last + minutes(1), earliest) : earliest;
    m_day = day;
    return at(day, m_last);
}

ZonedInstant Patient::at(int day, minutes time) const
{
    return {Instant(on(day).time_since_epoch() + time), minutes(0)};
}

Patient& Patient::plan(const std::string& movement, const Dose& dose, int everyDays)
{
    program::Phase& phase = program().phases.back();
    const std::string id = (everyDays == 0 ? "strength" : "every-" + std::to_string(everyDays))
        + (program().phases.size() == 1 ? "" : "-2");
    program::Session* session = findSession(phase, id);
    if (session == nullptr) {
        program::Session fresh;
        fresh.id = id;
        fresh.schedule.everyDays = everyDays;
        if (everyDays == 0)
            fresh.schedule.weekdays
                = {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday};
        phase.sessions.push_back(std::move(fresh));
        session = &phase.sessions.back();
    }
    program::Item item = program::makeItem(*pack().movement(movement), program().startedOn);
    const content::Tempo tempo = item.dose.tempo;
    item.dose = dose;
    item.dose.tempo = tempo;
    item.firstWeek.reset();
    item.addedOn.reset();
    session->items.push_back(std::move(item));
    begin();
    return *this;
}

Patient& Patient::nextPhase(const std::vector<std::string>& movements, int daysOfTheLast)
{
    program().phases.back().days = daysOfTheLast;
    program::Phase next;
    next.id = "next";
    program().phases.push_back(next);
    for (const std::string& movement : movements)
        plan(movement, program::startingDose(*pack().movement(movement), {}, false));
    begin();
    return *this;
}

program::Item& Patient::item(const std::string& movement)
{
    for (program::Phase& phase : program().phases) {
        for (program::Session& session : phase.sessions) {
            for (program::Item& item : session.items) {
                if (item.movement == movement)
                    return item;
            }
        }
    }
    FAIL("the program has no " << movement);
    std::abort();
}

void Patient::begin()
{
    evidence.versions = {{1, Run, at(1, minutes(0)), program::MadeBy::Start, {}, {}, program()}};
}

void Patient::keep(int day, program::MadeBy by, const std::string& rule)
{
    evidence.versions.push_back({0, Run, next(day, MorningTime), by, rule, {}, program()});
}

void Patient::follow(program::Program program)
{
    evidence.program = std::move(program);
    begin();
}

program::DayPlan Patient::planOn(int day) const
{
    return planDay(*evidence.program, pack(), evidence.about, on(day));
}

void Patient::did(int day, const Felt& felt, std::vector<std::string> movements)
{
    const program::Phase* phase = phaseOn(std::as_const(program()), on(day));
    REQUIRE(phase != nullptr);
    std::string id;
    std::vector<std::pair<std::string, Dose>> work;
    for (const program::Session& session : phase->sessions) {
        for (const program::Item& item : session.items) {
            const bool wanted = movements.empty()
                ? item.included && session.schedule.everyDays == 0
                : std::find(movements.begin(), movements.end(), item.movement) != movements.end();
            if (!wanted)
                continue;
            id = session.id;
            work.emplace_back(item.movement, doseOn(program(), *phase, item, on(day)));
        }
    }
    record(day, id, work, felt);
}

void Patient::did(int day, const program::PlannedSession& planned, const Felt& felt)
{
    std::vector<std::pair<std::string, Dose>> work;
    for (const program::PlannedItem& item : planned.items)
        work.emplace_back(item.movement, item.dose);
    record(day, planned.id, work, felt);
}

void Patient::record(int day,
                     const std::string& session,
                     const std::vector<std::pair<std::string, Dose>>& work,
                     const Felt& felt)
{
    REQUIRE_FALSE(work.empty());
    session::SessionRecord record;
    record.status = session::SessionStatus::Finished;
    record.startedAt = next(day, SessionTime);
    record.endedAt = record.startedAt;
    record.programRun = Run;
    record.programSession = session;
    for (const auto& [movement, dose] : work) {
        session::ItemRecord done;
        done.work = {movement, dose, pack().movement(movement)->sides, false};
        if (done.work.sides == content::Sides::OneAtATime)
            done.work.first = Side::Right;
        done.sets = doneSets(done.work, felt.allDone);
        done.effort = {felt.effort, felt.spare};
        if (felt.own && record.items.empty())
            done.pain = pain(*felt.own);
        record.items.push_back(std::move(done));
    }
    if (felt.pain)
        record.painWorst = pain(*felt.pain);
    if (felt.morning)
        record.morning = {felt.morning, {}};
    evidence.sessions.push_back(std::move(record));
}

void Patient::didWeek(int week, const Felt& felt)
{
    constexpr int DaysPerWeek = 7;
    for (const int weekday : {1, 3, 5})
        did((week - 1) * DaysPerWeek + weekday, felt);
}

void Patient::score(int day, int pain)
{
    evidence.checks.push_back(
        {0, next(day, MorningTime), session::PainContext::Check, std::nullopt, test::pain(pain)});
}

void Patient::morning(int day, MorningAnswer answer)
{
    session::PainRecord record;
    record.askedAt = at(day, MorningTime);
    record.context = session::PainContext::Morning;
    record.morning = answer;
    evidence.mornings.push_back(record);
}

void Patient::screened(int day, const std::string& yesTo, bool cleared)
{
    person::Screening screening;
    screening.answeredAt = at(day, MorningTime);
    screening.cleared = cleared;
    for (const content::ScreeningQuestion& question : pack().screening)
        screening.answers[question.id]
            = question.id == yesTo ? person::ScreeningAnswer::Yes : person::ScreeningAnswer::No;
    evidence.screening = std::move(screening);
}

std::vector<Decision> Patient::advice(int day, const std::string& locale)
{
    evidence.today = on(day);
    return advise(evidence, pack(), words(locale));
}

Decision Patient::about(const std::string& movement, int day)
{
    const auto decisions = advice(day);
    const auto found = std::find_if(decisions.begin(), decisions.end(), [&](const Decision& each) {
        return each.movement == movement;
    });
    if (found == decisions.end())
        FAIL("nothing is said of " << movement);
    return *found;
}

std::optional<Decision> Patient::said(Rule rule, int day)
{
    for (Decision& decision : advice(day)) {
        if (decision.rule == rule)
            return std::move(decision);
    }
    return std::nullopt;
}

void Patient::answer(const Decision& decision, int day, AdviceChoice choice)
{
    evidence.answers.push_back({0,
                                Run,
                                next(day, MorningTime),
                                decision.rule,
                                decision.movement,
                                choice,
                                {},
                                {},
                                decision.reason});
    if (choice != AdviceChoice::Accepted)
        return;
    evidence.program = accepted(program(), decision, pack(), on(day));
    keep(day, program::MadeBy::Advice, std::string(content::toString(decision.rule)));
}

Decision Patient::accept(const std::string& movement, int day)
{
    Decision decision = about(movement, day);
    INFO(textOf(decision));
    REQUIRE(isOffer(decision));
    answer(decision, day, AdviceChoice::Accepted);
    return decision;
}

std::vector<Decision> Patient::acceptAll(int day)
{
    std::vector<Decision> taken;
    for (const Decision& decision : advice(day)) {
        if (!isOffer(decision))
            continue;
        answer(decision, day, AdviceChoice::Accepted);
        taken.push_back(decision);
    }
    return taken;
}

Dose repeats(int sets, int reps, int hold)
{
    Dose dose;
    dose.type = hold == 0 ? content::DoseType::Repetitions : content::DoseType::RepetitionsWithHold;
    dose.sets = sets;
    dose.reps = reps;
    dose.hold = seconds(hold);
    return dose;
}

Dose holding(int sets, int hold)
{
    Dose dose;
    dose.type = content::DoseType::Hold;
    dose.sets = sets;
    dose.hold = seconds(hold);
    return dose;
}

Dose minutesOf(int length)
{
    Dose dose;
    dose.type = content::DoseType::Duration;
    dose.duration = minutes(length);
    return dose;
}

std::string textOf(const Decision& decision)
{
    std::string text(content::toString(decision.rule));
    if (isOffer(decision)) {
        const std::string to = toText(decision.to, Patient::words());
        text += to.empty() ? "" : " " + to;
    }
    return text;
}

} // namespace hipwise::test
