#include "ui/player/player_controls.h"

#include "ui/figure/figure_still.h"
#include "ui/figure/figure_studio.h"
#include "ui/widgets/page.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace hipwise::ui {

using session::PlayerStatus;
using session::StepKind;

PlayerControls::PlayerControls(FigureStudio& studio, const Look& look)
    : m_look(look)
    , m_back(Button::iconOnly(
          m_look, QStringLiteral("previous"), tr("Back to the set before"), ButtonSize::LargeIcon))
    , m_main(new Button(m_look, {}, ButtonKind::Primary, ButtonSize::Large))
    , m_next(Button::iconOnly(m_look, QStringLiteral("next"), tr("Next"), ButtonSize::LargeIcon))
    , m_more(new Button(m_look, {}, ButtonKind::Secondary, ButtonSize::Large))
    , m_hurt(new Button(m_look, {}, ButtonKind::Stop, ButtonSize::Large))
    , m_swap(new Button(m_look, {}, ButtonKind::Secondary, ButtonSize::Large))
    , m_skip(new Button(m_look, {}, ButtonKind::Quiet, ButtonSize::Large))
    , m_hints(new TextLabel(
          m_look, TextRole::Meta, tr("Space: pause   →: next   + −: repeats"), Ink::Ink3))
    , m_upNext(new TextLabel(m_look, TextRole::Body, {}, Ink::Ink2))
    , m_picture(new FigureStill(studio, {}, nullptr, {4.6, 3.0}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(length::Gap + length::Gap / 2);
    for (QWidget* button :
         std::initializer_list<QWidget*>{m_back, m_main, m_next, m_more, m_hurt, m_swap, m_skip})
        row->addWidget(button);
    row->addWidget(m_hints);
    row->addStretch(1);
    m_upNext->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_upNext->wrapped();
    row->addWidget(m_upNext, 2);
    row->addWidget(m_picture);
    m_back->setObjectName(QStringLiteral("playerBack"));
    m_main->setObjectName(QStringLiteral("playerMain"));
    m_next->setObjectName(QStringLiteral("playerNext"));
    m_more->setObjectName(QStringLiteral("playerMore"));
    m_hurt->setObjectName(QStringLiteral("playerHurt"));
    m_swap->setObjectName(QStringLiteral("playerSwap"));
    m_skip->setObjectName(QStringLiteral("playerSkip"));
    m_more->withIcon(QStringLiteral("plus"));
    m_hurt->withIcon(QStringLiteral("warning"));
    m_swap->withIcon(QStringLiteral("swap"));
    m_skip->withIcon(QStringLiteral("skip"));
    connect(m_back, &QAbstractButton::clicked, this, &PlayerControls::backPressed);
    connect(m_main, &QAbstractButton::clicked, this, &PlayerControls::mainPressed);
    connect(m_next, &QAbstractButton::clicked, this, &PlayerControls::nextPressed);
    connect(m_more, &QAbstractButton::clicked, this, &PlayerControls::moreRestPressed);
    connect(m_hurt, &QAbstractButton::clicked, this, &PlayerControls::hurtPressed);
    connect(m_swap, &QAbstractButton::clicked, this, &PlayerControls::swapPressed);
    connect(m_skip, &QAbstractButton::clicked, this, &PlayerControls::skipPressed);
    setTight(false);
}

void PlayerControls::setTight(bool tight)
{
    m_tight = tight;
    fitWords();
}

/// As many words as there is room for: the lesser buttons are the first to show only their icons.
void PlayerControls::fitWords()
{
    constexpr double NextEms = 15.0; // what comes next needs so much to be readable
    const std::array texts{std::pair(m_skip, tr("Skip")),
                           std::pair(m_swap, tr("Other side first")),
                           std::pair(m_more, tr("15 seconds more")),
                           std::pair(m_main, m_mainWords),
                           std::pair(m_hurt, tr("It hurts"))};
    int needed = 0;
    for (const auto& [button, words] : texts)
        button->setWords(words, m_tight && button != m_hurt && button != m_main);
    for (const QWidget* each : std::initializer_list<const QWidget*>{
             m_back, m_main, m_next, m_more, m_hurt, m_swap, m_skip}) {
        if (!each->isHidden())
            needed += each->sizeHint().width() + layout()->spacing();
    }
    for (const auto& [button, words] : texts) {
        if (needed <= width() || button->isHidden())
            continue;
        needed -= button->sizeHint().width();
        button->setWords(words, true);
        needed += button->sizeHint().width();
    }
    m_upNext->setVisible(m_saysNext && width() - needed >= m_look.em(NextEms));
}

void PlayerControls::resizeEvent(QResizeEvent* event)
{
    fitWords();
    QWidget::resizeEvent(event);
}

void PlayerControls::showMain(const app::SessionView& view)
{
    const session::PlayerState& player = view.player;
    const bool lead = player.step.kind != StepKind::Set;
    QString words = tr("Pause");
    QString icon = QStringLiteral("pause");
    if (player.status == PlayerStatus::Waiting || player.status == PlayerStatus::Paused) {
        words = player.status == PlayerStatus::Waiting ? tr("I’m ready") : tr("Go on");
        icon = QStringLiteral("play");
    }
    m_main->withIcon(icon);
    if (words != m_mainWords) {
        m_mainWords = words;
        fitWords();
    }
    const QString next = lead ? tr("Start now") : tr("Next");
    if (next != m_next->accessibleName())
        m_next->setWords(next, true);
}

void PlayerControls::showNext(const app::SessionView& view)
{
    QString next;
    const bool lead = view.player.step.kind != StepKind::Set;
    if (!lead && view.next) {
        const QString name = fromUtf8(view.next->movement);
        const QString hip = view.next->side ? hipName(*view.next->side).toLower() : QString();
        if (view.next->sameMovement)
            next = hip.isEmpty() ? tr("Next: the same again") : tr("Next: %1").arg(hip);
        else
            next = hip.isEmpty() ? tr("Next: %1").arg(name) : tr("Next: %1, %2").arg(name, hip);
    } else if (!lead) {
        next = tr("This is the last one");
    }
    m_upNext->setText(next);
    const bool room = roomFor(m_look, window()->width()) == Room::Wide;
    if (m_saysNext != !lead) {
        m_saysNext = !lead;
        fitWords();
    }
    m_picture->setVisible(room && !lead && view.next && view.next->figure != nullptr);
    if (view.next)
        m_picture->setMovement(view.next->id, view.next->figure);
}

void PlayerControls::show(const app::SessionView& view)
{
    const session::Step& step = view.player.step;
    const bool set = step.kind == StepKind::Set;
    showMain(view);
    showNext(view);
    const bool more = step.kind == StepKind::Rest;
    const bool swap = !set && view.canSwapSides;
    m_hints->setVisible(roomFor(m_look, window()->width()) == Room::Wide && set);
    if (more == !m_more->isHidden() && swap == !m_swap->isHidden())
        return;
    m_more->setVisible(more);
    m_swap->setVisible(swap);
    fitWords();
}

} // namespace hipwise::ui
