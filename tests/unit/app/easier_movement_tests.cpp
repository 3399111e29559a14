#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::EasierOffer;
using app::easierThan;
using content::Suitability;

namespace {

constexpr auto TurnOut = "side-lying-turn-out";
constexpr auto Press = "wall-press";

/// A home whose pack knows one easier step of the turn-out: another movement.
struct NoVariant : Home {
    NoVariant() { turnOut().easier.erase(turnOut().easier.begin()); }

    content::Movement& movement(const std::string& id)
    {
        return *std::find_if(pack.movements.begin(), pack.movements.end(), [&](const auto& entry) {
            return entry.id == id;
        });
    }

    content::Movement& turnOut() { return movement(TurnOut); }

    [[nodiscard]] std::string nameOf(const std::optional<EasierOffer>& offer)
    {
        return offer ? offer->name : "none";
    }
};

} // namespace

TEST_CASE("the first easier step is a variant in words, with its own dose")
{
    Home home;
    const auto offer = easierThan(home.context(), {}, TurnOut);
    REQUIRE(offer);
    CHECK(offer->name == "Side-lying turn-out");
    CHECK(offer->words == "Turn your {side} hand only half way and stay.");
    CHECK(offer->work.movement == TurnOut);
    CHECK(offer->work.sides == content::Sides::OneAtATime);
    CHECK(offer->work.turnOver);
    CHECK(offer->work.dose.type == content::DoseType::Hold);
    CHECK(offer->work.dose.sets == 1);
    CHECK(offer->work.dose.hold == 10s);
}

TEST_CASE("a variant begins with the numbers of the first week")
{
    Home home;
    const auto offer = easierThan(home.context("es"), {}, Press);
    REQUIRE(offer);
    CHECK(offer->name == "Empuje contra la pared");
    CHECK(offer->words == "Apóyate en la pared y respira.");
    CHECK(offer->work.dose.type == content::DoseType::Duration);
    CHECK(offer->work.dose.duration == 15s);
}

TEST_CASE("another movement is offered by its name, with the numbers of the first week")
{
    NoVariant home;
    const auto offer = easierThan(home.context(), {}, TurnOut);
    REQUIRE(offer);
    CHECK(offer->name == "Wall press");
    CHECK(offer->words.empty());
    CHECK(offer->work.movement == Press);
    CHECK(offer->work.sides == content::Sides::Alternating);
    CHECK_FALSE(offer->work.turnOver);
    CHECK(offer->work.dose.sets == 2);
    CHECK(offer->work.dose.reps == 4);
    CHECK(offer->work.dose.hold == 3s);
}

TEST_CASE("an easier movement that does not suit somebody is not offered")
{
    NoVariant home;
    content::Circumstances about;
    const auto offered = [&] { return home.nameOf(easierThan(home.context(), about, TurnOut)); };
    SECTION("a limit that it does not have")
    {
        about.limits = {"floor"};
        CHECK(offered() == "Wall press");
    }
    SECTION("a limit that it has")
    {
        about.limits = {"arm-overhead"};
        CHECK(offered() == "none");
    }
    SECTION("a condition in which it is to be modified")
    {
        about.conditions = {"tendon-pain"};
        CHECK(offered() == "Wall press");
    }
    SECTION("a condition about which to ask first")
    {
        home.movement(Press).suits["tendon-pain"] = Suitability::AskClinicianFirst;
        about.conditions = {"frozen-shoulder"};
        CHECK(offered() == "Wall press");
        about.conditions = {"frozen-shoulder", "tendon-pain"};
        CHECK(offered() == "none");
    }
    SECTION("a condition in which to leave it out")
    {
        home.movement(Press).suits["frozen-shoulder"] = Suitability::AvoidForNow;
        about.conditions = {"frozen-shoulder"};
        CHECK(offered() == "none");
    }
}

TEST_CASE("the next step is offered where the first one does not suit, or is not there")
{
    NoVariant home;
    content::Circumstances about;
    home.turnOut().easier.push_back({"table-slide", {}, {}});
    SECTION("it does not suit")
    {
        about.limits = {"arm-overhead"};
    }
    SECTION("the pack does not have it")
    {
        home.turnOut().easier.front().movement = "unknown";
    }
    SECTION("a variant without words")
    {
        home.turnOut().easier.front() = {{}, "unknown", {}};
    }
    CHECK(home.nameOf(easierThan(home.context(), about, TurnOut)) == "Table slide");
}

TEST_CASE("what is easiest, or unknown, has nothing easier")
{
    Home home;
    CHECK_FALSE(easierThan(home.context(), {}, "table-slide"));
    CHECK_FALSE(easierThan(home.context(), {}, "unknown"));
}
