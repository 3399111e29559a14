#include "program/program_changes.h"

#include "content/dose_names.h"
#include "program/program_edit.h"
#include "program/program_names.h"
#include "support/weekdays.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace hipwise::program {

namespace {

template <class Entry>
const Entry* findId(const std::vector<Entry>& entries, const std::string& id)
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

bool hasSession(const Program& program, const std::string& id)
{
    return std::any_of(program.phases.begin(), program.phases.end(), [&](const Phase& phase) {
        return findId(phase.sessions, id) != nullptr;
    });
}

std::vector<std::string> planned(const Session& session)
{
    std::vector<std::string> movements;
    for (const Item& item : session.items) {
        if (item.included)
            movements.push_back(item.movement);
    }
    return movements;
}

std::string numbered(int number)
{
    return fmt::format("{}", number);
}

std::string minutesOf(const std::optional<std::chrono::minutes>& time)
{
    return time ? fmt::format("{} min", time->count()) : std::string();
}

std::string textOf(const Pause& pause)
{
    return fmt::format(
        "{} - {}", toIso(pause.from), pause.until ? toIso(*pause.until) : std::string());
}

/// Compares two versions and collects what it finds.
class Comparison {
public:
    std::vector<Change> take() { return std::move(m_changes); }

    void compare(const Program& before, const Program& after)
    {
        note(ChangeKind::Renamed, before.name, after.name);
        note(ChangeKind::ReasonChanged, before.reason, after.reason);
        comparePhases(before.phases, after.phases);
        comparePauses(before.pauses, after.pauses);
        compareMoves(before, after);
        note(ChangeKind::MissedRuleChanged,
             std::string(toString(before.missed)),
             std::string(toString(after.missed)));
        note(ChangeKind::LockChanged, before.locked ? "locked" : "", after.locked ? "locked" : "");
    }

private:
    void add(Change change) { m_changes.push_back(std::move(change)); }

    void note(ChangeKind kind,
              const std::string& before,
              const std::string& after,
              const std::string& session = {},
              const std::string& movement = {})
    {
        if (before != after)
            add({kind, m_phase, session, movement, before, after});
    }

    void comparePhases(const std::vector<Phase>& before, const std::vector<Phase>& after)
    {
        const auto common = [](const std::vector<Phase>& phases, const std::vector<Phase>& others) {
            std::vector<std::string> ids;
            for (const Phase& phase : phases) {
                if (findId(others, phase.id) != nullptr)
                    ids.push_back(phase.id);
            }
            return ids;
        };
        for (const Phase& phase : before) {
            if (findId(after, phase.id) == nullptr)
                add({ChangeKind::PhaseRemoved, phase.id, {}, {}, phase.name, {}});
        }
        for (const Phase& phase : after) {
            if (const Phase* old = findId(before, phase.id))
                compare(*old, phase);
            else
                add({ChangeKind::PhaseAdded, phase.id, {}, {}, {}, phase.name});
        }
        if (common(before, after) != common(after, before))
            add({ChangeKind::OrderChanged, {}, {}, {}, {}, {}});
    }

    void compare(const Phase& before, const Phase& after)
    {
        m_phase = after.id;
        note(ChangeKind::Renamed, before.name, after.name);
        note(ChangeKind::PhaseLengthChanged, numbered(before.days), numbered(after.days));
        if (after.startedOn && before.startedOn != after.startedOn)
            note(ChangeKind::PhaseBegun,
                 before.startedOn ? toIso(*before.startedOn) : "",
                 toIso(*after.startedOn));
        for (const Session& session : before.sessions) {
            if (findId(after.sessions, session.id) == nullptr)
                add({ChangeKind::SessionRemoved, m_phase, session.id, {}, session.name, {}});
        }
        for (const Session& session : after.sessions) {
            if (const Session* old = findId(before.sessions, session.id))
                compare(*old, session);
            else
                add({ChangeKind::SessionAdded, m_phase, session.id, {}, {}, session.name});
        }
        const auto list = [](const std::vector<std::string>& ids) {
            return fmt::format("{}", fmt::join(ids, " "));
        };
        note(ChangeKind::SnacksChanged, list(before.snacks), list(after.snacks));
        m_phase.clear();
    }

    void compare(const Session& before, const Session& after)
    {
        const std::string& id = after.id;
        note(ChangeKind::Renamed, before.name, after.name, id);
        // Also where only times of day are other ones, which are not in the text.
        if (before.schedule != after.schedule)
            add({ChangeKind::ScheduleChanged,
                 m_phase,
                 id,
                 {},
                 toText(before.schedule),
                 toText(after.schedule)});
        note(ChangeKind::SessionNoteChanged, before.note, after.note, id);
        compareMovements(before, after);
        for (const Item& item : after.items) {
            const Item* old = item.included ? plannedItem(before, item.movement) : nullptr;
            if (old != nullptr)
                compare(*old, item, id);
        }
    }

    void compareMovements(const Session& before, const Session& after)
    {
        std::vector<std::string> gone;
        std::vector<std::string> come;
        for (const std::string& movement : planned(before)) {
            if (plannedItem(after, movement) == nullptr)
                gone.push_back(movement);
        }
        for (const std::string& movement : planned(after)) {
            if (plannedItem(before, movement) == nullptr)
                come.push_back(movement);
        }
        if (gone.size() == 1 && come.size() == 1)
            return add({ChangeKind::ItemReplaced,
                        m_phase,
                        after.id,
                        come.front(),
                        gone.front(),
                        come.front()});
        for (const std::string& movement : gone)
            add({ChangeKind::ItemRemoved, m_phase, after.id, movement, {}, {}});
        for (const std::string& movement : come)
            add({ChangeKind::ItemAdded,
                 m_phase,
                 after.id,
                 movement,
                 {},
                 toText(plannedItem(after, movement)->dose)});
        if (gone.empty() && come.empty() && planned(before) != planned(after))
            add({ChangeKind::OrderChanged, m_phase, after.id, {}, {}, {}});
    }

    void compare(const Item& before, const Item& after, const std::string& session)
    {
        if (before.dose != after.dose || before.firstWeek != after.firstWeek) {
            // When only the first week is another one, its doses are what was changed.
            const bool first = before.dose == after.dose;
            const Dose& from = first ? before.firstWeek.value_or(before.dose) : before.dose;
            const Dose& to = first ? after.firstWeek.value_or(after.dose) : after.dose;
            add({ChangeKind::DoseChanged,
                 m_phase,
                 session,
                 after.movement,
                 toText(from),
                 toText(to),
                 from,
                 to});
        }
        const std::string& movement = after.movement;
        note(ChangeKind::WayChanged, before.variant, after.variant, session, movement);
        note(ChangeKind::PaceChanged,
             std::string(toString(before.pace)),
             std::string(toString(after.pace)),
             session,
             movement);
        note(ChangeKind::LoadChanged,
             numbered(before.loadSteps),
             numbered(after.loadSteps),
             session,
             movement);
        note(ChangeKind::GoalChanged,
             minutesOf(before.goal),
             minutesOf(after.goal),
             session,
             movement);
        note(ChangeKind::NoteChanged, before.note, after.note, session, movement);
    }

    void comparePauses(const std::vector<Pause>& before, const std::vector<Pause>& after)
    {
        const auto begunOn = [](const std::vector<Pause>& pauses, CivilDate day) {
            return std::find_if(pauses.begin(), pauses.end(), [&](const Pause& pause) {
                return pause.from == day;
            });
        };
        for (const Pause& pause : before) {
            if (begunOn(after, pause.from) == after.end())
                add({ChangeKind::PauseRemoved, {}, {}, {}, textOf(pause), {}, {}, {}, pause});
        }
        for (const Pause& pause : after) {
            const auto old = begunOn(before, pause.from);
            if (old == before.end())
                add({ChangeKind::PauseBegun, {}, {}, {}, {}, textOf(pause), {}, {}, pause});
            else if (*old != pause)
                add({ChangeKind::PauseChanged,
                     {},
                     {},
                     {},
                     textOf(*old),
                     textOf(pause),
                     {},
                     {},
                     pause});
        }
    }

    /// A move that was taken back is told with its own day as the new one; one of a session that is
    /// gone is not told.
    void compareMoves(const Program& before, const Program& after)
    {
        const auto told = [&](const Move& move, CivilDate from, CivilDate to) {
            add({ChangeKind::SessionMoved, {}, move.session, {}, toIso(from), toIso(to)});
        };
        const auto isSame = [](const Move& a, const Move& b) {
            return a.session == b.session && a.from == b.from;
        };
        for (const Move& move : before.moves) {
            const bool stays = std::any_of(after.moves.begin(),
                                           after.moves.end(),
                                           [&](const Move& each) { return isSame(each, move); });
            if (!stays && hasSession(after, move.session))
                told(move, move.to, move.from);
        }
        for (const Move& move : after.moves) {
            if (std::find(before.moves.begin(), before.moves.end(), move) == before.moves.end())
                told(move, move.from, move.to);
        }
    }

    std::vector<Change> m_changes;
    std::string m_phase;
};

} // namespace

std::vector<Change> changesBetween(const Program& before, const Program& after)
{
    Comparison comparison;
    comparison.compare(before, after);
    return comparison.take();
}

std::string toText(const Schedule& schedule)
{
    std::string text;
    if (schedule.everyDays > 0)
        text = schedule.everyDays == 1 ? "daily" : fmt::format("every {} days", schedule.everyDays);
    else if (schedule.timesPerWeek > 0)
        text = fmt::format("{} a week", schedule.timesPerWeek);
    for (const auto day : schedule.weekdays)
        text += fmt::format("{}{}", text.empty() ? "" : " ", nameIn(Weekdays, day));
    if (schedule.timesPerDay > 1)
        text += fmt::format(" × {}", schedule.timesPerDay);
    return text;
}

} // namespace hipwise::program
