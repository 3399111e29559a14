#include "ui/widgets/notice.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"

namespace hipwise::ui {

namespace {

Ink inkOf(CardKind kind)
{
    switch (kind) {
    case CardKind::Caution:
        return Ink::Caution;
    case CardKind::Stop:
        return Ink::Stop;
    case CardKind::Soft:
    case CardKind::Stage:
    case CardKind::Plain:
        return Ink::Soft;
    }
    return Ink::Ink;
}

} // namespace

Notice::Notice(const Look& look, CardKind kind, const QString& icon)
    : Card(kind, QBoxLayout::LeftToRight)
    , m_look(look)
    , m_icon(new IconLabel(look, icon, inkOf(kind), 1.5))
    , m_title(new TextLabel(look, TextRole::BodyStrong, {}, inkOf(kind)))
    , m_text(new TextLabel(look, TextRole::Body))
    , m_buttons(new QWidget)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(length::Gap / 2);
    m_title->wrapped();
    m_text->wrapped();
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto* buttons = new FlowLayout(length::Gap, m_buttons);
    buttons->setContentsMargins(0, length::Gap, 0, 0);
    m_buttons->hide();
    column->addWidget(m_buttons);
    box()->addWidget(m_icon, 0, Qt::AlignTop);
    box()->addSpacing(length::Gap / 2);
    box()->addLayout(column, 1);
}

void Notice::setText(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

Button* Notice::addButton(const QString& text, ButtonKind kind)
{
    auto* button = new Button(m_look, text, kind, ButtonSize::Small);
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    return button;
}

} // namespace hipwise::ui
