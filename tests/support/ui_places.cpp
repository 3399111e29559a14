#include "support/ui_places.h"

#include "app/measure_entry.h"
#include "app/own_program.h"
#include "app/today.h"
#include "program/dose.h"
#include "support/ui_first_start.h"
#include "support/ui_person.h"
#include "support/ui_snack_places.h"
#include "ui/measures/run_page.h"
#include "ui/widgets/pain_scale.h"

#include <stdexcept>

namespace hipwise::test {

namespace {

using session::StepKind;
using session::WorkPhase;
using ui::Destination;

void choosePain(UiDesk& desk, int score)
{
    click(desk.window(), "pain" + std::to_string(score));
}

void go(UiDesk& desk, Destination destination)
{
    desk.desk().go(destination);
    settle();
}

/// Several days with a session each, and the next morning.
void severalDays(UiDesk& desk)
{
    constexpr int Days = 4;
    desk.person().useProgram();
    for (int day = 0; day < Days; ++day) {
        desk.person().doSession(4 - day, 3 - day / 2);
        desk.person().nextMorning();
    }
    desk.desk().refresh();
    settle();
}

/// Twelve weeks, of which the first day is today.
void useHipProgram(UiDesk& desk)
{
    if (!app::useProgram(desk.person().context(), "hip-oa-12-weeks"))
        throw std::runtime_error("the program could not be begun");
}

void openTab(UiDesk& desk, const std::string& movement, int tab)
{
    desk.desk().openMovement(QString::fromStdString(movement));
    settle();
    click(desk.window(), "tab" + std::to_string(tab));
}

/// In a narrow window the filters are behind one button.
void unfoldFilter(UiDesk& desk, const std::string& filter)
{
    if (shows(desk.window(), "unfoldFilters"))
        click(desk.window(), "unfoldFilters");
    click(desk.window(), filter);
}

std::function<bool(const app::SessionView&)> during(StepKind kind)
{
    return [kind](const app::SessionView& view) { return view.player.step.kind == kind; };
}

std::vector<Place> firstPlaces()
{
    const auto step = [](const char* name, const char* page) {
        return Place{name, Before::Nothing, [page](UiDesk& desk) { skipTo(desk.window(), page); }};
    };
    return {
        step("first start, safety", "safetyPage"),
        step("first start, hip", "hipPage"),
        step("first start, home", "homePage"),
        step("first start, program", "programsPage"),
        {"first start, everything answered about the hip",
         Before::Nothing,
         [](UiDesk& desk) {
             skipTo(desk.window(), "hipPage");
             for (const char* choice : {"spot-left-groin",
                                        "chip-right-buttock",
                                        "chip-strain-sprain",
                                        "chip-after-hip-replacement",
                                        "limit-turns-in"})
                 click(desk.window(), choice);
             desk.change([](person::Settings& settings) { settings.limitsUntil = "2027-02-15"; });
         }},
        {"first start, check first",
         Before::Nothing,
         [](UiDesk& desk) {
             desk.change([](person::Settings& settings) { settings.region = "GB"; });
             skipTo(desk.window(), "safetyPage");
             for (const char* answer : {"surgery-yes", "cancer-not-sure"})
                 click(desk.window(), answer);
             click(desk.window(), "stepNext");
         }},
        {"first start, under 18",
         Before::Nothing,
         [](UiDesk& desk) {
             desk.change(
                 [](person::Settings& settings) { settings.ageGroup = person::AgeGroup::Under18; });
             click(desk.window(), "stepNext");
         }},
        {"about me: name, region, age",
         Before::Accepted,
         [](UiDesk& desk) {
             go(desk, Destination::Settings);
             click(desk.window(), "aboutMeName");
         }},
        {"about me: safety questions",
         Before::Accepted,
         [](UiDesk& desk) {
             go(desk, Destination::Settings);
             click(desk.window(), "aboutMeSafety");
         }},
        {"about me: hip",
         Before::Accepted,
         [](UiDesk& desk) {
             go(desk, Destination::Settings);
             click(desk.window(), "aboutMeHip");
         }},
        {"about me: at home", Before::Accepted, [](UiDesk& desk) {
             go(desk, Destination::Settings);
             click(desk.window(), "aboutMeHome");
         }}};
}

std::vector<Place> todayPlaces()
{
    return {
        {"first start, welcome", Before::Nothing, [](UiDesk&) {}},
        {"help before the first start is over",
         Before::Nothing,
         [](UiDesk& desk) { click(desk.window(), "welcomeHelp"); }},
        {"Today without a program", Before::Accepted, [](UiDesk&) {}},
        {"Today with a session", Before::Accepted, [](UiDesk& desk) { desk.useProgram(); }},
        {"Today with a low score",
         Before::Accepted,
         [](UiDesk& desk) {
             desk.useProgram();
             choosePain(desk, 2);
         }},
        {"Today with a high score",
         Before::Accepted,
         [](UiDesk& desk) {
             desk.useProgram();
             choosePain(desk, 8);
         }},
        {"Today after a session that broke off",
         Before::Accepted,
         [](UiDesk& desk) {
             desk.person().useProgram();
             desk.person().breakOff();
             desk.desk().refresh();
         }},
        {"Today after its session",
         Before::Accepted,
         [](UiDesk& desk) {
             desk.person().useProgram();
             desk.person().doSession(3, 2);
             desk.desk().refresh();
         }},
        {"Today after the end of the program, with a warning", Before::Accepted, [](UiDesk& desk) {
             severalDays(desk);
             for (int day = 0; day < 4; ++day)
                 desk.person().nextMorning();
             desk.desk().refresh();
             desk.window().warn(QStringLiteral("Part of the movement file could not be used"),
                                QStringLiteral("Everything else works. movements/clam.json, "
                                               "/dose/holdS: The field is missing."));
         }}};
}

void openData(UiDesk& desk)
{
    go(desk, Destination::Settings);
    click(desk.window(), "data");
}

std::vector<Place> pagePlaces()
{
    return {
        {"Library", Before::Accepted, [](UiDesk& desk) { go(desk, Destination::Library); }},
        {"Library with a kind",
         Before::Accepted,
         [](UiDesk& desk) {
             go(desk, Destination::Library);
             click(desk.window(), "chip-kind0");
         }},
        {"Library, a filter unfolded",
         Before::Accepted,
         [](UiDesk& desk) {
             go(desk, Destination::Library);
             unfoldFilter(desk, "filter-equipment");
         }},
        {"Library as a list, what suits",
         Before::Accepted,
         [](UiDesk& desk) {
             desk.tell({{"after-hip-replacement"}, {"kneeling"}});
             go(desk, Destination::Library);
             click(desk.window(), "segment1");
             unfoldFilter(desk, "filter-suitsMe");
             click(desk.window(), "chip-suits-me");
             click(desk.window(), "showAnyway");
         }},
        {"Library with nothing found",
         Before::Accepted,
         [](UiDesk& desk) {
             go(desk, Destination::Library);
             click(desk.window(), "chip-kind0");
             click(desk.window(), "librarySearch");
             type(desk.window(), "trampoline");
         }},
        {"movement, how to", Before::Accepted, [](UiDesk& desk) { openTab(desk, "clam", 0); }},
        {"movement, mistakes", Before::Accepted, [](UiDesk& desk) { openTab(desk, "clam", 1); }},
        {"movement, safety", Before::Accepted, [](UiDesk& desk) { openTab(desk, "clam", 2); }},
        {"movement, sources", Before::Accepted, [](UiDesk& desk) { openTab(desk, "clam", 3); }},
        {"movement for both sides",
         Before::Accepted,
         [](UiDesk& desk) { openTab(desk, "half-kneeling-hip-flexor-stretch", 0); }},
        {"movement that does not suit",
         Before::Accepted,
         [](UiDesk& desk) {
             desk.tell({{"after-hip-replacement"}, {"hip-flexion-over-90"}});
             openTab(desk, "supine-knee-to-chest", 0);
         }},
        {"aerobic movement",
         Before::Accepted,
         [](UiDesk& desk) { openTab(desk, "pole-walking", 0); }},
        {"Program without a program",
         Before::Accepted,
         [](UiDesk& desk) { go(desk, Destination::Program); }},
        {"Program",
         Before::Accepted,
         [](UiDesk& desk) {
             useHipProgram(desk);
             go(desk, Destination::Program);
         }},
        {"Program with a session on its way",
         Before::Accepted,
         [](UiDesk& desk) {
             useHipProgram(desk);
             go(desk, Destination::Program);
             click(desk.window(), "allPhases");
             click(desk.window(), "moveSession");
         }},
        {"Program with a pause to begin",
         Before::Accepted,
         [](UiDesk& desk) {
             useHipProgram(desk);
             go(desk, Destination::Program);
             click(desk.window(), "chip-holiday");
             click(seen(desk.window(), "pauseEnd"), "segment1");
         }},
        {"Program that is paused",
         Before::Accepted,
         [](UiDesk& desk) {
             useHipProgram(desk);
             go(desk, Destination::Program);
             click(desk.window(), "chip-ill");
             click(desk.window(), "pauseBegin");
         }},
        {"A session to change",
         Before::Accepted,
         [](UiDesk& desk) {
             useHipProgram(desk);
             go(desk, Destination::Program);
             const auto own = app::ownProgram(desk.person().context());
             const auto& session = own.value()->program.phases.front().sessions.front();
             click(desk.window(), "change-" + session.id);
         }},
        {"A session without movements",
         Before::Accepted,
         [](UiDesk& desk) {
             useHipProgram(desk);
             go(desk, Destination::Program);
             click(desk.window(), "addSession");
         }},
        {"What was changed",
         Before::Accepted,
         [](UiDesk& desk) {
             useHipProgram(desk);
             go(desk, Destination::Program);
             click(seen(desk.window(), "missedRule"), "segment1");
             click(desk.window(), "programHistory");
         }},
        {"Name and parts of a program",
         Before::Accepted,
         [](UiDesk& desk) {
             useHipProgram(desk);
             go(desk, Destination::Program);
             click(desk.window(), "programParts");
         }},
        {"Other programs",
         Before::Accepted,
         [](UiDesk& desk) {
             useHipProgram(desk);
             go(desk, Destination::Program);
             click(desk.window(), "otherPrograms");
         }},
        {"Learn", Before::Accepted, [](UiDesk& desk) { go(desk, Destination::Learn); }},
        {"Learn with nothing found",
         Before::Accepted,
         [](UiDesk& desk) {
             go(desk, Destination::Learn);
             click(desk.window(), "learnSearch");
             type(desk.window(), "trampoline");
         }},
        {"article with a table and movements",
         Before::Accepted,
         [](UiDesk& desk) {
             desk.desk().openArticle(QStringLiteral("pacing"));
             settle();
         }},
        {"article with cards and lists",
         Before::Accepted,
         [](UiDesk& desk) {
             desk.desk().openArticle(QStringLiteral("after-hip-replacement"));
             settle();
         }},
        {"Progress without sessions",
         Before::Accepted,
         [](UiDesk& desk) { go(desk, Destination::Progress); }},
        {"Progress",
         Before::Accepted,
         [](UiDesk& desk) {
             severalDays(desk);
             go(desk, Destination::Progress);
         }},
        {"a session in full",
         Before::Accepted,
         [](UiDesk& desk) {
             severalDays(desk);
             go(desk, Destination::Progress);
             click(desk.window(), "openSession4");
         }},
        {"Settings", Before::Accepted, [](UiDesk& desk) { go(desk, Destination::Settings); }},
        {"Content",
         Before::Accepted,
         [](UiDesk& desk) {
             go(desk, Destination::Settings);
             click(desk.window(), "content");
         }},
        {"Content with a pack to add",
         Before::Accepted,
         [](UiDesk& desk) {
             desk.picked = HIPWISE_SOURCE_DIR "/tests/fixtures/packs/shoulder";
             go(desk, Destination::Settings);
             click(desk.window(), "content");
             click(desk.window(), "pickFolder");
         }},
        {"Write something down",
         Before::Accepted,
         [](UiDesk& desk) {
             go(desk, Destination::Progress);
             click(desk.window(), "writeDown");
         }},
        {"a session that is put right",
         Before::Accepted,
         [](UiDesk& desk) {
             severalDays(desk);
             go(desk, Destination::Progress);
             click(desk.window(), "openSession4");
             click(desk.window(), "correctSession");
         }},
        {"Your data", Before::Accepted, [](UiDesk& desk) { openData(desk); }},
        {"Your data with a copy to bring back",
         Before::Accepted,
         [](UiDesk& desk) {
             severalDays(desk);
             openData(desk);
             click(desk.window(), "copyNow");
             click(desk.window(), "restore0");
         }},
        {"Your data, deleting everything",
         Before::Accepted,
         [](UiDesk& desk) {
             openData(desk);
             click(desk.window(), "deleteAll");
         }},
        {"When to get help", Before::Accepted, [](UiDesk& desk) { go(desk, Destination::Help); }}};
}

/// A few weeks of everything that can be measured.
void severalMeasures(UiDesk& desk)
{
    constexpr int Weeks = 4;
    const app::Context& context = desk.person().context();
    const auto stairs = app::addOwnActivity(context, "climbing the stairs to the second floor");
    const auto socks = app::addOwnActivity(context, "socks");
    for (int week = 0; week < Weeks; ++week) {
        (void)app::keepRatings(context, {{*stairs, 3 + week}, {*socks, 5}});
        (void)app::keepChairStand(context, 9 + week, week == 2);
        (void)app::keepSingleLeg(context, {123 + week, 450, week == 1});
        desk.person().clock().advance(std::chrono::hours(24 * 7));
    }
    (void)app::stopAsking(context, *socks);
}

void openMeasure(UiDesk& desk, person::MeasureKind kind)
{
    desk.desk().openMeasure(kind);
    settle();
}

/// Begins a test, and goes on in it for so long after its first press.
void runTest(UiDesk& desk, person::MeasureKind kind, std::chrono::seconds time)
{
    openMeasure(desk, kind);
    click(desk.window(), "startTest");
    press(desk.window(), Qt::Key_Space);
    for (; time > std::chrono::seconds(0); time -= std::chrono::seconds(1)) {
        desk.person().clock().advance(std::chrono::seconds(1));
        seen<ui::RunPage>(desk.window(), "runPage").advanceForPicture();
    }
    settle();
}

std::vector<Place> measurePlaces()
{
    using person::MeasureKind;
    using std::chrono::seconds;
    const auto running = [](const std::string& name, MeasureKind kind, seconds time) {
        return Place{
            name, Before::Accepted, [kind, time](UiDesk& desk) { runTest(desk, kind, time); }};
    };
    const auto measured = [](const std::string& name, MeasureKind kind) {
        return Place{name, Before::Accepted, [kind](UiDesk& desk) {
                         severalMeasures(desk);
                         openMeasure(desk, kind);
                     }};
    };
    return {{"activities, none yet",
             Before::Accepted,
             [](UiDesk& desk) { openMeasure(desk, MeasureKind::Psfs); }},
            measured("activities that are due", MeasureKind::Psfs),
            measured("chair stand with results", MeasureKind::ChairStand),
            measured("standing on one leg with results", MeasureKind::SingleLegStand),
            {"Progress with measures",
             Before::Accepted,
             [](UiDesk& desk) {
                 severalMeasures(desk);
                 go(desk, Destination::Progress);
             }},
            {"chair stand with typical values",
             Before::Accepted,
             [](UiDesk& desk) {
                 desk.change([](person::Settings& settings) {
                     settings.ageRanges = true;
                     settings.birthYear = 1959;
                     settings.rangeFor = person::RangeGroup::Women;
                 });
                 openMeasure(desk, MeasureKind::ChairStand);
             }},
            {"standing on one leg, left out",
             Before::Accepted,
             [](UiDesk& desk) {
                 desk.tell({{"after-hip-replacement", "bursitis-gtps"}, {"single-leg-load"}});
                 openMeasure(desk, MeasureKind::SingleLegStand);
             }},
            {"chair stand, waiting",
             Before::Accepted,
             [](UiDesk& desk) {
                 openMeasure(desk, MeasureKind::ChairStand);
                 click(desk.window(), "startTest");
             }},
            running("chair stand, get ready", MeasureKind::ChairStand, seconds(2)),
            running("chair stand, counting", MeasureKind::ChairStand, seconds(12)),
            running("chair stand, result", MeasureKind::ChairStand, seconds(40)),
            running("standing on one leg, standing", MeasureKind::SingleLegStand, seconds(20)),
            {"standing on one leg, between tries",
             Before::Accepted,
             [](UiDesk& desk) {
                 runTest(desk, MeasureKind::SingleLegStand, seconds(20));
                 press(desk.window(), Qt::Key_Space);
             }},
            {"standing on one leg, result", Before::Accepted, [](UiDesk& desk) {
                 runTest(desk, MeasureKind::SingleLegStand, seconds(60));
                 click(desk.window(), "nextLeg");
             }}};
}

std::vector<Place> sessionPlaces()
{
    const auto playing = [](const std::string& name,
                            const std::function<bool(const app::SessionView&)>& reached) {
        return Place{name, Before::Accepted, [reached](UiDesk& desk) { playUntil(desk, reached); }};
    };
    return {{"question before a session", Before::Accepted, askForSession},
            {"question before a session, high score",
             Before::Accepted,
             [](UiDesk& desk) {
                 askForSession(desk);
                 choosePain(desk, 9);
             }},
            playing("session, get ready", during(StepKind::GetReady)),
            playing("session, repeats", during(StepKind::Set)),
            {"session, paused",
             Before::Accepted,
             [](UiDesk& desk) {
                 playUntil(desk, during(StepKind::Set));
                 click(desk.window(), "playerMain");
             }},
            playing("session, rest", during(StepKind::Rest)),
            playing("session, rest after a movement",
                    [](const app::SessionView& view) {
                        return view.toRate && view.player.step.kind == StepKind::Rest;
                    }),
            {"session, waiting for the person",
             Before::Accepted,
             [](UiDesk& desk) {
                 desk.change([](person::Settings& settings) { settings.waits = true; });
                 playUntil(desk, [](const app::SessionView& view) {
                     return view.player.status == session::PlayerStatus::Waiting;
                 });
             }},
            {"session, very large words",
             Before::Accepted,
             [](UiDesk& desk) {
                 desk.change([](person::Settings& settings) { settings.largeSession = true; });
                 playUntil(desk, [](const app::SessionView& view) {
                     return view.item == 2 && view.player.rep == 3;
                 });
             }},
            {"session, it hurts",
             Before::Accepted,
             [](UiDesk& desk) {
                 playUntil(desk, during(StepKind::Set));
                 click(desk.window(), "playerHurt");
             }},
            {"session, what would help",
             Before::Accepted,
             [](UiDesk& desk) {
                 playUntil(desk, [](const app::SessionView& view) {
                     return view.item == 2 && view.player.rep == 3;
                 });
                 click(desk.window(), "playerHurt");
                 choosePain(desk, 7);
                 click(desk.window(), "hurtNext");
             }},
            {"session, after a long sleep",
             Before::Accepted,
             [](UiDesk& desk) {
                 playUntil(desk, during(StepKind::Set));
                 desk.person().clock().sleep(std::chrono::minutes(40));
                 desk.pass(std::chrono::seconds(1));
             }},
            playing("session, change of sides", during(StepKind::ChangeOver)),
            playing("session, hold",
                    [](const app::SessionView& view) {
                        return view.player.phase == WorkPhase::Hold && view.player.rep > 0
                            && view.doseType == content::DoseType::RepetitionsWithHold;
                    }),
            playing("session, minutes",
                    [](const app::SessionView& view) {
                        return view.player.step.kind == StepKind::Set
                            && view.doseType == content::DoseType::Duration;
                    }),
            playing("end of a session",
                    [](const app::SessionView& view) {
                        return view.player.status == session::PlayerStatus::Finished;
                    }),
            {"end of a session, putting something right",
             Before::Accepted,
             [](UiDesk& desk) {
                 playUntil(desk, [](const app::SessionView& view) {
                     return view.player.status == session::PlayerStatus::Finished;
                 });
                 click(desk.window(), "correct1");
             }},
            {"end of a session, high score", Before::Accepted, [](UiDesk& desk) {
                 playUntil(desk, [](const app::SessionView& view) {
                     return view.player.status == session::PlayerStatus::Finished;
                 });
                 choosePain(desk, 7);
             }}};
}

} // namespace

const std::vector<Place>& allPlaces()
{
    static const std::vector<Place> Places = [] {
        std::vector<Place> places;
        for (const auto& some : {firstPlaces(),
                                 todayPlaces(),
                                 pagePlaces(),
                                 measurePlaces(),
                                 snackPlaces(),
                                 sessionPlaces()})
            places.insert(places.end(), some.begin(), some.end());
        return places;
    }();
    return Places;
}

void askForSession(UiDesk& desk)
{
    app::SessionRequest request;
    request.title = "Hips, gently";
    for (const char* id :
         {"bridge-double-leg", "clam", "half-kneeling-hip-flexor-stretch", "paced-walking"})
        request.items.push_back({id, program::startingDose(*hipPack().movement(id), {}, true)});
    Q_EMIT desk.desk().sessionRequested(request);
    settle();
}

void startSession(UiDesk& desk)
{
    askForSession(desk);
    click(desk.window(), "warmUpStart");
}

app::SessionView view(UiDesk& desk)
{
    return desk.window().player().runner()->view();
}

void playOn(UiDesk& desk, const std::function<bool(const app::SessionView&)>& reached)
{
    constexpr int LongestSeconds = 3600;
    for (int second = 0; second < LongestSeconds; ++second) {
        if (reached(view(desk)))
            return;
        desk.pass(std::chrono::seconds(1));
    }
    throw std::runtime_error("the session never comes there");
}

void playUntil(UiDesk& desk, const std::function<bool(const app::SessionView&)>& reached)
{
    startSession(desk);
    playOn(desk, reached);
}

void playIntoRest(UiDesk& desk)
{
    playUntil(desk, [](const app::SessionView& now) { return now.toRate.has_value(); });
    if (view(desk).player.step.kind != session::StepKind::Rest || view(desk).toRate->item != 0)
        throw std::runtime_error("the first movement is not followed by a rest");
}

} // namespace hipwise::test
