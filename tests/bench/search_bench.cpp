#include "app/library.h"
#include "content/load/pack_cache.h"
#include "content/load/pack_loader.h"
#include "content/search.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <vector>

/// Prints how long a pack of 83, 1,000 and 10,000 movements takes to come from its cache and to be
/// searched, beside the same search in SQLite with the trigram index of FTS5. Microseconds.
namespace {

using namespace hipwise; // NOLINT(google-build-using-namespace): this file is the whole program

constexpr std::array Queries{"b",
                             "bridge",
                             "seated hip str",
                             "clamshells",
                             "brigde",
                             "stretch quadracips",
                             "buttocks standing",
                             "hip",
                             "windscren wipers",
                             "xylophone"};

struct Times {
    double median = 0;
    double worst = 0;
};

Times measure(int runs, const std::function<void(int)>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work(i);
        times.push_back(
            std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times.back()};
}

void print(const std::string& what, std::size_t movements, const Times& times)
{
    fmt::print("{:<36} {:>6} movements   median {:>9.1f} us   worst {:>9.1f} us\n",
               what,
               movements,
               times.median,
               times.worst);
}

/// The pack with so many movements: copies under other ids, whose words are those of the pack in
/// another order, a tenth of them changed into words of their own.
content::Pack grown(const content::Pack& pack, std::size_t count)
{
    content::Pack large = pack;
    std::mt19937 random(20261123);
    const auto letters = [&](std::string text) {
        for (char& letter : text) {
            if (letter >= 'a' && letter <= 'z' && random() % 10 == 0)
                letter = static_cast<char>('a' + static_cast<int>(random() % 26));
        }
        return text;
    };
    for (std::size_t i = 0; large.movements.size() < count; ++i) {
        content::Movement movement = pack.movements[i % pack.movements.size()];
        const std::string from = movement.id;
        movement.id = fmt::format("{}-{}", from, i);
        for (auto& [locale, texts] : large.texts) {
            content::MovementText text = texts.movements.at(from);
            text.name = letters(text.name);
            for (std::string& synonym : text.synonyms)
                synonym = letters(synonym);
            for (std::string& step : text.steps)
                step = random() % 10 == 0 ? letters(step) : step;
            texts.movements[movement.id] = std::move(text);
        }
        large.movements.push_back(std::move(movement));
    }
    std::sort(large.movements.begin(), large.movements.end(), [](const auto& a, const auto& b) {
        return a.id < b.id;
    });
    return large;
}

/// The same words in a table of FTS5; a query is an OR of its trigrams, best first, as a search
/// that forgives slips has to be there.
class TrigramTable {
public:
    TrigramTable(const content::Pack& pack, const std::string& locale)
    {
        m_database.exec("CREATE VIRTUAL TABLE t USING fts5(name, synonyms, targets, rest, id "
                        "UNINDEXED, tokenize='trigram')");
        const content::Wording wording(pack, locale);
        SQLite::Transaction all(m_database);
        SQLite::Statement insert(m_database, "INSERT INTO t VALUES (?, ?, ?, ?, ?)");
        for (const content::Movement& movement : pack.movements) {
            const content::MovementText& text = wording.movement(movement.id);
            std::vector<std::string> targets;
            for (const std::string& target : movement.targets)
                targets.push_back(wording.target(target));
            insert.bind(1, text.name);
            insert.bind(2, fmt::format("{}", fmt::join(text.synonyms, " ")));
            insert.bind(3, fmt::format("{}", fmt::join(targets, " ")));
            insert.bind(4, fmt::format("{}", fmt::join(text.steps, " ")));
            insert.bind(5, movement.id);
            insert.exec();
            insert.reset();
        }
        all.commit();
    }

    std::size_t find(const std::string& query)
    {
        std::vector<std::string> grams;
        for (std::size_t i = 0; i + 3 <= query.size(); ++i)
            grams.push_back("\"" + query.substr(i, 3) + "\"");
        if (grams.empty())
            return 0;
        SQLite::Statement select(
            m_database, "SELECT id FROM t WHERE t MATCH ? ORDER BY bm25(t, 10, 6, 3, 1) LIMIT 200");
        select.bind(1, fmt::format("{}", fmt::join(grams, " OR ")));
        std::size_t found = 0;
        while (select.executeStep())
            ++found;
        return found;
    }

private:
    SQLite::Database m_database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

void measureAt(const content::Pack& pack)
{
    constexpr int Runs = 40;
    const std::size_t count = pack.movements.size();
    const std::string bytes = content::encodePack(pack, "bench");
    print("pack from the cache", count, measure(5, [&](int) {
              static_cast<void>(content::decodePack(bytes, "bench"));
          }));
    print("index made", count, measure(3, [&](int) {
              static_cast<void>(content::SearchIndex(pack, "en"));
          }));
    const content::SearchIndex index(pack, "en");
    Times slowest;
    for (const char* query : Queries) {
        const Times times = measure(Runs, [&](int) { static_cast<void>(index.find(query)); });
        slowest = times.median > slowest.median ? times : slowest;
    }
    print("search, the slowest keystroke", count, slowest);
    TrigramTable table(pack, "en");
    slowest = {};
    for (const char* query : Queries) {
        const Times times = measure(Runs, [&](int) { static_cast<void>(table.find(query)); });
        slowest = times.median > slowest.median ? times : slowest;
    }
    print("FTS5 trigram, the slowest keystroke", count, slowest);
    const app::Library library(pack, "en");
    app::LibraryQuery query;
    query.text = "hip";
    query.positions = {"standing"};
    print("library: search, filters, counts", count, measure(20, [&](int) {
              static_cast<void>(library.state(query));
          }));
}

} // namespace

int main()
{
    const auto loaded = content::loadPack(HIPWISE_PACK);
    if (!loaded.pack) {
        fmt::print(stderr, "the pack cannot be used\n");
        return EXIT_FAILURE;
    }
    print("pack read, checked, assembled", loaded.pack->movements.size(), measure(10, [](int) {
              static_cast<void>(content::loadPack(HIPWISE_PACK));
          }));
    for (const std::size_t count :
         {loaded.pack->movements.size(), std::size_t{1000}, std::size_t{10000}})
        measureAt(grown(*loaded.pack, count));
    return EXIT_SUCCESS;
}
