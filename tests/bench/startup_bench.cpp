#include "ui/platform/paths.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

/// Compares the start of Hipwise with that of an empty Qt window: whole processes, in turn, from
/// start to the end after the first paint. Without arguments it runs the rounds; "empty" and
/// "hipwise DIR" are the two processes.
namespace {

using namespace hipwise::ui; // NOLINT(google-build-using-namespace): this file is the whole program

/// Ends the program once a window has painted.
class AfterFirstPaint final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

int runEmpty(int argc, char** argv)
{
    QApplication application(argc, argv);
    AfterFirstPaint watcher;
    QWidget window;
    window.installEventFilter(&watcher);
    window.resize(1180, 720);
    window.show();
    return QApplication::exec();
}

int runHipwise(int argc, char** argv, const QString& folder)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    const auto data = findDataFolder(folder);
    if (!data || !makeFolders(*data))
        return 1;
    Application program({}, *data);
    if (const auto exitCode = program.open())
        return *exitCode;
    AfterFirstPaint watcher;
    program.window().installEventFilter(&watcher);
    return QApplication::exec();
}

double milliseconds(const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        qFatal("one of the programs did not run: %s", process.readAllStandardError().constData());
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int runRounds(int argc, char** argv)
{
    constexpr int Rounds = 15;
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QStringList empty{QStringLiteral("empty")};
    const QStringList hipwise{QStringLiteral("hipwise"), folder.path()};
    milliseconds(empty);
    milliseconds(hipwise); // the first start makes the cache and the journal
    std::vector<double> emptyTimes;
    std::vector<double> hipwiseTimes;
    std::vector<double> ratios;
    for (int round = 0; round < Rounds; ++round) {
        emptyTimes.push_back(milliseconds(empty));
        hipwiseTimes.push_back(milliseconds(hipwise));
        ratios.push_back(hipwiseTimes.back() / emptyTimes.back());
    }
    std::printf("start to end after first paint, median of %d rounds: empty window %.1f ms, "
                "Hipwise %.1f ms, ratio %.2f\n",
                Rounds,
                median(emptyTimes),
                median(hipwiseTimes),
                median(ratios));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QString mode = argc > 1
        ? QString::fromLocal8Bit(argv[1])
        : QString(); // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic): argv
    if (mode == QLatin1String("empty"))
        return runEmpty(argc, argv);
    if (mode == QLatin1String("hipwise") && argc > 2)
        return runHipwise(
            argc,
            argv,
            QString::fromLocal8Bit(
                argv[2])); // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic): argv
    return runRounds(argc, argv);
}
