#include "ui/shell/snack_pages.h"

#include "ui/platform/autostart.h"
#include "ui/platform/paths.h"
#include "ui/platform/tray_icon.h"
#include "ui/shell/snack_keeper.h"
#include "ui/snacks/snacks_page.h"
#include "ui/widgets/words.h"

#include <utility>

namespace hipwise::ui {

SnackPages::SnackPages(const Services& services, std::function<void(Page*)> shelve)
    : m_services(services)
    , m_shelve(std::move(shelve))
{
    connect(&m_services.snacks, &SnackKeeper::changed, this, &SnackPages::show);
    connect(&m_services.settings, &SettingsFile::changed, this, &SnackPages::show);
}

Page* SnackPages::snacks()
{
    if (m_page == nullptr) {
        m_page = new SnacksPage(m_services.studio);
        m_shelve(m_page);
        connectPage();
    }
    m_page->setAutostart(m_services.autostart.isOn());
    show();
    return m_page;
}

void SnackPages::connectPage()
{
    SnackKeeper& keeper = m_services.snacks;
    connect(
        m_page, &SnacksPage::settingsChanged, this, [this](const person::SnackSettings& snacks) {
            change([&](person::Settings& settings) { settings.snacks = snacks; });
        });
    connect(m_page, &SnacksPage::sessionTimeChanged, this, [this](std::chrono::minutes time) {
        change([time](person::Settings& settings) { settings.sessionTime = time; });
    });
    connect(m_page, &SnacksPage::autostartWanted, this, &SnackPages::setAutostart);
    connect(m_page, &SnacksPage::programWanted, this, &SnackPages::programWanted);
    connect(m_page, &SnacksPage::nowRequested, &keeper, &SnackKeeper::showNow);
    connect(m_page, &SnacksPage::laterRequested, &keeper, &SnackKeeper::later);
    connect(m_page, &SnacksPage::callRequested, &keeper, &SnackKeeper::call);
    connect(m_page, &SnacksPage::pauseRequested, &keeper, &SnackKeeper::pause);
    connect(m_page, &SnacksPage::tomorrowRequested, &keeper, &SnackKeeper::pauseUntilTomorrow);
    connect(m_page, &SnacksPage::resumeRequested, &keeper, &SnackKeeper::resume);
    connect(m_page,
            &SnacksPage::ignoreDoNotDisturbRequested,
            &keeper,
            &SnackKeeper::passOverDoNotDisturb);
    connect(m_page, &SnacksPage::stateWanted, &keeper, &SnackKeeper::look);
    connect(m_page, &SnacksPage::soundRequested, this, [this] {
        m_services.sounds.ring(Ring::Snack, m_services.settings.settings().snacks.volume);
    });
}

void SnackPages::show()
{
    if (m_page == nullptr)
        return;
    const person::Settings& settings = m_services.settings.settings();
    m_page->setSettings(settings.snacks, settings.sessionTime);
    m_page->setState(m_services.snacks.state());
    m_page->setKnowsPresence(!m_services.snacks.sources().idle.isEmpty()
                             || !m_services.snacks.hasLooked());
}

void SnackPages::setAutostart(bool on)
{
    const auto done = on ? m_services.autostart.turnOn(executablePath(), m_services.atLogIn)
                         : m_services.autostart.turnOff();
    if (!done)
        Q_EMIT failed(on ? tr("Hipwise cannot be started at log-in")
                         : tr("The start at log-in cannot be taken back"),
                      fromUtf8(toString(done.error())));
    if (m_page != nullptr)
        m_page->setAutostart(m_services.autostart.isOn());
}

void SnackPages::change(const std::function<void(person::Settings&)>& edit)
{
    auto settings = m_services.settings.settings();
    edit(settings);
    Q_EMIT settingsChanged(settings);
}

void SnackPages::forget()
{
    m_page = nullptr;
}

} // namespace hipwise::ui
