#include "ui/tour/session_pictures.h"

#include "program/dose.h"
#include "ui/player/player_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/tour/camera.h"
#include "ui/widgets/question.h"

namespace hipwise::ui {

namespace {

using std::chrono::seconds;

void begin(Camera& camera)
{
    app::SessionRequest request;
    request.title = "Hips, gently";
    for (const char* id : {"bridge-double-leg", "clam", "half-kneeling-hip-flexor-stretch"}) {
        if (const content::Movement* movement = camera.pack().movement(id))
            request.items.push_back({id, program::startingDose(*movement, {}, true)});
    }
    Q_EMIT camera.window().desk().sessionRequested(request);
}

void shootStart(Camera& camera)
{
    camera.shoot("session-before");
    camera.click("warmUpStart");
    camera.playFor(seconds(2));
    camera.shoot("session-get-ready");
    camera.playFor(seconds(19));
    camera.shoot("session-repeats");
    camera.window().player().pause();
    camera.shoot("session-paused");
    camera.click("playerMain");
}

void shootPain(Camera& camera)
{
    camera.playUntil([](const app::SessionView& view) {
        return view.toRate && view.player.step.kind == session::StepKind::Rest;
    });
    camera.playFor(seconds(3));
    camera.shoot("session-rest");
    camera.click("pain2");
    camera.playUntil(
        [](const app::SessionView& view) { return view.item == 2 && view.player.rep == 3; });
    camera.click("playerHurt");
    camera.shoot("session-it-hurts");
    camera.click("pain6");
    camera.click("hurtNext");
    camera.shoot("session-what-would-help");
    camera.click("choice2");
}

void shootSides(Camera& camera)
{
    camera.playUntil([](const app::SessionView& view) {
        return view.player.step.kind == session::StepKind::ChangeOver;
    });
    camera.playFor(seconds(2));
    camera.shoot("session-change-sides");
    camera.playUntil([](const app::SessionView& view) {
        return view.item == 3 && view.player.phase == session::WorkPhase::Hold
            && view.player.rep > 0;
    });
    camera.playFor(seconds(4));
    camera.shoot("session-hold");
    camera.person().clock().sleep(std::chrono::minutes(40));
    camera.window().player().advanceForPicture();
    camera.shoot("session-slept");
    camera.click("choice1");
    camera.shootDialog("session-stop-question", [&] {
        static_cast<void>(
            askInDialog(camera.look())(&camera.window(),
                                       {QStringLiteral("Stop the session here?"),
                                        QStringLiteral("Everything you did so far is kept."),
                                        QStringLiteral("Stop here"),
                                        QStringLiteral("Keep going")}));
    });
}

void shootEnd(Camera& camera)
{
    camera.playFor(seconds(600));
    camera.shoot("session-summary");
    camera.click("correct1");
    camera.shoot("session-correcting");
    camera.click("summaryFinish");
}

/// For those who stand far away, and for those who go on by a key.
void shootOtherWays(Camera& camera)
{
    person::Settings settings;
    settings.largeSession = true;
    camera.fresh(true, settings);
    begin(camera);
    camera.click("warmUpStart");
    camera.playFor(seconds(21));
    camera.shoot("session-large");
    settings.largeSession = false;
    settings.waits = true;
    camera.fresh(true, settings);
    begin(camera);
    camera.click("warmUpStart");
    camera.playUntil([](const app::SessionView& view) {
        return view.player.status == session::PlayerStatus::Waiting;
    });
    camera.shoot("session-waits-for-a-key");
}

} // namespace

void takeSessionPictures(Camera& camera)
{
    camera.fresh(true);
    begin(camera);
    shootStart(camera);
    shootPain(camera);
    shootSides(camera);
    shootEnd(camera);
    shootOtherWays(camera);
}

} // namespace hipwise::ui
