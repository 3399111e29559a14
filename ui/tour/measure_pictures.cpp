#include "ui/tour/measure_pictures.h"

#include "app/measure_entry.h"
#include "ui/measures/run_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/tour/camera.h"

#include <QAbstractButton>
#include <QScrollBar>

namespace hipwise::ui {

namespace {

void shootActivities(Camera& camera)
{
    camera.fresh(true);
    app::Context& context = camera.person().context();
    camera.window().desk().openMeasure(person::MeasureKind::Psfs);
    camera.shoot("measure-activities-empty");
    std::vector<std::int64_t> ids;
    for (const char* words : {"putting on socks", "climbing stairs", "walking to the shop"})
        ids.push_back(app::addOwnActivity(context, words).value_or(0));
    for (int week = 0; week < 4; ++week) {
        static_cast<void>(app::keepRatings(
            context, {{ids[0], 3 + week}, {ids[1], 5 - week % 2}, {ids[2], 4 + week / 2}}));
        camera.person().clock().advance(std::chrono::hours(24 * 7));
    }
    camera.window().desk().go(Destination::Progress);
    camera.shoot("measure-due");
    camera.window().desk().openMeasure(person::MeasureKind::Psfs);
    camera.shoot("measure-activities");
    for (auto* six : camera.window().findChildren<QAbstractButton*>(QStringLiteral("points6")))
        six->click();
    camera.click("saveRatings");
    camera.settle();
    camera.window().desk().currentPage()->verticalScrollBar()->setValue(100000);
    camera.shoot("measure-activities-history");
}

/// Time passes in a test that is under way.
void passOnPage(Camera& camera, std::chrono::milliseconds time)
{
    camera.person().clock().advance(time);
    if (auto* page = qobject_cast<RunPage*>(camera.window().desk().currentPage()))
        page->advanceForPicture();
}

void shootChairStand(Camera& camera)
{
    app::Context& context = camera.person().context();
    camera.window().desk().openMeasure(person::MeasureKind::ChairStand);
    camera.shoot("measure-chair-stand");
    for (const int stands : {9, 10, 12, 11}) {
        static_cast<void>(app::keepChairStand(context, stands, false));
        camera.person().nextMorning();
    }
    static_cast<void>(app::keepChairStand(context, 0, true));
    auto settings = camera.settings().settings();
    settings.ageRanges = true;
    settings.rangeFor = person::RangeGroup::Women;
    settings.birthYear = 1959;
    camera.settings().change(settings);
    camera.window().desk().refresh();
    camera.settle();
    camera.window().desk().currentPage()->verticalScrollBar()->setValue(100000);
    camera.shoot("measure-chair-stand-results");
    camera.click("startTest");
    camera.shoot("measure-run-ready");
    auto* pad = camera.window().findChild<QAbstractButton*>(QStringLiteral("pressPad"));
    pad->click();
    passOnPage(camera, std::chrono::seconds(2));
    camera.shoot("measure-run-get-ready");
    passOnPage(camera, std::chrono::seconds(3));
    for (int stand = 0; stand < 7; ++stand) {
        passOnPage(camera, std::chrono::milliseconds(2500));
        pad->click();
    }
    camera.shoot("measure-run-counting");
    passOnPage(camera, std::chrono::seconds(15));
    camera.shoot("measure-run-result");
    camera.click("saveRun");
    settings.about = {{"after-hip-replacement"}, {"weight-bearing"}};
    camera.settings().change(settings);
    camera.window().desk().refresh();
    camera.settle();
    camera.window().desk().currentPage()->verticalScrollBar()->setValue(0);
    camera.shoot("measure-left-out");
}

void shootSingleLeg(Camera& camera)
{
    auto settings = camera.settings().settings();
    settings.about = {{"bursitis-gtps"}, {}};
    camera.settings().change(settings);
    camera.window().desk().openMeasure(person::MeasureKind::SingleLegStand);
    camera.shoot("measure-single-leg");
    camera.click("startTest");
    auto* pad = camera.window().findChild<QAbstractButton*>(QStringLiteral("pressPad"));
    for (int press = 0; press < 5; ++press) {
        pad->click();
        passOnPage(camera, std::chrono::milliseconds(press % 3 == 1 ? 12400 : 2100));
    }
    camera.shoot("measure-run-one-leg");
    pad->click();
    passOnPage(camera, std::chrono::seconds(2));
    camera.shoot("measure-run-between-tries");
    camera.click("nextLeg");
    camera.click("nextLeg");
    camera.shoot("measure-run-one-leg-result");
    camera.click("saveRun");
    camera.settle();
    camera.window().desk().currentPage()->verticalScrollBar()->setValue(100000);
    camera.shoot("measure-single-leg-results");
    settings.about = {};
    camera.settings().change(settings);
}

} // namespace

void takeMeasurePictures(Camera& camera)
{
    shootActivities(camera);
    shootChairStand(camera);
    shootSingleLeg(camera);
}

} // namespace hipwise::ui
