#pragma once

#include "content/pack.h"
#include "support/ui_person.h"
#include "support/ui_senses.h"
#include "ui/figure/figure_studio.h"
#include "ui/platform/cue_sounds.h"
#include "ui/platform/media_remote.h"
#include "ui/platform/settings_file.h"
#include "ui/platform/wakefulness.h"
#include "ui/player/player_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/look.h"
#include "ui/tour/sample_desktop.h"
#include "ui/tour/sample_person.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace hipwise::test {

/// The pack in data/hip, loaded once. Throws when it cannot be used.
[[nodiscard]] const content::Pack& hipPack();

enum class Before {
    Nothing, ///< the program was never started
    Accepted, ///< the first start was finished on an earlier day
};

/// The whole window in simulated time, over a real journal and settings in temporary folders. It is
/// Monday 23 November 2026, ten past nine. Questions are answered by `answer` and counted, never
/// shown.
class UiDesk {
public:
    /// `contentLanguage`: of the pack's words; empty for English.
    explicit UiDesk(Before before = Before::Accepted,
                    QSize size = {1366, 768},
                    int percent = 100,
                    const std::string& contentLanguage = {});
    ~UiDesk();
    UiDesk(const UiDesk&) = delete;
    UiDesk(UiDesk&&) = delete;
    UiDesk& operator=(const UiDesk&) = delete;
    UiDesk& operator=(UiDesk&&) = delete;

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }

    [[nodiscard]] ui::Desk& desk() { return m_window->desk(); }

    [[nodiscard]] ui::SamplePerson& person() { return m_sample; }

    [[nodiscard]] store::Journal& journal() { return *m_sample.context().journal; }

    [[nodiscard]] const person::Settings& settings() const { return m_settings->settings(); }

    [[nodiscard]] const ui::Services& services() const { return *m_services; }

    [[nodiscard]] ui::SampleReminders& reminders() { return *m_reminders; }

    [[nodiscard]] ui::Look& look() { return m_look; }

    [[nodiscard]] FakeSound& sound() { return *m_sound; }

    [[nodiscard]] FakeVoice& voice() { return m_voice; }

    /// Changes what the person has set, as Settings would.
    void change(const std::function<void(person::Settings&)>& edit);

    /// Packs that were added, in a temporary folder, and the one in data/hip.
    [[nodiscard]] app::PackShelf shelf() const;

    /// Closes the window, when it is still open, and opens it again on the same journal and
    /// settings.
    void reopen();

    /// Time passes and the session on the screen, if there is one, notices it: in steps, as a clock
    /// does.
    void pass(std::chrono::milliseconds time);

    /// Keeps what a clinician has told the person, as the library would.
    void tell(const content::Circumstances& about);

    /// Uses the first program and shows it.
    void useProgram();

    /// Shows what the journal says by now.
    void showAgain();

    /// It is the next morning, ten past nine, and the page shows it.
    void nextMorning();

    bool answer = false; ///< to the next questions
    int asked = 0; ///< questions so far
    std::string question; ///< title of the last one
    std::string questionText; ///< and what it says
    std::string picked; ///< the path that is picked when one is asked for; empty for none
    int packChanges = 0; ///< how often another pack was asked for

private:
    void open();

    ui::Look m_look;
    FakeSound* m_sound = new FakeSound; ///< owned by the sounds
    ui::CueSounds m_sounds{std::unique_ptr<ui::SoundOutput>(m_sound)};
    FakeVoice m_voice;
    QDBusConnection m_noBus{QStringLiteral("none")};
    ui::Wakefulness m_wakefulness{m_noBus, m_noBus};
    ui::MediaRemote m_remote{m_noBus};
    ui::SamplePerson m_sample;
    ui::FigureStudio m_studio{m_look, m_sample.clock()};
    QTemporaryDir m_folder;
    QSize m_size;
    std::unique_ptr<ui::SettingsFile> m_settings;
    std::unique_ptr<ui::SampleReminders> m_reminders;
    std::unique_ptr<ui::Services> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// The newest session of a journal; fails the test when there is none.
[[nodiscard]] session::SessionRecord newestSession(store::Journal& journal);

/// How many pain answers of a kind the journal has.
[[nodiscard]] int painAnswers(store::Journal& journal, session::PainContext context);

} // namespace hipwise::test
