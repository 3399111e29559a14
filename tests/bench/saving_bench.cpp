#include "app/journal_keeper.h"
#include "app/session_saver.h"
#include "session/record_names.h"
#include "store/journal.h"
#include "support/clock.h"
#include "support/records.h"
#include "support/temp_dir.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

/// Prints what it costs to keep a set while a session is under way, beside the same change made by
/// plain SQLite and beside a flush of the same disk; and what opening, checking and copying a
/// journal cost as it grows. Milliseconds.
///
///     hipwise-bench-saving [FOLDER]
///
/// Without a folder the files lie in memory, where a flush costs nothing.
namespace {

using namespace hipwise; // NOLINT(google-build-using-namespace): this file is the whole program
namespace fs = std::filesystem;

constexpr const char* Stamp = "20261123-235000";

void die(const std::string& message)
{
    fmt::print(stderr, "{}\n", message);
    std::exit(EXIT_FAILURE); // NOLINT(concurrency-mt-unsafe): one thread
}

template <class Value>
Value valueOf(Result<Value>&& result)
{
    if (!result)
        die(toString(result.error()));
    return std::move(*result);
}

void expect(const Result<void>& result)
{
    if (!result)
        die(toString(result.error()));
}

class Times {
public:
    void measure(const std::function<void()>& work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> passed
            = std::chrono::steady_clock::now() - start;
        m_all.push_back(passed.count());
    }

    [[nodiscard]] double atShare(double share) const
    {
        std::vector<double> sorted = m_all;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
    }

    [[nodiscard]] double median() const { return atShare(0.5); }

private:
    std::vector<double> m_all;
};

Times repeat(int runs, const std::function<void()>& work)
{
    Times times;
    for (int run = 0; run < runs; ++run)
        times.measure(work);
    return times;
}

/// `base`: what it is compared with; empty for what others are compared with.
void print(const std::string& what, const Times& times, const Times* base = nullptr)
{
    const std::string ratio
        = base == nullptr ? "" : fmt::format("{:.2f}x", times.median() / base->median());
    fmt::print("  {:<38} {:>9.3f} {:>9.3f} {:>9.3f} {:>8}\n",
               what,
               times.median(),
               times.atShare(0.95),
               times.atShare(1.0),
               ratio);
}

enum class Access { ReadOnly, Write };

/// SQLite as it comes; to write with the settings of a journal.
class PlainDatabase {
public:
    explicit PlainDatabase(const fs::path& file, Access access = Access::Write)
    {
        const bool writes = access == Access::Write;
        const int flags = writes ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
        require(sqlite3_open_v2(file.c_str(), &m_database, flags, nullptr));
        if (!writes)
            return;
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA foreign_keys = ON");
    }

    PlainDatabase(const PlainDatabase&) = delete;
    PlainDatabase(PlainDatabase&&) = delete;
    PlainDatabase& operator=(const PlainDatabase&) = delete;
    PlainDatabase& operator=(PlainDatabase&&) = delete;

    ~PlainDatabase() { sqlite3_close_v2(m_database); }

    void run(const std::string& sql)
    {
        require(sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr));
    }

    [[nodiscard]] sqlite3_stmt* prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        require(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        return statement;
    }

    void require(int code)
    {
        if (code != SQLITE_OK && code != SQLITE_DONE)
            die(sqlite3_errmsg(m_database));
    }

private:
    sqlite3* m_database = nullptr;
};

void lookThrough(const fs::path& file)
{
    PlainDatabase(file, Access::ReadOnly).run("PRAGMA quick_check(1)");
}

/// The change that keeps a set, prepared once.
class PlainSets {
public:
    explicit PlainSets(const fs::path& file)
        : m_database(file)
        , m_begin(m_database.prepare("BEGIN IMMEDIATE"))
        , m_update(m_database.prepare(
              "UPDATE session_sets SET status = ?, reps = ?, work_s = ?, finished_at = ?,"
              " finished_offset_min = ?"
              " WHERE session_id = ? AND item = ? AND set_number = ? AND side = ?"))
        , m_commit(m_database.prepare("COMMIT"))
    {
    }

    PlainSets(const PlainSets&) = delete;
    PlainSets(PlainSets&&) = delete;
    PlainSets& operator=(const PlainSets&) = delete;
    PlainSets& operator=(PlainSets&&) = delete;

    ~PlainSets()
    {
        for (sqlite3_stmt* statement : {m_begin, m_update, m_commit})
            sqlite3_finalize(statement);
    }

    void keep(std::int64_t session, const session::SetResult& result, const ZonedInstant& at)
    {
        step(m_begin);
        text(1, toString(result.status));
        number(2, result.reps);
        number(3, result.work.count());
        text(4, toIso(at.at));
        number(5, at.utcOffset.count());
        number(6, session);
        number(7, static_cast<std::int64_t>(result.key.item));
        number(8, result.key.set);
        text(9, session::setSideName(result.key.side));
        step(m_update);
        step(m_commit);
    }

private:
    void number(int place, std::int64_t value)
    {
        m_database.require(sqlite3_bind_int64(m_update, place, value));
    }

    void text(int place, std::string_view value)
    {
        m_database.require(sqlite3_bind_text(
            m_update, place, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT));
    }

    void step(sqlite3_stmt* statement)
    {
        m_database.require(sqlite3_step(statement));
        m_database.require(sqlite3_reset(statement));
    }

    PlainDatabase m_database;
    sqlite3_stmt* m_begin;
    sqlite3_stmt* m_update;
    sqlite3_stmt* m_commit;
};

/// The least that anything durable costs.
class FlushedFile {
public:
    explicit FlushedFile(const fs::path& file)
        : m_file(::open(file.c_str(), O_RDWR | O_CREAT, 0600))
    {
    }

    FlushedFile(const FlushedFile&) = delete;
    FlushedFile(FlushedFile&&) = delete;
    FlushedFile& operator=(const FlushedFile&) = delete;
    FlushedFile& operator=(FlushedFile&&) = delete;

    ~FlushedFile() { ::close(m_file); }

    void write() const
    {
        const std::string bytes(64, 'x');
        if (::write(m_file, bytes.data(), bytes.size()) < 0 || ::fdatasync(m_file) != 0)
            die("cannot write");
    }

private:
    int m_file;
};

/// A finished session of the past.
session::SessionRecord earlierSession(int number)
{
    constexpr int PerWeek = 5;
    constexpr int Days = 7;
    ZonedInstant start = test::writerStart();
    start.at -= std::chrono::days(number * Days / PerWeek + 1);
    session::SessionRecord record = test::plannedSession(start);
    ZonedInstant now = start;
    for (const session::SetResult& result : test::resultsOf(record)) {
        now.at += std::chrono::minutes(1);
        test::keep(record, result, now);
    }
    record.painAfter = test::pain(2);
    test::finish(record, now);
    return record;
}

/// A journal that grows, in a data folder of its own.
class Bench {
public:
    explicit Bench(const fs::path& root)
        : m_folder(DataFolder::given(root))
        , m_clock(test::writerStart().at)
    {
    }

    void growTo(int sessions);
    void measureSets();
    void measureFile();
    void measureData();

private:
    [[nodiscard]] store::Journal open() const
    {
        return valueOf(store::Journal::open(m_folder.journal(), m_folder.copies(), Stamp));
    }

    [[nodiscard]] app::Context context(store::Journal& journal) const
    {
        return {m_pack, &journal, m_clock, m_zone, "en"};
    }

    DataFolder m_folder;
    SimulatedClock m_clock;
    TimeZone m_zone = TimeZone::utc();
    content::Pack m_pack;
    int m_sessions = 0;
};

void Bench::growTo(int sessions)
{
    store::Journal journal = open();
    for (; m_sessions < sessions; ++m_sessions)
        static_cast<void>(valueOf(journal.sessions().begin(earlierSession(m_sessions))));
}

/// The same sets in two files that are alike, and a flush of the same disk, in turn.
void Bench::measureSets()
{
    constexpr int Rounds = 60;
    const fs::path twin = m_folder.root() / "twin.sqlite";
    store::Journal journal = open();
    const app::Context context = this->context(journal);
    app::SessionSaver saver(context);
    const auto write = [&] {
        if (!saver.flush())
            die("the session cannot be kept");
    };
    const session::SessionRecord planned = test::plannedSession(test::writerStart());
    saver.begin(planned);
    write();
    fs::remove(twin);
    expect(journal.copyTo(twin));
    PlainSets sets(twin);
    const FlushedFile file(m_folder.root() / "flush");
    Times flush;
    Times plain;
    Times kept;
    ZonedInstant now = test::writerStart();
    for (int round = 0; round < Rounds; ++round) {
        for (session::SetResult result : test::resultsOf(planned)) {
            result.reps += round;
            now.at += std::chrono::milliseconds(1357);
            flush.measure([&] { file.write(); });
            plain.measure([&] { sets.keep(saver.id(), result, now); });
            kept.measure([&] {
                saver.keep(result, now);
                write();
            });
        }
    }
    print("write 64 bytes and flush", flush);
    print("keep a set: plain SQLite", plain, &flush);
    print("keep a set: Hipwise, against plain", kept, &plain);
    print("keep a set: Hipwise, against a flush", kept, &flush);
    saver.end(session::SessionStatus::Finished, test::writerStart());
    write();
}

void Bench::measureFile()
{
    constexpr int Runs = 9;
    const fs::path file = m_folder.journal();
    const fs::path copy = m_folder.root() / "copy.sqlite";
    const auto afresh = [&](const std::function<void()>& write) {
        Times times;
        for (int run = 0; run < Runs; ++run) {
            fs::remove(copy);
            times.measure(write);
        }
        fs::remove(copy);
        return times;
    };
    const Times plainOpen = repeat(Runs, [&] {
        lookThrough(file);
        PlainDatabase(file).run("PRAGMA user_version");
    });
    print("open: plain SQLite with quick_check", plainOpen);
    print("open: Hipwise", repeat(Runs, [&] { static_cast<void>(open()); }), &plainOpen);
    const Times plainCheck = repeat(
        Runs, [&] { PlainDatabase(file).run("PRAGMA quick_check; PRAGMA foreign_key_check"); });
    print("check: plain SQLite", plainCheck);
    const store::Journal journal = open();
    print("check: Hipwise, after its start",
          repeat(Runs, [&] { static_cast<void>(valueOf(journal.check())); }),
          &plainCheck);
    PlainDatabase plain(file);
    const Times plainCopy = afresh([&] { plain.run("VACUUM INTO '" + copy.string() + "'"); });
    print("copy: plain SQLite, VACUUM INTO", plainCopy);
    print("copy, proven and flushed: Hipwise",
          afresh([&] { expect(journal.copyTo(copy)); }),
          &plainCopy);
}

/// What the page "Your data" asks, and what it does; with as many copies as are kept.
void Bench::measureData()
{
    constexpr int Runs = 5;
    const Times looked = repeat(Runs, [&] { lookThrough(m_folder.journal()); });
    print("look through a copy: plain SQLite", looked);
    app::JournalKeeper keeper(m_folder, m_clock, m_zone);
    keeper.open();
    print("\"Your data\", no copies",
          repeat(Runs, [&] { static_cast<void>(keeper.state()); }),
          &looked);
    const auto copy = [&] {
        m_clock.advance(std::chrono::hours(1));
        static_cast<void>(valueOf(keeper.copyNow()));
    };
    const Times copies = repeat(store::KeptCopies + 1, copy);
    print("copy now, and remove the oldest", copies);
    print(fmt::format("\"Your data\", {} copies", store::KeptCopies),
          repeat(Runs, [&] { static_cast<void>(keeper.state()); }),
          &looked);
    print("whether a copy is due",
          repeat(Runs, [&] { static_cast<void>(valueOf(keeper.copyWhenDue())); }),
          &looked);
    fs::remove_all(m_folder.copies());
}

int run(const fs::path& root)
{
    Bench bench(root);
    for (const int sessions : {0, 1000, 10000}) {
        bench.growTo(sessions);
        const DataFolder folder = DataFolder::given(root);
        fmt::print(
            "{} earlier sessions, {} kB\n", sessions, fs::file_size(folder.journal()) / 1000);
        fmt::print("  {:<38} {:>9} {:>9} {:>9} {:>8}\n", "ms", "median", "95 %", "worst", "ratio");
        bench.measureSets();
        bench.measureFile();
        bench.measureData();
    }
    return EXIT_SUCCESS;
}

} // namespace

int main(int count, char** arguments)
{
    const std::span words(arguments, static_cast<std::size_t>(count));
    if (words.size() < 2) {
        const test::TempDir folder;
        return run(folder.path());
    }
    const fs::path folder = fs::path(words[1]) / fmt::format("hipwise-bench-{}", ::getpid());
    const int code = run(folder);
    fs::remove_all(folder);
    return code;
}
