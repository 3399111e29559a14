#pragma once

#include "support/temp_dir.h"
#include "ui/shell/application.h"
#include "ui/shell/command_line.h"

#include <QLocale>

#include <filesystem>
#include <memory>
#include <optional>

namespace hipwise::test {

/// The whole program in this process as main() makes it, over a data folder of its own. It can be
/// ended and started again.
class UiProgram {
public:
    /// The first page was accepted on an earlier day.
    UiProgram();
    UiProgram(const UiProgram&) = delete;
    UiProgram(UiProgram&&) = delete;
    UiProgram& operator=(const UiProgram&) = delete;
    UiProgram& operator=(UiProgram&&) = delete;
    ~UiProgram();

    /// Makes and opens the window; the exit code when there is nothing to open.
    std::optional<int> start();
    /// Closes the window and ends the program.
    void quit();

    [[nodiscard]] ui::MainWindow& window() { return m_application->window(); }

    [[nodiscard]] std::filesystem::path settingsFile() const { return m_folder / "settings"; }

    [[nodiscard]] std::filesystem::path journalFile() const
    {
        return m_folder / "profiles/default/journal.sqlite";
    }

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

    ui::CommandLine line; ///< of the next start

private:
    TempDir m_folder;
    QLocale m_locale; ///< of the tests; the program has its own
    std::unique_ptr<ui::Application> m_application;
};

} // namespace hipwise::test
