#include "support/ui_snack_places.h"

#include "support/ui_person.h"
#include "ui/shell/snack_keeper.h"

namespace hipwise::test {

using namespace std::chrono_literals;

namespace {

void turnOn(UiDesk& desk)
{
    desk.change([](person::Settings& settings) { settings.snacks.on = true; });
    desk.desk().go(ui::Destination::Snacks);
    settle();
}

/// Time passes, and somebody looks every minute.
void live(UiDesk& desk, std::chrono::minutes time)
{
    for (auto minute = 0min; minute < time; minute += 1min) {
        desk.person().clock().advance(1min);
        desk.reminders().keeper.look();
    }
    settle();
}

/// One that was done, a coffee, one that was not answered, and one that waited.
void liveDay(UiDesk& desk)
{
    turnOn(desk);
    ui::DesktopState& desktop = desk.reminders().desktop.state;
    live(desk, 61min);
    desk.reminders().keeper.start();
    desk.reminders().keeper.done();
    desktop.idle = 10min;
    live(desk, 1min);
    desktop.idle = 0s;
    live(desk, 1min);
    desktop.idle = 30s;
    live(desk, 61min);
    desktop.fullScreen = true;
    live(desk, 20min);
}

} // namespace

std::vector<Place> snackPlaces()
{
    return {{"snacks, off",
             Before::Accepted,
             [](UiDesk& desk) {
                 desk.desk().go(ui::Destination::Snacks);
                 settle();
             }},
            {"snacks, on", Before::Accepted, turnOn},
            {"snacks, after a day", Before::Accepted, liveDay},
            {"snacks, held for long",
             Before::Accepted,
             [](UiDesk& desk) {
                 turnOn(desk);
                 desk.change([](person::Settings& settings) { settings.snacks.lunch.reset(); });
                 desk.reminders().desktop.state.doNotDisturb = true;
                 live(desk, 250min);
             }},
            {"snacks, off until tomorrow",
             Before::Accepted,
             [](UiDesk& desk) {
                 turnOn(desk);
                 desk.reminders().keeper.pauseUntilTomorrow();
                 settle();
             }},
            {"snacks, without idle times and with several hours",
             Before::Accepted,
             [](UiDesk& desk) {
                 desk.reminders().desktop.state.idle.reset();
                 desk.reminders().desktop.found.idle.clear();
                 turnOn(desk);
                 click(desk.window(), "addHours");
                 click(desk.window(), "sessionReminder");
                 click(desk.window(), "chooseOthers");
                 settle();
             }},
            {"today, with reminders on", Before::Accepted, [](UiDesk& desk) {
                 turnOn(desk);
                 desk.desk().go(ui::Destination::Today);
                 settle();
             }}};
}

} // namespace hipwise::test
