#include "app/today.h"
#include "content/load/pack_cache.h"
#include "content/load/pack_loader.h"
#include "content/search.h"
#include "session/player.h"
#include "store/journal.h"
#include "support/clock.h"
#include "support/file.h"
#include "support/records.h"
#include "support/temp_dir.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <string>
#include <unistd.h>
#include <vector>

/// Prints how long the parts of the core take: median and minimum of many runs, in microseconds.
namespace {

using namespace hipwise; // NOLINT(google-build-using-namespace): this file is the whole program

double microseconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
        .count();
}

double measure(const std::string& what, int runs, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(microseconds(work));
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    fmt::print("{:<44} median {:>10.1f} us   min {:>10.1f} us   n={}\n",
               what,
               median,
               times.front(),
               runs);
    return median;
}

void die(const std::string& message)
{
    fmt::print(stderr, "{}\n", message);
    std::exit(1); // NOLINT(concurrency-mt-unsafe): one thread
}

/// The floor for anything durable: 64 bytes and a flush on the same disk.
double measureFlush(const std::filesystem::path& folder)
{
    const int file = ::open((folder / "flush").c_str(), O_RDWR | O_CREAT, 0600);
    const double median = measure("write 64 B + fdatasync", 200, [&] {
        const std::string bytes(64, 'x');
        if (::write(file, bytes.data(), bytes.size()) < 0 || ::fdatasync(file) != 0)
            die("cannot write");
    });
    ::close(file);
    return median;
}

void measurePack()
{
    const auto loaded = content::loadPack(HIPWISE_PACK);
    if (!loaded.pack)
        die("the pack cannot be used");
    const std::string bytes = content::encodePack(*loaded.pack, "bench");
    const double full = measure("pack: read, check and assemble", 40, [] {
        static_cast<void>(content::loadPack(HIPWISE_PACK));
    });
    const double cached = measure("pack: from the cache", 200, [&] {
        static_cast<void>(content::decodePack(bytes, "bench"));
    });
    fmt::print(
        "{:<44} {:.1f}x, {} bytes\n", "  cache against full load", full / cached, bytes.size());
    const content::SearchIndex index(*loaded.pack, "en");
    measure("search: one keystroke", 500, [&] { static_cast<void>(index.find("hip str")); });
}

void measureJournal()
{
    const test::TempDir folder;
    const double flush = measureFlush(folder / ".");
    auto opened = store::Journal::open(folder / "journal.sqlite", folder / "copies", "bench");
    if (!opened)
        die(toString(opened.error()));
    store::Journal journal = std::move(*opened);
    // Ten years, five sessions a week.
    constexpr int Sessions = 2600;
    const auto first
        = std::chrono::sys_days(std::chrono::year(2016) / 11 / 23) + std::chrono::hours(9);
    std::int64_t id = 0;
    session::SessionRecord record = test::plannedSession(test::writerStart());
    std::vector<double> sets;
    for (int i = 0; i < Sessions; ++i) {
        record.startedAt = {first + std::chrono::days(i * 7 / 5), std::chrono::minutes(0)};
        id = *journal.sessions().begin(record);
        for (const session::ItemRecord& item : record.items) {
            for (const session::SetRecord& set : item.sets) {
                session::SetResult result = set.result;
                result.status = session::SetStatus::Done;
                sets.push_back(microseconds([&] {
                    static_cast<void>(journal.sessions().saveSet(id, result, record.startedAt));
                }));
            }
        }
        static_cast<void>(
            journal.sessions().end(id, session::SessionStatus::Finished, record.startedAt));
    }
    std::sort(sets.begin(), sets.end());
    const double set = sets[sets.size() / 2];
    fmt::print("{:<44} median {:>10.1f} us   min {:>10.1f} us   n={}, {:.2f}x fdatasync\n",
               "journal: one finished set, durable",
               set,
               sets.front(),
               sets.size(),
               set / flush);

    const auto loaded = content::loadPack(HIPWISE_PACK);
    const SimulatedClock clock(first + std::chrono::days(Sessions * 7 / 5));
    const TimeZone zone = TimeZone::utc();
    const app::Context context{*loaded.pack, &journal, clock, zone, "en"};
    static_cast<void>(app::useProgram(context, "first-week-gentle-start"));
    measure("journal: Today over ten years", 100, [&] {
        static_cast<void>(app::todayState(context, {}, std::chrono::Monday));
    });
    measure("journal: 50 newest sessions", 100, [&] {
        static_cast<void>(journal.sessions().newest(50));
    });
    measure("journal: all sessions of ten years", 5, [&] {
        static_cast<void>(journal.sessions().all());
    });
    measure("journal: quick_check", 5, [&] { static_cast<void>(journal.check()); });
}

void measurePlayer()
{
    const auto loaded = content::loadPack(HIPWISE_PACK);
    std::vector<session::Work> work;
    for (const content::Movement& movement : loaded.pack->movements)
        work.push_back(
            {movement.id, program::startingDose(movement, {}, false), movement.sides, false});
    const session::Plan plan = session::makePlan(work);
    measure("session: a plan of all movements, played", 50, [&] {
        session::Player player(plan);
        SteadyInstant now;
        static_cast<void>(player.start(now));
        while (player.state().status == session::PlayerStatus::Playing)
            static_cast<void>(player.tick(now += std::chrono::milliseconds(500)));
    });
}

} // namespace

int main()
{
    measurePack();
    measurePlayer();
    measureJournal();
    return 0;
}
