#include "ui/widgets/page.h"

namespace hipwise::ui {

Room roomFor(const Look& look, int windowWidth)
{
    constexpr double WideFrom = 78.0;
    constexpr double MediumFrom = 60.0;
    if (windowWidth >= look.em(WideFrom))
        return Room::Wide;
    return windowWidth >= look.em(MediumFrom) ? Room::Medium : Room::Narrow;
}

Page::Page(const Look& look, const QString& title)
    : m_look(look)
    , m_body(nullptr)
    , m_titleRow(new QHBoxLayout)
    , m_title(new TextLabel(look, TextRole::PageTitle, title))
    , m_back(Button::iconOnly(look, QStringLiteral("back"), tr("Back")))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("page"));
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("pageBody"));
    m_body = new QVBoxLayout(content);
    m_body->setSpacing(length::CardGap);
    m_titleRow->setSpacing(length::Gap + length::Gap / 2);
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->hide();
    m_title->wrapped();
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_titleRow->addWidget(m_back, 0, Qt::AlignTop);
    m_titleRow->addWidget(m_title, 1);
    m_body->addLayout(m_titleRow);
    setWidget(content);
    connect(m_back, &QAbstractButton::clicked, this, &Page::backRequested);
    Page::setRoom(Room::Wide);
}

void Page::enableBack()
{
    m_back->show();
}

void Page::setTitle(const QString& title)
{
    m_title->setText(title);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setRoom(Room room)
{
    m_room = room;
    const int side = room == Room::Narrow ? length::PageMarginNarrow : length::PageMargin;
    m_body->setContentsMargins(side, length::PageMarginNarrow, side, length::PageMarginNarrow);
}

void Page::focusStart()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise::ui
