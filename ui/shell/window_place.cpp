#include "ui/shell/window_place.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr QSize FirstSize(1180, 720);
constexpr QSize Grip(120, 40); ///< of the upper edge, to move a window by

bool canBeHeld(const QRect& window, const QRect& screen)
{
    const QRect edge = QRect(window.topLeft(), QSize(window.width(), Grip.height()));
    const QRect seen = edge.intersected(screen);
    return seen.width() >= std::min(Grip.width(), window.width()) && seen.top() == edge.top();
}

int distance(const QRect& window, const QRect& screen)
{
    return (window.center() - screen.center()).manhattanLength();
}

/// All of a window on a screen, as large as it is or as the screen allows.
QRect within(const QRect& window, const QRect& screen)
{
    QRect place(window.topLeft(), window.size().boundedTo(screen.size()));
    place.moveLeft(std::clamp(place.left(), screen.left(), screen.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), screen.top(), screen.bottom() + 1 - place.height()));
    return place;
}

QList<QRect> rooms()
{
    QList<QRect> rooms;
    for (const QScreen* screen : QGuiApplication::screens())
        rooms.append(screen->availableGeometry());
    return rooms;
}

} // namespace

QRect reachable(const QRect& window, const QList<QRect>& screens)
{
    const auto holds = [&](const QRect& screen) { return canBeHeld(window, screen); };
    if (screens.isEmpty() || std::any_of(screens.begin(), screens.end(), holds))
        return window;
    const auto nearest
        = std::min_element(screens.begin(), screens.end(), [&](const QRect& a, const QRect& b) {
              return distance(window, a) < distance(window, b);
          });
    return within(window, *nearest);
}

QRect fitting(const QRect& window, const QList<QRect>& screens)
{
    const QRect place = reachable(window, screens);
    const auto screen = std::find_if(
        screens.begin(), screens.end(), [&](const QRect& each) { return canBeHeld(place, each); });
    const bool fits
        = screen == screens.end() || place.size().boundedTo(screen->size()) == place.size();
    return fits ? place : within(place, *screen);
}

WindowPlace::WindowPlace(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    for (QScreen* screen : QGuiApplication::screens())
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &WindowPlace::watch);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &WindowPlace::fitSoon);
    window.installEventFilter(this);
}

/// Once Qt and the desktop have done what they do themselves.
void WindowPlace::bringBackSoon()
{
    QMetaObject::invokeMethod(this, &WindowPlace::bringBack, Qt::QueuedConnection);
}

void WindowPlace::fitSoon()
{
    QMetaObject::invokeMethod(
        this, [this] { put(fitting(m_window.frameGeometry(), rooms())); }, Qt::QueuedConnection);
}

/// A window has its frame once it is shown, and its own size again once it no longer fills a
/// screen.
bool WindowPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window
        && (event->type() == QEvent::WindowStateChange || event->type() == QEvent::Show))
        bringBackSoon();
    return QObject::eventFilter(watched, event);
}

void WindowPlace::watch(QScreen* screen)
{
    connect(screen, &QScreen::availableGeometryChanged, this, &WindowPlace::fitSoon);
}

void WindowPlace::bringBack()
{
    put(reachable(m_window.frameGeometry(), rooms()));
}

/// The place is that of the window with its frame.
void WindowPlace::put(const QRect& place)
{
    constexpr auto Elsewhere = Qt::WindowFullScreen | Qt::WindowMaximized | Qt::WindowMinimized;
    const QRect outer = m_window.frameGeometry();
    if (place == outer || (m_window.windowState() & Elsewhere) != 0)
        return; // or where the desktop puts it
    const QRect inner = m_window.geometry();
    const QMargins frame(inner.left() - outer.left(),
                         inner.top() - outer.top(),
                         outer.right() - inner.right(),
                         outer.bottom() - inner.bottom());
    m_window.setGeometry(place.marginsRemoved(frame));
}

void WindowPlace::restore(const std::string& kept)
{
    const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(kept));
    if (bytes.isEmpty() || !m_window.restoreGeometry(bytes)) {
        const QScreen* screen = m_window.screen();
        m_window.resize(screen == nullptr ? FirstSize
                                          : FirstSize.boundedTo(screen->availableSize()));
    }
    bringBack();
}

std::string WindowPlace::kept() const
{
    return m_window.saveGeometry().toBase64().toStdString();
}

} // namespace hipwise::ui
