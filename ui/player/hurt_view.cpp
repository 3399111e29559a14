#include "ui/player/hurt_view.h"

#include "ui/player/pain_question.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_choices.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <array>

namespace hipwise::ui {

using session::HurtChoice;
using session::PainSpot;

namespace {

constexpr std::array Spots{PainSpot::Groin,
                           PainSpot::OuterHip,
                           PainSpot::Buttock,
                           PainSpot::Thigh,
                           PainSpot::LowerBack,
                           PainSpot::Elsewhere};

QStringList spotNames()
{
    QStringList names;
    for (const PainSpot spot : Spots)
        names.append(spotName(spot));
    return names;
}

} // namespace

HurtView::HurtView(const Look& look)
    : Page(look, tr("Paused. That’s the right thing to do."))
    , m_about(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_pain(new PainQuestion(look, tr("How much does it hurt?")))
    , m_spots(new ChipChoices(look, tr("Where?"), spotNames()))
    , m_next(new Button(look, tr("Next"), ButtonKind::Primary, ButtonSize::Large))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_advice(new Notice(look, CardKind::Caution, QStringLiteral("warning")))
    , m_choices(new ChoiceList(look))
{
    setObjectName(QStringLiteral("hurtView"));
    body()->addWidget(m_about->wrapped());
    m_question = makeQuestion();
    m_help = makeChoices();
    body()->addWidget(m_question);
    body()->addWidget(m_help);
    body()->addStretch();
    connect(m_pain, &PainQuestion::helpRequested, this, &HurtView::helpRequested);
    connect(m_spots, &ChipChoices::chosen, this, [this](int index) { m_spot = index; });
    connect(m_next, &QAbstractButton::clicked, this, [this] {
        m_answer = m_pain->answer();
        showChoices();
    });
    connect(m_choices, &ChoiceList::chosen, this, [this](int index) {
        Q_EMIT chosen(m_offered[index]);
    });
}

QWidget* HurtView::makeQuestion()
{
    auto* question = new QWidget;
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(length::CardGap);
    auto* card = new Card;
    card->box()->addWidget(m_pain);
    card->box()->addWidget(new TextLabel(look(), TextRole::CardTitle, tr("Where?")));
    card->box()->addWidget(m_spots);
    card->box()->setSpacing(length::Gap);
    column->addWidget(card);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(length::Gap, row);
    m_next->setObjectName(QStringLiteral("hurtNext"));
    flow->addWidget(m_next);
    auto* warning = new Button(look(), tr("When to get help"), ButtonKind::Stop, ButtonSize::Large);
    connect(warning, &QAbstractButton::clicked, this, &HurtView::helpRequested);
    flow->addWidget(warning);
    column->addWidget(row);
    column->addStretch();
    return question;
}

QWidget* HurtView::makeChoices()
{
    auto* help = new QWidget;
    help->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(length::CardGap);
    auto* left = makeColumn(length::Gap);
    left->addWidget(
        new TextLabel(look(), TextRole::CardTitle, tr("What would help most right now?")));
    left->addWidget(m_choices);
    left->addStretch();
    Button* warning = m_advice->addButton(tr("When to get help"), ButtonKind::Stop);
    warning->setObjectName(QStringLiteral("hurtHelp"));
    connect(warning, &QAbstractButton::clicked, this, &HurtView::helpRequested);
    m_columns->addLayout(left, 3);
    m_columns->addWidget(m_advice, 2, Qt::AlignTop);
    return help;
}

void HurtView::ask(const app::HurtOptions& options, std::optional<HipSide> hip)
{
    m_options = options;
    m_spot = -1;
    m_spots->setCurrent(-1);
    m_pain->reset(hip);
    m_about->setText(tr("Take your time. The session waits for you."));
    showStep(m_question);
}

void HurtView::offer(const app::HurtOptions& options, const session::PainAnswer& answer)
{
    m_options = options;
    m_spot = -1;
    m_answer = answer;
    showChoices();
}

std::optional<PainSpot> HurtView::spot() const
{
    if (m_spot < 0)
        return std::nullopt;
    return Spots.at(static_cast<std::size_t>(m_spot));
}

void HurtView::showChoices()
{
    const bool red
        = m_answer.score && bandOf(*m_answer.score, look().painBands()) == PainBand::TooMuch;
    m_about->setText(
        m_answer.score ? tr("%1: “%2”").arg(m_answer.score->value()).arg(painWords(*m_answer.score))
                       : tr("Take your time. The session waits for you."));
    if (red)
        m_advice->setText(tr("That is too much for today."),
                          tr("Stop this movement, or make it easier. Stop for today if the pain is "
                             "sharp or catching, your hip gives way, you feel dizzy or sick, or "
                             "something tingles that did not before."));
    else
        m_advice->setText(tr("It is fine to make it easier at any time."),
                          tr("Sharp, new or spreading pain? Look at when to get help."));
    QList<Choice> choices;
    m_offered.clear();
    const auto add = [&](HurtChoice choice, const Choice& words) {
        m_offered.append(choice);
        choices.append(words);
    };
    if (m_options.easier)
        add(HurtChoice::Easier,
            {QStringLiteral("leaf"), tr("Something easier"), fromUtf8(*m_options.easier)});
    if (m_options.fewer)
        add(HurtChoice::Fewer,
            {QStringLiteral("minus"), tr("Fewer"), tr("About half of what is left of it")});
    add(HurtChoice::RestFirst,
        {QStringLiteral("clock"), tr("A rest first"), tr("60 seconds, then try again")});
    if (m_options.skip)
        add(HurtChoice::Skip,
            {QStringLiteral("skip"), tr("Skip this movement"), tr("On to the next one")});
    add(HurtChoice::Stop,
        {QStringLiteral("help"),
         tr("Stop for today"),
         tr("What you did counts. You can look at the warning signs."),
         true});
    add(HurtChoice::GoOn, {QStringLiteral("play"), tr("Go on as before"), {}});
    m_choices->setChoices(choices, 0);
    showStep(m_help);
    verticalScrollBar()->setValue(0);
    m_choices->focusSuggested();
}

bool HurtView::isHelping() const
{
    return !m_help->isHidden();
}

void HurtView::showStep(const QWidget* step)
{
    m_question->setVisible(step == m_question);
    m_help->setVisible(step == m_help);
    fitAbout();
}

/// Where there is little room the question is enough.
void HurtView::fitAbout()
{
    m_about->setVisible(room() != Room::Narrow || isHelping());
}

void HurtView::setRoom(Room room)
{
    Page::setRoom(room);
    fitAbout();
    // Where they do not fit side by side the advice comes first.
    const bool beside = room != Room::Narrow;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->removeWidget(m_advice);
    m_columns->insertWidget(beside ? 1 : 0, m_advice, beside ? 2 : 0, Qt::AlignTop);
    m_columns->setStretch(beside ? 0 : 1, beside ? 3 : 0);
    m_pain->scale()->setSize(room == Room::Narrow ? PainScale::Size::Usual
                                                  : PainScale::Size::Large);
}

void HurtView::focusStart()
{
    if (isHelping())
        m_choices->focusSuggested();
    else
        titleLabel()->setFocus(Qt::OtherFocusReason);
}

void HurtView::keyPressEvent(QKeyEvent* event)
{
    const bool help = isHelping();
    if (help && m_choices->type(event->key()))
        return;
    if (!help && isEnter(*event))
        pressFocusedOr(*m_next);
    else if (help || !m_pain->scale()->type(event))
        Page::keyPressEvent(event);
}

} // namespace hipwise::ui
