#include "ui/tour/snack_pictures.h"

#include "ui/platform/tray_icon.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/snack_keeper.h"
#include "ui/snacks/snack_window.h"
#include "ui/tour/camera.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QScrollBar>

namespace hipwise::ui {

using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Time passes, and somebody looks every minute.
void live(Camera& camera, minutes time)
{
    for (minutes minute{0}; minute < time; minute += minutes(1)) {
        camera.person().clock().advance(minutes(1));
        camera.reminders().keeper.look();
    }
}

/// A morning with one that was done, a coffee, and a talk.
void liveMorning(Camera& camera)
{
    SnackKeeper& keeper = camera.reminders().keeper;
    DesktopState& desktop = camera.reminders().desktop.state;
    live(camera, minutes(46));
    keeper.start();
    live(camera, minutes(1));
    keeper.done();
    live(camera, minutes(20));
    desktop.idle = minutes(8);
    live(camera, minutes(1));
    desktop.idle = seconds(1);
    live(camera, minutes(1));
    desktop.idle = seconds(30);
    live(camera, minutes(40));
    desktop.fullScreen = true;
    live(camera, minutes(25));
    desktop.fullScreen = false;
}

void scrollDown(Camera& camera)
{
    Page* page = camera.window().desk().currentPage();
    page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum() / 2);
}

void press(const SnackWindow& window, const char* button)
{
    window.findChild<QAbstractButton*>(QString::fromLatin1(button))->click();
}

} // namespace

void takeSnackPictures(Camera& camera)
{
    person::Settings settings;
    camera.fresh(true, settings);
    camera.window().desk().go(Destination::Snacks);
    camera.shoot("snacks-off");
    settings.snacks.on = true;
    settings.snacks.every = minutes(45);
    camera.fresh(true, settings);
    SnackKeeper& keeper = camera.reminders().keeper;
    camera.window().desk().go(Destination::Snacks);
    camera.shoot("snacks");
    liveMorning(camera);
    camera.shoot("snacks-held");
    live(camera, minutes(1));
    camera.shoot("snacks-day");
    SnackWindow window(camera.studio());
    window.offer(keeper.state(), false);
    camera.shoot("snack-window-held", &window);
    keeper.notNow();
    live(camera, minutes(10));
    camera.click("chooseOthers");
    scrollDown(camera);
    camera.shoot("snacks-choose");
    keeper.showNow();
    window.offer(keeper.state(), true);
    camera.shoot("snack-window", &window);
    press(window, "snackStart");
    camera.person().clock().advance(seconds(8));
    camera.shoot("snack-window-running", &window);
    press(window, "snackHurts");
    camera.shoot("snack-window-hurts", &window);
    keeper.notNow();
    keeper.pauseUntilTomorrow();
    camera.window().desk().currentPage()->verticalScrollBar()->setValue(0);
    camera.shoot("snacks-until-tomorrow");
    keeper.resume();
    camera.window().desk().go(Destination::Today);
    camera.shoot("today-snacks");
}

} // namespace hipwise::ui
