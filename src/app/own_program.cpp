#include "app/own_program.h"

#include "app/session_setup.h"
#include "program/program_edit.h"
#include "program/program_flaws.h"
#include "session/plan.h"

#include <utility>

namespace hipwise::app {

namespace {

/// The words that a pack has for a session of a program; the id where there are none.
std::string wordsOf(const content::ProgramText& text, const std::string& session)
{
    const auto name = text.sessions.find(session);
    return name == text.sessions.end() ? session : name->second;
}

} // namespace

const std::string& shownName(const OwnProgram& own)
{
    return own.program.name.empty() ? own.run.name : own.program.name;
}

Result<std::optional<program::Program>> programOf(const Context& context,
                                                  const program::ProgramRun& run)
{
    if (context.journal == nullptr)
        return std::nullopt;
    auto version = context.journal->programs().newestVersion(run.id);
    if (!version)
        return tl::unexpected(version.error());
    if (*version)
        return std::move((*version)->program);
    const content::ProgramTemplate* source = context.pack.program(run.programId);
    if (source == nullptr)
        return std::nullopt;
    program::Program program = program::makeProgram(*source, context.pack, run.startedOn);
    beginPhasesOnTime(program, context.now().date());
    return program;
}

Result<std::optional<OwnProgram>> ownProgram(const Context& context)
{
    if (context.journal == nullptr)
        return std::nullopt;
    const auto run = context.journal->programs().current();
    if (!run)
        return tl::unexpected(run.error());
    if (!*run)
        return std::nullopt;
    auto program = programOf(context, **run);
    if (!program)
        return tl::unexpected(program.error());
    return OwnProgram{**run, std::move(*program).value_or(program::Program{})};
}

Result<std::int64_t> useProgram(const Context& context,
                                const std::string& program,
                                const program::Choices& choices)
{
    const content::ProgramTemplate* source = context.pack.program(program);
    if (source == nullptr)
        return failure(ErrorCode::NotFound, "expected a program of the pack", program);
    const CivilDate today = context.now().date();
    program::Program begun = program::makeProgram(*source, context.pack, today, choices);
    // Without rules nobody would ever offer the next phase.
    if (!context.pack.guidance)
        beginPhasesOnTime(begun, today + std::chrono::days(program::lengthInDays(*source)));
    return useProgram(context, begun);
}

Result<std::int64_t> useProgram(const Context& context, const program::Program& program)
{
    if (context.journal == nullptr)
        return failure(ErrorCode::NotFound, "expected an open journal");
    return context.journal->programs().start(
        {0,
         program.packId,
         program.packVersion,
         program.templateId,
         programName(context, program),
         program.startedOn,
         std::nullopt},
        {0, 0, context.now(), program::MadeBy::Start, {}, {}, program});
}

Result<std::int64_t> keepVersion(const Context& context,
                                 const OwnProgram& before,
                                 const program::Program& program,
                                 program::MadeBy by,
                                 const std::string& rule,
                                 const std::string& note)
{
    const std::int64_t run = before.run.id;
    store::ProgramRepository& programs = context.journal->programs();
    const auto newest = programs.newestVersion(run);
    if (!newest)
        return tl::unexpected(newest.error());
    // What it was before has to be known, also of one that was begun by an older version.
    if (!*newest) {
        const auto first = programs.addVersion(
            {0, run, context.now(), program::MadeBy::Start, {}, {}, before.program});
        if (!first)
            return first;
    }
    return programs.addVersion({0, run, context.now(), by, rule, note, program});
}

Result<void> keepProgram(const Context& context,
                         const program::Program& program,
                         program::MadeBy by,
                         const std::string& rule,
                         const std::string& note)
{
    const auto own = ownProgram(context);
    if (!own)
        return tl::unexpected(own.error());
    if (!*own)
        return failure(ErrorCode::NotFound, "expected a program in use");
    if (program == (*own)->program)
        return {};
    if (std::string flaw = flawOf(program); !flaw.empty())
        return failure(ErrorCode::Invalid, std::move(flaw));
    return asVoid(keepVersion(context, **own, program, by, rule, note));
}

Result<void> endPause(const Context& context)
{
    const auto own = ownProgram(context);
    if (!own)
        return tl::unexpected(own.error());
    if (!*own)
        return {};
    return keepProgram(context,
                       program::withPauseEnded((*own)->program, context.now().date()),
                       program::MadeBy::Person);
}

program::DayPlan planOn(const Context& context,
                        const program::Program& program,
                        CivilDate day,
                        const std::vector<program::DoneSession>& done)
{
    return day > context.now().date() ? planDay(program, context.pack, context.about, day)
                                      : planDay(program, context.pack, context.about, day, done);
}

std::string programName(const Context& context, const program::Program& program)
{
    if (!program.name.empty() || program.templateId.empty())
        return program.name;
    const std::string& name = context.wording().program(program.templateId).name;
    return name.empty() ? program.templateId : name;
}

std::string phaseName(const Context& context,
                      const program::Program& program,
                      const program::Phase& phase)
{
    if (!phase.name.empty())
        return phase.name;
    const auto& phases = context.wording().program(program.templateId).phases;
    const auto text = phases.find(phase.id);
    return text == phases.end() ? std::string() : text->second.name;
}

std::string sessionName(const Context& context,
                        const program::Program& program,
                        const std::string& session)
{
    const program::Session* own = program::findSession(program, session);
    if (own != nullptr && !own->name.empty())
        return own->name;
    return wordsOf(context.wording().program(program.templateId), session);
}

std::string sessionName(const Context& context,
                        const program::Program& program,
                        const program::PlannedSession& planned)
{
    if (!planned.easyPlan.empty())
        return wordsOf(context.wording().program(planned.easyPlan), planned.id);
    return sessionName(context, program, planned.id);
}

std::chrono::seconds lengthOf(const content::Pack& pack,
                              const std::vector<program::PlannedItem>& items)
{
    return session::makePlan(worksOf(pack, items)).duration();
}

} // namespace hipwise::app
