#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/page.h"

#include <QObject>

#include <functional>

namespace hipwise::ui {

class ArticlePage;
class HelpPage;
class LearnPage;

/// The articles, one of them, and "When to get help": made when they are first needed.
class LearnPages final : public QObject {
    Q_OBJECT

public:
    /// `shelve` is called with every new page, and owns it.
    LearnPages(const Services& services, std::function<void(Page*)> shelve);

    [[nodiscard]] Page* articles();
    /// An article that the pack has.
    [[nodiscard]] Page* article(const QString& id);
    [[nodiscard]] Page* help();
    /// The pages are gone; make new ones when they are needed.
    void forget();

Q_SIGNALS:
    void articleWanted(const QString& id);
    void movementWanted(const QString& id);
    void helpWanted();

private:
    Services m_services;
    std::function<void(Page*)> m_shelve;
    LearnPage* m_learn = nullptr;
    ArticlePage* m_article = nullptr;
    HelpPage* m_help = nullptr;
};

} // namespace hipwise::ui
