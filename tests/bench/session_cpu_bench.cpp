#include "ui/platform/paths.h"
#include "ui/player/player_page.h"
#include "ui/shell/application.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <time.h>
#include <vector>

/// Prints what a session on the screen costs while it runs: the share of one core, how often the
/// program is woken, and how often the window is drawn, in a second.
///
///     hipwise-bench-session [SECONDS]
///
/// Each state is measured for so many seconds (5), the median and the worst of them count. Without
/// QT_QPA_PLATFORM nothing is shown.
namespace {

using namespace hipwise; // NOLINT(google-build-using-namespace): this file is the whole program

constexpr QSize Laptop(1366, 768);
constexpr QSize LargeScreen(1920, 1080);
constexpr std::chrono::milliseconds Settle{700};
/// Two repetitions and a bit: nearly every frame of the figure has been drawn once.
constexpr std::chrono::milliseconds Rounds{11000};

/// Lets the program run for some time.
void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Counts how often a window is drawn.
class Drawings final : public QObject {
public:
    explicit Drawings(QWidget& window) { window.installEventFilter(this); }

    [[nodiscard]] long count() const { return m_count; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_count += event->type() == QEvent::UpdateRequest ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    long m_count = 0;
};

/// What the process has used up so far.
struct Used {
    double cpuMs = 0;
    long wakes = 0;
    long drawings = 0;
    std::chrono::steady_clock::time_point at = std::chrono::steady_clock::now();
};

Used usedSoFar(const Drawings& drawings)
{
    constexpr double MsPerSecond = 1e3;
    constexpr double NsPerMs = 1e6;
    timespec cpu{};
    rusage usage{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu);
    ::getrusage(RUSAGE_SELF, &usage);
    Used used;
    used.cpuMs = static_cast<double>(cpu.tv_sec) * MsPerSecond
        + static_cast<double>(cpu.tv_nsec) / NsPerMs;
    used.wakes = usage.ru_nvcsw;
    used.drawings = drawings.count();
    return used;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A folder in which the first page was accepted on an earlier day.
QString startedFolder(const QTemporaryDir& folder)
{
    QFile settings(folder.filePath(QStringLiteral("settings")));
    if (settings.open(QIODevice::WriteOnly))
        settings.write("[person]\nstartedOn=2026-11-22\n");
    return folder.path();
}

/// Its sets and rests outlast the bench.
app::SessionRequest longSession()
{
    program::Dose dose;
    dose.sets = 3;
    dose.reps = 900;
    dose.tempo = {std::chrono::seconds(2), std::chrono::seconds(1), std::chrono::seconds(2)};
    dose.rest = std::chrono::hours(1);
    app::SessionRequest request;
    request.title = "Hips, gently";
    request.items = {{"bridge-double-leg", dose}};
    return request;
}

class Bench {
public:
    Bench(ui::MainWindow& window, int seconds)
        : m_window(window)
        , m_drawings(window)
        , m_seconds(seconds)
    {
        m_settings.startedOn = "2026-11-22";
        // Without a device every cue would light up the window; that has a line of its own.
        m_settings.paceSounds = false;
        m_settings.countSounds = false;
    }

    void run();

private:
    void measure(const std::string& what);
    void change(const std::function<void(person::Settings&)>& edit);
    void press(const char* button);
    void begin();
    void measureSet();
    void measureOutOfSight();
    void measureRest();

    ui::MainWindow& m_window;
    Drawings m_drawings;
    int m_seconds;
    person::Settings m_settings;
};

void Bench::measure(const std::string& what)
{
    std::vector<double> shares;
    const Used first = usedSoFar(m_drawings);
    Used last = first;
    for (int second = 0; second < m_seconds; ++second) {
        pass(std::chrono::seconds(1));
        const Used now = usedSoFar(m_drawings);
        const std::chrono::duration<double, std::milli> wall = now.at - last.at;
        shares.push_back(100 * (now.cpuMs - last.cpuMs) / wall.count());
        last = now;
    }
    const double wall = std::chrono::duration<double>(last.at - first.at).count();
    fmt::print("{:<42} {:>8.1f} {:>8.1f} {:>10.1f} {:>10.1f}\n",
               what,
               median(shares),
               *std::max_element(shares.begin(), shares.end()),
               static_cast<double>(last.wakes - first.wakes) / wall,
               static_cast<double>(last.drawings - first.drawings) / wall);
    std::fflush(stdout);
}

void Bench::change(const std::function<void(person::Settings&)>& edit)
{
    edit(m_settings);
    m_window.changeSettings(m_settings);
}

void Bench::press(const char* button)
{
    auto* found = m_window.findChild<QAbstractButton*>(QLatin1String(button));
    if (found == nullptr)
        qFatal("there is no button %s", button);
    found->click();
    pass(Settle);
}

void Bench::begin()
{
    Q_EMIT m_window.desk().sessionRequested(longSession());
    pass(Settle);
    press("warmUpStart");
    if (!m_window.player().isRunning())
        qFatal("the session does not begin");
}

void Bench::measureSet()
{
    press("playerNext");
    measure("set, frames of the first round");
    pass(Rounds);
    measure("set, later rounds");
    press("playerMain");
    measure("paused");
    press("playerMain");
    pass(Rounds); // a pause has words of its own, so the figure had another size
    change([](auto& settings) { settings.paceSounds = true; });
    measure("set, light at every lift and lower");
    change([](auto& settings) { settings.paceSounds = false; });
    change([](auto& settings) { settings.calm = true; });
    pass(Rounds);
    measure("set, calm figure");
    change([](auto& settings) { settings.calm = false; });
    change([](auto& settings) { settings.largeSession = true; });
    pass(Settle);
    measure("set, large words and no figure");
    change([](auto& settings) { settings.largeSession = false; });
    m_window.resize(LargeScreen);
    pass(Rounds);
    measure("set, later rounds, 1920x1080");
    m_window.resize(Laptop);
    pass(Rounds);
}

void Bench::measureOutOfSight()
{
    m_window.showMinimized(); // where nobody manages windows, it goes on being drawn
    pass(Rounds);
    measure("set, window minimised");
    m_window.hide();
    pass(Settle);
    measure("set, window hidden");
    m_window.showNormal();
    pass(Rounds);
}

void Bench::measureRest()
{
    press("playerNext");
    pass(Rounds);
    measure("rest, figure shows what comes");
    press("playerMain");
    measure("rest, paused");
}

void Bench::run()
{
    constexpr std::chrono::seconds StartedUp{4};
    m_window.resize(Laptop);
    m_window.changeSettings(m_settings);
    pass(StartedUp);
    fmt::print("{:<42} {:>8} {:>8} {:>10} {:>10}\n",
               fmt::format("{}x{}, {} s each", Laptop.width(), Laptop.height(), m_seconds),
               "cpu %",
               "worst %",
               "wakes/s",
               "drawn/s");
    measure("page Today, nothing happens");
    begin();
    measureSet();
    measureOutOfSight();
    measureRest();
}

int run(int seconds)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QTemporaryDir folder;
    const auto data = ui::findDataFolder(startedFolder(folder));
    if (!data || !ui::makeFolders(*data))
        return EXIT_FAILURE;
    ui::CommandLine line;
    line.pack = QStringLiteral(HIPWISE_SOURCE_DIR "/data/hip");
    ui::Application program(line, *data);
    if (const auto exitCode = program.open())
        return *exitCode;
    Bench(program.window(), seconds).run();
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int UsualSeconds = 5;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int seconds = words.size() > 1 ? words[1].toInt() : UsualSeconds;
    return run(std::max(seconds, 1));
}
