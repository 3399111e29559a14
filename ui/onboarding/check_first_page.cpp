#include "ui/onboarding/check_first_page.h"

#include "ui/onboarding/step_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

using content::Urgency;

CheckFirstPage::CheckFirstPage(const Look& look, person::FirstStep step, StepPlace place)
    : StepPage(look, step, place)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_reasons(makeColumn(length::CardGap))
    , m_ways(makeColumn(length::CardGap))
{
    setObjectName(QStringLiteral("checkFirstPage"));
    constexpr int Reasons = 3;
    constexpr int Ways = 2;
    m_columns->setSpacing(length::CardGap);
    m_columns->addLayout(m_reasons, Reasons);
    m_columns->addLayout(m_ways, Ways);
    body()->addLayout(m_columns);
    body()->addStretch();
    back().setVisible(!isAlone());
    skip().hide();
}

void CheckFirstPage::begin(const QString& title, const QString& lead)
{
    setTitle(title);
    setLead(lead);
    clearLayout(m_reasons);
    clearLayout(m_ways);
}

void CheckFirstPage::setState(const app::CheckFirstState& state)
{
    begin(tr("Thank you for telling us"), tr("This isn’t a no. It’s a “check first”."));
    for (const app::StopReason& stop : state.stops)
        m_reasons->addWidget(makeStop(stop, state.region));
    m_reasons->addStretch();
    addMeanwhile(tr("You can read and watch everything in Hipwise. Sessions stay off for now."));
    if (state.canBeCleared)
        addCleared();
    m_ways->addStretch();
    // Who needs help now is not led on through questions.
    const bool now = !state.stops.empty() && state.stops.front().urgency == Urgency::Now;
    next().setVisible(isAlone() || !now);
}

void CheckFirstPage::setUnder18()
{
    begin(tr("This program is for adults"),
          tr("Hip pain in a child or teenager needs a doctor first. It can be something that must "
             "be found early."));
    auto* card = new Card(CardKind::Caution);
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::CardTitle, tr("Please see a doctor soon"), Ink::Caution))
            ->wrapped());
    card->box()->addWidget(
        (new TextLabel(look(),
                       TextRole::Body,
                       tr("Ask a parent or another adult to help you. Tell the doctor where it "
                          "hurts and since when. If you cannot walk on it, go today.")))
            ->wrapped());
    m_reasons->addWidget(card);
    m_reasons->addStretch();
    addMeanwhile(tr("You can read and watch everything in Hipwise. Sessions stay off."));
    m_ways->addStretch();
    next().setVisible(isAlone());
}

Card* CheckFirstPage::makeStop(const app::StopReason& stop, const std::string& region)
{
    const bool now = stop.urgency == Urgency::Now;
    const Ink ink = now ? Ink::Stop : Ink::Caution;
    auto* card = new Card(now ? CardKind::Stop : CardKind::Caution, QBoxLayout::LeftToRight);
    constexpr double IconEms = 1.6;
    const QString icon = now             ? QStringLiteral("stop")
        : stop.urgency == Urgency::Today ? QStringLiteral("clock")
                                         : QStringLiteral("warning");
    card->box()->addWidget(new IconLabel(look(), icon, ink, IconEms), 0, Qt::AlignTop);
    card->box()->addSpacing(length::Gap / 2);
    auto* column = makeColumn(length::Gap);
    const auto add = [&](TextRole role, const QString& words, Ink colour = Ink::Ink) {
        column->addWidget((new TextLabel(look(), role, words, colour))->wrapped());
    };
    add(TextRole::CardTitle, soonWords(stop.urgency, region), ink);
    add(TextRole::Body, tr("You were asked: %1").arg(fromUtf8(stop.question)), Ink::Ink2);
    add(TextRole::Body, fromUtf8(stop.advice));
    if (!stop.ask.empty())
        add(TextRole::BodyStrong, tr("You can ask:"));
    for (const std::string& question : stop.ask)
        add(TextRole::Body, tr("“%1”").arg(fromUtf8(question)));
    card->box()->addLayout(column, 1);
    return card;
}

void CheckFirstPage::addMeanwhile(const QString& words)
{
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(look(), TextRole::CardTitle, tr("Meanwhile")));
    card->box()->addWidget((new TextLabel(look(), TextRole::Body, words, Ink::Ink2))->wrapped());
    auto* around = new Button(look(), tr("Look around"), ButtonKind::Secondary);
    auto* help = new Button(look(), tr("When to get help"), ButtonKind::Stop);
    around->setObjectName(QStringLiteral("lookAround"));
    help->withIcon(QStringLiteral("help"))->setObjectName(QStringLiteral("checkFirstHelp"));
    card->box()->addWidget(around, 0, Qt::AlignLeft);
    card->box()->addWidget(help, 0, Qt::AlignLeft);
    m_ways->addWidget(card);
    connect(around, &QAbstractButton::clicked, this, &CheckFirstPage::lookAroundRequested);
    connect(help, &QAbstractButton::clicked, this, &CheckFirstPage::helpRequested);
}

void CheckFirstPage::addCleared()
{
    auto* card = new Card(CardKind::Soft);
    card->box()->addWidget(
        new TextLabel(look(), TextRole::CardTitle, tr("Already cleared?"), Ink::Soft));
    card->box()->addWidget(
        (new TextLabel(look(),
                       TextRole::Body,
                       tr("If your clinician said yes to exercise at home, you can go on.")))
            ->wrapped());
    auto* cleared = new Button(look(), tr("My clinician said yes"), ButtonKind::Secondary);
    cleared->withIcon(QStringLiteral("check"))->setObjectName(QStringLiteral("clinicianSaidYes"));
    card->box()->addWidget(cleared, 0, Qt::AlignLeft);
    m_ways->addWidget(card);
    connect(cleared, &QAbstractButton::clicked, this, &CheckFirstPage::clearedRequested);
}

void CheckFirstPage::setRoom(Room room)
{
    StepPage::setRoom(room);
    m_columns->setDirection(room == Room::Narrow ? QBoxLayout::TopToBottom
                                                 : QBoxLayout::LeftToRight);
}

} // namespace hipwise::ui
