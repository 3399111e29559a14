#include "ui/onboarding/home_page.h"

#include "ui/onboarding/step_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_choices.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pick_chips.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/words.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace hipwise::ui {

namespace {

using app::DayTime;

constexpr std::array Times{DayTime::AfterBreakfast,
                           DayTime::LateMorning,
                           DayTime::AfterLunch,
                           DayTime::AfterWork,
                           DayTime::Evening};
constexpr unsigned Week = 7;

/// Monday is 1.
std::chrono::weekday weekdayOf(unsigned number)
{
    return std::chrono::weekday(number % Week);
}

QStringList timeNames()
{
    QStringList names;
    for (const DayTime time : Times)
        names.append(dayTimeName(time));
    names.append(HomePage::tr("It varies"));
    return names;
}

} // namespace

HomePage::HomePage(const Look& look, StepPlace place)
    : StepPage(look, person::FirstStep::Home, place)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_days(new PickChips(look, tr("Days for exercise"), PickChips::Pick::Several))
    , m_time(new ChipChoices(look, tr("Time of day"), timeNames()))
    , m_floor(new Segmented(look, tr("Down to the floor or a bed"), {tr("Yes"), tr("No")}))
    , m_things(new Card)
{
    setObjectName(QStringLiteral("homePage"));
    setTitle(isAlone() ? tr("At home") : tr("A plan that fits your home"));
    setLead(tr("Movements that need something you don’t have are swapped where that is possible."));
    m_days->setObjectName(QStringLiteral("sessionDays"));
    m_time->setObjectName(QStringLiteral("sessionTime"));
    m_floor->setObjectName(QStringLiteral("floorChoice"));
    m_columns->setSpacing(length::CardGap);
    auto* left = makeColumn(length::CardGap);
    left->addWidget(makeWhen());
    left->addWidget(makeFloor());
    left->addStretch();
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_things, 1);
    body()->addLayout(m_columns);
    body()->addStretch();
}

Card* HomePage::makeWhen()
{
    auto* card = new Card;
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::CardTitle, tr("Days for exercise")))->wrapped());
    card->box()->addWidget(
        (new TextLabel(look(),
                       TextRole::Body,
                       tr("3 days with a free day between work well. With none, the program "
                          "spreads them."),
                       Ink::Ink2))
            ->wrapped());
    card->box()->addWidget(m_days);
    card->box()->addSpacing(length::Gap);
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::CardTitle, tr("What time suits you?")))->wrapped());
    card->box()->addWidget(m_time);
    connect(m_days, &PickChips::picked, this, &HomePage::chooseDay);
    connect(m_time, &ChipChoices::chosen, this, [this](int index) {
        const auto at = static_cast<std::size_t>(index);
        m_state.time
            = at < Times.size() ? std::optional(app::minutesOf(Times.at(at))) : std::nullopt;
        Q_EMIT homeChosen(m_state);
    });
    return card;
}

Card* HomePage::makeFloor()
{
    auto* card = new Card;
    card->box()->addWidget(
        (new TextLabel(look(),
                       TextRole::CardTitle,
                       tr("Can you get down to the floor or a firm bed, and up again?")))
            ->wrapped());
    card->box()->addWidget(m_floor, 0, Qt::AlignLeft);
    connect(m_floor, &Segmented::chosen, this, [this](int index) {
        m_state.floor = index == 0;
        Q_EMIT homeChosen(m_state);
    });
    return card;
}

void HomePage::makeGroups(const app::HomeState& state)
{
    clearLayout(m_things->box());
    m_groups.clear();
    m_things->box()->addWidget(
        (new TextLabel(look(), TextRole::CardTitle, tr("What is at hand?")))->wrapped());
    for (const app::EquipmentGroup& group : state.groups) {
        const QString name = groupName(group.kind);
        m_things->box()->addSpacing(length::Gap / 2);
        m_things->box()->addWidget((new TextLabel(look(), TextRole::BodyStrong, name))->wrapped());
        auto* chips = new PickChips(look(), name, PickChips::Pick::Several);
        connect(chips, &PickChips::picked, this, &HomePage::choose);
        m_things->box()->addWidget(chips);
        m_groups.append(chips);
    }
    m_things->box()->addStretch();
}

void HomePage::choose(const QString& thing, bool on)
{
    for (app::EquipmentGroup& group : m_state.groups) {
        for (app::Option& each : group.things) {
            if (fromUtf8(each.id) == thing)
                each.on = on;
        }
    }
    Q_EMIT homeChosen(m_state);
}

void HomePage::chooseDay(const QString& day, bool on)
{
    std::vector<std::chrono::weekday> days;
    for (unsigned number = 1; number <= Week; ++number) {
        const std::chrono::weekday each = weekdayOf(number);
        const bool was
            = std::find(m_state.days.begin(), m_state.days.end(), each) != m_state.days.end();
        if (day == QString::number(number) ? on : was)
            days.push_back(each);
    }
    m_state.days = days;
    Q_EMIT homeChosen(m_state);
}

void HomePage::showDays(const app::HomeState& state)
{
    QList<PickChip> chips;
    for (unsigned number = 1; number <= Week; ++number) {
        const bool on = std::find(state.days.begin(), state.days.end(), weekdayOf(number))
            != state.days.end();
        QString name = QLocale().dayName(static_cast<int>(number));
        name.replace(0, 1, name.left(1).toUpper());
        chips.append({QString::number(number), name, on});
    }
    m_days->setChips(chips);
}

void HomePage::setState(const app::HomeState& state)
{
    m_state = state;
    showDays(state);
    const auto time = state.time
        ? std::find(Times.begin(), Times.end(), app::dayTimeOf(*state.time))
        : Times.end();
    m_time->setCurrent(static_cast<int>(std::distance(Times.begin(), time)));
    m_floor->setCurrent(state.floor ? 0 : 1);
    if (m_groups.size() != static_cast<qsizetype>(state.groups.size()))
        makeGroups(state);
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        QList<PickChip> chips;
        for (const app::Option& thing : state.groups[static_cast<std::size_t>(i)].things)
            chips.append({fromUtf8(thing.id), fromUtf8(thing.label), thing.on});
        m_groups[i]->setChips(chips);
    }
}

void HomePage::setRoom(Room room)
{
    StepPage::setRoom(room);
    m_columns->setDirection(room == Room::Narrow ? QBoxLayout::TopToBottom
                                                 : QBoxLayout::LeftToRight);
}

} // namespace hipwise::ui
