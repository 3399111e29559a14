#include "session/player.h"
#include "support/plans.h"
#include "support/records.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace hipwise;
using namespace hipwise::test;

using content::LocaleTexts;
using content::MovementText;
using content::Pack;

namespace {

const LocaleTexts& english()
{
    return hipPack().pack.value().texts.at("en");
}

session::Plan planOf(const program::PlannedSession& planned, const Pack& pack)
{
    std::vector<session::Work> work;
    for (const program::PlannedItem& item : planned.items) {
        const content::Movement& movement = *pack.movement(item.movement);
        work.push_back(
            {item.movement, item.dose, movement.sides, pack.position(movement.position)->turnOver});
    }
    return makePlan(std::move(work));
}

} // namespace

TEST_CASE("the hip pack loads without a problem")
{
    CHECK(linesOf(hipPack().problems).empty());
    REQUIRE(hipPack().pack);
    CHECK(hipPack().pack->movements.size() == 83);
    CHECK(hipPack().pack->helpArticle == "when-to-get-help");
    CHECK(hipPack().pack->defaultLocale == "en");
}

TEST_CASE("the first week plays to its end on every day, whatever day it is begun on")
{
    const Pack& pack = hipPack().pack.value();
    const content::ProgramTemplate* program = pack.program("first-week-gentle-start");
    REQUIRE(program != nullptr);
    REQUIRE(program::lengthInDays(*program) == 7);
    const int start = GENERATE(range(0, 7));
    for (int day = 1; day <= 7; ++day) {
        const auto plan
            = planOfDay(*program, pack, test::day("2026-11-23") + std::chrono::days(start), day);
        INFO("day " << day);
        REQUIRE(plan.sessions.size() == 1);
        CHECK(plan.sessions[0].items.size() >= 3);
        CHECK(plan.sessions[0].items.size() <= 4);
        session::Player player(planOf(plan.sessions[0], pack));
        CHECK(player.plan().duration() >= std::chrono::minutes(3));
        CHECK(player.plan().duration() <= std::chrono::minutes(15));
        const SteadyInstant begin;
        (void)player.start(begin);
        const auto progress = player.tick(begin + player.plan().duration());
        CHECK(player.state().status == session::PlayerStatus::Finished);
        const bool allDone = std::all_of(
            progress.sets.begin(), progress.sets.end(), [](const session::SetResult& set) {
                return set.status == session::SetStatus::Done;
            });
        CHECK(allDone);
        CHECK(progress.sets.size() == plan.sessions[0].items.size());
    }
}

TEST_CASE("every movement of the hip pack is complete in words")
{
    const Pack& pack = hipPack().pack.value();
    std::set<std::string> names;
    for (const content::Movement& movement : pack.movements) {
        INFO(movement.id);
        const auto found = english().movements.find(movement.id);
        REQUIRE(found != english().movements.end());
        const MovementText& text = found->second;
        CHECK(names.insert(text.name).second);
        for (const std::string& words : {text.name,
                                         text.why,
                                         text.start,
                                         text.phases.start,
                                         text.phases.move,
                                         text.breathing,
                                         text.leaveOut,
                                         text.doseNote})
            CHECK_FALSE(words.empty());
        CHECK_FALSE(text.synonyms.empty());
        CHECK(text.steps.size() >= 3);
        CHECK_FALSE(text.mistakes.empty());
        for (const auto& [condition, rating] : movement.suits)
            CHECK((rating == content::Suitability::UsuallySuits || text.suits.contains(condition)));
    }
}

TEST_CASE("every step of the hip pack starts with what to do")
{
    const std::set<std::string> noVerbs{"A",    "An",   "And", "At",   "For",  "If",   "In",
                                        "It",   "On",   "The", "Then", "This", "When", "While",
                                        "With", "Your", "You", "Both", "One",  "Each", "There"};
    for (const auto& [id, text] : english().movements) {
        for (const std::string& step : text.steps) {
            INFO(id << ": " << step);
            const auto end = std::find_if_not(step.begin(), step.end(), [](char letter) {
                return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
            });
            const std::string first(step.begin(), end);
            REQUIRE(first.size() >= 2);
            CHECK((first[0] >= 'A' && first[0] <= 'Z'));
            CHECK(std::all_of(first.begin() + 1, first.end(), [](char letter) {
                return letter >= 'a' && letter <= 'z';
            }));
            CHECK_FALSE(noVerbs.contains(first));
        }
    }
}

TEST_CASE("the large words of the hip pack can be read from across a room")
{
    constexpr std::size_t Longest = 28;
    const Pack& pack = hipPack().pack.value();
    const content::Wording wording(pack, "en");
    for (const auto& [id, text] : english().movements) {
        for (const std::string& words :
             {text.phases.start, text.phases.move, text.phases.hold, text.phases.back}) {
            for (const Side side : {Side::Left, Side::Right}) {
                INFO(id << ": " << words);
                CHECK(wording.forSide(id, words, side).size() <= Longest);
            }
        }
    }
}

TEST_CASE("every dose of the hip pack has a source that is in its list")
{
    const Pack& pack = hipPack().pack.value();
    for (const content::Movement& movement : pack.movements) {
        INFO(movement.id);
        CHECK(movement.dose.basis);
        CHECK_FALSE(movement.dose.sources.empty());
        for (const std::string& key : movement.dose.sources)
            CHECK(pack.source(key) != nullptr);
    }
    for (const content::Source& source : pack.sources) {
        INFO(source.key);
        CHECK_FALSE(source.citation.empty());
    }
}
