#include "ui/shell/learn_pages.h"

#include "app/learn.h"
#include "ui/learn/article_page.h"
#include "ui/learn/help_page.h"
#include "ui/learn/learn_page.h"

#include <utility>

namespace hipwise::ui {

LearnPages::LearnPages(const Services& services, std::function<void(Page*)> shelve)
    : m_services(services)
    , m_shelve(std::move(shelve))
{
}

Page* LearnPages::articles()
{
    const app::Context& context = m_services.context;
    if (m_learn == nullptr) {
        m_learn = new LearnPage(m_services.studio);
        m_shelve(m_learn);
        connect(m_learn, &LearnPage::articleOpened, this, &LearnPages::articleWanted);
        connect(m_learn, &LearnPage::helpRequested, this, &LearnPages::helpWanted);
        m_learn->setSearch([this](const QString& query) {
            return app::articlesAbout(
                m_services.context.pack, m_services.context.contentLocale, query.toStdString());
        });
        m_learn->setArticles(app::articleCards(context.pack, context.contentLocale));
    }
    return m_learn;
}

Page* LearnPages::article(const QString& id)
{
    const app::Context& context = m_services.context;
    if (m_article == nullptr) {
        m_article = new ArticlePage(m_services.studio);
        m_shelve(m_article);
        connect(m_article, &ArticlePage::articleOpened, this, &LearnPages::articleWanted);
        connect(m_article, &ArticlePage::movementOpened, this, &LearnPages::movementWanted);
    }
    if (const auto state = app::articleState(context.pack, context.contentLocale, id.toStdString()))
        m_article->setState(*state);
    return m_article;
}

Page* LearnPages::help()
{
    const app::Context& context = m_services.context;
    if (m_help == nullptr) {
        m_help = new HelpPage(m_services.look);
        m_shelve(m_help);
        m_help->setArticle(context.pack.article(context.pack.helpArticle),
                           context.wording().article(context.pack.helpArticle));
    }
    m_help->setRegion(m_services.settings.settings().region);
    return m_help;
}

void LearnPages::forget()
{
    m_learn = nullptr;
    m_article = nullptr;
    m_help = nullptr;
}

} // namespace hipwise::ui
