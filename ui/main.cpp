#include "support/version.h"
#include "ui/platform/paths.h"
#include "ui/shell/application.h"
#include "ui/shell/command_line.h"
#include "ui/shell/self_check.h"
#include "ui/tour/figure_sheet.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <filesystem>

namespace {

using namespace hipwise; // NOLINT(google-build-using-namespace): wiring
using namespace hipwise::ui; // NOLINT(google-build-using-namespace): wiring

int complain(const QString& sentence)
{
    std::fprintf(stderr, "hipwise: %s\n", qUtf8Printable(sentence));
    return 1;
}

QStringList words(int argc, char** argv)
{
    QStringList list;
    for (int i = 0; i < argc; ++i)
        list.append(QString::fromLocal8Bit(argv[i]));
    return list;
}

void nameApplication()
{
    QApplication::setApplicationName(QStringLiteral("hipwise"));
    QApplication::setApplicationDisplayName(QStringLiteral("Hipwise"));
    QApplication::setOrganizationDomain(QStringLiteral("hipwise.org"));
    QApplication::setApplicationVersion(
        QString::fromLatin1(Version.data(), static_cast<qsizetype>(Version.size())));
    QApplication::setDesktopFileName(QStringLiteral("org.hipwise.Hipwise"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/org.hipwise.Hipwise.svg")));
    QApplication::setStyle(QStringLiteral("Fusion"));
}

} // namespace

int main(int argc, char** argv)
{
    const auto line = parseCommandLine(words(argc, argv));
    if (!line)
        return complain(QString::fromStdString(line.error().message)
                        + QStringLiteral(" See hipwise --help."));
    if (line->help || line->version) {
        const QString text = line->help
            ? commandLineHelp()
            : QStringLiteral("hipwise %1\n")
                  .arg(QString::fromLatin1(Version.data(), static_cast<qsizetype>(Version.size())));
        std::fputs(qUtf8Printable(text), stdout);
        return 0;
    }
    const bool display = displayFound();
    const bool tour = !line->tour.isEmpty();
    // Pictures and checks need no screen; without one Qt would end the program before it could say
    // why.
    const bool sheet = !line->figureSheet.isEmpty();
    if (tour || sheet || (line->selfCheck && !display))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else if (!display)
        return complain(QStringLiteral("There is no display to open a window on. Start it from a "
                                       "desktop, or use --tour DIR for pictures of every screen."));

    // Without a home folder Qt would fall back to the root of the disk.
    const auto folder = findDataFolder(line->dataDir);
    if (!folder && !tour && !sheet)
        return complain(QStringLiteral(
            "There is no home folder (HOME is not set). Give a folder with --data-dir."));
    // One that is there and may only be read can still be looked at.
    if (!tour && !sheet && !line->selfCheck && !makeFolders(*folder)
        && !std::filesystem::is_directory(folder->root()))
        return complain(QStringLiteral("The data folder %1 cannot be made. Check its permissions, "
                                       "or give another with --data-dir.")
                            .arg(QString::fromStdString(folder->root().string())));

    QApplication application(argc, argv);
    nameApplication();
    if (tour)
        return runTour(*line);
    if (sheet)
        return runFigureSheet(*line);
    if (line->selfCheck)
        return selfCheck(*line, *folder, display);
    Application program(*line, *folder);
    if (const auto exitCode = program.open())
        return *exitCode;
    return QApplication::exec();
}
