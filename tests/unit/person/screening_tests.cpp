#include "person/screening.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using person::Screening;
using person::ScreeningAnswer;

namespace {

const content::Pack& pack()
{
    return hipPack().pack.value();
}

Screening yesTo(const std::vector<std::string>& questions, bool cleared = false)
{
    Screening screening;
    screening.cleared = cleared;
    for (const content::ScreeningQuestion& question : pack().screening)
        screening.answers[question.id] = ScreeningAnswer::No;
    for (const std::string& question : questions)
        screening.answers[question] = ScreeningAnswer::Yes;
    return screening;
}

std::vector<std::string> stops(const Screening& screening)
{
    std::vector<std::string> ids;
    for (const content::ScreeningQuestion* question : stopsOf(pack(), screening))
        ids.push_back(question->id);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("no to all, or no answer at all, stops nobody")
{
    CHECK(stops(yesTo({})).empty());
    CHECK(stops(Screening()).empty());
}

TEST_CASE("a yes, and a not sure, to a question that stops keeps sessions off")
{
    const auto answer = GENERATE(ScreeningAnswer::Yes, ScreeningAnswer::NotSure);
    for (const content::ScreeningQuestion& question : pack().screening) {
        INFO(question.id);
        Screening screening = yesTo({});
        screening.answers[question.id] = answer;
        CHECK(stops(screening) == (question.stop ? Ids{question.id} : Ids{}));
    }
}

TEST_CASE("the questions that the brief stops for do stop")
{
    for (const char* question : {"fall",
                                 "fever",
                                 "numbness",
                                 "chest",
                                 "told-to-avoid",
                                 "calf",
                                 "cancer",
                                 "surgery",
                                 "night-pain",
                                 "groin-running"}) {
        INFO(question);
        CHECK(stops(yesTo({question})) == Ids{question});
    }
    for (const char* question : {"thin-bones", "pregnant", "unsteady"}) {
        INFO(question);
        CHECK(stops(yesTo({question})).empty());
    }
}

TEST_CASE("what is most urgent comes first")
{
    CHECK(stops(yesTo({"cancer", "calf", "fever", "chest", "fall"}))
          == Ids{"fall", "fever", "chest", "calf", "cancer"});
}

TEST_CASE("a clinician can clear what is not urgent, and not what is")
{
    CHECK(stops(yesTo({"surgery", "cancer"}, true)).empty());
    CHECK(stops(yesTo({"surgery", "fever"}, true)) == Ids{"fever"});
    CHECK(person::canBeCleared(stopsOf(pack(), yesTo({"surgery", "calf"}))));
    CHECK_FALSE(person::canBeCleared(stopsOf(pack(), yesTo({"surgery", "fall"}))));
    CHECK(person::canBeCleared({}));
}

TEST_CASE("questions that the pack does not have any more stop nobody")
{
    Screening screening = yesTo({});
    screening.answers["an-old-question"] = ScreeningAnswer::Yes;
    CHECK(stops(screening).empty());
    CHECK(stopsOf(shoulderPack(), yesTo({"fall"})).empty());
}

TEST_CASE("answers are what the person has been told, for the movements")
{
    CHECK(circumstancesOf(pack(), yesTo({})) == content::Circumstances());
    const auto bones = circumstancesOf(pack(), yesTo({"thin-bones"}));
    CHECK(bones.limits == std::set<std::string>{"impact", "twist"});
    CHECK(bones.conditions.empty());
    const auto both = circumstancesOf(pack(), yesTo({"pregnant", "unsteady"}));
    CHECK(both.limits == std::set<std::string>{"lying-on-front", "balance-demand", "fall-risk"});
}

TEST_CASE("surgery asks a clinician first, until one has said yes")
{
    const content::Movement& bridge = *pack().movement("bridge-double-leg");
    const content::Movement& low = *pack().movement("sit-to-stand");
    const auto before = circumstancesOf(pack(), yesTo({"surgery"}));
    CHECK(before.conditions == std::set<std::string>{"after-hip-replacement"});
    CHECK(before.cleared.empty());
    CHECK(isLeftOut(verdictOf(bridge, before).rating));
    const auto after = circumstancesOf(pack(), yesTo({"surgery"}, true));
    CHECK(after.cleared == before.conditions);
    CHECK_FALSE(isLeftOut(verdictOf(bridge, after).rating));
    CHECK(isLeftOut(verdictOf(low, after).rating)); // to be avoided, whoever has said yes
}

TEST_CASE("answers have names that are stored")
{
    for (const auto& [name, answer] : {std::pair{"no", ScreeningAnswer::No},
                                       std::pair{"yes", ScreeningAnswer::Yes},
                                       std::pair{"not-sure", ScreeningAnswer::NotSure}}) {
        CHECK(person::toString(answer) == name);
        CHECK(person::parseScreeningAnswer(name) == answer);
    }
    CHECK_FALSE(person::parseScreeningAnswer("maybe"));
}
