#include "content/suitability.h"
#include "support/records.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using content::Circumstances;
using content::Suitability;
using content::SuitabilityRule;
using content::Verdict;
using content::verdictOf;

namespace {

content::Movement movementWith(Suitability arthritis, Suitability replaced)
{
    content::Movement movement;
    movement.suits = {{"arthritis", arthritis}, {"replaced", replaced}};
    movement.flags = {"kneeling", "twist"};
    return movement;
}

} // namespace

TEST_CASE("without circumstances every movement usually suits")
{
    const Verdict verdict = verdictOf(
        movementWith(Suitability::AvoidForNow, Suitability::AvoidForNow), Circumstances{});
    CHECK(verdict.rating == Suitability::UsuallySuits);
    CHECK(verdict.rules.empty());
}

TEST_CASE("of several conditions the strictest decides, and all that object are named")
{
    const auto movement = movementWith(Suitability::Modify, Suitability::AskClinicianFirst);
    const Verdict verdict = verdictOf(movement, {{"arthritis", "replaced"}, {}});
    CHECK(verdict.rating == Suitability::AskClinicianFirst);
    CHECK(verdict.rules
          == std::vector<SuitabilityRule>{
              {SuitabilityRule::Kind::Condition, "replaced", Suitability::AskClinicianFirst},
              {SuitabilityRule::Kind::Condition, "arthritis", Suitability::Modify}});
}

TEST_CASE("the order of strictness is suits, modify, ask first, leave out")
{
    CHECK(content::strictness(Suitability::UsuallySuits)
          < content::strictness(Suitability::Modify));
    CHECK(content::strictness(Suitability::Modify)
          < content::strictness(Suitability::AskClinicianFirst));
    CHECK(content::strictness(Suitability::AskClinicianFirst)
          < content::strictness(Suitability::AvoidForNow));
    CHECK_FALSE(content::isLeftOut(Suitability::Modify));
    CHECK(content::isLeftOut(Suitability::AskClinicianFirst));
    CHECK(content::isLeftOut(Suitability::AvoidForNow));
}

TEST_CASE("a limit leaves out every movement that goes beyond it, whatever the conditions say")
{
    const auto movement = movementWith(Suitability::UsuallySuits, Suitability::UsuallySuits);
    CHECK(verdictOf(movement, {{"arthritis"}, {"lying-flat"}}).rules.empty());
    const Verdict verdict = verdictOf(movement, {{"arthritis"}, {"twist"}});
    CHECK(verdict.rating == Suitability::AvoidForNow);
    CHECK(verdict.rules
          == std::vector<SuitabilityRule>{
              {SuitabilityRule::Kind::Limit, "twist", Suitability::AvoidForNow}});
}

TEST_CASE("conditions and limits a pack does not know ask nothing")
{
    const auto movement = movementWith(Suitability::AvoidForNow, Suitability::AvoidForNow);
    CHECK(verdictOf(movement, {{"measles"}, {"flying"}}).rules.empty());
}

TEST_CASE("adding a circumstance never makes a movement of the hip pack suit better")
{
    const content::Pack& pack = hipPack().pack.value();
    for (const content::Movement& movement : pack.movements) {
        for (const std::string& one : pack.conditions) {
            const Verdict alone = verdictOf(movement, {{one}, {}});
            CHECK(alone.rating == movement.suits.at(one));
            for (const std::string& other : pack.conditions) {
                const Verdict both = verdictOf(movement, {{one, other}, {}});
                CHECK(content::strictness(both.rating)
                      == std::max(content::strictness(movement.suits.at(one)),
                                  content::strictness(movement.suits.at(other))));
            }
        }
    }
}

TEST_CASE(
    "a fresh strain leaves stretches out, and nothing else, until the day on which they are back")
{
    content::Movement movement;
    movement.kind = content::MovementKind::Stretch;
    Circumstances strained;
    strained.stretchesFrom = day("2026-11-27");
    const Verdict verdict = verdictOf(movement, strained);
    CHECK(verdict.rating == Suitability::AvoidForNow);
    CHECK(verdict.rules
          == std::vector<SuitabilityRule>{
              {SuitabilityRule::Kind::FreshStrain, "fresh-strain", Suitability::AvoidForNow}});
    CHECK_FALSE(strained.empty());
    CHECK(strained.on(day("2026-11-26")) == strained);
    CHECK(strained.on(day("2026-11-27")).empty());
    for (const content::MovementKind kind : {content::MovementKind::Mobility,
                                             content::MovementKind::Strength,
                                             content::MovementKind::Aerobic,
                                             content::MovementKind::SelfMassage}) {
        movement.kind = kind;
        CHECK(verdictOf(movement, strained).rules.empty());
    }
}
