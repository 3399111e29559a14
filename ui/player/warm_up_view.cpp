#include "ui/player/warm_up_view.h"

#include "ui/player/pain_question.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>

namespace hipwise::ui {

WarmUpView::WarmUpView(const Look& look)
    : Page(look, {})
    , m_what(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_pain(new PainQuestion(look, tr("Before you start: how is your hip?")))
    , m_start(new Button(look, tr("Start"), ButtonKind::Primary, ButtonSize::Large))
{
    setObjectName(QStringLiteral("warmUpView"));
    body()->addWidget(m_what->wrapped());
    auto* card = new Card;
    card->box()->addWidget(m_pain);
    body()->addWidget(card);
    body()->addWidget(
        (new TextLabel(look, TextRole::Body, tr("You can start without answering."), Ink::Ink2))
            ->wrapped());
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(length::Gap + length::Gap / 2, buttons);
    m_start->withIcon(QStringLiteral("play"));
    m_start->setObjectName(QStringLiteral("warmUpStart"));
    auto* cancel = new Button(look, tr("Not now"), ButtonKind::Secondary, ButtonSize::Large);
    cancel->setObjectName(QStringLiteral("warmUpCancel"));
    auto* help = new Button(look, tr("When to get help"), ButtonKind::Stop, ButtonSize::Large);
    help->setObjectName(QStringLiteral("warmUpHelp"));
    help->withIcon(QStringLiteral("help"));
    row->addWidget(m_start);
    row->addWidget(cancel);
    row->addWidget(help);
    body()->addWidget(buttons);
    body()->addStretch();
    connect(m_start, &QAbstractButton::clicked, this, &WarmUpView::startRequested);
    connect(cancel, &QAbstractButton::clicked, this, &WarmUpView::cancelled);
    connect(help, &QAbstractButton::clicked, this, &WarmUpView::helpRequested);
    connect(m_pain, &PainQuestion::helpRequested, this, &WarmUpView::helpRequested);
}

void WarmUpView::show(const session::SessionRecord& planned,
                      std::chrono::seconds length,
                      std::optional<HipSide> hip)
{
    setTitle(fromUtf8(planned.title));
    QStringList names;
    for (const session::ItemRecord& item : planned.items)
        names.append(fromUtf8(item.name));
    m_what->setText(tr("About %1: %2.").arg(lengthWords(length), names.join(QStringLiteral(", "))));
    m_pain->reset(hip);
}

session::PainAnswer WarmUpView::answer() const
{
    return m_pain->answer();
}

/// A digit answers wherever the keyboard is, and Enter begins where it means nothing else.
void WarmUpView::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event))
        pressFocusedOr(*m_start);
    else if (!m_pain->scale()->type(event))
        Page::keyPressEvent(event);
}

} // namespace hipwise::ui
