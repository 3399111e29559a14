#include "ui/snacks/hours_editor.h"

#include "ui/snacks/time_box.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pick_chips.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace hipwise::ui {

using std::chrono::minutes;

namespace {

constexpr std::size_t Days = 7;
constexpr std::size_t MostRanges = 4;
constexpr minutes Day{24 * 60};
constexpr minutes ShortestLunch{15};

/// Begins at another time and lasts as long.
HourRange moved(const HourRange& range, minutes from)
{
    return {from, (from + (range.to - range.from) + Day) % Day};
}

bool endsNextDay(const HourRange& range)
{
    return range.to <= range.from;
}

/// Of a day counted from Monday.
QString dayName(std::size_t day)
{
    return QLocale().dayName(static_cast<int>(day) + 1, QLocale::ShortFormat);
}

/// The days of a week in the order of the person's country.
std::vector<std::size_t> weekOrder()
{
    const std::size_t first = firstWeekday().iso_encoding() - 1;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < Days; ++i)
        order.push_back((first + i) % Days);
    return order;
}

} // namespace

HoursEditor::HoursEditor(const Look& look)
    : m_look(look)
    , m_column(makeColumn(length::Gap))
    , m_lunchSwitch(
          new SwitchRow(look, QStringLiteral("lunchSwitch"), tr("No snacks in a lunch break")))
    , m_lunchTimes(new QWidget)
    , m_lunchFrom(new TimeBox(look))
    , m_lunchTo(new TimeBox(look))
{
    setObjectName(QStringLiteral("hoursEditor"));
    setLayout(m_column);
    auto* more = new Button(look, tr("Add hours"), ButtonKind::Quiet, ButtonSize::Small);
    more->setObjectName(QStringLiteral("addHours"));
    more->withIcon(QStringLiteral("plus"));
    m_column->addWidget(more, 0, Qt::AlignLeft);
    m_column->addWidget(m_lunchSwitch);
    auto* times = new FlowLayout(length::Gap, m_lunchTimes);
    m_lunchFrom->setObjectName(QStringLiteral("lunchFrom"));
    m_lunchTo->setObjectName(QStringLiteral("lunchTo"));
    addTimes(times, m_lunchFrom, m_lunchTo);
    m_column->addWidget(m_lunchTimes);
    connect(more, &QAbstractButton::clicked, this, &HoursEditor::addRange);
    connect(m_lunchSwitch, &SwitchRow::switched, this, [this](bool on) {
        m_lunch = on ? std::optional(usualLunch()) : std::nullopt;
        fill();
        tell();
    });
    connect(m_lunchFrom, &TimeBox::timeChosen, this, [this](minutes time) {
        m_lunch = moved(m_lunch.value_or(usualLunch()), time);
        fill();
        tell();
    });
    connect(m_lunchTo, &TimeBox::timeChosen, this, [this](minutes time) {
        const minutes from = m_lunch.value_or(usualLunch()).from;
        m_lunch = HourRange{from, time == from ? (time + ShortestLunch) % Day : time};
        fill();
        tell();
    });
}

/// "From 09:00 to 17:00".
void HoursEditor::addTimes(QLayout* row, TimeBox* from, TimeBox* to)
{
    const auto add = [&](const QString& words, TimeBox* box) {
        auto* label = new TextLabel(m_look, TextRole::Body, words, Ink::Ink2);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
    };
    add(tr("From"), from);
    add(tr("to"), to);
}

std::vector<HoursEditor::Row> HoursEditor::rowsOf(const WeekHours& week)
{
    std::vector<Row> rows;
    for (std::size_t day = 0; day < Days; ++day) {
        for (const HourRange& range : week.at(day)) {
            const auto same = std::find_if(
                rows.begin(), rows.end(), [&](const Row& row) { return row.range == range; });
            if (same == rows.end())
                rows.push_back({range, {day}});
            else
                same->days.insert(day);
        }
    }
    return rows;
}

WeekHours HoursEditor::hours() const
{
    WeekHours week;
    for (const Row& row : m_rows) {
        for (const std::size_t day : row.days)
            week.at(day).push_back(row.range);
    }
    for (auto& ranges : week)
        std::sort(ranges.begin(), ranges.end(), [](const HourRange& one, const HourRange& other) {
            return one.from < other.from;
        });
    return week;
}

void HoursEditor::setHours(const WeekHours& week, const std::optional<HourRange>& lunch)
{
    // What the person is at stays as it is, with rows that have no day yet.
    if (week != hours() || m_rows.empty())
        m_rows = rowsOf(week);
    if (m_rows.empty())
        m_rows.push_back({usualWorkHours().front().front(), {}});
    m_lunch = lunch;
    fill();
}

void HoursEditor::makeRow(std::size_t index)
{
    RowWidgets row;
    row.whole = new QWidget;
    auto* flow = new FlowLayout(length::Gap, row.whole);
    row.from = new TimeBox(m_look);
    row.to = new TimeBox(m_look);
    row.from->setObjectName(QStringLiteral("from%1").arg(index));
    row.to->setObjectName(QStringLiteral("to%1").arg(index));
    row.days = new PickChips(m_look, tr("Days"), PickChips::Pick::Several);
    row.days->setObjectName(QStringLiteral("days%1").arg(index));
    auto* remove = Button::iconOnly(m_look, QStringLiteral("close"), tr("Remove these hours"));
    remove->setObjectName(QStringLiteral("removeHours%1").arg(index));
    row.remove = remove;
    addTimes(flow, row.from, row.to);
    row.nextDay = new TextLabel(m_look, TextRole::Body, tr("the next day"), Ink::Ink2);
    flow->addWidget(row.nextDay);
    flow->addWidget(row.days);
    flow->addWidget(remove);
    m_column->insertWidget(static_cast<int>(index), row.whole);
    connect(row.from, &TimeBox::timeChosen, this, [this, index](minutes time) {
        m_rows.at(index).range = moved(m_rows.at(index).range, time);
        fill();
        tell();
    });
    connect(row.to, &TimeBox::timeChosen, this, [this, index](minutes time) {
        m_rows.at(index).range.to = time;
        fill();
        tell();
    });
    connect(row.days, &PickChips::picked, this, [this, index](const QString& id, bool on) {
        if (on)
            m_rows.at(index).days.insert(id.toUInt());
        else
            m_rows.at(index).days.erase(id.toUInt());
        tell();
    });
    connect(remove, &QAbstractButton::clicked, this, [this, index] { removeRange(index); });
    m_widgets.push_back(row);
}

void HoursEditor::fillRow(std::size_t index)
{
    const RowWidgets& widgets = m_widgets.at(index);
    const bool shown = index < m_rows.size();
    widgets.whole->setVisible(shown);
    if (!shown)
        return;
    const Row& row = m_rows.at(index);
    widgets.from->setTime(row.range.from);
    widgets.to->setTime(row.range.to);
    widgets.nextDay->setVisible(endsNextDay(row.range));
    QList<PickChip> chips;
    for (const std::size_t day : weekOrder())
        chips.append({QString::number(day), dayName(day), row.days.contains(day)});
    widgets.days->setChips(chips);
    widgets.remove->setVisible(m_rows.size() > 1);
}

void HoursEditor::fill()
{
    while (m_widgets.size() < m_rows.size())
        makeRow(m_widgets.size());
    for (std::size_t index = 0; index < m_widgets.size(); ++index)
        fillRow(index);
    auto* more = findChild<QWidget*>(QStringLiteral("addHours"));
    more->setVisible(m_rows.size() < MostRanges);
    m_lunchSwitch->setOn(m_lunch.has_value());
    m_lunchTimes->setVisible(m_lunch.has_value());
    if (m_lunch) {
        m_lunchFrom->setTime(m_lunch->from);
        m_lunchTo->setTime(m_lunch->to);
    }
}

void HoursEditor::addRange()
{
    constexpr HourRange Evening{minutes(18 * 60), minutes(20 * 60)};
    m_rows.push_back({Evening, {}});
    fill();
    m_widgets.at(m_rows.size() - 1).from->setFocus(Qt::OtherFocusReason);
}

void HoursEditor::removeRange(std::size_t index)
{
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(index));
    fill();
    m_widgets.at(std::min(index, m_rows.size() - 1)).from->setFocus(Qt::OtherFocusReason);
    tell();
}

void HoursEditor::tell()
{
    Q_EMIT changed(hours(), m_lunch);
}

} // namespace hipwise::ui
