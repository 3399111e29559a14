#include "ui/learn/article_page.h"

#include "ui/figure/figure_still.h"
#include "ui/learn/article_parts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QResizeEvent>

namespace hipwise::ui {

namespace {

/// About 66 letters a line, which is what reads best.
constexpr double ColumnEms = 42.0;
constexpr double SideEms = 18.0;
constexpr double CoverEms = 13.0;

} // namespace

ArticlePage::ArticlePage(FigureStudio& studio)
    : Page(studio.look(), {})
    , m_studio(studio)
    , m_columns(new QHBoxLayout)
{
    setObjectName(QStringLiteral("articlePage"));
    enableBack();
    m_columns->setSpacing(length::PageMargin);
    body()->addLayout(m_columns);
    body()->addStretch();
    connect(&studio.look(), &Look::changed, this, &ArticlePage::rebuild);
}

void ArticlePage::setState(const app::ArticleState& state)
{
    if (m_state == state)
        return;
    m_state = state;
    rebuild();
}

void ArticlePage::setRoom(Room room)
{
    const bool same = room == this->room();
    Page::setRoom(room);
    if (!same && !m_state.card.id.empty())
        rebuild();
}

void ArticlePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr double TablesFromEms = 34.0;
    const bool tight = event->size().width() < look().em(TablesFromEms);
    if (tight == m_tight)
        return;
    m_tight = tight;
    if (!m_state.card.id.empty())
        QMetaObject::invokeMethod(this, &ArticlePage::rebuild, Qt::QueuedConnection);
}

void ArticlePage::rebuild()
{
    clearLayout(m_columns);
    setTitle(fromUtf8(m_state.card.title));
    const bool wide = room() == Room::Wide;
    const ArticleLinks links{[this](const QString& id) { Q_EMIT movementOpened(id); },
                             [this](const QString& id) { Q_EMIT articleOpened(id); }};
    auto* reading = new QWidget;
    reading->setMaximumWidth(look().em(ColumnEms));
    auto* column = makeColumn(length::CardGap + length::Gap / 2);
    reading->setLayout(column);
    auto* facts = new QWidget;
    auto* flow = new FlowLayout(length::Gap, facts);
    flow->addWidget(new Tag(look(), tr("%n minute(s) to read", nullptr, m_state.card.minutes)));
    if (!m_state.wordsIn.empty())
        flow->addWidget(new Tag(look(), onlyInWords(m_state.wordsIn)));
    column->addWidget(facts);
    column->addWidget(
        (new TextLabel(look(), TextRole::Body, fromUtf8(m_state.card.summary), Ink::Ink2))
            ->wrapped());
    for (const app::ArticlePart& part : m_state.parts)
        column->addWidget(makeArticlePart(m_studio, part, links, m_tight));

    QWidget* sources = m_state.sources.empty() ? nullptr : makeSources(look(), m_state.sources);
    m_columns->addWidget(reading, 100);
    if (!wide) {
        if (sources != nullptr)
            column->addWidget(sources);
        m_columns->addStretch(1);
        return;
    }
    auto* side = makeColumn(length::CardGap);
    const app::MovementLink& cover = m_state.card.cover;
    if (cover.figure != nullptr)
        side->addWidget(
            new FigureStill(m_studio, cover.id, cover.figure, QSizeF(SideEms, CoverEms)));
    if (sources != nullptr) {
        sources->setFixedWidth(look().em(SideEms));
        side->addWidget(sources);
    }
    side->addStretch();
    m_columns->addLayout(side);
    m_columns->addStretch(1);
}

} // namespace hipwise::ui
