#include "figure/draw/film.h"
#include "figure/motion/timeline.h"

#include <catch2/catch.hpp>

namespace hipwise::figure {

namespace {

Animation lifting(Course course)
{
    Animation animation;
    animation.course = course;
    animation.period = 1.5F;
    Pose pose;
    animation.keys.push_back({0, pose});
    pose[Channel::HipFlexionRight] = 60;
    animation.keys.push_back({course == Course::ThereAndBack ? 1.0F : 0.5F, pose});
    return animation;
}

} // namespace

TEST_CASE("a round begins with a moment at the start, moves, holds and comes back", "[figure]")
{
    const Timeline line(lifting(Course::ThereAndBack), {2, 3, 1});
    REQUIRE(line.sections().size() == 4);
    CHECK(line.sections()[0].kind == Section::Kind::Start);
    const float start = line.sections()[0].to;
    CHECK(line.length() == Approx(start + 6));
    CHECK(line.at(0) == Moment{Phase::Move, 0});
    CHECK(line.at(start + 1).phase == Phase::Move);
    CHECK(line.at(start + 1).share == Approx(0.5));
    CHECK(line.at(start + 3.5F).phase == Phase::Hold);
    CHECK(line.at(start + 5.5F).phase == Phase::Return);
    CHECK(line.at(start + 5.5F).share == Approx(0.5));
    CHECK(line.at(line.length() + 0.1F) == Moment{Phase::Move, 0});
    CHECK(line.sectionAt(line.length() - 0.01F) == 3);
    CHECK(line.sectionAt(start) == 1);
}

TEST_CASE("a repetition without a hold has none", "[figure]")
{
    const Timeline line(lifting(Course::ThereAndBack), {2, 0, 2});
    REQUIRE(line.sections().size() == 3);
    CHECK(line.sections()[2].kind == Section::Kind::Return);
}

TEST_CASE("a cycle has one section, and a still nothing but its start", "[figure]")
{
    const Timeline cycle(lifting(Course::Steady), {});
    REQUIRE(cycle.sections().size() == 1);
    CHECK(cycle.length() == 1.5F);
    CHECK(cycle.at(0.75F).phase == Phase::Steady);
    CHECK(cycle.at(0.75F).share == Approx(0.5));
    Animation still;
    still.keys.push_back({});
    CHECK(Timeline(still, {}).sections().size() == 1);
    CHECK(Timeline(still, {}).at(0.3F) == Moment{Phase::Move, 0});
}

TEST_CASE("the key time of a section shows where it leads", "[figure]")
{
    const Timeline line(lifting(Course::ThereAndBack), {2, 3, 1});
    CHECK(line.at(line.keyTime(0)) == Moment{Phase::Move, 0});
    CHECK(line.at(line.keyTime(1)).share > 0.99F);
    CHECK(line.at(line.keyTime(2)).phase == Phase::Hold);
    CHECK(line.at(line.keyTime(3)).phase == Phase::Return);
    CHECK(line.at(line.keyTime(3)).share > 0.99F);
}

TEST_CASE("a film keeps its frames until something else is filmed", "[figure]")
{
    const Body body(bodyMesh(), {});
    const Animation lift = lifting(Course::ThereAndBack);
    Film film;
    CHECK(film.isEmpty());
    film.setSubject(lift, body, 10);
    DrawOptions options;
    options.size = {120, 120};
    film.setPicture({20, 8}, options);
    const auto points = film.frame({Phase::Move, 0.3F}).points.size();
    CHECK(points > 100);
    CHECK(film.kept() == 1);
    static_cast<void>(film.frame({Phase::Move, 0.31F})); // the same one
    CHECK(film.kept() == 1);
    static_cast<void>(film.frame({Phase::Return, 0.7F})); // the way back is the way there
    CHECK(film.kept() == 1);
    static_cast<void>(film.frame({Phase::Hold, 0.2F}));
    static_cast<void>(film.frame({Phase::Move, 1.0F}));
    CHECK(film.kept() == 2);
    film.setPicture({20, 8}, options);
    CHECK(film.kept() == 2);
    film.setPicture({30, 8}, options);
    CHECK(film.kept() == 0);
    static_cast<void>(film.frame({Phase::Move, 0}));
    film.setSubject(lift, body, 10);
    CHECK(film.kept() == 0);
}

} // namespace hipwise::figure
