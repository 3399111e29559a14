#include "ui/tour/page_pictures.h"

#include "app/today.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/tour/camera.h"
#include "ui/tour/first_start_pictures.h"
#include "ui/tour/measure_pictures.h"
#include "ui/tour/program_pictures.h"
#include "ui/tour/snack_pictures.h"
#include "ui/widgets/pain_scale.h"

#include <QLineEdit>
#include <QScrollBar>

namespace hipwise::ui {

namespace {

void shootToday(Camera& camera)
{
    camera.fresh(true);
    camera.shoot("today-first-day");
    camera.person().useProgram();
    camera.window().desk().refresh();
    camera.shoot("today-session");
    camera.window().findChild<PainScale*>()->setScore(PainScore::from(2));
    camera.person().breakOff();
    camera.window().desk().refresh();
    camera.shoot("today-interrupted");

    camera.fresh(true);
    camera.person().useProgram();
    camera.person().doSession(3, 2);
    camera.window().desk().refresh();
    camera.shoot("today-done");
    camera.person().nextMorning();
    camera.window().desk().refresh();
    camera.shoot("today-morning-after");
    camera.click("morningSkip");
    for (int day = 0; day < 3; ++day) {
        if (day > 0)
            camera.person().nextMorning();
        if (day != 1)
            camera.person().doSession(3 - day, 2);
    }
    static_cast<void>(
        app::keepPainCheck(camera.person().context(), {PainScore::from(7), HipSide::Right}));
    camera.window().desk().refresh();
    camera.shoot("today-pain-high");
    for (int day = 0; day < 4; ++day)
        camera.person().nextMorning();
    camera.window().desk().refresh();
    camera.shoot("today-program-finished");
    camera.window().warn(
        QStringLiteral("Part of the movement file could not be used"),
        QStringLiteral(
            "Everything else works. movements/clam.json, /dose/holdS: The field is missing."));
    camera.shoot("today-problem");
}

void shootLibrary(Camera& camera)
{
    camera.window().desk().go(Destination::Library);
    camera.shoot("library");
    auto* search = camera.window().findChild<QLineEdit*>(QStringLiteral("librarySearch"));
    search->setText(QStringLiteral("bird dgo"));
    camera.shoot("library-search");
    search->setText(QStringLiteral("trampoline"));
    camera.shoot("library-nothing-found");
    search->clear();
    camera.click("unfoldFilters");
    camera.click("filter-positions");
    camera.click("chip-chair-only");
    camera.shoot("library-filter");
    camera.click("clearFilters");
    auto settings = camera.settings().settings();
    settings.about = {{"after-hip-replacement"}, {"hip-flexion-over-90", "crosses-midline"}};
    settings.favourites = {"bridge-double-leg", "clam"};
    settings.libraryAsList = true;
    camera.settings().change(settings);
    camera.window().desk().forgetPages();
    camera.window().desk().showAgain();
    camera.window().desk().go(Destination::Library);
    camera.shoot("library-list");
    camera.click("unfoldFilters");
    camera.click("filter-suitsMe");
    camera.click("chip-suits-me");
    camera.shoot("library-suits-me");
    camera.click("clearFilters");
    camera.window().desk().openMovement(QStringLiteral("supine-knee-to-chest"));
    camera.shoot("exercise-not-for-me");
    settings.about = {};
    camera.settings().change(settings);
    camera.window().desk().refresh();
}

void shootExercise(Camera& camera)
{
    camera.window().desk().openMovement(QStringLiteral("clam"));
    camera.shoot("exercise");
    camera.click("tab1");
    camera.shoot("exercise-mistakes");
    camera.click("tab2");
    camera.shoot("exercise-safety");
    camera.click("tab3");
    camera.shoot("exercise-sources");
    camera.window().desk().openMovement(QStringLiteral("pole-walking"));
    camera.shoot("exercise-walking");
    camera.window().desk().openMovement(QStringLiteral("bridge-double-leg"));
    camera.shoot("exercise-both-sides");
    camera.window().demonstrateForPicture();
    camera.shoot("demonstration");
    camera.click("leaveDemonstration");
    camera.window().desk().goBack();
}

void shootProgress(Camera& camera)
{
    camera.fresh(true);
    camera.window().desk().go(Destination::Progress);
    camera.shoot("progress-empty");
    camera.person().useProgram();
    for (int day = 0; day < 5; ++day) {
        camera.person().doSession(4 - day / 2, 3 - day / 2);
        camera.person().nextMorning();
    }
    camera.window().desk().refresh();
    camera.shoot("progress");
    camera.window().desk().openSession(5);
    camera.shoot("session-in-full");
    camera.click("correctSession");
    camera.shoot("session-put-right");
    camera.window().desk().go(Destination::Progress);
    camera.click("writeDown");
    camera.shoot("written-down-by-hand");
}

void shootLearn(Camera& camera)
{
    camera.window().desk().go(Destination::Learn);
    camera.shoot("learn");
    camera.window().desk().openArticle(QStringLiteral("pacing"));
    camera.shoot("article");
    camera.window().desk().currentPage()->verticalScrollBar()->setValue(1400);
    camera.shoot("article-further");
    camera.window().desk().openArticle(QStringLiteral("movement-snacks"));
    camera.window().desk().currentPage()->verticalScrollBar()->setValue(900);
    camera.shoot("article-movements");
    camera.window().desk().openArticle(QStringLiteral("after-hip-replacement"));
    camera.window().desk().currentPage()->verticalScrollBar()->setValue(100000);
    camera.shoot("article-end");
}

void shootData(Camera& camera)
{
    camera.window().desk().go(Destination::Settings);
    camera.click("data");
    camera.click("copyNow");
    camera.shoot("your-data");
    camera.click("restore0");
    camera.shoot("your-data-bring-back");
    camera.click("restoreNo");
    camera.click("deleteAll");
    camera.window().desk().currentPage()->verticalScrollBar()->setValue(100000);
    camera.shoot("your-data-delete");
    camera.window().desk().go(Destination::Settings);
}

void shootRest(Camera& camera)
{
    camera.window().desk().go(Destination::Help);
    camera.shoot("when-to-get-help");
    camera.window().desk().currentPage()->verticalScrollBar()->setValue(100000);
    camera.shoot("when-to-get-help-end");
    camera.window().desk().go(Destination::Settings);
    camera.shoot("settings");
    camera.window().desk().currentPage()->verticalScrollBar()->setValue(100000);
    camera.shoot("settings-end");
    camera.click("content");
    camera.shoot("content");
    shootData(camera);
    camera.shootDialog("about", [&] { showAbout(camera.look(), &camera.window()); });
    camera.shootDialog("keys",
                       [&] { showKeys(camera.look(), &camera.window(), KeyPlace::Session); });
}

} // namespace

void takePagePictures(Camera& camera)
{
    takeFirstStartPictures(camera);
    shootToday(camera);
    shootLibrary(camera);
    shootExercise(camera);
    shootProgress(camera);
    takeMeasurePictures(camera);
    takeProgramPictures(camera);
    takeSnackPictures(camera);
    shootLearn(camera);
    shootRest(camera);
}

} // namespace hipwise::ui
