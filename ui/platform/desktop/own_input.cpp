#include "ui/platform/desktop/own_input.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <utility>

namespace hipwise::ui {

OwnInput::OwnInput(const Clock& clock)
    : m_clock(clock)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool OwnInput::eventFilter(QObject*, QEvent* event)
{
    if (event->spontaneous() && isInput(*event))
        m_last = m_clock.steadyNow();
    return false;
}

bool OwnInput::isInput(const QEvent& event)
{
    switch (static_cast<int>(event.type())) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    case QEvent::MouseMove: {
        // A window that comes up below a pointer at rest is told that it moved.
        const QPointF now = static_cast<const QMouseEvent&>(event).globalPosition();
        return std::exchange(m_pointer, now) != now;
    }
    default:
        return false;
    }
}

} // namespace hipwise::ui
