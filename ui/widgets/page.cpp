#include "ui/widgets/page.h"

#include "ui/widgets/layouts.h"

#include <QApplication>
#include <QEvent>

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
    content->installEventFilter(this);
    m_orderSoon.setSingleShot(true);
    m_orderSoon.setInterval(0);
    connect(&m_orderSoon, &QTimer::timeout, this, &Page::orderAllTabs);
    // The keyboard may come from outside the page, which a scroll area does not follow by itself.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && widget()->isAncestorOf(now) && now->visibleRegion().isEmpty())
            ensureWidgetVisible(now, 0, length::CardGap);
    });
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

/// Things that join a page later would otherwise come last for the Tab key.
bool Page::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        m_orderSoon.start();
    return QScrollArea::eventFilter(watched, event);
}

void Page::orderAllTabs()
{
    m_orderSoon.stop();
    QWidget::setTabOrder(this, m_title);
    QWidget::setTabOrder(m_title, m_back);
    orderTabs(m_body);
}

void Page::focusStart()
{
    orderAllTabs();
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise::ui
