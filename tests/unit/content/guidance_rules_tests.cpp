#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

// The rules of the guidance as data of a pack: their numbers, the bounds of each, and where they
// come from. The damaged ones are those of the hip pack, put into the small pack of the tests.

namespace hipwise::test {

namespace {

using content::LoadedPack;
using content::Problem;
using content::Rule;
using content::RuleGroup;
using nlohmann::json;

constexpr auto* Guidance = "guidance.json";
constexpr auto* English = "text/en/guidance.json";

json hipFile(const char* file)
{
    static const PackCopy hip(std::filesystem::path(HIPWISE_SOURCE_DIR) / "data/hip");
    return json::parse(hip.read(file));
}

/// The rules of the hip pack with a source that the small pack has.
json rules()
{
    static const json Rules = [] {
        json read = hipFile(Guidance);
        for (auto& [name, group] : read.items()) {
            if (!group["sources"].empty())
                group["sources"] = {"own-practice"};
        }
        return read;
    }();
    return Rules;
}

/// The small pack with rules.
class RulePack {
public:
    RulePack()
    {
        write(Guidance, rules());
        write(English, hipFile(English));
        write("text/es/guidance.json", hipFile("text/es/guidance.json"));
    }

    void write(const std::string& file, const json& value) const
    {
        m_copy.write(file, value.dump());
    }

    /// A number of the rules is another one.
    LoadedPack with(const json::json_pointer& place, const json& value) const
    {
        json changed = rules();
        changed[place] = value;
        write(Guidance, changed);
        return m_copy.load();
    }

    LoadedPack withText(const json::json_pointer& place, const json& value) const
    {
        json changed = hipFile(English);
        changed[place] = value;
        write(English, changed);
        return m_copy.load();
    }

    [[nodiscard]] const PackCopy& copy() const { return m_copy; }

private:
    PackCopy m_copy;
};

/// Whether the problems name that place of the file.
bool isNamed(const LoadedPack& loaded, const std::string& file, const std::string& place)
{
    return std::any_of(loaded.problems.begin(), loaded.problems.end(), [&](const Problem& problem) {
        return problem.file == file && problem.pointer.starts_with(place);
    });
}

/// Whether it is about two numbers that do not go together.
bool isContradiction(const Problem& problem)
{
    return problem.found == "It is not longer than days.";
}

/// A number of the rules with its bounds.
struct Bounds {
    const char* place;
    int least;
    int most;
};

const std::vector<Bounds>& allBounds()
{
    static const std::vector<Bounds> All{{"/painZones/fineUpTo", 1, 4},
                                         {"/painZones/acceptableUpTo", 2, 6},
                                         {"/movingUp/sessions", 1, 4},
                                         {"/movingUp/painUpTo", 0, 5},
                                         {"/movingUp/effortUpTo", 1, 7},
                                         {"/movingUp/spareReps", 1, 5},
                                         {"/movingUp/repsStep", 1, 5},
                                         {"/movingUp/holdStepS", 1, 15},
                                         {"/movingUp/mostSets", 1, 5},
                                         {"/movingUp/slowestReturnS", 2, 8},
                                         {"/movingUp/loadSteps", 0, 10},
                                         {"/movingUp/loadPercent/min", 1, 20},
                                         {"/movingUp/loadPercent/max", 1, 20},
                                         {"/steppingBack/percent", 25, 75},
                                         {"/steppingBack/calmSessions", 1, 6},
                                         {"/steppingBack/beforeEasier", 1, 4},
                                         {"/missedTime/days", 3, 21},
                                         {"/missedTime/percent", 50, 100},
                                         {"/missedTime/longDays", 7, 60},
                                         {"/missedTime/longPercent", 25, 75},
                                         {"/weeklyCaps/harderMovements", 1, 3},
                                         {"/weeklyCaps/newMovements", 1, 3},
                                         {"/weeklyCaps/setsPercent", 5, 50},
                                         {"/stretching/holdS/min", 5, 60},
                                         {"/stretching/holdS/max", 5, 60},
                                         {"/stretching/olderHoldS/min", 5, 90},
                                         {"/stretching/olderHoldS/max", 5, 90},
                                         {"/stretching/olderFrom", 50, 90},
                                         {"/stretching/holdStepS", 5, 20},
                                         {"/stretching/totalS", 30, 180},
                                         {"/stretching/daysAfterStrain", 0, 14},
                                         {"/aerobic/growthPercent", 5, 20},
                                         {"/aerobic/twoWeekPercent", 10, 30},
                                         {"/aerobic/dropPercent", 20, 60},
                                         {"/aerobic/smallestStepMinutes", 1, 5},
                                         {"/aerobic/donePercent", 50, 100},
                                         {"/aerobic/slowUpToPercent", 50, 95},
                                         {"/flare/days", 1, 7},
                                         {"/flare/usualMornings", 1, 4},
                                         {"/flare/restartPercent/min", 25, 90},
                                         {"/flare/restartPercent/max", 25, 90},
                                         {"/flare/helpAfterFlares", 2, 5},
                                         {"/flare/withinDays", 7, 42},
                                         {"/review/screeningDays", 7, 90},
                                         {"/review/noticedChange", 1, 4},
                                         {"/review/averageDays", 3, 14},
                                         {"/review/fewestRatings", 2, 7},
                                         {"/review/worseDays", 7, 42},
                                         {"/review/noBetterWeeks", 3, 16},
                                         {"/sessionSize/movements", 2, 8},
                                         {"/sessionSize/minutes", 10, 60},
                                         {"/sessionSize/shortMinutes", 5, 20},
                                         {"/sessionSize/doneWithinDays", 7, 28}};
    return All;
}

} // namespace

TEST_CASE("the rules of the hip pack are those of the brief they were written from")
{
    const auto& loaded = hipPack().pack.value().guidance;
    REQUIRE(loaded);
    content::GuidanceRules numbers = *loaded;
    const content::GuidanceRules brief;
    const auto withoutOrigin
        = [](auto& group) { static_cast<content::RuleOrigin&>(group) = content::RuleOrigin(); };
    withoutOrigin(numbers.painZones);
    withoutOrigin(numbers.movingUp);
    withoutOrigin(numbers.steppingBack);
    withoutOrigin(numbers.missedTime);
    withoutOrigin(numbers.weeklyCaps);
    withoutOrigin(numbers.stretching);
    withoutOrigin(numbers.aerobic);
    withoutOrigin(numbers.flare);
    withoutOrigin(numbers.review);
    withoutOrigin(numbers.sessionSize);
    CHECK(numbers == brief);
    CHECK(brief.painZones.bands == PainBands{2, 5});
    CHECK(brief.movingUp.painUpTo == 3);
    CHECK(brief.aerobic.twoWeekPercent == 30);
    CHECK(brief.review.screeningDays == 28);
}

TEST_CASE("every group of the hip pack has a source, or says that all of it is its own choice")
{
    const content::Pack& pack = hipPack().pack.value();
    for (const RuleGroup group : content::allRuleGroups()) {
        INFO(content::toString(group));
        const content::RuleOrigin& origin = pack.guidance->originOf(group);
        CHECK_FALSE((origin.sources.empty() && origin.own.empty()));
        for (const std::string& key : origin.sources)
            CHECK(pack.source(key) != nullptr);
    }
}

TEST_CASE("every rule has a name, a group and words in both languages")
{
    const content::Pack& pack = hipPack().pack.value();
    for (const Rule rule : content::allRules()) {
        const std::string name(content::toString(rule));
        INFO(name);
        CHECK(content::parseRule(name) == rule);
        CHECK_FALSE(content::toString(content::groupOf(rule)).empty());
        for (const char* locale : {"en", "es"}) {
            const content::RuleText& text = content::Wording(pack, locale).rule(rule);
            CHECK_FALSE(text.offer.empty());
            CHECK_FALSE(text.reason.empty());
        }
    }
    CHECK_FALSE(content::parseRule("no-such-rule"));
    CHECK_FALSE(content::parseRule(""));
}

TEST_CASE("every number that a pack writes is the one that is used")
{
    const RulePack pack;
    REQUIRE(linesOf(pack.copy().load().problems).empty());
    const auto place = [](const char* text) { return json::json_pointer(text); };
    const auto read = [&](const char* text, int value) {
        const LoadedPack loaded = pack.with(place(text), value);
        INFO(text);
        REQUIRE(loaded.pack->guidance);
        return *loaded.pack->guidance;
    };
    CHECK(read("/movingUp/painUpTo", 1).movingUp.painUpTo == 1);
    CHECK(read("/movingUp/holdStepS", 7).movingUp.holdStep == std::chrono::seconds(7));
    CHECK(read("/movingUp/loadPercent/max", 9).movingUp.loadPercent.max == 9);
    CHECK(read("/stretching/olderHoldS/max", 45).stretching.olderHold.max
          == std::chrono::seconds(45));
    CHECK(read("/aerobic/smallestStepMinutes", 3).aerobic.smallestStep == std::chrono::minutes(3));
    CHECK(read("/flare/restartPercent/min", 40).flare.restartPercent.min == 40);
    CHECK(read("/sessionSize/doneWithinDays", 21).sessionSize.doneWithinDays == 21);
}

TEST_CASE("a number outside of its bounds is a problem that is named, and no rule is used")
{
    const RulePack pack;
    for (const Bounds& bounds : allBounds()) {
        INFO(bounds.place);
        for (const int beyond : {bounds.least - 1, bounds.most + 1}) {
            const LoadedPack loaded = pack.with(json::json_pointer(bounds.place), beyond);
            CAPTURE(beyond);
            CHECK(isNamed(loaded, Guidance, bounds.place));
            REQUIRE(loaded.pack);
            CHECK_FALSE(loaded.pack->guidance);
        }
        // At the bounds no complaint is about the number itself.
        for (const int within : {bounds.least, bounds.most}) {
            CAPTURE(within);
            const LoadedPack loaded = pack.with(json::json_pointer(bounds.place), within);
            for (const Problem& problem : loaded.problems)
                CHECK((problem.pointer != bounds.place || isContradiction(problem)));
        }
    }
}

TEST_CASE("what is no whole number, or missing, is named")
{
    const RulePack pack;
    const json::json_pointer days("/flare/days");
    for (const json& value : {json(2.5), json("3"), json(), json(true), json::array()}) {
        CAPTURE(value);
        CHECK(isNamed(pack.with(days, value), Guidance, "/flare/days"));
    }
    json poor = rules();
    poor["flare"].erase("days");
    pack.write(Guidance, poor);
    CHECK(isNamed(pack.copy().load(), Guidance, "/flare"));
    poor = rules();
    poor.erase("review");
    pack.write(Guidance, poor);
    CHECK_FALSE(pack.copy().load().problems.empty());
    CHECK_FALSE(pack.with(json::json_pointer("/flare/mood"), 3).problems.empty());
}

TEST_CASE("numbers that contradict each other are named")
{
    const RulePack pack;
    const auto named = [&](const char* place, const json& value, const char* complaint) {
        INFO(place);
        return isNamed(pack.with(json::json_pointer(place), value), Guidance, complaint);
    };
    CHECK(named("/painZones",
                json{{"fineUpTo", 4},
                     {"acceptableUpTo", 4},
                     {"basis", "convention"},
                     {"own", {"fineUpTo", "acceptableUpTo"}},
                     {"sources", json::array()}},
                "/painZones"));
    CHECK(named("/movingUp/loadPercent", {{"min", 10}, {"max", 9}}, "/movingUp/loadPercent"));
    CHECK(named("/stretching/holdS", {{"min", 31}, {"max", 30}}, "/stretching/holdS"));
    CHECK(named("/stretching/olderHoldS", {{"min", 31}, {"max", 30}}, "/stretching/olderHoldS"));
    CHECK(named("/flare/restartPercent", {{"min", 76}, {"max", 75}}, "/flare/restartPercent"));
    CHECK(named("/missedTime/percent", 50, "none") == false);
    CHECK(named("/missedTime/longPercent", 75, "none") == false);
    CHECK(named("/missedTime/longDays", 7, "/missedTime/longDays"));
    CHECK_FALSE(named("/missedTime/longDays", 8, "/missedTime"));
}

TEST_CASE("every number needs a source, or has to be named as an own choice")
{
    const RulePack pack;
    const json::json_pointer sources("/movingUp/sources");
    CHECK(isNamed(pack.with(sources, json::array()), Guidance, "/movingUp/sources"));
    CHECK(isNamed(pack.with(sources, {"nobody2020"}), Guidance, "/movingUp/sources"));
    CHECK(isNamed(pack.with(json::json_pointer("/flare/own"), {"days"}), Guidance, "/flare"));
    CHECK(isNamed(pack.with(json::json_pointer("/flare/own"), {"moods"}), Guidance, "/flare/own"));
    CHECK(isNamed(pack.with(json::json_pointer("/flare/basis"), "gut"), Guidance, "/flare/basis"));
}

TEST_CASE("a word in braces that no rule fills in is named")
{
    const RulePack pack;
    const json::json_pointer reason("/rules/flare/reason");
    const LoadedPack loaded = pack.withText(reason, "Rest for {weeks}.");
    CHECK(isNamed(loaded, English, "/rules/flare/reason"));
    CHECK_THAT(linesOf(loaded.problems), Catch::Contains("{weeks}"));
    CHECK_FALSE(loaded.pack->guidance); // the default language has to be complete
    for (const std::string_view word : content::ruleWords()) {
        INFO(word);
        const auto fine = pack.withText(reason, "Rest {" + std::string(word) + "}.");
        CHECK(linesOf(fine.problems).empty());
    }
    CHECK(isNamed(
        pack.withText(json::json_pointer("/facts/flares"), "{date}"), English, "/facts/flares"));
}

TEST_CASE("rules without words, and words without a rule, are named")
{
    const RulePack pack;
    json text = hipFile(English);
    text["rules"].erase("way-back");
    pack.write(English, text);
    LoadedPack loaded = pack.copy().load();
    CHECK(isNamed(loaded, English, "/rules"));
    CHECK_THAT(linesOf(loaded.problems), Catch::Contains("way-back"));
    text = hipFile(English);
    text["groups"].erase("flare");
    pack.write(English, text);
    CHECK(isNamed(pack.copy().load(), English, "/groups"));
    loaded = pack.withText(json::json_pointer("/rules/dance"), {{"offer", "a"}, {"reason", "b"}});
    CHECK(isNamed(loaded, English, "/rules/dance"));
    CHECK(isNamed(pack.withText(json::json_pointer("/months"), {"January"}), English, "/months"));
}

TEST_CASE("a translation with a flaw is left out, and the rules stay")
{
    const RulePack pack;
    json text = hipFile("text/es/guidance.json");
    text["rules"]["flare"]["reason"] = "{semanas}";
    pack.write("text/es/guidance.json", text);
    const LoadedPack loaded = pack.copy().load();
    CHECK(isNamed(loaded, "text/es/guidance.json", "/rules/flare/reason"));
    REQUIRE(loaded.pack->guidance);
    CHECK(content::Wording(*loaded.pack, "es").rule(Rule::Flare)
          == content::Wording(*loaded.pack, "en").rule(Rule::Flare));
}

TEST_CASE("a pack without rules is a whole pack, and one without their words has none")
{
    CHECK_FALSE(shoulderPack().guidance);
    const RulePack pack;
    pack.copy().remove(English);
    const LoadedPack loaded = pack.copy().load();
    REQUIRE(loaded.pack);
    CHECK_FALSE(loaded.pack->guidance);
    CHECK(isNamed(loaded, English, ""));
}

TEST_CASE("a day is written in the language of the pack")
{
    const content::Pack& pack = hipPack().pack.value();
    const CivilDate day(std::chrono::days(20458)); // 2026-01-05
    CHECK(content::Wording(pack, "en").day(day) == "5 January");
    CHECK(content::Wording(pack, "es").day(day) == "5 de enero");
}

} // namespace hipwise::test
