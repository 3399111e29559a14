#pragma once

#include "app/learn.h"
#include "ui/figure/figure_studio.h"
#include "ui/widgets/page.h"

namespace hipwise::ui {

/// One article of the pack: its parts in a column that is easy to read, picture and sources beside
/// it where there is room.
class ArticlePage final : public Page {
    Q_OBJECT

public:
    explicit ArticlePage(FigureStudio& studio);

    void setState(const app::ArticleState& state);

    void setRoom(Room room) override;

Q_SIGNALS:
    void articleOpened(const QString& article);
    void movementOpened(const QString& movement);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();

    FigureStudio& m_studio;
    app::ArticleState m_state;
    bool m_tight = false; ///< too narrow for tables with several columns
    QHBoxLayout* m_columns;
};

} // namespace hipwise::ui
