#include "ui/shell/data_pages.h"

#include "ui/settings/data_page.h"
#include "ui/widgets/words.h"

#include <QDesktopServices>
#include <QUrl>

#include <utility>

namespace hipwise::ui {

DataPages::DataPages(const Services& services, std::function<void(Page*)> shelve)
    : m_services(services)
    , m_shelve(std::move(shelve))
{
}

void DataPages::forget()
{
    m_page = nullptr;
}

Page* DataPages::data()
{
    if (m_page == nullptr) {
        m_page = new DataPage(m_services.look);
        m_shelve(m_page);
        connectPage();
        fill();
    }
    return m_page;
}

void DataPages::fill()
{
    if (m_page != nullptr)
        m_page->setState(m_services.keeper.state());
}

void DataPages::connectPage()
{
    connect(m_page, &DataPage::folderRequested, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.dataFolder));
    });
    connect(m_page, &DataPage::copyRequested, this, &DataPages::copy);
    connect(m_page, &DataPage::copyFolderRequested, this, &DataPages::chooseFolder);
    connect(m_page, &DataPage::byItselfChosen, this, [this](bool on) {
        auto settings = m_services.settings.settings();
        settings.copiesByItself = on;
        Q_EMIT settingsChanged(settings);
        fill();
    });
    connect(m_page, &DataPage::restoreRequested, this, &DataPages::restore);
    connect(m_page, &DataPage::restoreFileRequested, this, [this] {
        const QString file = m_services.pickPath(m_page, false);
        if (file.isEmpty())
            return;
        const auto copy = app::JournalKeeper::lookAt(file.toStdString());
        if (copy.isReadable())
            m_page->preview(copy);
        else
            complain(copy.summary.error());
    });
    connect(m_page, &DataPage::rescueRequested, this, &DataPages::rescue);
    connect(m_page, &DataPage::emptyRequested, this, &DataPages::startEmpty);
    connect(m_page, &DataPage::retryRequested, this, &DataPages::retry);
    connect(m_page, &DataPage::deleteRequested, this, &DataPages::deleteAll);
}

void DataPages::say(const QString& done)
{
    if (m_page == nullptr)
        return;
    m_page->setMessage(done, {}, false);
    fill();
    m_page->focusStart();
}

void DataPages::complain(const Error& error)
{
    if (m_page == nullptr)
        return;
    m_page->setMessage(tr("That did not work"),
                       tr("Nothing was changed. %1").arg(fromUtf8(toString(error))),
                       true);
    fill();
    m_page->focusStart();
}

void DataPages::copy()
{
    m_services.settings.save();
    const auto made = m_services.keeper.copyNow();
    if (!made)
        complain(made.error());
    else
        say(tr("A copy was made, opened and counted: %n session(s).",
               nullptr,
               made->isReadable() ? made->summary->sessions : 0));
}

void DataPages::chooseFolder()
{
    const QString folder = m_services.pickPath(m_page, true);
    if (folder.isEmpty())
        return;
    auto settings = m_services.settings.settings();
    settings.copiesFolder = folder.toStdString();
    Q_EMIT settingsChanged(settings);
    fill();
}

void DataPages::restore(const std::filesystem::path& copy, bool withSettings)
{
    // What is still to be written would be written over what is brought back.
    m_services.settings.save();
    const auto restored = m_services.keeper.restore(copy, withSettings);
    Q_EMIT journalChanged();
    if (!restored) {
        complain(restored.error());
        return;
    }
    if (withSettings)
        m_services.settings.readAgain();
    say(tr("%n session(s) are back.", nullptr, restored->summary.sessions));
}

void DataPages::rescue()
{
    const auto rescued = m_services.keeper.rescue();
    Q_EMIT journalChanged();
    if (!rescued)
        complain(rescued.error());
    else if (rescued->lostSessions && *rescued->lostSessions > 0)
        say(tr("%n session(s) could be rescued. %1 could not.", nullptr, rescued->sessions)
                .arg(*rescued->lostSessions));
    else
        say(tr("%n session(s) could be rescued.", nullptr, rescued->sessions));
}

void DataPages::startEmpty()
{
    const auto aside = m_services.keeper.startEmpty();
    Q_EMIT journalChanged();
    if (!aside)
        complain(aside.error());
    else
        say(tr("There is an empty journal now. The old file is kept."));
}

void DataPages::retry()
{
    const bool works = m_services.keeper.retry();
    Q_EMIT journalChanged();
    if (works)
        say(tr("Your journal works again."));
    else if (const auto& error = m_services.keeper.error())
        complain(*error);
}

void DataPages::deleteAll(bool copyFirst)
{
    if (copyFirst) {
        m_services.settings.save();
        if (const auto made = m_services.keeper.copyNow(); !made) {
            complain(made.error());
            return;
        }
    }
    const auto deleted = m_services.keeper.deleteEverything();
    Q_EMIT journalChanged();
    if (!deleted)
        complain(deleted.error());
    else
        Q_EMIT everythingDeleted();
}

} // namespace hipwise::ui
