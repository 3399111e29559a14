#include "ui/widgets/page.h"

#include "ui/widgets/layouts.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace hipwise::ui {

namespace {

/// As high as its texts need in the width that is there. The least height of a layout is that of
/// its texts at their narrowest, and a page would scroll through nothing.
class PageBody final : public QWidget {
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = QWidget::minimumSizeHint();
        return layout() != nullptr && layout()->hasHeightForWidth() ? QSize(least.width(), 0)
                                                                    : least;
    }
};

/// A scroll area tells assistive technology of what scrolls only. A page has all that stands on it.
QAccessibleInterface* makeAccessiblePage(const QString&, QObject* object)
{
    auto* page = qobject_cast<Page*>(object);
    return page == nullptr ? nullptr : new QAccessibleWidget(page, QAccessible::Client);
}

} // namespace

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
    QAccessible::installFactory(makeAccessiblePage); // does nothing the second time
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("page"));
    auto* content = new PageBody;
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

bool Page::isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

void Page::pressFocusedOr(QAbstractButton& otherwise)
{
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    const bool own = button != nullptr && isAncestorOf(button) && !button->isCheckable();
    (own ? *button : otherwise).click();
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
    const QEvent::Type type = event->type();
    if (watched == widget() && type == QEvent::LayoutRequest)
        m_orderSoon.start();
    if (watched == m_foot && m_foot != nullptr
        && (type == QEvent::LayoutRequest || type == QEvent::ShowToParent
            || type == QEvent::HideToParent)) {
        placeFoot();
        m_orderSoon.start();
    }
    return QScrollArea::eventFilter(watched, event);
}

void Page::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    placeFoot();
}

void Page::setFoot(QWidget* foot)
{
    m_foot = foot;
    foot->setParent(this);
    foot->installEventFilter(this);
    placeFoot();
}

void Page::placeFoot()
{
    if (m_foot == nullptr)
        return;
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int wide = width() - bar;
    int high = 0;
    if (!m_foot->isHidden())
        high = m_foot->hasHeightForWidth() ? m_foot->heightForWidth(wide)
                                           : m_foot->sizeHint().height();
    m_foot->setGeometry(0, height() - high, wide, high);
    m_foot->raise();
    if (high == viewportMargins().bottom())
        return;
    setViewportMargins(0, 0, 0, high);
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus, 0, length::CardGap);
}

void Page::orderAllTabs()
{
    m_orderSoon.stop();
    QList<QWidget*> stops{m_title};
    collectTabStops(m_body, stops);
    if (m_foot != nullptr)
        collectTabStops(m_foot->layout(), stops);
    // Only what Tab can stop at gets a place in the order; from the title it goes to the first one.
    const Qt::FocusPolicy policy = m_title->focusPolicy();
    m_title->setFocusPolicy(Qt::TabFocus);
    orderTabs(stops);
    m_title->setFocusPolicy(policy);
}

void Page::focusStart()
{
    orderAllTabs();
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise::ui
