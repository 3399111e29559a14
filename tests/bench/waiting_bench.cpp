#include "support/desktop.h"
#include "support/temp_dir.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>
#include <unistd.h>

/// Prints what a program costs while it waits to remind somebody: how often it is woken and how
/// much of a core it takes in an hour, and its memory.
///
///     hipwise-bench-waiting [SECONDS] [COMMAND...]
///
/// Each is started on a screen of its own, settles, and is then measured for so many seconds (60).
/// Without commands it is Hipwise with reminders on, in the tray. A command is one word of the
/// line: put options of other programs in quotes.
namespace {

using namespace hipwise; // NOLINT(google-build-using-namespace): this file is the whole program
using namespace hipwise::test; // NOLINT(google-build-using-namespace)

namespace fs = std::filesystem;

constexpr int MsPerSecond = 1000;
constexpr int SettleSeconds = 100; ///< after log-in a tray is looked for more often
constexpr double SecondsPerHour = 3600;

struct Used {
    long wakes = 0; ///< voluntary switches of all threads
    double cpuMs = 0;
};

/// A number in a file of lines like "Pss: 1234 kB"; 0 when it is not there.
long numberIn(const fs::path& file, const std::string& key)
{
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with(key))
            return std::strtol(line.c_str() + key.size(), nullptr, 10);
    }
    return 0;
}

Used usedBy(qint64 process)
{
    const fs::path folder = "/proc/" + std::to_string(process);
    Used used;
    std::error_code error;
    for (const auto& thread : fs::directory_iterator(folder / "task", error))
        used.wakes += numberIn(thread.path() / "status", "voluntary_ctxt_switches:");
    std::ifstream stat(folder / "stat");
    std::string text{std::istreambuf_iterator<char>(stat), {}};
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    constexpr int BeforeTimes = 11;
    std::string skipped;
    for (int i = 0; i < BeforeTimes; ++i)
        fields >> skipped;
    double user = 0;
    double system = 0;
    fields >> user >> system;
    used.cpuMs = (user + system) * MsPerSecond / static_cast<double>(::sysconf(_SC_CLK_TCK));
    return used;
}

void measure(const QString& command, int seconds)
{
    const TempDir folder;
    std::ofstream(folder / "settings") << "[person]\nstartedOn=2026-11-22\n"
                                          "[snacks]\non=true\nhours=\"mon 00:00-00:00, "
                                          "tue 00:00-00:00, wed 00:00-00:00, thu 00:00-00:00, "
                                          "fri 00:00-00:00, sat 00:00-00:00, sun 00:00-00:00\"\n"
                                          "lunch=none\n";
    const Desktop desktop;
    QStringList words = command.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        words = {QStringLiteral(HIPWISE_PROGRAM),
                 QStringLiteral("--hidden"),
                 QStringLiteral("--data-dir"),
                 QString::fromStdString((folder / "").string())};
    const QString program = words.takeFirst();
    Guest guest(program, words, desktop.environment());
    std::this_thread::sleep_for(std::chrono::seconds(SettleSeconds));
    if (guest.ends(0)) {
        std::fputs(guest.complaints().c_str(), stderr);
        return;
    }
    const Used before = usedBy(guest.process());
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    const Used after = usedBy(guest.process());
    const double perHour = SecondsPerHour / seconds;
    constexpr double KiB = 1024;
    const fs::path memory = fs::path("/proc") / std::to_string(guest.process()) / "smaps_rollup";
    fmt::print(
        "{:<28} {:8.0f} wake-ups/h  {:8.0f} ms CPU/h  {:6.1f} MiB PSS  {:6.1f} MiB its own\n",
        fs::path(program.toStdString()).filename().string(),
        static_cast<double>(after.wakes - before.wakes) * perHour,
        (after.cpuMs - before.cpuMs) * perHour,
        static_cast<double>(numberIn(memory, "Pss:")) / KiB,
        static_cast<double>(numberIn(memory, "Pss_Anon:")) / KiB);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    constexpr int Usual = 60;
    bool isNumber = false;
    const int seconds = words.value(0).toInt(&isNumber);
    const QStringList commands = isNumber ? words.mid(1) : words;
    measure({}, isNumber ? seconds : Usual);
    for (const QString& command : commands)
        measure(command, isNumber ? seconds : Usual);
    return 0;
}
