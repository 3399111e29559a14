#include "ui/shell/command_line.h"

#include "ui/widgets/language_box.h"

#include <QCommandLineParser>

namespace hipwise::ui {

namespace {

constexpr int FastestClock = 10000;

/// "1366x768", at least 320x240.
std::optional<QSize> parseSize(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    bool widthOk = false;
    bool heightOk = false;
    const QSize size(parts.value(0).toInt(&widthOk), parts.value(1).toInt(&heightOk));
    constexpr QSize Smallest(320, 240);
    constexpr QSize Largest(8192, 8192);
    const bool fits = size.expandedTo(Smallest) == size && size.boundedTo(Largest) == size;
    if (parts.size() != 2 || !widthOk || !heightOk || !fits)
        return std::nullopt;
    return size;
}

tl::unexpected<Error> complain(const QString& sentence)
{
    return failure(ErrorCode::Invalid, sentence.toStdString());
}

/// A whole number of an option within bounds; the fallback where the option was not given.
Result<int> numberOf(
    const QCommandLineParser& parser, const QString& option, int fallback, int lowest, int highest)
{
    if (!parser.isSet(option))
        return fallback;
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (!ok || value < lowest || value > highest)
        return complain(QStringLiteral("--%1 takes a whole number from %2 to %3, not \"%4\".")
                            .arg(option)
                            .arg(lowest)
                            .arg(highest)
                            .arg(parser.value(option)));
    return value;
}

Result<void> readTour(const QCommandLineParser& parser, CommandLine& line)
{
    line.tour = parser.value(QStringLiteral("tour"));
    if (parser.isSet(QStringLiteral("tour")) && line.tour.isEmpty())
        return complain(QStringLiteral("--tour needs a folder."));
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = parseSize(parser.value(QStringLiteral("size")));
        if (!size)
            return complain(QStringLiteral("--size looks like 1366x768, not \"%1\".")
                                .arg(parser.value(QStringLiteral("size"))));
        line.tourSize = *size;
        line.tileSize = *size;
    }
    if (parser.isSet(QStringLiteral("theme"))) {
        const auto theme = parseTheme(parser.value(QStringLiteral("theme")));
        if (!theme)
            return complain(
                QStringLiteral(
                    "--theme is light, dark, contrast-dark or contrast-light, not \"%1\".")
                    .arg(parser.value(QStringLiteral("theme"))));
        line.theme = *theme;
    }
    const auto percent = numberOf(parser, QStringLiteral("text-scale"), line.textPercent, 100, 200);
    if (!percent)
        return tl::unexpected(percent.error());
    line.textPercent = *percent;
    line.language = parser.value(QStringLiteral("language"));
    if (!line.language.isEmpty() && !interfaceLanguages().contains(line.language))
        return complain(QStringLiteral("--language is one of %1, not \"%2\".")
                            .arg(interfaceLanguages().join(QStringLiteral(", ")), line.language));
    return {};
}

/// What the program that runs is to do.
Result<void> readCommand(const QCommandLineParser& parser, CommandLine& line)
{
    constexpr int LongestPause = 24 * 60;
    for (const char* command : {"snack-now", "resume", "status", "quit"}) {
        if (parser.isSet(QString::fromLatin1(command)))
            line.command = QString::fromLatin1(command);
    }
    const auto pause = numberOf(parser, QStringLiteral("pause"), 0, 1, LongestPause);
    if (!pause)
        return tl::unexpected(pause.error());
    if (*pause > 0)
        line.command = QStringLiteral("pause %1").arg(*pause);
    return {};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* flag : {"help",
                             "version",
                             "self-check",
                             "grey",
                             "hidden",
                             "snack-now",
                             "resume",
                             "status",
                             "quit"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(flag)));
    for (const char* option : {"data-dir",
                               "pack",
                               "clock-rate",
                               "clock-start",
                               "figure-sheet",
                               "movement",
                               "tour",
                               "size",
                               "theme",
                               "text-scale",
                               "language",
                               "pause"})
        parser.addOption(
            QCommandLineOption(QString::fromLatin1(option), {}, QStringLiteral("value")));
    if (!parser.parse(arguments))
        return complain(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return complain(QStringLiteral("\"%1\" is not an option.")
                            .arg(parser.positionalArguments().constFirst()));

    CommandLine line;
    line.help = parser.isSet(QStringLiteral("help"));
    line.version = parser.isSet(QStringLiteral("version"));
    line.selfCheck = parser.isSet(QStringLiteral("self-check"));
    line.hidden = parser.isSet(QStringLiteral("hidden"));
    if (const auto command = readCommand(parser, line); !command)
        return tl::unexpected(command.error());
    line.dataDir = parser.value(QStringLiteral("data-dir"));
    line.pack = parser.value(QStringLiteral("pack"));
    line.figureSheet = parser.value(QStringLiteral("figure-sheet"));
    line.movements
        = parser.value(QStringLiteral("movement")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    line.grey = parser.isSet(QStringLiteral("grey"));
    const auto rate = numberOf(parser, QStringLiteral("clock-rate"), 1, 1, FastestClock);
    if (!rate)
        return tl::unexpected(rate.error());
    line.clockRate = *rate;
    if (parser.isSet(QStringLiteral("clock-start"))) {
        const auto start = parseIsoLocal(parser.value(QStringLiteral("clock-start")).toStdString());
        if (!start)
            return complain(QStringLiteral("--clock-start looks like 2026-11-23T10:12, not \"%1\".")
                                .arg(parser.value(QStringLiteral("clock-start"))));
        line.clockStart = *start;
    }
    if (const auto tour = readTour(parser, line); !tour)
        return tl::unexpected(tour.error());
    return line;
}

QString commandLineHelp()
{
    return QStringLiteral(R"(hipwise: movements for sore hips, guided and recorded on this computer

  hipwise [options]

  --data-dir DIR       keep everything in this folder instead of the one in your home folder
  --pack PATH          use this content pack, a folder or a file
  --hidden             begin without a window when reminders are on, as at log-in
  --snack-now          of the Hipwise that runs: a movement snack now
  --pause MIN          no reminders for so many minutes
  --resume             reminders go on
  --status             print how reminders stand
  --quit               quit it
  --clock-rate N       time runs N times as fast (for trying it out)
  --clock-start TIME   begin at this local time, like 2026-11-23T10:12
  --tour DIR           draw every screen with sample data into DIR, and end
    --size WxH           size of the window, 1366x768 unless told
    --theme THEME        light, dark, contrast-dark or contrast-light
    --text-scale P       100 to 200
    --language CODE      language of the screens, en unless told
  --figure-sheet FILE  draw the figures of the pack into FILE, .png or .pdf, and end
    --movement ID,ID     only these
    --size WxH           size of one picture, 330x300 unless told
    --theme THEME        as above
    --grey               without colours, as on a black printer
  --self-check         print what was found on this computer, and end
  --version, --help
)");
}

} // namespace hipwise::ui
