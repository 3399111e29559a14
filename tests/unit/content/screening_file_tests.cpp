#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace hipwise::test {

namespace {

using content::LoadedPack;
using content::Problem;
using content::Urgency;
using nlohmann::json;

constexpr auto* Screening = "screening.json";
constexpr auto* English = "text/en/screening.json";

json question()
{
    return {{"id", "fall"},
            {"stop", "now"},
            {"canBeCleared", true},
            {"conditions", {"frozen-shoulder"}},
            {"limits", {"arm-overhead"}},
            {"sources", {"own-practice"}}};
}

json words()
{
    return {{"questions",
             {{"fall",
               {{"question", "Did you fall?"},
                {"advice", "Please ask a doctor."},
                {"ask", {"May I move?"}}}}}}};
}

/// The small pack with such questions.
LoadedPack loadedWith(const std::vector<json>& questions, const json& text = words())
{
    const PackCopy pack;
    pack.write(Screening, json{{"questions", questions}}.dump());
    pack.write(English, text.dump());
    return pack.load();
}

/// The same with a field of the only question that is another one.
LoadedPack loadedWith(const char* field, const json& value)
{
    json changed = question();
    changed[field] = value;
    return loadedWith({changed});
}

bool isNamed(const LoadedPack& loaded, const std::string& file, const std::string& place)
{
    return std::any_of(loaded.problems.begin(), loaded.problems.end(), [&](const Problem& problem) {
        return problem.file == file && problem.pointer.starts_with(place);
    });
}

} // namespace

TEST_CASE("questions of a pack load with all that is said of them")
{
    const LoadedPack loaded = loadedWith({question()});
    CHECK(linesOf(loaded.problems).empty());
    REQUIRE(loaded.pack->screening.size() == 1);
    const content::ScreeningQuestion& read = loaded.pack->screening.front();
    CHECK(read.id == "fall");
    CHECK(read.stop == Urgency::Now);
    CHECK(read.canBeCleared);
    CHECK(read.conditions == std::vector<std::string>{"frozen-shoulder"});
    CHECK(read.limits == std::vector<std::string>{"arm-overhead"});
    CHECK(read.sources == std::vector<std::string>{"own-practice"});
    const content::QuestionText text = content::Wording(*loaded.pack, "en").question("fall");
    CHECK(text.question == "Did you fall?");
    CHECK(text.ask == std::vector<std::string>{"May I move?"});
}

TEST_CASE("what a question may not have is named, and no question is asked")
{
    struct Case {
        const char* field;
        json value;
        const char* place;
    };

    const auto tried
        = GENERATE(values<Case>({{"stop", "soonish", "/questions/0/stop"},
                                 {"id", "Not An Id", "/questions/0/id"},
                                 {"conditions", {"flu"}, "/questions/0/conditions"},
                                 {"limits", {"jumping"}, "/questions/0/limits"},
                                 {"sources", {"nobody2020"}, "/questions/0/sources"},
                                 {"canBeCleared", "yes", "/questions/0/canBeCleared"}}));
    INFO(tried.field);
    const LoadedPack loaded = loadedWith(tried.field, tried.value);
    CHECK(isNamed(loaded, Screening, tried.place));
    REQUIRE(loaded.pack);
    CHECK(loaded.pack->screening.empty());
}

TEST_CASE("what stops nothing cannot be cleared")
{
    json free = question();
    free.erase("stop");
    CHECK(isNamed(loadedWith({free}), Screening, "/questions/0/canBeCleared"));
    free["canBeCleared"] = false;
    CHECK(linesOf(loadedWith({free}).problems).empty());
}

TEST_CASE("an id that is used twice is named")
{
    CHECK(isNamed(loadedWith({question(), question()}), Screening, "/questions/1/id"));
}

TEST_CASE("a question without words is not asked")
{
    json other = words();
    other["questions"]["rise"] = other["questions"]["fall"];
    other["questions"].erase("fall");
    const LoadedPack loaded = loadedWith({question()}, other);
    CHECK(isNamed(loaded, English, "/questions"));
    CHECK(loaded.pack->screening.empty());
}

TEST_CASE("the hip pack asks all that the brief asks, in its order")
{
    std::vector<std::string> ids;
    for (const content::ScreeningQuestion& asked : hipPack().pack->screening)
        ids.push_back(asked.id);
    CHECK(ids
          == std::vector<std::string>{"fall",
                                      "fever",
                                      "numbness",
                                      "chest",
                                      "told-to-avoid",
                                      "calf",
                                      "cancer",
                                      "thin-bones",
                                      "surgery",
                                      "pregnant",
                                      "unsteady",
                                      "night-pain",
                                      "groin-running",
                                      "leg-nerves"});
    // What needs help at once is never cleared away.
    for (const content::ScreeningQuestion& asked : hipPack().pack->screening)
        CHECK_FALSE((asked.stop == Urgency::Now && asked.canBeCleared));
}

TEST_CASE("the question about a fall asks of the beginning too, as it was put right")
{
    const auto text = content::Wording(*hipPack().pack, "en").question("fall").question;
    CHECK_THAT(text, Catch::Contains("start with a fall") && Catch::Contains("sudden crack"));
}

} // namespace hipwise::test
