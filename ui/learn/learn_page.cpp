#include "ui/learn/learn_page.h"

#include "ui/figure/figure_still.h"
#include "ui/figure/picture_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tile_layout.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

namespace {

constexpr double CardEms = 15.5;
constexpr double SearchEms = 18.0;

} // namespace

LearnPage::LearnPage(FigureStudio& studio)
    : Page(studio.look(), tr("Learn"))
    , m_studio(studio)
    , m_search(new SearchField(studio.look()))
    , m_parts(makeColumn(length::CardGap))
{
    setObjectName(QStringLiteral("learnPage"));
    m_search->setObjectName(QStringLiteral("learnSearch"));
    m_search->setAccessibleName(tr("Search articles"));
    m_search->setPlaceholderText(tr("Search articles"));
    titleLabel()->wrapped(false); // one word, which the search must not squeeze
    titleRow()->addWidget(m_search);
    body()->addLayout(m_parts);
    body()->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &LearnPage::rebuild);
    connect(&studio.look(), &Look::changed, this, &LearnPage::rebuild);
}

void LearnPage::setArticles(const std::vector<app::ArticleCard>& articles)
{
    m_articles = articles;
    rebuild();
}

void LearnPage::setRoom(Room room)
{
    Page::setRoom(room);
    rebuild();
}

QWidget* LearnPage::searchField()
{
    return m_search;
}

void LearnPage::rebuild()
{
    m_search->setFixedWidth(look().em(room() == Room::Narrow ? SearchEms * 2 / 3 : SearchEms));
    clearLayout(m_parts);
    if (!m_search->text().trimmed().isEmpty()) {
        addCards(m_find(m_search->text()));
        return;
    }
    addStart();
    if (!m_articles.empty())
        addCards({m_articles.begin() + 1, m_articles.end()});
}

QWidget* LearnPage::makeHelpCard()
{
    auto* card = new Card(CardKind::Stop);
    auto* head = new QHBoxLayout;
    head->setSpacing(length::Gap);
    head->addWidget(new IconLabel(look(), QStringLiteral("help"), Ink::Stop, 1.6), 0, Qt::AlignTop);
    head->addWidget((new TextLabel(look(), TextRole::Section, tr("When to get help")))->wrapped(),
                    1);
    card->box()->addLayout(head);
    card->box()->addWidget(
        (new TextLabel(
             look(),
             TextRole::Body,
             tr("Signs that need a doctor, and how soon. Good to know before you start.")))
            ->wrapped());
    card->box()->addStretch();
    auto* open = new Button(look(), tr("See the signs"), ButtonKind::Stop);
    open->setObjectName(QStringLiteral("learnHelp"));
    connect(open, &QAbstractButton::clicked, this, &LearnPage::helpRequested);
    card->box()->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

/// The first article with its picture, and help beside it or below.
void LearnPage::addStart()
{
    const bool narrow = room() == Room::Narrow;
    auto* row = new QBoxLayout(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(length::CardGap);
    if (!m_articles.empty()) {
        const app::ArticleCard& first = m_articles.front();
        auto* card = new Card(CardKind::Soft, QBoxLayout::LeftToRight);
        auto* words = makeColumn(length::Gap);
        words->addWidget(new TextLabel(look(), TextRole::Meta, tr("Start here"), Ink::Soft));
        words->addWidget(
            (new TextLabel(look(), TextRole::PageTitle, fromUtf8(first.title)))->wrapped());
        words->addWidget(
            (new TextLabel(look(), TextRole::Body, fromUtf8(first.summary)))->wrapped());
        words->addStretch();
        auto* read = new Button(
            look(), tr("Read, %n minute(s)", nullptr, first.minutes), ButtonKind::Primary);
        read->withIcon(QStringLiteral("book"));
        read->setObjectName(QStringLiteral("readFirst"));
        read->setAccessibleName(tr("Read “%1”").arg(fromUtf8(first.title)));
        connect(read, &QAbstractButton::clicked, this, [this, id = fromUtf8(first.id)] {
            Q_EMIT articleOpened(id);
        });
        words->addWidget(read, 0, Qt::AlignLeft);
        card->box()->addLayout(words, 1);
        if (first.cover.figure != nullptr && !narrow)
            card->box()->addWidget(
                new FigureStill(m_studio, first.cover.id, first.cover.figure, QSizeF(15, 13)));
        row->addWidget(card, 3);
    }
    row->addWidget(makeHelpCard(), 2);
    m_parts->addLayout(row);
}

void LearnPage::addCards(const std::vector<app::ArticleCard>& cards)
{
    if (cards.empty()) {
        m_parts->addWidget((new TextLabel(look(),
                                          TextRole::Body,
                                          m_articles.empty() ? tr("This pack has no articles.")
                                                             : tr("No article has all of these "
                                                                  "words. Try fewer words."),
                                          Ink::Ink2))
                               ->wrapped());
        return;
    }
    auto* grid = new QWidget;
    auto* tiles = new TileLayout(look(), CardEms, grid);
    for (const app::ArticleCard& article : cards) {
        auto* card = new PictureCard(m_studio, article.cover.id, article.cover.figure);
        card->setWords(fromUtf8(article.title),
                       fromUtf8(article.summary),
                       tr("%n minute(s)", nullptr, article.minutes));
        card->setObjectName(QStringLiteral("article-%1").arg(fromUtf8(article.id)));
        connect(card, &QAbstractButton::clicked, this, [this, id = fromUtf8(article.id)] {
            Q_EMIT articleOpened(id);
        });
        tiles->addWidget(card);
    }
    m_parts->addWidget(grid);
}

} // namespace hipwise::ui
