#include "ui/onboarding/hip_page.h"

#include "ui/figure/figure_studio.h"
#include "ui/onboarding/hip_map.h"
#include "ui/onboarding/limits_card.h"
#include "ui/onboarding/step_words.h"
#include "ui/widgets/chip_choices.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pick_chips.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

namespace {

constexpr auto Unsure = "not-sure";
constexpr int LongerAgo = 4; ///< the choice after three days ago

} // namespace

HipPage::HipPage(FigureStudio& studio, StepPlace place)
    : StepPage(studio.look(), person::FirstStep::Hip, place)
    , m_map(new HipMap(studio))
    , m_side(new Segmented(studio.look(), tr("Which hip"), {tr("Left"), tr("Right"), tr("Both")}))
    , m_spots(new PickChips(studio.look(), tr("It hurts here"), PickChips::Pick::Several))
    , m_names(new PickChips(studio.look(), tr("A clinician said"), PickChips::Pick::Several))
    , m_whenTitle(new TextLabel(studio.look(), TextRole::BodyStrong, tr("When did it happen?")))
    , m_when(new ChipChoices(
          studio.look(),
          tr("When did it happen?"),
          {tr("Today"), tr("Yesterday"), tr("2 days ago"), tr("3 days ago"), tr("Longer ago")}))
    , m_limits(new LimitsCard(studio.look()))
{
    setObjectName(QStringLiteral("hipPage"));
    setTitle(tr("Where does it hurt?"));
    setLead(tr("Click each sore place on the picture, or in the list. It can be several."));
    m_side->setObjectName(QStringLiteral("whichHip"));
    m_spots->setObjectName(QStringLiteral("spotWords"));
    m_names->setObjectName(QStringLiteral("namedByClinician"));
    m_when->setObjectName(QStringLiteral("whenInjured"));
    auto* which = new QWidget;
    auto* row = new FlowLayout(length::CardGap, which);
    row->addWidget(new TextLabel(look(), TextRole::BodyStrong, tr("Which hip?")));
    row->addWidget(m_side);
    body()->addWidget(which);
    body()->addWidget(m_map);
    body()->addWidget(makePlaces());
    body()->addWidget(makeNames());
    body()->addWidget(m_limits);
    body()->addStretch();
    connect(m_map, &HipMap::spotChosen, this, &HipPage::spotChosen);
    connect(m_limits, &LimitsCard::limitChosen, this, &HipPage::limitChosen);
    connect(m_limits, &LimitsCard::untilChosen, this, &HipPage::untilChosen);
}

Card* HipPage::makePlaces()
{
    auto* card = new Card;
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::CardTitle, tr("The same places in words")))->wrapped());
    card->box()->addWidget(m_spots);
    connect(m_side, &Segmented::chosen, this, [this](int index) {
        Q_EMIT sideChosen(static_cast<HipSide>(index));
    });
    connect(m_spots, &PickChips::picked, this, [this](const QString& id, bool on) {
        if (const auto spot = person::parseHipSpot(id.toStdString()))
            Q_EMIT spotChosen(*spot, on);
    });
    return card;
}

Card* HipPage::makeNames()
{
    auto* card = new Card;
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::CardTitle, tr("Has a clinician named a cause?")))
            ->wrapped());
    card->box()->addWidget(
        (new TextLabel(look(),
                       TextRole::Body,
                       tr("Choose what you were told. Names overlap, and you can leave it open."),
                       Ink::Ink2))
            ->wrapped());
    card->box()->addWidget(m_names);
    card->box()->addSpacing(length::Gap / 2);
    card->box()->addWidget(m_whenTitle->wrapped());
    card->box()->addWidget(m_when);
    connect(m_names, &PickChips::picked, this, [this](const QString& id, bool on) {
        if (id == QLatin1String(Unsure))
            Q_EMIT unsureChosen(on);
        else
            Q_EMIT conditionChosen(id, on);
    });
    connect(m_when, &ChipChoices::chosen, this, [this](int index) {
        Q_EMIT injuredChosen(index == LongerAgo ? std::nullopt : std::optional(index));
    });
    return card;
}

void HipPage::setState(const app::HipState& state)
{
    m_map->setState(state);
    m_side->setCurrent(state.hip ? static_cast<int>(*state.hip) : -1);
    showSpots(state);
    showNames(state);
    m_limits->setState(state);
}

void HipPage::showSpots(const app::HipState& state)
{
    QList<PickChip> chips;
    for (const person::HipSpot& spot : person::HipSpots)
        chips.append({fromUtf8(toString(spot)), hipSpotName(spot), state.spots.contains(spot)});
    m_spots->setChips(chips);
}

void HipPage::showNames(const app::HipState& state)
{
    QList<PickChip> chips;
    for (const app::Option& condition : state.conditions)
        chips.append({fromUtf8(condition.id), fromUtf8(condition.label), condition.on});
    chips.append({QLatin1String(Unsure), tr("Not sure"), state.unsure});
    m_names->setChips(chips);
    m_whenTitle->setVisible(state.asksWhen);
    m_when->setVisible(state.asksWhen);
    m_when->setCurrent(state.daysAgo.value_or(LongerAgo));
}

} // namespace hipwise::ui
