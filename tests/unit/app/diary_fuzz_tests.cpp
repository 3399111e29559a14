#include "app/diary_import.h"
#include "program/day_plan.h"
#include "program/program_build.h"
#include "program/program_flaws.h"
#include "program/program_json.h"
#include "support/journal_file.h"
#include "support/records.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <limits>
#include <random>

// Diaries and programs in which something was changed by chance: a value taken away, doubled,
// exchanged or replaced by one of another kind, or bytes of the text itself. Whatever it was,
// reading ends with a value or an error, and what is read can be used.

namespace hipwise::test {

namespace {

using nlohmann::json;

constexpr unsigned Mutations = 3000;
constexpr unsigned Programs = 1200;
constexpr unsigned Garbage = 2000;
constexpr unsigned Imports = 120;

/// Changes one thing of a JSON text.
class Mischief {
public:
    explicit Mischief(unsigned seed)
        : m_random(seed)
    {
    }

    std::size_t below(std::size_t count) { return m_random() % count; }

    std::string change(const json& original)
    {
        json value = original;
        const std::size_t times = 1 + below(3);
        for (std::size_t i = 0; i < times; ++i)
            changeOne(value);
        std::string text = value.dump();
        if (below(6) == 0)
            changeBytes(text);
        return text;
    }

    std::string bytes(std::size_t most)
    {
        std::string text(below(most), ' ');
        for (char& byte : text)
            byte = static_cast<char>(below(256));
        return text;
    }

private:
    static void collect(json& value, std::vector<json*>& places)
    {
        places.push_back(&value);
        if (!value.is_structured())
            return;
        for (json& inner : value)
            collect(inner, places);
    }

    json anything()
    {
        switch (below(13)) {
        case 0:
            return nullptr;
        case 1:
            return true;
        case 2:
            return 1e300;
        case 3:
            return -1;
        case 4:
            return 18446744073709551615U;
        case 5:
            return std::numeric_limits<std::int64_t>::min();
        case 6:
            return 0.5;
        case 7:
            return "";
        case 8:
            return std::string(below(3000), 'x');
        case 9:
            return json::array();
        case 10:
            return json::object();
        case 11:
            return static_cast<int>(below(2000)) - 1000;
        default:
            return std::vector<std::string>{"2026-02-30", "25:61", "\xC3\xA9"};
        }
    }

    /// Over a copy: the one may be a part of the other.
    static void copyTo(json& place, json original) { place = std::move(original); }

    static void twice(json& list, std::size_t at)
    {
        json again = list[at];
        list.push_back(std::move(again));
    }

    void changeOne(json& value)
    {
        std::vector<json*> places;
        collect(value, places);
        json& place = *places[below(places.size())];
        switch (below(5)) {
        case 0:
        case 1:
            place = anything();
            break;
        case 2:
            copyTo(place, *places[below(places.size())]);
            break;
        case 3:
            if (place.is_array() && !place.empty())
                twice(place, below(place.size()));
            else if (place.is_object())
                place["unknown"] = anything();
            break;
        default:
            if (place.is_object() && !place.empty())
                place.erase(std::next(place.begin(), static_cast<long>(below(place.size()))));
            else if (place.is_array() && !place.empty())
                place.erase(below(place.size()));
            break;
        }
    }

    void changeBytes(std::string& text)
    {
        for (int i = 0; i < 3 && !text.empty(); ++i) {
            const std::size_t at = below(text.size());
            if (below(2) == 0)
                text.erase(at, 1 + below(20));
            else
                text[at] = static_cast<char>(below(256));
        }
    }

    std::mt19937 m_random;
};

const json& diary()
{
    static const json Diary = json::parse(R"({
      "format": 1,
      "zone": "Europe/Lisbon",
      "program": { "id": "hip-oa-12-weeks", "startedOn": "2026-01-05", "setBy": "the clinic",
                   "locked": false, "missed": "next-free-day", "weekdays": ["mon", "wed", "fri"],
                   "stagesByHand": true },
      "person": { "age": 66, "conditions": ["hip-osteoarthritis"], "limits": ["impact"],
                  "cleared": [], "injuredOn": "2026-01-01" },
      "suggestions": true,
      "painZones": { "fineUpTo": 2, "acceptableUpTo": 5 },
      "days": [
        { "on": "2026-01-05", "at": "08:30", "zone": "Europe/Madrid",
          "sessions": [ { "label": "Session A", "at": "09:00", "painBefore": 3, "painWorst": 4,
            "painAfter": 3, "note": "slowly",
            "items": [ { "movement": "bridge-double-leg", "side": "both",
                         "planned": { "sets": 2, "reps": 8, "holdS": 3 },
                         "done": { "sets": 2, "reps": 8, "holdS": 3 },
                         "effort": 4, "spareReps": 2, "pain": 2 },
                       { "movement": "clam", "side": "left",
                         "planned": { "sets": 2, "reps": 8 }, "skipped": true } ] } ],
          "nextMorning": "usual",
          "pain": [ { "side": "right", "score": 3, "context": "now", "at": "20:00" } ],
          "walks": [ { "movement": "paced-walking", "minutes": 30, "pain": 2, "effort": 3 } ],
          "screening": { "answers": { "fall": "no", "fever": "not-sure" }, "cleared": true } },
        { "on": "2026-01-07", "morning": "worse", "pause": { "until": "2026-01-09",
          "reason": "holiday" } },
        { "on": "2026-01-10", "resume": true, "stage": "build" }
      ]
    })");
    return Diary;
}

} // namespace

TEST_CASE("a diary that was changed by chance is read, or refused with a reason")
{
    REQUIRE(report::parseDiary(diary().dump()));
    Mischief mischief(20260105);
    unsigned read = 0;
    for (unsigned i = 0; i < Mutations; ++i) {
        const std::string text = mischief.change(diary());
        INFO(text);
        const auto parsed = report::parseDiary(text);
        read += parsed ? 1U : 0U;
        CHECK((parsed || !parsed.error().message.empty()));
    }
    CHECK(read > Mutations / 100);
    CHECK(read < Mutations);
}

TEST_CASE("a program that was changed by chance is read as one without a flaw, or refused")
{
    const content::Pack& pack = hipPack().pack.value();
    const json original = json::parse(toJson(
        program::makeProgram(*pack.program("first-week-gentle-start"), pack, day("2026-01-05"))));
    Mischief mischief(1);
    unsigned read = 0;
    for (unsigned i = 0; i < Programs; ++i) {
        const std::string text = mischief.change(original);
        const auto parsed = program::parseProgram(text);
        if (!parsed) {
            CHECK_FALSE(parsed.error().message.empty());
            continue;
        }
        ++read;
        CHECK(flawOf(*parsed).empty());
        CHECK(program::parseProgram(toJson(*parsed)) == parsed);
        for (int days = -1; days < 100; days += 25)
            (void)program::planDay(*parsed, pack, {}, day("2026-01-05") + std::chrono::days(days));
    }
    CHECK(read > 0);
    CHECK(read < Programs);
}

TEST_CASE("bytes that are nothing are refused")
{
    Mischief mischief(77);
    for (unsigned i = 0; i < Garbage; ++i) {
        const std::string text = mischief.bytes(200);
        CHECK_FALSE(report::parseDiary(text));
        CHECK_FALSE(program::parseProgram(text));
    }
    for (const char* open : {"[", "{\"a\":"}) {
        std::string deep;
        for (int i = 0; i < 2000; ++i)
            deep += open;
        CHECK_FALSE(report::parseDiary(deep));
        CHECK_FALSE(program::parseProgram(deep));
    }
}

TEST_CASE("huge numbers are refused, and not taken for small ones")
{
    for (const char* number : {"4294967298",
                               "18446744073709551617",
                               "-9223372036854775808",
                               "1e308",
                               "1e999",
                               "2.0000001"}) {
        INFO(number);
        for (const char* key : {"\"sets\":2", "\"effort\":4", "\"minutes\":30", "\"age\":66"}) {
            std::string text = diary().dump();
            const std::string name(key, std::string_view(key).find(':') + 1);
            const auto at = text.find(key);
            REQUIRE(at != std::string::npos);
            text.replace(at, std::string_view(key).size(), name + number);
            CHECK_FALSE(report::parseDiary(text));
        }
    }
}

TEST_CASE("a diary that can be read goes into a journal that can be read, or is refused")
{
    const content::Pack& pack = hipPack().pack.value();
    Mischief mischief(5);
    unsigned imported = 0;
    for (unsigned i = 0; imported < Imports / 4 && i < Imports * 20; ++i) {
        const std::string text = mischief.change(diary());
        const auto parsed = report::parseDiary(text);
        if (!parsed)
            continue;
        INFO(text);
        const JournalFile place;
        auto journal = place.open();
        const auto done = app::importDiary(*parsed, pack, journal, "en");
        CHECK((done || !done.error().message.empty()));
        CHECK(journal.check());
        (void)valueOf(journal.sessions().all());
        for (const program::ProgramRun& run : valueOf(journal.programs().all()))
            (void)valueOf(journal.programs().versions(run.id));
        imported += done ? 1U : 0U;
    }
    CHECK(imported > 10);
}

} // namespace hipwise::test
