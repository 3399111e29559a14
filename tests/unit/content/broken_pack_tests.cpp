#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

namespace {

/// A slip of the pen in a file that was good, and what is said about it behind the file's name.
struct Slip {
    const char* name;
    const char* file;
    const char* old;
    const char* fresh;
    const char* said;
};

constexpr auto* Slide = "movements/table-slide.json";
constexpr auto* TurnOut = "movements/side-lying-turn-out.json";
constexpr auto* SlideText = "text/en/movements/table-slide.json";
constexpr auto* TurnOutText = "text/en/movements/side-lying-turn-out.json";

const std::vector<Slip> Slips{
    {"missing comma",
     Slide,
     R"("level": 1,)",
     R"("level": 1)",
     ", line 5, column 12: This is not JSON (syntax error while parsing object - unexpected string "
     "literal). Look for a missing comma, quotation mark or bracket just before this place."},
    {"missing bracket",
     SlideText,
     R"("Slide back."],)",
     R"("Slide back.",)",
     ", line 7, column 11: This is not JSON (syntax error while parsing array - unexpected ':'). "
     "Look for a missing comma, quotation mark or bracket just before this place."},
    {"wrong type",
     Slide,
     R"("level": 1)",
     R"("level": "one")",
     R"(, /level: Found "one". Give a whole number of 1 to 5.)"},
    {"a number that is not whole",
     Slide,
     R"("level": 1)",
     R"("level": 1.5)",
     ", /level: Found 1.5. Give a whole number of 1 to 5."},
    {"a number outside its bounds",
     Slide,
     R"("level": 1)",
     R"("level": 6)",
     ", /level: Found 6. Give a whole number of 1 to 5."},
    {"a number no computer can hold",
     Slide,
     R"("level": 1)",
     R"("level": 1e999)",
     ": A number is too large (number overflow parsing '1e999'). Correct the number."},
    {"a word that is not in the list",
     Slide,
     R"("mobility")",
     R"("movility")",
     R"(, /kind: Found "movility". Give one of: stretch, mobility, strength, aerobic, snack, )"
     "self-massage."},
    {"unknown field",
     Slide,
     R"("level": 1)",
     R"("level": 1, "rep": 3)",
     R"(, /rep: There is no field "rep" in this format. Check the spelling, or remove it; )"
     "data/README.md lists all fields."},
    {"missing field",
     Slide,
     R"("level": 1,)",
     "",
     ", /level: The field is missing. Give a whole number of 1 to 5."},
    {"an id with a blank",
     TurnOut,
     R"("pillow")",
     R"("soft pillow")",
     R"(, /equipment/0/id: Found "soft pillow". Give lower-case letters, digits and hyphens in the )"
     "documented form."},
    {"unknown rating",
     TurnOut,
     R"("avoid-for-now")",
     R"("never")",
     R"(, /suits/frozen-shoulder: Found "never". Give one of: usually-suits, modify, )"
     "avoid-for-now, ask-clinician-first."},
    {"hold without seconds",
     TurnOut,
     R"("holdS": { "min": 10)",
     R"("restS": { "min": 10)",
     ", /easier/0/dose/holdS: The field is missing. A hold needs its seconds: give 1 to 600, for "
     R"(example {"min": 20, "max": 30}.)"},
    {"dose out of bounds",
     TurnOut,
     R"({ "min": 6, "max": 10 })",
     R"({ "min": 6, "max": 101 })",
     ", /dose/reps/max: Found 101. Give a number from 1 to 100."},
    {"dose so large that it would wrap round to 10",
     TurnOut,
     R"({ "min": 6, "max": 10 })",
     R"({ "min": 6, "max": 4294967306 })",
     ", /dose/reps/max: Found 2147483647. Give a number from 1 to 100."},
    {"minutes so large that they would wrap round to 44 seconds",
     "movements/wall-press.json",
     R"("max": 1.25)",
     R"("max": 71582789)",
     ", /easier/0/dose/minutes/max: Found 60000000. Give a number from 15 to 10800 seconds (0.25 "
     "to 180 minutes)."},
    {"turned round range",
     TurnOut,
     R"({ "min": 6, "max": 10 })",
     R"({ "min": 10, "max": 6 })",
     ", /dose/reps: The range goes from 10 down to 6. Give the smaller number as min."},
    {"unknown position",
     TurnOut,
     R"("position": "lying-on-side")",
     R"("position": "lying")",
     R"(, /position: "lying" is not in the vocabulary. Use one of the positions of pack.json, or )"
     "add it there with its label."},
    {"unknown equipment",
     TurnOut,
     R"("pillow")",
     R"("cushion")",
     R"(, /equipment/0/id: "cushion" is not in the vocabulary. Use one of the equipment of )"
     "pack.json, or add it there with its label."},
    {"unknown source",
     TurnOut,
     R"(["hanchard2020"])",
     R"(["hanchard2021"])",
     R"(, /dose/sources/0: The source "hanchard2021" is not in SOURCES.md. Add it there under a )"
     R"("## key" heading, or correct the key.)"},
    {"missing rating",
     TurnOut,
     R"(, "tendon-pain": "ask-clinician-first")",
     "",
     ", /suits/tendon-pain: The rating is missing. Give one for every condition; "
     "ask-clinician-first if in doubt."},
    {"reviewed by nobody",
     TurnOut,
     R"("not-reviewed")",
     R"("reviewed")",
     R"(, /review: It says reviewed, but not by whom and when. Give "by" and "on".)"},
    {"reviewed on a day that does not exist",
     Slide,
     R"("2026-02-28")",
     R"("2026-02-29")",
     R"(, /review/on: "2026-02-29" is not a day of the calendar. Give the day of the review, like )"
     "2026-11-23."},
    {"a dose without a basis",
     TurnOut,
     R"("basis": "trial",)",
     "",
     ", /dose/basis: The field is missing. Give one of: trial, guideline, derived, convention."},
    {"a step of the ladder that is two things",
     TurnOut,
     R"({ "movement": "wall-press" })",
     R"({ "movement": "wall-press", "variant": "half-way" })",
     ", /easier/1: It is neither one movement nor one variant. Give either \"movement\", or "
     "\"variant\" with its \"dose\"."},
    {"a name that is too long",
     SlideText,
     R"("Table slide")",
     R"("A slide over the table that goes on and on for as long as it can")",
     R"(, /name: Found "A slide over the table that goes on and on for as long as i…. Give a text )"
     "of 1 to 48 characters."},
    {"missing words of a phase",
     SlideText,
     R"(, "hold": "Stay there")",
     "",
     ", /phases/hold: The words are missing. Say what to do while holding."},
    {"missing words of a variant",
     TurnOutText,
     R"("half-way":)",
     R"("halfway":)",
     ", /easier/half-way: The words are missing. Write them."},
    {"missing note",
     TurnOutText,
     R"("tendon-pain":)",
     R"("tendon-ache":)",
     ", /suits/tendon-pain: The words are missing. Write them."},
    {"unknown side word",
     TurnOutText,
     "Bend your {side} elbow.",
     "Bend your {sid} elbow.",
     R"(: The side word "{sid}" is not known. Add it to sideWords in the locale's pack.json, or )"
     "correct it."},
    {"side word where both sides work together",
     SlideText,
     "Slide back.",
     "Slide back, {side} first.",
     R"(: "{side}" stands in a movement that is not done one side at a time. Write it without side )"
     "words."},
};

} // namespace

TEST_CASE("a slip in a pack is named with its place, what was found and what to do")
{
    const Slip& slip = GENERATE(from_range(Slips));
    const PackCopy pack;
    pack.replace(slip.file, slip.old, slip.fresh);
    INFO(slip.name);
    std::string said;
    for (const content::Problem& problem : pack.load().problems) {
        if (problem.file == slip.file)
            said += toString(problem) + "\n";
    }
    CHECK(said == std::string(slip.file) + slip.said + " (This entry is left out.)\n");
}

TEST_CASE("a link that leads nowhere is left out alone")
{
    const PackCopy pack;
    pack.replace(TurnOut, R"("movement": "wall-press")", R"("movement": "wall-pres")");
    const auto loaded = pack.load();
    CHECK(linesOf(loaded.problems)
          == "movements/side-lying-turn-out.json, /easier/1/movement: There is no other usable "
             "movement \"wall-pres\" in the pack. Correct the id, or add what it leads to. (This "
             "link is left out.)\n");
    REQUIRE(loaded.pack);
    REQUIRE(loaded.pack->movement("side-lying-turn-out"));
    CHECK(loaded.pack->movement("side-lying-turn-out")->easier.size() == 1);
}

TEST_CASE("all slips of a file are named at once")
{
    const PackCopy pack;
    pack.replace(Slide, R"("level": 1)", R"("level": 9)");
    pack.replace(Slide, R"("mobility")", R"("movility")");
    pack.replace(Slide, R"("flags": [])", R"("flags": 7)");
    const std::string said = linesOf(pack.load().problems);
    for (const char* pointer : {"/level:", "/kind:", "/flags:"})
        CHECK_THAT(said, Catch::Contains(std::string(Slide) + ", " + pointer));
}
