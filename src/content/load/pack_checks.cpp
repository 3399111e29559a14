#include "content/load/pack_checks.h"

#include "content/load/file_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <vector>

namespace hipwise::content {

namespace {

void checkRungs(const std::vector<Rung>& rungs,
                const std::string& pointer,
                FileCheck& check,
                const std::string& file,
                Problems& problems)
{
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        const std::string place = fmt::format("{}/{}", pointer, i);
        if (rungs[i].movement.empty() == rungs[i].variant.empty())
            check.report(place,
                         "It is neither one movement nor one variant.",
                         "Give either \"movement\", or \"variant\" with its \"dose\".");
        else if (!rungs[i].variant.empty())
            checkDose(rungs[i].dose, file, place + "/dose", Consequence::EntryLeftOut, problems);
    }
}

void checkSchedule(const Schedule& schedule, const std::string& pointer, FileCheck& check)
{
    constexpr int DaysPerWeek = 7;
    constexpr int MostTimesPerDay = 24;
    if (schedule.weekdays.empty() != schedule.timesPerWeek.has_value()) {
        check.report(pointer,
                     "It has both, or neither, of weekdays and timesPerWeek.",
                     "Give exactly one of them.");
        return;
    }
    const auto outside = [](const Range<int>& range, int most) {
        return range.min < 1 || range.max > most || range.min > range.max;
    };
    const bool weekly = schedule.timesPerWeek && !outside(*schedule.timesPerWeek, DaysPerWeek);
    if (schedule.timesPerWeek && !weekly)
        check.report(pointer + "/timesPerWeek",
                     "The range is outside 1 to 7.",
                     "Give min and max from 1 to 7.");
    if (outside(schedule.timesPerDay, MostTimesPerDay))
        check.report(pointer + "/timesPerDay",
                     "The range is outside 1 to 24.",
                     "Give min and max from 1 to 24.");
    // Weeks follow each other: the days between hold from the last session to the next first one.
    if (schedule.restDaysBetween < 0 || schedule.restDaysBetween >= DaysPerWeek)
        check.report(pointer + "/restDaysBetween",
                     "The number is outside 0 to 6.",
                     "Give whole days from 0 to 6.");
    else if (weekly && schedule.timesPerWeek->min * (schedule.restDaysBetween + 1) > DaysPerWeek)
        check.report(pointer + "/restDaysBetween",
                     fmt::format("{} sessions a week with {} days between do not fit into a week.",
                                 schedule.timesPerWeek->min,
                                 schedule.restDaysBetween),
                     "Lower one of them.");
}

void checkSessions(const Phase& phase,
                   const std::string& pointer,
                   const Pack& pack,
                   FileCheck& check)
{
    constexpr std::size_t MostItems = 12;
    const auto known = [&](const std::string& place, const std::string& id) {
        if (pack.movement(id) == nullptr)
            check.report(place,
                         fmt::format("There is no usable movement \"{}\" in the pack.", id),
                         "Correct the id, or add the movement.");
    };
    for (std::size_t s = 0; s < phase.sessions.size(); ++s) {
        const std::string place = fmt::format("{}/sessions/{}", pointer, s);
        checkSchedule(phase.sessions[s].schedule, place + "/schedule", check);
        if (phase.sessions[s].items.size() > MostItems)
            check.report(
                place + "/items", "There are more than 12 movements.", "Make two sessions of it.");
        for (std::size_t i = 0; i < phase.sessions[s].items.size(); ++i)
            known(fmt::format("{}/items/{}/movement", place, i),
                  phase.sessions[s].items[i].movement);
        const auto atMost = phase.sessions[s].atMost;
        if (atMost && static_cast<std::size_t>(*atMost) > phase.sessions[s].items.size())
            check.report(place + "/atMost",
                         fmt::format("It is {}, but there are only {} movements.",
                                     *atMost,
                                     phase.sessions[s].items.size()),
                         "Give a smaller number, or leave it out.");
    }
    for (std::size_t i = 0; i < phase.snacks.size(); ++i)
        known(fmt::format("{}/snacks/{}", pointer, i), phase.snacks[i]);
}

/// The movement's dose with the item's own numbers in it.
DoseRange overridden(DoseRange dose, const DoseOverride& own)
{
    dose.firstWeek.reset();
    if (own.sets)
        dose.sets = *own.sets;
    if (own.reps)
        dose.reps = own.reps;
    if (own.hold)
        dose.hold = own.hold;
    if (own.duration)
        dose.duration = own.duration;
    if (own.tempo)
        dose.tempo = own.tempo;
    if (own.rest)
        dose.rest = own.rest;
    if (own.effort)
        dose.effort = own.effort;
    if (own.intervals)
        dose.duration = SecondsRange{own.intervals->length(), own.intervals->length()};
    return dose;
}

void checkIntervals(const Intervals& intervals,
                    const Movement& movement,
                    const std::string& pointer,
                    FileCheck& check)
{
    constexpr int MostRounds = 40;
    constexpr std::chrono::minutes Longest{60};
    if (movement.dose.type != DoseType::Duration)
        check.report(pointer,
                     fmt::format("\"{}\" is not measured in minutes.", movement.id),
                     "Leave out rounds, runMinutes and walkMinutes.");
    if (intervals.rounds < 1 || intervals.rounds > MostRounds)
        check.report(pointer + "/rounds", "The number is outside 1 to 40.", "Correct it.");
    for (const auto part : {intervals.run, intervals.walk}) {
        if (part.count() < 0 || part > Longest)
            check.report(pointer, "A part of the round is outside 0 to 60 minutes.", "Correct it.");
    }
}

void checkItemDoses(const Phase& phase,
                    const std::string& pointer,
                    const Pack& pack,
                    const std::string& file,
                    Problems& problems)
{
    for (std::size_t s = 0; s < phase.sessions.size(); ++s) {
        const auto& items = phase.sessions[s].items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const Movement* movement = pack.movement(items[i].movement);
            if (movement == nullptr || !items[i].dose)
                continue;
            const std::string place = fmt::format("{}/sessions/{}/items/{}/dose", pointer, s, i);
            checkDose(overridden(movement->dose, *items[i].dose),
                      file,
                      place,
                      Consequence::EntryLeftOut,
                      problems);
            if (items[i].dose->intervals) {
                FileCheck check(file, problems);
                checkIntervals(*items[i].dose->intervals, *movement, place, check);
            }
        }
    }
}

} // namespace

void checkMovement(const Movement& movement,
                   const Pack& pack,
                   const std::string& file,
                   Problems& problems)
{
    FileCheck check(file, problems);
    checkDose(movement.dose, file, "/dose", Consequence::EntryLeftOut, problems);
    if (movement.dose.sources.empty())
        check.report("/dose/sources", "The field is missing.", "Say where the numbers come from.");
    if (!movement.dose.basis)
        check.report("/dose/basis",
                     "The field is missing.",
                     "Give one of: trial, guideline, derived, convention.");
    if (pack.position(movement.position) == nullptr)
        check.report("/position",
                     fmt::format("\"{}\" is not in the vocabulary.", movement.position),
                     "Use one of the positions of pack.json, or add it there with its label.");
    for (std::size_t i = 0; i < movement.equipment.size(); ++i)
        check.inVocabulary(fmt::format("/equipment/{}/id", i),
                           movement.equipment[i].id,
                           pack.equipment,
                           "equipment");
    for (std::size_t i = 0; i < movement.targets.size(); ++i)
        check.inVocabulary(
            fmt::format("/targets/{}", i), movement.targets[i], pack.targets, "targets");
    for (std::size_t i = 0; i < movement.flags.size(); ++i)
        check.inVocabulary(fmt::format("/flags/{}", i), movement.flags[i], pack.flags, "flags");
    for (const auto& [flag, rule] : pack.flagRules) {
        const bool has
            = std::find(movement.flags.begin(), movement.flags.end(), flag) != movement.flags.end();
        if (has != exceeds(movement.hipRange, rule))
            check.report("/flags",
                         fmt::format("\"{}\" {}, but by hipRangeDeg it {}.",
                                     flag,
                                     has ? "is there" : "is missing",
                                     has ? "does not apply" : "applies"),
                         has ? "Remove it, or correct the angles."
                             : "Add it, or correct the angles.");
    }
    for (const auto& [condition, rating] : movement.suits)
        check.inVocabulary("/suits/" + condition, condition, pack.conditions, "conditions");
    for (const std::string& condition : pack.conditions) {
        if (movement.suits.find(condition) == movement.suits.end())
            check.report("/suits/" + condition,
                         "The rating is missing.",
                         "Give one for every condition; ask-clinician-first if in doubt.");
    }
    if ((movement.kind == MovementKind::Aerobic) == movement.adaptations.empty())
        check.report("/adaptations",
                     movement.adaptations.empty() ? "The field is missing."
                                                  : "The movement is not an aerobic activity.",
                     "Aerobic activities say how to make them kinder to the hip; others do not.");
    checkRungs(movement.easier, "/easier", check, file, problems);
    checkRungs(movement.harder, "/harder", check, file, problems);
    check.sources("/dose/sources", movement.dose.sources, pack);
    check.sources("/sources", movement.sources, pack);
    check.review(movement.review);
}

void checkProgram(const ProgramTemplate& program,
                  const Pack& pack,
                  const std::string& file,
                  Problems& problems)
{
    FileCheck check(file, problems);
    for (std::size_t i = 0; i < program.suits.size(); ++i)
        check.inVocabulary(
            fmt::format("/suits/{}", i), program.suits[i], pack.conditions, "conditions");
    std::set<std::string> sessions;
    for (std::size_t i = 0; i < program.phases.size(); ++i) {
        const std::string pointer = fmt::format("/phases/{}", i);
        const Phase& phase = program.phases[i];
        if (phase.days < 1)
            check.report(pointer, "The phase has no length.", "Give \"days\" or \"weeks\".");
        checkSessions(phase, pointer, pack, check);
        checkItemDoses(phase, pointer, pack, file, problems);
        for (const SessionTemplate& session : phase.sessions) {
            if (!sessions.insert(session.id).second)
                check.report(pointer + "/sessions",
                             fmt::format("The session id \"{}\" is used twice.", session.id),
                             "Give every session of the program its own id.");
        }
    }
    check.sources("/sources", program.sources, pack);
    check.review(program.review);
}

void checkArticle(const Article& article,
                  const Pack& pack,
                  const std::string& file,
                  Problems& problems)
{
    FileCheck check(file, problems);
    check.sources("/sources", article.sources, pack);
    std::set<std::string> ids;
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        const Block& block = article.blocks[i];
        if (hasLinks(block.type) == block.links.empty())
            check.report(fmt::format("/blocks/{}", i),
                         block.links.empty() ? "It leads nowhere." : "Its type has no links.",
                         "Give \"movements\" or \"articles\" to blocks of that type only.");
        if ((block.type == BlockType::Urgency) != block.urgency.has_value())
            check.report(fmt::format("/blocks/{}/urgency", i),
                         block.urgency ? "Its type has no urgency." : "The field is missing.",
                         "Give \"urgency\" to blocks of the type urgency, and to no other.");
        if ((block.type == BlockType::Card) != block.tone.has_value())
            check.report(fmt::format("/blocks/{}/tone", i),
                         block.tone ? "Its type has no tone." : "The field is missing.",
                         "Give \"tone\" to blocks of the type card, and to no other.");
        if (!ids.insert(block.id).second)
            check.report(fmt::format("/blocks/{}/id", i),
                         fmt::format("The block id \"{}\" is used twice.", block.id),
                         "Give every block of the article its own id.");
    }
}

} // namespace hipwise::content
