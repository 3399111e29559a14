#include "app/program_history.h"

#include "app/own_program.h"
#include "program/program_edit.h"

#include <algorithm>
#include <utility>

namespace hipwise::app {

using program::Change;
using program::ChangeKind;
using program::Program;
using program::ProgramVersion;

namespace {

std::optional<program::Schedule> scheduleOf(const Program& program, const std::string& session)
{
    const program::Session* found = program::findSession(program, session);
    return found == nullptr ? std::nullopt : std::optional(found->schedule);
}

/// By its name in the program that has it: what was taken away is only in what was before.
std::string nameOfPhase(const Context& context,
                        const std::string& phase,
                        const Program& before,
                        const Program& after)
{
    for (const Program* program : {&after, &before}) {
        for (const program::Phase& each : program->phases) {
            if (each.id == phase)
                return phaseName(context, *program, each);
        }
    }
    return {};
}

std::string nameOfSession(const Context& context,
                          const std::string& session,
                          const Program& before,
                          const Program& after)
{
    if (session.empty())
        return {};
    const bool isGone = program::findSession(after, session) == nullptr;
    return sessionName(context, isGone ? before : after, session);
}

/// The id of one that the pack does not have.
std::string nameOfMovement(const Context& context, const std::string& movement)
{
    return context.pack.movement(movement) == nullptr ? movement
                                                      : context.wording().movement(movement).name;
}

ProgramChangeView viewOf(const Context& context,
                         const Change& change,
                         const Program& before,
                         const Program& after)
{
    ProgramChangeView view;
    view.change = change;
    view.phase = nameOfPhase(context, change.phase, before, after);
    view.session = nameOfSession(context, change.session, before, after);
    view.movement = nameOfMovement(context, change.movement);
    if (const content::Movement* movement = context.pack.movement(change.movement))
        view.sides = movement->sides;
    if (change.kind == ChangeKind::ItemReplaced)
        view.replaced = nameOfMovement(context, change.from);
    if (change.kind == ChangeKind::ScheduleChanged) {
        view.fromSchedule = scheduleOf(before, change.session);
        view.toSchedule = scheduleOf(after, change.session);
    }
    return view;
}

} // namespace

Result<std::vector<ProgramChangeEntry>> programHistory(const Context& context, std::int64_t run)
{
    std::vector<ProgramChangeEntry> entries;
    if (context.journal == nullptr)
        return entries;
    const auto versions = context.journal->programs().versions(run);
    if (!versions)
        return tl::unexpected(versions.error());
    const ProgramVersion* before = nullptr;
    for (const ProgramVersion& version : *versions) {
        ProgramChangeEntry entry;
        entry.madeAt = version.madeAt;
        entry.by = version.by;
        if (version.by == program::MadeBy::Start || version.by == program::MadeBy::Clinician)
            entry.setBy = version.program.setBy;
        entry.why = version.note;
        if (before != nullptr) {
            for (const Change& change : changesBetween(before->program, version.program))
                entry.changes.push_back(viewOf(context, change, before->program, version.program));
        }
        before = &version;
        entries.push_back(std::move(entry));
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace hipwise::app
