#include "ui/tour/program_pictures.h"

#include "app/own_program.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/tour/camera.h"

#include <QAbstractButton>
#include <QScrollBar>
#include <QWidget>

namespace hipwise::ui {

namespace {

constexpr int FarDown = 100000;

Page* pageOf(Camera& camera)
{
    return camera.window().desk().currentPage();
}

void choose(Camera& camera, const char* segments, int choice)
{
    auto* group = pageOf(camera)->findChild<QWidget*>(QString::fromLatin1(segments));
    if (group != nullptr)
        group->findChildren<QAbstractButton*>().at(choice)->click();
    camera.settle();
}

void shootWeek(Camera& camera)
{
    camera.window().desk().refresh();
    camera.settle();
    camera.shoot("program-week");
    camera.click("moveSession");
    camera.shoot("program-move");
    camera.click("moveSession");
    pageOf(camera)->verticalScrollBar()->setValue(FarDown);
    camera.shoot("program-sessions");
    choose(camera, "missedRule", 1);
    camera.click("chip-holiday");
    pageOf(camera)->verticalScrollBar()->setValue(FarDown);
    camera.shoot("program-pause");
    camera.click("pauseBegin");
    pageOf(camera)->verticalScrollBar()->setValue(0);
    camera.shoot("program-paused");
    camera.click("pauseOver");
    camera.click("programParts");
    camera.shoot("program-parts");
    camera.window().desk().go(Destination::Program);
    camera.click("programHistory");
    camera.shoot("program-history");
}

void shootSession(Camera& camera)
{
    camera.window().desk().go(Destination::Program);
    camera.settle();
    for (auto* change : pageOf(camera)->findChildren<QAbstractButton*>()) {
        if (change->objectName().startsWith(QStringLiteral("change-"))) {
            change->click();
            break;
        }
    }
    camera.settle();
    camera.shoot("program-session");
    pageOf(camera)->verticalScrollBar()->setValue(FarDown);
    camera.shoot("program-session-end");
}

void shootAway(Camera& camera)
{
    camera.person().clock().advance(std::chrono::hours(24 * 12));
    camera.window().desk().go(Destination::Today);
    camera.shoot("today-after-time-away");
    camera.click("adviceWhy");
    camera.settle();
    camera.shoot("today-why");
}

} // namespace

void takeProgramPictures(Camera& camera)
{
    camera.fresh(true);
    camera.window().desk().go(Destination::Program);
    camera.shoot("program-first");
    static_cast<void>(app::useProgram(camera.person().context(), "hip-oa-12-weeks"));
    camera.person().doSession(3, 3);
    shootWeek(camera);
    shootSession(camera);
    shootAway(camera);
}

} // namespace hipwise::ui
