#include "ui/shell/pack_pages.h"

#include "ui/settings/content_page.h"
#include "ui/widgets/words.h"

#include <utility>

namespace hipwise::ui {

PackPages::PackPages(const Services& services, std::function<void(Page*)> shelve)
    : m_services(services)
    , m_shelve(std::move(shelve))
{
}

Page* PackPages::content()
{
    if (m_page == nullptr) {
        m_page = new ContentPage(m_services.look);
        m_shelve(m_page);
        connect(m_page, &ContentPage::pickRequested, this, &PackPages::pick);
        connect(m_page, &ContentPage::offerAnswered, this, &PackPages::answer);
        connect(m_page, &ContentPage::packChosen, this, [this](const QString& id) {
            use(id.toStdString());
        });
        connect(m_page, &ContentPage::removeRequested, this, [this](const QString& id) {
            remove(id.toStdString());
        });
        connect(m_page, &ContentPage::languageChosen, this, [this](const QString& language) {
            auto settings = m_services.settings.settings();
            settings.contentLanguage = language.toStdString();
            Q_EMIT settingsChanged(settings);
        });
    }
    fill();
    return m_page;
}

void PackPages::forget()
{
    m_page = nullptr;
}

void PackPages::fill()
{
    const person::Settings& settings = m_services.settings.settings();
    m_page->setState({m_services.shelf.cards(m_services.context.contentLocale),
                      settings.pack,
                      m_offer,
                      m_error,
                      settings.contentLanguage,
                      m_services.packGiven});
}

void PackPages::pick(bool folder)
{
    const QString path = m_services.pickPath(m_page, folder);
    if (path.isEmpty())
        return;
    m_error.clear();
    m_offer = m_services.shelf.look(path.toStdString(), m_services.context.contentLocale);
    fill();
    m_page->focusStart();
}

void PackPages::answer(bool add)
{
    const auto offer = std::exchange(m_offer, std::nullopt);
    m_error.clear();
    if (add && offer) {
        if (const auto added = m_services.shelf.add(*offer); !added) {
            m_error = toString(added.error());
        } else if (!m_services.packGiven) {
            use(offer->card.id);
            return;
        }
    }
    fill();
    m_page->focusStart();
}

/// The pages are made anew with the other pack; also when only its version is another.
void PackPages::use(const std::string& id)
{
    auto settings = m_services.settings.settings();
    settings.pack = id;
    m_error.clear();
    Q_EMIT settingsChanged(settings);
    Q_EMIT packChanged();
}

void PackPages::remove(const std::string& id)
{
    const Question question{
        ContentPage::tr("Remove this pack?"),
        ContentPage::tr("Your records stay. The pack can be added again from its file."),
        ContentPage::tr("Remove"),
        ContentPage::tr("Keep it")};
    if (!m_services.ask(m_page, question))
        return;
    m_error.clear();
    if (const auto removed = m_services.shelf.remove(id); !removed) {
        m_error = toString(removed.error());
    } else if (m_services.settings.settings().pack == id) {
        use({});
        return;
    }
    fill();
    m_page->focusStart();
}

} // namespace hipwise::ui
