#include "ui/library/library_filters.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <array>

namespace hipwise::ui {

using app::LibraryOrder;
using app::LibraryQuery;

namespace {

constexpr std::array Orders{
    LibraryOrder::Best, LibraryOrder::Name, LibraryOrder::Easiest, LibraryOrder::LastUsed};

QString orderName(LibraryOrder order)
{
    switch (order) {
    case LibraryOrder::Best:
        return LibraryFilters::tr("Best first");
    case LibraryOrder::Name:
        return LibraryFilters::tr("By name");
    case LibraryOrder::Easiest:
        return LibraryFilters::tr("Easiest first");
    case LibraryOrder::LastUsed:
        return LibraryFilters::tr("Last used first");
    }
    return {};
}

QString kindId(content::MovementKind kind)
{
    return QStringLiteral("kind%1").arg(static_cast<int>(kind));
}

QString withCount(const QString& text, int count)
{
    return QStringLiteral("%1 (%2)").arg(text).arg(count);
}

QList<PickChip> chipsOf(const std::vector<app::FilterChoice>& choices,
                        const std::set<std::string>& chosen)
{
    QList<PickChip> chips;
    for (const app::FilterChoice& choice : choices)
        chips.append({fromUtf8(choice.id),
                      withCount(fromUtf8(choice.label), choice.count),
                      chosen.contains(choice.id)});
    return chips;
}

void put(std::set<std::string>& set, const QString& id, bool on)
{
    if (on)
        set.insert(id.toStdString());
    else
        set.erase(id.toStdString());
}

} // namespace

LibraryFilters::LibraryFilters(const Look& look)
    : m_look(look)
    , m_kinds(new PickChips(look, tr("Kind"), PickChips::Pick::One))
    , m_unfold(new Button(look, {}, ButtonKind::Chip))
    , m_row(new QWidget)
    , m_panel(new Card)
{
    auto* column = makeColumn(length::Gap + length::Gap / 2);
    setLayout(column);
    m_kinds->setObjectName(QStringLiteral("kinds"));
    column->addWidget(m_kinds);
    m_unfold->withIcon(QStringLiteral("filter"));
    m_unfold->setObjectName(QStringLiteral("unfoldFilters"));
    column->addWidget(m_unfold, 0, Qt::AlignLeft);
    new FlowLayout(length::Gap, m_row);
    column->addWidget(m_row);
    m_panel->setObjectName(QStringLiteral("filterPanel"));
    m_panel->hide();
    column->addWidget(m_panel);
    buildRow();
    connect(m_unfold, &QAbstractButton::clicked, this, [this](bool on) {
        m_unfolded = on;
        if (!on)
            openPanel({});
        fillTabs();
    });
    connect(m_kinds, &PickChips::picked, this, [this](const QString& id) {
        change([&](LibraryQuery& query) {
            query.kind.reset();
            for (const app::KindChoice& choice : m_state.kinds) {
                if (id == kindId(choice.kind))
                    query.kind = choice.kind;
            }
        });
    });
}

void LibraryFilters::buildRow()
{
    constexpr std::array Names{
        "suitsMe", "positions", "equipment", "targets", "levels", "circumstances", "order"};
    for (int i = 0; i < Panels; ++i) {
        auto* tab = new Button(m_look, {}, ButtonKind::Chip);
        tab->setObjectName(
            QStringLiteral("filter-%1").arg(QLatin1String(Names.at(static_cast<std::size_t>(i)))));
        tab->setLayoutDirection(Qt::RightToLeft); // the arrow behind the words
        m_tabs.append(tab);
        m_row->layout()->addWidget(tab);
        const auto panel = static_cast<Panel>(i);
        connect(tab, &QAbstractButton::clicked, this, [this, panel] {
            openPanel(m_open == panel ? std::nullopt : std::optional(panel));
        });
    }
}

void LibraryFilters::setState(const LibraryQuery& query,
                              const app::LibraryState& state,
                              const content::Circumstances& about)
{
    m_query = query;
    m_state = state;
    m_about = about;
    fillKinds();
    fillTabs();
    if (m_open)
        fillPanel();
}

void LibraryFilters::setRoom(Room room)
{
    m_room = room;
    fillTabs();
}

void LibraryFilters::fold()
{
    m_unfolded = false;
    openPanel({});
}

void LibraryFilters::change(const std::function<void(LibraryQuery&)>& how)
{
    LibraryQuery query = m_query;
    how(query);
    Q_EMIT changed(query);
}

void LibraryFilters::openPanel(std::optional<Panel> panel)
{
    m_open = panel;
    if (m_open)
        fillPanel();
    m_panel->setVisible(m_open.has_value());
    fillTabs();
}

void LibraryFilters::fillKinds()
{
    QList<PickChip> chips{{QStringLiteral("all"), tr("All"), !m_query.kind}};
    for (const app::KindChoice& choice : m_state.kinds)
        chips.append({kindId(choice.kind),
                      withCount(kindName(choice.kind), choice.count),
                      m_query.kind == choice.kind});
    m_kinds->setChips(chips);
}

bool LibraryFilters::isActive(Panel panel) const
{
    switch (panel) {
    case Panel::SuitsMe:
        return m_query.suitsMe;
    case Panel::Position:
        return m_query.chairOnly || m_query.noFloor || !m_query.positions.empty();
    case Panel::Equipment:
        return !m_query.equipment.empty();
    case Panel::Target:
        return !m_query.targets.empty();
    case Panel::Level:
        return !m_query.levels.empty();
    case Panel::Circumstances:
        return !m_query.conditions.empty() || !m_query.limits.empty();
    case Panel::Order:
        return m_query.order != LibraryOrder::Best;
    }
    return false;
}

int LibraryFilters::activeFilters() const
{
    int active = 0;
    for (int i = 0; i < Panels; ++i)
        active += isActive(static_cast<Panel>(i)) ? 1 : 0;
    return active;
}

/// The filter's name with what is chosen in it.
QString LibraryFilters::tabText(Panel panel) const
{
    const auto chosen = [](const QString& name,
                           const std::vector<app::FilterChoice>& choices,
                           const std::set<std::string>& ids) {
        if (ids.empty())
            return name;
        constexpr std::size_t NamedAtMost = 1;
        if (ids.size() > NamedAtMost)
            return withCount(name, static_cast<int>(ids.size()));
        for (const app::FilterChoice& choice : choices) {
            if (ids.contains(choice.id))
                return QStringLiteral("%1: %2").arg(name, fromUtf8(choice.label));
        }
        return name;
    };
    switch (panel) {
    case Panel::SuitsMe:
        return tr("Suits me");
    case Panel::Position:
        if (m_query.chairOnly && m_query.positions.empty())
            return tr("Start position: only a chair");
        if (m_query.noFloor && m_query.positions.empty())
            return tr("Start position: not on the floor");
        return chosen(tr("Start position"), m_state.positions, m_query.positions);
    case Panel::Equipment:
        return chosen(tr("What I have"), m_state.equipment, m_query.equipment);
    case Panel::Target:
        return chosen(tr("Works on"), m_state.targets, m_query.targets);
    case Panel::Level:
        if (m_query.levels.size() == 1)
            return tr("Difficulty: %1").arg(levelName(*m_query.levels.begin()));
        return m_query.levels.empty()
            ? tr("Difficulty")
            : withCount(tr("Difficulty"), static_cast<int>(m_query.levels.size()));
    case Panel::Circumstances:
        if (m_query.limits.empty())
            return chosen(tr("Cause, limits"), m_state.conditions, m_query.conditions);
        return withCount(tr("Cause, limits"),
                         static_cast<int>(m_query.conditions.size() + m_query.limits.size()));
    case Panel::Order:
        break;
    }
    return isActive(panel) ? orderName(m_query.order) : tr("Order");
}

void LibraryFilters::fillTabs()
{
    const bool narrow = m_room == Room::Narrow;
    const int active = activeFilters();
    m_unfold->setText(active > 0 ? withCount(tr("Filters"), active) : tr("Filters"));
    m_unfold->setVisible(narrow);
    m_unfold->setChecked(m_unfolded);
    m_unfold->setAccessibleDescription(m_unfolded ? tr("Unfolded") : tr("Folded"));
    m_row->setVisible(!narrow || m_unfolded);
    for (int i = 0; i < Panels; ++i) {
        const auto panel = static_cast<Panel>(i);
        Button* tab = m_tabs[i];
        tab->setText(tabText(panel));
        tab->setChecked(isActive(panel));
        tab->withIcon(m_open == panel ? QStringLiteral("up") : QStringLiteral("down"));
        tab->setAccessibleName(tab->text());
        tab->setAccessibleDescription(m_open == panel ? tr("Unfolded") : tr("Folded"));
    }
    m_row->updateGeometry();
}

/// Chips in the panel: those that are there already when the same panel is filled again.
PickChips* LibraryFilters::addChips(const QString& name, PickChips::Pick pick)
{
    if (m_next < m_chips.size())
        return m_chips[m_next++];
    auto* chips = new PickChips(m_look, name, pick);
    m_panel->box()->addWidget(chips);
    m_chips.append(chips);
    ++m_next;
    return chips;
}

void LibraryFilters::fillPanel()
{
    if (m_filled != m_open) {
        clearLayout(m_panel->box());
        m_chips.clear();
        m_filled = m_open;
    }
    m_next = 0;
    switch (*m_open) {
    case Panel::SuitsMe:
        return fillSuitsMe();
    case Panel::Position:
        return fillPositions();
    case Panel::Equipment:
        return showChoices(tr("What I have"),
                           m_state.equipment,
                           &LibraryQuery::equipment,
                           tr("Shows what needs nothing beyond this."));
    case Panel::Target:
        return showChoices(tr("Works on"), m_state.targets, &LibraryQuery::targets, {});
    case Panel::Level:
        break;
    case Panel::Circumstances:
        showChoices(tr("Cause of pain"),
                    m_state.conditions,
                    &LibraryQuery::conditions,
                    tr("Leave out what is not for people who were told:"));
        return showChoices(tr("Limits"),
                           m_state.limits,
                           &LibraryQuery::limits,
                           tr("Leave out what has any of these:"));
    case Panel::Order:
        return fillOrder();
    }
    const bool fresh = m_chips.isEmpty();
    PickChips* chips = addChips(tr("Difficulty"), PickChips::Pick::Several);
    QList<PickChip> list;
    for (const app::FilterChoice& choice : m_state.levels) {
        const int level = std::stoi(choice.id);
        list.append({fromUtf8(choice.id),
                     withCount(levelName(level), choice.count),
                     m_query.levels.contains(level)});
    }
    chips->setChips(list);
    if (fresh)
        connect(chips, &PickChips::picked, this, [this](const QString& id, bool on) {
            change([&](LibraryQuery& query) {
                if (on)
                    query.levels.insert(id.toInt());
                else
                    query.levels.erase(id.toInt());
            });
        });
}

void LibraryFilters::showChoices(const QString& name,
                                 const std::vector<app::FilterChoice>& choices,
                                 std::set<std::string> LibraryQuery::*chosen,
                                 const QString& lead)
{
    const bool fresh = m_next >= m_chips.size();
    if (fresh && !lead.isEmpty())
        m_panel->box()->addWidget(
            (new TextLabel(m_look, TextRole::Body, lead, Ink::Ink2))->wrapped());
    PickChips* chips = addChips(name, PickChips::Pick::Several);
    chips->setChips(chipsOf(choices, m_query.*chosen));
    if (fresh)
        connect(chips, &PickChips::picked, this, [this, chosen](const QString& id, bool on) {
            change([&](LibraryQuery& query) { put(query.*chosen, id, on); });
        });
}

/// Two quick ones above the single positions.
void LibraryFilters::fillPositions()
{
    const bool fresh = m_chips.isEmpty();
    PickChips* quick = addChips(tr("Start position"), PickChips::Pick::Several);
    QList<PickChip> chips;
    if (m_state.hasChairs)
        chips.append({QStringLiteral("chair-only"),
                      withCount(tr("Only a chair"), m_state.chairOnly),
                      m_query.chairOnly});
    chips.append({QStringLiteral("no-floor"),
                  withCount(tr("Not on the floor"), m_state.noFloor),
                  m_query.noFloor});
    quick->setChips(chips);
    if (fresh)
        connect(quick, &PickChips::picked, this, [this](const QString& id, bool on) {
            change([&](LibraryQuery& query) {
                (id == QLatin1String("no-floor") ? query.noFloor : query.chairOnly) = on;
            });
        });
    showChoices(tr("Start position"), m_state.positions, &LibraryQuery::positions, {});
}

/// The view that fits the person, and what it goes by: kept for other pages and days.
void LibraryFilters::fillSuitsMe()
{
    const bool fresh = m_chips.isEmpty();
    const auto say = [&](TextRole role, const QString& text) {
        if (fresh)
            m_panel->box()->addWidget(
                (new TextLabel(m_look, role, text, role == TextRole::Body ? Ink::Ink2 : Ink::Ink))
                    ->wrapped());
    };
    PickChips* only = addChips(tr("Suits me"), PickChips::Pick::Several);
    only->setChips({{QStringLiteral("suits-me"),
                     withCount(tr("Show only what suits me"), m_state.suitsMe),
                     m_query.suitsMe}});
    say(TextRole::BodyStrong, tr("What has a clinician told you?"));
    PickChips* conditions = addChips(tr("Told by a clinician"), PickChips::Pick::Several);
    say(TextRole::BodyStrong, tr("Which limits were you given?"));
    PickChips* limits = addChips(tr("Limits"), PickChips::Pick::Several);
    say(TextRole::Body, tr("Kept on this computer only. Movements are marked by it everywhere."));
    const auto plain = [](const std::vector<app::FilterChoice>& choices,
                          const std::set<std::string>& chosen) {
        QList<PickChip> chips;
        for (const app::FilterChoice& choice : choices)
            chips.append({fromUtf8(choice.id), fromUtf8(choice.label), chosen.contains(choice.id)});
        return chips;
    };
    conditions->setChips(plain(m_state.conditions, m_about.conditions));
    limits->setChips(plain(m_state.limits, m_about.limits));
    if (!fresh)
        return;
    connect(only, &PickChips::picked, this, [this](const QString&, bool on) {
        change([&](LibraryQuery& query) { query.suitsMe = on; });
    });
    const auto tell = [this](std::set<std::string> content::Circumstances::*what) {
        return [this, what](const QString& id, bool on) {
            content::Circumstances about = m_about;
            put(about.*what, id, on);
            Q_EMIT aboutChanged(about);
        };
    };
    connect(conditions, &PickChips::picked, this, tell(&content::Circumstances::conditions));
    connect(limits, &PickChips::picked, this, tell(&content::Circumstances::limits));
}

void LibraryFilters::fillOrder()
{
    const bool fresh = m_chips.isEmpty();
    PickChips* orders = addChips(tr("Order"), PickChips::Pick::One);
    QList<PickChip> chips;
    for (const LibraryOrder order : Orders)
        chips.append({QStringLiteral("order%1").arg(static_cast<int>(order)),
                      orderName(order),
                      m_query.order == order});
    orders->setChips(chips);
    if (fresh)
        connect(orders, &PickChips::picked, this, [this](const QString& id) {
            for (const LibraryOrder order : Orders) {
                if (id.endsWith(QString::number(static_cast<int>(order))))
                    change([&](LibraryQuery& query) { query.order = order; });
            }
        });
}

} // namespace hipwise::ui
