#pragma once

#include "app/learn.h"
#include "ui/figure/figure_studio.h"
#include "ui/widgets/page.h"

#include <QString>

#include <functional>

namespace hipwise::ui {

/// What the links of an article do.
struct ArticleLinks {
    std::function<void(const QString&)> openMovement;
    std::function<void(const QString&)> openArticle;
};

/// One part of an article as widgets. `narrow`: one column, tables row by row.
[[nodiscard]] QWidget* makeArticlePart(FigureStudio& studio,
                                       const app::ArticlePart& part,
                                       const ArticleLinks& links,
                                       bool narrow);

/// The list of sources at the end of an article or beside it.
[[nodiscard]] QWidget* makeSources(const Look& look, const std::vector<content::Source>& sources);

} // namespace hipwise::ui
