#pragma once

#include "content/article.h"
#include "content/text.h"
#include "ui/widgets/page.h"

namespace hipwise::ui {

/// "When to get help": the signs by urgency. Never gated, one key away from everywhere.
class HelpPage final : public Page {
    Q_OBJECT

public:
    explicit HelpPage(const Look& look);

    /// Null when the pack has no such article; then only the shortest advice is shown.
    void setArticle(const content::Article* article, const content::ArticleText& text);

    void setRoom(Room room) override;

private:
    void rebuild();

    content::Article m_article;
    content::ArticleText m_text;
    TextLabel* m_summary;
    QVBoxLayout* m_parts;
    QBoxLayout* m_columns = nullptr;
};

} // namespace hipwise::ui
