#include "ui/library/library_page.h"

#include "ui/figure/figure_studio.h"
#include "ui/library/library_model.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/words.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr double CardWidthEms = 17.0;

QString filterName(app::LibraryFilter filter)
{
    switch (filter) {
    case app::LibraryFilter::Text:
        return LibraryPage::tr("Without the search words");
    case app::LibraryFilter::Kind:
        return LibraryPage::tr("With every kind");
    case app::LibraryFilter::Position:
        return LibraryPage::tr("With every start position");
    }
    return {};
}

} // namespace

LibraryPage::LibraryPage(FigureStudio& studio)
    : Page(studio.look(), tr("Library"))
    , m_search(new QLineEdit)
    , m_kinds(new QWidget)
    , m_position(new Button(studio.look(), {}, ButtonKind::Chip))
    , m_positionMenu(new QMenu(this))
    , m_count(new TextLabel(studio.look(), TextRole::Secondary, {}, Ink::Ink2))
    , m_clear(new Button(studio.look(), {}, ButtonKind::Quiet, ButtonSize::Small))
    , m_list(new QListView)
    , m_model(new LibraryModel(this))
    , m_nothing(new QWidget)
    , m_nothingBox(new QVBoxLayout(m_nothing))
{
    setObjectName(QStringLiteral("libraryPage"));
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    constexpr int LongestQuery = 80;
    m_search->setMaxLength(LongestQuery);
    body()->addWidget(m_search);

    new FlowLayout(length::Gap, m_kinds);
    m_position->setCheckable(true);
    m_position->withIcon(QStringLiteral("down"));
    m_position->setLayoutDirection(Qt::RightToLeft); // the arrow behind the words
    m_position->setObjectName(QStringLiteral("positionFilter"));
    m_position->setMenu(m_positionMenu);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(length::Gap, row);
    flow->addWidget(m_position);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    flow->addWidget(m_clear);
    flow->addWidget(m_count);
    body()->addWidget(m_kinds);
    body()->addWidget(row);

    m_list->setObjectName(QStringLiteral("libraryList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LibraryDelegate(studio, m_list));
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    body()->addWidget(m_list);
    m_nothing->hide();
    body()->addWidget(m_nothing, 1);
    body()->addStretch();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_query.text = text.toStdString();
        refresh();
    });
    connect(m_list, &QListView::clicked, this, &LibraryPage::open);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &LibraryPage::showCard);
    connect(m_clear, &QAbstractButton::clicked, this, &LibraryPage::clearFilters);
    connect(&studio.look(), &Look::changed, this, &LibraryPage::fitGrid);
    const auto repaint = [this] { m_list->viewport()->update(); };
    connect(&studio, &FigureStudio::stillsReady, m_list, repaint);
    connect(&studio, &FigureStudio::changed, m_list, repaint);
    setTexts();
}

void LibraryPage::setTexts()
{
    setTitle(tr("Library"));
    m_search->setAccessibleName(tr("Search movements"));
    m_clear->setText(tr("Clear all"));
    m_list->setAccessibleName(tr("Movements"));
}

void LibraryPage::setLibrary(const app::Library& library)
{
    m_library = &library;
    refresh();
}

QWidget* LibraryPage::searchField()
{
    return m_search;
}

void LibraryPage::setRoom(Room room)
{
    Page::setRoom(room);
    m_search->setPlaceholderText(room == Room::Narrow
                                     ? tr("Search movements")
                                     : tr("Search movements: bridge, buttocks, sitting…"));
    fitGrid();
}

/// As many columns as fit, all of the same width; as high as all cards, because the page does the
/// scrolling.
void LibraryPage::fitGrid()
{
    constexpr int Spare = 4; // the view breaks a row that would fit to the pixel
    const int room = m_list->width() - Spare;
    const int columns = std::max(1, room / look().em(CardWidthEms));
    auto* delegate = qobject_cast<LibraryDelegate*>(m_list->itemDelegate());
    delegate->setCardWidth(std::max(1, room / columns));
    const QSize cell = delegate->sizeHint({}, {});
    m_list->setGridSize(cell);
    const int rows = (m_model->rowCount({}) + columns - 1) / columns;
    m_list->setFixedHeight(rows * cell.height() + Spare);
}

/// Keeps the card under the keyboard in sight.
void LibraryPage::showCard(const QModelIndex& index)
{
    if (!index.isValid() || !m_list->hasFocus())
        return;
    const QRect card = m_list->visualRect(index).translated(m_list->pos());
    ensureVisible(card.center().x(), card.center().y(), 0, card.height() / 2 + length::CardGap);
}

void LibraryPage::refresh()
{
    const app::LibraryState state = m_library->state(m_query);
    m_model->setCards(state.cards);
    rebuildKinds(state);
    rebuildPositions(state);
    const bool narrowed = !(m_query == app::LibraryQuery{});
    m_count->setText(narrowed ? tr("%1 of %2 movements").arg(state.cards.size()).arg(state.total)
                              : tr("%n movement(s)", nullptr, state.total));
    m_clear->setVisible(narrowed);
    m_list->setVisible(!state.cards.empty());
    m_nothing->setVisible(state.cards.empty());
    if (state.cards.empty())
        showNothingFound(state);
    fitGrid();
}

void LibraryPage::rebuildKinds(const app::LibraryState& state)
{
    QLayout* layout = m_kinds->layout();
    if (layout->count() != static_cast<int>(state.kinds.size()) + 1) {
        clearLayout(layout);
        for (std::size_t i = 0; i <= state.kinds.size(); ++i) {
            auto* chip = new Button(look(), {}, ButtonKind::Chip);
            chip->setObjectName(QStringLiteral("kind%1").arg(i));
            chip->setAutoExclusive(true);
            layout->addWidget(chip);
            connect(chip, &QAbstractButton::clicked, this, [this, i] {
                const auto kinds = m_library->state(m_query).kinds;
                m_query.kind.reset();
                if (i > 0)
                    m_query.kind = kinds.at(i - 1).kind;
                refresh();
            });
        }
    }
    for (int i = 0; i < layout->count(); ++i) {
        auto* chip = qobject_cast<Button*>(layout->itemAt(i)->widget());
        const bool all = i == 0;
        const app::KindChoice choice
            = all ? app::KindChoice{} : state.kinds.at(static_cast<std::size_t>(i) - 1);
        chip->setText(all ? tr("All") : tr("%1 (%2)").arg(kindName(choice.kind)).arg(choice.count));
        chip->setChecked(all ? !m_query.kind.has_value() : m_query.kind == choice.kind);
        chip->setAccessibleName(tr("Kind: %1").arg(chip->text()));
        chip->withIcon(chip->isChecked() ? QStringLiteral("check") : QString());
        if (!chip->isChecked())
            chip->setIcon({});
    }
    m_kinds->updateGeometry();
}

void LibraryPage::rebuildPositions(const app::LibraryState& state)
{
    m_positionMenu->clear();
    QStringList chosen;
    for (const app::PositionChoice& position : state.positions) {
        const bool on = m_query.positions.contains(position.id);
        if (on)
            chosen.append(fromUtf8(position.label));
        QAction* action = m_positionMenu->addAction(
            tr("%1 (%2)").arg(fromUtf8(position.label)).arg(position.count));
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, [this, id = position.id](bool checked) {
            if (checked)
                m_query.positions.insert(id);
            else
                m_query.positions.erase(id);
            QMetaObject::invokeMethod(this, &LibraryPage::refresh, Qt::QueuedConnection);
        });
    }
    m_position->setText(chosen.isEmpty()
                            ? tr("Start position")
                            : tr("Start position: %1").arg(chosen.join(QStringLiteral(", "))));
    m_position->setChecked(!chosen.isEmpty());
    m_position->setAccessibleName(m_position->text());
}

void LibraryPage::showNothingFound(const app::LibraryState& state)
{
    clearLayout(m_nothingBox);
    m_nothingBox->addStretch(1);
    m_nothingBox->addWidget(
        new TextLabel(look(), TextRole::Section, tr("No movement fits all of this")),
        0,
        Qt::AlignHCenter);
    auto* hint = new TextLabel(look(), TextRole::Body, tr("Take one away:"), Ink::Ink2);
    m_nothingBox->addWidget(hint, 0, Qt::AlignHCenter);
    for (const app::DropSuggestion& suggestion : state.suggestions) {
        auto* button
            = new Button(look(),
                         tr("%1 (%2)").arg(filterName(suggestion.filter)).arg(suggestion.count),
                         ButtonKind::Secondary);
        connect(button, &QAbstractButton::clicked, this, [this, filter = suggestion.filter] {
            if (filter == app::LibraryFilter::Text)
                m_search->clear();
            else if (filter == app::LibraryFilter::Kind)
                m_query.kind.reset();
            else
                m_query.positions.clear();
            refresh();
        });
        m_nothingBox->addWidget(button, 0, Qt::AlignHCenter);
    }
    auto* all = new Button(look(), tr("Show all movements"), ButtonKind::Secondary);
    connect(all, &QAbstractButton::clicked, this, &LibraryPage::clearFilters);
    m_nothingBox->addWidget(all, 0, Qt::AlignHCenter);
    m_nothingBox->addStretch(2);
}

void LibraryPage::clearFilters()
{
    m_query = {};
    m_search->clear();
    refresh();
}

void LibraryPage::open(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT movementOpened(index.data(LibraryModel::IdRole).toString());
}

bool LibraryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_list && enter) {
            open(m_list->currentIndex());
            return true;
        }
        if (watched == m_search && (key == Qt::Key_Down || enter) && m_model->rowCount({}) > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            m_list->setCurrentIndex(m_model->index(0));
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &LibraryPage::fitGrid, Qt::QueuedConnection);
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid()
        && m_model->rowCount({}) > 0)
        m_list->setCurrentIndex(m_model->index(0));
    return Page::eventFilter(watched, event);
}

} // namespace hipwise::ui
