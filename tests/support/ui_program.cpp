#include "support/ui_program.h"

#include "support/ui_person.h"
#include "ui/platform/paths.h"
#include "ui/shell/main_window.h"

#include <fstream>

namespace hipwise::test {

UiProgram::UiProgram()
{
    line.dataDir = QString::fromStdString(m_folder.path().string());
    line.pack = QStringLiteral(HIPWISE_SOURCE_DIR "/data/hip");
    std::ofstream(settingsFile()) << "[person]\nstartedOn=2026-11-22\n";
}

UiProgram::~UiProgram()
{
    m_application.reset();
    QLocale::setDefault(m_locale);
}

std::optional<int> UiProgram::start()
{
    const auto folder = ui::findDataFolder(line.dataDir);
    REQUIRE(folder);
    REQUIRE(ui::makeFolders(*folder));
    m_application = std::make_unique<ui::Application>(line, *folder);
    const auto exitCode = m_application->open();
    if (!exitCode)
        REQUIRE(QTest::qWaitForWindowActive(&m_application->window()));
    settle();
    return exitCode;
}

void UiProgram::quit()
{
    m_application->window().close();
    settle();
    m_application.reset();
}

} // namespace hipwise::test
