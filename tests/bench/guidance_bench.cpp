#include "app/advice.h"
#include "content/load/pack_loader.h"
#include "program/program_json.h"
#include "store/journal.h"
#include "support/clock.h"
#include "support/records.h"
#include "support/temp_dir.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

/// Prints how long a day's advice and plan take over a journal of ten years: median and minimum of
/// many runs, in milliseconds.
namespace {

using namespace hipwise; // NOLINT(google-build-using-namespace): this file is the whole program
using std::chrono::days;

constexpr int Sessions = 2500;
constexpr int Versions = 60;

void measure(const std::string& what, int runs, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::sort(times.begin(), times.end());
    fmt::print("{:<44} median {:>8.2f} ms   min {:>8.2f} ms   n={}\n",
               what,
               times[times.size() / 2],
               times.front(),
               runs);
}

template <class T>
T usable(Result<T> result)
{
    if (!result) {
        fmt::print(stderr, "{}\n", toString(result.error()));
        std::exit(1); // NOLINT(concurrency-mt-unsafe): one thread
    }
    return std::move(*result);
}

/// A session of all that is planned on a day, done and not hard.
session::SessionRecord sessionOn(const program::PlannedSession& planned,
                                 const content::Pack& pack,
                                 const ZonedInstant& at,
                                 std::int64_t run)
{
    session::SessionRecord record;
    record.status = session::SessionStatus::Finished;
    record.startedAt = at;
    record.endedAt = at;
    record.title = planned.id;
    record.programRun = run;
    record.programDay = 1;
    record.programSession = planned.id;
    record.packId = pack.id;
    record.packVersion = pack.version;
    record.locale = "en";
    record.painWorst = test::pain(2);
    for (const program::PlannedItem& item : planned.items) {
        session::ItemRecord done;
        done.work = {item.movement, item.dose, pack.movement(item.movement)->sides, false};
        settleFirstSide(done.work, Side::Right);
        done.name = item.movement;
        for (const session::SetKey& key : setsOf(record.items.size(), done.work))
            done.sets.push_back(
                {session::resultOf(key, item.dose, item.dose.reps, item.dose.setTime()), at});
        done.effort.score = 5;
        record.items.push_back(std::move(done));
    }
    record.morning = {session::MorningAnswer::AsUsual, {}};
    return record;
}

} // namespace

int main()
{
    const auto loaded = content::loadPack(HIPWISE_PACK);
    if (!loaded.pack || !loaded.pack->guidance)
        return 1;
    const content::Pack& pack = *loaded.pack;
    const test::TempDir folder;
    auto journal
        = usable(store::Journal::open(folder / "journal.sqlite", folder / "copies", "bench"));

    // Ten years with one program: its last part has no end.
    const CivilDate start = test::day("2016-01-04");
    program::Program program = program::makeProgram(*pack.program("hip-oa-12-weeks"), pack, start);
    program.phases.back().days = 0;
    program.phases.back().startedOn = start;
    const auto run = usable(journal.programs().start(
        {0, pack.id, pack.version, program.templateId, "bench", start, std::nullopt}));
    const auto at = [&](int number) {
        return ZonedInstant{Instant((start + days(number)).time_since_epoch())
                                + std::chrono::hours(9),
                            std::chrono::minutes(0)};
    };
    int kept = 0;
    int number = 0;
    constexpr int DaysOfAVersion = 1060 / Versions;
    for (; kept < Sessions; ++number) {
        if (number % DaysOfAVersion == 0 && number / DaysOfAVersion < Versions) {
            ++program.phases.back().sessions.front().items.front().loadSteps;
            static_cast<void>(usable(journal.programs().addVersion(
                {0, run, at(number), program::MadeBy::Person, {}, {}, program})));
        }
        const auto plan = planDay(program, pack, {}, start + days(number));
        for (const program::PlannedSession& planned : plan.sessions) {
            static_cast<void>(
                usable(journal.sessions().begin(sessionOn(planned, pack, at(number), run))));
            ++kept;
        }
    }

    const SimulatedClock clock(at(number).at);
    const TimeZone zone = TimeZone::utc();
    const app::Context context{pack, &journal, clock, zone, "en"};
    const person::Settings settings;
    const CivilDate today = start + days(number);
    const auto evidence = usable(app::evidenceOn(context, settings, today));
    fmt::print("{} sessions over {} days, {} versions; {} sessions are looked at\n",
               kept,
               number,
               usable(journal.programs().versions(run)).size(),
               evidence.sessions.size());
    measure("guidance: evidence out of the journal", 40, [&] {
        static_cast<void>(usable(app::evidenceOn(context, settings, today)));
    });
    measure("guidance: rules over the evidence", 40, [&] {
        static_cast<void>(guidance::advise(evidence, pack, context.wording()));
    });
    measure("guidance: advice and plan of a day", 40, [&] {
        static_cast<void>(usable(app::adviceOn(context, settings, today)));
    });
    measure("guidance: advice and plan of a year", 1, [&] {
        for (int back = 0; back < 365; ++back)
            static_cast<void>(usable(app::adviceOn(context, settings, today - days(back))));
    });
    return 0;
}
