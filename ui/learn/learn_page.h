#pragma once

#include "app/learn.h"
#include "ui/figure/figure_studio.h"
#include "ui/widgets/page.h"

#include <functional>
#include <vector>

namespace hipwise::ui {

class SearchField;

/// All articles: the one to read first, the way to "When to get help", and the others as cards. The
/// words of all of them can be searched.
class LearnPage final : public Page {
    Q_OBJECT

public:
    using Search = std::function<std::vector<app::ArticleCard>(const QString& query)>;

    explicit LearnPage(FigureStudio& studio);

    void setSearch(Search search) { m_find = std::move(search); }

    void setArticles(const std::vector<app::ArticleCard>& articles);

    void setRoom(Room room) override;
    [[nodiscard]] QWidget* searchField() override;

Q_SIGNALS:
    void articleOpened(const QString& article);
    void helpRequested();

private:
    void rebuild();
    void addStart();
    void addCards(const std::vector<app::ArticleCard>& cards);
    [[nodiscard]] QWidget* makeHelpCard();

    FigureStudio& m_studio;
    std::vector<app::ArticleCard> m_articles;
    Search m_find;
    SearchField* m_search;
    QVBoxLayout* m_parts;
};

} // namespace hipwise::ui
