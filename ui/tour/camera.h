#pragma once

#include "app/session_view.h"
#include "ui/figure/figure_studio.h"
#include "ui/platform/cue_sounds.h"
#include "ui/shell/language.h"
#include "ui/shell/services.h"
#include "ui/tour/sample_desktop.h"
#include "ui/tour/sample_person.h"

#include <chrono>
#include <functional>
#include <memory>

namespace hipwise::ui {

struct CommandLine;
class MainWindow;

/// The program of a sample person, driven from picture to picture. Pictures are numbered in the
/// order in which they are taken.
class Camera final {
public:
    Camera(const CommandLine& line, const content::Pack& pack);
    ~Camera();
    Camera(const Camera&) = delete;
    Camera(Camera&&) = delete;
    Camera& operator=(const Camera&) = delete;
    Camera& operator=(Camera&&) = delete;

    /// A window over a fresh sample person; `started` is false for the very first start.
    void fresh(bool started, person::Settings settings = {});

    /// Of the window, or of a widget alone.
    void shoot(const char* name, QWidget* widget = nullptr);
    /// Of the dialog that opens; it is closed again.
    void shootDialog(const char* name, const std::function<void()>& open);

    /// The first button of that name that shows; nothing happens where none does.
    void click(const char* button);
    /// As a clock does: a session takes a jump for sleep.
    void playFor(std::chrono::seconds time);
    /// Plays on until a session looks like this.
    void playUntil(const std::function<bool(const app::SessionView&)>& reached);
    void settle();

    [[nodiscard]] MainWindow& window() { return *m_window; }

    [[nodiscard]] SamplePerson& person() { return *m_person; }

    [[nodiscard]] SampleReminders& reminders() { return *m_reminders; }

    [[nodiscard]] FigureStudio& studio() { return *m_studio; }

    [[nodiscard]] SettingsFile& settings() { return *m_settings; }

    [[nodiscard]] const content::Pack& pack() const { return m_pack; }

    [[nodiscard]] const Look& look() const { return m_look; }

    [[nodiscard]] int pictures() const { return m_number; }

    /// Whether every picture could be written.
    [[nodiscard]] bool isSaved() const { return m_saved; }

private:
    const CommandLine& m_line;
    const content::Pack& m_pack;
    Language m_language;
    Look m_look;
    CueSounds m_sounds;
    SystemVoice m_voice;
    Wakefulness m_wakefulness;
    MediaRemote m_remote;
    std::unique_ptr<SamplePerson> m_person;
    std::unique_ptr<FigureStudio> m_studio;
    std::unique_ptr<QTemporaryDir> m_settingsFolder;
    std::unique_ptr<SettingsFile> m_settings;
    std::unique_ptr<SampleReminders> m_reminders;
    std::unique_ptr<MainWindow> m_window;
    int m_number = 0;
    bool m_saved = true;
};

} // namespace hipwise::ui
