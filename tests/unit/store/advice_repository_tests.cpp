#include "support/journal_file.h"
#include "support/records.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using content::Rule;
using guidance::AdviceAnswer;
using guidance::AdviceChoice;

namespace {

AdviceAnswer answer(const char* answeredAt, AdviceChoice choice = AdviceChoice::Later)
{
    AdviceAnswer answer;
    answer.answeredAt = instant(answeredAt);
    answer.rule = Rule::MoreRepeats;
    answer.movement = "bridge-double-leg";
    answer.choice = choice;
    answer.from = "2 × 8";
    answer.to = "2 × 10";
    answer.reason = "You did everything planned 2 times, \"calmly\".";
    return answer;
}

AdviceAnswer kept(store::Journal& journal, AdviceAnswer answer)
{
    answer.id = valueOf(journal.advice().add(answer));
    return answer;
}

using Answers = std::vector<AdviceAnswer>;

} // namespace

TEST_CASE("an answer to advice comes back as it was given")
{
    const JournalFile place;
    auto journal = place.open();
    const auto run = valueOf(journal.programs().start(programRun("2026-11-20")));
    AdviceAnswer full = answer("2026-11-23T10:00:00Z");
    full.choice = GENERATE(
        AdviceChoice::Accepted, AdviceChoice::Kept, AdviceChoice::Later, AdviceChoice::Ask);
    full.run = run;
    full = kept(journal, full);
    AdviceAnswer bare;
    bare.answeredAt = instant("2026-11-24T10:00:00Z");
    bare.rule = Rule::Flare;
    bare = kept(journal, bare);
    CHECK(valueOf(journal.advice().all()) == Answers{full, bare});
}

TEST_CASE("every rule can be kept")
{
    const JournalFile place;
    auto journal = place.open();
    Answers all;
    for (const Rule rule : content::allRules()) {
        AdviceAnswer each = answer("2026-11-23T10:00:00Z");
        each.rule = rule;
        all.push_back(kept(journal, each));
    }
    CHECK(valueOf(journal.advice().all()) == all);
}

TEST_CASE("answers of some days are those of both ends as well, oldest first")
{
    const JournalFile place;
    auto journal = place.open();
    const auto late = kept(journal, answer("2026-11-25T10:00:00Z"));
    const auto early = kept(journal, answer("2026-11-21T10:00:00Z"));
    // In the place where it was given it was the 24th already.
    const auto night = kept(journal, answer("2026-11-23T23:30:00Z"));
    const auto between = [&](const char* first, const char* last) {
        return valueOf(journal.advice().between(day(first), day(last)));
    };
    CHECK(between("2026-11-21", "2026-11-25") == Answers{early, night, late});
    CHECK(between("2026-11-22", "2026-11-23").empty());
    CHECK(between("2026-11-24", "2026-11-24") == Answers{night});
    CHECK(between("2026-11-25", "2026-11-21").empty());
}

TEST_CASE("answers of the same moment stay in the order in which they were given")
{
    const JournalFile place;
    auto journal = place.open();
    const auto first = kept(journal, answer("2026-11-23T10:00:00Z", AdviceChoice::Later));
    const auto second = kept(journal, answer("2026-11-23T10:00:00Z", AdviceChoice::Accepted));
    CHECK(valueOf(journal.advice().between(day("2026-11-23"), day("2026-11-23")))
          == Answers{first, second});
}

TEST_CASE("an answer in a program that is not there is refused")
{
    const JournalFile place;
    auto journal = place.open();
    AdviceAnswer lost = answer("2026-11-23T10:00:00Z");
    lost.run = 9;
    CHECK(errorOf(journal.advice().add(lost)).code == ErrorCode::NotFound);
    CHECK(valueOf(journal.advice().all()).empty());
}

TEST_CASE("choices have names that are stored")
{
    for (const auto& [name, choice] : {std::pair{"accepted", AdviceChoice::Accepted},
                                       std::pair{"kept", AdviceChoice::Kept},
                                       std::pair{"later", AdviceChoice::Later},
                                       std::pair{"ask", AdviceChoice::Ask}}) {
        CHECK(guidance::toString(choice) == name);
        CHECK(guidance::parseAdviceChoice(name) == choice);
    }
    CHECK_FALSE(guidance::parseAdviceChoice("perhaps"));
}

} // namespace hipwise::test
