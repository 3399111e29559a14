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

/// The pause that is in one program and not in the other, as it is there.
std::optional<program::Pause> pauseOnlyIn(const Program& program, const Program& other)
{
    for (const program::Pause& pause : program.pauses) {
        if (std::find(other.pauses.begin(), other.pauses.end(), pause) == other.pauses.end())
            return pause;
    }
    return std::nullopt;
}

ProgramChangeView viewOf(const Context& context,
                         const Change& change,
                         const Program& before,
                         const Program& after)
{
    const content::Wording wording = context.wording();
    ProgramChangeView view;
    view.change = change;
    // What was taken away has its name only in what was before.
    const Program& named = change.kind == ChangeKind::SessionRemoved
            || program::findSession(after, change.session) == nullptr
        ? before
        : after;
    const auto phase
        = std::find_if(named.phases.begin(), named.phases.end(), [&](const program::Phase& each) {
              return each.id == change.phase;
          });
    if (phase != named.phases.end())
        view.phase = phaseName(context, named, *phase);
    if (!change.session.empty())
        view.session = sessionName(context, named, change.session);
    if (const content::Movement* movement = context.pack.movement(change.movement)) {
        view.movement = wording.movement(change.movement).name;
        view.sides = movement->sides;
    } else {
        view.movement = change.movement;
    }
    if (change.kind == ChangeKind::ItemReplaced)
        view.replaced = wording.movement(change.from).name;
    if (change.kind == ChangeKind::ScheduleChanged) {
        view.fromSchedule = scheduleOf(before, change.session);
        view.toSchedule = scheduleOf(after, change.session);
    }
    if (change.kind == ChangeKind::PauseBegun || change.kind == ChangeKind::PauseChanged)
        view.pause = pauseOnlyIn(after, before);
    else if (change.kind == ChangeKind::PauseRemoved)
        view.pause = pauseOnlyIn(before, after);
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
