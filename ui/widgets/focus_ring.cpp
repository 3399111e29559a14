#include "ui/widgets/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

namespace hipwise::ui {

namespace {

constexpr int Reach = length::FocusRing + length::FocusGap;
constexpr double Radius = 13;

} // namespace

FocusRing::FocusRing(const Look& look, QWidget* window)
    : QWidget(window)
    , m_look(look)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&look, &Look::changed, this, &FocusRing::place);
}

bool FocusRing::wanted(const QWidget* target) const
{
    if (target == nullptr || target->window() != parentWidget()->window())
        return false;
    if (qobject_cast<const QLineEdit*>(target) != nullptr)
        return true;
    const bool control = qobject_cast<const QAbstractButton*>(target) != nullptr
        || target->property(Ringed).toBool() || qobject_cast<const QComboBox*>(target) != nullptr
        || (qobject_cast<const QAbstractSlider*>(target) != nullptr
            && qobject_cast<const QScrollBar*>(target) == nullptr);
    return control && !m_mouse;
}

void FocusRing::follow(QWidget* target)
{
    for (const auto& widget : std::as_const(m_watched)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    m_target = wanted(target) ? target : nullptr;
    for (QWidget* widget = m_target; widget != nullptr && widget != parentWidget();
         widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
    }
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible() || m_target->visibleRegion().isEmpty()) {
        hide();
        return;
    }
    const QRect box(m_target->mapTo(parentWidget(), QPoint(0, 0)), m_target->size());
    setGeometry(box.adjusted(-Reach, -Reach, Reach, Reach));
    show();
    raise();
    update();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::KeyPress)
        m_mouse = type == QEvent::MouseButtonPress;
    const bool moved = type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show
        || type == QEvent::Hide;
    if (moved && m_target && m_watched.contains(qobject_cast<QWidget*>(watched)))
        QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.theme().focus, length::FocusRing));
    const double half = length::FocusRing / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Radius, Radius);
}

} // namespace hipwise::ui
