#include "ui/shell/self_check.h"

#include "app/active_pack.h"
#include "content/load/pack_location.h"
#include "store/journal.h"
#include "support/version.h"
#include "ui/platform/cue_sounds.h"
#include "ui/platform/paths.h"
#include "ui/platform/system_clock.h"
#include "ui/platform/system_desktop_watch.h"
#include "ui/platform/tray_icon.h"
#include "ui/platform/voice.h"
#include "ui/widgets/language_box.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QScreen>

#include <cstdio>
#include <system_error>

namespace hipwise::ui {

namespace {

void say(const char* what, const std::string& value)
{
    std::printf("%-15s %s\n", what, value.c_str());
}

bool checkFolder(const DataFolder& folder)
{
    const bool usable = makeFolders(folder) && access(folder.root().c_str(), W_OK) == 0;
    say("data folder:", folder.root().string() + (usable ? "" : " (cannot be written to)"));
    say("copies:", folder.copies().string());
    return usable;
}

bool checkPack(const CommandLine& line, const DataFolder& folder)
{
    const auto pack = app::activatePack(
        {line.pack.toStdString(), content::builtInPack(executablePath()), folder.cache()});
    if (!pack) {
        say("pack:", "none that can be used: " + toString(pack.error()));
        return false;
    }
    say("pack:",
        pack->pack.id + " " + pack->pack.version + ", "
            + std::to_string(pack->pack.movements.size()) + " movements");
    for (const content::Problem& problem : pack->problems)
        say("pack problem:", toString(problem));
    return pack->condition == app::PackCondition::Good
        || pack->condition == app::PackCondition::SomeLeftOut;
}

bool checkJournal(const DataFolder& folder)
{
    std::error_code error;
    if (!std::filesystem::exists(folder.journal(), error)) {
        say("journal:", "none yet");
        return true;
    }
    auto journal = store::Journal::openReadOnly(folder.journal());
    if (!journal) {
        say("journal:", toString(journal.error()));
        return false;
    }
    const auto found = journal->check();
    if (!found || !found->empty()) {
        say("journal:", "damaged: " + (found ? found->front() : toString(found.error())));
        return false;
    }
    say("journal:",
        "in order, " + std::to_string(journal->sessions().count().value_or(0)) + " sessions");
    return true;
}

std::string voiceOf(const QString& language)
{
    SystemVoice voice;
    voice.setLanguage(language);
    switch (voice.problem()) {
    case VoiceProblem::None:
        return "found";
    case VoiceProblem::NoEngine:
        return "no speech service";
    case VoiceProblem::NoVoice:
        return "none";
    case VoiceProblem::Failed:
        break;
    }
    return "failed";
}

/// In every language of the interface.
std::string voices()
{
    std::string found;
    for (const QString& language : interfaceLanguages())
        found += (found.empty() ? "" : ", ") + language.toStdString() + ": " + voiceOf(language);
    return found;
}

/// Who tells what goes on in front of the screen.
void sayWhoAnswers()
{
    const SystemClock clock;
    SystemDesktopWatch watch(clock);
    const TrayIcon tray; // is found while the others answer
    QEventLoop loop;
    QObject::connect(&watch, &DesktopWatch::answered, &loop, &QEventLoop::quit);
    watch.look();
    loop.exec();
    const auto sayWho = [](const char* what, const QString& who) {
        say(what, who.isEmpty() ? "none" : who.toStdString());
    };
    const DesktopSources sources = watch.sources();
    sayWho("idle source:", sources.idle);
    sayWho("full screen:", sources.fullScreen);
    sayWho("do not disturb:", sources.doNotDisturb);
    sayWho("lock:", sources.lock);
    sayWho("sleep:", sources.sleep);
    say("tray:", tray.isThere() ? "found" : "none");
}

} // namespace

int selfCheck(const CommandLine& line, const DataFolder& folder, bool display)
{
    say("hipwise:", std::string(Version));
    say("Qt:", qVersion());
    say("program:", executablePath().string());
    const bool folderOk = checkFolder(folder);
    const bool packOk = checkPack(line, folder);
    const bool journalOk = checkJournal(folder);
    const QScreen* screen = QGuiApplication::primaryScreen();
    const QString shown = screen == nullptr ? QStringLiteral("no screen")
                                            : QStringLiteral("%1, %2x%3")
                                                  .arg(QGuiApplication::platformName())
                                                  .arg(screen->size().width())
                                                  .arg(screen->size().height());
    say("display:", display ? shown.toStdString() : "none");
    say("time zone:", systemTimeZone().name());
    say("sound:",
        CueSounds().deviceFound() ? "device found" : "none (cues are shown on the screen)");
    say("voice:", voices());
    sayWhoAnswers();
    return folderOk && packOk && journalOk ? 0 : 1;
}

} // namespace hipwise::ui
