#include "program/program_build.h"

#include <algorithm>
#include <map>
#include <utility>

namespace hipwise::program {

using std::chrono::days;

namespace {

constexpr int DaysPerWeek = 7;

bool isPossible(const content::Movement& movement,
                const content::Pack& pack,
                const Choices& choices)
{
    const content::Position* position = pack.position(movement.position);
    if (!choices.floor && position != nullptr && position->floor)
        return false;
    return std::all_of(movement.equipment.begin(), movement.equipment.end(), [&](const auto& each) {
        return isAtHand(each, choices.atHand);
    });
}

/// How well an alternative goes with a person: the lowest is the best.
int misfit(const content::Movement& movement, const content::Pack& pack, const Choices& choices)
{
    constexpr int NotPossible = 10;
    const int rating = strictness(content::verdictOf(movement, choices.about).rating);
    return rating + (isPossible(movement, pack, choices) ? 0 : NotPossible);
}

Item itemOf(const content::SessionItem& source, const content::Movement& movement)
{
    Item item;
    item.movement = source.movement;
    item.range = source.dose.value_or(content::DoseOverride{});
    item.dose = startingDose(movement, item.range, false);
    const Dose first = startingDose(movement, item.range, true);
    if (first != item.dose)
        item.firstWeek = first;
    item.oneOf = source.oneOf;
    item.included = !source.optional;
    if (movement.kind == content::MovementKind::Aerobic
        && movement.dose.type == content::DoseType::Duration && !item.dose.intervals) {
        const auto& range = item.range.duration ? item.range.duration : movement.dose.duration;
        item.goal = std::chrono::ceil<std::chrono::minutes>(
            range ? std::max(range->max, item.dose.duration) : item.dose.duration);
    }
    return item;
}

/// Of each group of alternatives only the one that goes best is planned, and no more than the
/// template says.
void choose(std::vector<Item>& items,
            const content::SessionTemplate& source,
            const content::Pack& pack,
            const Choices& choices)
{
    std::map<std::string, Item*> chosen;
    for (Item& item : items) {
        if (item.oneOf.empty() || !item.included)
            continue;
        Item*& best = chosen[item.oneOf];
        const auto fit = [&](const Item& each) {
            return misfit(*pack.movement(each.movement), pack, choices);
        };
        if (best == nullptr || fit(item) < fit(*best))
            best = &item;
    }
    const auto most
        = static_cast<std::size_t>(source.atMost.value_or(static_cast<int>(items.size())));
    std::size_t planned = 0;
    for (Item& item : items) {
        const bool other = !item.oneOf.empty() && chosen[item.oneOf] != &item;
        item.included = item.included && !other && planned < most;
        planned += item.included ? 1 : 0;
    }
}

/// So many of the person's days, spread as evenly as they lie and with the free days between that
/// the session asks for; fewer than asked when they do not fit.
std::vector<std::chrono::weekday> pick(const std::vector<std::chrono::weekday>& from,
                                       int times,
                                       int restDaysBetween)
{
    std::vector<std::chrono::weekday> sorted = from;
    std::sort(sorted.begin(), sorted.end(), [](auto a, auto b) {
        return a.iso_encoding() < b.iso_encoding();
    });
    std::vector<std::chrono::weekday> picked;
    const auto fits = [&](std::chrono::weekday day) {
        return std::all_of(picked.begin(), picked.end(), [&](std::chrono::weekday other) {
            const auto ahead = (day - other).count();
            return std::min<long>(ahead, DaysPerWeek - ahead) > restDaysBetween;
        });
    };
    const auto count = static_cast<int>(sorted.size());
    const int wanted = std::min(times, count);
    for (int i = 0; i < wanted; ++i) {
        // The day that lies evenly, or the next one that keeps its distance.
        for (int k = 0; k < count; ++k) {
            const auto day = sorted[static_cast<std::size_t>((i * count / wanted + k) % count)];
            if (fits(day)) {
                picked.push_back(day);
                break;
            }
        }
    }
    return picked;
}

Schedule scheduleOf(const content::Schedule& source, const Choices& choices)
{
    Schedule schedule;
    schedule.weekdays = source.weekdays;
    schedule.timesPerWeek = source.timesPerWeek ? source.timesPerWeek->min : 0;
    schedule.timesPerDay = source.timesPerDay.min;
    schedule.restDaysBetween = source.restDaysBetween;
    if (choices.at)
        schedule.at = {*choices.at};
    // What is done on more days than the person has named goes on being spread over the week.
    if (schedule.timesPerWeek > 0 && !choices.days.empty()
        && static_cast<std::size_t>(schedule.timesPerWeek) <= choices.days.size()) {
        const auto picked = pick(choices.days, schedule.timesPerWeek, schedule.restDaysBetween);
        if (static_cast<int>(picked.size()) == schedule.timesPerWeek) {
            schedule.weekdays = picked;
            schedule.timesPerWeek = 0;
        }
    }
    return schedule;
}

Session sessionOf(const content::SessionTemplate& source,
                  const content::Pack& pack,
                  const Choices& choices)
{
    Session session;
    session.id = source.id;
    session.schedule = scheduleOf(source.schedule, choices);
    for (const content::SessionItem& item : source.items) {
        if (const content::Movement* movement = pack.movement(item.movement))
            session.items.push_back(itemOf(item, *movement));
    }
    choose(session.items, source, pack, choices);
    return session;
}

/// The first item of a phase that is as wanted; null where there is none.
template <class Wanted>
const Item* findIn(const Phase& phase, const Wanted& wanted)
{
    for (const Session& session : phase.sessions) {
        const auto found = std::find_if(session.items.begin(), session.items.end(), wanted);
        if (found != session.items.end())
            return &*found;
    }
    return nullptr;
}

/// The planned item with the same movement, counted in the same way; null where there is none.
const Item* sameIn(const Phase& phase, const Item& item)
{
    return findIn(phase, [&](const Item& each) {
        return each.included && each.movement == item.movement && each.dose.type == item.dose.type;
    });
}

/// What was taken out of a phase, or replaced in it, is so in a session of the next one too.
void keepChoices(const Phase& before, Session& session)
{
    for (Item& item : session.items) {
        const auto isPlanned
            = [&](const Item& each) { return each.included && each.movement == item.movement; };
        const auto isLeftOutHere
            = [&](const Item& each) { return each.leftOut && each.movement == item.movement; };
        if (!item.included || findIn(before, isPlanned) != nullptr)
            continue;
        const Item* instead = findIn(before, [&](const Item& each) {
            return each.included && each.insteadOf == item.movement;
        });
        const auto there = instead == nullptr
            ? session.items.end()
            : std::find_if(session.items.begin(), session.items.end(), [&](const Item& each) {
                  return each.movement == instead->movement;
              });
        if (instead != nullptr && there == session.items.end()) {
            const std::string oneOf = item.oneOf;
            item = *instead;
            item.oneOf = oneOf;
            continue;
        }
        if (instead == nullptr && findIn(before, isLeftOutHere) == nullptr)
            continue;
        item.included = false;
        item.leftOut = true;
        if (instead != nullptr)
            there->included = true;
    }
}

} // namespace

bool isAtHand(const content::Equipment& equipment, const std::set<std::string>& atHand)
{
    return atHand.empty() || equipment.optional || atHand.contains(equipment.id);
}

int lengthInDays(const content::ProgramTemplate& program)
{
    int count = 0;
    for (const content::Phase& phase : program.phases)
        count += phase.days;
    return count;
}

int lengthInDays(const Program& program)
{
    int count = 0;
    for (const Phase& phase : program.phases) {
        if (phase.days == 0)
            return 0;
        count += phase.days;
    }
    return count;
}

Program makeProgram(const content::ProgramTemplate& source,
                    const content::Pack& pack,
                    CivilDate startedOn,
                    const Choices& choices)
{
    Program program;
    program.packId = pack.id;
    program.packVersion = pack.version;
    program.templateId = source.id;
    program.startedOn = startedOn;
    for (const content::Phase& each : source.phases) {
        Phase phase;
        phase.id = each.id;
        phase.days = each.days;
        phase.snacks = each.snacks;
        for (const content::SessionTemplate& session : each.sessions)
            phase.sessions.push_back(sessionOf(session, pack, choices));
        program.phases.push_back(std::move(phase));
    }
    if (!program.phases.empty())
        program.phases.front().startedOn = startedOn;
    for (std::size_t i = 1; i < program.phases.size() && program.phases[i - 1].startedOn
         && program.phases[i - 1].days < DaysPerWeek;
         ++i)
        program.phases[i].startedOn
            = *program.phases[i - 1].startedOn + days(program.phases[i - 1].days);
    return program;
}

Program emptyProgram(const content::Pack& pack, CivilDate startedOn)
{
    Program program;
    program.packId = pack.id;
    program.packVersion = pack.version;
    program.startedOn = startedOn;
    Phase phase;
    phase.id = "phase";
    phase.startedOn = startedOn;
    program.phases.push_back(std::move(phase));
    return program;
}

Item makeItem(const content::Movement& movement, CivilDate addedOn)
{
    Item item = itemOf({movement.id, {}, false, {}}, movement);
    item.addedOn = addedOn;
    return item;
}

Item itemInstead(const Item& item, const content::Movement& other, CivilDate on)
{
    Item instead = makeItem(other, on);
    instead.oneOf = item.oneOf;
    instead.insteadOf = item.insteadOf.empty() ? item.movement : item.insteadOf;
    if (instead.insteadOf == instead.movement)
        instead.insteadOf.clear();
    return instead;
}

void beginPhase(Program& program, const std::string& phase, CivilDate on)
{
    const Phase* current = phaseOn(program, on);
    const auto next = std::find_if(program.phases.begin(),
                                   program.phases.end(),
                                   [&](const Phase& each) { return each.id == phase; });
    if (current == nullptr || next == program.phases.end())
        return;
    for (Session& session : next->sessions) {
        keepChoices(*current, session);
        for (Item& item : session.items) {
            if (const Item* same = sameIn(*current, item)) {
                item.dose = doseOn(program, *current, *same, on);
                item.variant = same->variant;
                item.pace = same->pace;
                item.loadSteps = same->loadSteps;
                item.note = same->note;
            } else if (item.included) {
                item.addedOn = on; // its first week begins
            }
        }
    }
    next->startedOn = on;
}

void beginPhasesOnTime(Program& program, CivilDate until)
{
    CivilDate begins = program.startedOn;
    for (Phase& phase : program.phases) {
        if (begins > until)
            return;
        if (!phase.startedOn)
            phase.startedOn = begins;
        if (phase.days == 0)
            return;
        begins = *phase.startedOn + days(phase.days);
    }
}

} // namespace hipwise::program
