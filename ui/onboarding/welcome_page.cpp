#include "ui/onboarding/welcome_page.h"

#include "person/settings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/language_box.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>

namespace hipwise::ui {

namespace {

constexpr int TextStep = 25;

} // namespace

WelcomePage::WelcomePage(const Look& look)
    : Page(look, {})
    , m_language(new LanguageBox(look))
    , m_smaller(Button::iconOnly(look, QStringLiteral("minus"), {}))
    , m_larger(Button::iconOnly(look, QStringLiteral("plus"), {}))
    , m_size(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_words(makeColumn(length::CardGap))
    , m_help(new Button(look, {}, ButtonKind::Stop, ButtonSize::Large))
    , m_accept(new Button(look, {}, ButtonKind::Primary, ButtonSize::Large))
{
    setObjectName(QStringLiteral("welcomePage"));
    auto* tools = new QWidget;
    auto* flow = new FlowLayout(length::Gap, tools);
    auto* languageLabel = new TextLabel(look, TextRole::Body, tr("Language"), Ink::Ink2);
    languageLabel->setBuddy(m_language);
    flow->addWidget(languageLabel);
    flow->addWidget(m_language);
    flow->addWidget(m_smaller);
    flow->addWidget(m_larger);
    flow->addWidget(m_size);
    body()->addWidget(tools);
    body()->addLayout(m_words);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(length::Gap + length::Gap / 2, buttons);
    row->addWidget(m_accept);
    row->addWidget(m_help);
    m_help->withIcon(QStringLiteral("help"));
    m_accept->setObjectName(QStringLiteral("welcomeAccept"));
    m_help->setObjectName(QStringLiteral("welcomeHelp"));
    m_smaller->setObjectName(QStringLiteral("textSmaller"));
    m_larger->setObjectName(QStringLiteral("textLarger"));
    body()->addWidget(buttons);
    body()->addStretch();
    connect(m_accept, &QAbstractButton::clicked, this, &WelcomePage::accepted);
    connect(m_help, &QAbstractButton::clicked, this, &WelcomePage::helpRequested);
    connect(m_language, &LanguageBox::chosen, this, &WelcomePage::languageChosen);
    connect(m_smaller, &QAbstractButton::clicked, this, [this] {
        Q_EMIT textPercentChosen(this->look().textPercent() - TextStep);
    });
    connect(m_larger, &QAbstractButton::clicked, this, [this] {
        Q_EMIT textPercentChosen(this->look().textPercent() + TextStep);
    });
    connect(&look, &Look::changed, this, &WelcomePage::showSize);
    setTexts();
    showSize();
}

void WelcomePage::setLanguage(const QString& language)
{
    m_language->setLanguage(language);
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    // Lines of print are read best when they are not much longer than seventy letters.
    constexpr double WidestEms = 46.0;
    Page::resizeEvent(event);
    const int spare = (viewport()->width() - look().em(WidestEms)) / 2;
    const int side = std::max(length::PageMarginNarrow, spare);
    body()->setContentsMargins(side, length::PageMarginNarrow, side, length::PageMarginNarrow);
}

void WelcomePage::showSize()
{
    m_smaller->setEnabled(look().textPercent() > person::SmallestTextPercent);
    m_larger->setEnabled(look().textPercent() < person::LargestTextPercent);
    m_size->setText(tr("Text size %1 %").arg(look().textPercent()));
}

void WelcomePage::setTexts()
{
    setTitle(tr("Welcome to Hipwise"));
    m_smaller->setAccessibleName(tr("Smaller text"));
    m_smaller->setToolTip(tr("Smaller text"));
    m_larger->setAccessibleName(tr("Larger text"));
    m_larger->setToolTip(tr("Larger text"));
    m_accept->setText(tr("I understand. Let’s begin"));
    m_help->setText(tr("When to get help"));

    const auto add = [this](CardKind kind,
                            const QString& icon,
                            Ink ink,
                            const QString& title,
                            const QStringList& lines) {
        auto* card = new Card(kind, QBoxLayout::LeftToRight);
        card->box()->addWidget(new IconLabel(look(), icon, ink, 1.6), 0, Qt::AlignTop);
        auto* column = makeColumn(length::Gap / 2);
        column->addWidget((new TextLabel(look(), TextRole::CardTitle, title))->wrapped());
        for (const QString& line : lines)
            column->addWidget((new TextLabel(look(), TextRole::Body, line))->wrapped());
        card->box()->addSpacing(length::Gap / 2);
        card->box()->addLayout(column, 1);
        m_words->addWidget(card);
    };
    add(CardKind::Plain,
        QStringLiteral("book"),
        Ink::Soft,
        tr("What it is"),
        {tr("Hipwise shows movements for sore hips, guides you through them and keeps a record."),
         tr("It is general education for adults aged 18 or over. Hip pain in a child or teenager "
            "needs a doctor first."),
         tr("It is not medical advice and finds no cause for your pain. It does not replace your "
            "doctor or physiotherapist, and does not make us your carers."),
         tr("You decide what to do. Ask your clinician what suits you, above all after an "
            "operation.")});
    add(CardKind::Caution,
        QStringLiteral("stop"),
        Ink::Caution,
        tr("Stop a movement if"),
        {tr("pain goes above 5 out of 10, or is sharp and does not ease in a minute;"),
         tr("your hip gives way, you feel dizzy or sick, or you notice new tingling or numbness."),
         tr("After a bad fall, with fever, or with chest pain, get help at once. “When to get "
            "help” lists all signs.")});
    add(CardKind::Soft,
        QStringLiteral("folder"),
        Ink::Soft,
        tr("Your data stays here"),
        {tr("No account, no internet. Everything is kept on this computer and sent nowhere.")});
}

} // namespace hipwise::ui
