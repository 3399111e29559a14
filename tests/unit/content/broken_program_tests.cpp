#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

namespace {

/// A slip of the pen in a program or an article that was good, and what is said about it behind
/// the file's name.
struct Slip {
    const char* name;
    const char* file;
    const char* old;
    const char* fresh;
    const char* said;
};

constexpr auto* Program = "programs/gentle-shoulder.json";
constexpr auto* ProgramText = "text/en/programs/gentle-shoulder.json";
constexpr auto* Article = "learn/when-to-see-someone.json";
constexpr auto* ArticleText = "text/en/learn/when-to-see-someone.json";

const std::vector<Slip> Slips{
    {"both weekdays and times a week",
     Program,
     R"({ "weekdays": ["mon", "thu"] })",
     R"({ "weekdays": ["mon"], "timesPerWeek": { "min": 1, "max": 2 } })",
     ", /phases/1/sessions/0/schedule: It has both, or neither, of weekdays and timesPerWeek. Give "
     "exactly one of them."},
    {"neither weekdays nor times a week",
     Program,
     R"({ "weekdays": ["mon", "thu"] })",
     "{ }",
     ", /phases/1/sessions/0/schedule: It has both, or neither, of weekdays and timesPerWeek. Give "
     "exactly one of them."},
    {"a weekday that is not known",
     Program,
     R"("thu")",
     R"("thursday")",
     R"(, /phases/1/sessions/0/schedule/weekdays/1: Found "thursday". Give one of: mon, tue, wed, )"
     "thu, fri, sat, sun."},
    {"no time a week",
     Program,
     R"("timesPerWeek": { "min": 3, "max": 4 })",
     R"("timesPerWeek": { "min": 0, "max": 4 })",
     ", /phases/1/sessions/1/schedule/timesPerWeek: The range is outside 1 to 7. Give min and max "
     "from 1 to 7."},
    {"eight times a week",
     Program,
     R"("timesPerWeek": { "min": 3, "max": 4 })",
     R"("timesPerWeek": { "min": 3, "max": 8 })",
     ", /phases/1/sessions/1/schedule/timesPerWeek: The range is outside 1 to 7. Give min and max "
     "from 1 to 7."},
    {"25 times a day",
     Program,
     R"({ "min": 2, "max": 3 })",
     R"({ "min": 2, "max": 25 })",
     ", /phases/0/sessions/0/schedule/timesPerDay: The range is outside 1 to 24. Give min and max "
     "from 1 to 24."},
    {"more rest days than a week has",
     Program,
     R"("restDaysBetween": 1)",
     R"("restDaysBetween": 2)",
     ", /phases/1/sessions/1/schedule/restDaysBetween: 3 sessions a week with 2 days between do "
     "not "
     "fit into a week. Lower one of them."},
    {"a phase without a length",
     Program,
     R"("weeks": 1,)",
     "",
     ", /phases/1: The phase has no length. Give \"days\" or \"weeks\"."},
    {"two sessions with one id",
     Program,
     R"("loosen-more")",
     R"("strengthen")",
     R"(, /phases/1/sessions: The session id "strengthen" is used twice. Give every session of the )"
     "program its own id."},
    {"unknown movement in a session",
     Program,
     R"({ "movement": "table-slide" })",
     R"({ "movement": "table-slides" })",
     R"(, /phases/0/sessions/0/items/0/movement: There is no usable movement "table-slides" in the )"
     "pack. Correct the id, or add the movement."},
    {"unknown movement for a short break",
     Program,
     R"("snacks": ["table-slide"])",
     R"("snacks": ["table-slides"])",
     R"(, /phases/0/snacks/0: There is no usable movement "table-slides" in the pack. Correct the )"
     "id, or add the movement."},
    {"a program's own dose out of bounds",
     Program,
     R"("reps": { "min": 4, "max": 6 })",
     R"("reps": { "min": 4, "max": 600 })",
     ", /phases/1/sessions/0/items/1/dose/reps/max: Found 600. Give a number from 1 to 100."},
    {"unknown condition",
     Program,
     R"(["frozen-shoulder"])",
     R"(["frozen"])",
     R"(, /suits/0: "frozen" is not in the vocabulary. Use one of the conditions of pack.json, or )"
     "add it there with its label."},
    {"missing words of a phase",
     ProgramText,
     R"("build-up":)",
     R"("built-up":)",
     ", /phases/build-up: The words are missing. Write them."},
    {"missing name of a session",
     ProgramText,
     R"(, "loosen-more": "Loosen up again")",
     "",
     ", /sessions/loosen-more: The words are missing. Write them."},
    {"unknown source of an article",
     Article,
     R"(["own-practice"])",
     R"(["hearsay"])",
     R"(, /sources/0: The source "hearsay" is not in SOURCES.md. Add it there under a "## key" )"
     "heading, or correct the key."},
    {"unknown urgency",
     Article,
     R"("urgency": "today")",
     R"("urgency": "tomorrow")",
     R"(, /blocks/1/urgency: Found "tomorrow". Give one of: now, today, soon, stop, fine.)"},
    {"missing words of a block",
     ArticleText,
     R"("tips":)",
     R"("hints":)",
     ", /blocks/tips: The words are missing. Write them."},
};

} // namespace

TEST_CASE("a slip in a program or an article is named with its place")
{
    const Slip& slip = GENERATE(from_range(Slips));
    const PackCopy pack;
    pack.replace(slip.file, slip.old, slip.fresh);
    INFO(slip.name);
    const content::LoadedPack loaded = pack.load();
    std::string said;
    for (const content::Problem& problem : loaded.problems) {
        if (problem.file == slip.file)
            said += toString(problem) + "\n";
    }
    CHECK(said == std::string(slip.file) + slip.said + " (This entry is left out.)\n");
    REQUIRE(loaded.pack);
    CHECK(loaded.pack->movements.size() == 3);
}

TEST_CASE("rest days between fit as long as every week has room for them")
{
    const PackCopy pack;
    // Three times a week with one day between takes six days, once a week with six days between
    // takes seven.
    CHECK(linesOf(pack.load().problems).empty());
    pack.replace(Program, R"("min": 3, "max": 4 }, "rest)", R"("min": 1, "max": 1 }, "rest)");
    pack.replace(Program, R"("restDaysBetween": 1)", R"("restDaysBetween": 6)");
    CHECK(linesOf(pack.load().problems).empty());
}

TEST_CASE("a session has up to 12 movements")
{
    const PackCopy pack;
    std::string items = R"({ "movement": "wall-press" })";
    for (int i = 0; i < 11; ++i)
        items += R"(, { "movement": "wall-press" })";
    const std::string one = R"([{ "movement": "table-slide" }])";
    pack.replace(Program, one, "[" + items + "]");
    CHECK(linesOf(pack.load().problems).empty());
    pack.replace(Program, items, items + R"(, { "movement": "wall-press" })");
    CHECK_THAT(linesOf(pack.load().problems),
               Catch::Contains("/phases/0/sessions/0/items: There are more than 12 movements."));
}
