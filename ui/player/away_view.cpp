#include "ui/player/away_view.h"

#include "app/session_runner.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>

namespace hipwise::ui {

AwayView::AwayView(const Look& look)
    : Page(look, {})
    , m_set(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_choices(new ChoiceList(look))
{
    setObjectName(QStringLiteral("awayView"));
    body()->addWidget(m_set->wrapped());
    body()->addWidget(m_choices);
    auto* help = new Button(look, tr("When to get help"), ButtonKind::Stop);
    connect(help, &QAbstractButton::clicked, this, &AwayView::helpRequested);
    body()->addWidget(help, 0, Qt::AlignLeft);
    body()->addStretch();
    connect(m_choices, &ChoiceList::chosen, this, [this](int index) {
        Q_EMIT chosen(static_cast<Way>(index));
    });
}

void AwayView::setLength(std::chrono::milliseconds length)
{
    const QString words = lengthWords(std::chrono::ceil<std::chrono::seconds>(length));
    const QString title = tr("Paused for %1").arg(words);
    if (title != this->title())
        setTitle(title);
}

void AwayView::show(const QString& set, std::chrono::milliseconds length)
{
    setLength(length);
    m_set->setText(tr("Nothing of that time counts. You were at: %1").arg(set));
    const bool longAgo = length >= app::LongPause;
    m_choices->setChoices(
        {{QStringLiteral("play"), tr("Go on"), tr("Where you were, after a short count")},
         {QStringLiteral("again"), tr("Start this set again"), {}},
         {QStringLiteral("check"), tr("Finish here"), tr("What you did counts")}},
        static_cast<int>(longAgo ? Way::FinishHere : Way::GoOn));
}

void AwayView::focusStart()
{
    m_choices->focusSuggested();
}

void AwayView::keyPressEvent(QKeyEvent* event)
{
    if (!m_choices->type(event->key()))
        Page::keyPressEvent(event);
}

} // namespace hipwise::ui
