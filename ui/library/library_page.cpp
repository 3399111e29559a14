#include "ui/library/library_page.h"

#include "ui/figure/figure_studio.h"
#include "ui/library/dropped_filter.h"
#include "ui/library/library_filters.h"
#include "ui/library/library_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>

namespace hipwise::ui {

using app::LibraryFilter;
using app::LibraryQuery;

namespace {

constexpr int SearchStretch = 20; // nearly all that the title leaves

} // namespace

LibraryPage::LibraryPage(FigureStudio& studio)
    : Page(studio.look(), tr("Library"))
    , m_search(new SearchField(studio.look()))
    , m_quick(new QWidget)
    , m_favourites(new Button(studio.look(), tr("Favourites"), ButtonKind::Chip))
    , m_recent(new Button(studio.look(), tr("Recently used"), ButtonKind::Chip))
    , m_form(new Segmented(studio.look(), tr("Show as"), {tr("Cards"), tr("List")}))
    , m_filters(new LibraryFilters(studio.look()))
    , m_count(new TextLabel(studio.look(), TextRole::Secondary, {}, Ink::Ink2))
    , m_clear(new Button(studio.look(), tr("Clear all"), ButtonKind::Quiet, ButtonSize::Small))
    , m_leftOut(new TextLabel(studio.look(), TextRole::Secondary, {}, Ink::Ink2))
    , m_showAnyway(new Button(studio.look(), {}, ButtonKind::Quiet, ButtonSize::Small))
    , m_frame(new QWidget)
    , m_list(new LibraryList(studio))
    , m_nothing(new QWidget)
    , m_nothingBox(new QVBoxLayout(m_nothing))
{
    setObjectName(QStringLiteral("libraryPage"));
    buildHead();
    body()->addWidget(m_filters);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(length::Gap, row);
    flow->addWidget(m_count);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    flow->addWidget(m_clear);
    m_showAnyway->setObjectName(QStringLiteral("showAnyway"));
    flow->addWidget(m_showAnyway);
    body()->addWidget(row);
    body()->addWidget(m_leftOut->wrapped());
    m_list->setParent(m_frame);
    m_frame->installEventFilter(this);
    body()->addWidget(m_frame);
    m_nothing->hide();
    body()->addWidget(m_nothing, 1);
    body()->addStretch();

    connect(m_list, &LibraryList::opened, this, &LibraryPage::movementOpened);
    connect(m_list, &LibraryList::favouriteChosen, this, &LibraryPage::favouriteChosen);
    connect(m_list, &LibraryList::heightChanged, m_frame, &QWidget::setFixedHeight);
    connect(m_list, &LibraryList::reached, this, &LibraryPage::showCard);
    connect(m_list, &LibraryList::formChosen, this, [this](bool rows) {
        setAsList(rows);
        Q_EMIT listChosen(rows);
    });
    connect(m_filters, &LibraryFilters::changed, this, &LibraryPage::setQuery);
    connect(m_filters, &LibraryFilters::aboutChanged, this, &LibraryPage::aboutChosen);
    connect(m_clear, &QAbstractButton::clicked, this, &LibraryPage::clearFilters);
    connect(m_showAnyway, &QAbstractButton::clicked, this, [this] {
        m_query.showAnyway = !m_query.showAnyway;
        refresh();
    });
}

/// Search, the two quick lists and the form.
void LibraryPage::buildHead()
{
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setAccessibleName(tr("Search movements"));
    m_search->installEventFilter(this);
    m_favourites->setObjectName(QStringLiteral("favourites"));
    m_recent->setObjectName(QStringLiteral("recent"));
    m_form->setObjectName(QStringLiteral("libraryForm"));
    titleLabel()->wrapped(false); // one word, which the search must not squeeze
    titleRow()->addWidget(m_search, SearchStretch);
    auto* flow = new FlowLayout(length::Gap, m_quick);
    flow->addWidget(m_favourites);
    flow->addWidget(m_recent);
    flow->addWidget(m_form);
    body()->addWidget(m_quick);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_query.text = text.toStdString();
        refresh();
    });
    connect(m_favourites, &QAbstractButton::clicked, this, [this](bool on) {
        m_query.favourites = on;
        refresh();
    });
    connect(m_recent, &QAbstractButton::clicked, this, [this](bool on) {
        m_query.recent = on;
        m_query.order = on ? app::LibraryOrder::LastUsed : app::LibraryOrder::Best;
        refresh();
    });
    connect(m_form, &Segmented::chosen, this, [this](int form) {
        setAsList(form == 1);
        Q_EMIT listChosen(form == 1);
    });
}

void LibraryPage::setLibrary(const app::Library& library)
{
    m_library = &library;
    refresh();
}

void LibraryPage::setAsList(bool list)
{
    m_form->setCurrent(list ? 1 : 0);
    m_list->setAsRows(list);
}

QWidget* LibraryPage::searchField()
{
    return m_search;
}

void LibraryPage::setRoom(Room room)
{
    Page::setRoom(room);
    // In the row of the title where there is room, else below it.
    if (room == Room::Wide)
        titleRow()->addWidget(m_quick);
    else
        body()->insertWidget(1, m_quick);
    m_filters->setRoom(room);
    m_list->fit();
}

/// Keeps the card under the keyboard in sight.
void LibraryPage::showCard(const QRect& card)
{
    const QRect here(m_list->mapTo(widget(), card.topLeft()), card.size());
    ensureVisible(here.center().x(), here.center().y(), 0, here.height() / 2 + length::CardGap);
}

/// With examples where they can be read to their end.
void LibraryPage::fitPlaceholder()
{
    constexpr double PaddingEms = 3.0;
    const QString examples = tr("Search movements: bridge, buttocks, sitting…");
    const int room = m_search->width() - look().em(PaddingEms);
    const bool fits = m_search->fontMetrics().horizontalAdvance(examples) <= room;
    m_search->setPlaceholderText(fits ? examples : tr("Search movements"));
}

void LibraryPage::setQuery(const LibraryQuery& query)
{
    m_query = query;
    refresh();
}

void LibraryPage::refresh()
{
    if (m_library == nullptr)
        return;
    const app::LibraryState state = m_library->state(m_query);
    m_list->setCards(state.cards);
    m_filters->setState(m_query, state, m_library->person().about);
    m_favourites->setChecked(m_query.favourites);
    m_favourites->setText(tr("Favourites (%1)").arg(state.favourites));
    m_favourites->withIcon(m_query.favourites ? QStringLiteral("heart-full")
                                              : QStringLiteral("heart"));
    m_recent->setChecked(m_query.recent);
    m_recent->setText(tr("Recently used (%1)").arg(state.recent));
    const bool narrowed = !(m_query == LibraryQuery{});
    m_count->setText(narrowed ? tr("%1 of %2 movements").arg(state.cards.size()).arg(state.total)
                              : tr("%n movement(s)", nullptr, state.total));
    m_clear->setVisible(narrowed);
    showLeftOut(state);
    m_frame->setVisible(!state.cards.empty());
    m_nothing->setVisible(state.cards.empty());
    if (state.cards.empty())
        showNothingFound(state);
}

/// What conditions and limits keep away is said, and can be looked at.
void LibraryPage::showLeftOut(const app::LibraryState& state)
{
    m_leftOut->setVisible(state.leftOut > 0);
    m_showAnyway->setVisible(state.leftOut > 0);
    m_leftOut->setText(
        m_query.showAnyway
            ? tr("%n movement(s) shown that may not suit, with the reason.", nullptr, state.leftOut)
            : tr("%n movement(s) left out that may not suit.", nullptr, state.leftOut));
    m_showAnyway->setText(m_query.showAnyway ? tr("Leave them out") : tr("Show them anyway"));
}

void LibraryPage::showNothingFound(const app::LibraryState& state)
{
    const auto centred = [this](TextRole role, const QString& text, Ink ink) {
        TextLabel* label = (new TextLabel(look(), role, text, ink))->wrapped();
        label->setAlignment(Qt::AlignHCenter);
        return label;
    };
    clearLayout(m_nothingBox);
    m_nothingBox->addStretch(1);
    m_nothingBox->addWidget(
        centred(TextRole::Section, tr("No movement fits all of this"), Ink::Ink));
    if (!state.suggestions.empty())
        m_nothingBox->addWidget(centred(TextRole::Body, tr("Take one away:"), Ink::Ink2));
    for (const app::DropSuggestion& suggestion : state.suggestions) {
        auto* button
            = new Button(look(),
                         tr("%1 (%2)").arg(withoutFilter(suggestion.filter)).arg(suggestion.count),
                         ButtonKind::Secondary);
        button->breaking();
        connect(button, &QAbstractButton::clicked, this, [this, filter = suggestion.filter] {
            drop(filter);
        });
        m_nothingBox->addWidget(button, 0, Qt::AlignHCenter);
    }
    auto* all = new Button(look(), tr("Show all movements"), ButtonKind::Secondary);
    connect(all, &QAbstractButton::clicked, this, &LibraryPage::clearFilters);
    m_nothingBox->addWidget(all, 0, Qt::AlignHCenter);
    m_nothingBox->addStretch(2);
}

void LibraryPage::drop(LibraryFilter filter)
{
    takeAway(m_query, filter);
    if (filter == LibraryFilter::Text)
        m_search->clear();
    refresh();
}

void LibraryPage::clearFilters()
{
    m_query = {};
    m_search->clear();
    m_filters->fold();
    refresh();
}

bool LibraryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool down = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (down && m_list->model()->rowCount() > 0) {
            m_list->focusFirst();
            return true;
        }
    }
    if (watched == m_search && event->type() == QEvent::Resize)
        fitPlaceholder();
    if (watched == m_frame && event->type() == QEvent::Resize)
        m_list->setGeometry(0, 0, m_frame->width() + LibraryList::Gap, m_frame->height());
    return Page::eventFilter(watched, event);
}

} // namespace hipwise::ui
