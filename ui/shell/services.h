#pragma once

#include "app/active_pack.h"
#include "app/context.h"
#include "app/journal_keeper.h"
#include "app/pack_shelf.h"
#include "content/load/problem.h"
#include "ui/figure/figure_studio.h"
#include "ui/platform/cue_sounds.h"
#include "ui/platform/media_remote.h"
#include "ui/platform/settings_file.h"
#include "ui/platform/voice.h"
#include "ui/platform/wakefulness.h"
#include "ui/style/look.h"
#include "ui/widgets/question.h"

#include <QString>

#include <string>
#include <vector>

namespace hipwise::ui {

class Autostart;
class SnackKeeper;
class TrayIcon;

/// What the window works with. Owned by the program, outlives the window.
struct Services {
    Look& look;
    FigureStudio& studio;
    SettingsFile& settings;
    CueSounds& sounds;
    Voice& voice;
    Wakefulness& wakefulness;
    MediaRemote& remote;
    SnackKeeper& snacks;
    Autostart& autostart;
    TrayIcon& tray;
    app::Context& context;
    app::JournalKeeper& keeper;
    Ask ask;
    QString dataFolder;
    /// What went wrong on the way up, as a title and a sentence; empty when nothing did.
    QString warningTitle;
    QString warningText;
    app::PackShelf shelf;
    bool packGiven = false; ///< the pack was given on the command line
    PickPath pickPath;
    int clockRate = 1; ///< how fast the clock runs, for trying the program out
    /// What the program is started with when the person logs in.
    std::vector<std::string> atLogIn = {"--hidden"};
};

} // namespace hipwise::ui
