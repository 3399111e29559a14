#include "ui/tour/tour.h"

#include "app/active_pack.h"
#include "content/load/pack_location.h"
#include "ui/exercise/exercise_page.h"
#include "ui/library/library_page.h"
#include "ui/onboarding/welcome_page.h"
#include "ui/platform/paths.h"
#include "ui/player/player_page.h"
#include "ui/shell/command_line.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/tour/sample_person.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <memory>

namespace hipwise::ui {

namespace {

using std::chrono::seconds;

/// Takes the pictures of one tour.
class Camera {
public:
    Camera(const CommandLine& line, const content::Pack& pack)
        : m_line(line)
        , m_pack(pack)
    {
        const bool english = line.language.isEmpty() || line.language == QLatin1String("en");
        m_language.set(english ? QStringLiteral("en") : line.language);
        QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                    : QLocale(line.language));
        m_look.set(line.theme, line.textPercent);
        m_look.applyToApplication();
    }

    bool run();

private:
    /// A window over a fresh sample person; `started` is false for the very first start.
    void fresh(bool started);
    void shoot(const QString& name, QWidget* widget = nullptr);
    void shootDialog(const QString& name, const std::function<void()>& open);
    void shootToday();
    void shootLibrary();
    void shootExercise();
    void shootSession();
    void shootProgress();
    void shootLearn();
    void shootRest();
    void click(const QString& name);
    void settle();
    void push(const char* button);
    void playUntil(const std::function<bool(const app::SessionView&)>& reached);
    void playFor(seconds time);

    const CommandLine& m_line;
    const content::Pack& m_pack;
    Language m_language;
    Look m_look;
    CueSounds m_sounds;
    SystemVoice m_voice;
    Wakefulness m_wakefulness;
    MediaRemote m_remote;
    std::unique_ptr<SamplePerson> m_person;
    std::unique_ptr<FigureStudio> m_studio;
    std::unique_ptr<QTemporaryDir> m_settingsFolder;
    std::unique_ptr<SettingsFile> m_settings;
    std::unique_ptr<MainWindow> m_window;
    int m_number = 0;
    bool m_saved = true;
};

void Camera::settle()
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
    while (m_studio && m_studio->isDrawing())
        QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

void Camera::fresh(bool started)
{
    m_window.reset();
    m_person = std::make_unique<SamplePerson>(m_pack);
    m_person->context().contentLocale = m_language.code().toStdString();
    m_settingsFolder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<SettingsFile>(
        m_settingsFolder->filePath(QStringLiteral("settings")).toStdString(), "tour");
    person::Settings settings;
    settings.textPercent = m_line.textPercent;
    settings.sound = false;
    settings.hip = HipSide::Right;
    if (started)
        settings.startedOn = "2026-11-23";
    m_settings->change(settings);
    m_studio = std::make_unique<FigureStudio>(m_look, m_person->clock());
    const Services services{m_look,
                            *m_studio,
                            *m_settings,
                            m_sounds,
                            m_voice,
                            m_wakefulness,
                            m_remote,
                            m_person->context(),
                            m_person->keeper(),
                            [](QWidget*, const Question&) { return false; },
                            QStringLiteral("/home/you/.local/share/hipwise"),
                            {},
                            {},
                            app::PackShelf({}, content::builtInPack(executablePath())),
                            false,
                            [](QWidget*, bool) { return QString(); }};
    m_window = std::make_unique<MainWindow>(services);
    m_window->resize(m_line.tourSize);
    m_window->show();
    settle();
}

void Camera::shoot(const QString& name, QWidget* widget)
{
    settle();
    const QString file = QStringLiteral("%1/%2-%3.png")
                             .arg(m_line.tour)
                             .arg(++m_number, 2, 10, QLatin1Char('0'))
                             .arg(name);
    m_saved = (widget == nullptr ? m_window.get() : widget)->grab().save(file) && m_saved;
}

void Camera::shootDialog(const QString& name, const std::function<void()>& open)
{
    QTimer::singleShot(0, m_window.get(), [this, name] {
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            shoot(name, dialog);
            dialog->close();
        }
    });
    open();
}

void Camera::shootToday()
{
    fresh(false);
    shoot(QStringLiteral("welcome"));
    fresh(true);
    shoot(QStringLiteral("today-first-day"));
    m_person->useProgram();
    m_window->desk().refresh();
    shoot(QStringLiteral("today-session"));
    m_window->findChild<PainScale*>()->setScore(PainScore::from(2));
    m_person->breakOff();
    m_window->desk().refresh();
    shoot(QStringLiteral("today-interrupted"));

    fresh(true);
    m_person->useProgram();
    m_person->doSession(3, 2);
    m_window->desk().refresh();
    shoot(QStringLiteral("today-done"));
    for (int day = 0; day < 3; ++day) {
        m_person->nextMorning();
        if (day != 1)
            m_person->doSession(3 - day, 2);
    }
    static_cast<void>(
        app::keepPainCheck(m_person->context(), {PainScore::from(7), HipSide::Right}));
    m_window->desk().refresh();
    shoot(QStringLiteral("today-pain-high"));
    for (int day = 0; day < 4; ++day)
        m_person->nextMorning();
    m_window->desk().refresh();
    shoot(QStringLiteral("today-program-finished"));
    m_window->warn(
        QStringLiteral("Part of the movement file could not be used"),
        QStringLiteral(
            "Everything else works. movements/clam.json, /dose/holdS: The field is missing."));
    shoot(QStringLiteral("today-problem"));
}

void Camera::shootLibrary()
{
    m_window->desk().go(Destination::Library);
    shoot(QStringLiteral("library"));
    auto* search = m_window->findChild<QLineEdit*>(QStringLiteral("librarySearch"));
    search->setText(QStringLiteral("bird dgo"));
    shoot(QStringLiteral("library-search"));
    search->setText(QStringLiteral("trampoline"));
    shoot(QStringLiteral("library-nothing-found"));
    search->clear();
    click(QStringLiteral("unfoldFilters"));
    click(QStringLiteral("filter-positions"));
    click(QStringLiteral("chip-chair-only"));
    shoot(QStringLiteral("library-filter"));
    click(QStringLiteral("clearFilters"));
    auto settings = m_settings->settings();
    settings.about = {{"after-hip-replacement"}, {"hip-flexion-over-90", "crosses-midline"}};
    settings.favourites = {"bridge-double-leg", "clam"};
    settings.libraryAsList = true;
    m_settings->change(settings);
    m_window->desk().forgetPages();
    m_window->desk().showAgain();
    m_window->desk().go(Destination::Library);
    shoot(QStringLiteral("library-list"));
    click(QStringLiteral("unfoldFilters"));
    click(QStringLiteral("filter-suitsMe"));
    click(QStringLiteral("chip-suits-me"));
    shoot(QStringLiteral("library-suits-me"));
    click(QStringLiteral("clearFilters"));
    m_window->desk().openMovement(QStringLiteral("supine-knee-to-chest"));
    shoot(QStringLiteral("exercise-not-for-me"));
    settings.about = {};
    m_settings->change(settings);
    m_window->desk().refresh();
}

void Camera::click(const QString& name)
{
    settle();
    auto* button = m_window->findChild<QAbstractButton*>(name);
    if (button != nullptr && button->isVisible())
        button->click();
}

void Camera::shootLearn()
{
    m_window->desk().go(Destination::Learn);
    shoot(QStringLiteral("learn"));
    m_window->desk().openArticle(QStringLiteral("pacing"));
    shoot(QStringLiteral("article"));
    m_window->desk().currentPage()->verticalScrollBar()->setValue(1400);
    shoot(QStringLiteral("article-further"));
    m_window->desk().openArticle(QStringLiteral("movement-snacks"));
    m_window->desk().currentPage()->verticalScrollBar()->setValue(900);
    shoot(QStringLiteral("article-movements"));
    m_window->desk().openArticle(QStringLiteral("after-hip-replacement"));
    m_window->desk().currentPage()->verticalScrollBar()->setValue(100000);
    shoot(QStringLiteral("article-end"));
}

void Camera::shootExercise()
{
    m_window->desk().openMovement(QStringLiteral("clam"));
    shoot(QStringLiteral("exercise"));
    const QStringList tabs{QStringLiteral("exercise-mistakes"),
                           QStringLiteral("exercise-safety"),
                           QStringLiteral("exercise-sources")};
    for (int tab = 0; tab < tabs.size(); ++tab) {
        m_window->findChild<QAbstractButton*>(QStringLiteral("tab%1").arg(tab + 1))->click();
        shoot(tabs[tab]);
    }
    m_window->desk().openMovement(QStringLiteral("pole-walking"));
    shoot(QStringLiteral("exercise-walking"));
    m_window->desk().openMovement(QStringLiteral("bridge-double-leg"));
    shoot(QStringLiteral("exercise-both-sides"));
    m_window->demonstrateForPicture();
    shoot(QStringLiteral("demonstration"));
    m_window->findChild<QAbstractButton*>(QStringLiteral("leaveDemonstration"))->click();
    m_window->desk().goBack();
}

void Camera::playFor(seconds time)
{
    // As a clock does: a session takes a jump for sleep.
    for (; time > seconds(0) && m_window->player().isRunning(); time -= seconds(1)) {
        m_person->clock().advance(seconds(1));
        m_window->player().advanceForPicture();
    }
}

/// Plays on until a session looks like this.
void Camera::playUntil(const std::function<bool(const app::SessionView&)>& reached)
{
    constexpr int LongestSession = 3600;
    for (int guard = 0; guard < LongestSession && m_window->player().isRunning()
         && !reached(m_window->player().runner()->view());
         ++guard)
        playFor(seconds(1));
}

void Camera::push(const char* button)
{
    for (auto* each : m_window->findChildren<QAbstractButton*>(QString::fromLatin1(button))) {
        if (each->isVisible()) {
            each->click();
            return;
        }
    }
}

void Camera::shootSession()
{
    fresh(true);
    app::SessionRequest request;
    request.title = "Hips, gently";
    for (const char* id : {"bridge-double-leg", "clam", "half-kneeling-hip-flexor-stretch"}) {
        if (const content::Movement* movement = m_pack.movement(id))
            request.items.push_back({id, program::startingDose(*movement, {}, true)});
    }
    Q_EMIT m_window->desk().sessionRequested(request);
    shoot(QStringLiteral("session-before"));
    push("warmUpStart");
    playFor(seconds(2));
    shoot(QStringLiteral("session-get-ready"));
    playFor(seconds(19));
    shoot(QStringLiteral("session-repeats"));
    m_window->player().pause();
    shoot(QStringLiteral("session-paused"));
    push("playerMain");
    playUntil([](const app::SessionView& view) {
        return view.toRate && view.player.step.kind == session::StepKind::Rest;
    });
    playFor(seconds(3));
    shoot(QStringLiteral("session-rest"));
    push("pain2");
    playUntil([](const app::SessionView& view) { return view.item == 2 && view.player.rep == 3; });
    push("playerHurt");
    shoot(QStringLiteral("session-it-hurts"));
    push("pain6");
    push("hurtNext");
    shoot(QStringLiteral("session-what-would-help"));
    push("choice2");
    playUntil([](const app::SessionView& view) {
        return view.player.step.kind == session::StepKind::ChangeOver;
    });
    playFor(seconds(2));
    shoot(QStringLiteral("session-change-sides"));
    playUntil([](const app::SessionView& view) {
        return view.item == 3 && view.player.phase == session::WorkPhase::Hold
            && view.player.rep > 0;
    });
    playFor(seconds(4));
    shoot(QStringLiteral("session-hold"));
    m_person->clock().sleep(std::chrono::minutes(40));
    m_window->player().advanceForPicture();
    shoot(QStringLiteral("session-slept"));
    push("choice1");
    shootDialog(QStringLiteral("session-stop-question"), [this] {
        static_cast<void>(askInDialog(m_look)(m_window.get(),
                                              {QStringLiteral("Stop the session here?"),
                                               QStringLiteral("Everything you did so far is kept."),
                                               QStringLiteral("Stop here"),
                                               QStringLiteral("Keep going")}));
    });
    playFor(seconds(600));
    shoot(QStringLiteral("session-summary"));
    push("correct1");
    shoot(QStringLiteral("session-correcting"));
    push("summaryFinish");
}

void Camera::shootProgress()
{
    fresh(true);
    m_window->desk().go(Destination::Progress);
    shoot(QStringLiteral("progress-empty"));
    m_person->useProgram();
    for (int day = 0; day < 5; ++day) {
        m_person->doSession(4 - day / 2, 3 - day / 2);
        m_person->nextMorning();
    }
    m_window->desk().refresh();
    shoot(QStringLiteral("progress"));
    m_window->desk().openSession(5);
    shoot(QStringLiteral("session-in-full"));
}

void Camera::shootRest()
{
    m_window->desk().go(Destination::Help);
    shoot(QStringLiteral("when-to-get-help"));
    m_window->desk().currentPage()->verticalScrollBar()->setValue(100000);
    shoot(QStringLiteral("when-to-get-help-end"));
    m_window->desk().go(Destination::Settings);
    shoot(QStringLiteral("settings"));
    m_window->desk().currentPage()->verticalScrollBar()->setValue(100000);
    shoot(QStringLiteral("settings-end"));
    click(QStringLiteral("content"));
    shoot(QStringLiteral("content"));
    shootDialog(QStringLiteral("about"), [this] { showAbout(m_look, m_window.get()); });
    shootDialog(QStringLiteral("keys"), [this] { showKeys(m_look, m_window.get()); });
}

bool Camera::run()
{
    shootToday();
    shootLibrary();
    shootExercise();
    shootSession();
    shootProgress();
    shootLearn();
    shootRest();
    std::printf("%d pictures in %s\n", m_number, qUtf8Printable(QDir(m_line.tour).absolutePath()));
    m_window.reset();
    return m_saved;
}

} // namespace

int runTour(const CommandLine& line)
{
    const QTemporaryDir cache;
    const auto pack = app::activatePack({line.pack.toStdString(),
                                         content::builtInPack(executablePath()),
                                         cache.path().toStdString()});
    if (!pack || !QDir().mkpath(line.tour)) {
        std::fprintf(stderr,
                     "hipwise: %s\n",
                     pack ? "The folder for the pictures cannot be made."
                          : toString(pack.error()).c_str());
        return 1;
    }
    Camera camera(line, pack->pack);
    if (camera.run())
        return 0;
    std::fputs("hipwise: Some pictures could not be written.\n", stderr);
    return 1;
}

} // namespace hipwise::ui
