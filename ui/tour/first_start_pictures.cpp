#include "ui/tour/first_start_pictures.h"

#include "ui/shell/desk.h"
#include "ui/shell/first_start.h"
#include "ui/shell/main_window.h"
#include "ui/tour/camera.h"

#include <QScrollBar>

namespace hipwise::ui {

namespace {

void scroll(Camera& camera)
{
    if (const auto* first = camera.window().findChild<FirstStart*>())
        first->currentPage()->verticalScrollBar()->setValue(100000);
}

void shootSteps(Camera& camera)
{
    person::Settings settings;
    settings.region = "GB";
    settings.ageGroup = person::AgeGroup::Adult;
    settings.name = "Rosa";
    camera.fresh(false, settings);
    camera.shoot("welcome");
    scroll(camera);
    camera.shoot("welcome-end");
    camera.click("stepNext");
    for (const char* question : {"fall-no", "fever-no", "numbness-no", "chest-no"})
        camera.click(question);
    camera.shoot("first-safety");
    camera.click("stepNext");
    camera.shoot("first-hip");
    for (const char* choice : {"spot-right-groin", "spot-right-buttock", "chip-lower-back"})
        camera.click(choice);
    camera.shoot("first-hip-chosen");
    for (const char* choice : {"chip-hip-osteoarthritis",
                               "chip-strain-sprain",
                               "chip-after-hip-replacement",
                               "limit-turns-in"})
        camera.click(choice);
    scroll(camera);
    camera.shoot("first-hip-limits");
    camera.click("chip-strain-sprain");
    camera.click("chip-after-hip-replacement");
    camera.click("stepNext");
    camera.shoot("first-home");
    scroll(camera);
    camera.shoot("first-home-end");
    camera.click("chip-1");
    camera.click("chip-1");
    camera.click("stepNext");
    camera.shoot("first-program");
    camera.click("program-hip-oa-12-weeks");
    camera.shoot("first-program-chosen");
    scroll(camera);
    camera.shoot("first-program-end");
}

void shootChecks(Camera& camera)
{
    person::Settings settings;
    settings.region = "EU";
    settings.ageGroup = person::AgeGroup::Under18;
    camera.fresh(false, settings);
    camera.click("stepNext");
    camera.shoot("first-under-18");
    settings.ageGroup = person::AgeGroup::Older;
    settings.firstStep = person::FirstStep::Safety;
    camera.fresh(false, settings);
    camera.click("surgery-yes");
    camera.click("stepNext");
    camera.shoot("first-check-surgery");
    camera.click("stepBack");
    camera.click("fever-not-sure");
    camera.click("calf-yes");
    camera.click("stepNext");
    camera.shoot("first-check-now");
    camera.click("lookAround");
    camera.window().desk().go(Destination::Help);
    camera.shoot("help-with-number");
    camera.window().desk().openScreening();
    camera.shoot("safety-alone");
    for (const auto step :
         {person::FirstStep::Welcome, person::FirstStep::Hip, person::FirstStep::Home}) {
        camera.window().desk().openStep(step);
        camera.shoot("about-me-alone");
    }
}

} // namespace

void takeFirstStartPictures(Camera& camera)
{
    shootSteps(camera);
    shootChecks(camera);
}

} // namespace hipwise::ui
