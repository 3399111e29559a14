#pragma once

#include "support/civil_time.h"
#include "support/error.h"
#include "ui/style/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace hipwise::ui {

/// What the command line asks for.
struct CommandLine {
    bool help = false;
    bool version = false;
    bool selfCheck = false;
    bool hidden = false; ///< begins without a window, in the tray
    /// For the program that runs: "snack-now", "pause 30", "resume", "status" or "quit"; empty
    /// to start it.
    QString command;
    QString dataDir; ///< empty for the person's own
    QString pack; ///< empty for the built-in one
    int clockRate = 1;
    std::optional<std::chrono::local_seconds> clockStart; ///< in the desktop's time zone
    QString figureSheet; ///< file for a contact sheet of figures; empty for none
    QStringList movements; ///< of the contact sheet; empty for all
    QSize tileSize{330, 300}; ///< of one picture of the contact sheet
    bool grey = false; ///< the contact sheet without colours
    QString tour; ///< folder for the pictures; empty for none
    QSize tourSize{1366, 768};
    ThemeId theme = ThemeId::Light; ///< of the tour or the contact sheet
    int textPercent = 100; ///< of the tour
    QString language; ///< of the tour; empty for English
};

/// Invalid with a sentence for the person who typed it.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

/// What --help prints.
[[nodiscard]] QString commandLineHelp();

} // namespace hipwise::ui
