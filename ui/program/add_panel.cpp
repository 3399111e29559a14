#include "ui/program/add_panel.h"

#include "ui/figure/figure_still.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pick_chips.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr std::size_t MostShown = 12;
constexpr QSizeF PictureEms{3.0, 2.7};
constexpr int Inset = 14;

} // namespace

AddPanel::AddPanel(FigureStudio& studio)
    : m_studio(studio)
    , m_field(new SearchField(studio.look()))
    , m_chips(new PickChips(studio.look(), tr("Show"), PickChips::Pick::One))
    , m_list(makeColumn(length::Gap))
    , m_hint(new TextLabel(studio.look(), TextRole::Secondary, {}, Ink::Ink2))
{
    setObjectName(QStringLiteral("addPanel"));
    box()->setContentsMargins(Inset, Inset, Inset, Inset);
    m_field->setObjectName(QStringLiteral("addSearch"));
    m_field->setPlaceholderText(tr("Add a movement"));
    m_field->setAccessibleName(tr("Search for a movement to add"));
    box()->addWidget(m_field);
    box()->addWidget(m_chips);
    box()->addLayout(m_list);
    m_hint->setObjectName(QStringLiteral("addHint"));
    box()->addWidget(m_hint->wrapped());
    showChips();
    constexpr int SoonMs = 150;
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(SoonMs);
    connect(&m_askSoon, &QTimer::timeout, this, &AddPanel::ask);
    connect(m_field, &QLineEdit::textChanged, &m_askSoon, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &AddPanel::ask);
    connect(m_chips, &PickChips::picked, this, [this](const QString& id, bool) {
        m_suitsMe = id == QLatin1String("suits");
        showChips();
        ask();
    });
}

void AddPanel::showChips()
{
    m_chips->setChips({{QStringLiteral("all"), tr("All"), !m_suitsMe},
                       {QStringLiteral("suits"), tr("Suits me"), m_suitsMe}});
}

void AddPanel::ask()
{
    m_askSoon.stop();
    Q_EMIT searchAsked(m_field->text().trimmed(), m_suitsMe);
}

void AddPanel::setFound(const std::vector<app::LibraryCard>& found)
{
    m_found = found;
    refresh();
}

void AddPanel::setInSession(const std::set<std::string>& movements)
{
    m_inSession = movements;
    refresh();
}

int AddPanel::focusedItem() const
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->hasFocus())
            return i;
    }
    return -1;
}

void AddPanel::refresh()
{
    std::vector<app::LibraryCard> offered;
    std::copy_if(m_found.begin(),
                 m_found.end(),
                 std::back_inserter(offered),
                 [this](const app::LibraryCard& card) { return !m_inSession.contains(card.id); });
    const bool more = offered.size() > MostShown;
    if (more)
        offered.resize(MostShown);
    m_hint->setText(more ? tr("Search to find more.")
                         : tr("Nothing found. Try another word, or choose “All”."));
    m_hint->setVisible(more || offered.empty());
    if (offered == m_shown)
        return;
    m_shown = std::move(offered);
    const int focused = focusedItem();
    clearLayout(m_list);
    m_buttons.clear();
    for (const app::LibraryCard& card : m_shown)
        m_list->addWidget(makeItem(card));
    if (focused < 0)
        return;
    // What was added is gone; the keyboard goes to what stands in its place.
    if (m_buttons.isEmpty())
        m_field->setFocus(Qt::OtherFocusReason);
    else
        m_buttons[std::min<int>(focused, static_cast<int>(m_buttons.size()) - 1)]->setFocus(
            Qt::OtherFocusReason);
}

QWidget* AddPanel::makeItem(const app::LibraryCard& card)
{
    const Look& look = m_studio.look();
    const QString id = fromUtf8(card.id);
    const QString name = fromUtf8(card.name);
    auto* item = new QWidget;
    auto* row = new QHBoxLayout(item);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(length::Gap);
    row->addWidget(new FigureStill(m_studio, card.id, card.figure, PictureEms));
    auto* words = makeColumn(0);
    words->addWidget((new TextLabel(look, TextRole::Body, name))->wrapped());
    const bool leftOut = content::isLeftOut(card.rating);
    words->addWidget((new TextLabel(look,
                                    TextRole::Secondary,
                                    leftOut ? suitabilityName(card.rating) : levelName(card.level),
                                    leftOut ? Ink::Caution : Ink::Ink2))
                         ->wrapped());
    row->addLayout(words, 1);
    auto* add = Button::iconOnly(look, QStringLiteral("plus"), tr("Add: %1").arg(name));
    add->setObjectName(QStringLiteral("add-%1").arg(id));
    add->setProperty("kind", QStringLiteral("tonal"));
    row->addWidget(add);
    m_buttons.append(add);
    connect(
        add, &QAbstractButton::clicked, this, [this, id, name] { Q_EMIT addRequested(id, name); });
    return item;
}

} // namespace hipwise::ui
