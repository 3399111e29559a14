#include "ui/learn/article_parts.h"

#include "ui/figure/picture_card.h"
#include "ui/learn/urgency_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/tile_layout.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace hipwise::ui {

using content::BlockText;
using content::BlockType;
using content::CardTone;

namespace {

constexpr int ItemGap = length::Gap + length::Gap / 4;

/// Words of this file, in the context of the page they are on.
QString say(const char* text)
{
    return QCoreApplication::translate("hipwise::ui::ArticlePage", text);
}

/// Fills one part, from its heading downwards.
class PartMaker {
public:
    PartMaker(FigureStudio& studio,
              const app::ArticlePart& part,
              const ArticleLinks& links,
              bool narrow)
        : m_studio(studio)
        , m_look(studio.look())
        , m_part(part)
        , m_text(part.text)
        , m_links(links)
        , m_narrow(narrow)
    {
    }

    QWidget* make()
    {
        if (m_part.block.type == BlockType::Urgency)
            return new UrgencyCard(
                m_look, m_part.block.urgency.value_or(content::Urgency::Fine), m_text);
        if (m_part.block.type == BlockType::Card)
            return makeCard();
        auto* widget = new QWidget;
        auto* box = makeColumn(ItemGap);
        widget->setLayout(box);
        fill(*box);
        return widget;
    }

private:
    TextLabel* words(TextRole role, const std::string& text, Ink ink = Ink::Ink) const
    {
        return (new TextLabel(m_look, role, fromUtf8(text), ink))->wrapped();
    }

    void fill(QVBoxLayout& box)
    {
        if (!m_text.heading.empty())
            box.addWidget(words(m_part.block.type == BlockType::Card ? TextRole::CardTitle
                                                                     : TextRole::Section,
                                m_text.heading));
        if (!m_text.lead.empty())
            box.addWidget(words(TextRole::BodyStrong, m_text.lead));
        if (!m_text.text.empty())
            box.addWidget(words(TextRole::Body, m_text.text));
        int number = 0;
        for (const content::PointText& point : m_text.items) {
            ++number;
            addPoint(box,
                     point,
                     m_part.block.type == BlockType::Steps ? QStringLiteral("%1.").arg(number)
                                                           : QStringLiteral("•"));
        }
        if (!m_text.rows.empty())
            box.addWidget(m_narrow && m_text.columns.size() > 2 ? makeRows() : makeTable());
        if (!m_part.movements.empty())
            box.addWidget(makeMovements());
        if (!m_part.articles.empty())
            box.addWidget(makeArticles());
    }

    void addPoint(QVBoxLayout& box, const content::PointText& point, const QString& mark)
    {
        constexpr double MarkEms = 1.5;
        auto* row = new QHBoxLayout;
        row->setSpacing(0);
        auto* bullet = new TextLabel(m_look, TextRole::BodyStrong, mark, Ink::Soft);
        bullet->setFixedWidth(m_look.em(MarkEms));
        row->addWidget(bullet, 0, Qt::AlignTop);
        auto* column = makeColumn(0);
        if (!point.lead.empty())
            column->addWidget(words(TextRole::BodyStrong, point.lead));
        if (!point.text.empty())
            column->addWidget(
                words(TextRole::Body, point.text, point.lead.empty() ? Ink::Ink : Ink::Ink2));
        row->addLayout(column, 1);
        box.addLayout(row);
    }

    /// An icon and a word say what the colour says.
    QWidget* makeCard()
    {
        CardKind kind = CardKind::Plain;
        QString icon = QStringLiteral("info");
        QString tone = say(QT_TRANSLATE_NOOP("hipwise::ui::ArticlePage", "Good to know"));
        Ink ink = Ink::Info;
        if (m_part.block.tone == CardTone::Tip) {
            kind = CardKind::Soft;
            icon = QStringLiteral("leaf");
            tone = say(QT_TRANSLATE_NOOP("hipwise::ui::ArticlePage", "Tip"));
            ink = Ink::Soft;
        } else if (m_part.block.tone == CardTone::Care) {
            kind = CardKind::Caution;
            icon = QStringLiteral("warning");
            tone = say(QT_TRANSLATE_NOOP("hipwise::ui::ArticlePage", "Take care"));
            ink = Ink::Caution;
        }
        auto* card = new Card(kind);
        auto* head = new QHBoxLayout;
        head->setSpacing(length::Gap);
        head->addWidget(new IconLabel(m_look, icon, ink), 0, Qt::AlignTop);
        head->addWidget((new TextLabel(m_look, TextRole::Meta, tone, ink))->wrapped(), 1);
        card->box()->addLayout(head);
        auto* box = makeColumn(ItemGap);
        card->box()->addLayout(box);
        fill(*box);
        return card;
    }

    /// Each cell also says its column to a screen reader.
    TextLabel* cell(std::size_t row, std::size_t column) const
    {
        const std::string& text = m_text.rows[row][column];
        auto* label = words(column == 0 ? TextRole::BodyStrong : TextRole::Body, text);
        label->setAccessibleName(
            QStringLiteral("%1: %2").arg(fromUtf8(m_text.columns[column]), fromUtf8(text)));
        return label;
    }

    QWidget* makeTable()
    {
        auto* card = new Card;
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(length::CardGap);
        grid->setVerticalSpacing(length::Gap);
        const int columns = static_cast<int>(m_text.columns.size());
        for (int column = 0; column < columns; ++column) {
            grid->addWidget(
                words(TextRole::Meta, m_text.columns[static_cast<std::size_t>(column)], Ink::Ink2),
                0,
                column);
            grid->setColumnStretch(column, column == 0 ? 2 : 3);
        }
        for (std::size_t row = 0; row < m_text.rows.size(); ++row) {
            const int line = 2 * static_cast<int>(row) + 1;
            grid->addWidget(makeRule(), line, 0, 1, columns);
            for (int column = 0; column < columns; ++column)
                grid->addWidget(
                    cell(row, static_cast<std::size_t>(column)), line + 1, column, Qt::AlignTop);
        }
        card->box()->addLayout(grid);
        return card;
    }

    /// A table with several columns where there is room for one.
    QWidget* makeRows()
    {
        auto* card = new Card;
        for (std::size_t row = 0; row < m_text.rows.size(); ++row) {
            if (row > 0)
                card->box()->addWidget(makeRule());
            card->box()->addWidget(cell(row, 0));
            for (std::size_t column = 1; column < m_text.columns.size(); ++column) {
                card->box()->addWidget(words(TextRole::Meta, m_text.columns[column], Ink::Ink2));
                card->box()->addWidget(cell(row, column));
            }
        }
        return card;
    }

    QWidget* makeMovements()
    {
        constexpr double NarrowestEms = 11.5;
        auto* widget = new QWidget;
        auto* tiles = new TileLayout(m_look, NarrowestEms, widget);
        for (const app::MovementLink& movement : m_part.movements) {
            auto* card = new PictureCard(m_studio, movement.id, movement.figure);
            card->setWords(fromUtf8(movement.name), {}, {});
            card->setObjectName(QStringLiteral("movement-%1").arg(fromUtf8(movement.id)));
            QObject::connect(
                card,
                &QAbstractButton::clicked,
                card,
                [open = m_links.openMovement, id = fromUtf8(movement.id)] { open(id); });
            tiles->addWidget(card);
        }
        return widget;
    }

    QWidget* makeArticles()
    {
        constexpr double NarrowestEms = 17.0;
        auto* widget = new QWidget;
        auto* tiles = new TileLayout(m_look, NarrowestEms, widget);
        for (const app::ArticleCard& article : m_part.articles) {
            auto* card = new PictureCard(m_studio, {}, nullptr);
            card->setWords(fromUtf8(article.title), {}, {});
            card->setObjectName(QStringLiteral("article-%1").arg(fromUtf8(article.id)));
            QObject::connect(card,
                             &QAbstractButton::clicked,
                             card,
                             [open = m_links.openArticle, id = fromUtf8(article.id)] { open(id); });
            tiles->addWidget(card);
        }
        return widget;
    }

    FigureStudio& m_studio;
    const Look& m_look;
    const app::ArticlePart& m_part;
    const BlockText& m_text;
    const ArticleLinks& m_links;
    bool m_narrow;
};

} // namespace

QWidget* makeArticlePart(FigureStudio& studio,
                         const app::ArticlePart& part,
                         const ArticleLinks& links,
                         bool narrow)
{
    return PartMaker(studio, part, links, narrow).make();
}

QWidget* makeSources(const Look& look, const std::vector<content::Source>& sources)
{
    auto* card = new Card;
    card->setObjectName(QStringLiteral("sources"));
    card->box()->addWidget((new TextLabel(look,
                                          TextRole::CardTitle,
                                          say(QT_TRANSLATE_NOOP("hipwise::ui::ArticlePage",
                                                                "Where these facts come from"))))
                               ->wrapped());
    for (const content::Source& source : sources)
        card->box()->addWidget(
            (new TextLabel(look, TextRole::Secondary, sourceWords(source), Ink::Ink2))->wrapped());
    return card;
}

} // namespace hipwise::ui
