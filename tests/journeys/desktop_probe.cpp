#include "ui/platform/system_clock.h"
#include "ui/platform/system_desktop_watch.h"
#include "ui/platform/tray_icon.h"

#include <QApplication>
#include <QMenu>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

using namespace hipwise; // NOLINT(google-build-using-namespace): a program of one file

constexpr int NextMs = 50;

void say(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

/// One line after another, of which the last is the latest.
void sayState(const ui::DesktopWatch& watch, const ui::DesktopState& state)
{
    const ui::DesktopSources sources = watch.sources();
    say(QStringLiteral("full screen: %1 (%2) idle: %3 (%4)")
            .arg(state.fullScreen ? QStringLiteral("yes") : QStringLiteral("no"),
                 sources.fullScreen)
            .arg(state.idle ? state.idle->count() : -1)
            .arg(sources.idle));
}

int watchDesktop()
{
    const ui::SystemClock clock;
    ui::SystemDesktopWatch watch(clock);
    QObject::connect(
        &watch, &ui::DesktopWatch::answered, &watch, [&](const ui::DesktopState& state) {
            sayState(watch, state);
            QTimer::singleShot(NextMs, &watch, &ui::DesktopWatch::look);
        });
    watch.look();
    return QApplication::exec();
}

int showTray()
{
    QMenu menu;
    ui::TrayIcon tray;
    QPixmap picture(16, 16);
    picture.fill(Qt::darkGreen);
    tray.setIcon(picture);
    tray.setMenu(&menu);
    QObject::connect(&tray, &ui::TrayIcon::thereChanged, &tray, [](bool there) {
        say(there ? QStringLiteral("tray: yes") : QStringLiteral("tray: no"));
    });
    QObject::connect(
        &tray, &ui::TrayIcon::activated, &tray, [] { say(QStringLiteral("tray: activated")); });
    say(QStringLiteral("tray: no"));
    tray.show();
    return QApplication::exec();
}

} // namespace

/// "watch" and "tray" say what is found, "full-screen" shows a window, "both" says and shows.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QString what = QApplication::arguments().value(1);
    QWidget window;
    if (what == QStringLiteral("full-screen") || what == QStringLiteral("both"))
        window.showFullScreen();
    if (what == QStringLiteral("tray"))
        return showTray();
    return what == QStringLiteral("full-screen") ? QApplication::exec() : watchDesktop();
}
