#include "ui/onboarding/welcome_page.h"

#include "ui/onboarding/about_you_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/language_box.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>

namespace hipwise::ui {

namespace {

constexpr int TextStep = 25;
constexpr double IconEms = 1.6;

} // namespace

WelcomePage::WelcomePage(const Look& look, StepPlace place)
    : StepPage(look, person::FirstStep::Welcome, place)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_you(new AboutYouCard(look))
{
    setObjectName(QStringLiteral("welcomePage"));
    m_columns->setSpacing(length::CardGap);
    connect(m_you, &AboutYouCard::regionChosen, this, &WelcomePage::regionChosen);
    connect(m_you, &AboutYouCard::ageChosen, this, &WelcomePage::ageChosen);
    connect(m_you, &AboutYouCard::nameGiven, this, &WelcomePage::nameGiven);
    if (isAlone()) {
        setTitle(tr("Name, region, age"));
        setLead(tr("All of it may stay open, and stays on this computer."));
        m_columns->addWidget(m_you);
        body()->addLayout(m_columns);
        body()->addStretch();
        return;
    }
    setTitle(tr("Welcome to Hipwise"));
    next().setBreakingText(tr("I understand. Next"));
    makeTools();
    auto* words = makeColumn(length::CardGap);
    words->addWidget(makeWords(
        QStringLiteral("book"),
        tr("What it is, and what not"),
        {tr("Hipwise shows movements for sore hips, guides you through them and keeps a record."),
         tr("It is general education for adults. It is not medical advice, finds no cause for your "
            "pain and treats nothing."),
         tr("It does not replace your doctor or physiotherapist, and does not make us your "
            "carers."),
         tr("You decide what to do. Stop if you feel unwell, and ask your clinician what suits "
            "you.")}));
    words->addWidget(makeWords(
        QStringLiteral("folder"),
        tr("Your data stays here"),
        {tr("No account, no internet. Everything is kept on this computer and sent nowhere.")}));
    words->addStretch();
    m_columns->addLayout(words, 1);
    m_columns->addWidget(m_you, 1);
    // Before anything that has to be scrolled to.
    body()->addWidget(makeSigns());
    body()->addLayout(m_columns);
    body()->addStretch();
    connect(&look, &Look::changed, this, &WelcomePage::showSize);
    showSize();
}

void WelcomePage::makeTools()
{
    m_language = new LanguageBox(look());
    m_smaller = Button::iconOnly(look(), QStringLiteral("minus"), tr("Smaller text"));
    m_larger = Button::iconOnly(look(), QStringLiteral("plus"), tr("Larger text"));
    m_size = new TextLabel(look(), TextRole::Body, {}, Ink::Ink2);
    m_smaller->setObjectName(QStringLiteral("textSmaller"));
    m_larger->setObjectName(QStringLiteral("textLarger"));
    auto* tools = new QWidget;
    auto* flow = new FlowLayout(length::Gap, tools);
    auto* label = new TextLabel(look(), TextRole::Body, tr("Language"), Ink::Ink2);
    label->setBuddy(m_language);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{label, m_language, m_smaller, m_larger, m_size})
        flow->addWidget(widget);
    body()->addWidget(tools);
    connect(m_language, &LanguageBox::chosen, this, &WelcomePage::languageChosen);
    connect(m_smaller, &QAbstractButton::clicked, this, [this] {
        Q_EMIT textPercentChosen(look().textPercent() - TextStep);
    });
    connect(m_larger, &QAbstractButton::clicked, this, [this] {
        Q_EMIT textPercentChosen(look().textPercent() + TextStep);
    });
}

Card* WelcomePage::makeWords(const QString& icon, const QString& title, const QStringList& lines)
{
    auto* card = new Card(CardKind::Plain, QBoxLayout::LeftToRight);
    card->box()->addWidget(new IconLabel(look(), icon, Ink::Soft, IconEms), 0, Qt::AlignTop);
    auto* column = makeColumn(length::Gap / 2);
    column->addWidget((new TextLabel(look(), TextRole::CardTitle, title))->wrapped());
    for (const QString& line : lines)
        column->addWidget((new TextLabel(look(), TextRole::Body, line))->wrapped());
    card->box()->addSpacing(length::Gap / 2);
    card->box()->addLayout(column, 1);
    return card;
}

/// The signs that somebody must know before anything else, in short.
Card* WelcomePage::makeSigns()
{
    auto* card = new Card(CardKind::Caution, QBoxLayout::LeftToRight);
    card->box()->addWidget(
        new IconLabel(look(), QStringLiteral("stop"), Ink::Caution, IconEms), 0, Qt::AlignTop);
    auto* column = makeColumn(length::Gap / 2);
    column->addWidget(
        (new TextLabel(look(), TextRole::CardTitle, tr("Get help at once")))->wrapped());
    column->addWidget(
        (new TextLabel(look(),
                       TextRole::Body,
                       tr("After a bad fall, or if you cannot put weight on the leg. With fever, "
                          "numbness between your legs, or chest pain.")))
            ->wrapped());
    column->addWidget(
        (new TextLabel(look(),
                       TextRole::Body,
                       tr("Stop a movement if pain goes above 5 out of 10, or if you feel dizzy.")))
            ->wrapped());
    auto* help = new Button(look(), tr("When to get help"), ButtonKind::Stop);
    help->withIcon(QStringLiteral("help"))->setObjectName(QStringLiteral("welcomeHelp"));
    column->addSpacing(length::Gap / 2);
    column->addWidget(help, 0, Qt::AlignLeft);
    card->box()->addSpacing(length::Gap / 2);
    card->box()->addLayout(column, 1);
    connect(help, &QAbstractButton::clicked, this, &WelcomePage::helpRequested);
    return card;
}

void WelcomePage::setState(const app::WelcomeState& state)
{
    if (m_language != nullptr)
        m_language->setLanguage(QString::fromStdString(state.language));
    m_you->setState(state);
}

void WelcomePage::setRoom(Room room)
{
    StepPage::setRoom(room);
    m_columns->setDirection(room == Room::Narrow ? QBoxLayout::TopToBottom
                                                 : QBoxLayout::LeftToRight);
}

void WelcomePage::showSize()
{
    m_smaller->setEnabled(look().textPercent() > person::SmallestTextPercent);
    m_larger->setEnabled(look().textPercent() < person::LargestTextPercent);
    m_size->setText(tr("Text size %1 %").arg(look().textPercent()));
}

} // namespace hipwise::ui
