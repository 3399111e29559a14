#include "person/snack_settings.h"
#include "support/civil_time.h"
#include "support/results.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using person::SnackPause;
using person::SnackSettings;
using person::StoredSettings;

namespace {

SnackSettings again(const SnackSettings& settings)
{
    StoredSettings stored;
    person::store(settings, stored);
    return person::parseSnackSettings(stored);
}

SnackSettings with(const std::string& key, const std::string& value)
{
    return person::parseSnackSettings({{key, value}});
}

} // namespace

TEST_CASE("reminders are off at first, and what is usual is set")
{
    const SnackSettings fresh = person::parseSnackSettings({});
    CHECK(fresh == SnackSettings{});
    CHECK_FALSE(fresh.on);
    CHECK(fresh.every == 60min);
    CHECK(fresh.hours == usualWorkHours());
}

TEST_CASE("settings of reminders come back as they were stored")
{
    SnackSettings settings;
    settings.on = true;
    settings.every = 45min;
    settings.hours = {};
    settings.hours.at(0) = {{22h, 5h + 30min}, {12h, 13h}};
    settings.lunch = GENERATE(std::optional<HourRange>(), HourRange{12h, 12h + 45min});
    settings.quiet = true;
    settings.afterSleep = GENERATE(AfterSleep::StandStill, AfterSleep::GoOn);
    settings.heldByFullScreen = false;
    settings.heldByDoNotDisturb = false;
    settings.sound = false;
    settings.volume = 12;
    settings.chosen = GENERATE(std::optional<std::set<std::string>>(),
                               std::set<std::string>{},
                               std::set<std::string>{"clam", "seated-march"});
    settings.leftOut = {"two-foot-reset"};
    settings.ownFirst = false;
    settings.session = true;
    settings.knowsTray = true;
    settings.sessionOffOn = "2026-11-23";
    const Instant until = valueOf(parseIsoInstant("2026-11-24T08:00:00Z"));
    settings.pause = GENERATE_COPY(std::optional<SnackPause>(),
                                   SnackPause{until, true, false},
                                   SnackPause{until, false, true},
                                   SnackPause{until, false, false});
    CHECK(again(settings) == settings);
}

TEST_CASE("a week without any hours stays one")
{
    SnackSettings settings;
    settings.hours = {};
    CHECK(again(settings).hours == WeekHours{});
}

TEST_CASE("what cannot be understood is what is usual, or the nearest bound")
{
    CHECK(with("snacks/everyMin", "19").every == 20min);
    CHECK(with("snacks/everyMin", "20").every == 20min);
    CHECK(with("snacks/everyMin", "121").every == 120min);
    CHECK(with("snacks/everyMin", "often").every == 60min);
    CHECK(with("snacks/lunch", "noon").lunch == usualLunch());
    CHECK(with("snacks/afterSleep", "dance").afterSleep == AfterSleep::StartAnew);
    CHECK(with("snacks/pausedUntil", "soon").pause == std::nullopt);
    CHECK(with("snacks/sessionOffOn", "today").sessionOffOn.empty());
    CHECK(with("snacks/chosen", "clam").chosen == std::nullopt);
    CHECK(with("snacks/volume", "101").volume == 100);
}
