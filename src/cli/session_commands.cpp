#include "app/session_setup.h"
#include "cli/commands.h"
#include "content/load/pack_loader.h"
#include "program/day_plan.h"
#include "program/program_build.h"
#include "session/player.h"
#include "support/clock.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdio>

namespace hipwise::cli {

namespace {

/// Any Monday: a program by weekdays has to begin somewhere.
constexpr CivilDate SomeMonday{std::chrono::days(4)};

Result<content::ProgramTemplate> programNamed(const std::string& name, const content::Pack& pack)
{
    if (const content::ProgramTemplate* program = pack.program(name))
        return *program;
    std::error_code error;
    if (std::filesystem::exists(name, error))
        return content::loadProgramFile(name, pack);
    return failure(ErrorCode::NotFound,
                   "expected a program of the pack or a program file, found neither",
                   name);
}

void printCues(const program::PlannedSession& planned, const content::Pack& pack)
{
    session::Player player(session::makePlan(app::worksOf(pack, planned.items)));
    const SteadyInstant start;
    auto progress = player.start(start);
    const auto rest = player.tick(start + player.plan().duration());
    progress.cues.insert(progress.cues.end(), rest.cues.begin(), rest.cues.end());
    fmt::print("session {}\n", planned.id);
    for (const session::Cue& cue : progress.cues)
        fmt::print("{}\n", toString(cue, player.plan()));
}

} // namespace

int sessionCommand(const Arguments& arguments)
{
    const auto& words = arguments.words;
    if (words.size() != 4 || words[1] != "cues")
        return complain("It is \"session cues PROGRAM DAY\".");
    int day = 0;
    const auto [end, error]
        = std::from_chars(words[3].data(), words[3].data() + words[3].size(), day);
    if (error != std::errc() || end != words[3].data() + words[3].size() || day < 1)
        return complain(fmt::format("DAY is a number from 1, not \"{}\".", words[3]));
    const auto pack = usablePack(arguments);
    if (!pack)
        return Failed;
    const auto program = programNamed(words[2], *pack);
    if (!program) {
        fmt::print(stderr, "{}\n", toString(program.error()));
        return Failed;
    }
    const int length = program::lengthInDays(*program);
    if (day > length)
        return complain(fmt::format("The program has {} days.", length));
    program::Program begun = program::makeProgram(*program, *pack, SomeMonday);
    beginPhasesOnTime(begun, SomeMonday + std::chrono::days(length));
    const auto plan = planDay(begun, *pack, {}, SomeMonday + std::chrono::days(day - 1));
    if (plan.sessions.empty())
        fmt::print("rest day\n");
    for (const program::PlannedSession& planned : plan.sessions)
        printCues(planned, *pack);
    return Ok;
}

} // namespace hipwise::cli
