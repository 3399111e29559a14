#include "support/ui_session_edit.h"
#include "ui/program/schedule_ways.h"

#include <QLocale>
#include <QTimeEdit>

namespace hipwise::test {

namespace {

using program::Schedule;
using std::chrono::minutes;
using std::chrono::weekday;

constexpr const char* Bridge = "bridge-double-leg";

QWidget& when(SessionDesk& desk)
{
    return seen(desk.window(), "scheduleEditor");
}

Schedule timesAWeek(int times, int rest)
{
    Schedule schedule;
    schedule.timesPerWeek = times;
    schedule.restDaysBetween = rest;
    return schedule;
}

} // namespace

TEST_CASE("a session is done so many times a week")
{
    SessionDesk desk{Bridge};
    stepDown(when(desk), "perWeek");
    CHECK(desk.session().schedule.timesPerWeek == 2);
    stepUp(when(desk), "restDays");
    CHECK(desk.session().schedule.restDaysBetween == 2);
    CHECK(desk.said == "Changed: when it is done");
}

TEST_CASE("more sessions a week leave fewer free days")
{
    SessionDesk desk{Bridge};
    CHECK(desk.session().schedule.restDaysBetween == 1);
    stepUp(when(desk), "perWeek");
    CHECK(desk.session().schedule.timesPerWeek == 4);
    CHECK(desk.session().schedule.restDaysBetween == 0);
    CHECK(numberIn(when(desk), "restDays").maximum() == 0);
}

TEST_CASE("a session is done on days of the week")
{
    SessionDesk desk{Bridge};
    click(when(desk), "segment0");
    const std::vector<weekday> spread{
        std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday};
    CHECK(desk.session().schedule.weekdays == spread);
    CHECK(desk.session().schedule.timesPerWeek == 0);
    click(when(desk), "chip-day6");
    click(when(desk), "chip-day1");
    const std::vector<weekday> chosen{
        std::chrono::Wednesday, std::chrono::Friday, std::chrono::Saturday};
    CHECK(desk.session().schedule.weekdays == chosen);
}

TEST_CASE("the last day of the week stays")
{
    SessionDesk desk{Bridge};
    click(when(desk), "segment0");
    click(when(desk), "chip-day1");
    click(when(desk), "chip-day3");
    click(when(desk), "chip-day5");
    CHECK(desk.session().schedule.weekdays == std::vector{std::chrono::Friday});
    CHECK(seen<QAbstractButton>(when(desk), "chip-day5").isChecked());
}

TEST_CASE("the days are named and ordered as the locale has them")
{
    SessionDesk desk{Bridge};
    click(when(desk), "segment0");
    CHECK(accessibleName(seen(when(desk), "chip-day1")) == "Day: Monday");
    CHECK(seen(when(desk), "chip-day1").x() < seen(when(desk), "chip-day2").x());
}

TEST_CASE("a session is done every few days")
{
    SessionDesk desk{Bridge};
    click(when(desk), "segment2");
    CHECK(desk.session().schedule.everyDays == 2);
    stepUp(when(desk), "everyDays");
    CHECK(desk.session().schedule.everyDays == 3);
    CHECK_FALSE(shows(when(desk), "perWeek"));
}

TEST_CASE("a session is done several times a day, at times of day")
{
    SessionDesk desk{Bridge};
    stepUp(when(desk), "perDay");
    CHECK(desk.session().schedule.timesPerDay == 2);
    CHECK(desk.session().schedule.at.empty());
    click(when(desk), "atSwitch");
    CHECK(desk.session().schedule.at == std::vector{minutes(9 * 60), minutes(20 * 60)});
    auto& first = seen<QTimeEdit>(when(desk), "time0");
    first.setFocus();
    first.setTime(QTime(7, 30));
    press(desk.window(), Qt::Key_Return);
    CHECK(desk.session().schedule.at.front() == minutes(7 * 60 + 30));
    stepDown(when(desk), "perDay");
    CHECK(desk.session().schedule.at == std::vector{minutes(7 * 60 + 30)});
    click(when(desk), "atSwitch");
    CHECK(desk.session().schedule.at.empty());
}

TEST_CASE("every way to every other way leaves a schedule that a program can have")
{
    for (int times = 1; times <= 7; ++times) {
        for (const auto way : {ui::ScheduleKind::Weekdays,
                               ui::ScheduleKind::TimesPerWeek,
                               ui::ScheduleKind::EveryDays}) {
            for (const auto other : {ui::ScheduleKind::Weekdays,
                                     ui::ScheduleKind::TimesPerWeek,
                                     ui::ScheduleKind::EveryDays}) {
                const Schedule schedule
                    = ui::asKind(ui::asKind(timesAWeek(times, 7 / times - 1), way), other);
                program::Program program = program::emptyProgram(hipPack(), CivilDate{});
                std::string id;
                program = program::withSession(
                    std::move(program), program.phases.front().id, "One", id);
                program = program::withSchedule(std::move(program), id, schedule);
                INFO(times);
                CHECK(program::flawOf(program) == "");
                CHECK(ui::kindOf(schedule) == other);
            }
        }
    }
}

TEST_CASE("the times of a day lie within it and in order")
{
    for (int times = 1; times <= ui::MostTimesPerDay; ++times) {
        const Schedule schedule = ui::withTimesOfDay(ui::withTimesPerDay(timesAWeek(3, 1), times));
        CHECK(schedule.at.size() == static_cast<std::size_t>(times));
        CHECK(std::is_sorted(schedule.at.begin(), schedule.at.end()));
        CHECK(schedule.at.back() < std::chrono::hours(24));
    }
}

} // namespace hipwise::test
