#include "support/journal_file.h"
#include "support/records.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

using person::Activity;
using person::Measure;
using person::MeasureKind;
using person::Screening;
using person::ScreeningAnswer;

namespace {

Screening screening(const char* answeredAt)
{
    Screening screening;
    screening.answeredAt = instant(answeredAt);
    screening.answers = {{"fall", ScreeningAnswer::No},
                         {"surgery", ScreeningAnswer::Yes},
                         {"calf", ScreeningAnswer::NotSure}};
    return screening;
}

Measure measure(const char* measuredAt, MeasureKind kind, int value)
{
    Measure measure;
    measure.kind = kind;
    measure.measuredAt = instant(measuredAt);
    measure.value = value;
    return measure;
}

/// A journal with its questions and measures.
struct Person {
    JournalFile place;
    store::Journal journal = place.open();
    store::PersonRepository& person = journal.person();

    Measure kept(Measure measure)
    {
        measure.id = valueOf(person.addMeasure(measure));
        return measure;
    }
};

using Measures = std::vector<Measure>;

} // namespace

TEST_CASE("answers to the safety questions come back as they were given")
{
    Person who;
    CHECK_FALSE(valueOf(who.person.newestScreening(day("2026-12-31"))));
    Screening first = screening("2026-11-23T10:00:00Z");
    first.cleared = GENERATE(false, true);
    first.id = valueOf(who.person.addScreening(first));
    Screening open; // asked, and nothing was answered
    open.answeredAt = instant("2026-11-24T10:00:00Z");
    open.id = valueOf(who.person.addScreening(open));
    CHECK(valueOf(who.person.screenings()) == std::vector<Screening>{first, open});
}

TEST_CASE("the newest answers of a day are those up to its end")
{
    Person who;
    Screening first = screening("2026-11-20T10:00:00Z");
    first.id = valueOf(who.person.addScreening(first));
    Screening late = screening("2026-11-23T23:30:00Z"); // the 24th, where it was
    late.id = valueOf(who.person.addScreening(late));
    const auto newest
        = [&](const char* iso) { return valueOf(who.person.newestScreening(day(iso))); };
    CHECK_FALSE(newest("2026-11-19"));
    CHECK(newest("2026-11-20") == first);
    CHECK(newest("2026-11-23") == first);
    CHECK(newest("2026-11-24") == late);
    Screening again = screening("2026-11-24T09:00:00Z");
    again.answers["surgery"] = ScreeningAnswer::No;
    again.id = valueOf(who.person.addScreening(again));
    CHECK(newest("2026-11-24") == again);
}

TEST_CASE("a clinician can say yes afterwards, to what is there")
{
    Person who;
    Screening given = screening("2026-11-23T10:00:00Z");
    given.id = valueOf(who.person.addScreening(given));
    valueOf(who.person.clearScreening(given.id));
    given.cleared = true;
    CHECK(valueOf(who.person.newestScreening(day("2026-11-23"))) == given);
    CHECK(errorOf(who.person.clearScreening(77)).code == ErrorCode::NotFound);
}

TEST_CASE("activities keep their words, can be dropped, and come back")
{
    Person who;
    Activity stairs{0, "Climbing stairs, «two at a time»", day("2026-11-20"), std::nullopt};
    Activity garden{0, "Gardening", day("2026-11-22"), std::nullopt};
    stairs.id = valueOf(who.person.addActivity(stairs));
    garden.id = valueOf(who.person.addActivity(garden));
    CHECK(valueOf(who.person.activities()) == std::vector<Activity>{stairs, garden});
    valueOf(who.person.dropActivity(stairs.id, day("2026-11-25")));
    stairs.droppedOn = day("2026-11-25");
    CHECK(valueOf(who.person.activities()) == std::vector<Activity>{stairs, garden});
    valueOf(who.person.bringBackActivity(stairs.id));
    stairs.droppedOn.reset();
    CHECK(valueOf(who.person.activities()) == std::vector<Activity>{stairs, garden});
    CHECK(errorOf(who.person.dropActivity(77, day("2026-11-25"))).code == ErrorCode::NotFound);
    CHECK(errorOf(who.person.bringBackActivity(77)).code == ErrorCode::NotFound);
}

TEST_CASE("an activity without words is refused")
{
    Person who;
    CHECK_FALSE(who.person.addActivity({0, "", day("2026-11-20"), std::nullopt}));
    CHECK(valueOf(who.person.activities()).empty());
}

TEST_CASE("measures come back as they were taken, oldest first")
{
    Person who;
    const auto activity
        = valueOf(who.person.addActivity({0, "Stairs", day("2026-11-20"), std::nullopt}));
    Measure stand = measure("2026-11-24T10:00:00Z", MeasureKind::SingleLegStand, 451);
    stand.side = Side::Left;
    stand.note = "barefoot";
    stand = who.kept(stand);
    Measure chair = measure("2026-11-23T10:00:00Z", MeasureKind::ChairStand, 0);
    chair.adapted = true;
    chair = who.kept(chair);
    Measure psfs = measure("2026-11-22T10:00:00Z", MeasureKind::Psfs, 10);
    psfs.activity = activity;
    psfs = who.kept(psfs);
    CHECK(valueOf(who.person.measures()) == Measures{psfs, chair, stand});
}

TEST_CASE("points of an activity that is not there are refused, and stay when it is dropped")
{
    Person who;
    Measure psfs = measure("2026-11-22T10:00:00Z", MeasureKind::Psfs, 4);
    psfs.activity = 77;
    CHECK(errorOf(who.person.addMeasure(psfs)).code == ErrorCode::NotFound);
    psfs.activity = valueOf(who.person.addActivity({0, "Stairs", day("2026-11-20"), std::nullopt}));
    psfs = who.kept(psfs);
    valueOf(who.person.dropActivity(*psfs.activity, day("2026-11-23")));
    CHECK(valueOf(who.person.measures()) == Measures{psfs});
}

TEST_CASE("a measure can be taken away, and comes back")
{
    Person who;
    const Measure first = who.kept(measure("2026-11-22T10:00:00Z", MeasureKind::ChairStand, 12));
    const Measure second = who.kept(measure("2026-11-23T10:00:00Z", MeasureKind::ChairStand, 13));
    const Instant now = instant("2026-11-24T10:00:00Z").at;
    valueOf(who.person.removeMeasure(first.id, now));
    CHECK(valueOf(who.person.measures()) == Measures{second});
    valueOf(who.person.bringBackMeasure(first.id));
    CHECK(valueOf(who.person.measures()) == Measures{first, second});
    CHECK(errorOf(who.person.removeMeasure(77, now)).code == ErrorCode::NotFound);
    CHECK(errorOf(who.person.bringBackMeasure(77)).code == ErrorCode::NotFound);
}

TEST_CASE("kinds of measures have names that are stored")
{
    for (const auto& [name, kind] : {std::pair{"psfs", MeasureKind::Psfs},
                                     std::pair{"chair-stand", MeasureKind::ChairStand},
                                     std::pair{"single-leg-stand", MeasureKind::SingleLegStand}}) {
        CHECK(person::toString(kind) == name);
        CHECK(person::parseMeasureKind(name) == kind);
    }
    CHECK_FALSE(person::parseMeasureKind("hop"));
}

} // namespace hipwise::test
