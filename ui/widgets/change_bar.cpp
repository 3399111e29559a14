#include "ui/widgets/change_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

namespace hipwise::ui {

ChangeBar::ChangeBar(const Look& look)
    : m_problemCard(new Card(CardKind::Caution, QBoxLayout::LeftToRight))
    , m_changeCard(new Card(CardKind::Soft, QBoxLayout::LeftToRight))
    , m_problem(new TextLabel(look, TextRole::BodyStrong, {}, Ink::Caution))
    , m_change(new TextLabel(look, TextRole::BodyStrong, {}, Ink::Soft))
    , m_undo(new Button(look, tr("Undo"), ButtonKind::Secondary, ButtonSize::Small))
{
    setAutoFillBackground(true);
    auto* column = makeColumn(length::Gap);
    column->setContentsMargins(length::Gap, length::Gap, length::Gap, length::Gap);
    setLayout(column);
    constexpr double IconEms = 1.5;
    const auto fill = [&](Card* card, const QString& icon, Ink ink, TextLabel* text) {
        constexpr int Inner = length::Gap + length::Gap / 2;
        card->box()->setContentsMargins(Inner, length::Gap, Inner, length::Gap);
        card->box()->addWidget(new IconLabel(look, icon, ink, IconEms));
        card->box()->addSpacing(length::Gap / 2);
        card->box()->addWidget(text->wrapped(), 1);
        column->addWidget(card);
    };
    fill(m_problemCard, QStringLiteral("warning"), Ink::Caution, m_problem);
    fill(m_changeCard, QStringLiteral("check"), Ink::Soft, m_change);
    m_undo->setObjectName(QStringLiteral("undo"));
    QSizePolicy keepsRoom = m_undo->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_undo->setSizePolicy(keepsRoom);
    m_changeCard->box()->addWidget(m_undo);
    connect(m_undo, &QAbstractButton::clicked, this, &ChangeBar::undoRequested);
    hide();
}

void ChangeBar::setHint(const QString& hint)
{
    m_hint = hint;
    refresh();
}

void ChangeBar::tell(const QString& change, const QString& problem)
{
    m_changed = change;
    m_problem->setText(problem);
    m_problemCard->setVisible(!problem.isEmpty());
    refresh();
}

void ChangeBar::refresh()
{
    m_change->setText(m_changed.isEmpty() ? m_hint : m_changed);
    m_undo->setVisible(!m_changed.isEmpty());
    m_changeCard->setVisible(!m_change->text().isEmpty());
    setVisible(!m_change->text().isEmpty() || !m_problem->text().isEmpty());
}

} // namespace hipwise::ui
