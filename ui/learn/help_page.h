#pragma once

#include "content/article.h"
#include "content/text.h"
#include "ui/widgets/page.h"

namespace hipwise::ui {

class Notice;

/// "When to get help": the signs by urgency. Never gated, one key away from everywhere.
class HelpPage final : public Page {
    Q_OBJECT

public:
    explicit HelpPage(const Look& look);

    /// Null when the pack has no such article; then only the shortest advice is shown.
    void setArticle(const content::Article* article, const content::ArticleText& text);

    /// The number to call where the person lives; hidden where that is not known.
    void setRegion(const std::string& region);

    void setRoom(Room room) override;

private:
    void rebuild();

    content::Article m_article;
    content::ArticleText m_text;
    TextLabel* m_summary;
    Notice* m_number;
    QVBoxLayout* m_parts;
    QBoxLayout* m_columns = nullptr;
};

} // namespace hipwise::ui
