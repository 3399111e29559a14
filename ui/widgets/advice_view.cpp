#include "ui/widgets/advice_view.h"

#include "guidance/accept.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

namespace hipwise::ui {

using content::Rule;
using guidance::AdviceChoice;
using guidance::Offer;

namespace {

CardKind kindOf(const app::AdviceCard& advice)
{
    const bool careful = advice.offer == Offer::Help || advice.offer == Offer::Flare;
    return careful ? CardKind::Caution : CardKind::Soft;
}

QString iconOf(const app::AdviceCard& advice)
{
    return advice.offer == Offer::Help ? QStringLiteral("help") : QStringLiteral("leaf");
}

/// A sentence with its icon in front.
QWidget* line(const Look& look, const QString& icon, const QString& text)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(length::Gap);
    row->addWidget(new IconLabel(look, icon, Ink::Ink2), 0, Qt::AlignTop);
    row->addWidget((new TextLabel(look, TextRole::Body, text))->wrapped(), 1);
    return widget;
}

} // namespace

AdviceView::AdviceView(const Look& look, const app::AdviceCard& advice)
    : Card(kindOf(advice))
    , m_look(look)
    , m_advice(advice)
{
    setObjectName(QStringLiteral("adviceCard"));
    auto* head = new QHBoxLayout;
    head->setSpacing(length::Gap);
    head->addWidget(new IconLabel(look, iconOf(advice), Ink::Ink), 0, Qt::AlignTop);
    auto* words = makeColumn(2);
    words->addWidget(
        (new TextLabel(look, TextRole::BodyStrong, fromUtf8(advice.title)))->wrapped());
    words->addWidget((new TextLabel(look, TextRole::Body, fromUtf8(advice.reason)))->wrapped());
    for (const QString& detail : fromUtf8(advice.details))
        words->addWidget((new TextLabel(look, TextRole::Body, detail, Ink::Ink2))->wrapped());
    head->addLayout(words, 1);
    box()->addLayout(head);
    box()->addWidget(makeButtons());
    m_reasons = makeWhy();
    m_reasons->hide();
    box()->addWidget(m_reasons);
}

bool AdviceView::isOffer() const
{
    return !m_advice.decisions.empty() && guidance::isOffer(m_advice.decisions.front());
}

void AdviceView::addAnswer(QLayout& row, const QString& text, AdviceChoice choice, const char* name)
{
    auto* button = new Button(m_look, text, ButtonKind::Secondary, ButtonSize::Small);
    button->breaking();
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QAbstractButton::clicked, this, [this, choice] { Q_EMIT answered(choice); });
    row.addWidget(button);
}

/// The words on the two answers say what happens.
void AdviceView::addAnswers(QLayout& row)
{
    const QString to = fromUtf8(m_advice.to);
    const QString from = fromUtf8(m_advice.from);
    QString yes = tr("Yes");
    QString no = tr("Not yet");
    if (m_advice.rule == Rule::Flare) {
        yes = tr("Take easy days");
        no = tr("Not now");
    } else if (m_advice.rule == Rule::NextStage || m_advice.rule == Rule::FlareWayBack) {
        yes = tr("Go on");
    } else if (!m_advice.details.empty()) {
        yes = tr("Begin with less");
        no = tr("Keep it as it was");
    } else if (m_advice.rule == Rule::EasierWay) {
        yes = tr("Use the easier way");
        no = tr("Keep it");
    } else if (m_advice.rule == Rule::LeaveOutForNow) {
        yes = tr("Leave it out");
        no = tr("Keep it");
    } else if (!to.isEmpty() && to != from) {
        yes = tr("Use %1").arg(to);
        no = tr("Keep %1").arg(from);
    }
    addAnswer(row, yes, AdviceChoice::Accepted, "adviceYes");
    addAnswer(row, no, AdviceChoice::Kept, "adviceNo");
}

QWidget* AdviceView::makeButtons()
{
    auto* widget = new QWidget;
    auto* row = new FlowLayout(length::Gap, widget);
    if (m_advice.offer == Offer::Help) {
        auto* help
            = new Button(m_look, tr("When to get help"), ButtonKind::Stop, ButtonSize::Small);
        help->setObjectName(QStringLiteral("adviceHelp"));
        connect(help, &QAbstractButton::clicked, this, &AdviceView::helpRequested);
        row->addWidget(help);
        // What keeps sessions off stays until it is looked at.
        if (m_advice.rule != Rule::StopAnswer)
            addAnswer(*row, tr("I have seen it"), AdviceChoice::Later, "adviceSeen");
    }
    if (m_advice.rule == Rule::StopAnswer || m_advice.rule == Rule::ScreenAgain) {
        auto* questions
            = new Button(m_look, tr("Safety questions"), ButtonKind::Secondary, ButtonSize::Small);
        questions->setObjectName(QStringLiteral("adviceQuestions"));
        connect(questions, &QAbstractButton::clicked, this, &AdviceView::questionsRequested);
        row->addWidget(questions);
    }
    if (isOffer())
        addAnswers(*row);
    m_why = new Button(m_look, tr("Why?"), ButtonKind::Quiet, ButtonSize::Small);
    m_why->withIcon(QStringLiteral("info"));
    m_why->setObjectName(QStringLiteral("adviceWhy"));
    m_why->setCheckable(true);
    connect(
        m_why, &QAbstractButton::toggled, this, [this](bool open) { m_reasons->setVisible(open); });
    row->addWidget(m_why);
    return widget;
}

void AdviceView::toggleWhy()
{
    m_why->setFocus(Qt::ShortcutFocusReason);
    m_why->toggle();
}

QWidget* AdviceView::makeWhy()
{
    auto* widget = new QWidget;
    widget->setObjectName(QStringLiteral("adviceReasons"));
    auto* column = makeColumn(length::Gap / 2);
    widget->setLayout(column);
    column->addWidget(makeRule());
    for (const QString& fact : fromUtf8(m_advice.facts))
        column->addWidget(line(m_look, QStringLiteral("check"), fact));
    column->addWidget(line(m_look, QStringLiteral("info"), fromUtf8(m_advice.idea)));
    QStringList origin;
    if (!m_advice.setBy.empty())
        origin += tr("Your program was set by %1.").arg(fromUtf8(m_advice.setBy));
    else if (!m_advice.reviewed)
        origin += tr("The rule comes with Hipwise. No clinician has reviewed it yet.");
    if (m_advice.ownChoice)
        origin += tr("Some of its numbers are our own cautious choice.");
    column->addWidget(line(m_look, QStringLiteral("info"), origin.join(QLatin1Char(' '))));
    for (const QString& source : fromUtf8(m_advice.sources))
        column->addWidget(
            (new TextLabel(m_look, TextRole::Secondary, source, Ink::Ink2))->wrapped());
    if (isOffer()) {
        auto* answers = new QWidget;
        auto* row = new FlowLayout(length::Gap, answers);
        addAnswer(*row, tr("I will ask my clinician first"), AdviceChoice::Ask, "adviceAsk");
        column->addWidget(answers);
    }
    return widget;
}

} // namespace hipwise::ui
